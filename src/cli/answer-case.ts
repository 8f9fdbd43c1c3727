import { didYouMean } from '#assembly/did-you-mean.ts'
import type { Finding } from '#model/finding.ts'
import { type LawWords, sayStep } from '#model/law-words.ts'
import type { Parameters } from '#model/parameters.ts'
import { showFigure } from '#questions/show-figure.ts'
import type { Entree, RuleAnswer, RuleCall } from './rule-call.ts'
import { RULE_TABLE } from './rule-table.ts'

export type Ground = { readonly parameters: Parameters; readonly words: LawWords }

/** The answer to one case, or the line that says why it could not be read. */
export type CaseAnswer = { readonly id: unknown } & ({ readonly erreur: string } | Answered)

type Answered = {
  readonly etat: 'resultat' | 'incomplet' | 'incertain' | 'horsChamp'
  readonly resultat: unknown
  readonly parceQue: readonly string[]
  readonly manque?: readonly { readonly fait: string; readonly pourquoi: string }[]
  readonly lectures?: readonly { readonly resultat: unknown; readonly lecture: string }[]
  readonly etapes?: readonly string[]
  readonly reserves?: readonly string[]
}

/** Answers one case of the contract. */
export function answerCase(given: unknown, ground: Ground): CaseAnswer {
  const { id = null, fonction, entree } = Object(given) as Readonly<Record<string, unknown>>
  const call =
    typeof fonction === 'string' && Object.hasOwn(RULE_TABLE, fonction) ? RULE_TABLE[fonction] : undefined
  if (!call)
    return {
      id,
      erreur: `La fonction « ${String(fonction)} » n’existe pas.${meant(String(fonction), RULE_TABLE)}`,
    }
  // A function that takes nothing may be given nothing.
  const asksNothing = Object.keys(call.fields).length === 0
  const read = readEntree(asksNothing ? (entree ?? {}) : entree, call)
  if (typeof read === 'string') return { id, erreur: read }
  return { id, ...answered(call.answer(read, ground.parameters), ground.words) }
}

/** The fields of the case as its function reads them; `null` and silence are the same where the function does not say otherwise. */
function readEntree(entree: unknown, call: RuleCall): Entree | string {
  if (typeof entree !== 'object' || entree === null || Array.isArray(entree))
    return '« entree » doit être un objet.'
  const values: Record<string, unknown> = {}
  for (const [name, raw] of Object.entries(entree)) {
    const reader = Object.hasOwn(call.fields, name) ? call.fields[name] : undefined
    if (!reader) return `Le champ « ${name} » n’existe pas.${meant(name, call.fields)}`
    const field = reader(raw)
    if ('value' in field) values[name] = field.value
    else if (raw !== null) return `Dans le champ « ${name} », il faut ${field.expected}.`
  }
  return values
}

function answered({ finding, rename = {} }: RuleAnswer, words: LawWords): Answered {
  const parceQue = finding.because
  switch (finding.state) {
    case 'known':
      return { etat: 'resultat', resultat: finding.value, parceQue, ...explanationOf(finding, words) }
    case 'uncertain':
      return {
        etat: 'incertain',
        resultat: finding.prudent,
        parceQue,
        lectures: finding.readings.map(({ value, reason }) => ({
          resultat: value,
          lecture: words.lectures[reason] ?? reason,
        })),
        ...explanationOf(finding, words),
      }
    case 'notApplicable':
      return { etat: 'horsChamp', resultat: null, parceQue, ...explanationOf(finding, words) }
    case 'needs':
      return {
        etat: 'incomplet',
        resultat: finding.partiel ?? null,
        parceQue,
        manque: finding.facts.map((fact) => ({
          fait: rename[fact] ?? fact,
          pourquoi: words.faits[fact]?.pourquoi ?? fact,
        })),
      }
  }
}

function explanationOf({ steps, caveats }: Exclude<Finding<unknown>, { state: 'needs' }>, words: LawWords) {
  return {
    ...(steps && steps.length > 0 ? { etapes: steps.map((step) => sayStep(step, words, showFigure)) } : {}),
    ...(caveats ? { reserves: caveats.map((key) => words.reserves[key]?.texte ?? key) } : {}),
  }
}

function meant(word: string, names: object): string {
  const { nearest } = didYouMean(word, Object.keys(names))
  return nearest ? ` Vouliez-vous dire « ${nearest} » ?` : ''
}
