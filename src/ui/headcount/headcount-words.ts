import type { ColumnRole } from '#register/columns.ts'
import type {
  RegisterProblem,
  RegisterProblemCode,
  RegisterRemark,
  RegisterRemarkCode,
} from '#register/register.ts'

/** What each column tells, for the person who confirms it. */
export const COLUMN_NAMES: Readonly<Record<ColumnRole, string>> = {
  nom: 'Nom',
  prenom: 'Prénom',
  contrat: 'Type de contrat',
  debut: 'Date d’entrée ou de début du contrat',
  fin: 'Date de sortie ou de fin du contrat',
  heuresHebdo: 'Heures par semaine, selon le contrat',
  heuresMensuelles: 'Heures par mois, selon le contrat',
  tauxActivite: 'Taux d’activité ou temps de travail en %',
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
    'Ce type de contrat n’est pas reconnu : écrivez par exemple CDI, CDD, CDDI, apprentissage.',
  'debut-absent': 'La date d’entrée manque : sans elle, la présence ne se compte pas.',
  'date-illisible': 'Cette date ne se lit pas : écrivez-la comme 03/02/2026.',
  'fin-avant-debut': 'La fin du contrat vient avant son début.',
  'fin-absente': 'Ce contrat a un terme : indiquez sa date de fin, prévue ou passée.',
  'heures-illisibles': 'Ces heures ne se lisent pas : écrivez-les comme 26 ou 26,5.',
  'heures-improbables':
    'C’est trop pour une semaine : vérifiez que cette colonne dit bien des heures par semaine, ou par mois.',
  'remplacement-illisible': 'On ne sait pas si cette personne en remplace une autre : écrivez oui ou non.',
}

/** Why a line of the register was left out, and what to do. */
export function sayRegisterProblem({ code }: RegisterProblem): string {
  return REASONS[code]
}

const REMARKS: Readonly<Record<RegisterRemarkCode, string>> = {
  'naissance-illisible': 'La date de naissance ne se lit pas. La ligne compte dans l’effectif.',
  'sexe-illisible': 'Le sexe ne se lit pas : écrivez F ou H. La ligne compte dans l’effectif.',
  'ligne-repetee':
    'Cette ligne répète la ligne {ligne} et compte deux fois : supprimez-la si c’est une erreur.',
}

/** What to look at in a line that counts. */
export function sayRegisterRemark({ code, written = '' }: RegisterRemark): string {
  return REMARKS[code].replace('{ligne}', written)
}

/** « ligne 4 », « lignes 4, 9 à 12 et 15 »: lines that follow each other are put together. */
export function showLines(lines: readonly number[]): string {
  const runs: [first: number, last: number][] = []
  for (const line of lines.toSorted((one, other) => one - other)) {
    const run = runs.at(-1)
    if (run && line === run[1] + 1) run[1] = line
    else runs.push([line, line])
  }
  const words = runs.flatMap(([first, last]) => {
    if (last - first > 1) return [`${first} à ${last}`]
    return first === last ? [String(first)] : [String(first), String(last)]
  })
  return `${lines.length > 1 ? 'lignes' : 'ligne'} ${new Intl.ListFormat('fr-FR').format(words)}`
}
