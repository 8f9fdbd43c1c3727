import type { TimelinePoint } from '#model/document.ts'
import type { Columns } from '#questions/question.ts'

/** Where a line keeps the point that stands for it, in a list that can be drawn: it is no column. */
export const POINT: unique symbol = Symbol('point')
/** One line of a list: a text a column. */
export type ComputedLine = Readonly<Record<string, string>> & { readonly [POINT]?: TimelinePoint }
/** Lines drawn from an assembled agreement or from an election, by list. */
export type ComputedLists = Readonly<Record<string, readonly ComputedLine[]>>

/** What a hand writes on the paper. */
export const BY_HAND = '………'

/** The lists that can be drawn along their days. */
export const DRAWN_LISTS: readonly string[] = ['calendrierElection']

const text = (label: string) => ({ kind: 'text', label }) as const

const participation = {
  voteLu: text('Collège et tour'),
  inscritsLus: text('Inscrits'),
  votantsLus: text('Votants'),
  blancsLus: text('Blancs'),
  nulsLus: text('Nuls'),
  exprimesLus: text('Exprimés'),
  quorumLu: text('Quorum'),
}

const listesComptees = {
  voteLu: text('Collège et tour'),
  listeLue: text('Liste'),
  bulletinsLus: text('Bulletins'),
  voixDeListe: text('Voix de la liste'),
  siegesAuQuotient: text('Sièges au quotient'),
  siegesALaMoyenne: text('Sièges à la plus forte moyenne'),
}

const candidatsComptes = {
  voteLu: text('Collège et tour'),
  listeLue: text('Liste'),
  candidatLu: text('Candidat'),
  sexeLu: text('Sexe'),
  raturesLues: text('Ratures'),
  voixLues: text('Voix'),
  eluLu: text('Élu'),
}

const bulletins = {
  collegeDuBulletin: text('Collège'),
  siegesDuBulletin: text('Sièges à pourvoir'),
  nomsDuBulletin: text('Une ligne de points par nom'),
}

const calcul = { voteLu: text('Collège et tour'), etapeLue: text('Calcul') }

/** The lists a companion may repeat, and their columns; an agreement, which they are drawn from, may not. */
export const COMPUTED_LISTS = {
  articlesEtPersonnes: {
    numeroArticle: text('Article'),
    titreArticle: text('Titre'),
    personnesConcernees: text('Personnes concernées'),
    personnesEcartees: text('Personnes non concernées, et raison'),
  },
  avantApres: {
    numeroArticle: text('Article'),
    sujet: text('Sujet'),
    sansAccord: text('Sans l’accord'),
    avecAccord: text('Avec l’accord'),
    comparaison: text('Comparaison'),
  },
  /** The steps of an election, for the documents that set the works council up. */
  calendrierElection: {
    jourEtape: text('Date'),
    objetEtape: text('Ce qui est fait'),
    acteurEtape: text('Par qui'),
    regleEtape: text('La règle'),
  },
  /** The papers of an election, in the order they are needed. */
  papiersElection: {
    jourPapier: text('Pour le'),
    titrePapier: text('Document'),
    usagePapier: text('À quoi il sert'),
  },
  /** The electoral colleges, with their women and men and the share of each. */
  partsDesColleges: {
    nomCollege: text('Collège'),
    inscritsCollege: text('Électeurs'),
    femmesInscrites: text('Femmes'),
    hommesInscrits: text('Hommes'),
    listeComplete: text('Liste complète d’un syndicat'),
  },
  /** What a union’s list may be made of, college by college, for each number of candidates. */
  compositionsDesListes: {
    collegeDeLaListe: text('Collège'),
    candidatsDeLaListe: text('Candidats'),
    femmesDeLaListe: text('Femmes'),
    hommesDeLaListe: text('Hommes'),
    ordreDeLaListe: text('Ordre possible'),
    porteeDeLaListe: text('Portée'),
  },
  /** Who was elected under a contract that ends, and the day we advise to write to the labour inspector. */
  elusEnContratATerme: {
    nomElu: text('Nom'),
    qualiteElu: text('Qualité'),
    contratElu: text('Contrat'),
    finDuContrat: text('Fin du contrat'),
    jourSaisine: text('Écrire à l’inspecteur'),
  },
  /** What the polling station counted: members and their deputies are elected by separate votes. */
  participationDesTitulaires: participation,
  participationDesSuppleants: participation,
  listesDesTitulaires: listesComptees,
  listesDesSuppleants: listesComptees,
  candidatsDesTitulaires: candidatsComptes,
  candidatsDesSuppleants: candidatsComptes,
  calculDesTitulaires: calcul,
  calculDesSuppleants: calcul,
  /** The ballots to print, one a college; for the second round, where there is one. */
  bulletinsTitulairesPremierTour: bulletins,
  bulletinsSuppleantsPremierTour: bulletins,
  bulletinsTitulairesSecondTour: bulletins,
  bulletinsSuppleantsSecondTour: bulletins,
  /** For each college, the seats that the first round leaves, and why. */
  siegesDuSecondTour: {
    collegeDuSecondTour: text('Collège'),
    titulairesRestants: text('Titulaires à élire'),
    suppleantsRestants: text('Suppléants à élire'),
    motifDuSecondTour: text('Motif'),
  },
  /** Who was elected, college by college. */
  elusDesColleges: {
    collegeDesElus: text('Collège'),
    titulairesElus: text('Titulaires'),
    suppleantsElus: text('Suppléants'),
  },
  /** Round by round, whether somebody stood, for the minutes of a vacancy. */
  candidaturesDeCarence: {
    aucunCandidatAuTour: text('Sans candidat'),
    aucunCandidat: text('Réponse'),
    candidaturesAuTour: text('Candidatures'),
    candidatures: text('Réponse'),
  },
  /** For each college, the votes that counted on its last ballot. */
  votesDesColleges: {
    collegeCompte: text('Collège'),
    inscritsDuCollege: text('Inscrits'),
    valablesTitulaires: text('Votes valables, titulaires'),
    valablesSuppleants: text('Votes valables, suppléants'),
  },
  /** One line: the article being amended, where its two texts are to be put. */
  articleVise: {
    numeroArticle: text('Article'),
    placeArticle: text('Place d’un article nouveau'),
    titreArticle: text('Titre'),
    ancienTexte: text('Texte remplacé'),
    nouveauTexte: text('Nouveau texte'),
  },
} as const satisfies Readonly<Record<string, Columns>>
