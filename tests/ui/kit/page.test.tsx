// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Band } from '#ui/kit/band.tsx'
import { Foot } from '#ui/kit/foot.tsx'
import { Held } from '#ui/kit/held.tsx'
import { Page } from '#ui/kit/page.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { TaskList } from '#ui/kit/task-list.tsx'
import { ThemeChoice } from '#ui/kit/theme-choice.tsx'
import { Title } from '#ui/kit/title.tsx'
import type { Theme } from '#ui/kit/use-theme.ts'
import '@testing-library/jest-dom/vitest'

afterEach(cleanup)

describe('band', () => {
  it('skips to the content without touching the address', async () => {
    render(
      <>
        <Band homeHref="#/" crumbs={[{ label: 'Dossiers', href: '#/' }, { label: 'Temps de travail' }]} />
        <Page>
          <p>Texte</p>
        </Page>
      </>,
    )
    await userEvent.tab()
    expect(screen.getByRole('link', { name: 'Aller au contenu' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  it('names the home link and marks the page one is on', () => {
    render(<Band homeHref="#/" crumbs={[{ label: 'Dossiers', href: '#/' }, { label: 'Temps de travail' }]} />)
    expect(screen.getByRole('link', { name: /^Paraphe.*vos dossiers$/ })).toHaveAttribute('href', '#/')
    const crumbs = within(screen.getByRole('navigation', { name: 'Fil d’Ariane' }))
    expect(crumbs.getByText('Temps de travail')).toHaveAttribute('aria-current', 'page')
    expect(crumbs.getByRole('link', { name: 'Dossiers' })).toBeVisible()
  })
})

describe('foot', () => {
  it('gives the promise and its proof', () => {
    render(<Foot links={[{ label: 'Confidentialité et preuve', href: '#/preuve' }]}>Modèle 2026.11</Foot>)
    const foot = screen.getByRole('contentinfo')
    expect(foot).toHaveTextContent('Rien de ce que vous écrivez ne quitte cet ordinateur.')
    expect(within(foot).getByRole('link', { name: 'Confidentialité et preuve' })).toBeVisible()
    expect(foot).toHaveTextContent('Modèle 2026.11')
  })
})

describe('title', () => {
  it('takes the focus when the page opens and at each step', () => {
    const { rerender } = render(<Title step="1">Les durées</Title>)
    const title = screen.getByRole('heading', { level: 1, name: 'Les durées' })
    expect(title).toHaveFocus()
    title.blur()
    rerender(<Title step="1">Les durées</Title>)
    expect(title).not.toHaveFocus()
    rerender(<Title step="2">Les pauses</Title>)
    expect(title).toHaveFocus()
  })
})

describe('task list', () => {
  it('names the link by the step and describes it by its state', () => {
    render(
      <TaskList
        title="Écrire l’accord"
        tasks={[
          {
            id: 'a',
            number: 4,
            name: 'Temps de travail',
            status: 'doing',
            more: 'Sujet 3 sur 7',
            href: '#/4',
            current: true,
          },
          { id: 'b', name: 'Le dépôt', status: 'later' },
        ]}
      />,
    )
    const list = within(screen.getByRole('list', { name: 'Écrire l’accord' }))
    const link = list.getByRole('link', { name: 'Temps de travail' })
    expect(link).toHaveAccessibleDescription('En cours Sujet 3 sur 7')
    expect(link).toHaveAttribute('aria-current', 'step')
    expect(list.getAllByRole('link')).toHaveLength(1)
    expect(list.getByText('Pas encore possible')).toBeVisible()
  })
})

describe('segmented, theme', () => {
  it('chooses one view', async () => {
    render(
      <Held<'law' | 'plain'> start="law">
        {(value, hold) => (
          <Segmented
            legend="Version"
            options={[
              { value: 'law', label: 'Juridique' },
              { value: 'plain', label: 'En clair' },
            ]}
            value={value}
            onChange={hold}
          />
        )}
      </Held>,
    )
    const group = within(screen.getByRole('group', { name: 'Version' }))
    await userEvent.click(group.getByRole('radio', { name: 'En clair' }))
    expect(group.getByRole('radio', { name: 'En clair' })).toBeChecked()
    expect(group.getByRole('radio', { name: 'Juridique' })).not.toBeChecked()
  })

  it('sets the colours on the page, and leaves them to the system', async () => {
    render(
      <Held<Theme> start="system">{(theme, hold) => <ThemeChoice value={theme} onChange={hold} />}</Held>,
    )
    expect(document.documentElement).not.toHaveAttribute('data-theme')
    await userEvent.click(screen.getByRole('radio', { name: 'Sombre' }))
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark')
    await userEvent.click(screen.getByRole('radio', { name: 'Système' }))
    expect(document.documentElement).not.toHaveAttribute('data-theme')
  })
})
