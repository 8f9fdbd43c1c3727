import fc from 'fast-check'
import { LIMITS } from '#questions/limits.ts'

/** Words a text can hold, however strange: markup of ours and of others, other scripts, marks at their end, very long. */
const STRANGE = [
  '# *Pirate* & <b>Fils</b> {{x}}',
  '1. un\n\n- deux\n   \ntrois',
  '| a | b |',
  '"x"',
  '{{#if x}}{{nombre y}}{{/if}}',
  '`code` [lien](https://exemple.fr) \\ ]]> <!-- -->',
  'Dupont & Cie.',
  'les chantiers ;',
  'Qui le sait ?',
  'etc...',
  'voir la suite :',
  'deux  espaces\tet une tabulation',
  'ligne une\r\nligne deux\u2028ligne trois',
  '😀 👩‍👩‍👧 🇫🇷',
  'שלום עולם',
  'مرحبا (عالم).',
  '\u202eà l’envers\u202c',
  'e\u0301\u0327te\u0301',
  'undefined, null, NaN, [object Object], true',
  'a\u0000\u0007b\ue000c\ud800d\ufffe',
  '\u00a0bords insécables\u202f',
  '__proto__',
]

const UNITS = [...'aé1 .,;:!?«»()"\'-–…&<>{}[]*_#|\\`~€œ你ب😀', '\n', '\t', '\u00a0', '\u0301']

/** Words that say nothing, or that a text cannot hold. */
const WRONG = [
  '',
  ' ',
  '\n',
  '…',
  '-',
  ' . ',
  '***',
  '\u200b\u200d\ufeff',
  '\u0000\ue000',
  `mot `.repeat(5_100),
]

const LONG = ['x'.repeat(LIMITS.textLength), 'Une phrase un peu longue. '.repeat(400), 'tiret-'.repeat(60)]

/** Words to read: most of them ordinary, some strange, a few very long. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('Les Jardins', 'un deux trois', 'Saint-Denis', 'l’accueil') },
  { weight: 30, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 8, arbitrary: fc.string({ unit: fc.constantFrom(...UNITS) }).map((end) => `a${end}`) },
  { weight: 1, arbitrary: fc.constantFrom(...LONG) },
)

export const wrongWords: fc.Arbitrary<string> = fc.constantFrom(...WRONG)
