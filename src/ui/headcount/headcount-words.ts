import type { ColumnRole } from '#register/columns.ts'
import type { RegisterProblem, RegisterProblemCode } from '#register/register.ts'

/** What each column tells, for the person who confirms it. */
export const COLUMN_NAMES: Readonly<Record<ColumnRole, string>> = {
  nom: 'Nom',
  prenom: 'Prénom',
  contrat: 'Type de contrat',
  debut: 'Date d’entrée ou de début du contrat',
  fin: 'Date de sortie ou de fin du contrat',
  heuresHebdo: 'Heures par semaine, selon le contrat',
  heuresMensuelles: 'Heures par mois, selon le contrat',
  tauxActivite: 'Taux d’activité ou temps de travail en %',
  remplacement: 'Remplacement d’une personne absente',
  finAide: 'Fin de l’aide publique (contrat aidé)',
  naissance: 'Date de naissance',
  sexe: 'Sexe',
}

/** Without them nothing can be computed. */
export const NEEDED_COLUMNS: readonly ColumnRole[] = ['contrat', 'debut']

const REASONS: Readonly<Record<RegisterProblemCode, string>> = {
  'contrat-absent': 'Le type de contrat manque.',
  'contrat-inconnu':
    'Ce type de contrat n’est pas reconnu : écrivez par exemple CDI, CDD, CDDI, apprentissage.',
  'debut-absent': 'La date d’entrée manque : sans elle, la présence ne se compte pas.',
  'date-illisible': 'Cette date ne se lit pas : écrivez-la comme 03/02/2026.',
  'fin-avant-debut': 'La fin du contrat vient avant son début.',
  'fin-absente': 'Ce contrat a un terme : indiquez sa date de fin, prévue ou passée.',
  'heures-illisibles': 'Ces heures ne se lisent pas : écrivez-les comme 26 ou 26,5.',
  'remplacement-illisible': 'On ne sait pas si cette personne en remplace une autre : écrivez oui ou non.',
}

/** Why a line of the register was left out, and what to do. */
export function sayRegisterProblem({ code }: RegisterProblem): string {
  return REASONS[code]
}
