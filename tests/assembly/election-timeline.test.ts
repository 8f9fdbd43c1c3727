import { describe, expect, it } from 'vitest'
import { pointOf } from '#assembly/election-timeline.ts'
import type { EtapeElectorale } from '#rules/etape-electorale.ts'
import { jour } from '../support/days.ts'
import { templates } from '../support/shipped.ts'
import { electionTrials } from '../support/try-election.ts'

const etape: EtapeElectorale = { etape: 'informationDuPersonnel', article: 'L2314-4', qui: 'employeur' }
const date = jour('2026-12-01')
const dateConseillee = jour('2026-12-02')
const dateLegale = jour('2026-12-04')

describe('le point d’une étape sur la frise', () => {
  it.each([
    ['un jour choisi', { date, dateLegale }, date, 'fixed'],
    ['un dernier jour de la loi', { dateLegale }, dateLegale, 'law'],
    ['le jour ouvré d’avant', { dateConseillee, dateLegale }, dateConseillee, 'law'],
    ['un conseil', { dateConseillee }, dateConseillee, 'advice'],
  ] as const)('%s', (_, dates, retenu, kind) => {
    expect(pointOf({ ...etape, ...dates }, templates.words)).toEqual({
      date: retenu,
      kind,
      label: 'Informer l’équipe',
    })
  })

  it.each(['premierTourDuScrutin', 'secondTourDuScrutin'] as const)('%s est un vote', (vote) => {
    expect(pointOf({ ...etape, etape: vote, date }, templates.words)?.kind).toBe('vote')
  })

  it('n’est pas dessiné sans jour, ni quand le tableau suffit', () => {
    expect(pointOf(etape, templates.words)).toBeUndefined()
    expect(pointOf({ ...etape, etape: 'copieDuPv', date }, templates.words)).toBeUndefined()
  })
})

describe.each(electionTrials.map((trial) => [trial.id, trial] as const))(
  'la frise de %s',
  (_, { documents, environment }) => {
    it('n’est que dans le guide de la direction, au-dessus du tableau de toutes les dates', () => {
      const drawn = documents.flatMap((document) =>
        document.children.flatMap((part) =>
          part.children.flatMap(({ children }) =>
            children.flatMap((block, at) =>
              block.type === 'timeline' ? [{ model: document.model, after: children[at + 1]?.type }] : [],
            ),
          ),
        ),
      )
      const general = environment.answer('modeElection').value !== 'partielle'
      expect(drawn).toEqual([{ model: general ? 'guide-cse' : 'guide-cse-partielles', after: 'table' }])
    })
  },
)
