// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import '@testing-library/jest-dom/vitest'
import { type Answers, UNKNOWN } from '#model/answers.ts'
import type { Return } from '#ui/routes.ts'
import { QuestionPage } from '#ui/wizard/question-page.tsx'
import {
  accessibilityProblems,
  DOSSIER_ID,
  openUiApp,
  standInForBrowser,
  type UiApp,
} from '../../support/ui-app.tsx'

beforeEach(standInForBrowser)
afterEach(cleanup)

type Where = { readonly field?: string; readonly returnsTo?: Return; readonly isTaken?: boolean }

async function openPage(page: string, answers: Answers = {}, where: Where = {}): Promise<UiApp> {
  const [part = '', step = ''] = page.split('/')
  const app = await openUiApp({ answers, isTaken: where.isTaken ?? false })
  app.draw((work) => (
    <QuestionPage
      {...work}
      part={part}
      step={step}
      field={where.field}
      returnsTo={where.returnsTo ?? 'next'}
    />
  ))
  return app
}

const goOn = () => userEvent.click(screen.getByRole('button', { name: 'Continuer' }))
const summary = () => screen.queryByRole('region', { name: 'Il y a un problème' })

describe('colleges that do not add up', () => {
  const college = { college: 'unique', femmesCollege: '5', hommesCollege: '4', titulairesCollege: '1' }
  const answers = { modeElection: 'miseEnPlace', effectifCse: '14', collegesElectoraux: [college] }

  it('are said under the answer, and hold nobody back', async () => {
    await openPage('election/colleges', { ...answers, nombreDeCadres: '0', nombreElecteurs: '11' })
    expect(screen.getByText(/Femmes et hommes des collèges\s: 9\. Nombre d’électeurs\s: 11\./)).toBeVisible()
    await goOn()
    expect(summary()).toBeNull()
  })

  it('are not said when they do', async () => {
    await openPage('election/colleges', { ...answers, nombreElecteurs: '9' })
    expect(screen.queryByText(/Femmes et hommes des collèges/)).toBeNull()
  })
})

describe('a question is drawn from its data', () => {
  it('a text', async () => {
    const { answers } = await openPage('structure/identite')
    await userEvent.type(screen.getByRole('textbox', { name: 'Quel est le nom de la structure ?' }), 'Le Gué')
    expect(answers()['nomEmployeur']).toBe('Le Gué')
  })

  it('a long text', async () => {
    const { answers } = await openPage('regles-du-jeu/projet-et-objectifs')
    const [box] = screen.getAllByRole('textbox')
    if (!box) throw new Error('no text')
    expect(box.tagName).toBe('TEXTAREA')
    fireEvent.change(box, { target: { value: 'Un jardin' } })
    expect(answers()['projetStructure']).toBe('Un jardin')
  })

  it('a number with its unit, its hint filled with the law’s figures', async () => {
    const { answers } = await openPage('temps-de-travail/durees')
    const box = screen.getByRole('textbox', { name: 'Combien de minutes dure la pause ?' })
    expect(box).toHaveAccessibleDescription(/Au moins 20.minutes d’affilée.*minutes/s)
    fireEvent.change(box, { target: { value: '30' } })
    expect(answers()['dureePause']).toBe('30')
  })

  it('a unit that agrees with the number', async () => {
    await openPage('suivi-formalites/commission-de-suivi')
    const box = screen.getByRole('textbox', { name: /fois par an la commission/ })
    expect(box).toHaveValue('1')
    expect(box).toHaveAccessibleDescription(/réunion$/)
    fireEvent.change(box, { target: { value: '2' } })
    expect(box).toHaveAccessibleDescription(/réunions$/)
  })

  it('an amount', async () => {
    const { answers } = await openPage(
      'remuneration-frais/frais-remboursements',
      {},
      { field: 'indemniteKilometrique' },
    )
    const box = screen.getByRole('textbox', { name: /kilomètre/ })
    fireEvent.change(box, { target: { value: '0,5' } })
    expect(answers()['indemniteKilometrique']).toBe('0,5')
  })

  it('a date, whatever way it was written before', async () => {
    const { answers } = await openPage('structure/dialogue', {
      aDesElusCse: true,
      dateElection: '3 mars 2025',
    })
    const group = screen.getByRole('group', { name: /dernières élections/ })
    const boxes = within(group).getAllByRole('textbox')
    expect(boxes.map((box) => (box instanceof HTMLInputElement ? box.value : ''))).toEqual(['3', '3', '2025'])
    fireEvent.change(within(group).getByRole('textbox', { name: 'Jour' }), { target: { value: '4' } })
    expect(answers()['dateElection']).toBe('4/3/2025')
  })

  it('a yes or no', async () => {
    const { answers } = await openPage('structure/dialogue')
    const group = screen.getByRole('group', { name: /délégué syndical est-il désigné/ })
    await userEvent.click(within(group).getByRole('radio', { name: 'Non' }))
    expect(answers()['aUnDelegueSyndical']).toBe(false)
  })

  it('a choice', async () => {
    const { answers } = await openPage('structure/identite')
    await userEvent.click(screen.getByRole('radio', { name: 'SCOP' }))
    expect(answers()['formeJuridique']).toBe('scop')
  })

  it('several choices, said to be so', async () => {
    const { answers } = await openPage('structure/effectif')
    const group = screen.getByRole('group', { description: /Plusieurs réponses sont possibles/ })
    const [first] = within(group).getAllByRole('checkbox')
    if (!first) throw new Error('no box')
    await userEvent.click(first)
    expect(answers()['populations']).toHaveLength(1)
  })

  it('a list, whose removed line can be put back', async () => {
    const app = await openPage('accueil-parcours/integration', { sujetsAccueil: ['les horaires', 'la paie'] })
    const group = screen.getByRole('group', { name: /De quoi parlez-vous/ })
    await userEvent.click(within(group).getByRole('button', { name: 'Supprimer ligne 2' }))
    expect(app.answers()['sujetsAccueil']).toEqual(['les horaires'])
    app.store.getState().toast?.undo?.()
    expect(app.answers()['sujetsAccueil']).toEqual(['les horaires', 'la paie'])
  })

  it('rows, named after what a line is', async () => {
    const { answers } = await openPage('regles-du-jeu/egalite-de-traitement')
    const row = screen.getByRole('group', { name: 'Différence 1' })
    fireEvent.change(within(row).getByRole('textbox', { name: 'Avantage' }), { target: { value: 'Prime' } })
    expect(answers()['differencesDeTraitement']).toEqual([{ avantageConcerne: 'Prime' }])
    expect(screen.getByRole('button', { name: 'Ajouter une différence' })).toBeInTheDocument()
  })

  it('an optional one says so', async () => {
    await openPage('structure/identite')
    expect(screen.getByRole('textbox', { name: 'Quel est son code APE ? (facultatif)' })).toBeInTheDocument()
  })

  it('an option is offered only while its condition holds', async () => {
    const answers = { aUnDelegueSyndical: false, aDesElusCse: true, effectifAccord: '30' }
    await openPage('structure/dialogue', answers)
    const group = screen.getByRole('group', { name: /Par quelle voie/ })
    const offered = within(group)
      .getAllByRole('radio')
      .map((radio) => radio.getAttribute('value'))
    expect(offered).toEqual(['elusCse', 'mandate', 'unknown'])
  })
})

