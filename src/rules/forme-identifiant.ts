import { type Articles, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { FormName } from '#model/problem.ts'
import { normaliseIdentifier, SIREN_LA_POSTE } from '#questions/identifiers.ts'

/** The norm of each form: a source outside the Code, named by itself. */
const NORMES: Readonly<Record<FormName, Articles>> = {
  siren: ['répertoire SIRENE (INSEE)'],
  siret: ['répertoire SIRENE (INSEE)'],
  ape: ['nomenclature d’activités française (INSEE)'],
  rna: ['arrêté du 14 octobre 2009 (répertoire national des associations)'],
  idcc: ['identifiants des conventions collectives (KALI)'],
  codePostal: ['codes postaux de La Poste'],
}

/** La forme d’un identifiant : elle ne prouve pas qu’il existe. */
export type FormeIdentifiant = { readonly valide: boolean; readonly normalise: string | null }

/** Contrôle de forme d’un identifiant, et son écriture normale. */
export function computeFormeIdentifiant(
  forme: FormName,
  { valeur }: { readonly valeur?: string | undefined },
): Finding<FormeIdentifiant> {
  if (valeur === undefined) return needs('valeur', ...NORMES[forme])
  const normalise = normaliseIdentifier(forme, valeur) ?? null
  const finding = known({ valide: normalise !== null, normalise }, ...NORMES[forme])
  return withCaveats(finding, ...reservesDe(forme, normalise))
}

/** Ce qu’une forme admise doit à une source qui n’est pas la norme commune. */
function reservesDe(forme: FormName, normalise: string | null): readonly string[] {
  if (normalise === null) return []
  if (forme === 'ape') return ['formeDuCodeSeulement', 'nomenclatureQuiChange']
  if (forme === 'idcc' || forme === 'codePostal') return ['formeDuCodeSeulement']
  if (forme === 'siret' && normalise.startsWith(SIREN_LA_POSTE)) return ['formeSeulement', 'siretDeLaPoste']
  const corse = forme === 'rna' && /^W\d[AB]/.test(normalise)
  return ['formeSeulement', ...(corse ? ['lettreDeCorse'] : [])]
}
