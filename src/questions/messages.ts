import { showArticle } from '#model/article.ts'
import type { FormName, Problem, ProblemCode, ProblemOf } from '#model/problem.ts'
import { showDate } from '#model/show-date.ts'
import { sayCrossed } from './bound-sentences.ts'
import { showNumber } from './french-number.ts'
import type { Question } from './question.ts'
import { showUnit } from './show-unit.ts'

type Sentences = { readonly [C in ProblemCode]: (problem: ProblemOf<C>) => string }

const FORMS: Readonly<Record<FormName, string>> = {
  siret: 'Indiquez les quatorze chiffres du SIRET. Vérifiez-les : la clé de contrôle ne correspond pas',
  siren: 'Indiquez les neuf chiffres du SIREN. Vérifiez-les : la clé de contrôle ne correspond pas',
  rna: 'Indiquez la lettre W et les neuf caractères du numéro RNA, par exemple W751234567',
  ape: 'Indiquez quatre chiffres et une lettre, par exemple 88.99B',
  idcc: 'Indiquez un à quatre chiffres, par exemple 3016',
  codePostal: 'Indiquez les cinq chiffres du code postal',
}

/** Words chosen by a reading of a text that does not settle. */
const READINGS: Readonly<Record<string, string>> = {
  decimalesIgnorees: 'on ne regarde que le nombre entier de salariés',
  quinziemeJourAdmis: 'le quinzième jour suffit',
  quinziemeJourExclu: 'le vote a lieu au plus tôt le seizième jour',
  decimalesComptees: 'les décimales comptent : le plafond est dépassé',
}

/** What to know before signing, by finding. */
const WARNINGS: Readonly<Record<string, string>> = {
  majoriteSyndicale:
    'Les organisations signataires ne réunissent pas la part des voix que la loi demande : signé ainsi, l’accord ne serait pas valide',
  majoriteDesElusAtteinte:
    'Les titulaires signataires ne réunissent pas plus de la moitié des voix : signé ainsi, l’accord ne serait pas valide',
  voteTropProche: 'Le vote est trop proche de la remise du projet : choisissez une date plus tardive',
  voteTropTardif: 'Le vote vient trop tard après la signature : choisissez une date plus proche',
  voieDeConclusion:
    'Par cette voie, l’accord ne porte que sur les mesures que la loi réserve à un accord collectif, et ce modèle est plus large : choisissez une autre voie, ou faites réduire le texte par le réseau',
}

