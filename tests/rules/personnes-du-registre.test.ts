import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import {
  type ContratDuRegistre,
  estEnCours,
  moisDeMission,
  personnesSousContrat,
  presenceDansLeRegistre,
  regrouperParPersonne,
} from '#rules/personnes-du-registre.ts'

const jour = (date: string) => date as CalendarDate
const ligne = (debut?: string, fin?: string, autres: Partial<ContratDuRegistre> = {}): ContratDuRegistre => ({
  nom: 'Ada',
  contrat: 'cddi',
  ...(debut === undefined ? {} : { debut: jour(debut) }),
  ...(fin === undefined ? {} : { fin: jour(fin) }),
  ...autres,
})

describe('un contrat en cours', () => {
  it.each([
    ['2026-01-01', '2026-06-30', '2025-12-31', false],
    ['2026-01-01', '2026-06-30', '2026-01-01', true],
    ['2026-01-01', '2026-06-30', '2026-06-30', true],
    ['2026-01-01', '2026-06-30', '2026-07-01', false],
    ['2026-01-01', undefined, '2030-01-01', true],
    [undefined, '2026-06-30', '2000-01-01', true],
  ])('du %s au %s, le %s : %s', (debut, fin, date, enCours) => {
    expect(estEnCours(ligne(debut, fin), jour(date))).toBe(enCours)
  })
})

describe('les personnes d’un registre', () => {
  const personnes = (...lignes: readonly Partial<ContratDuRegistre>[]) =>
    regrouperParPersonne(lignes.map((une, rang) => ({ ...ligne(), rang, ...une }))).map((contrats) =>
      contrats.map(({ rang }) => rang),
    )

  it('un même nom est une personne, à la casse et aux espaces près ; deux noms en sont deux', () => {
    expect(personnes({ nom: 'Ada' }, { nom: 'Bob' }, { nom: ' ADA ' })).toEqual([[0, 2], [1]])
  })

  it('une ligne sans nom est une personne', () => {
    expect(personnes({ nom: '' }, { nom: ' ' }, { nom: 'Ada' })).toEqual([[0], [1], [2]])
  })

  it('deux dates de naissance font deux personnes, une ligne sans date va avec la seule connue', () => {
    const naissance = jour('1990-01-01')
    expect(personnes({ naissance }, {}, { naissance })).toEqual([[0, 1, 2]])
    expect(personnes({ naissance }, {}, { naissance: jour('1991-01-01') })).toEqual([[0], [2], [1]])
    expect(personnes({ naissance }, { naissance: jour('1991-01-01') })).toEqual([[0], [1]])
  })
})

describe('les personnes sous contrat de travail (art. L. 2232-22)', () => {
  const jourDuVote = jour('2026-06-30')
  const personnes = (lignes: readonly ContratDuRegistre[], structure?: 'etti' | 'ai') =>
    personnesSousContrat(lignes, jourDuVote, structure)

  it.each<[string, ContratDuRegistre, number]>([
    ['un contrat qui finit ce jour-là', ligne('2026-01-01', '2026-06-30'), 1],
    ['un contrat fini la veille', ligne('2026-01-01', '2026-06-29'), 0],
    ['un contrat qui commence le lendemain', ligne('2026-07-01'), 0],
    ['un apprenti', ligne('2026-01-01', undefined, { contrat: 'apprenti' }), 1],
    ['un stagiaire', ligne('2026-01-01', undefined, { contrat: 'stagiaire' }), 0],
    ['un temporaire reçu', ligne('2026-01-01', undefined, { contrat: 'temporaire' }), 0],
    ['un mis à disposition reçu', ligne('2024-01-01', undefined, { contrat: 'misADisposition' }), 0],
  ])('%s', (_, une, attendu) => {
    expect(personnes([une])).toBe(attendu)
  })

  it('deux contrats d’une même personne font une tête', () => {
    expect(personnes([ligne('2026-01-01'), ligne('2025-01-01', '2025-12-31'), ligne('2026-02-01')])).toBe(1)
    expect(personnes([ligne('2026-01-01'), ligne('2026-01-01', undefined, { nom: 'Bob' })])).toBe(2)
  })

  it('les temporaires d’une entreprise de travail temporaire sont les siens', () => {
    expect(personnes([ligne('2026-01-01', undefined, { contrat: 'temporaire' })], 'etti')).toBe(1)
  })
})

