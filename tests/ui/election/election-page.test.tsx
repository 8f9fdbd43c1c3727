// @vitest-environment jsdom
import examples from 'virtual:paraphe/examples'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { ElectionPage } from '#ui/election/election-page.tsx'
import { accessibilityProblems, DOSSIER_ID, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'
import { standInForDownloads } from '../../support/ui-downloads.ts'

const { orders, saved, breakWriter } = standInForDownloads()

beforeEach(standInForBrowser)
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

async function openElection(answers: Answers = {}) {
  const app = await openUiApp({ answers })
  app.draw((work) => <ElectionPage {...work} />)
  await screen.findByRole('button', { name: 'Télécharger tous les papiers' })
  return app
}

function answersOf(id: string): Answers {
  const sample = examples.find((one) => one.id === id)
  if (!sample) throw new Error(`no sample ${id}`)
  return sample.answers
}

const dayOf = (words: RegExp): string | undefined =>
  screen
    .getByRole('cell', { name: words })
    .closest('tr')
    ?.querySelector('th')
    ?.textContent?.replaceAll(/\s/g, ' ')

describe('an election nothing is known of', () => {
  it('says what is missing, and leads to the first question', async () => {
    await openElection()
    expect(screen.getByRole('link', { name: 'Répondre aux questions' })).toHaveAttribute(
      'href',
      `#/dossier/${DOSSIER_ID}/elire`,
    )
    expect(screen.queryByRole('table')).toBeNull()
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('an election of fourteen people', () => {
  it('has one seat, one college, and its calendar around the day of the vote', async () => {
    await openElection(answersOf('cse-quatorze-premiere-fois'))
    expect(screen.getByText('Un titulaire, et autant de suppléants')).toBeVisible()
    expect(screen.getByText('Un collège unique')).toBeVisible()
    expect(screen.getByText('Les dates tiennent ensemble.')).toBeVisible()
    expect(dayOf(/^Premier tour, pendant/)).toContain('8 décembre 2026')
    expect(dayOf(/^Second tour/)).toContain('23 décembre 2026')
    expect(screen.getByRole('img', { name: 'Calendrier de l’élection' })).toBeInTheDocument()
  })

  it('moves every day that follows when the vote moves', async () => {
    await openElection({ ...answersOf('cse-quatorze-premiere-fois'), premierTour: '15/12/2026' })
    expect(dayOf(/^Premier tour, pendant/)).toContain('15 décembre 2026')
    expect(dayOf(/^Second tour/)).toContain('30 décembre 2026')
  })

  it('raises the letters of « 1er », in the table and in the drawing', async () => {
    await openElection({ ...answersOf('cse-quatorze-premiere-fois'), premierTour: '01/12/2026' })
    const day = screen
      .getByRole('cell', { name: /^Premier tour, pendant/ })
      .closest('tr')
      ?.querySelector('th')
    expect(day?.querySelector('sup')).toHaveTextContent('er')
    const drawing = screen.getByRole('img', { name: 'Calendrier de l’élection' })
    expect([...drawing.querySelectorAll('tspan[dy^="-"]')].map(({ textContent }) => textContent)).toContain(
      'er',
    )
  })

  it('may be contested until the day a court would take, whose row says where the count ends', async () => {
    // Fifteen days after Friday 11 December are Saturday 26, and Monday is 28.
    await openElection({ ...answersOf('cse-quatorze-premiere-fois'), premierTour: '11/12/2026' })
    expect(dayOf(/^Dernier jour pour contester le premier tour/)).toBe('28 décembre 2026')
    expect(screen.getByText(/^Le décompte finit le 26\sdécembre\s2026.* jusqu’au 28/)).toBeVisible()
  })
})

describe('partial elections', () => {
  it('fill the empty seats alone, for what is left of the term, with nothing to negotiate', async () => {
    await openElection(answersOf('cse-cinquante-deux-partielles'))
    expect(screen.getByText('À pourvoir : deux sièges de titulaire, trois sièges de suppléant')).toBeVisible()
    expect(screen.queryByText(/titulaires, et autant de suppléants/)).toBeNull()
    expect(screen.getByText(/^Un mandat jusqu’au 20 novembre 2028/)).toBeVisible()
    expect(screen.getByText(/^Listes des syndicats, ouvriers et employés, suppléants/)).toBeVisible()
    expect(dayOf(/^Inviter les syndicats à présenter leurs listes/)).toContain('15 décembre 2026')
    expect(screen.queryByRole('cell', { name: /négocier le protocole/ })).toBeNull()
    expect(screen.getByText('Organiser des élections partielles')).toBeVisible()
    expect(screen.queryByText('Mettre en place le CSE')).toBeNull()
    expect(await accessibilityProblems()).toEqual([])
  })

  it('have no calendar when the law wants none, and say why', async () => {
    await openElection({ ...answersOf('cse-cinquante-deux-partielles'), titulairesEnFonction: '3' })
    expect(screen.getByText('La loi ne prévoit pas d’élection ici.')).toBeVisible()
    expect(screen.getByText(/^3 titulaires en fonction sur 4 élus/)).toBeInTheDocument()
    expect(screen.queryByRole('cell', { name: /^Premier tour/ })).toBeNull()
    expect(screen.queryByText(/^Le calendrier se calcule/)).toBeNull()
  })
})

describe('a renewal of eleven to twenty whose dates leave no day to inform the team', () => {
  it('says it, says why, and offers the nearest day that does', async () => {
    const { informationFaite: _, reunionPapChoisie: __, ...renewal } = answersOf('cse-vingt-renouvellement')
    // July and August have sixty-two days: two months, thirty days and the ninety leave nothing on the eve of the term.
    await openElection({ ...renewal, expirationDuMandat: '31/08/2027', premierTour: '30/08/2027' })
    expect(screen.getByText('Ces dates ne tiennent pas ensemble.')).toBeVisible()
    expect(
      screen.getByText(/^Le jour le plus proche qui convient pour le premier tour est le 27 août 2027/),
    ).toBeVisible()
    expect(screen.getByText(/^Aucun jour ne permet d’informer le personnel assez tôt/)).toBeInTheDocument()
  })
})

describe('two colleges of unequal women and men', () => {
  it('say how the lists of unions are made up', async () => {
    await openElection(answersOf('cse-quatre-vingts-deux-colleges'))
    expect(screen.getByText(/Listes des syndicats, ouvriers et employés.*quatre femmes/)).toBeVisible()
    expect(screen.getByText('2 collèges')).toBeVisible()
  })
})

describe('the papers', () => {
  it('are each written in Word, those that make sense alone', async () => {
    await openElection(answersOf('cse-seize-apres-carence'))
    const heading = screen.getByRole('heading', { level: 3, name: 'Décider et informer' })
    const [first] = within(heading.closest('section') ?? document.body).getAllByRole('button')
    if (!first) throw new Error('no paper')
    await userEvent.click(first)
    expect(await screen.findByText('Téléchargé.')).toBeVisible()
    expect(saved).toHaveLength(1)
    expect(orders[0]?.options.mode).toBe('final')
    expect(screen.queryByText('Règlement intérieur du comité')).toBeNull()
  })

  it('do not repeat in their names what they are all for, and keep their whole title as files', async () => {
    await openElection(answersOf('cse-quatorze-premiere-fois'))
    const papers = screen.getAllByRole('button', { name: 'Word' })
    expect(papers.length).toBeGreaterThan(30)
    expect(screen.queryByText(/^Élection du CSE\s:/)).toBeNull()
    const notice = screen.getByText('Information du personnel').closest('li')
    await userEvent.click(within(notice ?? document.body).getByRole('button', { name: 'Word' }))
    expect(
      await within(notice ?? document.body).findByText('Téléchargé.', {}, { timeout: 20_000 }),
    ).toBeVisible()
    expect(saved).toEqual([expect.stringMatching(/^election-du-cse-information-du-personnel.*\.docx$/)])
  })

  it('come together in one archive, and say how far they are', async () => {
    await openElection(answersOf('cse-quatorze-premiere-fois'))
    await userEvent.click(screen.getByRole('button', { name: 'Télécharger tous les papiers' }))
    expect(await screen.findByText('Téléchargé.', {}, { timeout: 20_000 })).toBeVisible()
    expect(saved).toEqual([expect.stringMatching(/^election-du-cse.*\.zip$/)])
    expect(orders.length).toBeGreaterThan(30)
  })

  it('that cannot be written say so', async () => {
    breakWriter()
    await openElection(answersOf('cse-quatorze-premiere-fois'))
    await userEvent.click(screen.getByRole('button', { name: 'Télécharger tous les papiers' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(/n’a pas pu être écrit/)
    expect(saved).toEqual([])
  })

  it('have their days in an agenda file', async () => {
    await openElection(answersOf('cse-quatorze-premiere-fois'))
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter à mon agenda' }))
    expect(await screen.findByText('Agenda téléchargé.')).toBeVisible()
    expect(saved).toEqual([expect.stringMatching(/\.ics$/)])
  })

  it('have their days drawn in a file to print', async () => {
    await openElection(answersOf('cse-quatorze-premiere-fois'))
    await userEvent.click(screen.getByRole('button', { name: 'Enregistrer l’image' }))
    expect(await screen.findByText('Image téléchargée.', {}, { timeout: 20_000 })).toBeVisible()
    expect(saved).toEqual(['election-du-cse-les-jardins-du-gue.svg'])
  })
})
