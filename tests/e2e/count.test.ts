import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileGivenBy, goTo, heading, openSample } from '../support/journey.ts'
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

/** A list as the polling station counted it. */
type Counted = {
  readonly name: string
  readonly ballots: number
  readonly candidates: readonly {
    readonly name: string
    readonly sex: 'Femme' | 'Homme'
    readonly strikes?: number
    readonly born?: readonly [day: string, month: string, year: string]
  }[]
}

const result = (page: Page): Locator => page.getByRole('complementary', { name: 'Le résultat' })

/** Types one vote, from the page of that vote. */
async function count(
  page: Page,
  [votes, blank, spoilt]: readonly [votes: number, blank: number, spoilt: number],
  lists: readonly Counted[],
): Promise<void> {
  await page.getByText('Oui, au moins une').click()
  await page.getByRole('textbox', { name: /^Enveloppes/ }).fill(String(votes))
  await page.getByRole('textbox', { name: 'Votes blancs' }).fill(String(blank))
  await page.getByRole('textbox', { name: 'Votes nuls' }).fill(String(spoilt))
  for (const [at, list] of lists.entries()) {
    if (at > 0) await page.getByRole('button', { name: 'Ajouter une liste' }).click()
    await page.getByRole('textbox', { name: 'Nom de la liste' }).nth(at).fill(list.name)
    const region = page.getByRole('region', { name: list.name })
    await region.getByRole('textbox', { name: 'Bulletins valables' }).fill(String(list.ballots))
    for (const [rank, { name, sex, strikes, born }] of list.candidates.entries()) {
      if (rank > 0) await region.getByRole('button', { name: 'Ajouter un candidat' }).click()
      const row = region.getByRole('group', { name: `Candidat ${rank + 1}`, exact: true })
      await row.getByRole('textbox', { name: 'Prénom et nom' }).fill(name)
      await row.getByRole('combobox', { name: 'Femme ou homme' }).selectOption(sex)
      if (strikes !== undefined) await row.getByRole('textbox', { name: 'Ratures' }).fill(String(strikes))
      for (const [box, text] of [
        ['Jour', born?.[0]],
        ['Mois', born?.[1]],
        ['Année', born?.[2]],
      ] as const)
        if (text !== undefined) await row.getByRole('textbox', { name: box }).fill(text)
    }
  }
}

/** Opens a sample whose vote is still to come, at its votes. */
async function openUncounted(page: Page, name: string): Promise<string> {
  const id = await openSample(page, name)
  await goTo(page, `/dossier/${id}/depouillement`)
  return id
}

describe('counting the votes', () => {
  it('two colleges, women and men: a list out of balance is told, and the seats go by quotient then by average', async () => {
    const { page } = tool
    const id = await openUncounted(page, 'Recyclerie du Nord')
    await expect(page.getByRole('heading', { level: 3 }).allTextContents()).resolves.toHaveLength(2)
    await page.getByRole('link', { name: 'Titulaires, premier tour' }).first().click()
    await heading(page).getByText('Titulaires, premier tour').waitFor()
    // Fifty-four electors, a third of them women, and three seats: two men and a woman.
    await count(
      page,
      [40, 1, 0],
      [
        {
          name: 'CFDT',
          ballots: 26,
          candidates: [
            { name: 'Ana Costa', sex: 'Femme' },
            { name: 'Bilal Aziz', sex: 'Homme' },
            { name: 'Chloé Roy', sex: 'Femme' },
          ],
        },
        { name: 'CGT', ballots: 13, candidates: [{ name: 'Driss Omar', sex: 'Homme' }] },
      ],
    )
    await page
      .getByRole('region', { name: 'CFDT' })
      .getByText('Cette liste ne suit pas la règle des femmes et des hommes.')
      .waitFor()
    await result(page).getByText('Sont élus : Ana Costa, Bilal Aziz, Driss Omar.').waitFor()
    await expect(result(page).getByRole('row', { name: /CFDT/ }).textContent()).resolves.toBe('CFDT26202')
    await expect(result(page).getByRole('row', { name: /CGT/ }).textContent()).resolves.toBe('CGT13101')
    await goTo(page, `/dossier/${id}/depouillement`)
    await page.getByText('3 élus pour 3 sièges').waitFor()
    expect(tool.complaints).toEqual([])
  })

  it('a tie asks for birth dates, then elects the older', async () => {
    const { page } = tool
    const id = await openUncounted(page, 'L’Atelier des Quais')
    await goTo(page, `/dossier/${id}/depouillement/unique-titulaire-premier`)
    await count(
      page,
      [20, 0, 0],
      [
        {
          name: 'CFDT',
          ballots: 10,
          candidates: [{ name: 'Ana Costa', sex: 'Femme', born: ['4', '6', '1985'] }],
        },
        { name: 'CGT', ballots: 10, candidates: [{ name: 'Bilal Aziz', sex: 'Homme' }] },
      ],
    )
    await result(page)
      .getByText(/Deux listes sont à égalité/)
      .waitFor()
    const row = page
      .getByRole('region', { name: 'CGT' })
      .getByRole('group', { name: 'Candidat 1', exact: true })
    await row.getByRole('textbox', { name: 'Jour' }).fill('12')
    await row.getByRole('textbox', { name: 'Mois' }).fill('2')
    await row.getByRole('textbox', { name: 'Année' }).fill('1979')
    await result(page).getByText('Est élu : Bilal Aziz.').waitFor()
    expect(tool.complaints).toEqual([])
  })

  it('nobody stands: a second round for each vote, then the report of a council without anyone, and its papers', async () => {
    const { page } = tool
    const id = await openUncounted(page, 'La Boussole du Bocage')
    for (const member of ['titulaire', 'suppleant']) {
      for (const round of ['premier', 'second']) {
        await goTo(page, `/dossier/${id}/depouillement/unique-${member}-${round}`)
        await page.getByText('Non, aucune').click()
        await result(page)
          .getByText(/^Aucune liste n’a été déposée/)
          .waitFor()
      }
    }
    await goTo(page, `/dossier/${id}/depouillement`)
    await page.getByText(/Personne n’est élu dans aucun collège/).waitFor()
    await page.getByRole('button', { name: 'Reporter ce résultat' }).click()
    await page.getByText('Le résultat est reporté dans les papiers.').waitFor()
    await goTo(page, `/dossier/${id}/cse`)
    const zip = await fileGivenBy(page, () =>
      page.getByRole('button', { name: 'Télécharger tous les papiers' }).click(),
    )
    const files = unzipSync(new Uint8Array(zip.bytes))
    expect(Object.keys(files)).toContain('a25-pv-de-carence.docx')
    const sheet = unzipSync(files['a21-depouillement-controle.docx'] ?? new Uint8Array())
    expect(strFromU8(sheet['word/document.xml'] ?? new Uint8Array())).toContain('aucune liste')
    expect(tool.complaints).toEqual([])
  })
})
