import type { Parameters as LawParameters } from '#model/parameters.ts'
import { showNumber } from '#questions/french-number.ts'
import { compter } from '#rules/compter-les-contrats.ts'
import type { TypeDeContrat } from '#rules/contrat.ts'
import type { CountedContracts } from './contracts-table.tsx'

const NAMES: Readonly<Record<TypeDeContrat, string>> = {
  cdi: 'CDI',
  cdiInclusion: 'CDI d’inclusion',
  domicile: 'Travail à domicile',
  cdd: 'CDD',
  cddi: 'CDDI',
  cddUsage: 'CDD d’usage',
  intermittent: 'Travail intermittent',
  temporaire: 'Intérim',
  misADisposition: 'Mise à disposition reçue',
  apprenti: 'Apprentissage',
  cuiCaeAide: 'Contrat aidé (PEC, CUI-CAE)',
  cuiCieAide: 'Contrat aidé (CUI-CIE)',
  professionnalisation: 'Professionnalisation',
  stagiaire: 'Stage',
  mandataire: 'Mandat social',
  benevole: 'Bénévolat',
  serviceCivique: 'Service civique',
}

// Not employees: their hours are not those of a contract of employment.
const WITHOUT_HOURS: readonly TypeDeContrat[] = ['stagiaire', 'mandataire', 'benevole', 'serviceCivique']

/** The rows that touch the month, contracts counted alike put together: kind, hours, replacement. */
export function countContracts(
  counted: Parameters<typeof compter>[0],
  parameters: LawParameters,
): readonly CountedContracts[] {
  const month = counted.date
  const reference = parameters.get('dureeLegaleHebdo').value
  const groups = new Map<string, { name: string; detail: string; people: number; counts: number }>()
  for (const { contrat, valeur } of compter(counted, parameters)) {
    const isHere = (contrat.debut ?? month) <= month && (contrat.fin ?? month) >= month
    if (valeur === 0 && !isHere) continue
    const { heuresHebdo = reference } = contrat
    const hours = heuresHebdo === reference ? 'temps plein' : `${showNumber(heuresHebdo)}\u00a0h`
    const isTooRecent = contrat.contrat === 'misADisposition' && valeur === 0 && contrat.remplacement !== true
    const detail = [
      WITHOUT_HOURS.includes(contrat.contrat) ? '' : hours,
      isTooRecent ? 'depuis moins d’un an' : '',
      contrat.remplacement === true ? 'en remplacement' : '',
      isHere ? '' : 'parti',
    ]
      .filter((part) => part !== '')
      .join(', ')
    const key = `${contrat.contrat} ${detail}`
    const group = groups.get(key) ?? { name: NAMES[contrat.contrat], detail, people: 0, counts: 0 }
    group.people += contrat.nombre ?? 1
    group.counts += valeur
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.counts - a.counts)
}
