import { type SheetCell, workbookOf } from '../support/workbook.ts'

/** Lines of the register the bench reads, the titles apart. */
export const REGISTER_LINES = 2000

const TITLES = [
  'Matricule',
  'Nom',
  'Prénom',
  'Sexe',
  'Date de naissance',
  'Nature du contrat',
  'Date d’entrée',
  'Date de sortie',
  'Horaire hebdomadaire',
  'Motif du recours',
]
const CONTRACTS = ['CDI', 'CDDI', 'CDD', 'CDDI', 'Contrat d’apprentissage', 'CDDI', 'PEC', 'CDDI'] as const
const HOURS = [35, 26, 24.5, 20]

const two = (value: number): string => String(value).padStart(2, '0')

/** A register of as many contracts as a large member has seen in three years, of several kinds, half of them ended. */
const lines: readonly (readonly SheetCell[])[] = Array.from({ length: REGISTER_LINES }, (_, rank) => {
  const contract = CONTRACTS[rank % CONTRACTS.length] ?? 'CDI'
  const year = 2023 + (rank % 4)
  const month = two(1 + (rank % 12))
  const start = `${year}-${month}-${two(1 + (rank % 28))}`
  const end = contract === 'CDI' ? '' : { day: `${year + 1}-${month}-${two(1 + (rank % 27))}` }
  return [
    String(10_000 + rank),
    `Nom${rank}`,
    `Prénom${rank % 90}`,
    rank % 2 === 0 ? 'F' : 'H',
    { day: `${1965 + (rank % 40)}-${month}-11` },
    contract,
    { day: start },
    end,
    HOURS[rank % HOURS.length] ?? 35,
    contract === 'CDD' ? 'Accroissement d’activité' : '',
  ]
})

/** The register as a payroll writes it, and as a spreadsheet keeps it. */
export function buildRegisters(): { readonly csv: Uint8Array; readonly xlsx: Uint8Array } {
  const rows = [TITLES, ...lines]
  return {
    csv: new TextEncoder().encode(rows.map((row) => row.map(typed).join(';')).join('\r\n')),
    xlsx: workbookOf({ name: 'Registre', rows }),
  }
}

function typed(cell: SheetCell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return typeof cell === 'string' ? cell : cell.day.split('-').toReversed().join('/')
}
