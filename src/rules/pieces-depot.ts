import { type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Voie } from './voie-de-conclusion.ts'

/** Une pièce du dépôt, ou une pièce à garder sans la déposer. */
export type Piece =
  | 'versionSignee'
  | 'versionPubliable'
  | 'notification'
  | 'procesVerbalConsultation'
  | 'listeEtablissements'
  | 'procesVerbalElectoral'
  | 'mandat'
  | 'preuveDeCommunication'
  | 'modalites'
  | 'emargement'
  | 'listeDuPersonnel'
  | 'informationDesSalaries'

export type PiecesDepot = {
  readonly pieces: readonly Piece[]
  /** Parmi elles, celles que toutes les voies ne demandent pas. */
  readonly enPlus: readonly Piece[]
  /** À garder, sans les déposer. */
  readonly aGarder: readonly Piece[]
}

const A_GARDER: Readonly<Record<Voie, readonly Piece[]>> = {
  delegueSyndical: ['procesVerbalElectoral', 'mandat'],
  ratification: ['preuveDeCommunication', 'modalites', 'emargement', 'listeDuPersonnel'],
  elusCse: ['procesVerbalElectoral'],
  elusNonMandates: ['procesVerbalElectoral'],
  mandate: ['mandat', 'informationDesSalaries'],
  eluMandate: ['mandat', 'informationDesSalaries'],
  mandateSansElu: ['mandat', 'informationDesSalaries'],
}

// Routes whose agreement is approved by a vote: its minutes go with the deposit (D. 2231-7, 3°; R. 2232-10, 4°).
const AVEC_VOTE: readonly Voie[] = ['ratification', 'mandate', 'eluMandate', 'mandateSansElu']

/** Pièces à joindre au dépôt de l’accord, selon la voie et le nombre d’établissements (D. 2231-6, D. 2231-7, R. 2232-10). */
export function computePiecesDepot({
  voie,
  etablissements,
}: {
  readonly voie?: Voie | undefined
  readonly etablissements?: number | undefined
}): Finding<PiecesDepot> {
  if (voie === undefined) return needs('voieDeConclusion', 'D2231-7')
  const enPlus: readonly Piece[] = [
    ...(voie === 'delegueSyndical' ? (['notification'] as const) : []),
    ...(AVEC_VOTE.includes(voie) ? (['procesVerbalConsultation'] as const) : []),
    ...((etablissements ?? 1) > 1 ? (['listeEtablissements'] as const) : []),
  ]
  const pieces: readonly Piece[] = ['versionSignee', 'versionPubliable', ...enPlus]
  const finding = known(
    { pieces, enPlus, aGarder: A_GARDER[voie] },
    'D2231-7',
    'D2231-6',
    'L2231-5-1',
    'R2232-10',
  )
  return withCaveats(
    finding,
    'formatDeLaPlateforme',
    ...(voie === 'mandate' ? ['mandateEluSansVote'] : []),
    ...(voie === 'delegueSyndical' ? [] : ['notificationDansTousLesCas']),
  )
}
