import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { settledValue } from '#model/finding.ts'
import type { ContratCompte, UsageEffectif } from '#rules/contrat-compte.ts'
import { computeEffectif } from '#rules/effectif.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const FIN_JUIN = jour('2026-06-30')

const effectif = (contrat: ContratCompte, usage: UsageEffectif = 'cse', date = FIN_JUIN) =>
  settledValue(computeEffectif({ date, contrats: [contrat], usage }, parameters))

describe('effectif du mois (art. L. 1111-2, L. 1111-3, L. 2301-1)', () => {
  it.each<[string, ContratCompte, number]>([
    ['un CDI à temps plein compte pour un', { contrat: 'cdi' }, 1],
    ['un CDI à mi-temps compte pour un demi', { contrat: 'cdi', heuresHebdo: 17.5 }, 0.5],
    ['un horaire plus long que le temps plein compte pour un', { contrat: 'cdi', heuresHebdo: 39 }, 1],
    ['un travailleur à domicile compte pour un', { contrat: 'domicile', heuresHebdo: 10 }, 1],
    ['un CDI d’inclusion compte comme un CDI', { contrat: 'cdiInclusion', nombre: 2 }, 2],
    ['un CDI parti ne compte plus', { contrat: 'cdi', fin: jour('2026-06-29') }, 0],
    ['un CDI qui part ce jour-là compte', { contrat: 'cdi', fin: FIN_JUIN }, 1],
    ['un CDI à venir ne compte pas', { contrat: 'cdi', debut: jour('2026-07-01') }, 0],
    [
      'un CDD terminé compte pour ses jours',
      { contrat: 'cdd', debut: jour('2025-09-01'), fin: jour('2025-12-31') },
      122 / 365,
    ],
    [
      'un CDD fini la veille de la fenêtre ne compte pas',
      { contrat: 'cdd', debut: jour('2025-01-01'), fin: jour('2025-06-30') },
      0,
    ],
    [
      'un CDD d’un jour dans la fenêtre compte un jour',
      { contrat: 'cdd', debut: jour('2025-01-01'), fin: jour('2025-07-01') },
      1 / 365,
    ],
    [
      'un CDD de remplacement ne compte pas',
      { contrat: 'cdd', debut: jour('2025-07-01'), fin: FIN_JUIN, remplacement: true },
      0,
    ],
    [
      'un CDDI compte selon ses horaires et sa présence',
      { contrat: 'cddi', heuresHebdo: 26, debut: jour('2025-07-01'), fin: FIN_JUIN },
      26 / 35,
    ],
    ['un apprenti ne compte pas', { contrat: 'apprenti', nombre: 3 }, 0],
    [
      'un contrat de professionnalisation ne compte pas avant son terme',
      { contrat: 'professionnalisation', fin: jour('2026-12-31') },
      0,
    ],
    [
      'un CDI de professionnalisation compte après l’action',
      { contrat: 'professionnalisation', finAide: jour('2026-06-29') },
      1,
    ],
    [
      'un mis à disposition depuis un an compte',
      { contrat: 'misADisposition', debut: jour('2025-06-30') },
      1,
    ],
    [
      'un mis à disposition depuis moins d’un an ne compte pas',
      { contrat: 'misADisposition', debut: jour('2025-07-01') },
      0,
    ],
    [
      'hors des locaux, il ne compte pas',
      { contrat: 'misADisposition', debut: jour('2024-01-01'), dansLocaux: false },
      0,
    ],
    ['un stagiaire ne compte pas', { contrat: 'stagiaire' }, 0],
  ])('%s', (_, contrat, attendu) => {
    expect(effectif(contrat)).toBeCloseTo(attendu, 10)
  })

  it.each<[UsageEffectif, number]>([
    ['cse', 1],
    ['accord', 0],
  ])('L. 2301-1 : un contrat aidé, pendant l’aide, vaut pour l’usage « %s » %i', (usage, attendu) => {
    expect(effectif({ contrat: 'cuiCaeAide', finAide: FIN_JUIN }, usage)).toBe(attendu)
    expect(effectif({ contrat: 'cuiCieAide', finAide: jour('2026-06-29') }, usage)).toBe(1)
  })

  it('une fenêtre de février d’une année bissextile a 366 jours', () => {
    const contrat = { contrat: 'cdd', debut: jour('2024-02-01'), fin: jour('2024-02-29') } as const
    expect(effectif(contrat, 'cse', jour('2024-02-29'))).toBeCloseTo(29 / 366, 10)
  })

  it('demande la date, les contrats, et le début des contrats à terme', () => {
    expect(computeEffectif({ contrats: [] }, parameters)).toNeed('dateDeCalcul')
    expect(computeEffectif({ date: FIN_JUIN }, parameters)).toNeed('contrats')
    expect(computeEffectif({ date: FIN_JUIN, contrats: [{ contrat: 'cdd' }] }, parameters)).toNeed(
      'datesDuContrat',
    )
  })

  it('dit que la présence est comptée en jours, quand elle compte', () => {
    const sansTerme = computeEffectif({ date: FIN_JUIN, contrats: [{ contrat: 'cdi' }] }, parameters)
    expect(sansTerme).toRestOn('L2301-1')
    expect(sansTerme).not.toHaveProperty('caveats')
    const contrats = [{ contrat: 'cddi', debut: jour('2026-01-01') }] as const
    expect(computeEffectif({ date: FIN_JUIN, contrats, usage: 'accord' }, parameters)).toMatchObject({
      caveats: ['presenceEnJours', 'cddiComptes'],
      because: ['L1111-2', 'L2232-29-2', 'L1111-3', 'L1242-3', 'L5132-5', 'L5132-11-1', 'L5132-15-1'],
    })
  })

  it('L. 1111-2, 2° : le CDD d’usage qui remplace chez un client compte, et c’est dit', () => {
    const contrat = { contrat: 'cddUsage', debut: jour('2025-07-01'), fin: FIN_JUIN } as const
    const remplacement = { ...contrat, remplacement: true }
    expect(effectif(remplacement)).toBe(1)
    expect(computeEffectif({ date: FIN_JUIN, contrats: [remplacement] }, parameters)).toHaveProperty(
      'caveats',
      ['presenceEnJours', 'remplacementChezLeClient'],
    )
    expect(computeEffectif({ date: FIN_JUIN, contrats: [contrat] }, parameters)).toHaveProperty('caveats', [
      'presenceEnJours',
    ])
    const cdd = { ...remplacement, contrat: 'cdd' } as const
    expect(computeEffectif({ date: FIN_JUIN, contrats: [cdd] }, parameters)).not.toHaveProperty('caveats')
  })

  it.each(['cuiCaeAide', 'cuiCieAide'] as const)(
    'L. 1111-3, L. 2301-1 : « %s », écarté de l’accord pendant l’aide, le dit',
    (contrat) => {
      const contrats = [{ contrat, debut: jour('2025-01-01'), fin: jour('2027-01-01'), finAide: FIN_JUIN }]
      expect(computeEffectif({ date: FIN_JUIN, contrats, usage: 'accord' }, parameters)).toHaveProperty(
        'caveats',
        ['aidesHorsDeLAccord'],
      )
      const horsDeLAide = [
        { date: FIN_JUIN, contrats, usage: 'cse' },
        { date: jour('2026-07-01'), contrats, usage: 'accord' },
      ] as const
      for (const input of horsDeLAide)
        expect(computeEffectif(input, parameters)).toHaveProperty('caveats', ['presenceEnJours'])
      const sansTerme = { date: FIN_JUIN, contrats: [{ contrat }] }
      expect(computeEffectif(sansTerme, parameters)).toHaveProperty('caveats', ['sansTermeSuppose'])
    },
  )

  it('montre ce que font les contrats sans terme, à terme, et ceux qui ne comptent pas', () => {
    const contrats = [
      { contrat: 'cdi', nombre: 3 },
      { contrat: 'cdi', heuresHebdo: 17.5 },
      { contrat: 'domicile' },
      { contrat: 'cdi', fin: jour('2026-06-29') },
      { contrat: 'cddi', debut: jour('2026-06-30'), nombre: 2 },
      { contrat: 'cddi', debut: jour('2024-01-01'), fin: jour('2024-12-31') },
      { contrat: 'apprenti', debut: jour('2026-06-30') },
      { contrat: 'apprenti', fin: jour('2026-06-29') },
    ] as const
    expect(computeEffectif({ date: FIN_JUIN, contrats }, parameters)).toHaveProperty('steps', [
      { key: 'contratsSelonHoraires', values: { contrats: 5, valeur: 4.5 } },
      { key: 'contratsSelonPresence', values: { contrats: 2, valeur: 2 / 365 } },
      { key: 'contratsNonComptes', values: { contrats: 1, valeur: 0 } },
    ])
    const apprenti = [{ contrat: 'apprenti' }] as const
    expect(computeEffectif({ date: FIN_JUIN, contrats: apprenti }, parameters)).toHaveProperty('steps', [
      { key: 'contratsNonComptes', values: { contrats: 1, valeur: 0 } },
    ])
  })

  it('L. 1111-2, 2° : le mis à disposition dont le lieu n’est pas dit compte, et c’est dit', () => {
    const caveats = (contrat: Partial<ContratCompte>) => {
      const contrats = [{ contrat: 'misADisposition', debut: jour('2024-01-01'), ...contrat }] as const
      return computeEffectif({ date: FIN_JUIN, contrats }, parameters)
    }
    expect(caveats({})).toHaveProperty('caveats', ['presenceEnJours', 'dansLesLocauxSuppose'])
    expect(caveats({ dansLocaux: true })).toHaveProperty('caveats', ['presenceEnJours'])
    expect(caveats({ debut: jour('2025-07-01') })).not.toHaveProperty('caveats')
    expect(caveats({ contrat: 'cddi' })).toHaveProperty('caveats', ['presenceEnJours', 'cddiComptes'])
  })

  it('une réserve tient dès qu’un seul contrat la demande', () => {
    const seuls: readonly [ContratCompte, UsageEffectif][] = [
      [{ contrat: 'cddi', debut: jour('2026-01-01') }, 'cse'],
      [{ contrat: 'cddUsage', debut: jour('2026-01-01'), remplacement: true }, 'cse'],
      [{ contrat: 'misADisposition', debut: jour('2024-01-01') }, 'cse'],
      [{ contrat: 'cuiCaeAide', finAide: FIN_JUIN }, 'accord'],
    ]
    for (const [contrat, usage] of seuls) {
      const seul = computeEffectif({ date: FIN_JUIN, contrats: [contrat], usage }, parameters)
      const entoure = computeEffectif(
        { date: FIN_JUIN, contrats: [{ contrat: 'cdi' }, contrat, { contrat: 'apprenti' }], usage },
        parameters,
      )
      expect(seul.state === 'known' && seul.caveats?.length).toBeGreaterThan(0)
      expect(entoure).toMatchObject({ caveats: seul.state === 'known' && seul.caveats })
    }
  })

  it.each(['cdd', 'cddi', 'cddUsage', 'intermittent', 'temporaire', 'misADisposition'] as const)(
    'un contrat « %s » sans début se demande, même parmi d’autres',
    (contrat) => {
      const contrats = [{ contrat: 'cdi' }, { contrat }] as const
      expect(computeEffectif({ date: FIN_JUIN, contrats }, parameters)).toNeed('datesDuContrat')
    },
  )

  it('L. 1111-2 : un remplaçant ne compte pas, quel que soit son contrat à terme', () => {
    const terme = { debut: jour('2025-07-01'), fin: FIN_JUIN } as const
    for (const contrat of ['cddi', 'intermittent', 'temporaire', 'cuiCaeAide', 'cuiCieAide'] as const) {
      expect(effectif({ contrat, ...terme })).toBe(1)
      expect(effectif({ contrat, ...terme, remplacement: true })).toBe(0)
    }
    const misADisposition = { contrat: 'misADisposition', debut: jour('2024-01-01') } as const
    expect(effectif({ ...misADisposition, remplacement: true })).toBe(0)
  })

  it('un contrat aidé à terme compte selon sa présence, sans terme selon ses horaires', () => {
    expect(effectif({ contrat: 'cuiCieAide', debut: jour('2026-06-30'), fin: FIN_JUIN })).toBeCloseTo(
      1 / 365,
      10,
    )
    expect(effectif({ contrat: 'cuiCieAide', debut: jour('2026-06-30') })).toBe(1)
  })

  it('compte avec la durée du travail de l’entreprise quand elle est donnée', () => {
    const contrats = [{ contrat: 'cdi', heuresHebdo: 16, nombre: 4 }] as const
    expect(computeEffectif({ date: FIN_JUIN, contrats, dureeReference: 32 }, parameters)).toConclude(2)
  })
})
