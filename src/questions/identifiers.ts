import type { FormName } from '#model/problem.ts'

// Form checks only: a valid form does not prove that the structure exists. Lengths and keys are those of INSEE (SIRENE).
// Zeros alone pass the arithmetic: they fill a form, they name no one.
const SIREN = /^(?!0{9})\d{9}$/
const SIRET = /^(?!0{9})\d{14}$/
const SIREN_LENGTH = 9
export const SIREN_LA_POSTE = '356000000'

const FORMS: Readonly<Record<FormName, (raw: string) => string | undefined>> = {
  siren: (raw) => keep(compact(raw), (text) => SIREN.test(text) && luhn(text)),
  siret: (raw) => keep(compact(raw), (text) => SIRET.test(text) && (luhn(text) || isLaPoste(text))),
  // Association number: W, then nine characters; a letter may stand third in Corsica.
  rna: (raw) => keep(compact(raw).toUpperCase(), (text) => /^W\d[\dAB]\d{7}$/.test(text)),
  ape: (raw) => {
    const text = compact(raw).toUpperCase()
    return /^\d{4}[A-Z]$/.test(text) ? `${text.slice(0, 2)}.${text.slice(2)}` : undefined
  },
  idcc: (raw) => keep(compact(raw).padStart(4, '0'), (text) => /^\d{4}$/.test(text) && text !== '0000'),
  codePostal: (raw) => keep(compact(raw), (text) => /^(0[1-9]|[1-8]\d|9[0-8])\d{3}$/.test(text)),
}

/** The identifier in its normal form (no spaces, capitals, IDCC on four digits), or nothing when its form is wrong. */
export function normaliseIdentifier(form: FormName, raw: string): string | undefined {
  return FORMS[form](raw)
}

/** The identifier as it is printed: a SIRET « 992 035 188 00018 », a SIREN « 992 035 188 », its groups held together. */
export function showIdentifier(form: FormName, normal: string): string {
  if (form !== 'siret' && form !== 'siren') return normal
  const [siren = '', establishment] = [normal.slice(0, SIREN_LENGTH), normal.slice(SIREN_LENGTH)]
  const groups = siren.match(/\d{3}/g) ?? [siren]
  return [...groups, ...(establishment ? [establishment] : [])].join('\u00a0')
}

/** ISO/IEC 7812-1: from the right, every second digit doubled; the sum is a multiple of ten. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

/** La Poste’s establishments do not follow Luhn: the sum of their digits is a multiple of five. */
function isLaPoste(siret: string): boolean {
  const sum = [...siret].reduce((total, digit) => total + Number(digit), 0)
  return siret.startsWith(SIREN_LA_POSTE) && sum % 5 === 0
}

const compact = (raw: string): string => raw.replace(/[\s\u00a0\u202f.]/g, '')
const keep = (text: string, holds: (text: string) => boolean): string | undefined =>
  holds(text) ? text : undefined
