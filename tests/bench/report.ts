import { type Line, PEERS } from './measure.ts'

/** The lines as one table for people: a ratio under 1 means we take less. */
export function toTable(lines: readonly Line[]): string {
  const header = ['Mesure (médianes)', 'Paraphe', ...PEERS, ...PEERS.map((peer) => `÷ ${peer}`), 'Budget']
  const rows = lines.map((line) => [
    line.name,
    `${shown(line.ours)} ${line.unit}`,
    ...PEERS.map((peer) => shown(line.peers[peer])),
    ...PEERS.map((peer) => ratio(line.ours, line.peers[peer])),
    line.budget === undefined
      ? ''
      : `≤ ${shown(line.budget)} ${line.ours <= line.budget ? 'tenu' : 'DÉPASSÉ'}`,
  ])
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const write = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [write(header), write(widths.map((width) => '─'.repeat(width))), ...rows.map(write)].join('\n')
}

/** The lines for a program. */
export function toJson(lines: readonly Line[]): string {
  const mesures = lines.map(({ name, unit, ours, peers }) => ({
    nom: name,
    unite: unit,
    notre: rounded(ours),
    pairs: Object.fromEntries(
      PEERS.flatMap((peer) => (peers[peer] === undefined ? [] : [[peer, rounded(peers[peer])]])),
    ),
  }))
  return JSON.stringify({ mesures }, undefined, 2)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const format = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 })

const shown = (value: number | undefined): string => (value === undefined ? '' : format.format(value))

const ratio = (ours: number, theirs: number | undefined): string =>
  theirs === undefined
    ? ''
    : new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(ours / theirs)
