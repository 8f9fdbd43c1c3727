import { addDays, addMonths } from '#model/calendar-date.ts'
import { settledValue as concluded, type Finding, known, needs, uncertain } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeVoieDeConclusion, type Voie } from './voie-de-conclusion.ts'

type VoieFacts = Pick<
  Facts,
  'aUnDelegueSyndical' | 'effectifAccord' | 'aDesElusCse' | 'aUnPvCarence' | 'voieChoisie'
>
type MandatFacts = VoieFacts & Pick<Facts, 'mandateTitulaire'>

/** Ce que la voie retenue décide ; rien tant qu’elle n’est pas connue. */
function selonLaVoie(
  facts: VoieFacts,
  parameters: Parameters,
  conclude: (voie: Voie) => Finding<boolean>,
): Finding<boolean> {
  const finding = computeVoieDeConclusion(facts, parameters)
  if (finding.state === 'needs' || finding.state === 'notApplicable') return finding
  const voie = concluded(finding)
  return voie === undefined ? needs('voieChoisie', 'L2232-21') : conclude(voie)
}

/** Vrai si un texte se négocie : dans la ratification, l’employeur propose le sien (L. 2232-21). */
export function computeNegociationMenee(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) => known(voie !== 'ratification', 'L2232-21', 'L2232-29'))
}

/** Vrai si la loi ordonne des annonces avant de négocier (L. 2232-24 à L. 2232-26). */
export function computeNegociationAnnoncee(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    known(
      voie === 'eluMandate' || voie === 'elusNonMandates' || voie === 'mandateSansElu',
      'L2232-24',
      'L2232-25-1',
      'L2232-26',
    ),
  )
}

/** Vrai si l’employeur annonce aux élus, avec date certaine, son intention de négocier (L. 2232-25-1). */
export function computeIntentionAnnoncee(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    known(
      voie === 'eluMandate' ||
        voie === 'elusNonMandates' ||
        (voie === 'mandateSansElu' && facts.aDesElusCse === true),
      'L2232-25-1',
    ),
  )
}

/** Vrai si les organisations syndicales représentatives sont informées de la négociation (L. 2232-24, L. 2232-26). */
export function computeOrganisationsInformees(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    known(voie === 'eluMandate' || voie === 'mandateSansElu', 'L2232-24', 'L2232-26'),
  )
}

/** Vrai si une personne est mandatée parce qu’aucun élu n’a voulu négocier (L. 2232-26, premier alinéa). */
export function computeMandatFauteDeVolontaire(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    known(voie === 'mandateSansElu' && facts.aDesElusCse === true, 'L2232-26'),
  )
}

/** Vrai si une personne est mandatée après un procès-verbal de carence (L. 2232-26, troisième alinéa). */
export function computeMandatApresCarence(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    known(voie === 'mandateSansElu' && facts.aDesElusCse !== true, 'L2232-26'),
  )
}

/** Vrai si la personne mandatée peut être membre du CSE : de 11 à moins de 50 salariés, avec des élus (L. 2232-23-1 I, 1°). */
export function computeMandatAvecElus(facts: VoieFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    known(voie === 'mandate' && facts.aDesElusCse === true, 'L2232-23-1'),
  )
}

/** Vrai si l’accord signé par une personne mandatée doit être approuvé par un vote (L. 2232-23-1 II, L. 2232-24, L. 2232-26). */
export function computeApprobationParVote(facts: MandatFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) => {
    if (voie === 'eluMandate') return known(true, 'L2232-24')
    if (voie === 'mandateSansElu') return known(true, 'L2232-26')
    if (voie !== 'mandate') return known(false, 'L2232-23-1')
    return mandateEstTitulaire(facts, (titulaire) => !titulaire)
  })
}

/** Vrai si les membres du CSE qui signent doivent représenter la majorité des voix (L. 2232-23-1 II, L. 2232-25). */
export function computeMajoriteDesElusRequise(facts: MandatFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) => {
    if (voie === 'elusCse') return known(true, 'L2232-23-1')
    if (voie === 'elusNonMandates') return known(true, 'L2232-25')
    if (voie !== 'mandate') return known(false, 'L2232-23-1', 'L2232-25')
    return mandateEstTitulaire(facts, (titulaire) => titulaire)
  })
}

/** Sans élu au CSE, la personne mandatée n’en est pas titulaire : la question ne se pose pas. */
function mandateEstTitulaire(
  facts: MandatFacts,
  conclude: (titulaire: boolean) => boolean,
): Finding<boolean> {
  if (facts.aDesElusCse !== true) return known(conclude(false), 'L2232-23-1')
  if (facts.mandateTitulaire === undefined) return needs('mandateTitulaire', 'L2232-23-1')
  return known(conclude(facts.mandateTitulaire), 'L2232-23-1')
}

/** Vrai si le personnel vote : pour ratifier un projet (L. 2232-22) ou pour approuver un accord signé (D. 2232-2). */
export function computePersonnelConsulte(facts: MandatFacts, parameters: Parameters): Finding<boolean> {
  return selonLaVoie(facts, parameters, (voie) =>
    voie === 'ratification'
      ? known(true, 'L2232-22', 'R2232-10')
      : computeApprobationParVote(facts, parameters),
  )
}

