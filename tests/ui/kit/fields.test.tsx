// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CheckboxField } from '#ui/kit/checkbox-field.tsx'
import { Held } from '#ui/kit/held.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { RadioField } from '#ui/kit/radio-field.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextAreaField } from '#ui/kit/text-area-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

const OPTIONS = [
  { value: 'a', label: 'Premier' },
  { value: 'b', label: 'Second' },
  { value: 'c', label: 'Troisième', disabled: true },
]

function Unsure() {
  const [raw, setRaw] = useState('0,40')
  const [unknown, setUnknown] = useState(false)
  return (
    <TextField
      label="Indemnité"
      value={raw}
      unknown={unknown}
      unknownHint="L’article 6.3 garde un blanc."
      onUnknown={() => setUnknown(true)}
      onChange={(next) => {
        setRaw(next)
        setUnknown(false)
      }}
    />
  )
}

describe('text, number', () => {
  it('links label, hint, error, unit and note to the box', () => {
    render(
      <NumberField
        label="Délai"
        hint="Trois jours au moins."
        error="Indiquez un nombre de jours"
        unit="jours ouvrés"
        note={<p>Bloqué par la loi</p>}
        value="1"
        onChange={() => undefined}
      />,
    )
    const box = screen.getByRole('textbox', { name: 'Délai' })
    expect(box).toHaveAccessibleDescription(
      'Trois jours au moins. Erreur\u00a0: Indiquez un nombre de jours jours ouvrés Bloqué par la loi',
    )
    expect(box).toBeInvalid()
    expect(box).toHaveAttribute('inputmode', 'decimal')
  })

  it('describes nothing and invalidates nothing when there is nothing to say', () => {
    render(<TextField label="Nom" value="" onChange={() => undefined} />)
    const box = screen.getByRole('textbox', { name: 'Nom' })
    expect(box).not.toHaveAttribute('aria-describedby')
    expect(box).toBeValid()
  })

  it('says what is optional in the label', () => {
    render(<TextField label="Téléphone" optional value="" onChange={() => undefined} />)
    expect(screen.getByRole('textbox', { name: 'Téléphone (facultatif)' })).toBeVisible()
  })

  it.each([
    ['NumberField', NumberField, ' 12,5 j'],
    ['TextField', TextField, 'l’été'],
    ['TextAreaField', TextAreaField, 'deux mots'],
  ])('%s gives what is typed, as typed', async (_, Component, typed) => {
    const seen = vi.fn<(raw: string) => void>()
    render(
      <Held start="">
        {(raw, hold) => (
          <Component
            label="Réponse"
            value={raw}
            onChange={(next) => {
              seen(next)
              hold(next)
            }}
          />
        )}
      </Held>,
    )
    await userEvent.type(screen.getByRole('textbox', { name: 'Réponse' }), typed)
    expect(seen).toHaveBeenLastCalledWith(typed)
    expect(screen.getByRole('textbox', { name: 'Réponse' })).toHaveValue(typed)
  })

  it('announces a note that appears', () => {
    const field = (note: string | undefined) => (
      <TextField label="Délai" value="5" note={note} onChange={() => undefined} />
    )
    const { rerender, container } = render(field(undefined))
    const region = container.querySelector('[aria-live="polite"]')
    expect(region).toBeEmptyDOMElement()
    rerender(field('Possible'))
    expect(region).toHaveTextContent('Possible')
  })
})

describe('« Je ne sais pas encore »', () => {
  it('replaces the box by a line, and back, without losing the focus', async () => {
    render(<Unsure />)
    await userEvent.click(screen.getByRole('button', { name: 'Je ne sais pas encore' }))
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    expect(screen.getByRole('group', { name: 'Indemnité' })).toHaveTextContent('Vous ne savez pas encore')
    expect(screen.getByText('L’article 6.3 garde un blanc.')).toBeVisible()
    const answer = screen.getByRole('button', { name: 'Répondre maintenant' })
    expect(answer).toHaveFocus()
    await userEvent.click(answer)
    expect(screen.getByRole('textbox', { name: 'Indemnité' })).toHaveFocus()
    expect(screen.getByRole('textbox', { name: 'Indemnité' })).toHaveValue('')
  })

  it('is not offered by a field that cannot stay blank', () => {
    render(<TextField label="Nom" value="" onChange={() => undefined} />)
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('is the last of the radio buttons, and replaces the choice', async () => {
    const onUnknown = vi.fn()
    const field = (unknown: boolean) => (
      <RadioField
        label="Choix"
        options={OPTIONS}
        value="a"
        unknown={unknown}
        onUnknown={onUnknown}
        onChange={() => undefined}
      />
    )
    const { rerender } = render(field(false))
    const radios = screen.getAllByRole('radio')
    expect(radios.at(-1)).toHaveAccessibleName('Je ne sais pas encore')
    expect(screen.getByRole('radio', { name: 'Premier' })).toBeChecked()
    await userEvent.click(screen.getByText('Je ne sais pas encore'))
    expect(onUnknown).toHaveBeenCalledOnce()
    rerender(field(true))
    expect(screen.getByRole('radio', { name: 'Je ne sais pas encore' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Premier' })).not.toBeChecked()
  })
})

describe('choices', () => {
  it('gives the chosen radio value, and its group its legend and its error', async () => {
    const onChange = vi.fn()
    render(<RadioField label="Choix" error="Choisissez" options={OPTIONS} value="" onChange={onChange} />)
    expect(screen.getByRole('group', { name: 'Choix' })).toHaveAccessibleDescription(
      'Erreur\u00a0: Choisissez',
    )
    await userEvent.click(screen.getByRole('radio', { name: 'Second' }))
    expect(onChange).toHaveBeenCalledWith('b')
    expect(screen.getByRole('radio', { name: 'Troisième' })).toBeDisabled()
  })

  it('a choice made before and no longer offered is kept when another is made', async () => {
    const onChange = vi.fn()
    render(<CheckboxField label="Choix" options={OPTIONS} value={['retiré', 'b']} onChange={onChange} />)
    await userEvent.click(screen.getAllByRole('checkbox', { checked: false })[0] as HTMLElement)
    expect(onChange.mock.lastCall?.[0]).toContain('retiré')
  })

  it('keeps the ticked values in the order of the options', async () => {
    const onChange = vi.fn()
    render(<CheckboxField label="Choix" options={OPTIONS} value={['b']} onChange={onChange} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Premier' }))
    expect(onChange).toHaveBeenLastCalledWith(['a', 'b'])
    await userEvent.click(screen.getByRole('checkbox', { name: 'Second' }))
    expect(onChange).toHaveBeenLastCalledWith([])
  })

  it('says that nothing is chosen in a drop-down list, and keeps a value it does not know', async () => {
    const onChange = vi.fn()
    const { rerender } = render(<SelectField label="Liste" options={OPTIONS} value="" onChange={onChange} />)
    expect(screen.getByRole('combobox', { name: 'Liste' })).toHaveDisplayValue('Choisissez')
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Second')
    expect(onChange).toHaveBeenCalledWith('b')
    rerender(<SelectField label="Liste" options={OPTIONS} value="ancien" onChange={onChange} />)
    expect(screen.getByRole('combobox')).toHaveDisplayValue('ancien')
  })
})
