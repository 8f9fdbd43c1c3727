import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import type { CalendarDate } from '#model/calendar-date.ts'
import { computeElecteursDuRegistre, type RegistreInput } from '#rules/electeurs-du-registre.ts'
import type { ContratDuRegistre } from '#rules/personnes-du-registre.ts'
import { parameters } from '../support/builders.ts'

const jour = (date: string) => date as CalendarDate
const premierTour = jour('2026-06-10')
const naissance = jour('1990-01-01')

const contrat = (nom: string, autres: Partial<ContratDuRegistre> = {}): ContratDuRegistre => ({
  nom,
  contrat: 'cdi',
  debut: jour('2020-01-01'),
  naissance,
  ...autres,
})

/** Names of the people in each list. */
function lire(
  contrats: readonly ContratDuRegistre[],
  autres: Partial<RegistreInput<ContratDuRegistre>> = {},
) {
  const finding = computeElecteursDuRegistre({ contrats, premierTour, ...autres }, parameters)
  if (finding.state !== 'known') throw new Error(finding.state)
  const { electeurs, eligibles, aRegler } = finding.value
  return {
    electeurs: electeurs.map(({ nom }) => nom),
    eligibles: eligibles.map(({ nom }) => nom),
    aRegler: aRegler.map(({ contrat: one, doute, raison }) => [one.nom, doute, raison]),
  }
}

