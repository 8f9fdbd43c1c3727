import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#model/answers.ts'
import { BugError } from '#model/bug-error.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { type LoadedModel, loadModel } from '#ui/loaded-model.ts'
import { AWAITED, CLOSED, ROUTES_TO_CHOOSE, SUBJECTS, UNSETTLED } from '#ui/wizard/dossier-findings.ts'
import { countVerified, type Line, subjectsOf } from '#ui/wizard/dossier-lines.ts'
import { SAYINGS } from '#ui/wizard/dossier-sayings.ts'

let loaded: LoadedModel

beforeAll(async () => {
  const day = parseIsoDate('2026-11-22')
  if (!day) throw new BugError('not a date')
  loaded = await loadModel(day)
})

const lines = (answers: Answers): readonly Line[] =>
  subjectsOf(loaded.draftOf(answers)).flatMap((one) => one.lines)
const line = (id: string, answers: Answers): Line | undefined => lines(answers).find((one) => one.id === id)

/** Eleven to forty-nine people, nobody elected, no delegate. */
const without = (effectif: string): Answers => ({
  aUnDelegueSyndical: false,
  aDesElusCse: false,
  effectifAccord: effectif,
})

describe('ce qui s’applique', () => {
  it('demande ce qui manque pour conclure, et rien d’autre, tant que rien n’est dit', () => {
    expect(lines({}).map(({ id, ask }) => [id, ask])).toEqual([
      ['sansBranche', 'aUneConventionCollective'],
      ['voieDeConclusion', 'aUnDelegueSyndical'],
      ['cseConcerne', 'aDesElusCse'],
      ['negociationsDues', 'aUneSectionSyndicale'],
    ])
  })

  it.each([
    [
      'moins de onze salariés : la ratification (L. 2232-21)',
      without('8'),
      /ratifie/,
      ['L2232-21', 'L2232-22'],
    ],
    [
      'un délégué syndical (L. 2232-12)',
      { aUnDelegueSyndical: true },
      /délégué syndical négocie/,
      ['L2232-12', 'L2232-16', 'L2143-6'],
    ],
    [
      'de vingt et un à moins de cinquante, sans élu : le mandat (L. 2232-23-1)',
      without('26'),
      /personne mandatée/,
      ['L2232-23-1'],
    ],
  ])('dit qui signe avec %s', (_, answers, title, articles) => {
    expect(line('voieDeConclusion', answers)).toMatchObject({
      title: expect.stringMatching(title),
      finding: { because: articles },
    })
  })

  it('propose de choisir quand plusieurs voies sont ouvertes (L. 2232-23 et L. 2232-23-1)', () => {
    const open = line('voieDeConclusion', without('15'))
    expect(open).toMatchObject({
      ask: 'voieChoisie',
      finding: { because: ['L2232-23', 'L2232-23-1'] },
    })
    expect(open?.detail).toMatch(
      /^Le vote du personnel aux deux tiers\s; ou bien une personne mandatée par un syndicat\.$/,
    )
    expect(line('voieDeConclusion', { ...without('15'), voieChoisie: 'ratification' })?.title).toMatch(
      /ratifie/,
    )
  })

  it('montre les lectures et la plus prudente entre vingt et vingt et un (L. 2232-23)', () => {
    const doubt = line('voieDeConclusion', without('20,5'))
    expect(doubt?.title).toMatch(/^La loi ne tranche pas/)
    expect(doubt?.detail).toMatch(/^Par prudence\s: une personne mandatée/)
    expect(doubt?.finding).toMatchObject({
      state: 'uncertain',
      readings: [{ reason: 'decimalesIgnorees' }, { reason: 'decimalesComptees' }],
      because: ['L2232-23', 'L2232-23-1'],
    })
  })

  it('renvoie à l’élection quand personne ne peut signer (L. 2232-26)', () => {
    const closed = line('voieDeConclusion', { ...without('60'), aUnPvCarence: false })
    expect(closed).toMatchObject({
      title: 'Personne ne peut signer l’accord aujourd’hui.',
      finding: { because: ['L2232-26'] },
    })
    expect(closed?.detail).toMatch(/élection du CSE/)
    expect(closed?.toMend).toBe(true)
  })

  it.each([
    ['des élus', { aDesElusCse: true }, 'Vous avez un CSE en place.'],
    [
      'un procès-verbal de carence',
      { aDesElusCse: false, seuilCseDouzeMois: true, aUnPvCarence: true },
      'Un CSE est obligatoire, et vos élections sont restées sans candidat.',
    ],
    [
      'le seuil atteint, sans élu',
      { aDesElusCse: false, seuilCseDouzeMois: true },
      'Un CSE est obligatoire.',
    ],
    ['le seuil atteint, le reste tu', { seuilCseDouzeMois: true }, 'Un CSE est obligatoire.'],
    [
      'un seuil non atteint',
      { aDesElusCse: false, seuilCseDouzeMois: false },
      'Un CSE n’est pas obligatoire aujourd’hui.',
    ],
  ])('dit si un CSE est obligatoire avec %s (L. 2311-2)', (_, answers, title) => {
    expect(line('cseConcerne', answers)).toMatchObject({
      title,
      finding: { because: ['L2311-2'] },
    })
  })

  it('ne demande pas d’élection à qui n’a pas dit s’il a des élus', () => {
    expect(line('cseConcerne', { seuilCseDouzeMois: true })?.detail).not.toMatch(/élection/)
    expect(line('cseConcerne', { seuilCseDouzeMois: true, aDesElusCse: false })?.detail).toMatch(/élection/)
  })

  it('compte les oui d’une ratification sur tout le personnel (L. 2232-22)', () => {
    const needed = line('approbationsRequises', { ...without('8'), nombreDeSalaries: '13' })
    expect(needed?.title).toBe('Pour ratifier, il faut neuf oui au moins.')
    expect(needed?.detail).toMatch(/treize personnes/)
    expect(line('approbationsRequises', { ...without('26'), nombreDeSalaries: '30' })).toBeUndefined()
  })

  it('dit la branche, ou son absence (L. 2261-2)', () => {
    expect(line('sansBranche', { aUneConventionCollective: false })?.title).toMatch(/^Aucune convention/)
    expect(line('sansBranche', { aUneConventionCollective: true })?.title).toMatch(/^Une convention/)
  })

  it.each([
    ['11', 'À votre effectif, le CSE compte un titulaire et un suppléant.'],
    ['24,99', 'À votre effectif, le CSE compte un titulaire et un suppléant.'],
    ['25', 'À votre effectif, le CSE compte deux titulaires et deux suppléants.'],
    ['60', 'À votre effectif, le CSE compte quatre titulaires et quatre suppléants.'],
  ])('dit les sièges à %s salariés (R. 2314-1)', (effectifCse, title) => {
    expect(line('titulairesCse', { effectifCse, seuilCseDouzeMois: true })?.title).toBe(title)
    expect(line('titulairesCse', { effectifCse, seuilCseDouzeMois: false, aDesElusCse: false })).toBe(
      undefined,
    )
  })

  it.each([
    [false, '400', /^Aucune négociation/],
    [true, '299,99', /^Deux négociations/],
    [true, '300', /^Quatre négociations/],
  ])('dit ce qui se négocie, section syndicale %s, %s salariés (L. 2242-13)', (section, effectif, title) => {
    const said = line('negociationsDues', { aUneSectionSyndicale: section, effectifAccord: effectif })
    expect(said?.title).toMatch(title)
  })

  it('dit le plan d’action à cinquante salariés, section ou non (L. 2242-8)', () => {
    expect(line('planEgaliteDu', { effectifAccord: '49,99' })).toBeUndefined()
    expect(line('planEgaliteDu', { effectifAccord: '50' })?.title).toMatch(/plan d’action/)
  })

  it('avertit d’un vote trop proche, et le doute du dernier jour reste un doute (R. 2232-12)', () => {
    const vote = (dateConsultation: string): Answers => ({
      ...without('8'),
      dateCommunication: '1/3/2027',
      dateConsultation,
    })
    expect(line('voteTropProche', vote('10/3/2027'))?.title).toBe(
      'Le vote est trop proche de la remise du texte.',
    )
    expect(line('voteTropProche', vote('16/3/2027'))?.title).toMatch(/^La loi ne tranche pas/)
    expect(line('voteTropProche', vote('17/3/2027'))).toBeUndefined()
  })
})

