import type { CalendarDate } from '#model/calendar-date.ts'
import {
  explained,
  type Finding,
  known,
  needs,
  notApplicable,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'

type CandidatureInput = {
  readonly effectif?: number | undefined
  /** Mandats de suite déjà accomplis. */
  readonly mandatsDeja?: number | undefined
  /** À défaut, le jour des paramètres. */
  readonly dateCandidature?: CalendarDate | undefined
}

/**
 * Vrai si un membre sortant peut se présenter de nouveau (L. 2314-33, à la date de la candidature) : la loi ne limite plus le
 * nombre de mandats successifs. Une candidature plus ancienne suit la limite d’alors, que le protocole pouvait lever jusqu’à
 * un certain effectif.
 */
export function computeCandidatureRenouvelee(
  { effectif, mandatsDeja, dateCandidature }: CandidatureInput,
  parameters: Parameters,
): Finding<boolean> {
  const alors = dateCandidature === undefined ? parameters : parameters.on(dateCandidature)
  const limite = alors.find('mandatsSuccessifsAdmis')
  // Before the first figure there was no such committee.
  if (limite === undefined) return notApplicable('L2314-33')
  if (limite.value === 0)
    return explained(known(true, ...limite.sources), { key: 'aucuneLimiteDeMandats', values: {} })
  if (mandatsDeja === undefined) return needs('mandatsDeja', ...limite.sources)
  const etape = { key: 'limiteDeMandats', values: { mandatsDeja, limite: limite.value } }
  if (mandatsDeja < limite.value)
    return withCaveats(explained(known(true, ...limite.sources), etape), 'texteAnterieur')
  if (effectif === undefined) return needs('effectifCse', ...limite.sources)
  return withCaveats(explained(selonLEffectif(effectif, alors), etape), 'texteAnterieur')
}

/** La limite une fois atteinte, sous le texte qui en avait une : exclue d’abord, puis levée par le protocole, puis ferme. */
function selonLEffectif(effectif: number, alors: Parameters): Finding<boolean> {
  const { sources } = alors.get('mandatsSuccessifsAdmis')
  if (!reaches(effectif, alors.get('seuilAttributionsElargies').value)) return known(true, ...sources)
  if (effectif > alors.get('plafondDerogationMandats').value) return known(false, ...sources)
  return uncertain<boolean>(
    false,
    [
      { value: false, reason: 'protocoleSansDerogation' },
      { value: true, reason: 'protocoleAvecDerogation' },
    ],
    ...sources,
    'L2314-6',
  )
}

/** Ce que dit le protocole du nombre de mandats : il lève une limite, en fixe une, ou n’en dit rien. */
export type ClauseMandats = 'leveLaLimite' | 'fixeUneLimite' | 'aucune'

/** Ce que vaut la clause. */
export type EffetClauseMandats = {
  readonly utile: boolean
  readonly motif:
    | 'sansLimiteALever'
    | 'limiteSansTexte'
    | 'limiteAdmise'
    | 'rienAPrevoir'
    | 'derogationAdmise'
}

/**
 * Utilité d’une clause du protocole préélectoral sur le nombre de mandats successifs (L. 2314-33) : la limite qu’elle levait
 * n’est plus dans la loi, et R. 2314-26 n’a plus d’objet. Une clause qui fixerait une limite n’a plus d’appui dans le texte.
 */
export function computeClauseMandats(
  {
    effectif,
    clause,
  }: { readonly effectif?: number | undefined; readonly clause?: ClauseMandats | undefined },
  parameters: Parameters,
): Finding<EffetClauseMandats> {
  const limite = parameters.get('mandatsSuccessifsAdmis')
  if (clause === undefined) return needs('clauseMandats', ...limite.sources)
  if (clause === 'aucune')
    return known<EffetClauseMandats>({ utile: false, motif: 'rienAPrevoir' }, ...limite.sources, 'R2314-26')
  if (clause === 'fixeUneLimite')
    return uncertain<EffetClauseMandats>(
      { utile: false, motif: 'limiteSansTexte' },
      [
        { value: { utile: false, motif: 'limiteSansTexte' }, reason: 'limiteConventionnelleExclue' },
        { value: { utile: true, motif: 'limiteAdmise' }, reason: 'limiteConventionnelleAdmise' },
      ],
      ...limite.sources,
      'R2314-26',
      'L2314-6',
    )
  if (limite.value === 0)
    return explained(
      known<EffetClauseMandats>({ utile: false, motif: 'sansLimiteALever' }, ...limite.sources, 'R2314-26'),
      { key: 'aucuneLimiteDeMandats', values: {} },
    )
  if (effectif === undefined) return needs('effectifCse', ...limite.sources)
  const finding = selonLEffectif(effectif, parameters)
  return withCaveats(
    known<EffetClauseMandats>(
      finding.state === 'uncertain'
        ? { utile: true, motif: 'derogationAdmise' }
        : { utile: false, motif: 'sansLimiteALever' },
      ...limite.sources,
      'R2314-26',
    ),
    'texteAnterieur',
  )
}
