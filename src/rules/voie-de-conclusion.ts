import {
  explained,
  type Finding,
  following,
  known,
  needs,
  notApplicable,
  precededBy,
  settledValue,
  uncertain,
  withCaveats,
} from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { reaches } from './seuil.ts'

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

/**
 * Voies ouvertes à la structure, la plus simple d’abord ; aucune quand il faut d’abord organiser l’élection. Sans délégué
 * syndical, elles dépendent de l’effectif habituel, que la loi ne définit pas : c’est dit.
 */
export function computeVoiesOuvertes(facts: VoiesFacts, parameters: Parameters): Finding<readonly Voie[]> {
  const { aUnDelegueSyndical, effectifAccord } = facts
  if (aUnDelegueSyndical === undefined) return needs('aUnDelegueSyndical', 'L2232-12')
  if (aUnDelegueSyndical) {
    return explained(known<readonly Voie[]>(['delegueSyndical'], 'L2232-12', 'L2232-16', 'L2143-6'), {
      key: 'delegueSyndicalDesigne',
      values: {},
    })
  }
  if (effectifAccord === undefined) return needs('effectifAccord', 'L2232-21')
  return withCaveats(voiesSelonEffectif(facts, effectifAccord, parameters), 'effectifHabituel')
}

/** Sans délégué syndical (L. 2232-21 à L. 2232-26). */
function voiesSelonEffectif(
  facts: VoiesFacts,
  effectifAccord: number,
  parameters: Parameters,
): Finding<readonly Voie[]> {
  const plancher = parameters.get('seuilNegociationElus').value
  const plafond = parameters.get('seuilNegociationEluMandate').value
  const values = { effectifAccord, plancher, plafond }
  if (!reaches(effectifAccord, plancher)) {
    return explained(known<readonly Voie[]>(['ratification'], 'L2232-21', 'L2232-22'), {
      key: 'sousLeSeuilDesElus',
      values,
    })
  }
  if (!reaches(effectifAccord, plafond)) {
    return precededBy(voiesSousCinquante(facts, effectifAccord, parameters), {
      key: 'entreLesSeuilsDesVoies',
      values,
    })
  }
  return precededBy(voiesDesCinquante(facts), { key: 'auSeuilDeLEluMandate', values })
}

/** L. 2232-23 (11 à 20 sans élu : vote aux deux tiers) et L. 2232-23-1 (11 à moins de 50). */
function voiesSousCinquante(
  facts: VoiesFacts,
  effectif: number,
  parameters: Parameters,
): Finding<readonly Voie[]> {
  if (facts.aDesElusCse === undefined) return needs('aDesElusCse', 'L2232-23-1')
  if (facts.aDesElusCse)
    return explained(known<readonly Voie[]>(['elusCse', 'mandate'], 'L2232-23-1'), DES_ELUS)
  const dernierEffectif = parameters.get('plafondRatificationSansElu').value
  const step = { key: 'ratificationSansElu', values: { plafond: dernierEffectif } }
  if (reaches(dernierEffectif, effectif))
    return explained(known<readonly Voie[]>(['ratification', 'mandate'], 'L2232-23', 'L2232-23-1'), step)
  // Between 20 and 21 the text does not say what the decimals are worth: the mandate holds in every reading.
  if (!reaches(effectif, dernierEffectif + 1)) {
    return explained(
      uncertain<readonly Voie[]>(
        ['mandate'],
        [
          { value: ['ratification', 'mandate'], reason: 'decimalesIgnorees' },
          { value: ['mandate'], reason: 'decimalesComptees' },
        ],
        'L2232-23',
        'L2232-23-1',
      ),
      step,
    )
  }
  return explained(known<readonly Voie[]>(['mandate'], 'L2232-23-1'), step)
}

const DES_ELUS = { key: 'elusEnPlace', values: {} }

/** L. 2232-24 à L. 2232-26 (50 et plus sans délégué syndical). */
function voiesDesCinquante(facts: VoiesFacts): Finding<readonly Voie[]> {
  if (facts.aDesElusCse === undefined) return needs('aDesElusCse', 'L2232-24')
  if (facts.aDesElusCse) {
    const voies: readonly Voie[] = ['eluMandate', 'elusNonMandates', 'mandateSansElu']
    return explained(known(voies, 'L2232-24', 'L2232-25', 'L2232-26'), DES_ELUS)
  }
  if (facts.aUnPvCarence === undefined) return needs('aUnPvCarence', 'L2232-26')
  return facts.aUnPvCarence
    ? explained(known<readonly Voie[]>(['mandateSansElu'], 'L2232-26'), {
        key: 'carenceConstatee',
        values: {},
      })
    : explained(known<readonly Voie[]>([], 'L2232-26'), { key: 'niEluNiCarence', values: {} })
}

type VoieFacts = VoiesFacts & Pick<Facts, 'voieChoisie'>

/** La voie retenue : la seule ouverte, ou celle que la personne a choisie parmi les voies ouvertes. */
export function computeVoieDeConclusion(facts: VoieFacts, parameters: Parameters): Finding<Voie> {
  const ouvertes = computeVoiesOuvertes(facts, parameters)
  if (ouvertes.state === 'needs' || ouvertes.state === 'notApplicable') return ouvertes
  const voies = settledValue(ouvertes) ?? []
  const [seule] = voies
  if (seule === undefined) return following(notApplicable(...ouvertes.because), ouvertes)
  const retenue = voies.length === 1 ? seule : voies.find((voie) => voie === facts.voieChoisie)
  if (retenue === undefined) return needs('voieChoisie', ...ouvertes.because)
  if (ouvertes.state === 'known') return following(known(retenue, ...ouvertes.because), ouvertes)
  const readings = ouvertes.readings.map(({ value, reason }) => ({ value: value[0] ?? retenue, reason }))
  return following(uncertain(retenue, readings, ...ouvertes.because), ouvertes)
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
