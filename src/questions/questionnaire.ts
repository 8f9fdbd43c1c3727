import { ACCUEIL_PARCOURS } from './accueil-parcours.ts'
import { congesAbsencesDemarches } from './conges-absences-demarches.ts'
import { congesAbsencesDeuil } from './conges-absences-deuil.ts'
import { congesAbsencesEpargne } from './conges-absences-epargne.ts'
import { congesAbsencesFamiliaux } from './conges-absences-familiaux.ts'
import { congesAbsencesParticuliers } from './conges-absences-particuliers.ts'
import { congesAbsencesPayes } from './conges-absences-payes.ts'
import { congesAbsencesReport } from './conges-absences-report.ts'
import { couts } from './couts.ts'
import { coutsParts } from './couts-parts.ts'
import type { FactsOf } from './define.ts'
import { depouillement } from './depouillement.ts'
import { ELECTION } from './election.ts'
import { MISE_A_DISPOSITION } from './mise-a-disposition.ts'
import { PARTICIPATION } from './participation.ts'
import type { Question, QuestionPart, Step } from './question.ts'
import { reglesDuJeuAnciennete } from './regles-du-jeu-anciennete.ts'
import { reglesDuJeuBranche } from './regles-du-jeu-branche.ts'
import { reglesDuJeuChamp } from './regles-du-jeu-champ.ts'
import { reglesDuJeuEgalite } from './regles-du-jeu-egalite.ts'
import { reglesDuJeuNegociation } from './regles-du-jeu-negociation.ts'
import { reglesDuJeuProjet } from './regles-du-jeu-projet.ts'
import { reglesDuJeuSignataires } from './regles-du-jeu-signataires.ts'
import { reglesDuJeuSignature } from './regles-du-jeu-signature.ts'
import { reglesDuJeuVote } from './regles-du-jeu-vote.ts'
import { REMUNERATION_FRAIS } from './remuneration-frais.ts'
import { SANTE_EGALITE } from './sante-egalite.ts'
import { structureActivite } from './structure-activite.ts'
import { structureAdresse } from './structure-adresse.ts'
import { structureAvenant } from './structure-avenant.ts'
import { structureDialogue } from './structure-dialogue.ts'
import { structureEffectif } from './structure-effectif.ts'
import { structureIdentite } from './structure-identite.ts'
import { suiviFormalitesBilan } from './suivi-formalites-bilan.ts'
import { suiviFormalitesCommission } from './suivi-formalites-commission.ts'
import { suiviFormalitesDepot } from './suivi-formalites-depot.ts'
import { suiviFormalitesDuree } from './suivi-formalites-duree.ts'
import { suiviFormalitesRevision } from './suivi-formalites-revision.ts'
import { TEMPS_DE_TRAVAIL } from './temps-de-travail.ts'

/** Every step, as a tuple: `Facts` is inferred from it. */
const STEPS = [
  structureIdentite,
  structureAdresse,
  structureActivite,
  structureEffectif,
  structureDialogue,
  structureAvenant,
  reglesDuJeuProjet,
  reglesDuJeuNegociation,
  reglesDuJeuSignataires,
  reglesDuJeuChamp,
  reglesDuJeuBranche,
  reglesDuJeuEgalite,
  reglesDuJeuAnciennete,
  reglesDuJeuVote,
  reglesDuJeuSignature,
  ...ACCUEIL_PARCOURS,
  ...MISE_A_DISPOSITION,
  ...SANTE_EGALITE,
  ...PARTICIPATION,
  suiviFormalitesCommission,
  suiviFormalitesBilan,
  suiviFormalitesDuree,
  suiviFormalitesRevision,
  suiviFormalitesDepot,
  ...TEMPS_DE_TRAVAIL,
  congesAbsencesPayes,
  congesAbsencesReport,
  congesAbsencesFamiliaux,
  congesAbsencesDeuil,
  congesAbsencesParticuliers,
  congesAbsencesEpargne,
  congesAbsencesDemarches,
  ...REMUNERATION_FRAIS,
  couts,
  ...ELECTION,
  coutsParts,
  depouillement,
] as const

