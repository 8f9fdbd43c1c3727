import type { ReactElement } from 'react'
import { QUALITES } from '#questions/depouillement.ts'
import { COLLEGES } from '#questions/election-electorat.ts'
import { type Bilan, bilanDesVotes, type Qualite, type VoteCompte } from '#rules/votes-du-dossier.ts'
import { useActions } from '#ui/app-context.ts'
import { ActionRow } from '#ui/kit/action-row.tsx'
import { BackLink } from '#ui/kit/back-link.tsx'
import { Button } from '#ui/kit/button.tsx'
import { Notice } from '#ui/kit/notice.tsx'
import { type Task, TaskList } from '#ui/kit/task-list.tsx'
import { Title } from '#ui/kit/title.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { countHref, electionHref } from '#ui/routes.ts'
import type { Work } from '#ui/with-dossier.tsx'
import { TakenNotice } from '#ui/wizard/taken-notice.tsx'
import { answersOfCount, isCarried } from './carry-elected.ts'
import styles from './count-page.module.css'
import { typedVote } from './count-rows.ts'
import { collegeOf, slugOf, standingOf, titleOf } from './count-words.ts'

type Props = Work & { readonly votes: readonly VoteCompte[] }

/** Every vote of the election with where it stands, then who is elected. */
export function CountOverview(props: Props): ReactElement {
  const { dossier, isTaken, votes } = props
  const colleges = [...new Set(votes.map(({ cle }) => cle.college))]
  const bilan = bilanDesVotes(votes)
  return (
    <>
      <BackLink href={electionHref(dossier.id)}>Retour au comité</BackLink>
      <Title lead="Entrez ce que le bureau de vote a compté. Paraphe calcule le quorum, les sièges et les personnes élues, dans l’ordre de la loi. Le résultat reste celui que le bureau proclame.">
        Compter les votes
      </Title>
      {isTaken && <TakenNotice />}
      {colleges.length === 0 ? (
        <div className={styles['first']}>
          <Notice title="Dites d’abord qui vote avec qui">
            <p>
              Il y a deux votes par collège, un pour les titulaires et un pour les suppléants : il faut
              connaître les collèges et leurs sièges.
            </p>
            <p className={styles['act']}>
              <Button small iconAfter="arrowRight" href={factHref(dossier.id, 'collegesElectoraux')}>
                Décrire les collèges
              </Button>
            </p>
          </Notice>
        </div>
      ) : (
        <section className={styles['colleges']} aria-labelledby="votes">
          <h2 id="votes">Les votes</h2>
          {colleges.map((college) => (
            <TaskList
              key={college}
              title={COLLEGES[college].label}
              tasks={votes.filter(({ cle }) => cle.college === college).map((vote) => taskOf(vote, props))}
            />
          ))}
        </section>
      )}
      {(bilan.elus.length > 0 || bilan.complet) && <Balance {...props} bilan={bilan} />}
    </>
  )
}

function taskOf(vote: VoteCompte, { dossier }: Props): Task {
  const { turnout, lists } = typedVote(dossier.answers, vote.cle)
  const isBegun = turnout !== undefined || lists.length > 0
  return {
    id: slugOf(vote.cle),
    name: titleOf(vote.cle),
    more: standingOf(vote),
    status: vote.resultat.state !== 'needs' ? 'done' : isBegun ? 'doing' : 'todo',
    href: countHref(dossier.id, slugOf(vote.cle)),
  }
}

/** Who is elected, and what the papers are to say of it. */
function Balance({ dossier, isTaken, bilan }: Props & { readonly bilan: Bilan }): ReactElement {
  const { answer, settle, say } = useActions()
  const carried = isCarried(bilan, dossier.answers)
  const carry = (): void => {
    for (const [fact, value] of Object.entries(answersOfCount(bilan, dossier.answers))) {
      answer(fact, value)
      settle()
    }
    say('Le résultat est reporté dans les papiers.')
  }
  return (
    <section className={styles['balance']} aria-labelledby="bilan">
      <h2 id="bilan">{bilan.complet ? 'Le résultat' : 'Le résultat, pour l’instant'}</h2>
      {(['titulaire', 'suppleant'] as const).map((qualite) => (
        <Elected key={qualite} bilan={bilan} qualite={qualite} />
      ))}
      {bilan.siegesVacants > 0 && bilan.complet && !bilan.carence && (
        <p>
          {bilan.siegesVacants > 1 ? `${bilan.siegesVacants} sièges restent` : 'Un siège reste'} sans élu.
        </p>
      )}
      {bilan.carence && (
        <p>
          Personne n’est élu dans aucun collège : l’employeur établit un procès-verbal de carence (il est
          parmi les papiers).
        </p>
      )}
      {bilan.doubles.length > 0 && (
        <Notice title="Élu deux fois">
          <p>
            {bilan.doubles.join(', ')} : élu titulaire et suppléant. On ne siège pas deux fois. Suivez ce que
            dit le protocole ; à défaut, la personne est titulaire et son siège de suppléant va au candidat
            suivant de sa liste, s’il y en a un. À faire valider.
          </p>
        </Notice>
      )}
      {bilan.complet && (
        <>
          <p>
            {carried
              ? 'Les papiers disent ce résultat. Complétez les contrats des personnes élues et le jour de la proclamation.'
              : 'Reportez ce résultat : l’affiche, les lettres aux élus et la liste des membres le reprendront.'}
          </p>
          <ActionRow>
            {carried ? (
              <Button
                iconAfter="arrowRight"
                href={factHref(dossier.id, bilan.carence ? 'proclamation' : 'elusDuComite')}
              >
                Compléter
              </Button>
            ) : (
              <Button onClick={carry} unavailable={isTaken}>
                Reporter ce résultat
              </Button>
            )}
            <Button kind="second" href={electionHref(dossier.id)}>
              Aller aux papiers
            </Button>
          </ActionRow>
        </>
      )}
    </section>
  )
}

function Elected({
  bilan,
  qualite,
}: {
  readonly bilan: Bilan
  readonly qualite: Qualite
}): ReactElement | false {
  const elus = bilan.elus.filter((elu) => elu.qualite === qualite)
  return (
    elus.length > 0 && (
      <>
        <h3>{QUALITES[qualite].label}</h3>
        <ul className={styles['elected']}>
          {elus.map((elu) => (
            <li key={`${elu.college} ${elu.nom}`}>
              {elu.nom || 'Un candidat sans nom'} <span className="soft">{collegeOf(elu).toLowerCase()}</span>
            </li>
          ))}
        </ul>
      </>
    )
  )
}
