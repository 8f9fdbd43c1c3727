import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { compter } from '#rules/compter-les-contrats.ts'
import type { ContratCompte } from '#rules/contrat-compte.ts'
import { computeEffectif } from '#rules/effectif.ts'
import { serieMensuelle } from '#rules/serie-mensuelle.ts'
import { temporairesRetenus } from '#rules/temporaires-etti.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const mission = (nom: string | undefined, debut: string, fin: string): ContratCompte => ({
  contrat: 'temporaire',
  nom,
  debut: jour(debut),
  fin: jour(fin),
})
const retenus = (contrats: readonly ContratCompte[], date = '2026-10-31') =>
  temporairesRetenus(contrats, jour(date), parameters).map(({ contrat }) => contrat.nom)

describe('temporaires d’une entreprise de travail temporaire (art. L. 1251-54)', () => {
  // From one day of the month to the eve of the same day, three months later: February takes none away.
  it.each([
    ['trois mois de l’année civile précédente', '2025-01-01', '2025-03-31', ['Ada']],
    ['un jour de moins', '2025-01-01', '2025-03-30', []],
    ['trois mois dont février', '2025-02-01', '2025-04-30', ['Ada']],
    ['l’année en cours ne compte pas', '2026-01-01', '2026-10-31', []],
    ['ni celle d’avant', '2024-01-01', '2024-12-31', []],
    ['seuls comptent les jours de l’année', '2024-06-01', '2025-03-30', []],
  ])('%s', (_, debut, fin, attendus) => {
    expect(retenus([mission('Ada', debut, fin)])).toEqual(attendus)
  })

  it('les missions d’une personne se totalisent ; sans nom, chacune est à part', () => {
    const deux = (nom: string | undefined) => [
      mission(nom, '2025-01-01', '2025-02-20'),
      mission(nom, '2025-09-01', '2025-10-15'),
    ]
    expect(retenus(deux('Ada'))).toEqual(['Ada'])
    expect(retenus(deux(undefined))).toEqual([])
    expect(retenus([...deux('Ada'), mission('Ada', '2025-01-01', '2025-12-31')])).toEqual(['Ada'])
  })

  it('les autres contrats de la même personne n’y comptent pas', () => {
    const cddi: ContratCompte = { ...mission('Ada', '2025-03-01', '2025-12-31'), contrat: 'cddi' }
    expect(retenus([mission('Ada', '2025-01-01', '2025-02-28'), cddi])).toEqual([])
  })

  it('l’année regardée change au premier janvier', () => {
    const contrats = [mission('Ada', '2025-01-01', '2025-12-31')]
    expect(retenus(contrats, '2025-12-31')).toEqual([])
    expect(retenus(contrats, '2026-01-01')).toEqual(['Ada'])
    expect(retenus(contrats, '2026-12-31')).toEqual(['Ada'])
    expect(retenus(contrats, '2027-01-31')).toEqual([])
  })

  it('chacun vaut un par prudence, ou sa part de l’année : les deux lectures sont rendues', () => {
    const contrats: readonly ContratCompte[] = [
      { contrat: 'cdi', nombre: 4 },
      mission('Ada', '2025-01-01', '2025-12-31'),
      mission('Bob', '2025-01-01', '2025-06-30'),
      mission('Bob', '2026-10-01', '2026-10-31'),
      mission('Cid', '2026-01-01', '2026-10-31'),
    ]
    const date = jour('2026-10-31')
    const finding = computeEffectif({ date, contrats, travailTemporaire: true }, parameters)
    expect(finding).toMatchObject({
      state: 'uncertain',
      prudent: 6,
      because: ['L1111-2', 'L2301-1', 'L1251-54'],
      readings: [
        { value: 6, reason: 'temporaireVautUn' },
        { value: 5.5, reason: 'temporaireAuProrata' },
      ],
      steps: [
        { key: 'temporairesDeLAnneeCivile', values: { retenus: 2, mois: 3, annee: '2025' } },
        { key: 'contratsSelonHoraires', values: { contrats: 4, valeur: 4 } },
      ],
    })
    const input = { date, contrats, usage: 'cse', travailTemporaire: true } as const
    expect(compter(input, parameters).map(({ valeur }) => valeur)).toEqual([4, 1, 1, 0, 0])
    const serie = { contrats, mois: [date], usage: 'cse' } as const
    expect(serieMensuelle({ ...serie, travailTemporaire: true }, parameters)).toEqual([
      { mois: date, effectif: 6 },
    ])
    // Received by any other company, they count for their days of the last twelve months.
    const [{ effectif = 0 } = {}] = serieMensuelle(serie, parameters)
    expect(effectif).toBeCloseTo(4 + (61 + 31 + 304) / 365, 10)
  })

  it('ne laisse pas de doute quand chacun a été lié toute l’année, ou que personne n’est retenu', () => {
    const pour = (contrats: readonly ContratCompte[]) =>
      computeEffectif({ date: jour('2026-10-31'), contrats, travailTemporaire: true }, parameters)
    expect(pour([mission('Ada', '2025-01-01', '2025-12-31')])).toMatchObject({ state: 'known', value: 1 })
    expect(pour([{ contrat: 'cdi' }])).toMatchObject({ state: 'known', value: 1 })
  })
})
