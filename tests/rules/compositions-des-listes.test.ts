import { describe, expect, it } from 'vitest'
import { compositionsDuCollege } from '#rules/compositions-des-listes.ts'

/** « 4 : 3 F, 1 H, FHFF (compositionFacultative) » */
const lignes = (femmes: number, hommes: number, sieges: number): readonly string[] =>
  compositionsDuCollege({ femmesCollege: femmes, hommesCollege: hommes }, sieges).map(
    ({ candidats, composition: { F, H }, ordres, portee }) =>
      `${candidats} : ${F} F, ${H} H, ${ordres.map((ordre) => ordre.join('')).join('/')} (${portee.key})`,
  )

describe('compositions d’une liste dans un collège (art. L. 2314-30)', () => {
  it('une ligne par nombre de candidats, de la liste complète à deux noms', () => {
    expect(lignes(18, 36, 3)).toEqual([
      '3 : 1 F, 2 H, FHH/HFH (compositionImposee)',
      '2 : 1 F, 1 H, FH/HF (compositionImposee)',
    ])
  })

  it('le sexe que l’arrondi écarte peut avoir un candidat, jamais en tête', () => {
    expect(lignes(71, 9, 2)).toEqual([
      '2 : 2 F, 0 H, FF (compositionImposee)',
      '2 : 1 F, 1 H, FH (compositionFacultative)',
    ])
  })

  it('autant de femmes que d’hommes et un nombre impair de sièges : au choix', () => {
    expect(lignes(15, 15, 3)).toEqual([
      '3 : 2 F, 1 H, FHF/HFF (compositionAuChoix)',
      '3 : 1 F, 2 H, FHH/HFH (compositionAuChoix)',
      '2 : 1 F, 1 H, FH/HF (compositionImposee)',
    ])
  })

  it('une liste incomplète à égalité a le même choix, et le dit', () => {
    expect(lignes(15, 15, 4)).toContain('3 : 2 F, 1 H, FHF/HFF (compositionAuChoixIncomplete)')
  })

  it('deux parts sur la demie sans égalité : les deux lectures, la prudente d’abord', () => {
    expect(lignes(10, 30, 2)).toEqual([
      '2 : 1 F, 1 H, FH/HF (compositionPrudente)',
      '2 : 0 F, 2 H, HH (compositionDiscutee)',
      '2 : 1 F, 1 H, HF (compositionFacultative)',
    ])
  })

  it.each([
    ['un seul siège', { femmesCollege: 20, hommesCollege: 10 }, 1],
    ['aucun siège', { femmesCollege: 20, hommesCollege: 10 }, 0],
    ['des électeurs qui ne sont pas comptés', {}, 3],
    ['aucun électeur', { femmesCollege: 0, hommesCollege: 0 }, 3],
  ])('rien pour %s', (_, college, sieges) => {
    expect(compositionsDuCollege(college, sieges)).toEqual([])
  })
})
