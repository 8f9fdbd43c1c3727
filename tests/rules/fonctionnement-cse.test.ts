import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computeFonctionnement, tauxDeLaSubvention } from '#rules/fonctionnement-cse.ts'
import { parameters } from '../support/builders.ts'

const suppletives = ['formation', 'logement', 'egalite']

const PETIT = {
  reunionsParAn: 12,
  reunionsSanteParAn: 0,
  personnaliteCivile: false,
  tauxSubvention: 0,
  bdese: false,
  ecrit: 'registreSpecial',
  commissionSante: false,
  commissions: [],
}

const CINQUANTE = {
  reunionsParAn: 6,
  reunionsSanteParAn: 4,
  personnaliteCivile: true,
  tauxSubvention: 0.2,
  bdese: true,
  ecrit: 'procesVerbal',
  commissionSante: false,
  commissions: [],
}

const TROIS_CENTS = {
  ...CINQUANTE,
  reunionsParAn: 12,
  commissionSante: true,
  commissions: suppletives,
}

const MILLE = { ...TROIS_CENTS, commissions: [...suppletives, 'economique'] }

describe('fonctionnement du CSE selon l’effectif (art. L. 2315-21 à L. 2315-61)', () => {
  it.each([
    [11, PETIT],
    [49.99, PETIT],
    [50, CINQUANTE],
    [299.99, CINQUANTE],
    [300, TROIS_CENTS],
    [999.99, TROIS_CENTS],
    [1000, MILLE],
    [1999.99, MILLE],
    [2000, { ...MILLE, tauxSubvention: 0.22 }],
  ])('%d salariés', (effectifCse, attendu) => {
    expect(computeFonctionnement({ effectifCse }, parameters)).toConclude(attendu)
  })

  it.each([0, 10, 10.99])(
    'sans objet à %d salariés, sauf un CSE qui finit son mandat (L. 2313-10)',
    (effectifCse) => {
      expect(computeFonctionnement({ effectifCse }, parameters)).toEqual({
        state: 'notApplicable',
        because: ['L2311-2', 'L2313-10'],
        caveats: ['cseMaintenuSousLeSeuil'],
      })
    },
  )

  it('demande l’effectif', () => {
    expect(computeFonctionnement({}, parameters)).toNeed('effectifCse')
  })

  it('une petite structure : ses articles, son calcul, ses réserves', () => {
    expect(computeFonctionnement({ effectifCse: 30 }, parameters)).toMatchObject({
      because: ['L2315-21', 'L2315-22', 'L2315-23', 'L2312-5', 'L2315-61', 'L2312-18', 'L2315-36'],
      steps: [{ key: 'fonctionnementPetitCse', values: { effectifCse: 30, seuil: 50, reunions: 12 } }],
      caveats: ['plusFavorableParAccord', 'clausesAnciennesAci', 'instanceSanteAci', 'creditInformationAci'],
    })
  })

  it('à partir de cinquante : ses articles, son calcul, ses réserves', () => {
    expect(computeFonctionnement({ effectifCse: 60 }, parameters)).toMatchObject({
      because: [
        'L2315-28',
        'L2315-27',
        'L2312-19',
        'L2315-23',
        'L2315-24',
        'L2315-61',
        'L2312-18',
        'L2312-17',
        'L2315-30',
        'R2315-25',
        'D2315-26',
        'L2315-36',
        'L2315-37',
        'L2315-39',
        'L2315-49',
        'L2315-50',
        'L2315-56',
        'L2315-46',
      ],
      steps: [
        { key: 'reunionsEspacees', values: { effectifCse: 60, intervalle: 2, reunions: 6 } },
        { key: 'reunionsParAccord', values: { minimum: 6 } },
      ],
      caveats: [
        'attributionsApresDelai',
        'commissionSanteImposee',
        'clausesAnciennesAci',
        'creditInformationAci',
      ],
    })
  })

  it('à partir de trois cents : les commissions (L. 2315-36, L. 2315-39)', () => {
    expect(computeFonctionnement({ effectifCse: 320 }, parameters)).toMatchObject({
      steps: [
        { key: 'reunionChaqueMois', values: { effectifCse: 320, intervalle: 1, reunions: 12 } },
        { key: 'reunionsParAccord', values: { minimum: 6 } },
        { key: 'commissionsDuCse', values: { effectifCse: 320, seuil: 300, membres: 3 } },
      ],
      caveats: [
        'attributionsApresDelai',
        'commissionsParAccord',
        'clausesAnciennesAci',
        'creditInformationAci',
      ],
    })
  })

  it.each([
    [49.99, 0],
    [50, 0.2],
    [1999.99, 0.2],
    [2000, 0.22],
  ])('L. 2315-61 : à %d salariés, %d %% de la masse salariale', (effectif, taux) => {
    expect(tauxDeLaSubvention(effectif, parameters)).toBe(taux)
  })
})
