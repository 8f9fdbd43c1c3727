import type { Lieu, Zone } from '#rules/jours-feries.ts'
import { plain, type Reader } from './rule-readers.ts'

// The first that the words say: a territory by its name or the number of its department, then the wider zones.
const ZONES: readonly (readonly [RegExp, Zone])[] = [
  [/mayotte|\b976\b/, 'mayotte'],
  [/martinique|\b972\b/, 'martinique'],
  [/guadeloupe|\b971\b/, 'guadeloupe'],
  [/(saint|st).?martin|\b978\b/, 'saintMartin'],
  [/guyane|\b973\b/, 'guyane'],
  [/(saint|st).?barth|\b977\b/, 'saintBarthelemy'],
  [/reunion|\b974\b/, 'reunion'],
  [/alsace|(?<!meurthe.et.)moselle|(bas|haut).?rhin|\b(57|67|68)\b/, 'alsaceMoselle'],
  [/outre.?mer|\b(dom|drom|tom|com)\b/, 'outreMer'],
  [/metropol|hexagon|continent|france|corse/, 'metropole'],
]

/** Where the election takes place, said in words; the commune’s temple or mixed church counts for Good Friday. */
export const lieu: Reader<Lieu> = (raw) => {
  const words = typeof raw === 'string' ? plain(raw) : ''
  const zone = ZONES.find(([says]) => says.test(words))?.[1]
  if (zone === undefined)
    return { expected: 'une zone : metropole, Alsace-Moselle, outre-mer ou le nom du territoire' }
  if (!/temple|eglise mixte/.test(words)) return { value: { zone } }
  return { value: { zone, templeOuEgliseMixte: !/\b(sans|ni|aucun)\b/.test(words) } }
}
