import { describe, expect, it } from 'vitest'
import { type Bound, figuresOf, lockKindOf } from '#model/bound.ts'
import { parametersAt } from '#model/parameters.ts'
import { computeBorneRespectee } from '#rules/bornes.ts'
import { law, parameters } from '../support/builders.ts'
import loi from './bornes-de-la-loi.json' with { type: 'json' }
import '../support/matchers.ts'

const borneDe = (id: string): Bound => {
  const bound = parameters.bound(id)
  if (!bound) throw new Error(`no bound ${id}`)
  return bound
}
const controle = (borne: string, valeur: Parameters<typeof computeBorneRespectee>[0]['valeur']) =>
  computeBorneRespectee({ borne, valeur }, parameters)
const conforme = (borne: string, valeur: Parameters<typeof computeBorneRespectee>[0]['valeur']) => {
  const finding = controle(borne, valeur)
  return finding.state === 'known' ? finding.value.conforme : finding.state
}

describe('les bornes de clauses', () => {
  it('sont les quatre-vingt-dix-neuf de la loi', () => {
    expect(Object.keys(law.bounds).sort()).toEqual(loi.map(({ id }) => id).sort())
  })

  it.each(loi)('$id dit $operateur $valeur, art. $article', ({ id, operateur, valeur, nature, article }) => {
    const borne = borneDe(id)
    expect(borne).toMatchObject({ operateur, nature })
    expect(borne.sources[0]).toBe(article)
    const ecrite = Array.isArray(borne.valeur) ? borne.valeur.join(' et ') : borne.valeur
    expect(operateur === 'interdit' ? null : ecrite).toBe(valeur)
  })

  it('citent mot pour mot leur article, en vigueur depuis leur date', () => {
    for (const [id, { extrait, sources, nom }] of Object.entries(law.bounds)) {
      expect(law.law.articles[sources[0]]?.texte, id).toContain(extrait)
      expect(nom.length, id).toBeGreaterThan(4)
      for (const source of sources) expect(law.law.articles, id).toHaveProperty([source])
    }
  })
})

const chiffrees = loi.map(({ id }) => borneDe(id)).filter((borne) => figuresOf(borne))

describe('la valeur d’une clause', () => {
  it.each(chiffrees.map((borne) => [borne.id, borne] as const))('%s admet sa propre valeur', (id, borne) => {
    const { least, most } = figuresOf(borne) ?? {}
    const atBound = borne.operateur === '<' ? (most ?? 0) - 0.01 : (least ?? most ?? 0)
    expect(controle(id, atBound)).toMatchObject({ state: 'known', value: { conforme: true } })
  })

  it.each(chiffrees.map((borne) => [borne.id, borne] as const))(
    '%s dit ce qui la franchit, selon sa nature',
    (id, borne) => {
      const { least, most } = figuresOf(borne) ?? {}
      const beyond = [
        ...(least === undefined ? [] : [least - 0.01]),
        ...(most === undefined ? [] : [borne.operateur === '<' ? most : most + 0.01]),
      ]
      for (const valeur of beyond) {
        const finding = controle(id, valeur)
        const kind = lockKindOf(borne)
        if (kind === 'free')
          expect(finding).toMatchObject({
            state: 'known',
            value: { conforme: true },
            caveats: ['borneJamaisRefusee'],
          })
        else if (kind === 'justify')
          expect(finding).toMatchObject({ state: 'uncertain', prudent: { conforme: false } })
        else expect(finding).toMatchObject({ state: 'known', value: { conforme: false } })
        expect(finding.because[0]).toBe(borne.sources[0])
      }
    },
  )

  it.each([
    ['HS-01', 9, 10],
    ['DT-03', 12.5, 12],
    ['CSE-01', 5, 4],
    ['CSE-01', 1, 2],
    ['TP-01', 20, 24],
    ['IAE-04', 42, 35],
  ])('%s à %d : la valeur permise la plus proche est %d', (id, valeur, plusProche) => {
    expect(controle(id, valeur)).toMatchObject({ value: { conforme: false, plusProche } })
  })

  it('une borne stricte n’a pas de valeur la plus proche (L. 3123-9)', () => {
    expect(controle('TP-04', 35)).toMatchObject({ value: { conforme: false } })
    expect(controle('TP-04', 35)).not.toHaveProperty('value.plusProche')
  })

  it('dit que seule une branche étendue peut descendre plus bas (L. 3123-19, L. 2253-1)', () => {
    expect(controle('TP-01', 23.9)).toMatchObject({ caveats: ['brancheEtendueSeule'] })
    expect(controle('TP-01', 24)).not.toHaveProperty('caveats')
  })

  it('dit qu’une période de trois ans demande un accord de branche (L. 3121-44)', () => {
    expect(controle('AM-02', 3)).toMatchObject({
      value: { conforme: true },
      caveats: ['accordDeBrancheExige'],
    })
    expect(controle('AM-02', 4)).toMatchObject({ value: { conforme: false } })
  })
})

