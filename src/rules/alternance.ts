import { explained, type Finding, known, needs, uncertain } from '#model/finding.ts'
import type { Composition, Sexe } from './parite.ts'

export type AlternanceInput = {
  /** Sexe de chaque candidat, dans l’ordre de la liste. */
  readonly liste?: readonly Sexe[] | undefined
  /** La composition que la liste doit avoir. */
  readonly composition?: Composition | undefined
  /** Le sexe dont l’unique candidat n’est présenté que par faculté. */
  readonly facultatif?: Sexe | undefined
}

/**
 * Vrai si la liste a la composition voulue et alterne un candidat de chaque sexe jusqu’à épuisement de l’un d’eux
 * (L. 2314-30) : chaque candidat se compare au précédent, et le sexe de tête est libre. Un candidat facultatif n’est jamais en
 * tête ; ailleurs que juste après, le texte ne dit pas si l’alternance le tient.
 */
export function computeAlternance({ liste, composition, facultatif }: AlternanceInput): Finding<boolean> {
  if (liste === undefined) return needs('liste', 'L2314-30')
  if (composition === undefined) return needs('compositionDeLaListe', 'L2314-30')
  const femmes = liste.filter((sexe) => sexe === 'F').length
  const hommes = liste.length - femmes
  if (femmes !== composition.F || hommes !== composition.H) {
    return explained(known(false, 'L2314-30', 'L2314-32'), {
      key: 'compositionDifferente',
      values: { femmes, hommes, femmesVoulues: composition.F, hommesVoulus: composition.H },
    })
  }
  if (facultatif !== undefined && liste[0] === facultatif) {
    return explained(known(false, 'L2314-30', 'L2314-32'), { key: 'facultatifEnTete', values: {} })
  }
  const rang = liste.findIndex((sexe, index) => index > 0 && repete(liste, sexe, index))
  if (rang < 0) return known(true, 'L2314-30')
  const step = { key: 'rangSansAlternance', values: { rang: rang + 1 } }
  if (facultatif === undefined) return explained(known(false, 'L2314-30', 'L2314-32'), step)
  const readings = [
    { value: false, reason: 'alternanceAvecLeFacultatif' },
    { value: true, reason: 'facultatifSaufEnTete' },
  ]
  return explained(uncertain<boolean>(false, readings, 'L2314-30', 'L2314-32'), step)
}

/** Les ordres qui alternent ainsi, un par sexe de tête possible (L. 2314-30). */
export function ordresAlternes(composition: Composition, facultatif?: Sexe): readonly (readonly Sexe[])[] {
  const tetes = SEXES.filter((sexe) => sexe !== facultatif && composition[sexe] > 0)
  return tetes.map((tete) => {
    const paires = Math.min(composition.F, composition.H)
    const suite: Sexe = composition.F > composition.H ? 'F' : 'H'
    const reste = Math.abs(composition.F - composition.H)
    const alternees = Array.from({ length: paires }, () => [tete, tete === 'F' ? 'H' : 'F'] as const).flat()
    return [...alternees, ...Array<Sexe>(reste).fill(suite)]
  })
}

const SEXES: readonly Sexe[] = ['F', 'H']

/** Same sex as the one before, while a candidate of the other sex still follows. */
const repete = (liste: readonly Sexe[], sexe: Sexe, index: number): boolean =>
  liste[index - 1] === sexe && liste.slice(index).some((next) => next !== sexe)