describe('why a question is asked', () => {
  it('gives the reason, the law and the article it changes', async () => {
    await openPage('temps-de-travail/durees')
    const [why] = screen.getAllByText(/^Pourquoi/)
    const details = why?.closest('details')
    expect(details).toHaveTextContent('Cette durée dit qui est à temps plein')
    expect(details).toHaveTextContent(/L\. 3121‑27/)
    expect(details?.textContent).toMatch(/Votre réponse change (l’article \d|les articles \d|\d+ articles)/)
  })
})

describe('« Je ne sais pas encore »', () => {
  it('is an answer, and lets the person go on', async () => {
    const { answers } = await openPage('temps-de-travail/durees')
    const [first] = screen.getAllByRole('button', { name: 'Je ne sais pas encore' })
    if (!first) throw new Error('no way not to know')
    await userEvent.click(first)
    expect(answers()['dureeCollective']).toEqual(UNKNOWN)
    expect(screen.getByText('Vous ne savez pas encore')).toBeInTheDocument()
    await goOn()
    expect(summary()).not.toBeInTheDocument()
    expect(window.location.hash).toBe(`#/dossier/${DOSSIER_ID}/questions/temps-de-travail/repos-compensateur`)
  })
})

describe('a proposal of the model', () => {
  it('of a sum is written with its cents', async () => {
    await openPage('remuneration-frais/frais-remboursements', {}, { field: 'indemniteKilometrique' })
    expect(screen.getByRole('textbox', { name: /Combien par kilomètre/ })).toHaveValue('0,40')
  })

  it('is shown as such, and becomes the person’s answer on « Continuer »', async () => {
    const { answers } = await openPage('temps-de-travail/durees')
    const box = screen.getByRole('textbox', { name: /heures par semaine fait une personne/ })
    expect(box).toHaveValue('35')
    expect(box).toHaveAccessibleDescription(/Proposition du modèle/)
    expect(answers()).toEqual({})
    await goOn()
    expect(answers()).toEqual({ dureeCollective: '35', dureePause: '20', pausePayee: false })
  })

  it('erased, is missed and not taken back silently', async () => {
    const { answers } = await openPage('temps-de-travail/durees')
    await userEvent.clear(screen.getByRole('textbox', { name: /heures par semaine fait une personne/ }))
    await goOn()
    expect(summary()).toHaveTextContent('Durée collective : répondez')
    expect(answers()).toEqual({ dureeCollective: '' })
  })
})

