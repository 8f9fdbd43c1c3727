import { type Finding, known, needs, notApplicable, settledValue, uncertain } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'

/** The ways French law opens to conclude a company agreement (C. trav., art. L. 2232-12 à L. 2232-26). */
export type Voie =
  | 'delegueSyndical'
  | 'ratification'
  | 'elusCse'
  | 'mandate'
  | 'eluMandate'
  | 'elusNonMandates'
  | 'mandateSansElu'

export const VOIES = [
  'delegueSyndical',
  'ratification',
  'elusCse',
  'mandate',
  'eluMandate',
  'elusNonMandates',
  'mandateSansElu',
] as const satisfies readonly Voie[]

type VoiesFacts = Pick<Facts, 'aUnDelegueSyndical' | 'effectifAccord' | 'aDesElusCse' | 'aUnPvCarence'>

/** Voies ouvertes à la structure, la plus simple d’abord ; aucune quand il faut d’abord organiser l’élection. */
export function computeVoiesOuvertes(facts: VoiesFacts, parameters: Parameters): Finding<readonly Voie[]> {
  const { aUnDelegueSyndical, effectifAccord } = facts
  if (aUnDelegueSyndical === undefined) return needs('aUnDelegueSyndical', 'L2232-12')
  if (aUnDelegueSyndical) return known(['delegueSyndical'], 'L2232-12', 'L2232-16', 'L2143-6')
  if (effectifAccord === undefined) return needs('effectifAccord', 'L2232-21')
  if (effectifAccord < parameters.get('seuilNegociationElus').value)
    return known(['ratification'], 'L2232-21', 'L2232-22')
  if (effectifAccord < parameters.get('seuilNegociationEluMandate').value)
    return voiesSousCinquante(facts, effectifAccord, parameters)
  return voiesDesCinquante(facts)
}

/** L. 2232-23 (11 à 20 sans élu : vote aux deux tiers) et L. 2232-23-1 (11 à moins de 50). */
function voiesSousCinquante(
  facts: VoiesFacts,
  effectif: number,
  parameters: Parameters,
): Finding<readonly Voie[]> {
  if (facts.aDesElusCse === undefined) return needs('aDesElusCse', 'L2232-23-1')
  if (facts.aDesElusCse) return known(['elusCse', 'mandate'], 'L2232-23-1')
  const dernierEffectif = parameters.get('plafondRatificationSansElu').value
  if (effectif <= dernierEffectif) return known(['ratification', 'mandate'], 'L2232-23', 'L2232-23-1')
  // Between 20 and 21 the text does not say what the decimals are worth: the mandate holds in every reading.
  if (effectif < dernierEffectif + 1) {
    return uncertain<readonly Voie[]>(
      ['mandate'],
      [
        { value: ['ratification', 'mandate'], reason: 'decimalesIgnorees' },
        { value: ['mandate'], reason: 'decimalesComptees' },
      ],
      'L2232-23',
      'L2232-23-1',
    )
  }
  return known(['mandate'], 'L2232-23-1')
}

/** L. 2232-24 à L. 2232-26 (50 et plus sans délégué syndical). */
function voiesDesCinquante(facts: VoiesFacts): Finding<readonly Voie[]> {
  if (facts.aDesElusCse === undefined) return needs('aDesElusCse', 'L2232-24')
  if (facts.aDesElusCse)
    return known(['eluMandate', 'elusNonMandates', 'mandateSansElu'], 'L2232-24', 'L2232-25', 'L2232-26')
  if (facts.aUnPvCarence === undefined) return needs('aUnPvCarence', 'L2232-26')
  return facts.aUnPvCarence ? known(['mandateSansElu'], 'L2232-26') : known([], 'L2232-26')
}

type VoieFacts = VoiesFacts & Pick<Facts, 'voieChoisie'>

/** La voie retenue : la seule ouverte, ou celle que la personne a choisie parmi les voies ouvertes. */
export function computeVoieDeConclusion(facts: VoieFacts, parameters: Parameters): Finding<Voie> {
  const ouvertes = computeVoiesOuvertes(facts, parameters)
  if (ouvertes.state === 'needs' || ouvertes.state === 'notApplicable') return ouvertes
  const voies = settledValue(ouvertes) ?? []
  const [seule] = voies
  if (seule === undefined) return notApplicable(...ouvertes.because)
  const retenue = voies.length === 1 ? seule : voies.find((voie) => voie === facts.voieChoisie)
  if (retenue === undefined) return needs('voieChoisie', ...ouvertes.because)
  if (ouvertes.state === 'known') return known(retenue, ...ouvertes.because)
  const readings = ouvertes.readings.map(({ value, reason }) => ({ value: value[0] ?? retenue, reason }))
  return uncertain(retenue, readings, ...ouvertes.because)
}

/** Vrai si la voie est ouverte. */
export function computeVoieOuverte(voie: Voie) {
  return (facts: VoiesFacts, parameters: Parameters): Finding<boolean> => {
    const ouvertes = computeVoiesOuvertes(facts, parameters)
    if (ouvertes.state === 'needs' || ouvertes.state === 'notApplicable') return ouvertes
    return known((settledValue(ouvertes) ?? []).includes(voie), ...ouvertes.because)
  }
}

/** Vrai s’il faut choisir entre plusieurs voies. */
export function computePlusieursVoies(facts: VoiesFacts, parameters: Parameters): Finding<boolean> {
  const ouvertes = computeVoiesOuvertes(facts, parameters)
  if (ouvertes.state === 'needs' || ouvertes.state === 'notApplicable') return ouvertes
  return known((settledValue(ouvertes) ?? []).length > 1, ...ouvertes.because)
}
