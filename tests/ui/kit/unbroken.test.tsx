import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Raised } from '#ui/kit/raised.tsx'
import { Unbroken } from '#ui/kit/unbroken.tsx'

import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

describe('raised letters', () => {
  it.each([
    ['le 1er mars 2027', ['er']],
    ['du 1er juin au 1er juillet', ['er', 'er']],
    ['le 11er jour, article 21er, 1erreur', []],
    ['le 2 mars 2027', []],
  ])('%s', (text, raised) => {
    const { container } = render(<Raised>{text}</Raised>)
    expect(container).toHaveTextContent(text)
    expect([...container.querySelectorAll('sup')].map((letters) => letters.textContent)).toEqual(raised)
  })
})

describe('words on one line', () => {
  it.each([
    ['Comment entre-t-on dans l’accord ?', ['entre-t-on']],
    ['En combien de jours terminez-vous l’enquête ?', ['terminez-vous']],
    ['les modes de l’article L.\u00a03261-3-1 du code', ['L.\u00a03261-3-1']],
    ['les articles 1242-14 et 1242-15', ['1242-14', '1242-15']],
    ['la demi-journée, à mi-temps', []],
  ])('%s', (text, whole) => {
    const { container } = render(<Unbroken>{text}</Unbroken>)
    expect(container.textContent).toBe(text)
    expect([...container.querySelectorAll('span')].map((words) => words.textContent)).toEqual(whole)
  })

  it('raises « 1er » between them', () => {
    const { container } = render(<Unbroken>À partir du 1er mai, prévient-on (L. 3123-11) ?</Unbroken>)
    expect(container.querySelector('sup')).toHaveTextContent('er')
    expect(container.querySelectorAll('span')).toHaveLength(2)
  })
})
