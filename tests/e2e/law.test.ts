import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDossier, goTo, heading, openSample } from '../support/journey.ts'
import { type Visit, waitUntilOffline } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit
let page: Page

beforeEach(async () => {
  tool = await stage.openTool()
  page = tool.page
})

afterEach(async () => {
  expect(tool.complaints).toEqual([])
  await tool.context.close()
})

/** What the law says under one question of the diagnosis. */
const under = (question: RegExp) => page.getByRole('region', { name: question })
const answer = (question: RegExp, word: 'Oui' | 'Non') =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: word, exact: true }).press('Space')

describe('the diagnosis on the first screen of a dossier', () => {
  it('answers the five questions as they are answered, by keyboard, without leaving the screen', async () => {
    await createDossier(page, 'Les Jardins du Gué')
    const address = page.url()
    await under(/Que manque/)
      .getByRole('link', { name: /délégué syndical est-il désigné/ })
      .waitFor()

    await page.getByRole('checkbox', { name: /Atelier et chantier d’insertion/ }).press('Space')
    await page.getByRole('textbox', { name: /effectif du mois pour le CSE/ }).fill('26,08')
    await page.getByRole('textbox', { name: /effectif du mois pour la signature/ }).fill('26,08')
    await answer(/chaque mois pendant douze mois/, 'Oui')
    await page.getByRole('textbox', { name: 'Jour', exact: true }).fill('31')
    await page.getByRole('textbox', { name: 'Mois', exact: true }).fill('10')
    await page.getByRole('textbox', { name: 'Année', exact: true }).fill('2026')
    await answer(/des membres élus aujourd’hui/, 'Non')
    await answer(/procès-verbal de carence/, 'Non')
    await answer(/délégué syndical est-il désigné/, 'Non')
    await answer(/section syndicale dans la structure/, 'Non')
    await answer(/convention collective de branche/, 'Oui')

    await under(/Quelles règles/)
      .getByText('Une convention collective de branche s’applique à vous.')
      .waitFor()
    await under(/Qui peut signer/)
      .getByText(/Une personne mandatée par un syndicat négocie et signe/)
      .waitFor()
    const cse = under(/Faut-il un CSE/)
    await cse.getByText(/Un CSE est obligatoire depuis le 31.octobre.2026\./).waitFor()
    await cse.getByText(/le CSE compte deux titulaires et deux suppléants/).waitFor()
    await under(/devez-vous négocier/)
      .getByText('Aucune négociation périodique ne vous est imposée.')
      .waitFor()
    await under(/Que manque/)
      .getByText(/Rien pour ce diagnostic/)
      .waitFor()
    expect(page.url()).toBe(address)
  })
})

describe('the text of the law beside a result', () => {
  it('opens at the row that applies, offline, and gives focus back', async () => {
    await waitUntilOffline(page)
    const id = await openSample(page, 'Les Jardins de la Garenne')
    await tool.context.setOffline(true)
    await goTo(page, `/dossier/${id}`)
    const seats = page.getByRole('listitem').filter({ hasText: 'le CSE compte deux titulaires' })
    await seats.locator('summary').press('Enter')
    const row = seats.getByRole('row', { name: /25 à 49.*votre ligne/ })
    await row.waitFor()
    const reference = seats.getByRole('caption').getByRole('button')
    await reference.press('Enter')
    const panel = page.getByRole('dialog', { name: /^Article R\..2314.1/ })
    await panel.getByText(/Version en vigueur depuis le 1er.janvier.2018/).waitFor()
    await panel.getByRole('row', { name: /25 à 49.*votre ligne/ }).waitFor()
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    expect(await reference.evaluate((element) => element === document.activeElement)).toBe(true)
    await tool.context.setOffline(false)
  })

  it('shows the very words behind a refusal', async () => {
    const id = await openSample(page, 'Les Jardins de la Garenne')
    await goTo(page, `/dossier/${id}/questions/accueil-parcours/contrats`)
    await page.getByRole('textbox', { name: /semaine prévoit en principe un CDDI/ }).fill('42')
    await page.getByText('Bloqué par la loi').waitFor()
    await page
      .locator('#heuresHebdoCddi-note')
      .getByRole('button', { name: /^L\..5132.15.1/ })
      .first()
      .click()
    const panel = page.getByRole('dialog')
    await panel.getByText('Version en vigueur').waitFor()
    expect(await panel.locator('mark').textContent()).toBe('sans dépasser la durée légale hebdomadaire')
    await panel.getByRole('button', { name: 'Fermer' }).click()
    await panel.waitFor({ state: 'detached' })
  })

  it('does not stay when Back leads to another page', async () => {
    const id = await openSample(page, 'Les Jardins de la Garenne')
    await goTo(page, '/aide')
    await goTo(page, `/dossier/${id}`)
    await page
      .getByRole('button', { name: /lire l’article/ })
      .first()
      .click()
    await page.getByRole('dialog').getByText('Version en vigueur').waitFor()
    await page.goBack()
    await heading(page).filter({ hasText: 'Aide' }).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })
})
