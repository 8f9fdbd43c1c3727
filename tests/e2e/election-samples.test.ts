import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ELECTION } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import { electionFiles } from '#cli/election-files.ts'
import { buildWordShell } from '#export/word-shell.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import { fileGivenBy, goTo, openSample } from '../support/journey.ts'
import { templates } from '../support/shipped.ts'
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

const samples = templates.examples.filter(({ of }) => of === ELECTION)

describe.each(samples.map((sample) => [sample.name, sample] as const))(
  'the election of %s',
  (name, sample) => {
    it('gives the same guides, papers and agenda in the browser and on the command line', {
      timeout: 120_000,
    }, async () => {
      const { page } = tool
      const id = await openSample(page, name)
      await goTo(page, `/dossier/${id}/cse`)
      const zip = await fileGivenBy(page, () =>
        page.getByRole('button', { name: 'Télécharger tous les papiers' }).click(),
      )
      const date = parseIsoDate(await page.evaluate(() => new Date().toLocaleDateString('sv')))
      if (!date) throw new Error('the browser has no day')
      const given = { ground: groundAt(templates, date), answers: sample.answers }
      const options = { date, author: name, lawDate: templates.law.date, mode: 'final' } as const
      const typed = electionFiles(templates, given, { ...options, shell: await buildWordShell() }).at(-1)
      const [browser, commandLine] = [zip.bytes, typed?.bytes].map((bytes) =>
        Object.fromEntries(
          Object.entries(unzipSync(new Uint8Array(bytes ?? []))).map(([file, content]) => [
            file,
            Buffer.from(content).toString('base64'),
          ]),
        ),
      )
      expect(Object.keys(browser ?? {}).length).toBeGreaterThan(30)
      expect(Object.keys(browser ?? {}).toSorted()).toEqual(Object.keys(commandLine ?? {}).toSorted())
      for (const [file, content] of Object.entries(browser ?? {}))
        expect([file, content === commandLine?.[file]]).toEqual([file, true])
      expect(tool.complaints).toEqual([])
    })
  },
)
