import { type CalendarDate, dateOf, partsOf } from '#model/calendar-date.ts'
import { type Articles, explained, type Finding, known, uncertain } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { ContratCompte } from './contrat-compte.ts'
import { type ContratDuRegistre, moisDeMission, regrouperParPersonne } from './personnes-du-registre.ts'

/** Un salarié temporaire retenu, par le premier de ses contrats, et sa part de l’année civile. */
export type TemporaireRetenu = { readonly contrat: ContratCompte; readonly part: number }

const MONTHS_IN_A_YEAR = 12

/**
 * Les salariés temporaires qu’une entreprise de travail temporaire compte : ceux que des missions ont liés assez longtemps au
 * cours de l’année civile qui précède `date`, présents ou non ce jour-là (L. 1251-54). Un contrat sans nom fait une personne.
 */
export function temporairesRetenus(
  contrats: readonly ContratCompte[],
  date: CalendarDate,
  parameters: Parameters,
): readonly TemporaireRetenu[] {
  const finDAnnee = dateOf(partsOf(date).year, 1, 1) ?? date
  const seuil = parameters.get('moisDeMissionRetenus').value
  const temporaires = contrats.filter(({ contrat }) => contrat === 'temporaire').map(nomme)
  return regrouperParPersonne(temporaires).flatMap((missions) => {
    const mois = moisDeMission(missions, finDAnnee, MONTHS_IN_A_YEAR)
    const [premiere] = missions
    return premiere && mois >= seuil
      ? [{ contrat: premiere.compte, part: Math.min(1, mois / MONTHS_IN_A_YEAR) }]
      : []
  })
}

const nomme = (compte: ContratCompte): ContratDuRegistre & { readonly compte: ContratCompte } => ({
  ...compte,
  nom: compte.nom ?? '',
  compte,
})

type EffectifEttiInput = {
  /** Chaque temporaire retenu y vaut un. */
  readonly total: number
  readonly because: Articles
  readonly contrats: readonly ContratCompte[]
  readonly date: CalendarDate
}

/** L’effectif, incertain quand un temporaire retenu n’a pas été lié toute l’année : vaut-il un, ou sa part (L. 1251-54) ? */
export function selonLaLecture(
  { total, because, contrats, date }: EffectifEttiInput,
  parameters: Parameters,
): Finding<number> {
  const retenus = temporairesRetenus(contrats, date, parameters)
  const articles: Articles = [...because, 'L1251-54']
  const enTrop = retenus.reduce((sum, { part }) => sum + 1 - part, 0)
  const readings = [
    { value: total, reason: 'temporaireVautUn' },
    { value: total - enTrop, reason: 'temporaireAuProrata' },
  ]
  const finding = enTrop === 0 ? known(total, ...articles) : uncertain(total, readings, ...articles)
  return explained(finding, {
    key: 'temporairesDeLAnneeCivile',
    values: {
      retenus: retenus.length,
      mois: parameters.get('moisDeMissionRetenus').value,
      annee: String(partsOf(date).year - 1),
    },
  })
}
