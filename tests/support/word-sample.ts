import type {
  Block,
  ClauseNode,
  DocumentNode,
  Inline,
  ListNode,
  NoteNode,
  ParagraphNode,
  PartNode,
  SignatureNode,
  TableNode,
} from '#model/document.ts'
import { paragraph, text } from '#model/document.ts'

type Words = string | Inline

export const p = (...words: readonly Words[]): ParagraphNode => paragraph(...words.map(inline))
export const filled = (value: string): Inline => ({
  type: 'filled',
  fact: 'denomination',
  value,
  origin: 'answer',
})
export const blank = (label: string): Inline => ({
  type: 'blank',
  fact: 'siret',
  label,
  reason: 'unanswered',
})
export const reference = (target: string): Inline => ({ type: 'reference', target })
export const strong = (...words: readonly Words[]): Inline => ({
  type: 'strong',
  children: words.map(inline),
})
export const emphasis = (...words: readonly Words[]): Inline => ({
  type: 'emphasis',
  children: words.map(inline),
})
export const note = (...words: readonly Words[]): NoteNode => ({ type: 'note', children: [p(...words)] })
export const signature = (...lines: readonly string[]): SignatureNode => ({
  type: 'signature',
  children: lines.map((line) => p(line)),
})
export const list = (ordered: boolean, ...points: readonly (string | readonly Block[])[]): ListNode => ({
  type: 'list',
  ordered,
  children: points.map((point) => ({
    type: 'item',
    children: typeof point === 'string' ? [p(point)] : point,
  })),
})
export const table = (numeric: readonly boolean[], ...rows: readonly (readonly Words[])[]): TableNode => ({
  type: 'table',
  numeric,
  children: rows.map((cells, at) => ({
    type: 'row',
    header: at === 0,
    children: cells.map((words) => ({ type: 'cell', children: [inline(words)] })),
  })),
})
export const clause = (id: string, title: string, ...children: readonly Block[]): ClauseNode => ({
  type: 'clause',
  id,
  title,
  certain: true,
  children,
})
export const part = (
  id: string,
  title: string | undefined,
  ...children: readonly ClauseNode[]
): PartNode => ({
  type: 'part',
  id,
  ...(title === undefined ? {} : { title }),
  children,
})

/** A document of these parts, numbered as assembly numbers them: titled parts, and their clauses. */
export function tree(parts: readonly PartNode[], title = 'Accord d’entreprise'): DocumentNode {
  const numbers: Record<string, string> = {}
  let count = 0
  for (const each of parts) {
    if (each.title === undefined) continue
    count += 1
    numbers[each.id] = `${count}`
    for (const [at, child] of each.children.entries()) numbers[child.id] = `${count}.${at + 1}`
  }
  return {
    type: 'document',
    model: 'accord-entreprise',
    modelVersion: '2026-11-01',
    title,
    subtitle: [text('Association '), filled('Les Jardins')],
    children: parts,
    numbers,
  }
}

const hostile = '# *Pirate* & <b>Fils</b> {{x}} _SAS_ "quote" \\ `code`'
export const hebrew = 'שלום עולם'

/** Every type of node and hostile words. `complete`: no blank left. */
export function sampleTree({ complete = false } = {}): DocumentNode {
  const missing = (label: string) => (complete ? filled(label) : blank(label))
  const parts = [
    part(
      'ouverture',
      undefined,
      clause(
        'soussignes',
        'Entre les soussignés',
        p('L’association ', strong(filled(hostile)), ', ', missing('numéro SIRET'), ','),
      ),
      clause(
        'preambule',
        'Préambule',
        note('Note du préambule.'),
        p('Il est convenu ce qui suit (article ', reference('forfait'), ').'),
      ),
    ),
    part('regles', 'Règles du jeu', clause('champ', 'Champ d’application', p('Tous les salariés.'))),
    part(
      'temps',
      'Temps de travail',
      clause(
        'forfait',
        'Forfait & repos <218>',
        p(
          'Voir l’article ',
          reference('champ'),
          ', le titre ',
          reference('temps'),
          ' et le ',
          strong(emphasis('texte '), reference('preambule')),
          '.',
        ),
        note('Première note.'),
        note('Seconde note : ', blank('figure jamais dans la version finale')),
        p('Sont visés :'),
        list(false, 'les cadres ;', [
          p('les autres :'),
          list(true, 'au siège ;', 'ailleurs.'),
          p('sauf exception.'),
        ]),
        p('Puis :'),
        list(true, 'un ;', 'deux.'),
        list(true, 'encore un ;'),
        p(filled('12, rue des Lilas\nBâtiment B\r\n93100 Montreuil')),
        p(filled(hebrew), filled('a\u0000\u0007b\ud800c\uffffd')),
      ),
      clause(
        'grille',
        'Grille',
        table([false, true], ['Niveau', 'Salaire'], ['Agent', filled('1 850,00')], ['Cadre', text('')]),
        table([false], ['Seule'], ['colonne']),
        note('Note sous le tableau.'),
        p('Fin de la grille.'),
      ),
    ),
    part(
      'fin',
      undefined,
      clause(
        'signatures',
        'Signatures',
        p('Fait à Montreuil.'),
        signature('Pour l’association', 'La présidente'),
        signature('Pour le syndicat'),
        signature('Pour le CSE'),
      ),
    ),
  ]
  return tree(parts)
}

function inline(words: Words): Inline {
  return typeof words === 'string' ? text(words) : words
}
