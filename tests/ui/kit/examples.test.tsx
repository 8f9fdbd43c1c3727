// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import axe from 'axe-core'
import { afterEach, describe, expect, it } from 'vitest'
import { KIT_EXAMPLES } from '#ui/kit/examples.ts'

afterEach(cleanup)

// No layout here: colours are measured in a real browser. A fragment is not a page: landmarks are not asked of it.
const RULES = { 'color-contrast': { enabled: false }, region: { enabled: false } }

// A plain space where French wants one that does not break, or a straight apostrophe.
const BAD_TYPOGRAPHY = / [;:!?%»]|« |[\p{L}]'|\p{L}[;!?]|[\d][%]/u

describe('kit examples', () => {
  it('have distinct names', () => {
    const names = KIT_EXAMPLES.map((example) => example.name)
    expect(new Set(names).size).toBe(names.length)
  })

  describe.each(KIT_EXAMPLES)('$name', (example) => {
    it('breaks no accessibility rule', async () => {
      const { baseElement } = render(example.render())
      const { violations } = await axe.run(baseElement, { rules: RULES })
      expect(
        violations.map((found) => `${found.id}: ${found.nodes.map((node) => node.html).join(' ')}`),
      ).toEqual([])
    })

    it('is written with French typography', () => {
      const { container } = render(example.render())
      const texts = [...walk(container)].filter((text) => BAD_TYPOGRAPHY.test(text))
      expect(texts).toEqual([])
    })

    it('carries no inline style', () => {
      const { container } = render(example.render())
      expect(container.querySelectorAll('[style]')).toHaveLength(0)
    })
  })

  it('would notice a broken rule and a bad space', async () => {
    const { container } = render(
      <div>
        <input type="text" />
        Pourquoi ?
      </div>,
    )
    const { violations } = await axe.run(container, { rules: RULES })
    expect(violations.map((found) => found.id)).toContain('label')
    expect([...walk(container)].some((text) => BAD_TYPOGRAPHY.test(text))).toBe(true)
  })
})

function* walk(root: Element): Generator<string> {
  for (const node of root.childNodes) {
    if (node instanceof Element) yield* walk(node)
    else yield node.textContent ?? ''
  }
  for (const name of ['aria-label', 'title', 'placeholder']) yield root.getAttribute(name) ?? ''
}
