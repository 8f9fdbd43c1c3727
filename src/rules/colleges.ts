import { explained, type Finding, known, needs, notApplicable, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'
import { computeSieges } from './sieges.ts'

/** Un collège électoral ; le second a les ingénieurs, chefs de service et cadres avec lui quand ils n’ont pas le leur (L. 2314-11). */
export type College = 'unique' | 'ouvriersEmployes' | 'secondAvecCadres' | 'second' | 'cadres'

/** Collèges électoraux du comité. */
export type Colleges = {
  readonly colleges: readonly College[]
  /** Un titulaire au moins, dans le second collège, revient aux ingénieurs, chefs de service et cadres. */
  readonly siegeCadreReserve: boolean
}

/** Qui avance un nombre de collèges : la loi, une convention de branche, un accord. */
export type SourceDesColleges = 'loi' | 'convention' | 'accord'

export type CollegesInput = {
  /** Titulaires à élire ; à défaut, ceux que donne le tableau pour l’effectif (R. 2314-1). */
  readonly titulaires?: number | undefined
  /** Ingénieurs, chefs de service et cadres, en têtes, au moment de la constitution ou du renouvellement du comité. */
  readonly cadres?: number | undefined
  readonly effectifCse?: number | undefined
  readonly source?: SourceDesColleges | undefined
}

/**
 * Collèges électoraux (L. 2314-11) : un seul quand il n’y a qu’un titulaire à élire, quel que soit le nombre de cadres ; trois
 * quand les cadres atteignent le seuil, quel que soit l’effectif ; deux sinon, un siège de titulaire du second revenant aux
 * cadres dans les grandes entreprises. Une convention de branche ne les change pas ; un accord unanime, oui (L. 2314-12).
 */
export function computeColleges(input: CollegesInput, parameters: Parameters): Finding<Colleges> {
  const legaux = computeCollegesLegaux(input, parameters)
  switch (input.source) {
    case 'convention':
      return withCaveats(legaux, 'collegesDeLaConvention')
    case 'accord':
      return withCaveats(legaux, 'collegesParAccord')
    default:
      return legaux
  }
}

function computeCollegesLegaux(input: CollegesInput, parameters: Parameters): Finding<Colleges> {
  const { cadres, effectifCse } = input
  const troisieme = parameters.get('seuilTroisiemeCollege')
  const titulaires = input.titulaires ?? titulairesDuTableau(effectifCse, parameters)
  if (titulaires === undefined) return needs('titulairesAElire', ...troisieme.sources)
  if (titulaires < 1) return notApplicable('L2311-2', ...troisieme.sources)
  if (titulaires === 1) {
    const unique: Colleges = { colleges: ['unique'], siegeCadreReserve: false }
    return explained(known(unique, ...troisieme.sources), { key: 'collegeUnique', values: {} })
  }
  if (cadres === undefined) return needs('cadres', ...troisieme.sources)
  const values = { titulaires, cadres, seuil: troisieme.value }
  if (cadres >= troisieme.value) {
    const trois: Colleges = { colleges: ['ouvriersEmployes', 'second', 'cadres'], siegeCadreReserve: false }
    return explained(known(trois, ...troisieme.sources), { key: 'troisCollegesParLesCadres', values })
  }
  const reserve = parameters.get('seuilSiegeCadre')
  if (effectifCse === undefined && cadres > 0) return needs('effectifCse', ...reserve.sources)
  const siegeCadreReserve = cadres > 0 && reaches(effectifCse ?? 0, reserve.value)
  const deux: Colleges = { colleges: ['ouvriersEmployes', 'secondAvecCadres'], siegeCadreReserve }
  const finding = explained(known(deux, ...troisieme.sources), { key: 'deuxColleges', values })
  return siegeCadreReserve
    ? explained(finding, { key: 'siegeReserveAuxCadres', values: { seuil: reserve.value } })
    : finding
}

/** Les titulaires que donne le tableau à cet effectif : aucun sous sa première ligne, rien si l’effectif manque. */
function titulairesDuTableau(effectifCse: number | undefined, parameters: Parameters): number | undefined {
  const sieges = computeSieges({ effectifCse }, parameters)
  if (sieges.state === 'known') return sieges.value.titulaires
  return sieges.state === 'notApplicable' ? 0 : undefined
}

type AccordInput = {
  readonly cadres?: number | undefined
  /** Toutes les organisations syndicales représentatives dans l’entreprise signent. */
  readonly signeParToutes?: boolean | undefined
  /** L’accord prive les cadres du collège que la loi leur donne quand ils sont assez nombreux. */
  readonly supprimeCollegeCadres?: boolean | undefined
}

/**
 * Vrai si l’accord peut changer le nombre ou la composition des collèges : signé par toutes les organisations
 * représentatives, et sans faire obstacle au troisième collège quand les cadres atteignent le seuil (L. 2314-12).
 */
export function computeAccordSurLesColleges(input: AccordInput, parameters: Parameters): Finding<boolean> {
  const { cadres, signeParToutes, supprimeCollegeCadres } = input
  if (signeParToutes === undefined) return needs('signeParToutes', 'L2314-12')
  if (!signeParToutes) {
    return explained(known(false, 'L2314-12', 'L2314-11'), { key: 'accordNonUnanime', values: {} })
  }
  const seuil = parameters.get('seuilTroisiemeCollege').value
  if (supprimeCollegeCadres !== false && cadres === undefined) return needs('cadres', 'L2314-12', 'L2314-11')
  if (supprimeCollegeCadres === false || (cadres ?? 0) < seuil) {
    return explained(known(true, 'L2314-12', 'L2314-11'), { key: 'accordUnanime', values: {} })
  }
  if (supprimeCollegeCadres === undefined) return needs('objetDeLAccord', 'L2314-12', 'L2314-11')
  return explained(known(false, 'L2314-12', 'L2314-11'), {
    key: 'troisiemeCollegeIntangible',
    values: { cadres: cadres ?? 0, seuil },
  })
}

/** Qui répartit le personnel et les sièges entre les collèges. */
export type AuteurDeLaRepartition = 'employeur' | 'accord' | 'administration'

/**
 * Qui répartit le personnel et les sièges entre les collèges : l’employeur seul quand aucune organisation représentative n’a
 * pris part à la négociation (L. 2314-14) ; sinon l’accord préélectoral, à défaut l’administration (L. 2314-13).
 */
export function computeAuteurDeLaRepartition({
  organisationPresente,
  accordConclu,
}: {
  /** Une organisation syndicale représentative dans l’entreprise a pris part à la négociation. */
  readonly organisationPresente?: boolean | undefined
  readonly accordConclu?: boolean | undefined
}): Finding<AuteurDeLaRepartition> {
  if (organisationPresente === undefined) return needs('organisationPresente', 'L2314-14', 'L2314-13')
  if (!organisationPresente) {
    return withCaveats(known('employeur', 'L2314-14', 'L2314-13'), 'organisationNonRepresentative')
  }
  if (accordConclu === false) {
    return withCaveats(known('administration', 'L2314-13'), 'processusSuspendu')
  }
  const parAccord = known<AuteurDeLaRepartition>('accord', 'L2314-13', 'L2314-6')
  return accordConclu === undefined ? withCaveats(parAccord, 'aDefautDAccord') : parAccord
}
