// @vitest-environment jsdom

import examples from 'virtual:paraphe/examples'
import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Dossier } from '#model/dossier.ts'
import { aDossier } from '../../dossier/a-dossier.ts'
import { axeProblems, badTypography, openApp, recordsOf } from '../../support/library-app.tsx'
import '@testing-library/jest-dom/vitest'

vi.mock('browser-fs-access', async () => (await import('../../support/library-app.tsx')).fakePickers)

afterEach(cleanup)

const openDossier = async (given: Partial<Dossier> = {}) => {
  const app = await openApp('#/dossier/gue', await recordsOf(aDossier(given)))
  await screen.findByRole('heading', { name: 'Ce qui s’applique à vous' }, { timeout: 5000 })
  return app
}
const lead = (): string =>
  (screen.getByRole('heading', { level: 1 }).nextElementSibling?.textContent ?? '').replace(
    /[\u00a0\u202f]/g,
    ' ',
  )
const section = (title: string) => within(screen.getByRole('list', { name: title }))
const complete = examples.find(({ id }) => id === 'ai-neuf')

describe('what is left to do', () => {
  it('sends someone who has not begun to their structure', async () => {
    await openDossier()
    expect(screen.getByRole('link', { name: 'Commencer par votre structure' })).toHaveAttribute(
      'href',
      '#/dossier/gue/questions/structure/identite',
    )
  })

  it('counts parts and blanks in words, and goes back to the last page', async () => {
    await openDossier({
      answers: { nomEmployeur: 'Le Gué' },
      finishedParts: ['structure'],
      lastPage: 'temps-de-travail/durees',
    })
    expect(lead()).toMatch(
      /^Il reste \S+ parties à écrire et \d+ blancs à remplir\. La dernière fois, vous en étiez à « .+ »\.$/,
    )
    expect(screen.getByRole('link', { name: /^Reprendre «\sTemps de travail\s»$/ })).toHaveAttribute(
      'href',
      '#/dossier/gue/questions/temps-de-travail/durees',
    )
  })

  it('begins again at the start when the last page is asked no more', async () => {
    await openDossier({ answers: { nomEmployeur: 'Le Gué' }, lastPage: 'mise-a-disposition/missions' })
    expect(screen.getByRole('link', { name: 'Continuer par votre structure' })).toBeVisible()
  })

  it('says « prêt à signer » when nothing is missing, never that it is over', async () => {
    await openDossier({ answers: complete?.answers ?? {} })
    expect(lead()).toMatch(/^Prêt à signer, pas encore signé ni déposé\. Il reste \S+ parties à relire\.$/)
    expect(screen.getAllByRole('link', { name: 'Lire l’accord' })).toHaveLength(2)
    expect(screen.getByText('Aucun blanc')).toBeVisible()
  })
})

describe('the steps', () => {
  it('show where each part stands, and lead to its first subject', async () => {
    await openDossier({ answers: { nomEmployeur: 'Le Gué' } })
    const structure = section('Préparer').getByRole('link', { name: 'Votre structure' })
    expect(structure).toHaveAccessibleDescription('En cours')
    const parts = section('Écrire l’accord').getAllByRole('listitem')
    expect(parts.map((part) => part.textContent?.charAt(0))).toEqual(parts.map((_, rank) => String(rank + 1)))
    expect(
      section('Écrire l’accord').getByRole('link', { name: 'Temps de travail' }),
    ).toHaveAccessibleDescription('À faire')
  })

  it('mark the subject one was at, and lead there', async () => {
    await openDossier({ answers: { codePostal: '17000' }, lastPage: 'structure/adresse' })
    const here = section('Préparer').getByRole('link', { name: 'Votre structure' })
    expect(here).toHaveAttribute('aria-current', 'step')
    expect(here).toHaveAccessibleDescription(/Sujet 2 sur 5\s: Où êtes-vous/)
    expect(here).toHaveAttribute('href', '#/dossier/gue/questions/structure/adresse')
  })

  it('lead to the answers of a part once it is finished', async () => {
    await openDossier({ finishedParts: ['temps-de-travail'] })
    const part = section('Écrire l’accord').getByRole('link', { name: 'Temps de travail' })
    expect(part).toHaveAccessibleDescription('Terminé')
    expect(part).toHaveAttribute('href', '#/dossier/gue/reponses/temps-de-travail')
  })

  it('end with reading and downloading, open from the first day', async () => {
    await openDossier()
    const last = section('Relire, signer, déposer')
    expect(last.getByRole('link', { name: 'Lire l’accord' })).toHaveAttribute(
      'href',
      '#/dossier/gue/document',
    )
    expect(last.getByRole('link', { name: 'Voir ce que coûtent vos choix' })).toHaveAttribute(
      'href',
      '#/dossier/gue/couts',
    )
    expect(last.getByRole('link', { name: 'Télécharger en Word' })).toHaveAttribute(
      'href',
      '#/dossier/gue/telecharger',
    )
  })
})