describe('the table of sentences', () => {
  it('names only what exists: findings, their values, conditions, figures', () => {
    const { constats, vocabulary, parameters } = loaded.ground
    for (const { constat, of, when = [], title, detail = '' } of SAYINGS) {
      expect(constats).toHaveProperty(constat)
      if (typeof of === 'string') expect(constats[constat]?.options).toContain(of)
      for (const name of when) expect(vocabulary).toHaveProperty(name)
      for (const [, name = ''] of `${title} ${detail}`.matchAll(/\{(\w+)\}/g)) {
        expect(name in vocabulary || parameters.find(name) !== undefined, name).toBe(true)
      }
    }
    for (const table of [AWAITED, CLOSED, UNSETTLED]) {
      for (const constat of Object.keys(table)) expect(constats).toHaveProperty(constat)
    }
    for (const name of Object.keys(ROUTES_TO_CHOOSE)) expect(constats).toHaveProperty(name)
  })

  it('puts every finding it speaks of under one question of the diagnosis, and no other', () => {
    const placed = SUBJECTS.flatMap((subject) => subject.constats)
    const spoken = new Set([...SAYINGS.map(({ constat }) => constat), ...Object.keys(AWAITED)])
    expect(placed.toSorted()).toEqual([...spoken].toSorted())
  })

  it('has a sentence for each route', () => {
    const said = SAYINGS.filter(({ constat }) => constat === 'voieDeConclusion').map(({ of }) => of)
    expect(said).toEqual(loaded.ground.constats['voieDeConclusion']?.options)
  })

  it('ends every sentence, and writes figures of the law nowhere but in the parameters', () => {
    const texts = [...SAYINGS, ...Object.values(CLOSED)].flatMap(({ title, detail }) => [
      title,
      detail ?? 'x.',
    ])
    for (const text of texts) expect(text).toMatch(/\.$/)
    for (const text of texts) expect(text).not.toMatch(/\d/)
  })
})

describe('the number of rules verified', () => {
  it('counts the rules that come to a conclusion, and grows with the answers', () => {
    const few = countVerified(loaded.draftOf({}))
    const more = countVerified(loaded.draftOf({ ...without('8'), seuilCseDouzeMois: false }))
    expect(more).toBeGreaterThan(few)
    expect(more).toBeLessThanOrEqual(Object.keys(loaded.ground.constats).length)
  })
})
