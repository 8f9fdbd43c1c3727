import { drawingOf, keyOf, type Stroke, under } from '#export/timeline-drawing.ts'
import { LETTERS, SCREEN_WIDTH, timelineShape } from '#export/timeline-shape.ts'
import { RAISE, raisedIn, sayPoints } from '#export/timeline-words.ts'
import { escapeXml } from '#export/xml.ts'
import { type CalendarDate, partsOf } from '#model/calendar-date.ts'
import type { TimelinePoint } from '#model/document.ts'
import { MONTHS } from '#model/show-date.ts'

/**
 * The timeline as a file that stands alone: its own styles, on white, its key under it, its dates said in its description.
 * Everything is black, so that a printer without colours loses nothing. Nothing when there is no step to draw.
 */
export function writeTimeline(name: string, points: readonly TimelinePoint[]): string | undefined {
  const shape = timelineShape(points, SCREEN_WIDTH)
  const [first] = points
  const last = points.at(-1)
  if (!shape || !first || !last) return undefined
  const { width, height, strokes } = under(drawingOf(shape), keyOf(shape.width), EDGE / 2)
  const title = `Élection du CSE, ${sayPeriod(first.date, last.date)}`
  const full = { width: width + 2 * EDGE, height: HEAD + height + EDGE }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${full.width}" height="${full.height}"`,
    ` viewBox="0 0 ${full.width} ${full.height}" role="img" aria-labelledby="titre" aria-describedby="texte" lang="fr">`,
    `<title id="titre">${escapeXml(`${title}, ${name}`)}</title>`,
    `<desc id="texte">${escapeXml(sayPoints(points))}</desc>`,
    `<style>${STYLE}</style>`,
    '<rect class="ground" width="100%" height="100%"/>',
    `<text class="title" x="${EDGE}" y="${EDGE + 12}">${escapeXml(title)}</text>`,
    `<text class="words" x="${EDGE}" y="${EDGE + 34}">${escapeXml(name)}</text>`,
    `<g transform="translate(${EDGE} ${HEAD})">${strokes.map(write).join('')}</g>`,
    '</svg>\n',
  ].join('')
}

const EDGE = 32
const HEAD = 96

const STYLE = [
  'text{font-family:Arial,Helvetica,sans-serif;font-size:14px;fill:#000}',
  '.day,.words{paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}',
  '.raised{font-size:9px}',
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
    case 'line':
      return `<polyline class="${stroke.look}" points="${stroke.points.join(' ')}"/>`
    case 'square':
      return `<rect class="${stroke.look}" x="${stroke.x}" y="${stroke.y}" width="${stroke.side}" height="${stroke.side}"/>`
    case 'circle':
      return `<circle class="${stroke.look}" cx="${stroke.x}" cy="${stroke.y}" r="${stroke.r}"/>`
    case 'text':
      return `<text class="${stroke.look}" x="${stroke.x}" y="${stroke.y}">${writeWords(stroke.words)}</text>`
  }
}

function writeWords(words: string): string {
  const raised = raisedIn(words)
  if (!raised) return escapeXml(words)
  const [before, letters, after] = raised.map(escapeXml)
  const by = RAISE * LETTERS
  return `${before}<tspan class="raised" dy="${-by}">${letters}</tspan><tspan dy="${by}">${after}</tspan>`
}

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