/** Vrai si l’effectif est inférieur au seuil en deçà duquel la ratification est toujours ouverte (L. 2232-21). */
export function computeRatificationDeDroit(
  { effectifAccord }: Pick<Facts, 'effectifAccord'>,
  parameters: Parameters,
): Finding<boolean> {
  if (effectifAccord === undefined) return needs('effectifAccord', 'L2232-21')
  return known(effectifAccord < parameters.get('seuilNegociationElus').value, 'L2232-21', 'L2232-23')
}

const TIERS = 3
const PER_CENT = 100

/** Nombre de oui qu’il faut réunir pour ratifier : une part de tout le personnel, arrondie au-dessus (L. 2232-22). */
export function computeApprobationsRequises(
  { nombreDeSalaries }: Pick<Facts, 'nombreDeSalaries'>,
  parameters: Parameters,
): Finding<number> {
  if (nombreDeSalaries === undefined) return needs('nombreDeSalaries', 'L2232-22')
  const part = parameters.get('tiersPourRatifier')
  return known(Math.ceil((nombreDeSalaries * part.value) / TIERS), ...part.sources)
}

/** Ce que valent les signatures des organisations : l’accord est acquis, ou à confirmer par un vote, ou insuffisant. */
export const MAJORITES_SYNDICALES = ['acquise', 'aConfirmer', 'insuffisante'] as const
export type MajoriteSyndicale = (typeof MAJORITES_SYNDICALES)[number]

/** Poids des organisations signataires au premier tour des titulaires (L. 2232-12). */
export function computeMajoriteSyndicale(
  { signatairesSyndicaux }: Pick<Facts, 'signatairesSyndicaux'>,
  parameters: Parameters,
): Finding<MajoriteSyndicale> {
  const total = sumOf(signatairesSyndicaux?.map((ligne) => ligne.partDesVoix))
  if (total === undefined) return needs('signatairesSyndicaux', 'L2232-12')
  if (total > parameters.get('partDesVoixMajoritaire').value) return known('acquise', 'L2232-12')
  return known(
    total > parameters.get('partDesVoixMinimale').value ? 'aConfirmer' : 'insuffisante',
    'L2232-12',
  )
}

/** Vrai si les titulaires signataires pèsent plus de la moitié des voix des membres du comité (L. 2232-23-1 II, L. 2232-25). */
export function computeMajoriteDesElusAtteinte(
  { elusSignataires, voixDesElus }: Pick<Facts, 'elusSignataires' | 'voixDesElus'>,
  parameters: Parameters,
): Finding<boolean> {
  const voix = sumOf(elusSignataires?.map((ligne) => ligne.voixElu))
  if (voix === undefined) return needs('elusSignataires', 'L2232-23-1', 'L2232-25')
  if (voixDesElus === undefined) return needs('voixDesElus', 'L2232-23-1', 'L2232-25')
  const part = parameters.get('partDesVoixElus')
  return known(voix * PER_CENT > voixDesElus * part.value, ...part.sources)
}

type VoteFacts = MandatFacts & Pick<Facts, 'dateCommunication' | 'dateConsultation'>

/**
 * Vrai si le vote suit de trop près la remise du texte : quinze jours au moins avant (R. 2232-12, D. 2232-8).
 * Pour la ratification, « à l’issue » du délai (L. 2232-21) peut exiger un jour de plus : lecture prudente.
 */
export function computeVoteTropProche(facts: VoteFacts, parameters: Parameters): Finding<boolean> {
  const { dateCommunication, dateConsultation } = facts
  return selonLaVoie(facts, parameters, (voie) => {
    if (dateCommunication === undefined) return needs('dateCommunication', 'L2232-21', 'D2232-8')
    if (dateConsultation === undefined) return needs('dateConsultation', 'L2232-21', 'D2232-8')
    const ratification = voie === 'ratification'
    const delai = parameters.get(ratification ? 'delaiCommunicationProjet' : 'delaiInformationConsultation')
    const premierJour = addDays(dateCommunication, delai.value)
    if (dateConsultation < premierJour) return known(true, ...delai.sources)
    if (!ratification || dateConsultation > premierJour) return known(false, ...delai.sources)
    return uncertain<boolean>(
      true,
      [
        { value: false, reason: 'quinziemeJourAdmis' },
        { value: true, reason: 'quinziemeJourExclu' },
      ],
      ...delai.sources,
    )
  })
}

/** Vrai si le vote d’approbation a lieu après le délai qui court de la signature (D. 2232-8). */
export function computeVoteTropTardif(
  facts: MandatFacts & Pick<Facts, 'dateConsultation' | 'dateSignature'>,
  parameters: Parameters,
): Finding<boolean> {
  const { dateConsultation, dateSignature } = facts
  const approbation = computeApprobationParVote(facts, parameters)
  if (concluded(approbation) !== true) return approbation
  if (dateConsultation === undefined) return needs('dateConsultation', 'D2232-8')
  if (dateSignature === undefined) return needs('dateSignature', 'D2232-8')
  const delai = parameters.get('delaiConsultationMandat')
  return known(dateConsultation > addMonths(dateSignature, delai.value), ...delai.sources)
}

/** La somme, ou rien si la liste est vide ou si une valeur manque. */
function sumOf(values: readonly (number | undefined)[] | undefined): number | undefined {
  if (values === undefined || values.length === 0) return undefined
  let sum = 0
  for (const value of values) {
    if (value === undefined) return undefined
    sum += value
  }
  return sum
}
