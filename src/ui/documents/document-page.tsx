import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { type Reading, readingOf } from '#assembly/readings.ts'
import type { ClauseNode } from '#model/document.ts'
import { useApp } from '#ui/app-context.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { BackLink } from '#ui/kit/back-link.tsx'
import { BlankCount } from '#ui/kit/blank-count.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { Title } from '#ui/kit/title.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { costsHref, documentHref, dossierHref, downloadHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { ArticleAside } from './article-aside.tsx'
import { DocumentIndex } from './document-index.tsx'
import styles from './document-page.module.css'
import { Paper } from './paper.tsx'
import { useBlankWalk } from './use-blank-walk.ts'
import { useReadings } from './use-readings.ts'

const READINGS = [
  { value: 'legal', label: 'Juridique' },
  { value: 'plain', label: 'En clair' },
  { value: 'easy', label: 'Facile à lire' },
] as const satisfies readonly { readonly value: Reading; readonly label: string }[]

const NO_CHANGES = new Map<string, never>()

/** The whole document, in the words that will be signed or in those that explain them. */
export function DocumentPage({ dossier, draft }: Work): ReactElement {
  const model = useApp((state) => state.loaded?.model)
  const readings = useReadings()
  const [reading, setReading] = useState<Reading>('legal')
  const sheet = useRef<HTMLElement>(null)
  const goToNextBlank = useBlankWalk(sheet)
  const hrefOf = useCallback((fact: string) => factHref(dossier.id, fact), [dossier.id])
  const shown = useMemo(() => readingOf(reading, draft, readings), [reading, draft, readings])
  // The blanks counted are those of the text to sign: the other readings do not hold them all.
  const walk = () => {
    if (reading !== 'legal') flushSync(() => setReading('legal'))
    goToNextBlank()
  }
  const asideOf = useCallback(
    (clause: ClauseNode) => <ArticleAside clause={clause} draft={draft} model={model} readings={readings} />,
    [draft, model, readings],
  )
  return (
    <DossierFrame dossier={dossier} title={draft.assembly.document.title} here="L’accord">
      <div className={styles['whole']}>
        <div className={styles['head']}>
          <BackLink href={dossierHref(dossier.id)}>Retour au dossier</BackLink>
          <Title step={documentHref(dossier.id)}>Votre accord</Title>
        </div>
        <div className={styles['page']}>
          <DocumentIndex document={draft.assembly.document} sheet={sheet} />
          <div className={styles['reading']}>
            <div className={styles['bar']}>
              <Segmented<Reading>
                legend="Version du texte"
                options={READINGS}
                value={reading}
                onChange={setReading}
              />
              <span className={styles['walk']}>
                <BlankCount count={draft.blanks.length} onPress={walk} />
              </span>
            </div>
            <p className={styles['status']} role="status">
              {reading !== 'legal' && readings === undefined && 'Ouverture de cette version…'}
            </p>
            {reading === 'plain' && (
              <div className={styles['notice']}>
                <Notice title="En clair">
                  Ce texte explique l’accord. Seul le texte juridique sera signé.
                </Notice>
              </div>
            )}
            {reading === 'easy' && (
              <div className={styles['notice']}>
                <Notice title="Brouillon FALC, à relire par des personnes concernées">
                  FALC veut dire : facile à lire et à comprendre. Ce texte aide à parler de l’accord. Seul le
                  texte juridique sera signé.
                </Notice>
              </div>
            )}
            <Paper
              document={shown}
              changes={NO_CHANGES}
              hrefOf={hrefOf}
              ref={sheet}
              isNumbered={reading === 'legal'}
              asideOf={asideOf}
            />
            <ActionRow>
              <Button href={downloadHref(dossier.id)}>Télécharger en Word</Button>
              <Button kind="quiet" href={costsHref(dossier.id)}>
                Ce que coûtent vos choix
              </Button>
              <Button kind="quiet" onClick={() => window.print()}>
                Imprimer
              </Button>
            </ActionRow>
          </div>
        </div>
      </div>
    </DossierFrame>
  )
}
