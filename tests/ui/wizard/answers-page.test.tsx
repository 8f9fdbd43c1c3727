// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import { type Answers, UNKNOWN } from '#model/answers.ts'
import { AnswersPage } from '#ui/wizard/answers-page.tsx'
import {
  accessibilityProblems,
  DOSSIER_ID,
  openUiApp,
  standInForBrowser,
  type UiApp,
} from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

async function openAnswers(
  part: string,
  answers: Answers = {},
  finishedParts: readonly string[] = [],
): Promise<UiApp> {
  const app = await openUiApp({ answers, finishedParts })
  app.draw((work) => <AnswersPage {...work} part={part} />)
  return app
}

/** The line of one answer, by its short name. */
function line(name: string): HTMLElement {
  const term = screen.getAllByRole('term').find((one) => one.textContent?.startsWith(name))
  const parent = term?.parentElement
  if (!parent) throw new Error(`no line « ${name} »`)
  return parent
}

describe('the answers of a part', () => {
  it('read as a person would say them', async () => {
    await openAnswers('structure', { formeJuridique: 'scop', aUnDelegueSyndical: false, effectifCse: '38,5' })
    expect(line('Forme juridique')).toHaveTextContent('SCOP')
    expect(line('Délégué syndical')).toHaveTextContent('Non')
    expect(screen.getByText(/^38,5/)).toBeInTheDocument()
  })

  it('group the figures of a SIRET, and give a sum its two decimals', async () => {
    await openAnswers('structure', { siret: '99203518800018' })
    expect(line('Numéro SIRET').textContent).toContain('992\u00a0035\u00a0188\u00a000018')
    cleanup()
    await openAnswers('remuneration-frais', { indemniteKilometrique: '0,4' })
    expect(line('Indemnité kilométrique')).toHaveTextContent('0,40 € par kilomètre')
  })

  it('say what is not known, not given, proposed or wrong', async () => {
    await openAnswers('structure', { siret: '12', nomEmployeur: UNKNOWN })
    expect(line('Nom de la structure')).toHaveTextContent('Vous ne savez pas encore')
    expect(line('Code APE')).toHaveTextContent('(facultatif)Non renseigné')
    expect(line('Numéro SIRET')).toHaveTextContent(/12.*Indiquez les quatorze chiffres/)
    cleanup()
    await openAnswers('temps-de-travail')
    expect(line('Durée de la pause')).toHaveTextContent(/20.minutes.*Proposition du modèle/)
  })

  it('can each be changed, and the way back is here', async () => {
    await openAnswers('temps-de-travail', { dureeCollective: UNKNOWN })
    const change = within(line('Durée de la pause')).getByRole('link', {
      name: /^Modifier.*durée de la pause$/,
    })
    expect(change).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/modifier/temps-de-travail/durees/dureePause`,
    )
    expect(within(line('Durée collective')).getByRole('link', { name: /^Répondre/ })).toBeInTheDocument()
  })

  it('stand beside the paragraphs they write, numbered as in the agreement', async () => {
    await openAnswers('temps-de-travail', { dureePause: '45' })
    const section = screen.getByRole('region', { name: 'Durée du travail et pauses' })
    const filled = within(section).getByRole('link', { name: '45' })
    expect(filled.closest('p')).toHaveAttribute('data-number')
    const [article] = within(section).getAllByRole('heading', { level: 3 })
    expect(article).toHaveTextContent(/^Article \d\.\d/)
    expect(within(section).queryByText(/forfait/i)).not.toBeInTheDocument()
  })

  it('open at the one that was just changed', async () => {
    const app = await openUiApp({ answers: {} })
    app.draw((work) => <AnswersPage {...work} part="tout" field="dureePause" />)
    const link = within(line('Durée de la pause')).getByRole('link')
    expect(link).toHaveFocus()
    expect(link).toHaveAttribute('href', `#/dossier/${DOSSIER_ID}/revoir/temps-de-travail/durees/dureePause`)
  })

  it('of every part are on one page', async () => {
    await openAnswers('tout')
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)
    expect(parts).toContain('Votre structure')
    expect(parts).toContain('Suivi, durée, formalités')
    expect(screen.queryByRole('button', { name: 'Continuer' })).not.toBeInTheDocument()
  })

  it.each(['structure', 'temps-de-travail'])('%s breaks no accessibility rule', async (part) => {
    await openAnswers(part, { siret: '12', nomEmployeur: UNKNOWN })
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('« Avez-vous fini cette partie ? »', () => {
  it('is for the person to say', async () => {
    const app = await openAnswers('structure')
    expect(screen.getByRole('radio', { name: 'Non, j’y reviendrai' })).toBeChecked()
    await userEvent.click(screen.getByRole('radio', { name: 'Oui, elle est terminée' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(app.store.getState().open?.dossier.finishedParts).toEqual(['structure'])
    expect(window.location.hash).toBe(`#/dossier/${DOSSIER_ID}`)
  })

  it('can be taken back', async () => {
    const app = await openAnswers('structure', {}, ['structure'])
    await userEvent.click(screen.getByRole('radio', { name: 'Non, j’y reviendrai' }))
    await userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
    expect(app.store.getState().open?.dossier.finishedParts).toEqual([])
  })
})
