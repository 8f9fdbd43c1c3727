import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileGivenBy, heading } from '../support/journey.ts'
import { answerPage, follow } from '../support/journey-answers.ts'
import { atKeyboard } from '../support/journey-keyboard.ts'
import { answersOf } from '../support/journey-sample.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

/** A member of fourteen people, who does not know whether a council is due: what it can say before anything is done. */
const { voteTenu: _, informationFaite: __, ...ANSWERS } = answersOf('cse-quatorze-premiere-fois')

const stage = setStage()
let tool: Visit

beforeAll(async () => {
  tool = await stage.openTool()
  await tool.page.setViewportSize({ width: 1280, height: 800 })
})

afterAll(async () => {
  await tool.context.close()
})

describe('a newcomer of fourteen people, by keyboard alone', () => {
  it('goes from the list of dossiers to the archive of every paper in under forty screens', {
    timeout: 240_000,
  }, async ({ annotate }) => {
    const { page } = tool
    const keyboard = atKeyboard(page)
    await keyboard.tabTo(page.getByRole('button', { name: 'Mettre en place le CSE' }).first())
    await keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Nom du dossier' }).waitFor()
    await keyboard.type('La Boussole du Bocage')
    await keyboard.press('Enter')
    await page.waitForURL(/\/elire/)
    await heading(page).waitFor()
    // The list and its dialog are the first two screens.
    let screens = 2
    while (!/\/cse$/.test(page.url())) {
      screens += 1
      expect(screens).toBeLessThan(40)
      await answerPage(keyboard, ANSWERS)
      await keyboard.tabTo(page.getByRole('button', { name: 'Continuer' }))
      await follow(keyboard, 'Enter')
    }
    screens += 1
    await annotate(`${screens} screens from the list of dossiers to the archive`)
    const all = page.getByRole('button', { name: 'Télécharger tous les papiers' })
    await keyboard.tabTo(all)
    const zip = await fileGivenBy(page, () => keyboard.press('Enter'))
    const names = Object.keys(unzipSync(new Uint8Array(zip.bytes)))
    expect(names).toContain('guide-cse.docx')
    expect(names).toContain('a03-information-du-personnel.docx')
    expect(names).toContain('calendrier-election.ics')
    expect([...keyboard.unseen]).toEqual([])
    expect(tool.complaints).toEqual([])
  })
})
