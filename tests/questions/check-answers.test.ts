import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, UNKNOWN } from '#model/answers.ts'
import { dateOf } from '#model/calendar-date.ts'
import { parametersAt } from '#model/parameters.ts'
import type { Problem } from '#model/problem.ts'
import { checkAnswer, proposalOf } from '#questions/check-answers.ts'
import { LIMITS } from '#questions/limits.ts'
import type { Question } from '#questions/question.ts'

const depuis = dateOf(2020, 1, 1)
const LAW = depuis
  ? parametersAt(
      { plafond: { unite: 'jours', sources: ['L3121-64', 'L3121-66'], valeurs: [{ depuis, valeur: 218 }] } },
      depuis,
    )
  : undefined

const check = (question: Question, answer?: Answer) => {
  if (!LAW) throw new Error('no parameters')
  return checkAnswer('reponse', question, answer, LAW)
}
const answered = (value: unknown, ...problems: readonly Problem[]) => ({
  status: 'answered',
  value,
  problems,
})
const said = (problem: object) => ({ severity: 'blocking', at: 'reponse', ...problem }) as Problem
const wrong = (problem: object) => ({ status: 'wrong', problems: [said(problem)] })
const EMPTY = { status: 'empty', problems: [said({ code: 'answer-missing' })] }
const SILENT = { status: 'empty', problems: [] }

const WORDS = { label: 'Quoi ?', short: 'quoi' }
const options = { un: { label: 'Un' }, deux: { label: 'Deux' } }
const TEXT: Question = { kind: 'text', ...WORDS }
const NUMBER: Question = { kind: 'number', ...WORDS, unit: 'jours' }
const CAPPED: Question = { kind: 'number', ...WORDS, unit: 'jours', max: { parameter: 'plafond' } }
const AMOUNT: Question = { kind: 'amount', ...WORDS, unit: 'euros', decimals: 2 }
const LIST: Question = { kind: 'list', ...WORDS, line: 'une ligne' }
const ROWS: Question = {
  kind: 'rows',
  ...WORDS,
  line: 'une ligne',
  columns: {
    nom: { kind: 'text', label: 'Nom' },
    voix: { kind: 'number', label: 'Voix', unit: 'voix' },
    statut: { kind: 'choice', label: 'Statut', options },
    depuis: { kind: 'date', label: 'Depuis' },
  },
}
const EVERY: readonly Question[] = [
  TEXT,
  { kind: 'text', ...WORDS, form: 'siret' },
  { kind: 'longText', ...WORDS },
  NUMBER,
  CAPPED,
  AMOUNT,
  { kind: 'date', ...WORDS },
  { kind: 'yesNo', ...WORDS },
  { kind: 'choice', ...WORDS, options },
  { kind: 'choices', ...WORDS, options },
  LIST,
  ROWS,
]

describe.each(EVERY.map((question, index) => [`${index} ${question.kind}`, question] as const))(
  'a question of kind %s',
  (_, question) => {
    it('without an answer leaves a blank, and says it', () => {
      expect(check(question)).toEqual(EMPTY)
    })

    it('may stay silent when it is optional', () => {
      expect(check({ ...question, optional: true })).toEqual(SILENT)
    })

    it('takes « je ne sais pas encore »', () => {
      expect(check(question, UNKNOWN)).toEqual({
        status: 'unknown',
        problems: [said({ code: 'answer-unknown' })],
      })
      expect(check({ ...question, optional: true }, UNKNOWN).status).toBe('unknown')
    })

    it('turns any answer into a status and problems, never an exception', () => {
      const answers: fc.Arbitrary<Answer> = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.boolean(),
        fc.array(fc.oneof(fc.string(), fc.constantFrom('un', 'deux'))),
        fc.array(
          fc.dictionary(fc.constantFrom('nom', 'voix', 'statut', 'depuis', 'constructor'), fc.string()),
        ),
        fc.constantFrom('12', '12,5', '3/2/2027', 'un', '73282932000074', UNKNOWN),
      )
      fc.assert(
        fc.property(answers, fc.boolean(), (answer, isOptional) => {
          const { status, value, problems } = check(
            isOptional ? { ...question, optional: true } : question,
            answer,
          )
          expect(value !== undefined).toBe(status === 'answered')
          if (status === 'wrong') expect(problems.some(({ severity }) => severity === 'blocking')).toBe(true)
          if (status === 'answered' && Array.isArray(value)) expect(value).not.toContain(undefined)
          if (status === 'empty') expect(problems.length).toBe(isOptional ? 0 : 1)
        }),
        { numRuns: 300 },
      )
    })
  },
)

