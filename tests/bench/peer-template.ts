import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { writeWord } from '#export/word.ts'
import { bookmarksOf } from '#export/word-bookmarks.ts'
import type { WordShell } from '#export/word-shell.ts'
import type { PeerName } from './measure.ts'
import type { Sample } from './sample.ts'
import { tagDocument } from './tag-document.ts'
import type { Fields } from './writers/materials.ts'

const BODY = 'word/document.xml'

// Parts that peers leave alone, or whose length depends on the words: already filled, to their advantage.
const FILLED_PARTS = ['word/header1.xml', 'word/comments.xml', 'docProps/core.xml']

/**
 * The sample as the template of a peer: our own file, its filled words made tags, its lists loops, each article that
 * stands under a condition between `{#condition}` and `{/condition}`. It carries no dossier, which peers cannot write.
 */
export function buildPeerTemplate(
  sample: Sample,
  shell: WordShell,
  peer: PeerName,
): { readonly template: Uint8Array; readonly fields: Fields } {
  const { date, name, lawDate } = sample
  const options = { shell, mode: 'draft', date, author: name, lawDate } as const
  const tagged = tagDocument(sample.document, sample.lists, peer)
  const parts = unzipSync(writeWord(tagged.document, options))
  const filled = unzipSync(writeWord(sample.document, options))
  for (const path of FILLED_PARTS) if (filled[path]) parts[path] = filled[path]
  const { xml, fields } = withConditions(strFromU8(parts[BODY] ?? new Uint8Array()), sample)
  return {
    template: zipSync({ ...parts, [BODY]: strToU8(xml) }, { level: 6 }),
    fields: { ...tagged.fields, ...fields },
  }
}

/** Each article begins at the paragraph of its bookmark and ends where the next title begins. */
function withConditions(xml: string, { document, conditions }: Sample) {
  const starts = [...bookmarksOf(document)].flatMap(([id, { name }]) => {
    const mark = xml.indexOf(`w:name="${name}"`)
    return mark === -1 ? [] : [{ id, at: xml.lastIndexOf('<w:p>', mark) }]
  })
  const ends = [...starts.slice(1).map(({ at }) => at), xml.indexOf('<w:sectPr>')]
  const fields: Record<string, true> = {}
  let written = xml.slice(0, starts[0]?.at)
  for (const [rank, { id, at }] of starts.entries()) {
    const article = xml.slice(at, ends[rank])
    const condition = conditions.get(id)
    if (condition) fields[`si_${condition}`] = true
    written += condition ? tagLine(`#si_${condition}`) + article + tagLine(`/si_${condition}`) : article
  }
  return { xml: written + xml.slice(ends.at(-1)), fields }
}

const tagLine = (tag: string): string => `<w:p><w:r><w:t>{${tag}}</w:t></w:r></w:p>`
