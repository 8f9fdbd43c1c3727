// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { CostsPage } from '#ui/costs/costs-page.tsx'
import { factHref } from '#ui/page-of-fact.ts'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import {
  accessibilityProblems,
  DOSSIER_ID,
  openUiApp,
  standInForBrowser,
  type UiApp,
} from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

async function openCosts(answers: Answers = {}, field?: string, isTaken = false): Promise<UiApp> {
  const app = await openUiApp({ answers, isTaken })
  app.draw((work) => <CostsPage {...work} field={field} />)
  await screen.findByRole('table')
  return app
}

const COST = /Combien vous coûte, en moyenne, une heure de travail/
const ARRIVALS = /Combien de personnes arrivent chaque année/
const WELCOME = /^Accueil des personnes qui arrivent/

/** The line of a cost: what it says, and its amount. */
function line(name: RegExp): HTMLElement {
  const row = screen.getByRole('rowheader', { name }).closest('tr')
  if (!row) throw new Error(`no line ${name}`)
  return row
}
const amountOf = (name: RegExp): string | undefined =>
  within(line(name)).getByRole('cell').textContent?.replace(/\s/g, ' ')
const saidTotal = (): string | undefined => screen.getByRole('status').textContent?.replace(/\s/g, ' ')
const shownTotal = (): string | undefined =>
  screen.getByRole('status').previousElementSibling?.textContent?.replace(/\s/g, ' ')

