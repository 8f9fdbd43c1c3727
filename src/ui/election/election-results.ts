import { ballotsOf } from '#assembly/college-lists.ts'
import { type Environment, holds } from '#assembly/environment.ts'
import { inForm, settledValue } from '#model/finding.ts'
import { showDate } from '#model/show-date.ts'
import { computeCalendrierPossible } from '#rules/calendrier-possible.ts'
import { type College, computeColleges } from '#rules/colleges.ts'
import { ELECTION_FACTS, electionDuDossier } from '#rules/election-du-dossier.ts'
import { computeFonctionnement } from '#rules/fonctionnement-cse.ts'
import { type Composition, computeParite } from '#rules/parite.ts'
import { computeSieges } from '#rules/sieges.ts'
import { QUALITES_ELUES, siegesDuCollege } from '#rules/sieges-du-college.ts'
import { countWords } from '#ui/library/count-words.ts'
import { collegeGaps } from './college-gaps.ts'
import type { Result } from './result.ts'

/** What is to be elected, by whom, and whether the dates hold; what cannot be worked out yet is left out. */
export function resultsOf(environment: Environment): readonly Result[] {
  return [
    vacancies,
    seats,
    colleges,
    ...collegeGaps(environment),
    ...lists(environment),
    voters,
    mandate,
    running,
  ]
    .map((result) => (typeof result === 'function' ? result(environment) : result))
    .filter((result) => result !== undefined)
}

/** Whether the dates chosen so far hold together, and the nearest first round that does. */
export function datesOf(environment: Environment): Result | undefined {
  const { parameters } = environment
  const election = electionDuDossier(environment.facts(ELECTION_FACTS), parameters)
  const finding = computeCalendrierPossible(election, parameters)
  if (finding.state === 'notApplicable')
    return { id: 'dates', finding, toMend: true, title: 'La loi ne prévoit pas d’élection ici.' }
  const found = settledValue(finding)
  if (!found) return undefined
  const { possible, premierTourPropose } = found
  return {
    id: 'dates',
    finding,
    toMend: !possible,
    title: possible ? 'Les dates tiennent ensemble.' : 'Ces dates ne tiennent pas ensemble.',
    ...(possible || premierTourPropose === undefined
      ? {}
      : {
          detail: `Le jour le plus proche qui convient pour le premier tour est le ${showDate(premierTourPropose)}.`,
        }),
  }
}

const known = (result: Result): Result | undefined => (result.finding.state === 'needs' ? undefined : result)

/** The seats left empty, when they alone are to be filled. */
function vacancies({ finding, facts }: Environment): Result | undefined {
  const due = finding('electionsPartiellesDues')
  const { collegesElectoraux = [] } = facts(['collegesElectoraux'])
  if (settledValue(due) !== true || collegesElectoraux.length === 0) return undefined
  const [titulaires, suppleants] = QUALITES_ELUES.map((qualite) =>
    collegesElectoraux.reduce((sum, college) => sum + (siegesDuCollege(college, qualite) ?? 0), 0),
  ) as [number, number]
  return {
    id: 'sieges-vides',
    finding: due,
    title: `À pourvoir : ${countWords(titulaires, { one: 'siège de titulaire', many: 'sièges de titulaire' })}, ${countWords(suppleants, { one: 'siège de suppléant', many: 'sièges de suppléant' })}`,
    detail: 'Tous les sièges vides des collèges concernés, et eux seuls.',
  }
}

function seats({ facts, parameters, resolve }: Environment): Result | undefined {
  if (holds('modeElectionPartielle', { resolve }) === true) return undefined
  const finding = computeSieges(facts(['effectifCse']), parameters)
  const sieges = settledValue(finding)
  if (!sieges) return undefined
  const { titulaires, heures } = sieges
  return {
    id: 'sieges',
    finding,
    title: `${titulaires > 1 ? `${titulaires} titulaires` : 'Un titulaire'}, et autant de suppléants`,
    detail: `${heures} heures de délégation par mois pour chaque titulaire.`,
  }
}

const COLLEGES: Readonly<Record<College, string>> = {
  unique: 'un seul collège pour tout le monde',
  ouvriersEmployes: 'ouvriers et employés',
  secondAvecCadres: 'ingénieurs, chefs de service, techniciens, agents de maîtrise et assimilés',
  second: 'techniciens, agents de maîtrise et assimilés',
  cadres: 'ingénieurs, chefs de service et cadres',
}

