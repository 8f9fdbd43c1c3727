import shippedGround from 'virtual:paraphe/ground'
import model from 'virtual:paraphe/model/accord-entreprise'
import { type ReactElement, useMemo } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { groundAt } from '#authoring/ground.ts'
import type { Answers } from '#model/answers.ts'
import type { DocumentNode } from '#model/document.ts'
import { changesBetween } from '#ui/documents/changes.ts'
import { Paper } from '#ui/documents/paper.tsx'
import { createDrafter } from '#ui/draft.ts'
import { namedInEveryArticle } from '../exercises/every-article.ts'
import type { Materials } from '../writers/materials.ts'
import type { PaintTimes } from './bench-page.ts'

type Source = { readonly opened: DocumentNode; readonly next: (round: number) => DocumentNode }

/** From a document that is ready, every article another, to the painted frame. */
export function paintSheet(materials: Materials, rounds: number): Promise<PaintTimes> {
  const documentOf = drafter(materials)
  const ready = Array.from({ length: WARM_UP + rounds }, (_, round) => documentOf(employerAt(round)))
  const opened = documentOf('Structure')
  return paint({ opened, next: (round) => ready[round] ?? opened }, rounds)
}

/** From an answer that writes every article to the painted frame: answers checked, text evaluated, sheet drawn. */
export function paintFromAnswer(materials: Materials, rounds: number): Promise<PaintTimes> {
  const documentOf = drafter(materials)
  return paint({ opened: documentOf('Structure'), next: (round) => documentOf(employerAt(round)) }, rounds)
}

const WARM_UP = 8

async function paint({ opened, next }: Source, rounds: number): Promise<PaintTimes> {
  const root = createRoot(document.getElementById('root') ?? document.body)
  root.render(<Stage opened={opened} shown={opened} />)
  await document.fonts.ready
  await frame()
  const painted: number[] = []
  const drawn: number[] = []
  let last = opened
  let changed = Number.POSITIVE_INFINITY
  for (let round = 0; round < WARM_UP + rounds; round += 1) {
    // A key is not pressed in step with the screen: every moment of a frame has its turn.
    await wait(40 + ((round * 7) % 17))
    const start = performance.now()
    const now = next(round)
    flushSync(() => root.render(<Stage opened={opened} shown={now} />))
    const done = performance.now()
    await frame()
    const end = performance.now()
    changed = Math.min(changed, changesBetween(last, now).size)
    last = now
    if (round < WARM_UP) continue
    painted.push(end - start)
    drawn.push(done - start)
  }
  root.unmount()
  return { painted, drawn, articles: last.children.flatMap((part) => part.children).length, changed }
}

type StageProps = { readonly opened: DocumentNode; readonly shown: DocumentNode }

/** The sheet beside the questions, its changes marked since the page was opened. */
function Stage({ opened, shown }: StageProps): ReactElement {
  const changes = useMemo(() => changesBetween(opened, shown), [opened, shown])
  return <Paper document={shown} changes={changes} hrefOf={hrefOf} isFramed />
}

const hrefOf = (fact: string): string => `#/${fact}`

const employerAt = (round: number): string => `Structure ${'d’insertion '.slice(0, 1 + (round % 11))}${round}`

function drafter(materials: Materials): (employer: string) => DocumentNode {
  const draftOf = createDrafter(namedInEveryArticle(model), groundAt(shippedGround, materials.date))
  return (employer) => {
    const answers: Answers = { ...materials.answers, nomEmployeur: employer }
    return draftOf(answers).assembly.document
  }
}

/** Resolves once the next frame is painted: a message posted in its callback is read after it. */
function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(0)
    })
  })
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
