import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '#questions/question.ts'
import { QUESTIONNAIRE } from '#questions/questionnaire.ts'
import {
  askFor,
  createDossier,
  exportWord,
  goTo,
  heading,
  openFile,
  openSample,
  pressDownload,
} from '../support/journey.ts'
import {
  goToHeadcount,
  pickRegister,
  registerFile,
  showRegister,
  showTyping,
} from '../support/journey-headcount.ts'
import { keepPicture } from '../support/pictures.ts'
import { listAccessibilityProblems, type Visit } from '../support/site.ts'
import { setStage } from '../support/stage.ts'

const stage = setStage()
let tool: Visit
let page: Page
let ids: Readonly<Record<'complete' | 'open' | 'fresh' | 'election' | 'counted', string>>

type Screen = readonly [name: string, show: () => Promise<unknown>]

/** Before any dossier. */
const EMPTY: readonly Screen[] = [
  ['the empty list of dossiers', () => goTo(page, '/')],
  ['the dialog of a new dossier', () => showNaming()],
  ['the dialog of a new dossier, refused', () => showNaming('Créer le dossier')],
  ['the dialog of a new election', () => showNaming('', 'Mettre en place le CSE')],
  ['the examples', () => goTo(page, '/exemples')],
  ['the help', () => goTo(page, '/aide')],
  ['the privacy page', () => goTo(page, '/confidentialite')],
  ['the accessibility page', () => goTo(page, '/accessibilite')],
  ['an address that leads nowhere', () => goTo(page, '/nulle-part')],
]

/** With three dossiers: complete, begun, new. */
const FILLED: readonly Screen[] = [
  ['the list of dossiers', () => goTo(page, '/')],
  ['the list with a menu open', () => showMenu()],
  ['the dialog that renames', () => showMenu('Renommer')],
  ['the dialog that removes', () => showMenu('Supprimer')],
  ['the list with a copy just made', () => showCopy()],
  ['a file that could not be opened', () => showReport()],
  ['a new dossier', () => goTo(page, `/dossier/${ids.fresh}`)],
  ['a dossier begun', () => goTo(page, `/dossier/${ids.open}`)],
  ['a dossier that is ready', () => goTo(page, `/dossier/${ids.complete}`)],
  ['how a result is known', () => showHow()],
  ['an article of the law', () => showArticle()],
  ['a diagnosis opened again', () => showDiagnosis()],
  ['a dossier that is not here', () => goTo(page, '/dossier/zzzz')],
  ['the answers of a part', () => goTo(page, `/dossier/${ids.open}/reponses/structure`)],
  ['every answer', () => goTo(page, `/dossier/${ids.complete}/reponses/tout`)],
  ['the costs, to price', () => showCosts(ids.open)],
  ['the costs, priced', () => showCosts(ids.complete, '20')],
  ['the costs, a figure refused', () => showCosts(ids.fresh, 'beaucoup')],
  ['the document', () => showReading('Juridique')],
  ['the document, in plain words', () => showReading('En clair')],
  ['the document, easy to read', () => showReading('Facile à lire')],
  ['the document, at its first blank', () => showBlank()],
  ['who may have what', () => goTo(page, `/dossier/${ids.complete}/egalite`)],
  ['who may have what, a contract left out', () => showDifference()],
  ['votes nothing is known of', () => goTo(page, `/dossier/${ids.fresh}/depouillement`)],
  ['votes to count', () => goTo(page, `/dossier/${ids.election}/depouillement`)],
  ['a vote to count', () => showVote(ids.election, 'unique-titulaire-premier')],
  ['votes counted, with their result', () => goTo(page, `/dossier/${ids.counted}/depouillement`)],
  ['a vote counted', () => showVote(ids.counted, 'ouvriersEmployes-titulaire-premier')],
  ['an election nothing is known of', () => goTo(page, `/dossier/${ids.fresh}/cse`)],
  ['an election, its calendar and its papers', () => showElection()],
  [
    'a page of questions of an election',
    () => goTo(page, `/dossier/${ids.election}/questions/election/premier-tour`),
  ],
  ['a dossier begun for its election', () => goTo(page, `/dossier/${ids.election}`)],
  ['a subject of the member on the path of the election', () => showShared()],
  ['a day of the election just moved', () => showMovedDay()],
  ['what goes with the agreement', () => goTo(page, `/dossier/${ids.complete}/accompagnements`)],
  [
    'a page with answers the model proposes',
    () => goTo(page, `/dossier/${ids.complete}/questions/temps-de-travail/repos-compensateur`),
  ],
  ['the download', () => goTo(page, `/dossier/${ids.complete}/telecharger`)],
  ['the download, refused', () => showRefusedDownload()],
  ['the download, done', () => showSavedDownload()],
  ['the headcount', () => goToHeadcount(page, ids.fresh)],
  ['the headcount, its columns', () => showColumns()],
  ['the headcount, the columns refused', () => showColumns('')],
  ['the headcount of a register', () => showRegister(page, ids.fresh, 'quarante.csv', true)],
  ['the headcount of a damaged register', () => showRegister(page, ids.fresh, 'abime.csv', true)],
  ['the headcount, figures refused', () => showTyping(page, ids.fresh)],
  ['the headcount of typed figures', () => showTyping(page, ids.fresh, '10,5')],
  ['a dossier open in another tab', () => showTaken()],
]

