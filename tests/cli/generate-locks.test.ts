import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { runGenerate } from '#cli/generate.ts'
import { runSamples } from '#cli/samples.ts'

const PATIENCE = 60_000
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paraphe-bornes-'))
  expect(await runSamples(['--out', folder])).toBe(0)
}, PATIENCE)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The final text of a complete sample with these answers changed: the exit status, and what is said. */
async function generateFinal(changed: Readonly<Record<string, unknown>>) {
  const dossier = JSON.parse(readFileSync(join(folder, 'aci-trente-huit.json'), 'utf8'))
  const file = join(folder, 'essai.json')
  writeFileSync(file, JSON.stringify({ ...dossier, reponses: { ...dossier.reponses, ...changed } }))
  rmSync(join(folder, 'out'), { recursive: true, force: true })
  const said: string[] = []
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void said.push(line))
  const status = await runGenerate([file, '--out', join(folder, 'out'), '--final', '--date', '2026-12-17'])
  error.mockRestore()
  return { status, said, isWritten: existsSync(join(folder, 'out')) }
}

const REFUSED = 'Le document définitif n’est pas écrit : répondez d’abord à ce qui précède.'

describe('generate --final', { timeout: PATIENCE }, () => {
  it('writes the sample as it is', async () => {
    expect(await generateFinal({})).toMatchObject({ status: 0, isWritten: true })
  })

  it.each([
    [
      '42 h pour un CDDI',
      { heuresHebdoCddi: 42 },
      /indiquez au plus 35.heures par semaine \(art\..L\..5132.15.1\)/,
    ],
    [
      '9 % d’heures supplémentaires',
      { tauxHuitPremieres: 9 },
      /indiquez au moins 10.% \(art\..L\..3121.33\)/,
    ],
    [
      '20 h à temps partiel',
      { dureeMinimaleRetenue: 20 },
      /indiquez au moins 24.heures par semaine \(art\..L\..3123.27\).*seule une convention de branche étendue/,
    ],
    [
      'un mandat de cinq ans',
      { dureeMandatCse: 5 },
      /indiquez de 2 à 4.ans \(art\..L\..2314.34\).*plus proche.: 4.ans/,
    ],
  ])('refuse %s, avec l’article', async (_name, changed, sentence) => {
    const { status, said, isWritten } = await generateFinal(changed)
    expect({ status, isWritten }).toEqual({ status: 1, isWritten: false })
    expect(said.some((line) => sentence.test(line))).toBe(true)
    expect(said.at(-1)).toBe(REFUSED)
  })

  it('refuse un écart à justifier tant que son motif manque, puis le dit et écrit (L. 3132-2)', async () => {
    const without = await generateFinal({ reposHebdomadaireRetenu: 33 })
    expect(without).toMatchObject({ status: 1, isWritten: false })
    expect(without.said.some((line) => line.startsWith('Motif du repos plus court'))).toBe(true)
    const justified = await generateFinal({
      reposHebdomadaireRetenu: 33,
      reposHebdomadaireRetenuMotif: 'Les récoltes',
    })
    expect(justified).toMatchObject({ status: 0, isWritten: true })
    expect(justified.said.some((line) => /au moins 35.heures \(art\..L\..3132.2\)/.test(line))).toBe(true)
  })

  it('écrit une valeur que la loi laisse libre, sans rien en dire (D. 3121-24)', async () => {
    const { status, said } = await generateFinal({ contingentHeuresSupplementaires: 300 })
    expect(status).toBe(0)
    expect(said.filter((line) => line.includes('contingent'))).toEqual([])
  })
})
