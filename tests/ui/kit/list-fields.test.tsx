// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ListField } from '#ui/kit/list-field.tsx'
import type { Column } from '#ui/kit/row-cell.tsx'
import { type RawRow, RowsField } from '#ui/kit/rows-field.tsx'
import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

const listSeen = vi.fn<(raw: readonly string[]) => void>()
const listRemoved = vi.fn<(text: string, rank: number) => void>()

function ListScreen({ start }: { readonly start: readonly string[] }) {
  const [raw, setRaw] = useState(start)
  return (
    <ListField
      label="Lieux"
      rowName="Lieu"
      value={raw}
      onRemove={listRemoved}
      onChange={(next) => {
        listSeen(next)
        setRaw(next)
      }}
    />
  )
}
const COLUMNS: readonly Column[] = [
  { name: 'nom', label: 'Intitulé', kind: 'text' },
  { name: 'heures', label: 'Durée', kind: 'number', unit: 'heures' },
  { name: 'debut', label: 'Depuis le', kind: 'date' },
  { name: 'statut', label: 'Statut', kind: 'select', options: [{ value: 'p', label: 'Permanent' }] },
]
const rowsSeen = vi.fn<(raw: readonly RawRow[]) => void>()
const rowsRemoved = vi.fn<(row: RawRow, rank: number) => void>()

function RowsScreen({ start }: { readonly start: readonly RawRow[] }) {
  const [raw, setRaw] = useState(start)
  return (
    <RowsField
      id="emplois"
      label="Emplois"
      columns={COLUMNS}
      value={raw}
      cellErrors={[{ row: 1, column: 'heures', text: 'Indiquez une durée' }]}
      onRemove={rowsRemoved}
      onChange={(next) => {
        rowsSeen(next)
        setRaw(next)
      }}
    />
  )
}
describe('list field', () => {
  const row = (number: number) => screen.getByRole('textbox', { name: `Lieu ${number}` })

  it('shows an empty row for an empty list, stored only once typed in', async () => {
    render(<ListScreen start={[]} />)
    expect(screen.queryByRole('button', { name: /Supprimer/ })).not.toBeInTheDocument()
    await userEvent.type(row(1), 'G')
    expect(listSeen).toHaveBeenLastCalledWith(['G'])
  })

  it('adds a row and goes to it, by the button or by Enter', async () => {
    render(<ListScreen start={['Gué', 'Val']} />)
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une ligne' }))
    expect(row(3)).toHaveFocus()
    await userEvent.click(row(1))
    await userEvent.keyboard('{Enter}')
    expect(listSeen).toHaveBeenLastCalledWith(['Gué', '', 'Val', ''])
    expect(row(2)).toHaveFocus()
  })

  it('stays on an empty row at Enter', async () => {
    listSeen.mockClear()
    render(<ListScreen start={['Gué', '']} />)
    await userEvent.click(row(2))
    await userEvent.keyboard('{Enter}')
    expect(listSeen).not.toHaveBeenCalled()
  })

  it('goes to the next row after a removal, to the last one after the last', async () => {
    render(<ListScreen start={['Gué', 'Val', 'Pré']} />)
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer lieu 2' }))
    expect(listSeen).toHaveBeenLastCalledWith(['Gué', 'Pré'])
    expect(listRemoved).toHaveBeenLastCalledWith('Val', 1)
    expect(row(2)).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer lieu 2' }))
    expect(row(1)).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer lieu 1' }))
    expect(listSeen).toHaveBeenLastCalledWith([])
    expect(row(1)).toHaveFocus()
  })
})

describe('rows field', () => {
  const line = (number: number) => within(screen.getByRole('group', { name: `Ligne ${number}` }))

  it('keeps each cell of each row as typed', async () => {
    render(<RowsScreen start={[{ nom: 'Accueil' }, { nom: 'Vente' }]} />)
    await userEvent.type(line(2).getByRole('textbox', { name: 'Durée' }), '2,5')
    await userEvent.selectOptions(line(2).getByRole('combobox', { name: 'Statut' }), 'Permanent')
    await userEvent.type(line(2).getByRole('textbox', { name: 'Mois' }), '9')
    expect(rowsSeen).toHaveBeenLastCalledWith([
      { nom: 'Accueil' },
      { nom: 'Vente', heures: '2,5', statut: 'p', debut: '/9/' },
    ])
    expect(line(2).getByRole('group', { name: 'Depuis le' })).toBeVisible()
  })

  it('links an error to its cell alone', () => {
    render(<RowsScreen start={[{ nom: 'Accueil' }, { nom: 'Vente' }]} />)
    const wrong = line(2).getByRole('textbox', { name: 'Durée' })
    expect(wrong).toBeInvalid()
    expect(wrong).toHaveAccessibleDescription('Erreur\u00a0: Indiquez une durée heures')
    expect(line(1).getByRole('textbox', { name: 'Durée' })).toBeValid()
  })

  it('adds and removes rows, the focus staying close', async () => {
    render(<RowsScreen start={[{ nom: 'Accueil' }]} />)
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter une ligne' }))
    expect(line(2).getByRole('textbox', { name: 'Intitulé' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer ligne 1' }))
    expect(rowsSeen).toHaveBeenLastCalledWith([{}])
    expect(rowsRemoved).toHaveBeenLastCalledWith({ nom: 'Accueil' }, 0)
    expect(line(1).getByRole('textbox', { name: 'Intitulé' })).toHaveFocus()
    expect(screen.queryByRole('button', { name: /Supprimer/ })).not.toBeInTheDocument()
  })
})
