// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { BlankCount } from '#ui/kit/blank-count.tsx'
import { Button } from '#ui/kit/button.tsx'
import { DateField } from '#ui/kit/date-field.tsx'
import { Dialog } from '#ui/kit/dialog.tsx'
import { DisclosureMenu } from '#ui/kit/disclosure-menu.tsx'
import { ErrorSummary } from '#ui/kit/error-summary.tsx'
import { LawRef } from '#ui/kit/law-ref.tsx'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { Toast } from '#ui/kit/toast.tsx'
import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

const nothing = () => undefined

const ERRORS = [
  { id: 'nom', text: 'Indiquez un nom' },
  { id: 'vote', text: 'Choisissez un vote' },
  { id: 'effet', text: 'Indiquez une date' },
  { id: 'tel', text: 'Indiquez un numéro' },
]

function Form({ attempt }: { readonly attempt: number }) {
  return (
    <>
      <ErrorSummary errors={ERRORS} attempt={attempt} />
      <TextField id="nom" label="Nom" value="" onChange={nothing} />
      <RadioField
        id="vote"
        label="Vote"
        options={[
          { value: 'a', label: 'Urne' },
          { value: 'b', label: 'Lettre' },
        ]}
        value="b"
        onChange={nothing}
      />
      <DateField id="effet" label="Effet" value="" onChange={nothing} />
      <TextField id="tel" label="Téléphone" value="" unknown onUnknown={nothing} onChange={nothing} />
    </>
  )
}

function Asking() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Supprimer</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Supprimer ce dossier"
        actions={<Button onClick={() => setOpen(false)}>Annuler</Button>}
      />
    </>
  )
}

describe('button', () => {
  it('explains rather than acts when it is unavailable', async () => {
    const onClick = vi.fn()
    render(
      <Button unavailable onClick={onClick}>
        Signer
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Signer' })
    await userEvent.click(button)
    expect(onClick).not.toHaveBeenCalled()
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
  })

  it('is a link when it has an address', () => {
    render(<Button href="#/suite">Continuer</Button>)
    expect(screen.getByRole('link', { name: 'Continuer' })).toHaveAttribute('href', '#/suite')
  })
})

describe('error summary', () => {
  it('takes the focus when it appears, and again at each attempt', () => {
    const { rerender } = render(<Form attempt={1} />)
    const summary = screen.getByRole('region', { name: 'Il y a un problème' })
    expect(summary).toHaveFocus()
    screen.getByRole('textbox', { name: 'Nom' }).focus()
    rerender(<Form attempt={2} />)
    expect(summary).toHaveFocus()
  })

  it.each([
    ['Indiquez un nom', () => screen.getByRole('textbox', { name: 'Nom' })],
    ['Choisissez un vote', () => screen.getByRole('radio', { name: 'Lettre' })],
    ['Indiquez une date', () => screen.getByRole('textbox', { name: 'Jour' })],
    ['Indiquez un numéro', () => screen.getByRole('button', { name: 'Répondre maintenant' })],
  ])('« %s » leads to its field and leaves the address alone', async (words, target) => {
    const before = window.location.hash
    render(<Form attempt={1} />)
    await userEvent.click(screen.getByRole('link', { name: words }))
    expect(target()).toHaveFocus()
    expect(window.location.hash).toBe(before)
  })

  it('shows nothing without errors', () => {
    const { container } = render(<ErrorSummary errors={[]} />)
    expect(container).toBeEmptyDOMElement()
  })
})

describe('blank count', () => {
  it.each([
    [0, false, 'Aucun blanc'],
    [1, false, '1 blanc restant'],
    [2, false, '2 blancs restants'],
    [12, true, '12 blancs'],
  ])('%i', (count, short, words) => {
    const { container } = render(<BlankCount count={count} short={short} />)
    expect(container).toHaveTextContent(new RegExp(`^${words}$`))
  })
})

describe('law reference', () => {
  it('opens the article when it can, and is plain words otherwise', async () => {
    const onOpen = vi.fn()
    const { rerender } = render(<LawRef onOpen={onOpen}>L. 3123-24</LawRef>)
    await userEvent.click(screen.getByRole('button', { name: 'L. 3123-24, lire l’article' }))
    expect(onOpen).toHaveBeenCalledOnce()
    rerender(<LawRef>L. 3123-24</LawRef>)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(screen.getByText('L. 3123-24')).toBeVisible()
  })
})

describe('dialog', () => {
  it.each([
    ['Escape', () => userEvent.keyboard('{Escape}')],
    ['its own button', () => userEvent.click(screen.getByRole('button', { name: 'Annuler' }))],
  ])('closes by %s and gives the focus back to what opened it', async (_, close) => {
    render(<Asking />)
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }))
    expect(screen.getByRole('dialog', { name: 'Supprimer ce dossier' })).toBeVisible()
    screen.getByRole('button', { name: 'Annuler' }).focus()
    await close()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Supprimer' })).toHaveFocus()
  })
})

describe('toast', () => {
  it('announces in a region that was there before the message', async () => {
    const undo = vi.fn()
    const { rerender } = render(<Toast />)
    const region = screen.getByRole('status')
    expect(region).toBeEmptyDOMElement()
    rerender(<Toast action={{ label: 'Annuler', onPress: undo }}>Ligne supprimée.</Toast>)
    expect(region).toHaveTextContent('Ligne supprimée.')
    await userEvent.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(undo).toHaveBeenCalledOnce()
  })

  it('interrupts only as an alert', () => {
    render(<Toast kind="alert">Votre dossier n’est plus enregistré.</Toast>)
    expect(screen.getByRole('alert')).toHaveTextContent('plus enregistré')
  })
})

describe('disclosure menu', () => {
  const rename = vi.fn()
  const menu = (
    <DisclosureMenu
      label="Actions"
      actions={[
        { label: 'Dupliquer', onPress: nothing },
        { label: 'Renommer', onPress: rename },
      ]}
    />
  )
  const opener = () => screen.getByRole('button', { name: 'Actions' })

  it('opens, says so, and acts', async () => {
    render(menu)
    expect(screen.queryByRole('button', { name: 'Renommer' })).not.toBeInTheDocument()
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(opener())
    expect(opener()).toHaveAttribute('aria-expanded', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Renommer' }))
    expect(rename).toHaveBeenCalledOnce()
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
    expect(opener()).toHaveFocus()
  })

  it('follows the arrows, closes at Escape and returns the focus', async () => {
    render(menu)
    await userEvent.click(opener())
    await userEvent.keyboard('{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Dupliquer' })).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}')
    expect(screen.getByRole('button', { name: 'Renommer' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(opener()).toHaveFocus()
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
  })

  it('closes when the focus leaves', async () => {
    render(menu)
    await userEvent.click(opener())
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(opener()).toHaveAttribute('aria-expanded', 'false')
  })
})
