import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { answerCase } from '#cli/answer-case.ts'
import { RULE_TABLE } from '#cli/rule-table.ts'
import { law, parameters } from '../support/builders.ts'
import cas from './cas.json' with { type: 'json' }
import casMaison from './cas-maison.json' with { type: 'json' }

const ground = { parameters, words: law.words }

describe('golden cases of the contract', () => {
  it.each(cas.filter(({ fonction }) => Object.hasOwn(RULE_TABLE, fonction)))(
    '$id: $fonction',
    ({ attendu, articles, ...given }) => {
      const answer = answerCase(given, ground)
      expect(answer).toHaveProperty('resultat')
      if (!('resultat' in answer)) return
      expect(rounded(answer.resultat)).toMatchObject(attendu)
      if (!articles.includes('—')) for (const article of articles) expect(answer.parceQue).toContain(article)
    },
  )
})

describe('cases of the house: other wordings, both sides of a bound, what is missing, what is doubtful', () => {
  it.each(casMaison)('$id: $etat', ({ attendu, articles, etat, id, fonction, entree, ...rest }) => {
    const answer = answerCase({ id, fonction, entree }, ground)
    expect(answer).toMatchObject({ id, etat, parceQue: expect.arrayContaining(articles) })
    if (!('resultat' in answer)) return
    if (attendu === null && !answer.resultat) expect(answer.resultat).toBeNull()
    else expect(rounded(answer.resultat)).toMatchObject(attendu ?? {})
    if ('manque' in rest)
      expect(answer.manque).toMatchObject([{ fait: rest.manque, pourquoi: expect.stringContaining(' ') }])
    if (etat === 'incertain') expect(answer.lectures?.length).toBeGreaterThan(1)
  })
})

describe('whole answers, for a lawyer to read: steps, readings, reserves and articles', () => {
  it.each([
    ['cas', cas],
    ['cas-maison', casMaison],
  ])('%s', async (name, cases) => {
    const answers = cases.map(({ id, fonction, entree }) => {
      const { id: _, ...answer } = answerCase({ id, fonction, entree }, ground)
      return [id, { fonction, ...answer }]
    })
    const text = stringify(rounded(Object.fromEntries(answers)), {
      lineWidth: 110,
      aliasDuplicateObjects: false,
    })
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `${name}.reponses.yaml`))
  })

  it.each([...cas, ...casMaison])(
    '$id rests on articles in force, or names its norm',
    ({ id, fonction, entree }) => {
      const answer = answerCase({ id, fonction, entree }, ground)
      if ('erreur' in answer) throw new Error(answer.erreur)
      for (const source of answer.parceQue) {
        if (!NORMS.test(source)) expect(law.law.articles).toHaveProperty([source])
      }
    },
  )
})

/** What a form check or local law rests on, outside the articles shipped. */
const NORMS = /^(répertoire|nomenclature|arrêté|identifiants|codes postaux|code civil local) /

describe('a case that cannot be read', () => {
  it.each([
    [{ id: 'a', fonction: 'tableCS', entree: {} }, /tableCS.*« tableCSE »/],
    [{ id: 'b', fonction: 'tableCSE', entree: { efectif: 3 } }, /efectif.*« effectif »/],
    [{ id: 'c', fonction: 'tableCSE', entree: { effectif: 'onze' } }, /« effectif », il faut un nombre/],
    [{ id: 'd', fonction: 'tableCSE' }, /objet/],
    [{ id: 'e', fonction: 'tableCSE', entree: { effectif: -1 } }, /« effectif », il faut un nombre, zéro/],
    [{ id: 'f', fonction: 'parite', entree: { femmes: 2.5 } }, /« femmes », il faut un nombre entier/],
    [
      { id: 'g', fonction: 'validite', entree: { voie: 'constructor' } },
      /« voie », il faut l’un de ces mots/,
    ],
    [{ id: 'h', fonction: 'denonciation', entree: { clause: 1.5 } }, /« clause », il faut une durée en mois/],
    [{ id: 'i', fonction: 'denonciation', entree: { clause: '1,25 mois' } }, /« clause », il faut/],
    [{ id: 'j', fonction: 'dureeMandatValide', entree: { duree: Infinity } }, /« duree », il faut une durée/],
    [{ id: 'k', fonction: 'effectifMensuel', entree: { dureeReference: 0 } }, /plus grande que zéro/],
    [
      { id: 'l', fonction: 'attributionSieges', entree: { sieges: 1e9 } },
      /« sieges », il faut un nombre entier/,
    ],
    [{ id: 'm', fonction: 'effectifETTI', entree: { missions: [{}] } }, /le début de la mission/],
    [null, /fonction/],
  ])('is said in a line: %j', (given, line) => {
    expect(answerCase(given, ground)).toHaveProperty('erreur', expect.stringMatching(line))
  })

  it('a field left out is asked for, with its reason', () => {
    expect(answerCase({ id: 1, fonction: 'tableCSE', entree: {} }, ground)).toMatchObject({
      etat: 'incomplet',
      manque: [{ fait: 'effectif', pourquoi: expect.stringContaining('effectif') }],
    })
  })
})

describe('a case of which something is left out', () => {
  it.each(Object.keys(RULE_TABLE))('%s: what it says then rests on articles in force', (fonction) => {
    const given = [...cas, ...casMaison].flatMap((one) =>
      one.fonction === fonction
        ? Object.entries(one.entree ?? {}).map((_, left) => [one, left] as const)
        : [],
    )
    const lessOne = given.map(([{ entree }, left]) =>
      Object.fromEntries(Object.entries(entree ?? {}).filter((_, rank) => rank !== left)),
    )
    for (const entree of [{}, ...lessOne]) {
      const answer = answerCase({ id: fonction, fonction, entree }, ground)
      if ('erreur' in answer) continue
      expect(answer.parceQue.length).toBeGreaterThan(0)
      // Another source than a code is written in words.
      const articles = answer.parceQue.filter((source) => !source.includes(' '))
      expect(articles.filter((article) => !Object.hasOwn(law.law.articles, article))).toEqual([])
    }
  })
})

describe('every function, with nothing or with nonsense', () => {
  const NONSENSE = [
    null,
    0,
    -1,
    2.5,
    1e308,
    '',
    'oui',
    '0001-01-01',
    '9999-12-31',
    true,
    [],
    {},
    [{}],
    [null],
  ]

  it.each(Object.keys(RULE_TABLE))('%s answers: a state and its articles, or a line', (fonction) => {
    const names = Object.keys(RULE_TABLE[fonction]?.fields ?? {})
    for (const odd of [undefined, ...NONSENSE]) {
      const entree = odd === undefined ? {} : Object.fromEntries(names.map((name) => [name, odd]))
      const answer = answerCase({ id: fonction, fonction, entree }, ground)
      if ('erreur' in answer) expect(answer.erreur).toMatch(/« .+ »/)
      else expect(answer.parceQue.length).toBeGreaterThan(0)
      if (!('manque' in answer)) continue
      for (const { fait, pourquoi } of answer.manque ?? []) {
        expect(names).toContain(fait.split('.')[0])
        expect(pourquoi).toContain(' ')
      }
    }
  })
})

/** The cases give four decimals. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 1e4) / 1e4 : one)))
