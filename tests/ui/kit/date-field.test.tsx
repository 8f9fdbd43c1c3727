// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DateField } from '#ui/kit/date-field.tsx'
import { joinDate, readPastedDate, splitDate } from '#ui/kit/date-text.ts'
import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

const seen = vi.fn<(raw: string) => void>()

function Screen({ start = '' }: { readonly start?: string }) {
  const [raw, setRaw] = useState(start)
  return (
    <DateField
      label="Date d’effet"
      value={raw}
      onChange={(next) => {
        seen(next)
        setRaw(next)
      }}
    />
  )
}

const part = (name: string) => screen.getByRole('textbox', { name })

describe('date field', () => {
  it('joins three boxes in one raw text, missing parts included', async () => {
    render(<Screen />)
    await userEvent.type(part('Jour'), '3')
    expect(seen).toHaveBeenLastCalledWith('3//')
    await userEvent.type(part('Mois'), '2')
    expect(seen).toHaveBeenLastCalledWith('3/2/')
    await userEvent.type(part('Année'), '27')
    expect(seen).toHaveBeenLastCalledWith('3/2/27')
    await userEvent.clear(part('Jour'))
    await userEvent.clear(part('Mois'))
    await userEvent.clear(part('Année'))
    expect(seen).toHaveBeenLastCalledWith('')
  })

  it('goes to the next box at a slash', async () => {
    render(<Screen />)
    await userEvent.type(part('Jour'), '03/')
    expect(part('Mois')).toHaveFocus()
    await userEvent.keyboard('02/2027')
    expect(seen).toHaveBeenLastCalledWith('03/02/2027')
    expect(part('Année')).toHaveValue('2027')
  })

  it.each([
    ['3/2/27', '3/2/27'],
    ['03/02/2027', '03/02/2027'],
    ['2027-02-03', '03/02/2027'],
    [' 3 février 2027 ', '3/2/2027'],
    ['1er mars 2027', '1/3/2027'],
  ])('spreads « %s » pasted in any box', async (pasted, raw) => {
    for (const name of ['Jour', 'Mois', 'Année']) {
      render(<Screen start="9/9/" />)
      await userEvent.click(part(name))
      await userEvent.paste(pasted)
      expect(seen).toHaveBeenLastCalledWith(raw)
      cleanup()
    }
  })

  it('pastes anything else where it is', async () => {
    render(<Screen start="3//" />)
    await userEvent.click(part('Mois'))
    await userEvent.paste('mars')
    expect(seen).toHaveBeenLastCalledWith('3/mars/')
  })

  it('names the boxes and their group', () => {
    render(<Screen start="3/2/2027" />)
    expect(screen.getByRole('group', { name: 'Date d’effet' })).toContainElement(part('Mois'))
    expect(part('Mois')).toHaveValue('2')
  })
})

describe('date text', () => {
  it.each(['', '3/2/', '//2027', '3//', 'x/y/z'])('gives « %s » back as it was', (raw) => {
    expect(joinDate(splitDate(raw))).toBe(raw)
  })

  it('shows a text without slashes rather than losing it', () => {
    expect(splitDate('début mars')).toEqual(['début mars', '', ''])
  })

  it.each(['mars', '12', '3/2', '3 floréal 2027', '1 607,5'])('sees no whole date in « %s »', (text) => {
    expect(readPastedDate(text)).toBeUndefined()
  })
})