describe('le repos de la semaine (L. 3132-2)', () => {
  it.each([
    [35, 'known', true],
    [34.9, 'uncertain', false],
    [33, 'uncertain', false],
    [32.9, 'known', false],
    [24, 'known', false],
  ])('%d h : %s, lecture prudente %s', (valeur, state, conforme) => {
    const finding = controle('DT-11', valeur)
    expect(finding.state).toBe(state)
    expect(finding).toMatchObject(
      state === 'known' ? { value: { conforme } } : { prudent: { conforme }, caveats: ['ecartAJustifier'] },
    )
  })

  it('donne les deux lectures', () => {
    expect(controle('DT-11', 33)).toMatchObject({
      readings: [
        { value: { conforme: false, plusProche: 35 }, reason: 'reposQuotidienEntierAjoute' },
        { value: { conforme: true }, reason: 'reposQuotidienReduitAjoute' },
      ],
    })
  })

  it('et celles des heures de délégation (L. 2315-7, L. 2314-7)', () => {
    expect(controle('CSE-05', 9)).toMatchObject({
      readings: [{ reason: 'plancherParTitulaire' }, { reason: 'heuresReparties' }],
    })
    expect(controle('CSE-06', 15)).toMatchObject({
      state: 'uncertain',
      because: ['L2315-7', 'R2314-1', 'L2314-7'],
    })
  })
})

