// @vitest-environment jsdom
import examples from 'virtual:paraphe/examples'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '@testing-library/jest-dom/vitest'
import type { Answers } from '#model/answers.ts'
import { CountPage } from '#ui/count/count-page.tsx'
import { accessibilityProblems, openUiApp, standInForBrowser } from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(() => {
  vi.restoreAllMocks()
  cleanup()
})

const COLLEGE: Answers = {
  collegesElectoraux: [
    { college: 'unique', femmesCollege: '12', hommesCollege: '8', titulairesCollege: '1' },
  ],
}

async function openCount(answers: Answers, vote?: string) {
  const app = await openUiApp({ answers })
  app.draw((work) => <CountPage {...work} vote={vote} />)
  await screen.findByRole('heading', { level: 1 })
  return app
}

function sample(id: string): Answers {
  const found = examples.find((one) => one.id === id)
  if (!found) throw new Error(`no sample ${id}`)
  return found.answers
}

const result = () => within(screen.getByRole('complementary', { name: 'Le résultat' }))
const box = (name: string | RegExp) => screen.getByRole('textbox', { name })

describe('the votes of an election', () => {
  it('wait for the colleges, and lead there', async () => {
    await openCount({})
    expect(screen.getByRole('link', { name: 'Décrire les collèges' })).toHaveAttribute(
      'href',
      expect.stringContaining('collegesElectoraux'),
    )
    expect(await accessibilityProblems()).toEqual([])
  })

  it('an address of a vote that is no more shows those there are', async () => {
    await openCount(COLLEGE, 'unique-titulaire-second')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Compter les votes')
    expect(screen.getByRole('link', { name: 'Suppléants, premier tour' })).toBeVisible()
  })

  it('all counted: who is elected, and the papers are told once', async () => {
    const { elusDuComite: _, secondTourTenu: __, ...uncarried } = sample('cse-quatre-vingts-deux-colleges')
    const app = await openCount({
      ...uncarried,
      elusDuComite: [{ nomElu: 'Rosa Alves', qualiteElu: 'titulaire', contratElu: 'cdi' }],
    })
    expect(screen.getAllByText('4 élus pour 4 sièges')).toHaveLength(2)
    await userEvent.click(screen.getByRole('button', { name: 'Reporter ce résultat' }))
    expect(app.answers()).toMatchObject({
      voteTenu: true,
      secondTourTenu: false,
      carenceConstatee: false,
    })
    const elected = app.answers()['elusDuComite']
    expect(elected).toHaveLength(10)
    // What was typed of her is kept.
    expect(elected).toContainEqual({
      nomElu: 'Rosa Alves',
      qualiteElu: 'titulaire',
      contratElu: 'cdi',
      collegeElu: 'premier collège',
    })
    expect(screen.queryByRole('button', { name: 'Reporter ce résultat' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Compléter' })).toBeVisible()
    expect(await accessibilityProblems()).toEqual([])
  })
})

describe('one vote', () => {
  it('says what it waits for, then who is elected, while the figures are typed', async () => {
    const app = await openCount(COLLEGE, 'unique-titulaire-premier')
    const user = userEvent.setup()
    expect(result().getByText(/^Donnez le nombre d’enveloppes/, { selector: 'p:not([role])' })).toBeVisible()
    await user.type(box(/^Enveloppes/), '12')
    await user.type(box('Votes blancs'), '1')
    await user.type(box('Votes nuls'), '0')
    expect(screen.getByText('11 suffrages valablement exprimés')).toBeVisible()
    await user.type(box('Prénom et nom'), 'Ana Costa')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Femme ou homme' }), 'Femme')
    await user.type(box('Nom de la liste'), 'CFDT')
    await user.type(box('Bulletins valables'), '11')
    expect(result().getByText('Est élue : Ana Costa.')).toBeVisible()
    expect(app.answers()['candidatsComptes']).toEqual([
      {
        collegeCandidat: 'unique',
        qualiteCandidat: 'titulaire',
        tourCandidat: 'premier',
        listeCandidat: '1',
        nomCandidat: 'Ana Costa',
        sexeCandidat: 'F',
      },
    ])
    expect(await accessibilityProblems()).toEqual([])
  })

  it('says what is wrong in a figure once it is left', async () => {
    await openCount(COLLEGE, 'unique-titulaire-premier')
    const user = userEvent.setup()
    await user.type(box('Votes blancs'), 'deux')
    expect(box('Votes blancs')).not.toHaveAttribute('aria-invalid')
    await user.tab()
    expect(box('Votes blancs')).toHaveAttribute('aria-invalid', 'true')
  })

  it('tells figures that do not agree', async () => {
    await openCount(COLLEGE, 'unique-titulaire-premier')
    const user = userEvent.setup()
    await user.type(box(/^Signatures/), '10')
    await user.type(box(/^Enveloppes/), '12')
    expect(screen.getByText(/^12 votes pour 10 signatures/)).toBeVisible()
  })

  it('a list goes with its candidates, and comes back', async () => {
    const app = await openCount(
      sample('cse-quatre-vingts-deux-colleges'),
      'ouvriersEmployes-titulaire-premier',
    )
    const before = app.answers()
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer CFDT' }))
    expect(screen.queryByRole('region', { name: 'CFDT' })).toBeNull()
    expect(app.answers()['candidatsComptes']).not.toContainEqual(
      expect.objectContaining({ nomCandidat: 'Rosa Alves' }),
    )
    app.store.getState().toast?.undo?.()
    expect(app.answers()).toEqual(before)
  })

  it('is read and not changed when another tab works on the dossier', async () => {
    const app = await openUiApp({ answers: COLLEGE, isTaken: true })
    app.draw((work) => <CountPage {...work} vote="unique-titulaire-premier" />)
    await screen.findByRole('heading', { level: 1 })
    expect(box('Votes blancs')).toBeDisabled()
  })
})
