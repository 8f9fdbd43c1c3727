import { type ReactElement, useEffect } from 'react'
import { costsOf } from '#assembly/costs.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { Button } from '#ui/kit/button.tsx'
import { focusField } from '#ui/kit/focus-field.ts'
import { Title } from '#ui/kit/title.tsx'
import { Why } from '#ui/kit/why.tsx'
import { documentHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { TakenNotice } from '#ui/wizard/taken-notice.tsx'
import { CostsFigures } from './costs-figures.tsx'
import styles from './costs-page.module.css'
import { CostsTable } from './costs-table.tsx'
import { CostsTotal } from './costs-total.tsx'
import { useCosts } from './use-costs.ts'

type Props = Work & {
  /** The figure to give first. */
  readonly field?: string | undefined
}

/** « Ce que coûtent vos choix »: the member's own figures, then each cost with its formula. */
export function CostsPage({ dossier, draft, isTaken, field }: Props): ReactElement {
  const costs = useCosts()
  const isLoaded = costs !== undefined
  useEffect(() => {
    if (isLoaded && field !== undefined) focusField(field)
  }, [isLoaded, field])
  const estimate = costsOf(draft.environment, draft.assembly, costs ?? [])
  const title = 'Ce que coûtent vos choix'
  return (
    <DossierFrame dossier={dossier} title={title} here="Les coûts" back="Retour au dossier">
      <Title lead="C’est une estimation : elle ne déduit ni les aides, ni ce que vous payez déjà aujourd’hui.">
        {title}
      </Title>
      {isTaken && <TakenNotice />}
      {isLoaded ? (
        <>
          <section className={styles['section']} aria-labelledby="vos-chiffres">
            <h2 id="vos-chiffres">Vos chiffres</h2>
            <p className={styles['lead']}>
              Ils servent à cette page seulement : l’accord ne les écrit pas et ne les attend pas.
            </p>
            <CostsFigures dossier={dossier} draft={draft} figures={estimate.figures} isReadOnly={isTaken} />
            {estimate.shares.length > 0 && (
              <div className={styles['shares']}>
                <Why
                  label="Une part différente pour un droit"
                  open={estimate.shares.some((name) => name === field || dossier.answers[name] !== undefined)}
                >
                  <CostsFigures
                    dossier={dossier}
                    draft={draft}
                    figures={estimate.shares}
                    isReadOnly={isTaken}
                  />
                </Why>
              </div>
            )}
          </section>
          <section className={styles['section']} aria-labelledby="couts-par-an">
            <h2 id="couts-par-an">Les coûts par an</h2>
            <CostsTotal estimate={estimate} />
            <p className={styles['lead']}>
              Dans un calcul, un chiffre souligné est une de vos réponses : suivez-le pour la changer. Les
              événements rares, les heures supplémentaires, l’ancienneté, les montants relevés un à un, les
              trajets, le matériel, les arrêts de travail, la santé et la prévoyance ne sont pas chiffrés.
            </p>
            <p className={styles['lead']}>
              « En plus de la loi » : ce que le code du travail n’impose pas. Votre convention de branche, si
              vous en avez une, en impose peut-être une partie.
            </p>
            {estimate.lines.length > 0 && (
              <CostsTable dossierId={dossier.id} draft={draft} estimate={estimate} />
            )}
          </section>
          <ActionRow>
            <Button href={documentHref(dossier.id)}>Lire l’accord</Button>
            <Button kind="quiet" onClick={() => window.print()}>
              Imprimer
            </Button>
          </ActionRow>
        </>
      ) : (
        <p role="status">Ouverture…</p>
      )}
    </DossierFrame>
  )
}
