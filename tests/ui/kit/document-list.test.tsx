// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DocumentList, type ListedDocument } from '#ui/kit/document-list.tsx'
import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

const notice: ListedDocument = {
  id: 'notice',
  name: 'Comment voter',
  about: 'À joindre au bulletin.',
  state: 'rempli',
}
const list: ListedDocument = { id: 'liste', name: 'Liste électorale' }

function draw(documents: readonly ListedDocument[], heading?: 'h2') {
  const onDownload = vi.fn()
  render(<DocumentList documents={documents} heading={heading} action="Word" onDownload={onDownload} />)
  return onDownload
}

const [first, second] = [() => screen.getAllByRole('listitem')[0], () => screen.getAllByRole('listitem')[1]]
const inside = (item: HTMLElement | undefined) => within(item ?? document.body)

describe('a list of documents', () => {
  it('says what each is for and how far it is', () => {
    draw([notice, list])
    expect(first()).toHaveTextContent('Comment voterÀ joindre au bulletin.rempliWord')
    expect(second()).toHaveTextContent('Liste électoraleWord')
  })

  it('names the document of each button, and gives that one', async () => {
    const onDownload = draw([notice, list])
    const button = inside(second()).getByRole('button', { name: 'Word', description: 'Liste électorale' })
    await userEvent.click(button)
    expect(onDownload).toHaveBeenCalledExactlyOnceWith(list)
  })

  it('is pressed by the keyboard alone', async () => {
    const onDownload = draw([notice, list])
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(onDownload).toHaveBeenCalledExactlyOnceWith(list)
  })

  it('says on its own line what came of a download', () => {
    draw([
      { ...notice, said: { words: 'Téléchargé.', isFailure: false } },
      { ...list, said: { words: 'Le fichier n’a pas pu être écrit.', isFailure: true } },
    ])
    expect(inside(first()).getByRole('status')).toHaveTextContent('Téléchargé.')
    expect(inside(second()).getByRole('alert')).toHaveTextContent('Le fichier n’a pas pu être écrit.')
  })

  it('has names to go through by headings where none stands over it', () => {
    draw([notice], 'h2')
    expect(screen.getByRole('heading', { level: 2, name: 'Comment voter' })).toBeVisible()
    cleanup()
    draw([notice])
    expect(screen.queryByRole('heading')).toBeNull()
  })
})