/** The one table of sentences: what to do, in the second person, without blame. */
const SENTENCES: Sentences = {
  'answer-missing': () => 'Répondez, ou choisissez « Je ne sais pas encore ».',
  'answer-unknown': () => 'Vous ne savez pas encore, un blanc reste dans le texte.',
  'answer-not-a-number': () => 'Indiquez un nombre en chiffres, par exemple 12 ou 1 607,5.',
  'answer-not-whole': () => 'Indiquez un nombre entier, sans décimale.',
  'answer-too-precise': ({ decimals }) => `Indiquez au plus ${showNumber(decimals)} décimales.`,
  'answer-not-a-date': () => 'Indiquez une date qui existe, par exemple 3 mars 2027 ou 3/3/2027.',
  'answer-not-a-choice': () => 'Choisissez l’une des réponses proposées.',
  'answer-out-of-range': ({ min, max, unit, article }) =>
    `${rangeOf(min, max, unit)}${article ? ` (art. ${showArticle(article)})` : ''}.`,
  'bound-crossed': sayCrossed,
  'bound-to-justify': sayCrossed,
  'answer-too-long': ({ max, length }) =>
    `Raccourcissez ce texte : ${showNumber(length)} caractères, ${showNumber(max)} au plus. Vos mots sont gardés.`,
  'answer-malformed': ({ form }) => `${FORMS[form]}.`,
  'answer-wrong-type': () => 'Cette réponse n’a pas la forme attendue. Répondez de nouveau.',
  'answer-row-incomplete': ({ row }) => `Complétez toutes les cases de la ligne ${row}, ou supprimez-la.`,
  'fact-unknown': ({ at, nearest }) =>
    `Aucune question ne s’appelle « ${at} ».${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
  'law-unsettled': ({ readings, prudent, articles }) =>
    `La loi ne tranche pas (${articles.map(showArticle).join(', ')}) : ${readings.map(sayReading).join(' ; ou bien ')}. Lecture prudente : ${sayReading(prudent)}. À faire valider par le réseau.`,
  'no-lawful-route': ({ articles }) =>
    `Personne ne peut signer l’accord aujourd’hui : organisez d’abord l’élection du CSE (${articles.map(showArticle).join(', ')}).`,
  'law-warning': ({ at, articles }) =>
    `${WARNINGS[at] ?? at} (art.\u00a0${articles.map(showArticle).join(', ')}).`,
  'law-old': ({ lawDate, months }) =>
    `Paraphe a lu le droit au ${showDate(lawDate)}, il y a plus de ${showNumber(months)} mois : une règle a pu changer depuis. Avant de signer, faites vérifier par le réseau ce qui compte pour vous.`,
  'law-newer': ({ lawDate, madeUnder }) =>
    `Ce dossier a été fait sous l’état du droit au ${showDate(madeUnder)}. Paraphe lit maintenant le droit au ${showDate(lawDate)} : relisez ce qui s’applique à vous.`,
  'file-unreadable': () =>
    'Ce fichier ne se lit pas. Choisissez un fichier enregistré par Paraphe, ou une sauvegarde plus ancienne.',
  'file-too-large': ({ max }) =>
    `Ce fichier est trop lourd pour être un dossier Paraphe (plus de ${showNumber(max)}\u00a0Mo). Choisissez un fichier enregistré par Paraphe.`,
  'file-not-written': () =>
    'Le fichier n’a pas pu être écrit à cet endroit. Recommencez, et choisissez un autre dossier de votre ordinateur.',
  'file-not-a-dossier': () =>
    'Ce fichier n’est pas un dossier Paraphe. Choisissez un fichier enregistré par Paraphe.',
  'file-newer': () =>
    'Ce fichier vient d’une version plus récente de Paraphe. Rechargez la page pour mettre l’outil à jour, puis ouvrez-le de nouveau.',
  'file-field-unknown': ({ at, nearest }) =>
    `Le champ « ${at} » n’existe pas dans un dossier Paraphe.${nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''}`,
  'file-field-wrong': ({ at }) => `Le champ « ${at} » du fichier n’a pas la forme attendue.`,
  'file-model-unknown': ({ at }) => `Le modèle « ${at} » n’existe pas dans cette version de Paraphe.`,
  'text-cleaned': ({ removed }) =>
    `${showNumber(removed)} caractères invisibles ne peuvent pas être imprimés : ils sont laissés de côté dans les documents.`,
  'storage-full': () =>
    'Votre dossier n’est plus enregistré : le disque de cet ordinateur est plein. Téléchargez une sauvegarde.',
  'storage-refused': () =>
    'Ce navigateur refuse d’enregistrer sur cet ordinateur. Vous pouvez travailler, mais téléchargez une sauvegarde avant de fermer.',
  'storage-taken': () =>
    'Ce dossier est ouvert dans un autre onglet. Travaillez dans un seul onglet à la fois.',
}

/** The sentence for a problem, in French, ending with a full stop. */
export function sayProblem(problem: Problem): string {
  // The table is exhaustive by type; TypeScript cannot see that the key and the argument move together.
  const say = SENTENCES[problem.code] as (problem: Problem) => string
  return say(problem)
}

/** The same, led by the question it is about: « Durée du préavis : indiquez… ». */
export function sayProblemAt(problem: Problem, questions: Readonly<Record<string, Question>>): string {
  const short = 'at' in problem ? questions[problem.at]?.short : undefined
  if (!short) return sayProblem(problem)
  const line = problem.column === undefined ? '' : `, ligne ${problem.row}`
  return `${short.charAt(0).toUpperCase()}${short.slice(1)}${line}\u00a0: ${lower(sayProblem(problem))}`
}

const sayReading = (reading: string): string => READINGS[reading] ?? reading

function rangeOf(min: number | undefined, max: number | undefined, unit: string | undefined): string {
  const units = (bound: number) => (unit ? `\u00a0${showUnit(bound, unit)}` : '')
  if (min !== undefined && max !== undefined) {
    return min === max
      ? `Indiquez ${showNumber(min)}${units(min)}`
      : `Indiquez un nombre entre ${showNumber(min)} et ${showNumber(max)}${units(max)}`
  }
  if (max !== undefined) return `Indiquez au plus ${showNumber(max)}${units(max)}`
  return `Indiquez au moins ${showNumber(min ?? 0)}${units(min ?? 0)}`
}

const lower = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1)