describe('a text', () => {
  it.each([
    ['Le Gué', 'Le Gué'],
    ['  Le Gué \n', 'Le Gué'],
    ['a\r\nb', 'a\nb'],
  ])('%j gives %j', (answer, value) => {
    expect(check(TEXT, answer)).toEqual(answered(value))
  })

  it('loses what cannot be printed, and says how much', () => {
    const cleaned: Problem = { code: 'text-cleaned', severity: 'alert', at: 'reponse', removed: 2 }
    expect(check(TEXT, '\u0000 Le Gué \u0007')).toEqual(answered('Le Gué', cleaned))
  })

  it.each(['', '   ', '\n\t', '\u00a0', '\u0000', '\u0000 \u0000', '\ud800'])('%j is no answer', (answer) => {
    expect(check(TEXT, answer)).toEqual(EMPTY)
    expect(check({ ...TEXT, optional: true }, answer)).toEqual(SILENT)
  })

  it('has a longest length', () => {
    const longest = 'x'.repeat(LIMITS.textLength)
    expect(check(TEXT, longest)).toEqual(answered(longest))
    expect(check(TEXT, `${longest}y`)).toEqual(
      wrong({ code: 'answer-too-long', max: LIMITS.textLength, length: LIMITS.textLength + 1 }),
    )
  })

  it('with a form is put in its normal form, or refused', () => {
    const siret: Question = { kind: 'text', ...WORDS, form: 'siret' }
    expect(check(siret, ' 732 829 320 00074 ')).toEqual(answered('73282932000074'))
    expect(check(siret, '73282932000075')).toEqual(wrong({ code: 'answer-malformed', form: 'siret' }))
  })
})

describe('a number', () => {
  it.each([
    [NUMBER, '12', 12],
    [NUMBER, '1 607', 1607],
    [NUMBER, '12,0', 12],
    [NUMBER, '0', 0],
    [NUMBER, '-0', 0],
    [AMOUNT, '12,50', 12.5],
    [AMOUNT, '12,505', 'answer-too-precise'],
    [NUMBER, '12,5', 'answer-not-whole'],
    [NUMBER, '1.607', 'answer-not-whole'],
    [NUMBER, 'douze', 'answer-not-a-number'],
    [NUMBER, '7 30', 'answer-not-a-number'],
    [NUMBER, '-1', 'answer-out-of-range'],
  ] as const)('%o: %s gives %s', (question, answer, expected) => {
    const { status, value, problems } = check(question, answer)
    if (typeof expected === 'number') expect({ status, value, problems }).toEqual(answered(expected))
    else expect([status, ...problems.map(({ code }) => code)]).toEqual(['wrong', expected])
  })

  it('is held between its bounds, both allowed', () => {
    const bounded: Question = { ...NUMBER, min: 1, max: 6 }
    expect(check(bounded, '1')).toEqual(answered(1))
    expect(check(bounded, '6')).toEqual(answered(6))
    const refusal = wrong({ code: 'answer-out-of-range', unit: 'jours', min: 1, max: 6 })
    expect(check(bounded, '0')).toEqual(refusal)
    expect(check(bounded, '7')).toEqual(refusal)
  })

  it('is held by the law’s figure, with its article', () => {
    expect(check(CAPPED, '218')).toEqual(answered(218))
    const refusal = { code: 'answer-out-of-range', unit: 'jours', min: 0, max: 218 }
    expect(check(CAPPED, '219')).toEqual(wrong({ ...refusal, article: 'L3121-64' }))
    expect(check(CAPPED, '-1')).toEqual(wrong(refusal))
  })

  it('too large to be meant is told the largest that is', () => {
    expect(check(NUMBER, String(LIMITS.number))).toEqual(answered(LIMITS.number))
    expect(check(NUMBER, String(LIMITS.number + 1))).toEqual(
      wrong({ code: 'answer-out-of-range', unit: 'jours', min: 0, max: LIMITS.number }),
    )
  })
})

