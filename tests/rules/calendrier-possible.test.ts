import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeCalendrierPossible } from '#rules/calendrier-possible.ts'
import { parameters } from '../support/builders.ts'
import { jour } from '../support/days.ts'

const miseEnPlace = { mode: 'miseEnPlace', effectifCse: 15, premierTour: jour('2026-12-10') } as const
const renouvellement = { mode: 'renouvellement', effectifCse: 15, finMandat: jour('2026-12-15') } as const

describe('un calendrier qui tient', () => {
  it('le dit, et propose la date même', () => {
    expect(computeCalendrierPossible(miseEnPlace, parameters)).toEqual({
      state: 'known',
      value: { possible: true, obstacles: [], premierTourPropose: '2026-12-10' },
      because: ['L2314-4', 'L2314-5', 'L2314-29'],
      steps: [{ key: 'calendrierTenu', values: { premierTour: '2026-12-10' } }],
    })
  })

  it('propose un jour ouvré proche quand le premier tour n’en est pas un', () => {
    const samedi = { ...miseEnPlace, premierTour: jour('2026-12-12') }
    expect(computeCalendrierPossible(samedi, parameters)).toConclude({
      possible: true,
      obstacles: [],
      premierTourPropose: '2026-12-11',
    })
    const dimanche = { ...miseEnPlace, premierTour: jour('2026-12-13') }
    expect(computeCalendrierPossible(dimanche, parameters)).toMatchObject({
      value: { premierTourPropose: '2026-12-14' },
    })
    // Between the Friday and the Tuesday, Easter Sunday is as far from both: the first is proposed.
    const paques = { ...miseEnPlace, premierTour: jour('2027-03-28') }
    expect(computeCalendrierPossible(paques, parameters)).toMatchObject({
      value: { premierTourPropose: '2027-03-26' },
    })
    const alsace = { ...paques, lieu: { zone: 'alsaceMoselle' } } as const
    expect(computeCalendrierPossible(alsace, parameters)).toMatchObject({
      value: { premierTourPropose: '2027-03-30' },
    })
  })

  it('d’un renouvellement sans date, propose le premier jour ouvré de la quinzaine', () => {
    expect(computeCalendrierPossible(renouvellement, parameters)).toMatchObject({
      state: 'known',
      value: { possible: true, obstacles: [], premierTourPropose: '2026-12-01' },
      steps: [{ key: 'calendrierTenu', values: { premierTour: '2026-12-01' } }],
    })
  })
})

describe('la quinzaine qui précède l’expiration (art. L. 2314-5)', () => {
  const quinzaine = { cle: 'horsQuinzaine', du: '2026-12-01', au: '2026-12-14', articles: ['L2314-5'] }

  it.each([
    ['2026-11-29', 'known', '2026-12-01'],
    ['2026-11-30', 'uncertain', '2026-12-01'],
    ['2026-12-15', 'uncertain', '2026-12-14'],
    ['2026-12-16', 'known', '2026-12-14'],
  ])('premier tour le %s : %s, mieux le %s', (date, state, premierTourPropose) => {
    const premierTour = jour(date)
    // At twenty-one, no window to inform the staff gets in the way.
    const finding = computeCalendrierPossible({ ...renouvellement, effectifCse: 21, premierTour }, parameters)
    const value = { possible: false, obstacles: [quinzaine], premierTourPropose }
    expect(finding).toConclude(value)
    expect(finding).toMatchObject({ state, because: ['L2314-5'] })
    expect(finding).toHaveProperty('steps', [
      { key: 'horsQuinzaine', values: { premierTour: date, du: '2026-12-01', au: '2026-12-14' } },
    ])
    if (state === 'uncertain')
      expect(finding).toHaveProperty('readings', [
        { value: { ...value, possible: true, obstacles: [] }, reason: 'quinzaineQuiComprendCeJour' },
        { value, reason: 'quinzaineQuiExclutCeJour' },
      ])
  })

  it.each(['2026-12-01', '2026-12-14'])('premier tour le %s : possible', (date) => {
    const election = { ...renouvellement, effectifCse: 21, premierTour: jour(date) }
    expect(computeCalendrierPossible(election, parameters)).toMatchObject({
      state: 'known',
      value: { possible: true, premierTourPropose: date },
    })
  })
})

