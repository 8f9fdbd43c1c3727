import type { INumberingOptions, LevelFormat } from 'docx'
import { PART_NUMBER, paragraphStyles as p } from './word-style-names.ts'
import { listIndents } from './word-styles.ts'

/** In the order of `numberings`. The dash of « Titre 4 – … » is in the heading, so that a reference to the number carries none. */
export const numberingOptions: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: [
        { level: 0, format: 'decimal', text: PART_NUMBER, suffix: 'space', style: { style: p.part } },
        // The number alone, without the word « Article »: a reference repeats it as it stands, in Word as in LibreOffice.
        { level: 1, format: 'decimal', text: '%1.%2', suffix: 'space', style: { style: p.article } },
      ],
    },
    {
      reference: 'bullets',
      levels: [level(0, 'bullet', '•'), level(1, 'bullet', '–'), level(2, 'bullet', '·')],
    },
    {
      reference: 'decimals',
      levels: [level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)'), level(2, 'lowerRoman', '%3.')],
    },
  ],
}

function level(
  at: number,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
): INumberingOptions['config'][number]['levels'][number] {
  const paragraph = { indent: { left: listIndents[at] ?? 0, hanging: 340 } }
  return { level: at, format, text, alignment: 'left', style: { paragraph } }
}
