/** The unit as it reads after a number: French counts « 1,5 heure », and « 2 heures ». */
export function showUnit(value: number, unit: string): string {
  if (Math.abs(value) >= 2) return unit
  return unit
    .split(' ')
    .map((word) => (word === 'mois' ? word : word.replace(/s$/, '')))
    .join(' ')
}
