import { explained, type Finding, known, needs, notApplicable, uncertain } from '#model/finding.ts'
import type { TypeDeContrat } from './contrat.ts'

/** Pourquoi le contrat prendrait fin avant son terme. */
export type MotifDeRupture =
  | 'fauteGrave'
  | 'inaptitude'
  | 'forceMajeure'
  | 'communAccord'
  | 'initiativeDuSalarie'
  | 'nonPrecise'

type Input = {
  readonly contrat?: TypeDeContrat | undefined
  /** Rupture avant le terme ; `aucune` quand le contrat va à son terme. */
  readonly ruptureAnticipee?: MotifDeRupture | 'aucune' | undefined
  /** Le contrat, ou pour un contrat d’usage un accord, prévoit son renouvellement. */
  readonly clauseDeRenouvellement?: boolean | undefined
  readonly employeurNeRenouvellePas?: boolean | undefined
}

const SANS_TERME: readonly TypeDeContrat[] = [
  'cdi',
  'cdiInclusion',
  'domicile',
  'intermittent',
  'misADisposition',
]
const SANS_CONTRAT_DE_TRAVAIL: readonly TypeDeContrat[] = [
  'stagiaire',
  'mandataire',
  'benevole',
  'serviceCivique',
]

/**
 * Vrai si la fin du contrat à terme d’un élu demande l’autorisation de l’inspecteur du travail (L. 2412-3, L. 2413-1 pour un
 * temporaire). Sans objet pour un contrat sans terme : c’est le licenciement qui la demande (L. 2411-5).
 */
export function computeAutorisationFinDeContrat(input: Input): Finding<boolean> {
  const { contrat } = input
  if (contrat === undefined) return needs('typeDuContrat', 'L2412-3')
  if (SANS_CONTRAT_DE_TRAVAIL.includes(contrat)) return notApplicable('L2412-1')
  if (SANS_TERME.includes(contrat))
    return explained(notApplicable('L2411-5'), { key: 'contratSansTerme', values: {} })
  const article = contrat === 'temporaire' ? 'L2413-1' : 'L2412-3'
  const { ruptureAnticipee } = input
  if (ruptureAnticipee !== undefined && ruptureAnticipee !== 'aucune')
    return avantLeTerme(ruptureAnticipee, article, contrat)
  if (contrat === 'temporaire') return termeDeMission(input)
  return contrat === 'cddUsage' ? termeDUsage(input) : termeOrdinaire(input)
}

/** La loi nomme la faute grave et l’inaptitude ; pour un contrat d’usage ou une mission, elle vise toute rupture de l’employeur. */
function avantLeTerme(motif: MotifDeRupture, article: string, contrat: TypeDeContrat): Finding<boolean> {
  if (motif === 'initiativeDuSalarie')
    return explained(known<boolean>(false, article), { key: 'ruptureDuSalarie', values: {} })
  const nomme = motif === 'fauteGrave' || motif === 'inaptitude' || motif === 'nonPrecise'
  const vise = contrat === 'cddUsage' || contrat === 'temporaire'
  if (nomme || (vise && motif === 'forceMajeure'))
    return explained(known<boolean>(true, article), { key: 'ruptureAvantTerme', values: {} })
  return explained(
    uncertain<boolean>(
      true,
      [
        { value: true, reason: 'touteRuptureAutorisee' },
        { value: false, reason: 'motifsNommesSeulement' },
      ],
      article,
    ),
    { key: 'ruptureNonNommee', values: {} },
  )
}

/** Une mission : son interruption, ou l’annonce qu’elle ne sera pas renouvelée, demande l’autorisation (L. 2413-1). */
function termeDeMission({ employeurNeRenouvellePas, ruptureAnticipee }: Input): Finding<boolean> {
  if (employeurNeRenouvellePas === undefined)
    return needs(ruptureAnticipee === undefined ? 'ruptureAnticipee' : 'employeurNeRenouvellePas', 'L2413-1')
  return explained(known(employeurNeRenouvellePas, 'L2413-1'), {
    key: employeurNeRenouvellePas ? 'missionNonRenouvelee' : 'contratRenouvele',
    values: {},
  })
}

/** Un contrat à terme : l’autorisation n’est due que si une clause de renouvellement reste sans suite (L. 2412-3). */
function termeOrdinaire(input: Input): Finding<boolean> {
  const { clauseDeRenouvellement, employeurNeRenouvellePas } = input
  const manque = manqueAuTerme(input)
  if (manque) return needs(manque, 'L2412-3')
  if (clauseDeRenouvellement === false)
    return explained(known<boolean>(false, 'L2412-3'), { key: 'termeSansClause', values: {} })
  return explained(known(employeurNeRenouvellePas === true, 'L2412-3'), {
    key: employeurNeRenouvellePas ? 'clauseSansSuite' : 'contratRenouvele',
    values: {},
  })
}

/** Un contrat d’usage ou saisonnier : sans clause, L. 2421-8 fait douter que le terme suffise ; saisir l’inspecteur est prudent. */
function termeDUsage(input: Input): Finding<boolean> {
  const { clauseDeRenouvellement, employeurNeRenouvellePas } = input
  const manque = manqueAuTerme(input)
  if (manque) return needs(manque, 'L2412-3', 'L2421-8')
  if (employeurNeRenouvellePas === false)
    return explained(known<boolean>(false, 'L2412-3', 'L2421-8'), { key: 'contratRenouvele', values: {} })
  if (clauseDeRenouvellement)
    return explained(known<boolean>(true, 'L2412-3', 'L2421-8'), { key: 'clauseSansSuite', values: {} })
  return explained(
    uncertain<boolean>(
      true,
      [
        { value: true, reason: 'constatationAToutTerme' },
        { value: false, reason: 'constatationSelonLaClause' },
      ],
      'L2412-3',
      'L2421-8',
    ),
    { key: 'termeDUsageSansClause', values: {} },
  )
}

/** Le premier fait qui manque pour dire ce que vaut l’arrivée du terme. */
function manqueAuTerme({
  ruptureAnticipee,
  clauseDeRenouvellement,
  employeurNeRenouvellePas,
}: Input): string | undefined {
  if (clauseDeRenouvellement === undefined)
    return ruptureAnticipee === undefined ? 'ruptureAnticipee' : 'clauseDeRenouvellement'
  return clauseDeRenouvellement && employeurNeRenouvellePas === undefined
    ? 'employeurNeRenouvellePas'
    : undefined
}
