import { addMonths, type CalendarDate } from '#model/calendar-date.ts'
import { type Finding, inForm, known, needs } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeColleges } from './colleges.ts'
import { computeDerogationAnciennete } from './derogation-anciennete.ts'
import { aUnComite, estPartielle } from './jalons-election.ts'
import { computeFinDeMandat } from './mandat-cse.ts'
import { computeFinProtectionAncienElu } from './protection-elus.ts'
import { reaches } from './seuil.ts'
import { QUALITES_ELUES, siegesDuCollege } from './sieges-du-college.ts'

/** Vrai sans comité en place : une demande d’élection engage alors l’employeur (L. 2314-8). */
export function computeElectionSansComite({ modeElection }: Pick<Facts, 'modeElection'>): Finding<boolean> {
  if (modeElection === undefined) return needs('modeElection', 'L2314-8')
  return known(!aUnComite({ mode: modeElection }), 'L2314-8')
}

/** Vrai si le personnel vote dans plusieurs collèges : il y a alors une répartition à faire (L. 2314-11, L. 2314-13). */
export function computePlusieursColleges({
  collegesElectoraux,
}: Pick<Facts, 'collegesElectoraux'>): Finding<boolean> {
  if (collegesElectoraux === undefined) return needs('collegesElectoraux', 'L2314-11')
  return known(collegesElectoraux.length > 1, 'L2314-11', 'L2314-13')
}

/** Vrai si les ingénieurs, chefs de service et cadres votent dans un collège à eux (L. 2314-11). */
export function computeCollegeDesCadres({
  collegesElectoraux,
}: Pick<Facts, 'collegesElectoraux'>): Finding<boolean> {
  if (collegesElectoraux === undefined) return needs('collegesElectoraux', 'L2314-11')
  return known(
    collegesElectoraux.some(({ college }) => college === 'cadres'),
    'L2314-11',
  )
}

/** Vrai si, sans collège à eux, les ingénieurs, chefs de service et cadres ont un titulaire au moins dans le second (L. 2314-11). */
export function computeSiegeReserveAuxCadres(
  { effectifCse, nombreDeCadres: cadres }: Pick<Facts, 'effectifCse' | 'nombreDeCadres'>,
  parameters: Parameters,
): Finding<boolean> {
  if (effectifCse === undefined) return needs('effectifCse', 'L2314-11')
  if (!reaches(effectifCse, parameters.get('seuilSiegeCadre').value)) return known(false, 'L2314-11')
  if (cadres === undefined) return needs('nombreDeCadres', 'L2314-11')
  return inForm(computeColleges({ effectifCse, cadres }, parameters), (found) => found.siegeCadreReserve)
}

/** Vrai si des bulletins se mettent sous enveloppe, à l’urne ou par correspondance : ils se dépouillent à la main (L. 2314-26). */
export function computeVoteSousEnveloppe({ modesDeVote }: Pick<Facts, 'modesDeVote'>): Finding<boolean> {
  if (modesDeVote === undefined) return needs('modesDeVote', 'L2314-26')
  return known(
    modesDeVote.some((mode) => mode !== 'electronique'),
    'L2314-26',
  )
}

/** Vrai si un mandat plus court que celui de la loi est choisi : un accord le fixe (L. 2314-34). */
export function computeMandatReduit(
  { dureeMandatElus }: Pick<Facts, 'dureeMandatElus'>,
  parameters: Parameters,
): Finding<boolean> {
  const legale = parameters.get('dureeMandatLegale')
  if (dureeMandatElus === undefined) return needs('dureeMandatElus', ...legale.sources)
  return known(dureeMandatElus < legale.value, 'L2314-34', ...legale.sources)
}

/** Vrai une fois le vote passé avec au moins une personne élue (L. 2314-9). */
export function computeComiteElu({
  voteTenu,
  carenceConstatee,
}: Pick<Facts, 'voteTenu' | 'carenceConstatee'>): Finding<boolean> {
  if (voteTenu === undefined) return needs('voteTenu', 'L2314-9')
  if (!voteTenu) return known(false, 'L2314-9')
  return carenceConstatee === undefined
    ? needs('carenceConstatee', 'L2314-9')
    : known(!carenceConstatee, 'L2314-9')
}

type Tours = { readonly [F in 'voteTenu' | 'carenceConstatee' | 'secondTourTenu']?: Facts[F] | undefined }

/** Vrai une fois le second tour passé : une carence ne se constate qu’après lui (L. 2314-29, L. 2314-9). */
export function computeSecondTourPasse({
  voteTenu,
  carenceConstatee,
  secondTourTenu,
}: Tours): Finding<boolean> {
  if (voteTenu === undefined) return needs('voteTenu', 'L2314-29')
  if (!voteTenu) return known(false, 'L2314-29')
  if (carenceConstatee === undefined) return needs('carenceConstatee', 'L2314-29')
  if (carenceConstatee) return known(true, 'L2314-29')
  return secondTourTenu === undefined
    ? needs('secondTourTenu', 'L2314-29')
    : known(secondTourTenu, 'L2314-29')
}

