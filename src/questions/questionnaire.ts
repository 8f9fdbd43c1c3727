import { accueilParcoursAccompagnement } from './accueil-parcours-accompagnement.ts'
import { accueilParcoursAcquis } from './accueil-parcours-acquis.ts'
import { accueilParcoursContrats } from './accueil-parcours-contrats.ts'
import { accueilParcoursEssai } from './accueil-parcours-essai.ts'
import { accueilParcoursFormation } from './accueil-parcours-formation.ts'
import { accueilParcoursIntegration } from './accueil-parcours-integration.ts'
import { accueilParcoursReferent } from './accueil-parcours-referent.ts'
import { accueilParcoursSortie } from './accueil-parcours-sortie.ts'
import { congesAbsencesDemarches } from './conges-absences-demarches.ts'
import { congesAbsencesDeuil } from './conges-absences-deuil.ts'
import { congesAbsencesFamiliaux } from './conges-absences-familiaux.ts'
import { congesAbsencesPayes } from './conges-absences-payes.ts'
import { congesAbsencesReport } from './conges-absences-report.ts'
import type { FactsOf } from './define.ts'
import { miseADispositionDroits } from './mise-a-disposition-droits.ts'
import { miseADispositionMissions } from './mise-a-disposition-missions.ts'
import { participationCse } from './participation-cse.ts'
import { participationElus } from './participation-elus.ts'
import { participationExpression } from './participation-expression.ts'
import { participationExpressionSuites } from './participation-expression-suites.ts'
import { participationInstance } from './participation-instance.ts'
import { participationSuites } from './participation-suites.ts'
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
import { remunerationFraisRemboursements } from './remuneration-frais-remboursements.ts'
import { remunerationFraisTrajets } from './remuneration-frais-trajets.ts'
import { santeEgaliteDeconnexion } from './sante-egalite-deconnexion.ts'
import { santeEgaliteHarcelement } from './sante-egalite-harcelement.ts'
import { santeEgalitePrevention } from './sante-egalite-prevention.ts'
import { santeEgaliteTeletravail } from './sante-egalite-teletravail.ts'
import { santeEgaliteTeletravailConditions } from './sante-egalite-teletravail-conditions.ts'
import { structureActivite } from './structure-activite.ts'
import { structureAdresse } from './structure-adresse.ts'
import { structureDialogue } from './structure-dialogue.ts'
import { structureEffectif } from './structure-effectif.ts'
import { structureIdentite } from './structure-identite.ts'
import { suiviFormalitesBilan } from './suivi-formalites-bilan.ts'
import { suiviFormalitesCommission } from './suivi-formalites-commission.ts'
import { suiviFormalitesDepot } from './suivi-formalites-depot.ts'
import { suiviFormalitesDuree } from './suivi-formalites-duree.ts'
import { suiviFormalitesRevision } from './suivi-formalites-revision.ts'
import { tempsDeTravailComplementaires } from './temps-de-travail-complementaires.ts'
import { tempsDeTravailCoupures } from './temps-de-travail-coupures.ts'
import { tempsDeTravailDurees } from './temps-de-travail-durees.ts'
import { tempsDeTravailForfaitJours } from './temps-de-travail-forfait-jours.ts'
import { tempsDeTravailForfaitJoursSuivi } from './temps-de-travail-forfait-jours-suivi.ts'
import { tempsDeTravailLimites } from './temps-de-travail-limites.ts'
import { tempsDeTravailPartiel } from './temps-de-travail-partiel.ts'
import { tempsDeTravailPartielAmenage } from './temps-de-travail-partiel-amenage.ts'
import { tempsDeTravailPartielPaie } from './temps-de-travail-partiel-paie.ts'
import { tempsDeTravailRepos } from './temps-de-travail-repos.ts'
import { tempsDeTravailSupplementaires } from './temps-de-travail-supplementaires.ts'

