import { expect, it } from 'vitest'
import { inItsName } from '#assembly/in-its-name.ts'
import { paragraph, text } from '#model/document.ts'

it.each([
  ['signataires du présent accord', 'signataires du présent avenant'],
  ['L’accord est signé ; le texte de l’accord', 'L’avenant est signé ; le texte de l’avenant'],
  ['le présent projet d’accord', 'le présent projet d’avenant'],
])('names the amendment where the agreement named itself: %s', (before, after) => {
  expect(inItsName(paragraph(text(before)))).toEqual(paragraph(text(after)))
})

it.each(['déterminées par accord entre eux', 'un accord d’entreprise valide', 'les parties s’accordent'])(
  'leaves what is not the name of the agreement: %s',
  (words) => {
    expect(inItsName(paragraph(text(words)))).toEqual(paragraph(text(words)))
  },
)
