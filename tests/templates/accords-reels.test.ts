import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readTemplates } from '#build/read-templates.ts'
import { TEMPLATES_FOLDER, templates } from './try-example.ts'

/** A subject of a published agreement: where the model has it, or why it has not. */
type Sujet = {
  readonly sujet: string
  readonly clause?: readonly string[]
  /** Words of the first clause that show it deals with the subject. */
  readonly mots?: string
  readonly horsModele?: string
  /** The article that keeps the subject for another act: no share counts it. */
  readonly interdit?: string
}
type Accord = {
  readonly id: string
  readonly titre: string
  readonly acco?: string
  readonly lien: string
  readonly sorte: 'insertion' | 'association' | 'autre'
  /** Clauses read in the text or its contents. */
  readonly clauses: readonly Sujet[]
  /** Subjects its filing declares, whose clauses were not read. */
  readonly themes?: readonly Sujet[]
}

const FILE = fileURLToPath(new URL('accords-reels.yaml', import.meta.url))
const accords: readonly Accord[] = parse(readFileSync(FILE, 'utf8'))
const files = readTemplates(TEMPLATES_FOLDER)
const READINGS = '\n# En clair\n'
/** The words that bind, clause by clause: a reading or an advice covers no subject. */
const texts = new Map(
  templates.models.flatMap(({ clauses }) =>
    [...clauses].map(([id, { file }]) => [id, files[file]?.split(READINGS)[0] ?? ''] as const),
  ),
)

const subjectsOf = ({ clauses, themes = [] }: Accord): readonly Sujet[] => [...clauses, ...themes]
const subjects = accords.flatMap((accord) =>
  subjectsOf(accord).map((sujet) => [`${accord.id}, ${sujet.sujet}`, sujet] as const),
)

/** The agreements the model is made for come first, and ask more. */
const OURS: readonly Accord['sorte'][] = ['insertion', 'association']
const THRESHOLDS = [
  ['des structures d’insertion et des associations', accords.filter(({ sorte }) => OURS.includes(sorte)), 95],
  ['de tous les accords', accords, 90],
] as const

describe('l’inventaire des accords réels', () => {
  it('dit d’où vient chaque accord, une fois', () => {
    expect(new Set(accords.map(({ id }) => id)).size).toBe(accords.length)
    expect(new Set(accords.map(({ lien }) => lien)).size).toBe(accords.length)
    for (const { id, titre, lien, acco, sorte } of accords) {
      expect(titre, id).not.toBe('')
      expect([...OURS, 'autre'], id).toContain(sorte)
      expect(URL.canParse(lien), id).toBe(true)
      // The reference of the national base is in the address, when that address is a copy of the base.
      expect(lien.includes(acco ?? 'maitredata'), id).toBe(true)
    }
  })

  it.each(subjects)('%s : une clause, ou la raison de son absence', (_name, sujet) => {
    const { clause, mots, horsModele, interdit } = sujet
    expect(clause === undefined).toBe(horsModele !== undefined)
    expect(clause === undefined).toBe(mots === undefined)
    if (clause !== undefined) expect(interdit).toBe(undefined)
    else expect(horsModele).toMatch(/^\p{Lu}.+\.$/u)
  })

  it.each(subjects.filter(([, { clause }]) => clause))(
    '%s : le modèle en parle',
    (_name, { clause, mots }) => {
      const [first = '', ...others] = clause ?? []
      for (const id of [first, ...others]) expect([...texts.keys()]).toContain(id)
      expect(texts.get(first)).toContain(mots)
    },
  )

  it('n’écarte que ce qu’un article en vigueur réserve à un autre acte, et c’est rare', () => {
    const reserved = subjects.filter(([, { interdit }]) => interdit)
    for (const [name, { interdit = '' }] of reserved)
      expect(templates.law.articles, name).toHaveProperty([interdit])
    expect(reserved.length / subjects.length).toBeLessThan(0.02)
  })
})

describe.each(THRESHOLDS)('les clauses %s', (_whose, some, least) => {
  it.each([
    ['lues', ({ clauses }: Accord) => clauses],
    ['lues et déclarées', subjectsOf],
  ] as const)(`%s sont dans le modèle à ${least} pour cent au moins`, (_which, of) => {
    const counted = some.flatMap((accord) =>
      of(accord).flatMap((sujet) => (sujet.interdit ? [] : [{ ...sujet, accord: accord.id }])),
    )
    const absent = counted.filter(({ clause }) => clause === undefined)
    const share = 100 * (1 - absent.length / counted.length)
    const list = absent.map(({ accord, sujet, horsModele }) => `${accord}, ${sujet} : ${horsModele}`)
    expect(share, `hors du modèle :\n${list.join('\n')}`).toBeGreaterThanOrEqual(least)
  })
})
