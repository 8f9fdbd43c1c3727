import type { TimelineNode } from '#model/document.ts'
import { widthOf } from './letter-widths.ts'
import { drawingOf, keyOf, type Look, type Stroke, under } from './timeline-drawing.ts'
import { LETTERS, timelineShape } from './timeline-shape.ts'
import { sayPoints } from './timeline-words.ts'
import { run } from './word-runs.ts'
import { paragraphXml } from './word-sheet.ts'
import { characterStyles as c, paragraphStyles as p, textWidth } from './word-style-names.ts'
import { escapeXml } from './xml.ts'

type TimelinePens = {
  /** Half-points of the letters of a drawing. */
  readonly letters: number
  /** An id no other drawing of the document has. */
  readonly nextId: () => number
}

/**
 * The run of a timeline: a group of native shapes (DrawingML), black on white, as wide as the text, that whoever does not
 * see it hears day by day.
 */
export function timelineRun({ points }: TimelineNode, { letters, nextId }: TimelinePens): string {
  const emu = (letters * EMU.halfPoint) / LETTERS
  const shape = timelineShape(points, Math.floor((textWidth * EMU.twip) / emu))
  if (!shape) return ''
  const { width, height, strokes } = under(drawingOf(shape), keyOf(shape.width), LETTERS)
  const pen: Pen = (length) => Math.round(length * emu)
  const size = `cx="${pen(width)}" cy="${pen(height)}"`
  const id = nextId()
  const shapes = strokes.map((stroke) => shapeOf(stroke, pen, nextId()))
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="${id}" name="Frise ${id}" descr="${escapeXml(`Calendrier dessiné. ${sayPoints(points)}`)}"/>`,
    `<a:graphic><a:graphicData uri="${GROUP}"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/>`,
    `<a:ext ${size}/><a:chOff x="0" y="0"/><a:chExt ${size}/></a:xfrm></wpg:grpSpPr>${shapes.join('')}</wpg:wgp>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('')
}

/** English metric units (ECMA-376 §20.1.2.1). */
const EMU = { twip: 635, halfPoint: 6350 } as const

const word2010 = 'http://schemas.microsoft.com/office/word/2010'
const drawing2006 = 'http://schemas.openxmlformats.org/drawingml/2006'
const GROUP = `${word2010}/wordprocessingGroup`
/**
 * What the root of a document with drawings declares. A reader that does not know the shapes of Word 2010 and after
 * skips them (ECMA-376 part 3, §7.2): the drawing is missing, the file is not refused.
 */
export const drawingNamespaces = [
  `xmlns:wp="${drawing2006}/wordprocessingDrawing" xmlns:a="${drawing2006}/main"`,
  `xmlns:wpg="${GROUP}" xmlns:wps="${word2010}/wordprocessingShape"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="wpg wps"',
].join(' ')

/** A length of the drawing, in whole units of the file. */
type Pen = (length: number) => number
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function shapeOf(stroke: Stroke, pen: Pen, id: number): string {
  switch (stroke.kind) {
    case 'text':
      return textBox(stroke, pen, id)
    case 'square': {
      const { x, y, side } = stroke
      return shape(id, { x, y, width: side, height: side }, preset('rect') + inkOf(stroke.look, pen), pen)
    }
    case 'circle': {
      const { x, y, r } = stroke
      const box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
      return shape(id, box, preset('ellipse') + inkOf(stroke.look, pen), pen)
    }
    case 'line': {
      const box = around(stroke.points)
      const [from, to, ...more] = stroke.points
      // Every line of two points is level or upright: its box has no thickness, which a free form could not be scaled to.
      const geometry = from && to && more.length === 0 ? preset('line') : freeForm(stroke.points, box, pen)
      return shape(id, box, geometry + inkOf(stroke.look, pen), pen)
    }
  }
}

function around(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const shape = (id: number, box: Box, look: string, pen: Pen): string =>
  `<wps:wsp><wps:cNvPr id="${id}" name="Trait ${id}"/><wps:cNvSpPr/><wps:spPr>${place(box, pen)}${look}</wps:spPr><wps:bodyPr/></wps:wsp>`

const place = ({ x, y, width, height }: Box, pen: Pen): string =>
  `<a:xfrm><a:off x="${pen(x)}" y="${pen(y)}"/><a:ext cx="${pen(width)}" cy="${pen(height)}"/></a:xfrm>`

const preset = (name: string): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`

function freeForm(points: readonly (readonly [number, number])[], box: Box, pen: Pen): string {
  const moves = points.map(([x, y], at) => {
    const move = at === 0 ? 'moveTo' : 'lnTo'
    return `<a:${move}><a:pt x="${pen(x - box.x)}" y="${pen(y - box.y)}"/></a:${move}>`
  })
  const path = `<a:path w="${pen(box.width)}" h="${pen(box.height)}" fill="none">${moves.join('')}</a:path>`
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`
}

const BLACK = '000000'
const WHITE = 'FFFFFF'
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`

type Ink = { readonly fill?: string; readonly line: string; readonly width: number; readonly dash?: string }

/** How each look is inked; widths in the unit of the drawing. */
const INKS: Readonly<Record<Exclude<Look, 'day' | 'words' | 'soft'>, Ink>> = {
  axis: { line: BLACK, width: 2 },
  lead: { line: BLACK, width: 1 },
  ring: { fill: WHITE, line: BLACK, width: 2 },
  dashed: { fill: WHITE, line: BLACK, width: 2, dash: 'sysDash' },
  full: { fill: BLACK, line: BLACK, width: 1 },
  tick: { line: WHITE, width: 2.6 },
}

function inkOf(look: Look, pen: Pen): string {
  if (look === 'day' || look === 'words' || look === 'soft') return '<a:noFill/><a:ln><a:noFill/></a:ln>'
  const { fill, line, width, dash } = INKS[look]
  const dashes = dash === undefined ? '' : `<a:prstDash val="${dash}"/>`
  return `${fill === undefined ? '<a:noFill/>' : solid(fill)}<a:ln w="${pen(width)}">${solid(line)}${dashes}</a:ln>`
}

/** Above the foot of its letters, and in all, what a line of Arial takes of its size. */
const LINE = { above: 0.905, height: 1.15 } as const

function textBox({ x, y, words, look }: Stroke & { readonly kind: 'text' }, pen: Pen, id: number): string {
  const box = {
    x,
    y: y - LINE.above * LETTERS,
    width: widthOf(words, LETTERS),
    height: LINE.height * LETTERS,
  }
  const paragraph = paragraphXml(p.drawingText, run(words, look === 'day' ? c.strong : undefined))
  return [
    `<wps:wsp><wps:cNvPr id="${id}" name="Mots ${id}"/><wps:cNvSpPr txBox="1"/><wps:spPr>${place(box, pen)}`,
    `${preset('rect')}${inkOf(look, pen)}</wps:spPr><wps:txbx><w:txbxContent>${paragraph}</w:txbxContent></wps:txbx>`,
    '<wps:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr></wps:wsp>',
  ].join('')
}