/** What the member's answers say once checked. Absent is not false. */
export type Facts = FactsOf<typeof STEPS>
export type FactName = keyof Facts & string

/** The whole questionnaire, in the order it is read. A part of the agreement bears the id of its title in `document.yaml`. */
export const QUESTIONNAIRE: readonly QuestionPart[] = [
  {
    id: 'structure',
    title: 'Votre structure',
    group: 'preparer',
    steps: [
      structureIdentite,
      structureAdresse,
      structureActivite,
      structureEffectif,
      structureDialogue,
      structureAvenant,
    ],
  },
  {
    id: 'regles-du-jeu',
    title: 'Parties, objet et règles du jeu',
    group: 'ecrire',
    steps: [
      reglesDuJeuProjet,
      reglesDuJeuNegociation,
      reglesDuJeuSignataires,
      reglesDuJeuChamp,
      reglesDuJeuBranche,
      reglesDuJeuEgalite,
      reglesDuJeuAnciennete,
      reglesDuJeuVote,
      reglesDuJeuSignature,
    ],
  },
  {
    id: 'accueil-parcours',
    title: 'Accueil, contrats, parcours, formation',
    group: 'ecrire',
    steps: ACCUEIL_PARCOURS,
  },
  {
    id: 'mise-a-disposition',
    title: 'Mise à disposition et pluralité d’employeurs',
    group: 'ecrire',
    steps: MISE_A_DISPOSITION,
  },
  {
    id: 'temps-de-travail',
    title: 'Temps de travail',
    group: 'ecrire',
    steps: TEMPS_DE_TRAVAIL,
  },
  {
    id: 'conges-absences',
    title: 'Congés et absences',
    group: 'ecrire',
    steps: [
      congesAbsencesPayes,
      congesAbsencesReport,
      congesAbsencesFamiliaux,
      congesAbsencesDeuil,
      congesAbsencesParticuliers,
      congesAbsencesEpargne,
      congesAbsencesDemarches,
    ],
  },
  {
    id: 'remuneration-frais',
    title: 'Rémunération, frais, protection',
    group: 'ecrire',
    steps: REMUNERATION_FRAIS,
  },
  {
    id: 'sante-egalite',
    title: 'Santé, égalité, conditions de travail',
    group: 'ecrire',
    steps: SANTE_EGALITE,
  },
  {
    id: 'participation',
    title: 'Participation et représentation',
    group: 'ecrire',
    steps: PARTICIPATION,
  },
  {
    id: 'suivi-formalites',
    title: 'Suivi, durée, formalités',
    group: 'ecrire',
    steps: [
      suiviFormalitesCommission,
      suiviFormalitesBilan,
      suiviFormalitesDuree,
      suiviFormalitesRevision,
      suiviFormalitesDepot,
    ],
  },
  {
    id: 'chiffrer',
    title: 'Chiffrer',
    group: 'chiffrer',
    steps: [couts, coutsParts],
  },
  {
    id: 'election',
    title: 'L’élection du CSE',
    group: 'elire',
    steps: ELECTION,
  },
  {
    id: 'depouiller',
    title: 'Le dépouillement',
    group: 'depouiller',
    steps: [depouillement],
  },
]

/** The questions that only price what the agreement gives: asked beside its costs, never on the way to a final text. */
export const OWN_FIGURES: readonly string[] = QUESTIONNAIRE.filter(
  ({ group }) => group === 'chiffrer',
).flatMap(({ steps }) => steps.flatMap(({ questions }) => Object.keys(questions)))

/** Every question by the name of the fact it gives; a question of a conditional step bears its condition. */
export const QUESTIONS: Readonly<Record<string, Question>> = Object.assign({}, ...STEPS.map(questionsOf))

function questionsOf({ questions, when }: Step): Readonly<Record<string, Question>> {
  if (when === undefined) return questions
  return Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, { ...question, within: when }]),
  )
}
