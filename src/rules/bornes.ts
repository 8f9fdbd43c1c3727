import { type Bound, figuresOf, lockKindOf, nearestWithin } from '#model/bound.ts'
import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { respecteLaBorne, type ValeurDeClause } from './valeur-de-borne.ts'

/** Ce que la loi dit d’une valeur de clause : admise ou non, et la valeur permise la plus proche, dans l’unité de la borne. */
export type BorneRespectee = { readonly conforme: boolean; readonly plusProche?: number }

type BorneInput = {
  /** L’identifiant de la borne : `HS-01`. */
  readonly borne?: string | undefined
  readonly valeur?: ValeurDeClause | undefined
}

/**
 * Vrai si une clause peut retenir cette valeur au regard de la borne, dont l’article vient en premier. Une borne qui ne
 * fait que compter, ou qui vaut quand l’accord se tait, ne refuse jamais : l’écart est dit en réserve. Un
 * écart à justifier que le texte ne tranche pas est incertain.
 */
export function computeBorneRespectee(
  { borne: id, valeur }: BorneInput,
  parameters: Parameters,
): Finding<BorneRespectee> {
  if (id === undefined) return needs('borne', 'L2251-1')
  const borne = parameters.bound(id)
  if (!borne) return needs('borneConnue', 'L2251-1')
  if (valeur === undefined) return needs('valeurDeLaClause', ...borne.sources)
  const respecte = respecteLaBorne(borne, valeur)
  if (respecte === undefined) return needs('valeurLisible', ...borne.sources)
  return explained(conclusion(borne, valeur, { respecte, parameters }), ...etapesDe(borne, valeur))
}

function conclusion(
  borne: Bound,
  valeur: ValeurDeClause,
  { respecte, parameters }: { readonly respecte: boolean; readonly parameters: Parameters },
): Finding<BorneRespectee> {
  if (respecte) return withCondition(borne, known({ conforme: true }, ...borne.sources))
  // A strict bound has no nearest figure: there is always a nearer one.
  const estStricte = borne.operateur === '<'
  const plusProche = typeof valeur === 'number' && !estStricte ? nearestWithin(borne, valeur, 0) : undefined
  const refus = { conforme: false, ...(plusProche === undefined ? {} : { plusProche }) }
  switch (lockKindOf(borne)) {
    case 'free':
      return withCaveats(known({ conforme: true }, ...borne.sources), 'borneJamaisRefusee')
    case 'justify':
      return borne.id === 'DT-11' && !estAdmisParUneLecture(valeur, parameters)
        ? known(refus, ...borne.sources, 'L3131-1')
        : ecartAJustifier(borne, refus)
    default:
      return borne.nature === 'BRANCHE'
        ? withCaveats(known(refus, ...borne.sources), 'brancheEtendueSeule')
        : known(refus, ...borne.sources)
  }
}

/** Une valeur admise sous une condition le dit, quand l’accord seul n’y suffit pas. */
function withCondition(borne: Bound, finding: Finding<BorneRespectee>): Finding<BorneRespectee> {
  return borne.id === 'AM-02' ? withCaveats(finding, 'accordDeBrancheExige') : finding
}

/** Vrai si le repos de la semaine tient encore avec le repos quotidien le plus court qu’un accord puisse fixer (D. 3131-6). */
function estAdmisParUneLecture(valeur: ValeurDeClause, parameters: Parameters): boolean {
  const semaine = parameters.get('reposHebdomadaireMinimal').value
  const jour = parameters.get('reposQuotidienMinimalParAccord').value
  return typeof valeur === 'number' && valeur >= semaine + jour
}

/** Repos de la semaine (L. 3132-2), heures de délégation (L. 2315-7) : le texte ne dit pas si l’écart est permis. */
function ecartAJustifier(borne: Bound, refus: BorneRespectee): Finding<BorneRespectee> {
  const admis = { conforme: true }
  const lectures =
    borne.id === 'DT-11'
      ? [
          { value: refus, reason: 'reposQuotidienEntierAjoute' },
          { value: admis, reason: 'reposQuotidienReduitAjoute' },
        ]
      : [
          { value: refus, reason: 'plancherParTitulaire' },
          { value: admis, reason: 'heuresReparties' },
        ]
  return withCaveats(uncertain(refus, lectures, ...borne.sources), 'ecartAJustifier')
}

function etapesDe(borne: Bound, valeur: ValeurDeClause) {
  const { least, most } = figuresOf(borne) ?? {}
  if (typeof valeur !== 'number' || typeof borne.valeur === 'string') return []
  const { unite } = borne
  if (borne.operateur === '<') return [{ key: 'borneStricte', values: { valeur, plafond: most ?? 0, unite } }]
  if (least !== undefined && most !== undefined)
    return least === most
      ? [{ key: 'borneExacte', values: { valeur, attendu: least, unite } }]
      : [{ key: 'borneEntre', values: { valeur, plancher: least, plafond: most, unite } }]
  return least === undefined
    ? [{ key: 'bornePlafond', values: { valeur, plafond: most ?? 0, unite } }]
    : [{ key: 'bornePlancher', values: { valeur, plancher: least, unite } }]
}