describe('a date, a yes or no, a choice', () => {
  it.each<[Question, Answer, unknown]>([
    [{ kind: 'date', ...WORDS }, '3/2/27', '2027-02-03'],
    [{ kind: 'yesNo', ...WORDS }, false, false],
    [{ kind: 'choice', ...WORDS, options }, 'un', 'un'],
    [{ kind: 'choices', ...WORDS, options }, ['deux', 'un'], ['deux', 'un']],
    [{ kind: 'choices', ...WORDS, options }, ['un', 'un'], ['un']],
  ])('%o: %j gives %j', (question, answer, value) => {
    expect(check(question, answer)).toEqual(answered(value))
  })

  it.each<[Question, Answer, string]>([
    [{ kind: 'date', ...WORDS }, '30/2/2027', 'answer-not-a-date'],
    [{ kind: 'choice', ...WORDS, options }, 'trois', 'answer-not-a-choice'],
    [{ kind: 'choice', ...WORDS, options }, 'toString', 'answer-not-a-choice'],
    [{ kind: 'choices', ...WORDS, options }, ['un', 'trois'], 'answer-not-a-choice'],
    [{ kind: 'yesNo', ...WORDS }, 'oui', 'answer-wrong-type'],
    [TEXT, true, 'answer-wrong-type'],
    [TEXT, ['a'], 'answer-wrong-type'],
    [LIST, 'a', 'answer-wrong-type'],
    [LIST, [{ nom: 'a' }], 'answer-wrong-type'],
    [ROWS, ['a'], 'answer-wrong-type'],
  ])('%o: %j is refused: %s', (question, answer, code) => {
    expect(check(question, answer)).toEqual(wrong({ code }))
  })

  it('none chosen is no answer', () => {
    expect(check({ kind: 'choices', ...WORDS, options }, [])).toEqual(EMPTY)
  })
})

describe('words', () => {
  it.each(['-', '…', '\u200b', ' ?\n'])('%j is no answer', (answer) => {
    for (const kind of ['text', 'longText'] as const) {
      expect(check({ kind, ...WORDS }, answer)).toEqual(EMPTY)
      expect(check({ kind, ...WORDS, optional: true }, answer)).toEqual(SILENT)
    }
  })

  it('a dash is a figure nobody can read, and fills a cell', () => {
    expect(check(NUMBER, '-')).toEqual(wrong({ code: 'answer-not-a-number' }))
    const columns = { nom: { kind: 'text', label: 'Nom' } } as const
    expect(check({ kind: 'rows', ...WORDS, line: 'une ligne', columns }, [{ nom: '-' }])).toEqual(
      answered([{ nom: '-' }]),
    )
  })
})

describe('a list', () => {
  it('skips the lines left empty', () => {
    expect(check(LIST, ['Durer', '', '  ', ' Bien accueillir '])).toEqual(
      answered(['Durer', 'Bien accueillir']),
    )
  })

  it.each<[Answer]>([[[]], [['']], [['', '  ', '\n']], [['\u0000']], [['-', '…']]])(
    '%j is no answer',
    (answer) => {
      expect(check(LIST, answer)).toEqual(EMPTY)
      expect(check({ ...LIST, optional: true }, answer)).toEqual(SILENT)
    },
  )

  it('leaves out a line too long, and says it', () => {
    const long = 'x'.repeat(LIMITS.textLength + 1)
    const problem = said({ code: 'answer-too-long', max: LIMITS.textLength, length: LIMITS.textLength + 1 })
    expect(check(LIST, ['Durer', long])).toEqual(answered(['Durer'], problem))
    expect(check(LIST, [long])).toEqual({ status: 'wrong', problems: [problem] })
  })
})

