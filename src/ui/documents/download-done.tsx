import type { ReactElement } from 'react'
import type { Dossier } from '#model/dossier.ts'
import { settledValue } from '#model/finding.ts'
import type { Draft } from '#ui/draft.ts'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Margined } from '#ui/kit/margined.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { dossierHref } from '#ui/routes.ts'
import styles from './download-done.module.css'
import type { WordMode } from './download-form.tsx'

type Props = {
  readonly dossier: Dossier
  readonly draft: Draft
  readonly mode: WordMode
  readonly onAgain: () => void
}

/** How the agreement is concluded, by route: what the person does, not what the law says. */
const CONCLUDING: Readonly<Record<string, string>> = {
  delegueSyndical: 'Faites signer les organisations syndicales représentatives, puis la direction.',
  ratification: 'Remettez le texte à chaque personne, puis organisez le vote du personnel.',
  elusCse: 'Faites signer les titulaires du CSE, puis la direction.',
  mandate:
    'Faites signer la personne mandatée, puis organisez le vote du personnel. Le vote n’est pas demandé si elle est élue au CSE.',
  eluMandate: 'Faites signer les titulaires du CSE mandatés, puis organisez le vote du personnel.',
  elusNonMandates: 'Faites signer les titulaires du CSE, puis la direction.',
  mandateSansElu: 'Faites signer la personne mandatée, puis organisez le vote du personnel.',
}

/** The file is saved: what comes next, in order. */
export function DownloadDone({ dossier, draft, mode, onAgain }: Props): ReactElement {
  const route = settledValue(draft.environment.finding('voieDeConclusion'))
  const isAmended = dossier.revises !== undefined
  const concluding = typeof route === 'string' ? CONCLUDING[route] : undefined
  return (
    <div className={styles['done']}>
      <p className={styles['lead']}>
        {mode === 'final'
          ? `Le texte est dans le fichier que vous venez d’enregistrer. Il n’engage personne tant ${isAmended ? 'que l’avenant' : 'qu’il'} n’est pas signé.`
          : 'Il est dans le fichier que vous venez d’enregistrer. Les blancs y sont surlignés, les notes sont des commentaires.'}
      </p>
      <Margined title="Et maintenant">
        <ol className={styles['steps']}>
          <li>Relisez le texte avec les personnes élues, ou avec l’équipe s’il n’y en a pas.</li>
          {mode === 'draft' && (
            <li>
              {draft.blanks.length > 0 ? 'Complétez les blancs ici, puis téléchargez' : 'Téléchargez'} le
              texte définitif.
            </li>
          )}
          <li>
            {concluding ?? (
              <>
                Dites qui représente le personnel : la façon de conclure en dépend.{' '}
                <a href={factHref(dossier.id, 'aUnDelegueSyndical')}>Répondre</a>
              </>
            )}
          </li>
          <li>
            Déposez {isAmended ? 'l’avenant' : 'l’accord'} sur TéléAccords, et remettez un exemplaire au
            greffe du conseil de prud’hommes.
          </li>
        </ol>
      </Margined>
      <ActionRow>
        <Button href={dossierHref(dossier.id)}>Revenir au dossier</Button>
        <Button kind="quiet" onClick={onAgain}>
          Télécharger de nouveau
        </Button>
      </ActionRow>
    </div>
  )
}