/** Every step, as a tuple: `Facts` is inferred from it. */
const STEPS = [
  structureIdentite,
  structureAdresse,
  structureActivite,
  structureEffectif,
  structureDialogue,
  reglesDuJeuProjet,
  reglesDuJeuNegociation,
  reglesDuJeuSignataires,
  reglesDuJeuChamp,
  reglesDuJeuBranche,
  reglesDuJeuEgalite,
  reglesDuJeuAnciennete,
  reglesDuJeuVote,
  reglesDuJeuSignature,
  accueilParcoursIntegration,
  accueilParcoursContrats,
  accueilParcoursEssai,
  accueilParcoursAccompagnement,
  accueilParcoursReferent,
  accueilParcoursFormation,
  accueilParcoursAcquis,
  accueilParcoursSortie,
  miseADispositionMissions,
  miseADispositionDroits,
  santeEgaliteHarcelement,
  santeEgaliteTeletravail,
  santeEgaliteTeletravailConditions,
  participationInstance,
  participationSuites,
  participationExpression,
  participationExpressionSuites,
  participationCse,
  participationElus,
  suiviFormalitesCommission,
  suiviFormalitesBilan,
  suiviFormalitesDuree,
  suiviFormalitesRevision,
  suiviFormalitesDepot,
  tempsDeTravailDurees,
  tempsDeTravailLimites,
  tempsDeTravailPartiel,
  tempsDeTravailCoupures,
  tempsDeTravailComplementaires,
  tempsDeTravailPartielAmenage,
  tempsDeTravailPartielPaie,
  tempsDeTravailSupplementaires,
  tempsDeTravailRepos,
  tempsDeTravailForfaitJours,
  tempsDeTravailForfaitJoursSuivi,
  congesAbsencesPayes,
  congesAbsencesReport,
  congesAbsencesFamiliaux,
  congesAbsencesDeuil,
  congesAbsencesDemarches,
  remunerationFraisTrajets,
  remunerationFraisRemboursements,
  santeEgalitePrevention,
  santeEgaliteDeconnexion,
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
    steps: [structureIdentite, structureAdresse, structureActivite, structureEffectif, structureDialogue],
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
    steps: [
      accueilParcoursIntegration,
      accueilParcoursContrats,
      accueilParcoursEssai,
      accueilParcoursAccompagnement,
      accueilParcoursReferent,
      accueilParcoursFormation,
      accueilParcoursAcquis,
      accueilParcoursSortie,
    ],
  },
  {
    id: 'mise-a-disposition',
    title: 'Mise à disposition et missions',
    group: 'ecrire',
    steps: [miseADispositionMissions, miseADispositionDroits],
  },
  {
    id: 'temps-de-travail',
    title: 'Temps de travail',
    group: 'ecrire',
    steps: [
      tempsDeTravailDurees,
      tempsDeTravailLimites,
      tempsDeTravailPartiel,
      tempsDeTravailCoupures,
      tempsDeTravailComplementaires,
      tempsDeTravailPartielAmenage,
      tempsDeTravailPartielPaie,
      tempsDeTravailSupplementaires,
      tempsDeTravailRepos,
      tempsDeTravailForfaitJours,
      tempsDeTravailForfaitJoursSuivi,
    ],
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
      congesAbsencesDemarches,
    ],
  },
  {
    id: 'remuneration-frais',
    title: 'Rémunération, frais, protection',
    group: 'ecrire',
    steps: [remunerationFraisTrajets, remunerationFraisRemboursements],
  },
  {
    id: 'sante-egalite',
    title: 'Santé, égalité, conditions de travail',
    group: 'ecrire',
    steps: [
      santeEgaliteHarcelement,
      santeEgaliteTeletravail,
      santeEgaliteTeletravailConditions,
      santeEgalitePrevention,
      santeEgaliteDeconnexion,
    ],
  },
  {
    id: 'participation',
    title: 'Participation et représentation',
    group: 'ecrire',
    steps: [
      participationInstance,
      participationSuites,
      participationExpression,
      participationExpressionSuites,
      participationCse,
      participationElus,
    ],
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
]

/** Every question by the name of the fact it gives; a question of a conditional step bears its condition. */
export const QUESTIONS: Readonly<Record<string, Question>> = Object.assign({}, ...STEPS.map(questionsOf))

function questionsOf({ questions, when }: Step): Readonly<Record<string, Question>> {
  if (when === undefined) return questions
  return Object.fromEntries(
    Object.entries(questions).map(([name, question]) => [name, { ...question, within: when }]),
  )
}
