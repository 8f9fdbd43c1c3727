import { describe, expect, it } from 'vitest'
import '../support/matchers.ts'
import { computePariteDeLaListe, type ListePresentee } from '#rules/parite-de-la-liste.ts'

/** Sixty women and twenty men; four seats: three women and a man. */
const liste = (sexes: string, change: Partial<ListePresentee> = {}) =>
  computePariteDeLaListe({
    tour: 'premier',
    femmes: 60,
    hommes: 20,
    sieges: 4,
    candidats: Array.from(sexes, (lettre) => ({
      sexe: lettre === 'F' ? 'F' : lettre === 'H' ? 'H' : undefined,
    })),
    ...change,
  })

describe('la composition d’une liste déposée (art. L. 2314-30, L. 2314-32)', () => {
  it.each(['FHFF', 'HFFF'])('%s : la bonne composition, alternée jusqu’à épuisement', (sexes) => {
    expect(liste(sexes)).toConclude(true)
    expect(liste(sexes)).toRestOn('L2314-30')
  })

  it('un homme de trop : c’est dit, avec ce que la liste devrait compter', () => {
    const finding = liste('FHFH')
    expect(finding).toConclude(false)
    expect(finding).toRestOn('L2314-32')
    expect(finding).toHaveProperty('steps.1', {
      key: 'compositionDifferente',
      values: { femmes: 2, hommes: 2, femmesVoulues: 3, hommesVoulus: 1 },
    })
  })

  it('la bonne composition sans alterner : c’est l’ordre qui est dit', () => {
    expect(liste('FFHF')).toConclude(false)
    expect(liste('FFHF')).toHaveProperty('steps.1.key', 'rangSansAlternance')
  })

  it('au choix à égalité parfaite : l’une ou l’autre convient', () => {
    const egale = { femmes: 10, hommes: 10, sieges: 3 }
    expect(liste('FHF', egale)).toConclude(true)
    expect(liste('HFH', egale)).toConclude(true)
    expect(liste('FFF', egale)).toConclude(false)
  })

  it('le sexe que l’arrondi écarte peut avoir un candidat, jamais en tête', () => {
    const rare = { femmes: 71, hommes: 9 }
    expect(liste('FFFF', rare)).toConclude(true)
    expect(liste('FHFF', rare)).toConclude(true)
    expect(liste('HFFF', rare)).toConclude(false)
    expect(liste('HFFF', rare)).toHaveProperty('steps.1.key', 'facultatifEnTete')
  })

  it('un candidat seul, une liste libre au second tour : sans objet', () => {
    expect(liste('F').state).toBe('notApplicable')
    expect(liste('HH', { tour: 'second', origine: 'libre' })).toMatchObject({
      state: 'notApplicable',
      caveats: ['listesNonSyndicales'],
    })
    expect(liste('HH', { tour: 'second', origine: 'syndicat' })).toConclude(false)
    expect(liste('HH', { tour: 'second' })).toConclude(false)
    expect(liste('HH', { origine: 'libre' })).toConclude(false)
  })

  it('demande ce qui manque', () => {
    expect(liste('F?FF')).toNeed('liste')
    expect(liste('FHFF', { femmes: undefined })).toNeed('femmes')
  })
})
