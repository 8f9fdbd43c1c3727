import '@testing-library/jest-dom/vitest'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { HeadcountPage } from '#ui/headcount/headcount-page.tsx'
import { PageRegisterWorker } from '../../support/register-worker.ts'
import { openUiApp } from '../../support/ui-app.tsx'

vi.stubGlobal('Worker', PageRegisterWorker)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T10:00:00') })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const REGISTER = [
  'Nom\tContrat\tEntrée\tSortie\tHeures par semaine',
  ...Array.from({ length: 11 }, (_, rank) => `Permanent ${rank}\tCDI\t01/02/2019\t\t35`),
  'Petit\tCDDI\t01/11/2025\t31/10/2026\t26',
  'Roux\tApprenti\t01/09/2026\t31/08/2028\t35',
  'Blanc\tPacte\t01/09/2026\t\t35',
].join('\n')

async function openPage() {
  const app = await openUiApp()
  app.draw((work) => <HeadcountPage {...work} />)
  return { app, user: userEvent.setup() }
}

async function pasteRegister() {
  const { app, user } = await openPage()
  await user.click(screen.getByRole('textbox', { name: /lignes du tableau/ }))
  await user.paste(REGISTER)
  await user.click(screen.getByRole('button', { name: 'Lire ces lignes' }))
  await screen.findByRole('heading', { level: 1, name: /^Que dit chaque colonne/ })
  return { app, user }
}

describe('the headcount page', () => {
  it('a paste is recognised, confirmed, counted month by month, and its wrong line listed', async () => {
    const { user } = await pasteRegister()
    expect(screen.getByRole('combobox', { name: /Type de contrat/ })).toHaveDisplayValue('Contrat')
    await user.click(screen.getByRole('button', { name: 'Calculer l’effectif' }))
    await screen.findByRole('heading', {
      level: 1,
      name: /Un CSE est obligatoire depuis le 31.octobre.2025 au plus tard/,
    })
    const months = screen.getByRole('table', { name: /fin de chaque mois/ })
    const october = within(months).getByRole('row', { name: /Octobre.2026/ })
    expect(october).toHaveTextContent('11,74')
    expect(october).toHaveTextContent('24e mois')
    const wrong = screen.getByRole('table', { name: /ne compte pas/ })
    expect(within(wrong).getByRole('row', { name: /15 Blanc/ })).toHaveTextContent('Pacte')
    expect(screen.getByRole('img', { name: /Effectif mensuel/ })).toHaveAccessibleDescription(
      /12 mois sur 12/,
    )
  })

  it('figures reach the answers only when asked, and no name goes with them', async () => {
    const { app, user } = await pasteRegister()
    await user.click(screen.getByRole('button', { name: 'Calculer l’effectif' }))
    const keep = await screen.findByRole('button', { name: 'Mettre dans mes réponses' })
    expect(app.answers()).toEqual({})
    await user.click(keep)
    expect(app.answers()).toEqual({
      effectifCse: '11,74',
      effectifAccord: '11,74',
      nombreDeSalaries: '12',
      seuilCseDouzeMois: true,
    })
  })

  it('a column the count needs is asked for', async () => {
    const { user } = await pasteRegister()
    await user.selectOptions(screen.getByRole('combobox', { name: /Type de contrat/ }), '')
    await user.click(screen.getByRole('button', { name: 'Calculer l’effectif' }))
    expect(screen.getByRole('combobox', { name: /Type de contrat/ })).toHaveAccessibleDescription(
      /Choisissez/,
    )
  })

  it('an empty paste is said, and nothing is lost', async () => {
    const { user } = await openPage()
    await user.click(screen.getByRole('button', { name: 'Lire ces lignes' }))
    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: /lignes du tableau/ })).toHaveAccessibleDescription(
        /aucune ligne/,
      ),
    )
  })

  it('twelve figures typed by hand work too, and a missing one is asked for', async () => {
    const { app, user } = await openPage()
    await user.click(screen.getByRole('button', { name: 'Taper douze effectifs' }))
    const fields = screen.getAllByRole('textbox')
    expect(fields).toHaveLength(12)
    for (const field of fields.slice(1)) await user.type(field, '10,5')
    await user.click(screen.getByRole('button', { name: 'Voir l’effectif' }))
    expect(screen.getByRole('link', { name: /Novembre.2025/ })).toBeVisible()
    await user.type(screen.getAllByRole('textbox')[0] as HTMLElement, '10')
    await user.click(screen.getByRole('button', { name: 'Voir l’effectif' }))
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('un CSE n’est pas obligatoire')
    await user.click(screen.getByRole('button', { name: 'Mettre dans mes réponses' }))
    expect(app.answers()).toEqual({ effectifCse: '10,5', seuilCseDouzeMois: false })
  })
})
