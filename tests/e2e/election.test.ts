import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileGivenBy, goTo, openSample } from '../support/journey.ts'
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

describe('an election begun from the list of dossiers', () => {
  it('opens on its first question, goes on along its path, and comes first on the dossier’s page', async () => {
    const { page } = tool
    await goTo(page, '/')
    await page.getByRole('button', { name: 'Mettre en place le CSE' }).last().click()
    await page.getByRole('textbox', { name: 'Nom du dossier' }).fill('Le Relais')
    await page.keyboard.press('Enter')
    await page.getByRole('textbox', { name: 'Quel est le nom de la structure ?' }).waitFor()
    await page.getByRole('heading', { name: 'Votre calendrier' }).waitFor()
    await page.getByRole('link', { name: 'Revenir aux parties' }).click()
    await page.getByRole('link', { name: 'Reprendre l’élection du CSE' }).waitFor()
    const titles = await page.getByRole('heading', { level: 3 }).allTextContents()
    expect(titles.indexOf('Élire le CSE')).toBeLessThan(titles.indexOf('Écrire l’accord'))
    expect(tool.complaints).toEqual([])
  })
})

describe('an election, from its date to its papers', () => {
  it('moves with its first round, and gives every paper with its agenda in one archive', async () => {
    const { page } = tool
    const id = await openSample(page, 'La Boussole du Bocage')
    await goTo(page, `/dossier/${id}/cse`)
    const vote = page.getByRole('row', { name: /Premier tour, pendant le temps de travail/ })
    await vote.getByRole('link', { name: /^Changer/ }).click()
    const day = page.getByRole('group', { name: /premier tour/ }).getByLabel('Jour')
    await day.fill('15')
    await goTo(page, `/dossier/${id}/cse`)
    await page.getByRole('row', { name: /^30 décembre 2026.*Second tour/ }).waitFor()
    const image = await fileGivenBy(page, () =>
      page.getByRole('button', { name: 'Enregistrer l’image' }).click(),
    )
    expect(image.name).toMatch(/\.svg$/)
    expect(image.bytes.toString()).toContain('<title id="titre">Élection du CSE, ')
    const zip = await fileGivenBy(page, () =>
      page.getByRole('button', { name: 'Télécharger tous les papiers' }).click(),
    )
    const names = Object.keys(unzipSync(new Uint8Array(zip.bytes)))
    expect(names).toContain('a03-information-du-personnel.docx')
    expect(names).toContain('guide-cse.docx')
    expect(names).toContain('calendrier-election.ics')
    expect(tool.complaints).toEqual([])
  })
})

describe('partial elections, in the middle of a term', () => {
  it('ask what reduced the committee, and give their own guide, notice and letter', async () => {
    const { page } = tool
    const id = await openSample(page, 'Les Ateliers du Canal')
    await goTo(page, `/dossier/${id}/cse`)
    await page.getByText('À pourvoir : deux sièges de titulaire, trois sièges de suppléant').waitFor()
    await page.getByRole('row', { name: /^20 novembre 2028.*mandat de tous les élus/ }).waitFor()
    const zip = await fileGivenBy(page, () =>
      page.getByRole('button', { name: 'Télécharger tous les papiers' }).click(),
    )
    const names = Object.keys(unzipSync(new Uint8Array(zip.bytes)))
    for (const own of ['guide-cse-partielles', 'a44-annonce-des-partielles', 'a44-lettre-aux-syndicats'])
      expect(names).toContain(`${own}.docx`)
    for (const general of ['guide-cse', 'a03-information-du-personnel', 'a09-protocole-preelectoral'])
      expect(names).not.toContain(`${general}.docx`)
    await goTo(page, `/dossier/${id}/questions/election/situation/modeElection`)
    await page.getByRole('group', { name: /^Quelle élection préparez-vous/ }).waitFor()
    await page.getByText('Depuis quel jour le comité est-il réduit').waitFor()
    await page.getByText('La première élection du comité').click()
    await page.getByText('Depuis quel jour le comité est-il réduit').waitFor({ state: 'detached' })
    expect(tool.complaints).toEqual([])
  })
})
