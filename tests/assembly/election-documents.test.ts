import { describe, expect, it } from 'vitest'
import { firstWords, objectOf, ruleOf, shortTitle } from '#assembly/election-documents.ts'
import type { LawWords } from '#model/law-words.ts'
import type { EtapeElectorale } from '#rules/etape-electorale.ts'
import { jour } from '../support/days.ts'

const etape: EtapeElectorale = { etape: 'informationDuPersonnel', article: 'L2314-4', qui: 'employeur' }
const du = jour('2026-12-01')
const dateConseillee = jour('2026-12-02')
const dateLegale = jour('2026-12-04')

describe('ce que la loi dit d’une étape', () => {
  it.each([
    [
      'un conseil',
      { dateConseillee },
      '2026-12-02',
      'Conseil : la loi ne fixe pas de date (article L. 2314‑4).',
    ],
    [
      'un conseil que la loi borne',
      { du, dateConseillee },
      '2026-12-02',
      'Conseil ; pas avant le 1er décembre 2026 (article L. 2314‑4).',
    ],
    ['un premier jour de la loi', { du }, '2026-12-01', 'À partir de ce jour (article L. 2314‑4).'],
    ['un jour choisi', { du, date: dateConseillee }, '2026-12-02', 'Date retenue (article L. 2314‑4).'],
    ['un dernier jour', { du, dateLegale }, '2026-12-04', 'Dernier jour de la loi (article L. 2314‑4).'],
    [
      'un jour d’avant',
      { dateConseillee, dateLegale },
      '2026-12-02',
      'Au plus tard le 4 décembre 2026 (article L. 2314‑4).',
    ],
  ])('%s', (_name, dates, retenu, dit) => {
    expect(ruleOf({ ...etape, ...dates }, jour(retenu)).replace(/\s/gu, ' ')).toBe(dit)
  })
})

describe('ce qui se fait à une étape', () => {
  const words: LawWords = {
    faits: {},
    lectures: {},
    reserves: {},
    frise: {},
    etapes: { informationDuPersonnel: 'Inviter.' },
  }

  it('dit qu’elle attend une candidature', () => {
    expect(objectOf({ ...etape, condition: 'candidature' }, words)).toBe(
      'Inviter. Seulement si un salarié se porte candidat.',
    )
  })

  it.each([{}, { condition: 'secondTour' }] as const)('%j : rien de plus', (suite) => {
    expect(objectOf({ ...etape, ...suite }, words)).toBe('Inviter.')
  })
})

describe('la ligne d’un papier dans le sommaire', () => {
  it.each([
    ['Élection du CSE : note de cadrage', 'Note de cadrage'],
    ['Élection du CSE\u00a0: avis aux syndicats', 'Avis aux syndicats'],
    ['CSE : les résultats', 'CSE : les résultats'],
  ])('%s : le titre ne répète pas l’élection', (title, short) => {
    expect(shortTitle(title)).toBe(short)
  })

  it.each([
    ['À afficher, le même jour partout ; gardez une photo.', 'À afficher, le même jour partout.'],
    ['Le guide de l’équipe\u00a0: à remettre.', 'Le guide de l’équipe.'],
    ['À signer. À garder.', 'À signer.'],
    ['À afficher.', 'À afficher.'],
    ['', ''],
  ])('%s : les premiers mots', (about, words) => {
    expect(firstWords(about)).toBe(words)
  })
})
