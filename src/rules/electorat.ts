import { explained, type Finding, known, needs, uncertain, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { allOf, type Condition } from './conditions-electorales.ts'
import { reservesDe } from './eligibilite.ts'
import { type PersonneElectrice, REGIMES, regimeOf } from './regime-electoral.ts'

/** Droit de vote et de candidature d’une personne. */
export type Electorat = {
  readonly electeur: boolean
  readonly eligible: boolean
  /** La personne choisit de voter chez son employeur ou dans l’entreprise utilisatrice. */
  readonly choixDuVote: boolean
  /** Les conditions propres au travail temporaire s’appliquent. */
  readonly regleTravailTemporaire: boolean
}

/**
 * Électorat et éligibilité au premier tour. Droit commun : âge, ancienneté, droits civiques (L. 2314-18), et, pour être élu,
 * ni proche de l’employeur, ni assimilé à lui (L. 2314-19). Salariés temporaires d’une entreprise de travail temporaire : mois
 * de mission et mission en cours (L. 2314-20, L. 2314-22). Mis à disposition, chez l’utilisateur : électeurs après une présence
 * continue, jamais élus (L. 2314-23). Aucun texte n’est propre aux associations intermédiaires : le droit commun.
 */
export function computeElectorat(personne: PersonneElectrice, parameters: Parameters): Finding<Electorat> {
  if (personne.contrat === undefined) return needs('contratDeLaPersonne', 'L2314-18', 'L2314-19')
  const regime = regimeOf(personne, personne.contrat)
  const { conditions, because, reserves = [] } = REGIMES[regime]
  const { pourVoter, pourEtreElu } = conditions(personne, parameters)
  const electeur = allOf(...pourVoter)
  const eligible = allOf(...pourVoter, ...pourEtreElu)
  const missing = electeur.state === 'unknown' ? electeur.fact : eligible.fact
  if (missing !== undefined) return needs(missing, ...because)
  const comme = (enCasDeDoute: Doubt): Electorat => ({
    electeur: tranche(electeur, enCasDeDoute.electeur),
    eligible: tranche(eligible, enCasDeDoute.eligible),
    choixDuVote: tranche(electeur, enCasDeDoute.electeur) && voteChezLUtilisateur(personne, parameters),
    regleTravailTemporaire: regime === 'mission',
  })
  const doute = electeur.readings ?? eligible.readings
  const finding = doute
    ? uncertain(
        // Written on the list, and settled before anyone stands: the safe way in both readings.
        comme({ electeur: true, eligible: false }),
        [
          { value: comme({ electeur: true, eligible: true }), reason: doute.met },
          { value: comme({ electeur: false, eligible: false }), reason: doute.unmet },
        ],
        ...because,
      )
    : known(comme({ electeur: false, eligible: false }), ...because)
  const retenues = electeur.state === 'unmet' ? pourVoter : [...pourVoter, ...pourEtreElu]
  const steps = retenues.flatMap(({ step }) => (step ? [step] : []))
  const caveats = [...reserves, ...(eligible.state === 'unmet' ? [] : reservesDe(personne))]
  const said = steps.length === 0 ? finding : explained(finding, ...steps)
  return caveats.length === 0 ? said : withCaveats(said, ...caveats)
}

/** What each condition in doubt is taken for. */
type Doubt = { readonly electeur: boolean; readonly eligible: boolean }
const tranche = ({ state }: Condition, enCasDeDoute: boolean): boolean =>
  state === 'doubt' ? enCasDeDoute : state === 'met'

/** Lent, and present long enough at the company that uses them to vote there (L. 2314-23). */
function voteChezLUtilisateur(personne: PersonneElectrice, parameters: Parameters): boolean {
  const { contrat, chez, presenceContinueMois } = personne
  if (contrat !== 'misADisposition') return false
  if (chez !== 'employeur') return true
  const requis = parameters.get('presenceElecteurUtilisatrice').value
  return presenceContinueMois !== undefined && presenceContinueMois >= requis
}