describe('électeurs et éligibles du registre (art. L. 2314-18 à L. 2314-23)', () => {
  it('compte les personnes sous contrat au premier tour, selon leur âge et leur ancienneté', () => {
    expect(
      lire([
        contrat('ancienne'),
        contrat('un an', { debut: jour('2025-06-10') }),
        contrat('moins d’un an', { debut: jour('2025-06-11') }),
        contrat('trois mois', { debut: jour('2026-03-10'), contrat: 'cddi' }),
        contrat('moins de trois mois', { debut: jour('2026-03-11') }),
        contrat('dix-sept ans', { naissance: jour('2008-06-11') }),
        contrat('partie la veille', { fin: jour('2026-06-09') }),
        contrat('part ce jour-là', { fin: premierTour }),
        contrat('arrive le lendemain', { debut: jour('2026-06-11') }),
        contrat('stagiaire', { contrat: 'stagiaire' }),
      ]),
    ).toEqual({
      electeurs: ['ancienne', 'un an', 'moins d’un an', 'trois mois', 'dix-sept ans', 'part ce jour-là'],
      eligibles: ['ancienne', 'un an', 'part ce jour-là'],
      aRegler: [],
    })
  })

  it('dit qui ne peut pas être réglé, et pourquoi', () => {
    expect(
      lire([
        contrat('sans naissance', { naissance: undefined }),
        contrat('sans entrée', { debut: undefined }),
        contrat('sans naissance, mais trop récente', { naissance: undefined, debut: jour('2026-06-01') }),
        contrat('interrompue', { debut: jour('2026-01-01') }),
        contrat('interrompue', { debut: jour('2024-01-01'), fin: jour('2025-09-30') }),
        contrat('revenue', { debut: jour('2026-05-01') }),
        contrat('revenue', { debut: jour('2024-01-01'), fin: jour('2025-09-30') }),
      ]),
    ).toEqual({
      electeurs: ['interrompue'],
      eligibles: [],
      aRegler: [
        ['sans naissance', 'electeur', 'naissance'],
        ['sans entrée', 'electeur', 'entree'],
        ['interrompue', 'eligible', 'interruption'],
        ['revenue', 'electeur', 'interruption'],
      ],
    })
  })

  it('des contrats qui se suivent ne font qu’une présence, et qu’une personne', () => {
    const suite = [
      contrat('Ada', {
        contrat: 'cddi',
        debut: jour('2025-06-01'),
        fin: jour('2025-12-31'),
        naissance: undefined,
      }),
      contrat('Ada', { contrat: 'cddi', debut: jour('2026-01-01'), fin: jour('2026-06-30') }),
    ]
    expect(lire(suite)).toEqual({ electeurs: ['Ada'], eligibles: ['Ada'], aRegler: [] })
    const finding = computeElecteursDuRegistre({ contrats: suite, premierTour }, parameters)
    expect(finding).toMatchObject({ state: 'known', value: { electeurs: [suite[1]] } })
  })

  it('dans une entreprise de travail temporaire, totalise les missions des douze et des dix-huit mois', () => {
    const mission = (nom: string, debut: string, fin: string) =>
      contrat(nom, { contrat: 'temporaire', debut: jour(debut), fin: jour(fin) })
    const missions = [
      mission('trois mois', '2026-03-01', '2026-06-30'),
      mission('deux mois', '2026-04-15', '2026-06-30'),
      mission('six mois en dix-huit', '2026-03-01', '2026-06-30'),
      mission('six mois en dix-huit', '2025-01-01', '2025-04-30'),
      mission('sans mission en cours', '2025-06-10', '2026-06-09'),
      contrat('permanente', { debut: jour('2024-01-01') }),
    ]
    expect(lire(missions, { structure: 'etti' })).toEqual({
      electeurs: ['trois mois', 'six mois en dix-huit', 'permanente'],
      eligibles: ['six mois en dix-huit', 'permanente'],
      aRegler: [],
    })
    // Lists made the day before: that mission was still running.
    expect(
      lire(missions, { structure: 'etti', confectionDesListes: jour('2026-06-09') }).electeurs,
    ).toContain('sans mission en cours')
    // Six months only, in a company just created: the mission of eighteen months ago is out.
    expect(lire(missions, { structure: 'etti', creationRecente: true }).eligibles).toEqual(['permanente'])
    expect(lire(missions, { structure: 'etti', creationRecente: false }).eligibles).toHaveLength(2)
    // Anywhere else, they vote with their own employer.
    expect(lire(missions).electeurs).toEqual(['permanente'])
  })

  it('repose sur les articles des contrats présents, et dit ses réserves', () => {
    const pour = (structure: 'etti' | 'ai' | undefined, ...types: readonly ContratDuRegistre['contrat'][]) =>
      computeElecteursDuRegistre(
        { contrats: types.map((type) => contrat(type, { contrat: type })), premierTour, structure },
        parameters,
      )
    expect(pour(undefined, 'cdi')).toMatchObject({
      because: ['L2314-18', 'L2314-19'],
      caveats: ['exclusionsSupposeesAbsentes'],
    })
    expect(pour('etti', 'cdi', 'temporaire')).toMatchObject({
      because: ['L2314-18', 'L2314-19', 'L2314-20', 'L2314-22'],
      caveats: ['exclusionsSupposeesAbsentes', 'missionsEnJours'],
    })
    expect(pour('ai', 'cddUsage')).toMatchObject({
      because: ['L2314-18', 'L2314-19', 'L2314-20', 'L5132-7', 'L2314-28', 'L2314-25'],
    })
    expect(pour(undefined)).toMatchObject({ because: ['L2314-18'], value: { electeurs: [] } })
  })

  it('rappelle les personnes présentes et ce qui est demandé, quand le droit commun s’applique', () => {
    const pour = (type: ContratDuRegistre['contrat'], structure?: 'etti') =>
      computeElecteursDuRegistre(
        { contrats: [contrat('une', { contrat: type })], premierTour, structure },
        parameters,
      )
    expect(pour('cdi')).toHaveProperty('steps', [
      {
        key: 'personnesAuPremierTour',
        values: {
          personnes: 1,
          premierTour,
          ageElecteur: 16,
          moisElecteur: 3,
          ageEligible: 18,
          moisEligible: 12,
        },
      },
    ])
    expect(pour('temporaire', 'etti')).not.toHaveProperty('steps')
  })

  it('demande la date du premier tour, puis le registre', () => {
    expect(computeElecteursDuRegistre({}, parameters)).toNeed('dateDuPremierTour')
    expect(computeElecteursDuRegistre({ premierTour }, parameters)).toNeed('contratsDuRegistre')
  })
})
