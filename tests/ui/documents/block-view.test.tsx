import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { TimelineNode } from '#model/document.ts'
import { BlockView } from '#ui/documents/block-view.tsx'
import { jour } from '../../support/days.ts'

it('a timeline is said day by day on the sheet', () => {
  const node: TimelineNode = {
    type: 'timeline',
    points: [
      { date: jour('2027-03-01'), kind: 'advice', label: 'Liste électorale' },
      { date: jour('2027-03-16'), kind: 'vote', label: 'Premier tour' },
    ],
  }
  render(<BlockView node={node} isChanged={false} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '1er\u00a0mars\u00a02027\u00a0: Liste électorale (conseil : la loi ne fixe pas de date)',
    '16\u00a0mars\u00a02027\u00a0: Premier tour (vote)',
  ])
})