function colleges({ facts, parameters }: Environment): Result | undefined {
  const { effectifCse, nombreDeCadres: cadres } = facts(['effectifCse', 'nombreDeCadres'])
  const finding = computeColleges({ effectifCse, cadres }, parameters)
  const found = settledValue(finding)
  if (!found) return undefined
  const names = found.colleges.map((one) => COLLEGES[one])
  return {
    id: 'colleges',
    finding,
    title: names.length === 1 ? 'Un collège unique' : `${names.length} collèges`,
    detail: names.length === 1 ? 'Tout le monde vote ensemble.' : `${names.join(' ; ')}.`,
  }
}

/** The composition of a union’s list in each college, for the votes of two seats or more. */
function lists({ facts }: Environment): readonly Result[] {
  const { collegesElectoraux = [] } = facts(['collegesElectoraux'])
  return collegesElectoraux.flatMap((college, rank) =>
    ballotsOf(college).flatMap(({ seats: sieges, whose }) => {
      const { femmesCollege: femmes, hommesCollege: hommes } = college
      const finding = computeParite({ femmes, hommes, candidats: sieges, sieges })
      const found = settledValue(finding)
      if (!found) return []
      const name = [college.college ? COLLEGES[college.college] : 'collège', ...(whose ? [whose] : [])]
      return [
        {
          id: ['parite', rank, ...(whose ? [whose] : [])].join('-'),
          finding: inForm(finding, ({ compositions }) => compositions.length),
          title: `Listes des syndicats, ${name.join(', ')} : ${found.compositions.map(sayComposition).join(' ou ')}`,
          detail: 'Les femmes et les hommes alternent, jusqu’à ce que l’un des deux soit épuisé.',
        },
      ]
    }),
  )
}

const sayComposition = ({ F, H }: Composition): string =>
  `${countWords(F, { one: 'femme', many: 'femmes', feminine: true })} et ${countWords(H, { one: 'homme', many: 'hommes' })}`

function voters({ finding, facts, parameters }: Environment): Result | undefined {
  const found = finding('electeursSousLesDeuxTiers')
  const tooFew = settledValue(found)
  if (tooFew === undefined) return undefined
  const few = settledValue(finding('peuDEligibles')) === true
  const perSeat = parameters.network('eligiblesParSiege').valeur ?? 0
  return {
    id: 'electeurs',
    finding: found,
    toMend: tooFew === true || few,
    title: tooFew
      ? 'L’ancienneté demandée écarte plus d’un tiers de l’équipe du vote.'
      : `${facts(['nombreElecteurs']).nombreElecteurs} électeurs`,
    detail: few
      ? `Il y a moins de ${perSeat} personnes éligibles par siège\u00a0: vous pouvez demander une dérogation à l’inspection du travail.`
      : tooFew
        ? 'Vous pouvez demander une dérogation à l’inspection du travail.'
        : 'La dérogation d’ancienneté n’est pas nécessaire.',
  }
}

function mandate({ finding, resolve }: Environment): Result | undefined {
  const fin = finding('finDuMandatDesElus')
  const day = settledValue(fin)
  if (typeof day !== 'string') return undefined
  if (holds('modeElectionPartielle', { resolve }) === true)
    return {
      id: 'mandat',
      finding: fin,
      title: `Un mandat jusqu’au ${showDate(day)}`,
      detail: 'Les personnes élues le sont pour le temps qui reste, comme les autres membres.',
    }
  const years = resolve('dureeMandatElus')
  if (years.state !== 'known') return undefined
  return known({
    id: 'mandat',
    finding: fin,
    title: `Un mandat de ${years.value} ans, jusqu’au ${showDate(day)}`,
    detail: 'Une durée plus courte que celle de la loi se décide par un accord, avant le vote.',
  })
}

function running({ facts, parameters }: Environment): Result | undefined {
  const finding = computeFonctionnement(facts(['effectifCse']), parameters)
  const found = settledValue(finding)
  if (!found) return undefined
  return {
    id: 'fonctionnement',
    finding,
    title: `${found.reunionsParAn} réunions par an`,
    detail: found.personnaliteCivile
      ? `Le comité a un budget de fonctionnement : ${found.tauxSubvention.toLocaleString('fr-FR')} % de la masse salariale brute.`
      : 'Le comité n’a pas de budget de fonctionnement obligatoire ; ses demandes et vos réponses vont dans un registre.',
  }
}
