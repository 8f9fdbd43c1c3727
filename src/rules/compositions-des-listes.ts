import type { ReasonStep } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { ordresAlternes } from './alternance.ts'
import { type Composition, computeParite, type Parite, type Sexe } from './parite.ts'

type Ligne = NonNullable<Facts['collegesElectoraux']>[number]

/** Une composition qu’un syndicat peut donner à sa liste, et ce qu’elle vaut. */
export type CompositionDeListe = {
  readonly candidats: number
  readonly composition: Composition
  readonly ordres: readonly (readonly Sexe[])[]
  readonly portee: ReasonStep
}

/**
 * Les compositions d’une liste pour ces sièges d’un collège, de la liste complète à celle de deux candidats (L. 2314-30) :
 * aucune s’il y a moins de deux sièges, ou si ses électeurs ne sont pas comptés.
 */
export function compositionsDuCollege(
  { femmesCollege: femmes, hommesCollege: hommes }: Pick<Ligne, 'femmesCollege' | 'hommesCollege'>,
  sieges: number,
): readonly CompositionDeListe[] {
  const tailles = Array.from({ length: Math.max(sieges - 1, 0) }, (_, rang) => sieges - rang)
  return tailles.flatMap((candidats) => {
    const finding = computeParite({ femmes, hommes, candidats, sieges })
    if (finding.state === 'known') {
      const { caveats = [] } = finding
      return deLaParite(finding.value, caveats.length > 0 ? AU_CHOIX_INCOMPLETE : AU_CHOIX)
    }
    if (finding.state !== 'uncertain') return []
    return finding.readings.flatMap(({ value }) =>
      deLaParite(value, AU_CHOIX, value === finding.prudent ? PRUDENTE : DISCUTEE),
    )
  })
}

const IMPOSEE = { key: 'compositionImposee', values: {} }
const AU_CHOIX = { key: 'compositionAuChoix', values: {} }
const AU_CHOIX_INCOMPLETE = { key: 'compositionAuChoixIncomplete', values: {} }
const FACULTATIVE = { key: 'compositionFacultative', values: {} }
const PRUDENTE = { key: 'compositionPrudente', values: {} }
const DISCUTEE = { key: 'compositionDiscutee', values: {} }

function deLaParite(
  { compositions, facultatif }: Parite,
  auChoix: ReasonStep,
  imposee: ReasonStep = IMPOSEE,
): readonly CompositionDeListe[] {
  const portee = compositions.length > 1 ? auChoix : imposee
  return [
    ...compositions.map((composition) => ligne(composition, ordresAlternes(composition), portee)),
    ...(facultatif
      ? [ligne(facultatif.composition, ordresAlternes(facultatif.composition, facultatif.sexe), FACULTATIVE)]
      : []),
  ]
}

const ligne = (
  composition: Composition,
  ordres: CompositionDeListe['ordres'],
  portee: ReasonStep,
): CompositionDeListe => ({ candidats: composition.F + composition.H, composition, ordres, portee })