describe('« Continuer »', () => {
  it('says nothing wrong before it is pressed', async () => {
    await openPage('structure/identite', { siret: '12' })
    expect(summary()).not.toBeInTheDocument()
    expect(document.title).toBe('Qui êtes-vous ? — Paraphe')
  })

  it('gathers what is missing and wrong, takes the focus, and says the same beside each field', async () => {
    const { answers } = await openPage('structure/identite', { siret: '12', nomEmployeur: 'Le Gué' })
    await goOn()
    const box = summary()
    expect(box).toHaveFocus()
    expect(document.title).toMatch(/^Erreur : /)
    const links = within(box ?? document.body).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      expect.stringContaining('Forme juridique : répondez'),
      expect.stringContaining('Numéro SIRET : indiquez les quatorze chiffres'),
      expect.stringContaining('Signataire pour l’employeur : répondez'),
      expect.stringContaining('Qualité du signataire : répondez'),
    ])
    const siret = screen.getByRole('textbox', { name: /SIRET/ })
    expect(siret).toHaveAccessibleDescription(expect.stringContaining(links[1]?.textContent ?? 'none'))
    expect(siret).toHaveValue('12')
    expect(answers()['siret']).toBe('12')
    if (links[1]) await userEvent.click(links[1])
    expect(siret).toHaveFocus()
    expect(window.location.hash).toBe('')
  })

  it('names the bound of the law that is crossed, and its article', async () => {
    await openPage('temps-de-travail/durees', { dureePause: '5' })
    await goOn()
    expect(summary()).toHaveTextContent(/indiquez au moins 20.minutes \(art\..L\. 3121‑16\)/)
  })

  it('lets an error go once its answer is right', async () => {
    await openPage('temps-de-travail/durees', { dureePause: '5' })
    await goOn()
    fireEvent.change(screen.getByRole('textbox', { name: /minutes dure la pause/ }), {
      target: { value: '25' },
    })
    expect(summary()).not.toBeInTheDocument()
    expect(document.title).toBe('Durée du travail et pauses — Paraphe')
  })

  it('leads to the answers of the part after its last subject', async () => {
    await openPage('suivi-formalites/depot-et-information', { conseilDePrudhommes: 'Millau' })
    await goOn()
    expect(window.location.hash).toBe(`#/dossier/${DOSSIER_ID}/reponses/suivi-formalites`)
  })

  it('leads back to the answers when they asked for the change', async () => {
    await openPage('temps-de-travail/durees', {}, { returnsTo: 'answers', field: 'dureePause' })
    expect(screen.getByRole('textbox', { name: /minutes dure la pause/ })).toHaveFocus()
    await goOn()
    expect(window.location.hash).toBe(`#/dossier/${DOSSIER_ID}/reponses/temps-de-travail/dureePause`)
  })

  it.each([
    ['everyAnswer', 'reponses/tout/dureePause', 'Retour à vos réponses'],
    ['final', 'telecharger/definitif', 'Retour au téléchargement'],
  ] as const)('leads back to where the change was asked for: %s', async (returnsTo, address, words) => {
    await openPage('temps-de-travail/durees', {}, { returnsTo, field: 'dureePause' })
    const href = `#/dossier/${DOSSIER_ID}/${address}`
    expect(screen.getByRole('link', { name: words })).toHaveAttribute('href', href)
    await goOn()
    expect(window.location.hash).toBe(href)
  })

  it('shows what is wrong in one cell on that cell, and leads there', async () => {
    const row = { typeDeContrat: 'CDI', personnes: 'trois', equivalentTempsPlein: '2,5' }
    await openPage('structure/effectif', { salariesParTypeDeContrat: [row] })
    await goOn()
    const cell = screen.getByRole('textbox', { name: 'Personnes' })
    expect(cell).toBeInvalid()
    expect(cell).toHaveAccessibleDescription(/Indiquez un nombre en chiffres/)
    expect(screen.getByRole('textbox', { name: 'Contrat' })).toBeValid()
    const said = within(summary() ?? document.body).getByRole('link', {
      name: /^Répartition de l’équipe, ligne 1/,
    })
    await userEvent.click(said)
    expect(cell).toHaveFocus()
    fireEvent.change(cell, { target: { value: '3' } })
    expect(cell).toBeValid()
  })

  it('marks the empty cells of an incomplete row, and no other', async () => {
    const row = { typeDeContrat: 'CDI', equivalentTempsPlein: '2,5' }
    await openPage('structure/effectif', { salariesParTypeDeContrat: [{}, row] })
    await goOn()
    const line = within(screen.getByRole('group', { name: /2$/ }))
    const cell = line.getByRole('textbox', { name: 'Personnes' })
    expect(cell).toBeInvalid()
    expect(cell).toHaveAccessibleDescription(/Complétez cette case/)
    expect(line.getByRole('textbox', { name: 'Contrat' })).toBeValid()
    expect(
      within(screen.getByRole('group', { name: /1$/ })).getByRole('textbox', { name: 'Personnes' }),
    ).toBeValid()
    fireEvent.change(cell, { target: { value: '3' } })
    expect(cell).toBeValid()
  })

  it('marks the first line to fill of a table that is still empty, and no other', async () => {
    await openPage('remuneration-frais/frais-remboursements', { fraisRembourses: [{}, {}] })
    await goOn()
    const cellsOf = (name: RegExp) => within(screen.getByRole('group', { name })).getAllByRole('textbox')
    for (const cell of cellsOf(/1$/)) expect(cell).toBeInvalid()
    for (const cell of cellsOf(/2$/)) expect(cell).toBeValid()
  })

  it('marks the boxes of a date that are to be mended, and no other', async () => {
    await openPage('regles-du-jeu/signature', { dateSignature: '31/14/2027' })
    await goOn()
    const date = within(screen.getByRole('group', { name: /jour signez-vous/ }))
    expect(date.getByRole('textbox', { name: 'Jour' })).toBeValid()
    expect(date.getByRole('textbox', { name: 'Mois' })).toBeInvalid()
    expect(date.getByRole('textbox', { name: 'Année' })).toBeValid()
  })

  it('offers « Je ne sais pas encore » where an answer is wanted', async () => {
    await openPage('structure/identite')
    const boxes = screen.getAllByRole('textbox').filter((box) => !/facultatif/.test(box.ariaLabel ?? ''))
    const buttons = screen.getAllByRole('button', { name: 'Je ne sais pas encore' })
    expect(buttons.length).toBeLessThan(boxes.length)
    expect(buttons[0]).toHaveAccessibleDescription(/nom de la structure/)
  })
})