/** One page of questions for each kind of field, as it is answered, and as it is refused. */
const QUESTIONS: readonly Screen[] = pagesByKind().flatMap(([kind, path]): readonly Screen[] => [
  [`a question of kind ${kind}`, () => goTo(page, `/dossier/${ids.complete}/questions/${path}`)],
  [`a question of kind ${kind}, new and refused`, () => showErrors(path)],
])

// The second is also 1280 × 1024 seen at 400 %.
describe.each([
  { width: 1280, height: 800 },
  { width: 320, height: 256 },
])('in $width × $height px', (size) => {
  beforeAll(async () => {
    tool = await stage.openTool()
    page = tool.page
    await page.setViewportSize(size)
    await page.getByRole('button', { name: 'Créer un dossier' }).waitFor()
  })

  afterAll(() => tool.context.close())

  it.each(EMPTY)('%s is accessible as far as axe can tell, and holds in the width', async (name, show) => {
    await show()
    await expectGood(name)
  })

  describe('with dossiers', () => {
    beforeAll(async () => {
      const complete = await openSample(page, 'Coup de main du Val')
      const open = await openSample(page, 'Chantiers de la Vallée')
      const election = await openSample(page, 'La Boussole du Bocage')
      const counted = await openSample(page, 'Propre et Net')
      ids = { complete, open, election, counted, fresh: await createDossier(page, 'Les Jardins du Gué') }
    })

    it.each([...FILLED, ...QUESTIONS])(
      '%s is accessible as far as axe can tell, and holds in the width',
      async (name, show) => {
        await show()
        await expectGood(name)
      },
    )
  })
})

/** Every rule, in light and in dark on the same screen, and nothing that makes the page scroll sideways. */
async function expectGood(screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Colours that change gently would be read halfway.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const problems = await listAccessibilityProblems(page)
    expect(problems, `in the ${colorScheme}`).toEqual([])
    await keepPicture(page, screen, colorScheme)
  }
  expect(await listOverflows()).toEqual([])
}