describe('the steps of who came for the election', () => {
  const groups = () =>
    screen
      .getAllByRole('list')
      .flatMap(
        (list) => document.getElementById(list.getAttribute('aria-labelledby') ?? '')?.textContent ?? [],
      )
  const FIRST = ['Préparer', 'Élire le CSE', 'Écrire l’accord', 'Relire, signer, déposer']
  const LAST = ['Préparer', 'Écrire l’accord', 'Relire, signer, déposer', 'Élire le CSE']
  const AGREEMENT = { dureePause: '30' }
  const ELECTION = { modeElection: 'miseEnPlace' }

  it.each([
    ['nothing is answered', {}, undefined, LAST],
    ['one began with the election', {}, 'structure/identite/elire', FIRST],
    ['one began with the agreement', {}, 'structure/identite', LAST],
    ['one is at the election’s own questions', {}, 'election/situation', FIRST],
    ['only the election is answered', ELECTION, undefined, FIRST],
    [
      'only the election is answered, and one looked at the agreement',
      ELECTION,
      'temps-de-travail/durees',
      FIRST,
    ],
    ['only the agreement is answered, and one looked at the election', AGREEMENT, 'election/situation', LAST],
    ['both are, and one was at the election', { ...ELECTION, ...AGREEMENT }, 'election/situation', FIRST],
    [
      'both are, and one was at the agreement',
      { ...ELECTION, ...AGREEMENT },
      'temps-de-travail/durees',
      LAST,
    ],
    [
      'both are, the election more',
      { ...ELECTION, ...AGREEMENT, demandeElectionRecue: false },
      undefined,
      FIRST,
    ],
  ] as const)('when %s', async (_, answers, lastPage, order) => {
    await openDossier({ answers, ...(lastPage ? { lastPage } : {}) })
    expect(groups().filter((title) => [...FIRST].includes(title))).toEqual(order)
  })

  it.each(
    examples.filter(({ id }) => id.startsWith('cse-')).map(({ id, answers }) => [id, answers] as const),
  )('come before the agreement’s in the sample %s', async (_, answers) => {
    await openDossier({ answers })
    expect(groups().slice(0, 2)).toEqual(FIRST.slice(0, 2))
  })

  it('go on where one was on its path, and say what it waits for', async () => {
    await openDossier({ answers: { nomEmployeur: 'Le Gué' }, lastPage: 'structure/adresse/elire' })
    expect(lead()).toMatch(
      /^Il reste \S+ réponses à donner pour l’élection du CSE\. La dernière fois, vous en étiez à « Où/,
    )
    expect(screen.getByRole('link', { name: 'Reprendre l’élection du CSE' })).toHaveAttribute(
      'href',
      '#/dossier/gue/elire/structure/adresse',
    )
    expect(await axeProblems()).toEqual([])
    expect(badTypography()).toEqual([])
  })

  it('begin by who one is, the diagnosis left for later', async () => {
    await openDossier({ lastPage: 'structure/identite/elire' })
    expect(lead()).toMatch(/^Dites d’abord qui vous êtes : le calendrier/)
    // Nothing stands before the steps that is the agreement’s; the diagnosis is one press away.
    expect(screen.queryByRole('heading', { name: 'Le diagnostic en cinq questions' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Faire le diagnostic' }))
    expect(screen.getByRole('heading', { name: 'Le diagnostic en cinq questions' })).toBeVisible()
  })
})

describe('what applies', () => {
  it('says how many rules were verified and at which date the law was read', async () => {
    await openDossier()
    expect(screen.getByText(/^Vérifié sur \S+\srègles?, état du droit au\s\d\d\/\d\d\/\d{4}$/)).toBeVisible()
  })

  it('leads to the question that is missing', async () => {
    await openDossier()
    const [link] = screen.getAllByRole('link', { name: /délégué syndical est-il désigné/ })
    expect(link).toHaveAttribute('href', '#/dossier/gue/questions/structure/dialogue/aUnDelegueSyndical')
  })

  it('gives each conclusion with its article', async () => {
    await openDossier({ answers: { aUnDelegueSyndical: false, effectifAccord: '8' } })
    const conclusion = screen.getByText(/le personnel le ratifie/).closest('li')
    expect(conclusion).toHaveTextContent(/L\.\s2232.21/)
    expect(document.body).not.toHaveTextContent(/conforme/i)
  })
})

describe('beside the steps', () => {
  it('gives the facts everything rests on, or the question that gives them', async () => {
    await openDossier({
      answers: {
        formeJuridique: 'association',
        typesSiae: ['aci'],
        effectifCse: '26,08',
        aUneConventionCollective: true,
        conventionCollective: 'ateliers et chantiers d’insertion',
        idcc: '3016',
        aDesElusCse: false,
      },
    })
    const aside = within(screen.getByRole('complementary', { name: 'Documents et faits' }))
    expect(aside.getByText('Association, atelier et chantier d’insertion')).toBeVisible()
    expect(aside.getByText(/^26,08\ssalariés$/)).toBeVisible()
    expect(aside.getByText(/^Ateliers et chantiers d’insertion, IDCC\s3016$/)).toBeVisible()
    expect(aside.getByText('Aucun élu')).toBeVisible()
    expect(aside.getByRole('link', { name: 'Répondre, Délégué syndical' })).toHaveAttribute(
      'href',
      '#/dossier/gue/questions/structure/dialogue/aUnDelegueSyndical',
    )
    expect(aside.getByRole('link', { name: 'Revoir toutes les réponses' })).toHaveAttribute(
      'href',
      '#/dossier/gue/reponses/tout',
    )
  })

  it('counts no blank before the first answer: everything is one', async () => {
    await openDossier()
    expect(screen.queryByText(/blancs?/)).toBeNull()
    expect(screen.getByText(/en attendant vos réponses/)).toBeVisible()
  })

  it('leads to the agreement and says what it still lacks', async () => {
    await openDossier({ answers: { nomEmployeur: 'Le Gué' } })
    const aside = within(screen.getByRole('complementary', { name: 'Documents et faits' }))
    expect(aside.getByRole('link', { name: 'Accord d’entreprise' })).toHaveAttribute(
      'href',
      '#/dossier/gue/document',
    )
    expect(aside.getByText(/^\d+\sarticles$/)).toBeVisible()
    expect(aside.getByRole('link', { name: /^\d+ blancs restants$/ })).toBeVisible()
  })
})

describe('the tools', () => {
  it('undo and redo the last answer', async () => {
    const { store, actions } = await openDossier()
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull()
    act(() => actions.answer('aUnDelegueSyndical', true))
    await userEvent.click(await screen.findByRole('button', { name: 'Annuler' }))
    expect(store.getState().open?.dossier.answers).toEqual({})
    expect(screen.getByRole('button', { name: 'Annuler' })).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'Rétablir' }))
    expect(store.getState().open?.dossier.answers).toEqual({ aUnDelegueSyndical: true })
  })

  it('open the copy of a duplicated dossier', async () => {
    await openDossier()
    await userEvent.click(screen.getByRole('button', { name: 'Actions sur Les Jardins du Gué' }))
    await userEvent.click(screen.getByRole('button', { name: 'Dupliquer' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Les Jardins du Gué (copie)' })).toBeVisible()
  })

  it('go back to the list once the dossier is removed', async () => {
    await openDossier()
    await userEvent.click(screen.getByRole('button', { name: 'Actions sur Les Jardins du Gué' }))
    await userEvent.click(screen.getByRole('button', { name: 'Supprimer' }))
    await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Supprimer' }))
    expect(await screen.findByRole('heading', { name: 'Vos dossiers' })).toBeVisible()
    await waitFor(() => expect(window.location.hash).toBe('#/'))
  })

  it('change nothing while another tab works, until one takes over', async () => {
    const { store, actions } = await openDossier()
    act(() => actions.answer('aUnDelegueSyndical', true))
    act(() => {
      const { open } = store.getState()
      if (open) store.setState({ open: { ...open, isTaken: true } })
    })
    expect(screen.getByText('Ce dossier est ouvert dans un autre onglet')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Annuler' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Actions sur Les Jardins du Gué' }))
    expect(screen.getByRole('button', { name: 'Dupliquer' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Supprimer' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Travailler ici' }))
    await waitFor(() => expect(store.getState().open?.isTaken).toBe(false))
  })
})

describe('the page', () => {
  it.each([
    ['empty', {}],
    ['full', complete?.answers ?? {}],
    [
      'in doubt',
      {
        aUnDelegueSyndical: false,
        aDesElusCse: false,
        effectifAccord: '20,5',
        aUneConventionCollective: true,
      },
    ],
  ])('breaks no rule of accessibility or typography when %s', async (_, answers) => {
    await openDossier({ answers, example: 'ai-neuf', lastPage: 'structure/adresse' })
    expect(await axeProblems()).toEqual([])
    expect(badTypography()).toEqual([])
    expect(document.querySelectorAll('[style]')).toHaveLength(0)
  })
})
