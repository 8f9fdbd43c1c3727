import { type ReactElement, useMemo } from 'react'
import { computeVotesDuDossier, DEPOUILLEMENT_FACTS } from '#rules/votes-du-dossier.ts'
import { useApp } from '#ui/app-context.ts'
import { DossierFrame } from '#ui/dossier-frame.tsx'
import { Loading } from '#ui/loading.tsx'
import type { Work } from '#ui/with-dossier.tsx'
import { CountOverview } from './count-overview.tsx'
import { CountVote } from './count-vote.tsx'
import { slugOf, titleOf } from './count-words.ts'

type Props = Work & {
  /** The vote to count; all of them when there is none. */
  readonly vote?: string | undefined
}

/** « Compter les votes »: what the polling station counted, and whom the law then declares elected. */
export function CountPage({ vote: slug, ...work }: Props): ReactElement {
  const { dossier, draft } = work
  const { environment } = draft
  const words = useApp((state) => state.loaded?.words)
  const votes = useMemo(
    () => computeVotesDuDossier(environment.facts(DEPOUILLEMENT_FACTS), environment.parameters),
    [environment],
  )
  if (!words) return <Loading />
  const rank = votes.findIndex(({ cle }) => slugOf(cle) === slug)
  // A vote that an address kept may be gone, when its first round changed: all of them are shown.
  const vote = votes[rank]
  const title = vote ? titleOf(vote.cle) : 'Compter les votes'
  return (
    <DossierFrame dossier={dossier} title={title} here="Dépouillement">
      {vote ? (
        <CountVote key={slug} {...work} vote={vote} next={votes[rank + 1]} words={words} />
      ) : (
        <CountOverview {...work} votes={votes} />
      )}
    </DossierFrame>
  )
}