describe('la fenêtre de l’information à 11–20 salariés (art. L. 2314-4 et L. 2314-5)', () => {
  const finMandat = jour('2026-08-31')

  it('vide quand le premier tour est trop tard : propose de l’avancer', () => {
    const election = { ...renouvellement, finMandat, premierTour: jour('2026-08-30') }
    const finding = computeCalendrierPossible(election, parameters)
    expect(finding).toEqual({
      state: 'known',
      value: {
        possible: false,
        obstacles: [{ cle: 'fenetreInformationVide', au: '2026-08-29', articles: ['L2314-4', 'L2314-5'] }],
        premierTourPropose: '2026-08-28',
      },
      because: ['L2314-4', 'L2314-5'],
      steps: [{ key: 'fenetreInformationVide', values: { premierTour: '2026-08-30', au: '2026-08-29' } }],
    })
    expect(
      computeCalendrierPossible({ ...election, premierTour: jour('2026-08-29') }, parameters),
    ).toMatchObject({ value: { possible: true } })
  })

  it('deux obstacles ensemble ne laissent pas de doute', () => {
    const election = { ...renouvellement, finMandat, premierTour: finMandat }
    expect(computeCalendrierPossible(election, parameters)).toMatchObject({
      state: 'known',
      value: {
        possible: false,
        obstacles: [{ cle: 'horsQuinzaine' }, { cle: 'fenetreInformationVide' }],
        premierTourPropose: '2026-08-28',
      },
      because: ['L2314-5', 'L2314-4'],
    })
  })

  it('ne compte ni au-dessus de vingt, ni quand l’information est faite', () => {
    const premierTour = jour('2026-08-30')
    for (const effectifCse of [21, 10])
      expect(
        computeCalendrierPossible({ ...renouvellement, effectifCse, finMandat, premierTour }, parameters),
      ).toMatchObject({ value: { possible: true } })
    const election = { ...renouvellement, finMandat, premierTour, information: jour('2026-06-01') }
    expect(computeCalendrierPossible(election, parameters)).toMatchObject({
      state: 'known',
      value: {
        possible: false,
        obstacles: [{ cle: 'informationTropTardive', au: '2026-05-31', articles: ['L2314-5'] }],
      },
      steps: [{ key: 'informationTropTardive', values: { premierTour: '2026-08-30', au: '2026-05-31' } }],
    })
  })
})

describe('des dates déjà fixées', () => {
  it.each([
    ['2026-09-10', 'informationTropAncienne', { au: '2026-12-09' }, ['L2314-4'], '2026-12-09'],
    ['2026-11-10', 'scrutinAvantFinDesCandidatures', { du: '2026-12-11' }, ['L2314-5'], '2026-12-11'],
  ])('onze à vingt salariés informés le %s : %s', (information, cle, bornes, articles, propose) => {
    const finding = computeCalendrierPossible({ ...miseEnPlace, information: jour(information) }, parameters)
    expect(finding).toMatchObject({
      state: 'known',
      value: {
        possible: false,
        obstacles: [{ cle, ...bornes, articles }],
        premierTourPropose: propose,
      },
      because: articles,
    })
  })

  it.each(['2026-09-11', '2026-11-09'])('informés le %s : possible', (information) => {
    expect(
      computeCalendrierPossible({ ...miseEnPlace, information: jour(information) }, parameters),
    ).toMatchObject({ value: { possible: true } })
  })

  it.each([
    ['2026-12-09', true],
    ['2026-12-10', false],
  ])('au-dessus de vingt, informés le %s : %s', (information, possible) => {
    const finding = computeCalendrierPossible(
      { ...miseEnPlace, effectifCse: 21, information: jour(information) },
      parameters,
    )
    expect(finding).toHaveProperty('value.possible', possible)
    if (!possible)
      expect(finding).toHaveProperty('value.obstacles', [
        { cle: 'scrutinAvantInformation', du: '2026-12-11', articles: ['L2314-4'] },
      ])
  })

  it.each([
    ['2026-12-09', true],
    ['2026-12-10', false],
  ])('L. 2314-5 : première réunion le %s : %s', (premiereReunion, possible) => {
    const finding = computeCalendrierPossible(
      { ...miseEnPlace, effectifCse: 21, premiereReunion: jour(premiereReunion) },
      parameters,
    )
    expect(finding).toHaveProperty('value.possible', possible)
    if (!possible)
      expect(finding).toHaveProperty('value.obstacles', [
        { cle: 'scrutinAvantReunion', du: '2026-12-11', articles: ['L2314-5'] },
      ])
  })

  it('une première réunion trop tôt vide la fenêtre de l’information', () => {
    const finding = computeCalendrierPossible(
      { ...miseEnPlace, premiereReunion: jour('2026-10-25') },
      parameters,
    )
    expect(finding).toMatchObject({
      value: {
        obstacles: [{ cle: 'fenetreInformationVide', au: '2026-12-09' }],
        premierTourPropose: '2026-12-09',
      },
    })
    expect(
      computeCalendrierPossible({ ...miseEnPlace, premiereReunion: jour('2026-10-26') }, parameters),
    ).toMatchObject({ value: { possible: true } })
  })

  it.each([
    ['2026-09-26', true],
    ['2026-09-27', false],
  ])('une information le %s, trente jours avant l’invitation : %s', (information, possible) => {
    const finding = computeCalendrierPossible(
      { ...miseEnPlace, information: jour(information), premiereReunion: jour('2026-11-10') },
      parameters,
    )
    expect(finding).toHaveProperty('value.possible', possible)
  })

  it('ne propose rien quand aucun jour ne convient', () => {
    const finding = computeCalendrierPossible(
      { ...miseEnPlace, information: jour('2026-06-01'), premiereReunion: jour('2026-12-01') },
      parameters,
    )
    expect(finding).toMatchObject({ value: { possible: false } })
    expect(finding).not.toHaveProperty('value.premierTourPropose')
  })

  it('un renouvellement dont aucun jour ne convient garde le premier jour de la quinzaine', () => {
    const finding = computeCalendrierPossible(
      { ...renouvellement, information: jour('2026-08-01') },
      parameters,
    )
    expect(finding).toMatchObject({
      state: 'known',
      value: { possible: false, obstacles: [{ cle: 'informationTropAncienne', au: '2026-10-30' }] },
      steps: [{ key: 'informationTropAncienne', values: { premierTour: '2026-12-01', au: '2026-10-30' } }],
    })
  })
})

