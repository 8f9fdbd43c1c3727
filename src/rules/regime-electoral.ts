import type { CalendarDate } from '#model/calendar-date.ts'
import type { Articles } from '#model/finding.ts'
import type { Parameter, Parameters } from '#model/parameters.ts'
import {
  ageRevolu,
  anciennete,
  type Condition,
  enMois,
  type Presence,
  UNMET,
  unknown,
  unless,
} from './conditions-electorales.ts'
import type { TypeDeContrat } from './contrat.ts'
import { type Exclusions, sansExclusion } from './eligibilite.ts'

/** La structure, quand elle change les règles de vote : entreprise de travail temporaire, association intermédiaire. */
export type StructureElectorale = 'etti' | 'ai' | 'autre'

export type PersonneElectrice = Presence &
  Exclusions & {
    readonly contrat?: TypeDeContrat | undefined
    readonly structure?: StructureElectorale | undefined
    /** Où la question se pose, pour une personne mise à disposition. */
    readonly chez?: 'employeur' | 'utilisatrice' | undefined
    readonly naissance?: CalendarDate | undefined
    /** Interdiction, déchéance ou incapacité relative aux droits civiques. */
    readonly priveDeDroitsCiviques?: boolean | undefined
    /** Mois de mission totalisés dans la période qui vaut pour voter, et dans celle qui vaut pour être élu. */
    readonly moisMissionsElecteur?: number | undefined
    readonly moisMissionsEligible?: number | undefined
    /** Un contrat de mission court à la confection des listes. */
    readonly missionEnCours?: boolean | undefined
    /** La personne, ou l’entreprise, a fait savoir qu’il n’y aurait plus de mission. */
    readonly plusDeMission?: boolean | undefined
    /** Présente dans les locaux de l’entreprise utilisatrice. */
    readonly dansLocaux?: boolean | undefined
  }

export type Regime =
  | 'nonSalarie'
  | 'mission'
  | 'temporaireRecu'
  | 'utilisatrice'
  | 'associationIntermediaire'
  | 'commun'

type Conditions = {
  readonly pourVoter: readonly Condition[]
  /** In addition to those to vote. */
  readonly pourEtreElu: readonly Condition[]
}

type RegimeElectoral = {
  /** The one to show first. */
  readonly because: Articles
  readonly reserves?: readonly string[]
  readonly conditions: (personne: PersonneElectrice, parameters: Parameters) => Conditions
}

const PERSONNE = (): Conditions => ({ pourVoter: [UNMET], pourEtreElu: [] })

/** What each regime asks, and where it is written. */
export const REGIMES: Readonly<Record<Regime, RegimeElectoral>> = {
  nonSalarie: { because: ['L2314-18', 'L2314-19'], reserves: ['pasSalarie'], conditions: PERSONNE },
  mission: {
    because: ['L2314-20', 'L2314-22', 'L2314-18', 'L2314-19'],
    reserves: ['periodesDeMissionReduites'],
    conditions: conditionsDeMission,
  },
  temporaireRecu: {
    because: ['L2314-20', 'L2314-22', 'L2314-23', 'L1111-2'],
    reserves: ['temporaireVoteChezSonEmployeur'],
    conditions: PERSONNE,
  },
  utilisatrice: { because: ['L2314-23', 'L1111-2', 'L2314-18'], conditions: conditionsChezLUtilisateur },
  associationIntermediaire: {
    because: ['L2314-18', 'L2314-19', 'L2314-20', 'L5132-7', 'L2314-28', 'L2314-25'],
    reserves: ['aucunTexteAssociationIntermediaire'],
    conditions: conditionsCommunes,
  },
  commun: { because: ['L2314-18', 'L2314-19'], conditions: conditionsCommunes },
}

/** Le régime de vote d’une personne, selon son contrat, la structure et l’endroit où la question se pose. */
export function regimeOf({ structure, chez }: PersonneElectrice, contrat: TypeDeContrat): Regime {
  switch (contrat) {
    case 'stagiaire':
    case 'mandataire':
    case 'benevole':
    case 'serviceCivique':
      return 'nonSalarie'
    case 'temporaire':
      return structure === 'etti' && chez !== 'utilisatrice' ? 'mission' : 'temporaireRecu'
    case 'misADisposition':
      return chez === 'employeur' ? 'commun' : 'utilisatrice'
    default:
      return structure === 'ai' && contrat === 'cddUsage' ? 'associationIntermediaire' : 'commun'
  }
}

function conditionsCommunes(personne: PersonneElectrice, parameters: Parameters): Conditions {
  return {
    pourVoter: [
      ageRevolu(personne, parameters.get('ageElecteur')),
      anciennete(personne, parameters.get('ancienneteElecteur')),
      droitsCiviques(personne),
    ],
    pourEtreElu: [
      ageRevolu(personne, parameters.get('ageEligible')),
      anciennete(personne, parameters.get('ancienneteEligible')),
      sansExclusion(personne),
    ],
  }
}

function conditionsDeMission(personne: PersonneElectrice, parameters: Parameters): Conditions {
  const { moisMissionsElecteur, moisMissionsEligible, missionEnCours } = personne
  const eligible = parameters.get('ancienneteEligibleMission')
  // The longer period holds the shorter one: enough months in twelve are enough in eighteen.
  const suffit = moisMissionsElecteur !== undefined && moisMissionsElecteur >= eligible.value
  const totalises = (mois: number | undefined, fact: string, requis: Parameter): Condition =>
    mois === undefined ? unknown(fact) : enMois(mois, requis)
  return {
    pourVoter: [
      ageRevolu(personne, parameters.get('ageElecteur')),
      missionEnCours === undefined
        ? unknown('missionEnCours')
        : unless(!missionEnCours, 'pasDeMissionEnCours'),
      unless(personne.plusDeMission === true, 'plusDeMission'),
      totalises(moisMissionsElecteur, 'moisMissionsElecteur', parameters.get('ancienneteElecteurMission')),
      droitsCiviques(personne),
    ],
    pourEtreElu: [
      ageRevolu(personne, parameters.get('ageEligible')),
      totalises(
        moisMissionsEligible ?? (suffit ? moisMissionsElecteur : undefined),
        'moisMissionsEligible',
        eligible,
      ),
      sansExclusion(personne),
    ],
  }
}

function conditionsChezLUtilisateur(personne: PersonneElectrice, parameters: Parameters): Conditions {
  // « Douze mois continus »: here the text leaves no room for breaks.
  const sansCoupure = { ...personne, premiereEntree: undefined, moisDeContrat: undefined }
  return {
    pourVoter: [
      ageRevolu(personne, parameters.get('ageElecteur')),
      unless(personne.dansLocaux === false, 'horsDesLocaux'),
      anciennete(sansCoupure, parameters.get('presenceElecteurUtilisatrice')),
      droitsCiviques(personne),
    ],
    pourEtreElu: [UNMET],
  }
}

const droitsCiviques = ({ priveDeDroitsCiviques }: PersonneElectrice): Condition =>
  unless(priveDeDroitsCiviques === true, 'priveDeDroitsCiviques')
