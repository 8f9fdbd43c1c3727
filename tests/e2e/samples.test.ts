import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdTogether } from '#export/hold-together.ts'
import {
  exportWord,
  fileGivenBy,
  goTo,
  idAt,
  openFile,
  openSample,
  storedDossier,
} from '../support/journey.ts'
import { samples } from '../support/journey-sample.ts'
import { paperParagraphs, wordParagraphs } from '../support/journey-word.ts'
import type { Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit

beforeAll(async () => {
  tool = await stage.openTool()
})

afterAll(async () => {
  await tool.context.close()
})

describe('the Word file and the sheet on the page', () => {
  it.each(samples.map(({ name }) => name))('say the same paragraphs for %s', async (name) => {
    const { page } = tool
    const id = await openSample(page, name)
    await goTo(page, `/dossier/${id}/document`)
    await page.getByRole('article').waitFor()
    const onPaper = await paperParagraphs(page)
    const { bytes } = await exportWord(page, 'draft', '22/11/2026')
    expect(await wordParagraphs(bytes)).toEqual(onPaper.map(holdTogether))
    expect(onPaper.length).toBeGreaterThan(200)
  })
})

describe('the same dossier and the same date', () => {
  it('give the same bytes, twice in the browser and from the command line', async () => {
    const { page } = tool
    await openSample(page, 'Coup de main du Val')
    const id = idAt(page)
    const { bytes: first } = await exportWord(page, 'final', '17/12/2026')
    await page.reload()
    const { bytes: second } = await exportWord(page, 'final', '17/12/2026')
    expect(second.equals(first)).toBe(true)

    const folder = mkdtempSync(join(tmpdir(), 'paraphe-'))
    writeFileSync(join(folder, 'dossier.json'), JSON.stringify(await storedDossier(page, id)))
    execFileSync('npx', [
      'tsx',
      'src/cli/main.ts',
      'generate',
      join(folder, 'dossier.json'),
      '--out',
      folder,
      '--date',
      '2026-12-17',
      '--final',
    ])
    const typed = readFileSync(join(folder, 'accord-entreprise/accord-entreprise.docx'))
    rmSync(folder, { recursive: true })
    expect(typed.equals(first)).toBe(true)
  })

  it('give the same bytes once the dossier went through its file', async () => {
    const { page } = tool
    await openSample(page, 'Nette Équipe')
    const { bytes: before } = await exportWord(page, 'draft', '1/12/2026')
    await goTo(page, `/dossier/${idAt(page)}`)
    await page.getByRole('button', { name: /^Actions sur/ }).click()
    const copy = await fileGivenBy(page, () =>
      page.getByRole('button', { name: 'Télécharger une sauvegarde' }).click(),
    )
    expect(copy.name).toBe('nette-equipe.paraphe.json')

    const elsewhere = await stage.openTool()
    await openFile(elsewhere.page, { name: copy.name, content: copy.bytes })
    await elsewhere.page.waitForURL(/#\/dossier\//)
    const { bytes: after } = await exportWord(elsewhere.page, 'draft', '1/12/2026')
    await elsewhere.context.close()
    expect(after.equals(before)).toBe(true)
  })
})
