import { type Finding, needs, notApplicable, precededBy, settledValue, withCaveats } from '#model/finding.ts'
import { computeAlternance } from './alternance.ts'
import { computeParite, type Sexe } from './parite.ts'

export type ListePresentee = {
  readonly tour: 'premier' | 'second'
  readonly origine?: 'syndicat' | 'libre' | undefined
  readonly candidats: readonly { readonly sexe?: Sexe | undefined }[]
  /** Femmes et hommes inscrits dans le collège. */
  readonly femmes?: number | undefined
  readonly hommes?: number | undefined
  readonly sieges?: number | undefined
}

/**
 * Vrai si une liste a la composition que la loi lui donne et alterne les femmes et les hommes (L. 2314-30) ; sinon, le juge
 * peut annuler l’élection de candidats (L. 2314-32). Sans objet pour un candidat seul et, au second tour, pour une liste qui
 * n’est pas celle d’un syndicat.
 */
export function computePariteDeLaListe(liste: ListePresentee): Finding<boolean> {
  const { tour, origine, candidats, femmes, hommes, sieges } = liste
  if (tour === 'second' && origine === 'libre' && candidats.length > 1)
    return withCaveats(notApplicable('L2314-30', 'L2314-29'), 'listesNonSyndicales')
  const parite = computeParite({ femmes, hommes, candidats: candidats.length, sieges })
  if (parite.state === 'needs' || parite.state === 'notApplicable') return parite
  const admise = parite.state === 'known' ? parite.value : parite.prudent
  const sexes = candidats.flatMap(({ sexe }) => (sexe === undefined ? [] : [sexe]))
  if (sexes.length < candidats.length) return needs('liste', 'L2314-30')
  const essais = [
    ...admise.compositions.map((composition) => computeAlternance({ liste: sexes, composition })),
    ...(admise.facultatif
      ? [
          computeAlternance({
            liste: sexes,
            composition: admise.facultatif.composition,
            facultatif: admise.facultatif.sexe,
          }),
        ]
      : []),
  ]
  const meilleur =
    essais.find((essai) => settledValue(essai) === true) ?? essais.find(memeComposition) ?? essais[0]
  return meilleur ? precededBy(meilleur, ...(parite.steps ?? [])) : needs('liste', 'L2314-30')
}

/** The composition is right and the order is not: the sentence to say is that of the order. */
const memeComposition = (essai: Finding<boolean>): boolean =>
  essai.state !== 'needs' && essai.steps?.every(({ key }) => key !== 'compositionDifferente') === true
