import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeEffectifDesMissions } from '#rules/effectif-des-missions.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const mission = (debut: string, fin?: string, salarie?: string) => ({
  debut: jour(debut),
  ...(fin === undefined ? {} : { fin: jour(fin) }),
  ...(salarie === undefined ? {} : { salarie }),
})
const effectif = (missions: readonly ReturnType<typeof mission>[], permanents: number | undefined = 6) =>
  computeEffectifDesMissions({ permanents, missions, date: jour('2026-06-30') }, parameters)
const retenus = (...missions: readonly ReturnType<typeof mission>[]) => {
  const finding = effectif(missions)
  return finding.state === 'known'
    ? finding.value
    : finding.state === 'uncertain'
      ? finding.prudent
      : finding.state
}

describe('effectif d’une ETTI d’après ses missions (art. L. 1251-54)', () => {
  it.each([
    ['2025-10-01', '2025-12-31', 1, 6.25],
    ['2025-10-02', '2025-12-31', 0, 6],
    ['2025-02-10', '2025-05-09', 1, 6.25],
    ['2025-02-10', '2025-05-08', 0, 6],
    ['2024-01-01', '2026-06-30', 1, 7],
    ['2024-11-01', '2025-03-31', 1, 6.25],
    ['2024-11-01', '2025-03-30', 0, 6],
    ['2025-11-30', '2026-05-31', 0, 6],
    ['2026-01-01', '2026-06-30', 0, 6],
    ['2024-01-01', '2024-12-31', 0, 6],
  ])('du %s au %s : %d retenu, %d au prorata de la dernière année civile', (debut, fin, nombre, prorata) => {
    expect(retenus(mission(debut, fin))).toEqual({
      temporairesRetenus: nombre,
      lectureUnite: 6 + nombre,
      lectureProrata: prorata,
    })
  })

  it('une mission sans fin court jusqu’au jour du calcul', () => {
    expect(retenus(mission('2025-10-01'))).toMatchObject({ temporairesRetenus: 1, lectureProrata: 6.25 })
  })

  it('une fraction de mois compte en jours', () => {
    expect(retenus(mission('2025-01-01', '2025-04-15'))).toMatchObject({ lectureProrata: 6 + 3.5 / 12 })
  })

  it('les missions d’une même personne s’ajoutent, celles de plusieurs non', () => {
    const une = ['2025-01-01', '2025-02-28'] as const
    const autre = ['2025-05-01', '2025-05-31'] as const
    expect(retenus(mission(...une, 'A'), mission(...autre, 'A'))).toMatchObject({ temporairesRetenus: 1 })
    expect(retenus(mission(...une, 'A'), mission(...autre, 'B'))).toMatchObject({ temporairesRetenus: 0 })
  })

  it('le nom n’est demandé que s’il peut changer le compte', () => {
    const deux = [mission('2025-01-01', '2025-02-28'), mission('2025-05-01', '2025-05-31')] as const
    expect(effectif(deux)).toNeed('salarieDesMissions')
    expect(effectif(deux)).toHaveProperty('because', ['L1251-54', 'L1251-55'])
    expect(effectif([deux[0], mission('2025-05-01', '2025-05-30', 'A')])).toMatchObject({
      state: 'known',
      value: { temporairesRetenus: 0 },
    })
  })

  it('demande la date, puis les permanents', () => {
    expect(computeEffectifDesMissions({ permanents: 6, missions: [] }, parameters)).toNeed('dateDuDecompte')
    const sansPermanents = { missions: [], date: jour('2026-06-30') }
    expect(computeEffectifDesMissions(sansPermanents, parameters)).toNeed('permanents')
  })
})