describe('the costs of a dossier', () => {
  it('are given with their formula, in the figures of the member', async () => {
    await openCosts({ heuresAccueil: '3', entreesParAn: '24', coutHoraire: '18,5' })
    expect(line(WELCOME).textContent?.replace(/\s/g, ' ')).toContain(
      '3 heures, modifier : heures d’accueil × 24 arrivées par an × 18,50 € par heure',
    )
    expect(amountOf(WELCOME)).toBe('1 332 €')
  })

  it('follow what is typed, and wait for what is missing', async () => {
    const user = userEvent.setup()
    const app = await openCosts({ heuresAccueil: '3' })
    expect(saidTotal()).toBe('Donnez vos chiffres : le total s’affichera ici.')
    expect(amountOf(WELCOME)).toBe('à chiffrer')
    expect(screen.queryByRole('rowheader', { name: /^Total/ })).toBeNull()
    await user.type(screen.getByRole('textbox', { name: ARRIVALS }), '10')
    expect(amountOf(WELCOME)).toBe('à chiffrer')
    await user.type(screen.getByRole('textbox', { name: COST }), '20')
    expect(app.answers()).toMatchObject({ entreesParAn: '10', coutHoraire: '20' })
    expect(amountOf(WELCOME)).toBe('600 €')
    expect(shownTotal()).toMatch(
      /^Total estimé : [\d ]+ € par an, dont [\d ]+ € en plus de la loi\. \S+ coûts attendent encore un chiffre\.$/,
    )
    expect(screen.getByRole('rowheader', { name: 'Total de ce qui est chiffré' })).toBeInTheDocument()
  })

  it('tell apart what the agreement adds to the law', async () => {
    const figures: Answers = {
      coutHoraire: '20',
      entreesParAn: '10',
      effectifCse: '20',
      personnesEnParcours: '5',
    }
    await openCosts({
      ...figures,
      heuresAccueil: '3',
      typesSiae: ['aci'],
      aDesElusCse: true,
      heuresAccompagnement: '2',
    })
    expect(line(WELCOME)).toHaveTextContent('En plus de la loi.')
    expect(line(/^Heures de délégation/)).toHaveTextContent('Dû avec ou sans accord.')
    expect(line(/^Heures d’accompagnement/)).toHaveTextContent(
      'Exigé par la loi, qui n’en fixe pas la mesure.',
    )
    const added = line(/^Dont en plus de la loi/)
    expect(added).toHaveTextContent(/que la loi exige sans en fixer la mesure/)
    expect(Number(within(added).getByRole('cell').textContent?.replace(/\D/g, ''))).toBeGreaterThanOrEqual(
      600,
    )
    expect(
      screen.getByText(/Votre convention de branche.*en impose peut-être une partie/),
    ).toBeInTheDocument()
  })

  it('are told to screen readers once typing rests, not at each key', async () => {
    const user = userEvent.setup()
    await openCosts({ heuresAccueil: '3', entreesParAn: '10' })
    const before = saidTotal()
    await user.type(screen.getByRole('textbox', { name: COST }), '20')
    expect(shownTotal()).toMatch(/^Total estimé/)
    expect(saidTotal()).toBe(before)
    await vi.waitFor(() => expect(saidTotal()).toBe(shownTotal()), { timeout: 3000 })
  })

  it('take a share of its own for one right, the common one for the others', async () => {
    const user = userEvent.setup()
    const app = await openCosts({
      coutHoraire: '20',
      effectifCse: '10',
      partUtilisee: '50',
      joursEnfantMalade: '3',
      joursProcheAidant: '3',
    })
    const CHILD = /^Jours payés pour un enfant malade/
    const RELATIVE = /^Jours payés pour aider un proche/
    expect([amountOf(CHILD), amountOf(RELATIVE)]).toEqual(['2 100 €', '2 100 €'])
    await user.click(screen.getByText('Une part différente pour un droit'))
    await user.type(screen.getByRole('textbox', { name: /jours pour un enfant malade/ }), '10')
    expect(app.answers()).toMatchObject({ partUtilisee: '50', partEnfantMalade: '10' })
    expect([amountOf(CHILD), amountOf(RELATIVE)]).toEqual(['420 €', '2 100 €'])
  })

  it('lead to the question of each figure of the agreement, which comes back here', async () => {
    await openCosts({ heuresAccueil: '3', entreesParAn: '24', coutHoraire: '18,5' })
    const page = `/dossier/${DOSSIER_ID}/chiffrer/accueil-parcours/integration/heuresAccueil`
    const link = within(line(WELCOME)).getByRole('link', { name: /heures d’accueil/ })
    expect(link).toHaveAttribute('href', `#${page}`)
    cleanup()
    const app = await openUiApp()
    app.draw((work) => (
      <QuestionPage
        {...work}
        part="accueil-parcours"
        step="integration"
        field="heuresAccueil"
        returnsTo="costs"
      />
    ))
    expect(screen.getByRole('link', { name: 'Retour aux coûts' })).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/couts`,
    )
  })

  it('lead from what is missing to its field, or to its question when the agreement asks it', async () => {
    const user = userEvent.setup()
    await openCosts({ primesVersees: ['annuelle'] })
    await user.click(within(line(WELCOME)).getByRole('button', { name: 'coût d’une heure de travail' }))
    expect(screen.getByRole('textbox', { name: COST })).toHaveFocus()
    expect(within(line(/^Prime annuelle/)).getByRole('link')).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/chiffrer/structure/effectif/effectifCse`,
    )
  })

  it('are not there when the agreement does not create them', async () => {
    await openCosts({ astreintes: false, primesVersees: [] })
    expect(screen.queryByRole('rowheader', { name: /^Compensation des astreintes/ })).toBeNull()
    expect(screen.queryByRole('textbox', { name: /jours d’astreinte/ })).toBeNull()
    cleanup()
    await openCosts({ astreintes: true })
    expect(screen.getByRole('rowheader', { name: /^Compensation des astreintes/ })).toBeInTheDocument()
    expect(screen.getByRole('textbox', { name: /jours d’astreinte/ })).toBeInTheDocument()
  })

  it('open at the figure that is wanted', async () => {
    await openCosts({}, 'entreesParAn')
    await vi.waitFor(() => expect(screen.getByRole('textbox', { name: ARRIVALS })).toHaveFocus())
    expect(factHref(DOSSIER_ID, 'entreesParAn')).toBe(`#/dossier/${DOSSIER_ID}/couts/entreesParAn`)
  })

  it('are pleasant to axe', async () => {
    await openCosts({ heuresAccueil: '3', entreesParAn: '24', coutHoraire: '18,5', effectifCse: '12' })
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('a figure of the member', () => {
  it('that cannot be read is said once the field is left, and prices nothing', async () => {
    const user = userEvent.setup()
    await openCosts({ entreesParAn: '10' })
    const box = screen.getByRole('textbox', { name: COST })
    await user.type(box, 'vingt euros')
    expect(box).not.toHaveAttribute('aria-invalid')
    await user.tab()
    expect(box).toHaveAttribute('aria-invalid', 'true')
    expect(amountOf(WELCOME)).toBe('à chiffrer')
    await user.clear(box)
    await user.type(box, '20')
    expect(box).not.toHaveAttribute('aria-invalid')
    expect(amountOf(WELCOME)).toBe('600 €')
  })

  it('is only read while the dossier is open in another tab', async () => {
    await openCosts({ coutHoraire: '20' }, undefined, true)
    expect(screen.getByRole('textbox', { name: COST })).toBeDisabled()
    expect(screen.getByText(/ouvert dans un autre onglet/)).toBeInTheDocument()
  })

  it('is not a page of questions', async () => {
    const app = await openUiApp()
    app.draw((work) => (
      <QuestionPage {...work} part="chiffrer" step="couts" field={undefined} returnsTo="next" />
    ))
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/page/)
  })
})
