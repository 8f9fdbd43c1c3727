import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  createDossier,
  goTo,
  heading,
  nameField,
  namePage,
  storedDossier,
  waitUntilSaved,
} from '../support/journey.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit
let first: Page
let second: Page
let id: string

beforeEach(async () => {
  tool = await stage.openTool()
  first = tool.page
  id = await createDossier(first, 'Les Jardins du Gué')
  await goTo(first, namePage(id))
  await nameField(first).fill('Les Jardins du Gué')
  await waitUntilSaved(first)
  second = await tool.context.newPage()
  await second.goto(`${stage.url()}#${namePage(id)}`)
  await heading(second).waitFor()
})

afterEach(() => tool.context.close())

describe('one dossier in two tabs', () => {
  it('the second says so, shows the answers and takes none', async () => {
    await notice(second).waitFor()
    expect(await nameField(second).inputValue()).toBe('Les Jardins du Gué')
    expect(await nameField(second).isDisabled()).toBe(true)
    expect(await notice(first).count()).toBe(0)
    expect(await nameField(first).isEnabled()).toBe(true)
  })

  it('the second takes over with the last words of the first, which then says so and stops', async () => {
    await nameField(first).press('End')
    await nameField(first).pressSequentially(' et du Moulin')
    await second.getByRole('button', { name: 'Travailler ici' }).click()
    await notice(first).waitFor()
    expect(await nameField(first).isDisabled()).toBe(true)
    await expect.poll(() => nameField(second).isEnabled()).toBe(true)
    await expect.poll(() => nameField(second).inputValue()).toBe('Les Jardins du Gué et du Moulin')

    await nameField(second).press('End')
    await nameField(second).pressSequentially(', à Blois')
    await waitUntilSaved(second)
    // Longer than any pending save of the first could wait.
    await second.waitForTimeout(1200)
    expect(await storedName(second)).toBe('Les Jardins du Gué et du Moulin, à Blois')
  })

  it('the first takes it back, with the words of the second', async () => {
    await second.getByRole('button', { name: 'Travailler ici' }).click()
    await expect.poll(() => nameField(second).isEnabled()).toBe(true)
    await nameField(second).fill('La Ferme du Gué')
    await waitUntilSaved(second)
    await first.getByRole('button', { name: 'Travailler ici' }).click()
    await expect.poll(() => nameField(first).isEnabled()).toBe(true)
    await expect.poll(() => nameField(first).inputValue()).toBe('La Ferme du Gué')
    await notice(second).waitFor()
  })

  it('the first closed, the second reloads and works', async () => {
    await first.close()
    await second.reload()
    await expect.poll(() => nameField(second).isEnabled()).toBe(true)
    expect(await notice(second).count()).toBe(0)
  })

  it('another dossier is free in the second', async () => {
    const other = await createDossier(second, 'Nette Équipe')
    await goTo(second, namePage(other))
    expect(await nameField(second).isEnabled()).toBe(true)
  })
})

const notice = (page: Page) => page.getByText('Ce dossier est ouvert dans un autre onglet')

async function storedName(page: Page): Promise<unknown> {
  return ((await storedDossier(page, id))['reponses'] as { nomEmployeur?: string }).nomEmployeur
}
