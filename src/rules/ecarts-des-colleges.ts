import { explained, type Finding, known, needs, notApplicable, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeEmployeurDecideSeul } from './issue-negociation.ts'
import { estPartielle } from './jalons-election.ts'
import { computeSieges } from './sieges.ts'

/** Les électeurs que les collèges additionnent, et ceux qu’on a comptés en tout. */
export type ElecteursDesColleges = { readonly somme: number; readonly comptes: number }

/**
 * Les femmes et les hommes de tous les collèges, à côté du nombre d’électeurs : la part de chacun se compte sur la liste
 * électorale (L. 2314-30). Un écart n’est pas une faute, mais une des deux réponses est à revoir.
 */
export function computeElecteursDesColleges({
  modeElection,
  collegesElectoraux,
  nombreElecteurs,
}: Pick<Facts, 'modeElection' | 'collegesElectoraux' | 'nombreElecteurs'>): Finding<ElecteursDesColleges> {
  // The share of women and men is that of the last election, whoever votes today.
  if (estPartielle({ mode: modeElection })) return notApplicable('L2314-10')
  if (nombreElecteurs === undefined) return needs('nombreElecteurs', 'L2314-30')
  const femmes = sommeDe((collegesElectoraux ?? []).map(({ femmesCollege }) => femmesCollege))
  const hommes = sommeDe((collegesElectoraux ?? []).map(({ hommesCollege }) => hommesCollege))
  if (femmes === undefined || hommes === undefined) return needs('collegesElectoraux', 'L2314-30')
  const value = { somme: femmes + hommes, comptes: nombreElecteurs }
  const step = { key: 'electeursDesColleges', values: { femmes, hommes, ...value } }
  return explained(known(value, 'L2314-30', 'L2314-31'), step)
}

/** Les sièges de titulaire des collèges, ceux du tableau, et si l’écart se tient au regard de la négociation. */
export type SiegesDesColleges = {
  readonly somme: number
  readonly dus: number
  readonly admis: boolean
}

type Colleges = Pick<
  Facts,
  'modeElection' | 'collegesElectoraux' | 'effectifCse' | 'candidatureRecue' | 'issueNegociation'
>

/**
 * Les sièges de titulaire de tous les collèges, à côté de ceux que le tableau donne à défaut d’accord (R. 2314-1). Un
 * protocole peut changer leur nombre (L. 2314-7) : plus de sièges s’admettent tant qu’il reste à négocier, moins seulement
 * quand il est conclu. L’employeur qui décide seul n’en change aucun. Des élections partielles ne pourvoient que les sièges
 * vides : il n’y a rien à comparer (L. 2314-10).
 */
export function computeSiegesDesColleges(
  colleges: Colleges,
  parameters: Parameters,
): Finding<SiegesDesColleges> {
  if (estPartielle({ mode: colleges.modeElection })) return notApplicable('L2314-10')
  const somme = sommeDe((colleges.collegesElectoraux ?? []).map(({ titulairesCollege }) => titulairesCollege))
  if (somme === undefined) return needs('collegesElectoraux', 'R2314-1')
  const loi = computeSieges(colleges, parameters)
  if (loi.state === 'needs') return loi
  if (loi.state !== 'known') return notApplicable(...loi.because)
  const dus = loi.value.titulaires
  const admis = somme === dus || estAdmis(colleges, somme > dus, parameters)
  const finding = explained(known({ somme, dus, admis }, 'R2314-1', 'L2314-7'), {
    key: 'siegesDesColleges',
    values: { somme, dus },
  })
  if (somme === dus) return finding
  return withCaveats(finding, somme > dus ? 'plusDeSiegesParProtocole' : 'moinsDeSiegesParProtocole')
}

/** Une issue où la répartition et les sièges sont convenus : le protocole, ou l’accord qui ne laisse que les modalités. */
const CONVENUS: readonly Facts['issueNegociation'][] = ['accord', 'desaccordModalites']

function estAdmis(colleges: Colleges, plus: boolean, parameters: Parameters): boolean {
  const { issueNegociation } = colleges
  const seul = computeEmployeurDecideSeul(
    { ...colleges, issueNegociation: issueNegociation ?? 'pasEncore' },
    parameters,
  )
  if (seul.state !== 'known' || seul.value) return false
  return CONVENUS.includes(issueNegociation) || (plus && issueNegociation !== 'desaccord')
}

/** Leur somme ; rien tant qu’il en manque une, ou qu’il n’y a aucun collège. */
function sommeDe(nombres: readonly (number | undefined)[]): number | undefined {
  let somme: number | undefined
  for (const nombre of nombres) {
    if (nombre === undefined) return undefined
    somme = (somme ?? 0) + nombre
  }
  return somme
}