describe('questions that depend on an answer', () => {
  it('appear under it, keep the focus, and keep their answers when they go', async () => {
    const app = await openPage('structure/activite', {
      aUneConventionCollective: true,
      conventionCollective: 'Ateliers',
    })
    const name = () => screen.queryByRole('textbox', { name: /son intitulé/ })
    expect(name()).toHaveValue('Ateliers')
    const no = screen.getByRole('radio', { name: 'Non' })
    await userEvent.click(no)
    expect(name()).not.toBeInTheDocument()
    expect(no).toHaveFocus()
    expect(app.answers()['conventionCollective']).toBe('Ateliers')
    await userEvent.click(screen.getByRole('radio', { name: 'Oui' }))
    expect(name()).toHaveValue('Ateliers')
  })

  it('leave a page that says so when they are all gone', async () => {
    await openPage('temps-de-travail/temps-partiel-amenage', { aDesTempsPartiels: false })
    expect(screen.getByText(/ce sujet ne vous concerne pas/)).toBeInTheDocument()
    await goOn()
    expect(window.location.hash).toContain('/questions/temps-de-travail/')
  })
})

describe('the page', () => {
  it('says where it stands, and remembers it', async () => {
    const app = await openPage('structure/adresse')
    expect(screen.getByText(/^Votre structure\s: sujet 2 sur 5$/)).toBeInTheDocument()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(app.store.getState().open?.dossier.lastPage).toBe('structure/adresse')
  })

  it('only reads while another tab holds the dossier, until taken over', async () => {
    const app = await openPage('structure/identite', {}, { isTaken: true })
    const box = screen.getByRole('textbox', { name: /nom de la structure/ })
    expect(box).toBeDisabled()
    expect(app.store.getState().open?.dossier.lastPage).toBeUndefined()
    await userEvent.click(screen.getByRole('button', { name: 'Travailler ici' }))
    expect(box).toBeEnabled()
    expect(screen.queryByRole('button', { name: 'Travailler ici' })).not.toBeInTheDocument()
  })

  it('is not found when the questionnaire has no such subject', async () => {
    await openPage('structure/inconnu')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cette page n’est pas ici')
  })

  it.each(['structure/identite', 'structure/effectif', 'regles-du-jeu/egalite-de-traitement'])(
    '%s breaks no accessibility rule, before and after an error',
    async (page) => {
      await openPage(page)
      expect(await accessibilityProblems()).toEqual([])
      await goOn()
      expect(await accessibilityProblems()).toEqual([])
    },
    30_000,
  )
})
