// @vitest-environment jsdom

import examples from 'virtual:paraphe/examples'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Answers } from '#model/answers.ts'
import type { Dossier } from '#model/dossier.ts'
import { type LoadedModel, loadModel } from '#ui/loaded-model.ts'
import { electionState } from '#ui/wizard/election-state.ts'
import { aDossier } from '../../dossier/a-dossier.ts'
import { jour } from '../../support/days.ts'
import { axeProblems, badTypography, openApp, recordsOf } from '../../support/library-app.tsx'
import '@testing-library/jest-dom/vitest'

vi.mock('browser-fs-access', async () => (await import('../../support/library-app.tsx')).fakePickers)

afterEach(cleanup)

const election: Answers = {
  ...examples.find(({ id }) => id === 'cse-quatorze-premiere-fois')?.answers,
  premierTour: '08/12/2026',
}
/** A renewal, whose term alone gives a first round that suits. */
const free: Answers = { modeElection: 'renouvellement', effectifCse: '30', expirationDuMandat: '31/03/2027' }
const FACTS = { name: 'Documents et faits' } as const
const plain = (words = ''): string => words.replaceAll(/\s/g, ' ')

const openDossier = async (given: Partial<Dossier> = {}) => {
  await openApp('#/dossier/gue', await recordsOf(aDossier(given)))
  await screen.findByRole('heading', { name: 'Ce qui s’applique à vous' }, { timeout: 5000 })
  return within(screen.getByRole('complementary', FACTS))
}

describe('where an election stands', () => {
  let loaded: LoadedModel
  beforeAll(async () => {
    loaded = await loadModel(jour('2026-11-22'))
  })
  const stateAt = (day: string, answers: Answers = election) =>
    electionState(loaded.draftOf(answers), loaded.words, jour(day))

  it('has its first round and the next day the employer acts, that very day included', () => {
    const before = stateAt('2026-12-08')
    expect(before).toMatchObject({ firstRound: '2026-12-08', isFirstRoundChosen: true })
    expect(before?.next).toEqual({ day: '2026-12-08', words: 'Premier tour, pendant le temps de travail.' })
    expect(stateAt('2026-12-09')?.next?.day.localeCompare('2026-12-08')).toBe(1)
  })

  it('goes on only to what the employer does', () => {
    // The last days to contest are for others: no such day is the next to act.
    const days = ['2026-12-09', '2026-12-24', '2027-01-01'].map((day) => stateAt(day)?.next?.words ?? '')
    expect(days.join(' ')).not.toMatch(/contester/)
  })

  it('has no next day once all are past, and a first round of ours while none is chosen', () => {
    expect(stateAt('2030-01-01')?.next).toBeUndefined()
    expect(stateAt('2026-11-22', free)?.isFirstRoundChosen).toBe(false)
  })

  it('is nothing while too little is known to count', () => {
    expect(stateAt('2026-11-22', {})).toBeUndefined()
  })
})

describe('beside the steps of who came for the election', () => {
  it('stand its first round, its next day and its papers, then the agreement', async () => {
    const aside = await openDossier({ answers: election })
    const titles = aside.getAllByRole('heading').map(({ textContent }) => plain(textContent ?? ''))
    expect(titles.slice(0, 4)).toEqual([
      'Votre élection',
      'Vos documents',
      'Papiers de l’élection',
      'Accord d’entreprise',
    ])
    expect(aside.getByText('Premier tour').nextElementSibling).toHaveTextContent(/^8\sdécembre\s2026$/)
    expect(aside.getByText('Prochaine date').nextElementSibling).not.toBeEmptyDOMElement()
    expect(await aside.findByText(/^\d+\sdocuments$/, {}, { timeout: 20_000 })).toBeVisible()
    for (const name of ['Voir le calendrier', 'Papiers de l’élection'])
      expect(aside.getByRole('link', { name })).toHaveAttribute('href', '#/dossier/gue/cse')
    expect(aside.getByRole('link', { name: 'Accord d’entreprise' })).toHaveAttribute(
      'href',
      '#/dossier/gue/document',
    )
    expect(aside.queryByText(/blancs? restants?/)).toBeNull()
  })

  it('says that the first round is a proposal while it is not chosen', async () => {
    const aside = await openDossier({ answers: free })
    expect(aside.getByText('Premier tour').nextElementSibling).toHaveTextContent(/\d{4}, proposé$/)
  })

  it('waits for answers in a sentence, and keeps to the way of the election', async () => {
    const aside = await openDossier({ lastPage: 'structure/identite/elire' })
    expect(aside.getByText(/^Le calendrier s’écrit dès que vous dites/)).toBeVisible()
    expect(aside.getByRole('link', { name: 'Répondre, Raison de l’élection' })).toHaveAttribute(
      'href',
      '#/dossier/gue/elire/election/situation/modeElection',
    )
  })

  it('are not shown to who came for the agreement', async () => {
    const aside = await openDossier({ answers: { nomEmployeur: 'Le Gué' } })
    expect(aside.queryByRole('heading', { name: 'Votre élection' })).toBeNull()
    expect(aside.queryByText('Papiers de l’élection')).toBeNull()
  })
})

describe('what applies to who came for the election', () => {
  it('is the committee, its dates and what it waits for; the agreement is one press away', async () => {
    await openDossier({ answers: election })
    expect(screen.getByRole('heading', { name: /^Faut-il un CSE/ })).toBeVisible()
    expect(screen.getByText('Les dates tiennent ensemble.')).toBeVisible()
    expect(screen.getByRole('heading', { name: /^Qui peut signer l’accord/, hidden: true })).not.toBeVisible()
    await userEvent.click(screen.getByText('Ce qui s’applique à l’accord'))
    expect(screen.getByRole('heading', { name: /^Qui peut signer l’accord/ })).toBeVisible()
    expect(await axeProblems()).toEqual([])
    expect(badTypography()).toEqual([])
  })

  it('counts the answers the election waits for, not the blanks of the agreement', async () => {
    await openDossier({ answers: { modeElection: 'miseEnPlace' } })
    expect(screen.getByRole('link', { name: /réponses à donner pour l’élection$/ })).toHaveAttribute(
      'href',
      '#/dossier/gue/elire',
    )
  })
})