/** What is wider than the window, when the page scrolls sideways. What scrolls in its own frame is well. */
function listOverflows(): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    )
    return [
      `${scrollWidth} px in ${clientWidth}`,
      ...wide.slice(-3).map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`),
    ]
  })
}

async function showNaming(press?: string, start = 'Un nouveau dossier'): Promise<void> {
  await page.goto(stage.url())
  await page.reload()
  await page.getByRole('button', { name: start }).last().click()
  if (press) await page.getByRole('button', { name: press }).click()
  await page.getByRole('dialog').waitFor()
}

async function showMenu(press?: string): Promise<void> {
  await page.goto(stage.url())
  await page.reload()
  await page.getByRole('button', { name: 'Actions sur Les Jardins du Gué' }).click()
  if (!press) return
  await page.getByRole('button', { name: press, exact: true }).click()
  await page.getByRole('dialog').waitFor()
}

async function showCopy(): Promise<void> {
  await page.goto(stage.url())
  await page.reload()
  await page.getByRole('button', { name: 'Actions sur Les Jardins du Gué', exact: true }).click()
  await page.getByRole('button', { name: 'Dupliquer' }).click()
  await page.getByRole('link', { name: 'Les Jardins du Gué (copie)' }).waitFor()
}

async function showReport(): Promise<void> {
  await page.goto(stage.url())
  await page.reload()
  await openFile(page, { name: 'abime.json', content: '{' })
  await page.getByRole('alert').getByRole('heading').waitFor()
}

/** The columns of a register; refused when a needed one is set to `chosen`, nothing. */
async function showColumns(chosen?: string): Promise<void> {
  await goToHeadcount(page, ids.fresh)
  await pickRegister(page, { name: 'abime.csv', bytes: registerFile('abime.csv') })
  if (chosen === undefined) return
  await page.getByRole('combobox', { name: /^Type de contrat/ }).selectOption(chosen)
  await page.getByRole('button', { name: 'Calculer l’effectif' }).click()
  await page.getByText('Choisissez la colonne qui le dit.').waitFor()
}

async function showReading(label: string): Promise<void> {
  await goTo(page, `/dossier/${ids.open}/document`)
  // The words lie over the mark, and are pressed with it.
  await page.getByRole('radio', { name: label, exact: true }).check({ force: true })
  await page.getByRole('article').waitFor()
  if (label !== 'Juridique') await page.getByText('Seul le texte juridique sera signé.').waitFor()
}

/** The dialog of a cell, refused for want of a reason. */
async function showDifference(): Promise<void> {
  await goTo(page, `/dossier/${ids.complete}/egalite`)
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByText('Non, ils sont écartés').click()
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('Écrivez la raison').waitFor()
}

async function showRefusedDownload(): Promise<void> {
  await goTo(page, `/dossier/${ids.open}/telecharger`)
  await heading(page).filter({ hasText: 'Télécharger en Word' }).waitFor()
  await askFor(page, 'final')
  await pressDownload(page)
  await page.getByRole('heading', { name: /avant le texte définitif/ }).waitFor()
}

async function showBlank(): Promise<void> {
  await goTo(page, `/dossier/${ids.open}/document`)
  await page.getByRole('button', { name: /blancs? restants?/ }).click()
  await page.locator('[data-blank]:focus').waitFor()
}

async function showSavedDownload(): Promise<void> {
  await goTo(page, `/dossier/${ids.complete}`)
  await exportWord(page, 'draft', '22/11/2026')
}

async function showHow(): Promise<void> {
  await goTo(page, `/dossier/${ids.open}`)
  for (const summary of await page.getByText('Comment on le sait').all()) await summary.click()
  await page
    .getByText(/\(version du/)
    .first()
    .waitFor()
}

async function showArticle(): Promise<void> {
  await goTo(page, '/')
  await goTo(page, `/dossier/${ids.open}`)
  await page
    .getByRole('button', { name: /^R\..2314.1/ })
    .first()
    .click()
  await page.getByRole('dialog').getByText('Version en vigueur').waitFor()
}

async function showDiagnosis(): Promise<void> {
  await goTo(page, '/')
  await goTo(page, `/dossier/${ids.complete}`)
  await page.getByRole('button', { name: 'Revoir le diagnostic' }).click()
  await page.getByRole('heading', { name: 'Le diagnostic en cinq questions' }).waitFor()
}

async function showElection(): Promise<void> {
  await goTo(page, `/dossier/${ids.election}/cse`)
  await page.getByRole('button', { name: 'Télécharger tous les papiers' }).waitFor()
}

async function showShared(): Promise<void> {
  await goTo(page, '/')
  await goTo(page, `/dossier/${ids.fresh}/elire/structure/effectif`)
}

async function showMovedDay(): Promise<void> {
  await goTo(page, '/')
  await goTo(page, `/dossier/${ids.election}/questions/election/premier-tour`)
  const day = page.getByRole('group', { name: /premier tour/ }).getByLabel('Jour')
  await day.fill('23')
  await page.getByText(/^À l’instant/).waitFor()
  await day.fill('16')
  await day.fill('23')
}

/** One vote, its result beside it. */
async function showVote(id: string, vote: string): Promise<void> {
  await goTo(page, `/dossier/${id}/depouillement/${vote}`)
  await page.getByRole('complementary', { name: 'Le résultat' }).waitFor()
}

/** The costs of a dossier, every figure of the member being this one when it is given. */
async function showCosts(id: string, figure?: string): Promise<void> {
  await goTo(page, `/dossier/${id}/couts`)
  await page.getByRole('table').waitFor()
  if (figure === undefined) return
  for (const box of await page.getByRole('main').getByRole('textbox').all()) await box.fill(figure)
  await page.keyboard.press('Tab')
}

/** The other tab stays: this dossier is not shown after. */
async function showTaken(): Promise<void> {
  await goTo(page, '/')
  const other = await tool.context.newPage()
  await other.goto(`${stage.url()}#/dossier/${ids.open}`)
  await heading(other).waitFor()
  await goTo(page, `/dossier/${ids.open}`)
  await page.getByText('Ce dossier est ouvert dans un autre onglet').waitFor()
}

/** The page of a new dossier, every proposal of the model wiped out, and « Continuer » pressed. */
async function showErrors(path: string): Promise<void> {
  await goTo(page, `/dossier/${ids.fresh}/questions/${path}`)
  const lines = page.getByRole('main').getByRole('button', { name: /^Modifier/ })
  while ((await lines.count()) > 0) await lines.first().click()
  for (const box of await page.getByRole('main').getByRole('textbox').all()) await box.fill('')
  await page.getByRole('button', { name: 'Continuer' }).click()
  await page.getByRole('heading', { name: 'Il y a un problème' }).waitFor()
}

/** For each kind of question, the first page that always asks one and wants an answer. */
function pagesByKind(): readonly (readonly [Question['kind'], string])[] {
  const pages = QUESTIONNAIRE.flatMap((part) =>
    part.steps
      .filter(({ when }) => when === undefined)
      .flatMap((step) =>
        Object.values(step.questions)
          .filter(({ when, optional }) => when === undefined && !optional)
          .map(({ kind }) => [kind, `${part.id}/${step.id}`] as const),
      ),
  )
  return [...new Map(pages.toReversed())]
}