describe('une demande après une carence (art. L. 2314-8)', () => {
  const election = { ...miseEnPlace, mode: 'apresCarence', pvCarence: jour('2026-03-02') } as const

  it.each([
    ['2026-09-02', false],
    ['2026-09-03', true],
  ])('reçue le %s : %s', (demande, possible) => {
    const finding = computeCalendrierPossible({ ...election, demande: jour(demande) }, parameters)
    expect(finding).toHaveProperty('value.possible', possible)
    if (!possible)
      expect(finding).toMatchObject({
        value: { obstacles: [{ cle: 'demandeTropTot', du: '2026-09-03', articles: ['L2314-8'] }] },
        because: ['L2314-8'],
        steps: [{ key: 'demandeTropTot', values: { premierTour: '2026-12-10', du: '2026-09-03' } }],
      })
  })

  it('sans demande, rien ne l’empêche ; sans carence, la demande n’attend pas', () => {
    expect(computeCalendrierPossible(election, parameters)).toHaveProperty('value.possible', true)
    expect(
      computeCalendrierPossible(
        { ...miseEnPlace, pvCarence: jour('2026-09-02'), demande: jour('2026-09-15') },
        parameters,
      ),
    ).toHaveProperty('value.possible', true)
  })

  it.each([
    [15, '2026-08-10', false],
    [15, '2026-08-11', true],
    [21, '2026-08-09', true],
  ])('à %i salariés, demandée le %s sans information : %s', (effectifCse, demande, possible) => {
    const finding = computeCalendrierPossible(
      { ...miseEnPlace, effectifCse, demande: jour(demande) },
      parameters,
    )
    expect(finding).toHaveProperty('value.possible', possible)
    if (!possible)
      expect(finding).toHaveProperty('value.obstacles', [
        { cle: 'fenetreInformationVide', au: '2026-12-09', articles: ['L2314-4', 'L2314-5'] },
      ])
  })

  it('une demande ne compte pas dans un renouvellement', () => {
    expect(
      computeCalendrierPossible({ ...renouvellement, demande: jour('2026-06-01') }, parameters),
    ).toHaveProperty('value.possible', true)
  })
})

describe('ce qui manque', () => {
  it.each([
    [{}, 'modeElection', ['L2314-4', 'L2314-5']],
    [{ mode: 'miseEnPlace' }, 'effectifCse', ['L2314-5']],
    [{ mode: 'miseEnPlace', effectifCse: 15 }, 'premierTour', ['L2314-4']],
    [{ mode: 'renouvellement', effectifCse: 15 }, 'expirationDuMandat', ['L2314-5']],
    [{ mode: 'apresCarence', effectifCse: 15 }, 'pvCarence', ['L2314-8']],
  ] as const)('%j : demande %s', (election, fait, because) => {
    expect(computeCalendrierPossible(election, parameters)).toNeed(fait)
    expect(computeCalendrierPossible(election, parameters).because).toEqual(because)
  })

  it('L. 2311-2, L. 2313-10 : sous onze, pas de mise en place ; un renouvellement, si', () => {
    for (const mode of ['miseEnPlace', 'apresCarence'] as const)
      expect(computeCalendrierPossible({ mode, effectifCse: 10.99 }, parameters)).toEqual({
        state: 'notApplicable',
        because: ['L2311-2'],
        steps: [{ key: 'sousLeSeuilCse', values: { effectifCse: 10.99, seuil: 11 } }],
      })
    expect(computeCalendrierPossible({ ...renouvellement, effectifCse: 10.99 }, parameters).state).toBe(
      'known',
    )
  })
})