describe('rows', () => {
  const whole = { nom: 'Awa', voix: '12', statut: 'un', depuis: '3/2/2027' }
  const fact = { nom: 'Awa', voix: 12, statut: 'un', depuis: '2027-02-03' }

  it('are read cell by cell', () => {
    expect(check(ROWS, [whole])).toEqual(answered([fact]))
  })

  it('left empty do not count', () => {
    expect(check(ROWS, [{}, whole, { nom: ' ', voix: '' }])).toEqual(answered([fact]))
    for (const none of [[{}], [{ nom: ' ' }, {}], []]) {
      expect(check(ROWS, none)).toEqual(EMPTY)
      expect(check({ ...ROWS, optional: true }, none)).toEqual(SILENT)
    }
  })

  it('say once that cells are missing, with the row as it is seen', () => {
    expect(check(ROWS, [{}, whole, { nom: 'Léa' }])).toEqual(
      answered([fact, { nom: 'Léa' }], said({ code: 'answer-row-incomplete', row: 3 })),
    )
  })

  it('keep what can be read of a row, and say the rest', () => {
    expect(check(ROWS, [{ ...whole, voix: 'douze', statut: 'trois', depuis: 'hier' }])).toEqual(
      answered(
        [{ nom: 'Awa' }],
        said({ code: 'answer-not-a-number', row: 1, column: 'voix' }),
        said({ code: 'answer-not-a-choice', row: 1, column: 'statut' }),
        said({ code: 'answer-not-a-date', row: 1, column: 'depuis' }),
      ),
    )
  })

  it('are complete without an optional column, which says what the column it follows does', () => {
    const columns = {
      ...ROWS.columns,
      blancs: { ...ROWS.columns['voix'], optional: true, sameAs: 'voix' },
    } as const
    const question = { ...ROWS, columns } as Question
    expect(check(question, [whole])).toEqual(answered([{ ...fact, blancs: 12 }]))
    expect(check(question, [{ ...whole, blancs: '3' }])).toEqual(answered([{ ...fact, blancs: 3 }]))
    expect(check(question, [{ nom: 'Léa' }])).toEqual(
      answered([{ nom: 'Léa' }], said({ code: 'answer-row-incomplete', row: 1 })),
    )
  })

  it('whose cell holds nothing printable are incomplete', () => {
    expect(check(ROWS, [{ ...whole, nom: '\u0000' }])).toMatchObject({
      status: 'answered',
      value: [{ voix: 12 }],
      problems: [said({ code: 'answer-row-incomplete', row: 1 })],
    })
  })
})

describe('a proposal', () => {
  it.each<[Question, unknown]>([
    [{ ...TEXT, proposal: 'Paris' } as Question, 'Paris'],
    [{ ...NUMBER, proposal: 0 } as Question, 0],
    [{ ...NUMBER, proposal: { parameter: 'plafond' } } as Question, 218],
    [{ kind: 'yesNo', ...WORDS, proposal: false }, false],
    [{ kind: 'choice', ...WORDS, options, proposal: 'un' }, 'un'],
    [{ ...LIST, proposal: ['Durer'] } as Question, ['Durer']],
    [{ ...ROWS, proposal: [{ nom: 'Awa', voix: '1' }] } as Question, [{ nom: 'Awa', voix: 1 }]],
  ])('%o holds until the person answers', (question, value) => {
    expect(check(question)).toEqual({ status: 'proposed', value, problems: [] })
    expect(LAW && proposalOf(question, LAW)).toEqual(value)
    expect(check(question, UNKNOWN).status).toBe('unknown')
  })

  it('does not come back when the person empties it', () => {
    expect(check({ ...TEXT, proposal: 'Paris' } as Question, '')).toEqual(EMPTY)
    expect(check({ ...LIST, proposal: ['Durer'] } as Question, [])).toEqual(EMPTY)
  })
})
