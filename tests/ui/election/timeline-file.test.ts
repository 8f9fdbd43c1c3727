// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { CalendarDate } from '#model/calendar-date.ts'
import { parseIsoDate } from '#model/calendar-date.ts'
import type { TimelinePoint } from '#model/document.ts'
import { writeTimeline } from '#ui/election/timeline-file.ts'

const day = (iso: string): CalendarDate => {
  const date = parseIsoDate(iso)
  if (!date) throw new RangeError(iso)
  return date
}

const STEPS: readonly TimelinePoint[] = [
  { date: day('2026-12-17'), kind: 'fixed', label: 'Informer l’équipe' },
  { date: day('2027-01-04'), kind: 'law', label: 'Invitations reçues' },
  { date: day('2027-03-01'), kind: 'advice', label: 'Liste électorale' },
  { date: day('2027-03-16'), kind: 'vote', label: 'Premier tour' },
]

function read(name: string, steps: readonly TimelinePoint[] = STEPS): SVGSVGElement {
  const text = writeTimeline(name, steps) ?? ''
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
  if (!(root instanceof SVGSVGElement)) throw new Error(`no drawing in ${text}`)
  return root
}

const wordsOf = (root: Element): readonly (string | null)[] =>
  [...root.querySelectorAll('text')].map(({ textContent }) => textContent)

describe('the timeline as a file', () => {
  it('is named, and says each of its dates to whoever does not see it', () => {
    const root = read('Les Jardins du Gué')
    expect(root.querySelector('title')?.textContent).toBe(
      'Élection du CSE, de décembre 2026 à mars 2027, Les Jardins du Gué',
    )
    expect(root.querySelector('desc')?.textContent).toMatch(
      /^17\sdécembre\s2026\s: Informer l’équipe \(jour choisi\)\. .* 16\smars\s2027\s: Premier tour \(vote\)\.$/,
    )
  })

  it('stands alone: styles of its own, a white ground, nothing fetched', () => {
    const root = read('Le Gué')
    const style = root.querySelector('style')?.textContent ?? ''
    const looks = [...root.querySelectorAll('[class]')].flatMap((one) => one.getAttribute('class') ?? [])
    for (const look of new Set(looks))
      if (look !== 'words' && look !== 'soft') expect(style).toContain(`.${look}`)
    expect(style).toContain('.ground{fill:#fff}')
    expect(root.outerHTML).not.toMatch(/var\(|url\(|href|@import|style="/)
    expect(root.getAttribute('width')).not.toBeNull()
  })

  it('is black on white alone', () => {
    const style = read('Le Gué').querySelector('style')?.textContent ?? ''
    expect(new Set(style.match(/#\w+/g))).toEqual(new Set(['#000', '#fff']))
  })

  it('holds every day, every label and its key', () => {
    const words = wordsOf(read('Le Gué'))
    for (const { label } of STEPS) expect(words).toContain(label)
    expect(words).toContain('16\u00a0mars')
    expect(words.slice(-4)).toEqual([
      'jour choisi',
      'dernier jour de la loi, ou un jour ouvré avant lui',
      'conseil : la loi ne fixe pas de date',
      'vote',
    ])
  })

  it('raises the letters of « 1er », and comes back down for the month', () => {
    const day = [...read('Le Gué').querySelectorAll('text')].find(({ textContent }) =>
      textContent?.startsWith('1er'),
    )
    expect(day?.textContent).toBe('1er\u00a0mars')
    const [letters, month] = day?.querySelectorAll('tspan') ?? []
    expect(letters?.textContent).toBe('er')
    const [up, down] = [letters, month].map((one) => Number(one?.getAttribute('dy')))
    expect(up).toBeLessThan(0)
    expect(down).toBe(-(up ?? 0))
    expect(read('Le Gué', STEPS.slice(0, 1)).querySelector('tspan')).toBeNull()
  })

  it('holds any name as words', () => {
    expect(wordsOf(read('<b>Toi & moi</b>'))).toContain('<b>Toi & moi</b>')
  })

  it.each([
    [['2027-04-02', '2027-05-03'], 'd’avril 2027 à mai 2027'],
    [['2027-03-01', '2027-03-16'], 'en mars 2027'],
  ])('says the months of %j: « %s »', (dates, words) => {
    const steps = dates.map((iso): TimelinePoint => ({ date: day(iso), kind: 'vote', label: 'Vote' }))
    expect(wordsOf(read('Le Gué', steps))[0]).toBe(`Élection du CSE, ${words}`)
  })

  it('is nothing without a step', () => {
    expect(writeTimeline('Le Gué', [])).toBeUndefined()
  })
})