describe('présence d’une personne dans le registre', () => {
  const presence = (...contrats: readonly [ContratDuRegistre, ...ContratDuRegistre[]]) =>
    presenceDansLeRegistre(contrats[0], contrats)

  it.each<[string, readonly [ContratDuRegistre, ...ContratDuRegistre[]], unknown]>([
    ['un seul contrat', [ligne('2026-01-01')], { entree: '2026-01-01' }],
    [
      'un contrat qui suit l’autre le lendemain',
      [ligne('2026-01-01'), ligne('2025-06-01', '2025-12-31')],
      { entree: '2025-06-01' },
    ],
    [
      'un jour hors contrat',
      [ligne('2026-01-01'), ligne('2025-06-01', '2025-12-30')],
      { entree: '2026-01-01', premiereEntree: '2025-06-01' },
    ],
    [
      'trois contrats à la suite, dans le désordre',
      [ligne('2026-01-01'), ligne('2025-01-01', '2025-06-30'), ligne('2025-07-01', '2025-12-31')],
      { entree: '2025-01-01' },
    ],
    [
      'une interruption plus ancienne',
      [ligne('2026-01-01'), ligne('2025-07-01', '2025-12-31'), ligne('2024-01-01', '2024-06-30')],
      { entree: '2025-07-01', premiereEntree: '2024-01-01' },
    ],
    [
      'deux contrats à la fois',
      [ligne('2026-03-01'), ligne('2025-01-01', '2026-12-31')],
      { entree: '2025-01-01' },
    ],
    ['un contrat encore ouvert', [ligne('2026-03-01'), ligne('2025-01-01')], { entree: '2025-01-01' }],
    [
      'un contrat à venir',
      [ligne('2026-01-01', '2026-06-30'), ligne('2026-07-01')],
      { entree: '2026-01-01' },
    ],
    [
      'un stage ne compte pas',
      [ligne('2026-01-01'), ligne('2025-01-01', '2025-12-31', { contrat: 'stagiaire' })],
      { entree: '2026-01-01' },
    ],
    [
      'un CDI après un CDDI',
      [ligne('2026-01-01', undefined, { contrat: 'cdi' }), ligne('2025-01-01', '2025-12-31')],
      { entree: '2025-01-01' },
    ],
    ['un début manque', [ligne()], {}],
    ['le début d’un autre contrat manque', [ligne('2026-01-01'), ligne(undefined, '2025-12-31')], {}],
  ])('%s', (_, contrats, attendu) => {
    expect(presence(...contrats)).toEqual(attendu)
  })
})

describe('mois de mission avant le scrutin (art. L. 2314-20)', () => {
  const premierTour = jour('2026-06-30')
  const mission = (debut?: string, fin?: string) => ligne(debut, fin, { contrat: 'temporaire' })

  it.each<[string, readonly ContratDuRegistre[], number]>([
    ['aucune mission', [], 0],
    ['toute la période', [mission('2025-06-30', '2026-06-29')], 12],
    ['une mission sans fin connue', [mission('2026-06-20')], 10 / 30],
    ['le jour du scrutin ne précède pas l’élection', [mission('2026-06-29', '2026-06-30')], 1 / 30],
    ['avant la période', [mission('2025-01-01', '2025-06-29')], 0],
    ['le premier jour de la période', [mission('2025-01-01', '2025-06-30')], 1 / 30],
    ['deux missions', [mission('2026-03-01', '2026-03-10'), mission('2025-12-01', '2025-12-10')], 20 / 31],
    [
      'deux missions le même jour',
      [mission('2026-03-01', '2026-03-10'), mission('2026-03-06', '2026-03-15')],
      15 / 31,
    ],
    [
      'une mission dans l’autre',
      [mission('2026-03-01', '2026-03-31'), mission('2026-03-06', '2026-03-15')],
      1,
    ],
    [
      'après une mission longue, une autre',
      [
        mission('2026-03-01', '2026-03-31'),
        mission('2026-03-06', '2026-03-15'),
        mission('2026-03-31', '2026-04-01'),
      ],
      1 + 1 / 30,
    ],
    ['un début manque', [mission(undefined, '2026-06-29')], 0],
    ['une mission à venir', [mission('2026-07-01', '2026-07-31')], 0],
    ['un contrat qui n’est pas une mission', [ligne('2025-06-30', '2026-06-29')], 0],
  ])('%s', (_, contrats, mois) => {
    expect(moisDeMission(contrats, premierTour, 12)).toBeCloseTo(mois, 10)
  })

  it('la période est celle qu’on demande', () => {
    expect(moisDeMission([mission('2024-01-01')], premierTour, 18)).toBe(18)
    expect(moisDeMission([mission('2024-01-01')], premierTour, 6)).toBe(6)
  })
})
