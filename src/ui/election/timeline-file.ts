import { escapeXml } from '#export/xml.ts'
import { type CalendarDate, partsOf } from '#model/calendar-date.ts'
import { MONTHS, showDate } from '#model/show-date.ts'
import { drawingOf, KINDS, pointOf, type Stroke } from './timeline-drawing.ts'
import { type TimelineStep, timelineShape } from './timeline-shape.ts'

/**
 * The timeline as a file that stands alone: its own styles, on white, its key under it, its dates said in its description.
 * Everything is black, so that a printer without colours loses nothing. Nothing when there is no step to draw.
 */
export function writeTimeline(name: string, steps: readonly TimelineStep[]): string | undefined {
  const shape = timelineShape(steps)
  const [first] = steps
  const last = steps.at(-1)
  if (!shape || !first || !last) return undefined
  const { width, height, strokes } = drawingOf(shape)
  const title = `Élection du CSE, ${sayPeriod(first.date, last.date)}`
  const full = { width: width + 2 * EDGE, height: HEAD + height + KEY + EDGE }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}"`,
    ` viewBox="0 0 ${full.width} ${full.height}" role="img" aria-labelledby="titre" aria-describedby="texte" lang="fr">`,
    `<title id="titre">${escapeXml(`${title}, ${name}`)}</title>`,
    `<desc id="texte">${escapeXml(steps.map(sayStep).join(' '))}</desc>`,
    `<style>${STYLE}</style>`,
    '<rect class="ground" width="100%" height="100%"/>',
    `<text class="title" x="${EDGE}" y="${EDGE + 12}">${escapeXml(title)}</text>`,
    `<text class="words" x="${EDGE}" y="${EDGE + 34}">${escapeXml(name)}</text>`,
    `<g transform="translate(${EDGE} ${HEAD})">${strokes.map(write).join('')}</g>`,
    `<g transform="translate(${EDGE} ${HEAD + height + KEY / 2})">${keyStrokes().map(write).join('')}</g>`,
    '</svg>\n',
  ].join('')
}

const EDGE = 32
const HEAD = 96
const KEY = 48

/** Where each line of the key begins: its words are as long as they are. */
const KEY_PLACES = [0, 130, 500, 800]

const keyStrokes = (): readonly Stroke[] =>
  KINDS.flatMap(([kind, words], rank) => {
    const x = KEY_PLACES[rank] ?? 0
    return [
      ...pointOf(kind, x + 10, 10),
      { kind: 'text', x: x + 28, y: 15, anchor: 'start', words, look: 'words' } as const,
    ]
  })

const STYLE = [
  'text{font-family:Arial,Helvetica,sans-serif;font-size:14px;fill:#000}',
  '.day,.words{paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}',
  '.title{font-size:22px;font-weight:700}',
  '.day{font-weight:700}',
  '.ground{fill:#fff}',
  '.axis,.lead,.ring,.dashed,.tick{fill:none;stroke:#000;stroke-width:2}',
  '.lead{stroke-width:1}',
  '.ring,.dashed{fill:#fff}',
  '.dashed{stroke-dasharray:3.2 2.6}',
  '.full{fill:#000}',
  '.tick{stroke:#fff;stroke-width:2.6}',
].join('')

function write(stroke: Stroke): string {
  switch (stroke.kind) {
    case 'path':
      return `<path class="${stroke.look}" d="${stroke.d}"/>`
    case 'circle':
      return `<circle class="${stroke.look}" cx="${stroke.x}" cy="${stroke.y}" r="${stroke.r}"/>`
    case 'text':
      return `<text class="${stroke.look}" x="${stroke.x}" y="${stroke.y}" text-anchor="${stroke.anchor}">${escapeXml(stroke.words)}</text>`
  }
}

const sayStep = ({ date, label, kind }: TimelineStep): string =>
  `${showDate(date)} : ${label} (${KINDS.find(([one]) => one === kind)?.[1] ?? ''}).`

/** « de décembre 2026 à avril 2027 » */
function sayPeriod(from: CalendarDate, to: CalendarDate): string {
  const [begins, ends] = [monthOf(from), monthOf(to)]
  if (begins === ends) return `en ${ends}`
  return `${/^[ao]/.test(begins) ? 'd’' : 'de '}${begins} à ${ends}`
}

function monthOf(date: CalendarDate): string {
  const { year, month } = partsOf(date)
  return `${MONTHS[month - 1] ?? ''} ${year}`
}
