import type { Environment } from '#assembly/environment.ts'
import { settledValue } from '#model/finding.ts'
import { computeElecteursDesColleges, computeSiegesDesColleges } from '#rules/ecarts-des-colleges.ts'
import type { Result } from './result.ts'

/** Where the colleges do not add up to the voters counted or to the seats due; nothing while they do, and nothing blocks. */
export function collegeGaps(environment: Environment): readonly Result[] {
  return [votersGap(environment), seatsGap(environment)].filter((gap) => gap !== undefined)
}

/** The same, for the answer being given. */
export function gapsUnder(fact: string, environment: Environment): readonly Result[] {
  return collegeGaps(environment).filter(({ id }) => SAID_UNDER[fact]?.includes(id))
}

const VOTERS = 'electeurs-des-colleges'
const SEATS = 'sieges-des-colleges'

const SAID_UNDER: Readonly<Record<string, readonly string[]>> = {
  collegesElectoraux: [VOTERS, SEATS],
  nombreElecteurs: [VOTERS],
}

function votersGap({ facts }: Environment): Result | undefined {
  const finding = computeElecteursDesColleges(
    facts(['modeElection', 'collegesElectoraux', 'nombreElecteurs']),
  )
  const found = settledValue(finding)
  if (!found || found.somme === found.comptes) return undefined
  return {
    id: VOTERS,
    finding,
    toMend: true,
    title: `Femmes et hommes des collèges\u00a0: ${found.somme}. Nombre d’électeurs\u00a0: ${found.comptes}.`,
    detail:
      'Chaque électeur est dans un collège, et un seul. Vérifiez les deux réponses sur la liste électorale\u00a0: elle donne la part des femmes et des hommes.',
  }
}

function seatsGap({ facts, parameters }: Environment): Result | undefined {
  const answers = facts([
    'modeElection',
    'collegesElectoraux',
    'effectifCse',
    'candidatureRecue',
    'issueNegociation',
  ])
  const finding = computeSiegesDesColleges(answers, parameters)
  const found = settledValue(finding)
  if (!found || found.somme === found.dus) return undefined
  const { somme, dus, admis } = found
  return {
    id: SEATS,
    finding,
    toMend: !admis,
    title: `Sièges de titulaire des collèges\u00a0: ${somme}. À votre effectif, le tableau de la loi\u00a0: ${dus}.`,
    detail:
      somme > dus
        ? 'Plus de sièges sont possibles, par un protocole signé avec les syndicats. Sans lui, gardez le nombre de la loi.'
        : 'Moins de sièges ne sont possibles que par un protocole signé avec les syndicats, sans donner moins d’heures au total dans un collège.',
  }
}
