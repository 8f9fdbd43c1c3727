const hour = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' })
const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' })

/** When something last changed, as a person says it: « aujourd’hui à 14 h 32 », « le 18 novembre 2026 ». */
export function sayWhen(instant: string, now: string): string {
  const then = new Date(instant)
  if (Number.isNaN(then.getTime())) return 'à une date inconnue'
  if (day.format(then) === day.format(new Date(now))) return `aujourd’hui à ${timeOf(then)}`
  return `le ${dayOf(then)}`
}

function timeOf(then: Date): string {
  return hour.format(then).replace(':', ' h ')
}

function dayOf(then: Date): string {
  return day.format(then).replace(/^1 /, '1er ').replaceAll(' ', ' ')
}