/** Vrai tant qu’un second tour reste possible, ou s’il a eu lieu : le vote passé, ce sont les réponses qui le disent (L. 2314-29). */
export function computeSecondTourPossible(tours: Tours): Finding<boolean> {
  return tours.voteTenu === false ? known(true, 'L2314-29') : computeSecondTourPasse(tours)
}

type Mandat = Pick<
  Facts,
  'proclamation' | 'premierTour' | 'dureeMandatElus' | 'modeElection' | 'expirationDuMandat'
>

/**
 * Fin du mandat des élus qui sortent de cette élection : leur proclamation, à défaut le premier tour, et sa durée (L. 2314-33).
 * Élus en cours de mandat, ils le sont pour ce qui en reste (L. 2314-10).
 */
export function computeFinDuMandatDesElus(
  { proclamation, premierTour, dureeMandatElus, modeElection, expirationDuMandat }: Mandat,
  parameters: Parameters,
): Finding<CalendarDate> {
  if (estPartielle({ mode: modeElection }))
    return expirationDuMandat === undefined
      ? needs('expirationDuMandat', 'L2314-10')
      : known(expirationDuMandat, 'L2314-10')
  const election = proclamation ?? premierTour
  if (election === undefined) return needs('premierTour', 'L2314-33')
  return computeFinDeMandat({ election, dureeAccord: dureeMandatElus }, parameters)
}

/** Fin de la protection de ces élus, si rien ne l’abrège : six mois après leur mandat (L. 2411-5). */
export function computeFinProtectionDesElus(mandat: Mandat, parameters: Parameters): Finding<CalendarDate> {
  const fin = computeFinDuMandatDesElus(mandat, parameters)
  if (fin.state !== 'known') return fin
  return computeFinProtectionAncienElu({ finMandat: fin.value }, parameters)
}

/** Dernier jour où la réduction du comité oblige encore à des élections partielles : six mois avant la fin du mandat (L. 2314-10). */
export function computeLimiteElectionsPartielles(
  mandat: Mandat,
  parameters: Parameters,
): Finding<CalendarDate> {
  const fin = computeFinDuMandatDesElus(mandat, parameters)
  if (fin.state !== 'known') return fin
  const { value, sources } = parameters.get('delaiSansElectionPartielle')
  return known(addMonths(fin.value, -value), ...sources)
}

/** Vrai si une liste d’un syndicat suit la règle de parité : deux sièges au moins dans un collège (L. 2314-30). */
export function computePariteDesListes({
  collegesElectoraux,
}: Pick<Facts, 'collegesElectoraux'>): Finding<boolean> {
  if (collegesElectoraux === undefined) return needs('collegesElectoraux', 'L2314-30')
  return known(
    collegesElectoraux.some((college) =>
      QUALITES_ELUES.some((qualite) => (siegesDuCollege(college, qualite) ?? 0) > 1),
    ),
    'L2314-30',
  )
}

type Electeurs = Pick<Facts, 'nombreElecteurs' | 'nombreDeSalaries' | 'effectifCse'>

/** Vrai si moins des deux tiers de l’effectif ont l’ancienneté pour voter, en personnes ou au prorata (L. 2314-25). */
export function computeElecteursSousLesDeuxTiers(
  { nombreElecteurs, nombreDeSalaries, effectifCse }: Electeurs,
  parameters: Parameters,
): Finding<boolean> {
  if (nombreElecteurs === undefined) return needs('nombreElecteurs', 'L2314-25')
  if (nombreDeSalaries === undefined) return needs('nombreDeSalaries', 'L2314-25')
  if (effectifCse === undefined) return needs('effectifCse', 'L2314-25')
  const comptes = { electeurs: nombreElecteurs, tetes: nombreDeSalaries, effectif: effectifCse }
  return computeDerogationAnciennete(comptes, parameters)
}

/**
 * Vrai si une personne mise à disposition peut avoir à choisir entre voter ici et voter chez le client (L. 2314-23) : AI, GEIQ.
 * Un salarié temporaire n’a pas ce choix : l’article L. 1111-2 le distingue des salariés mis à disposition.
 */
export function computeVotePossibleChezLeClient({ typesSiae }: Pick<Facts, 'typesSiae'>): Finding<boolean> {
  if (typesSiae === undefined) return needs('typesSiae', 'L2314-23')
  return known(
    typesSiae.some((type) => type === 'ai' || type === 'geiq'),
    'L2314-23',
    'L1111-2',
  )
}