describe('une valeur en mots', () => {
  it.each([
    ['TP-03', '1/3', true],
    ['TP-03', '1/4', true],
    ['TP-03', '1/2', false],
    ['TP-03', '33 %', true],
    ['TP-03', '34 %', false],
    ['TP-03', 0.34, false],
    ['HS-01', '9 %', false],
    ['HS-01', '10 %', true],
    ['HS-01', '9,5 %', false],
    ['HS-01', ' 10,5 % ', true],
    ['AM-03', '1 607', true],
    ['AM-03', '1 607,5', false],
    ['NU-01', '21:00', true],
    ['NU-01', '20 h 30', false],
    ['NU-01', '21 heures', true],
    ['NU-01', '24:00', true],
    ['NU-01', '00:30', false],
    ['NU-01', '11:00', false],
    ['NU-01', ' 21 h ', true],
    ['NU-01', '00:00', true],
    ['NU-02', '07:00', true],
    ['NU-02', '07:30', false],
    ['NU-02', '6h', true],
    ['NU-02', 7, true],
    ['JS-02', '1er mai', false],
    ['JS-02', 'le 1er mai', false],
    ['JS-02', 'le lundi de Pentecôte', true],
    ['JS-02', 'le 8 mai', true],
    ['AM-01', '12 mois', true],
    ['AM-01', '13 mois', false],
    ['AM-01', '1 an', true],
    ['IAE-06', '2 ans', true],
    ['IAE-06', '3 ans', false],
    ['IAE-06', '24 mois', true],
    ['DT-07', '20 minutes', true],
    ['DT-02', '10 heures par jour', true],
    ['JS-02', '1 mai', false],
    ['JS-02', '2027-05-01', false],
    ['JS-02', '01/05', false],
    ['JS-02', '1/5/2027', false],
    ['JS-02', '2027-05-17', true],
    ['JS-02', '15/08', true],
    ['JS-02', 'un jour férié autre que le 1er mai', true],
    ['JS-02', 'jamais le 1er mai', true],
    ['JS-02', true, false],
    ['JS-02', false, true],
    ['PE-04', 'accord de branche étendu', true],
    ['PE-04', 'un accord de branche étendu le prévoit', true],
    ['PE-04', 'accord d’entreprise', false],
    ['PE-04', true, true],
    ['PE-04', false, false],
    ['CP-08', 'du 1er mai au 31 octobre', true],
    ['CP-08', 'du 1er avril au 30 novembre', true],
    ['CP-08', 'du 1er juin au 31 octobre', false],
    ['CP-08', 'du 1er mai au 30 septembre', false],
    ['CP-08', '01/05 - 31/10', true],
    ['CP-08', '02/05 - 31/10', false],
    ['CP-08', 'de mai à octobre', true],
    ['CP-08', 'de juin à octobre', false],
    ['CP-08', 'de mai à septembre', false],
    ['CP-08', 'du 1er mai à octobre', true],
    ['CP-08', 'du 1er décembre au 31 octobre', true],
    ['CP-08', 'du 1er décembre au 30 septembre', false],
    ['CP-08', 'du 1er mai au 30 avril', true],
    ['CP-08', 'du 1er avril au 28 février', true],
    ['CP-08', 'du 1er novembre au 30 avril', false],
    ['CP-08', 'du 01/05/2027 au 31/10/2027', true],
    ['CP-08', 'toute l’année', true],
    ['CP-08', true, true],
    ['TT-01', [1, 2, 3, 4, 5, 6, 7], true],
    ['TT-01', [1, 2, 3, 4, 5, 6], false],
    ['TT-01', [1, 2, 3, 4, 5, 6, 6], false],
  ])('%s, %j : %s', (borne, valeur, attendu) => {
    expect(conforme(borne, valeur)).toBe(attendu)
  })
})

describe('une donnée qui manque', () => {
  it('la borne, sa place dans la liste, la valeur, sa lecture', () => {
    expect(computeBorneRespectee({}, parameters)).toNeed('borne')
    expect(controle('ZZ-01', 3)).toNeed('borneConnue')
    expect(controle('HS-01', undefined)).toNeed('valeurDeLaClause')
    expect(controle('HS-01', 'beaucoup')).toNeed('valeurLisible')
    expect(controle('HS-01', true)).toNeed('valeurLisible')
    expect(controle('CP-08', 'l’été')).toNeed('valeurLisible')
    expect(controle('HS-07', '60 jours')).toNeed('valeurLisible')
    expect(controle('CP-08', 'en mai')).toNeed('valeurLisible')
    expect(controle('JS-02', 3)).toNeed('valeurLisible')
  })

  it('une borne n’existe pas avant son article', () => {
    const [first] = law.bounds['CSE-01']?.valeurs ?? []
    const before = parametersAt(law.parameters, '2017-12-31' as NonNullable<typeof first>['depuis'], law)
    expect(computeBorneRespectee({ borne: 'CSE-01', valeur: 3 }, before)).toNeed('borneConnue')
  })
})

describe('les étapes', () => {
  it.each([
    ['DT-03', 11, 'bornePlafond', { valeur: 11, plafond: 12, unite: 'heures par jour' }],
    ['HS-01', 9, 'bornePlancher', { valeur: 9, plancher: 10, unite: 'pour cent' }],
    ['TP-04', 35, 'borneStricte', { valeur: 35, plafond: 35, unite: 'heures par semaine' }],
    ['CSE-01', 5, 'borneEntre', { valeur: 5, plancher: 2, plafond: 4, unite: 'ans' }],
    ['HS-04', 300, 'borneExacte', { valeur: 300, attendu: 220, unite: 'heures par an' }],
  ])('%s à %d : %s', (id, valeur, key, values) => {
    expect(controle(id, valeur)).toMatchObject({ steps: [{ key, values }] })
  })
})
