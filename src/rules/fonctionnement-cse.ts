import { explained, type Finding, known, needs, notApplicable, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'

/** Une commission que la loi crée à défaut d’accord. */
export type Commission = 'formation' | 'logement' | 'egalite' | 'economique'

/** Ce que la loi demande au moins au CSE, à un effectif donné. */
export type Fonctionnement = {
  readonly reunionsParAn: number
  /** Parmi elles, celles qui portent sur la santé, la sécurité et les conditions de travail. */
  readonly reunionsSanteParAn: number
  readonly personnaliteCivile: boolean
  /** En % de la masse salariale brute. */
  readonly tauxSubvention: number
  readonly bdese: boolean
  /** Ce qui garde la trace des réunions. */
  readonly ecrit: 'registreSpecial' | 'procesVerbal'
  readonly commissionSante: boolean
  readonly commissions: readonly Commission[]
}

/**
 * Fonctionnement minimal du CSE selon l’effectif : une réception par mois et un registre dans les petites structures
 * (L. 2315-21, L. 2315-22) ; à partir du seuil des attributions élargies, la personnalité civile, un budget, une base de
 * données et un procès-verbal (L. 2315-23 à L. 2315-30). Sans objet sous le seuil du CSE (L. 2311-2).
 */
export function computeFonctionnement(
  { effectifCse }: { readonly effectifCse?: number | undefined },
  parameters: Parameters,
): Finding<Fonctionnement> {
  if (effectifCse === undefined) return needs('effectifCse', 'L2315-21', 'L2315-28')
  if (!reaches(effectifCse, parameters.get('seuilCse').value))
    return withCaveats(notApplicable('L2311-2', 'L2313-10'), 'cseMaintenuSousLeSeuil')
  return reaches(effectifCse, parameters.get('seuilAttributionsElargies').value)
    ? cseElargi(effectifCse, parameters)
    : petitCse(effectifCse, parameters)
}

/** Le CSE sous le seuil des attributions élargies. */
function petitCse(effectifCse: number, parameters: Parameters): Finding<Fonctionnement> {
  const seuil = parameters.get('seuilAttributionsElargies').value
  const reunionsParAn = MONTHS_IN_A_YEAR / parameters.get('intervalleReunionsPetitCse').value
  const finding = known<Fonctionnement>(
    {
      reunionsParAn,
      reunionsSanteParAn: 0,
      personnaliteCivile: false,
      tauxSubvention: 0,
      bdese: false,
      ecrit: 'registreSpecial',
      commissionSante: false,
      commissions: [],
    },
    'L2315-21',
    'L2315-22',
    'L2315-23',
    'L2312-5',
    'L2315-61',
    'L2312-18',
    'L2315-36',
  )
  return withCaveats(
    explained(finding, {
      key: 'fonctionnementPetitCse',
      values: { effectifCse, seuil, reunions: reunionsParAn },
    }),
    'plusFavorableParAccord',
    'clausesAnciennesAci',
    'instanceSanteAci',
    'creditInformationAci',
  )
}

/** Le CSE aux attributions élargies. */
function cseElargi(effectifCse: number, parameters: Parameters): Finding<Fonctionnement> {
  const atteint = (seuil: string): boolean => reaches(effectifCse, parameters.get(seuil).value)
  const mensuelles = atteint('seuilReunionsMensuelles')
  const intervalle = parameters.get(
    mensuelles ? 'intervalleReunionsTroisCents' : 'intervalleReunionsCinquante',
  ).value
  const reunionsParAn = MONTHS_IN_A_YEAR / intervalle
  const commissionSante = atteint('seuilCommissionSante')
  const commissions: readonly Commission[] = [
    ...(atteint('seuilCommissions') ? (['formation', 'logement', 'egalite'] as const) : []),
    ...(atteint('seuilCommissionEconomique') ? (['economique'] as const) : []),
  ]
  const finding = known<Fonctionnement>(
    {
      reunionsParAn,
      reunionsSanteParAn: parameters.get('reunionsSanteCse').value,
      personnaliteCivile: true,
      tauxSubvention: tauxDeLaSubvention(effectifCse, parameters),
      bdese: true,
      ecrit: 'procesVerbal',
      commissionSante,
      commissions,
    },
    'L2315-28',
    'L2315-27',
    'L2312-19',
    'L2315-23',
    'L2315-24',
    'L2315-61',
    'L2312-18',
    'L2312-17',
    'L2315-30',
    'R2315-25',
    'D2315-26',
    'L2315-36',
    'L2315-37',
    'L2315-39',
    'L2315-49',
    'L2315-50',
    'L2315-56',
    'L2315-46',
  )
  const minimum = parameters.get('reunionsMinimalesParAccord').value
  return withCaveats(
    explained(
      finding,
      {
        key: mensuelles ? 'reunionChaqueMois' : 'reunionsEspacees',
        values: { effectifCse, intervalle, reunions: reunionsParAn },
      },
      { key: 'reunionsParAccord', values: { minimum } },
      ...(commissionSante ? [etapeDesCommissions(effectifCse, parameters)] : []),
    ),
    'attributionsApresDelai',
    commissionSante ? 'commissionsParAccord' : 'commissionSanteImposee',
    'clausesAnciennesAci',
    'creditInformationAci',
  )
}

const etapeDesCommissions = (effectifCse: number, parameters: Parameters) => ({
  key: 'commissionsDuCse',
  values: {
    effectifCse,
    seuil: parameters.get('seuilCommissions').value,
    membres: parameters.get('membresCommissionSante').value,
  },
})

/** Taux légal de la subvention de fonctionnement, en % de la masse salariale brute (L. 2315-61). */
export function tauxDeLaSubvention(effectifCse: number, parameters: Parameters): number {
  if (!reaches(effectifCse, parameters.get('seuilSubventionFonctionnement').value)) return 0
  return reaches(effectifCse, parameters.get('seuilSubventionRelevee').value)
    ? parameters.get('tauxSubventionRelevee').value
    : parameters.get('tauxSubventionFonctionnement').value
}

const MONTHS_IN_A_YEAR = 12
