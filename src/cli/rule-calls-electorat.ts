import { type Finding, inForm } from '#model/finding.ts'
import type { TypeDeContrat } from '#rules/contrat.ts'
import { computeElectorat, type Electorat } from '#rules/electorat.ts'
import type { Parente } from '#rules/eligibilite.ts'
import type { PersonneElectrice, StructureElectorale } from '#rules/regime-electoral.ts'
import { type RuleCall, ruleCall } from './rule-call.ts'
import { CONTRATS } from './rule-contracts.ts'
import { compte, date, ouiNon, parmi, plain, quantite, type Reader } from './rule-readers.ts'

// Contracts by the words that name them, the most precise first.
const CONTRATS_EN_MOTS: readonly (readonly [RegExp, TypeDeContrat])[] = [
  [/mission|interim|temporaire/, 'temporaire'],
  [/mise? a disposition|\bmad\b/, 'misADisposition'],
  [/cddu|usage/, 'cddUsage'],
  [/inclusion/, 'cdiInclusion'],
  [/cddi|insertion/, 'cddi'],
  [/apprenti/, 'apprenti'],
  [/professionnal|\bpro\b/, 'professionnalisation'],
  [/\bcie\b/, 'cuiCieAide'],
  [/\bcui\b|\bcae\b|\bpec\b|emplois? competences|aide/, 'cuiCaeAide'],
  [/stag|pmsmp|immersion/, 'stagiaire'],
  [/civique|volontaire/, 'serviceCivique'],
  [/benevol/, 'benevole'],
  [/mandataire/, 'mandataire'],
  [/intermittent/, 'intermittent'],
  [/domicile/, 'domicile'],
  [/\bcdi\b|indetermine/, 'cdi'],
  [/\bcdd\b|determine|saisonnier/, 'cdd'],
]

const contratNomme = parmi(CONTRATS)
const contrat: Reader<TypeDeContrat> = (raw) => {
  const nomme = contratNomme(raw)
  if ('value' in nomme) return nomme
  const words = typeof raw === 'string' ? plain(raw) : ''
  const found = CONTRATS_EN_MOTS.find(([pattern]) => pattern.test(words))
  return found ? { value: found[1] } : { expected: 'un contrat, par exemple « CDI » ou « MISSION »' }
}

type Structure = { readonly type: StructureElectorale; readonly association: boolean }
const structure: Reader<Structure> = (raw) => {
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  const association = /association/.test(words)
  if (/\bett?i?\b|travail temporaire|interim/.test(words)) return { value: { type: 'etti', association } }
  return { value: { type: /\bai\b|intermediaire/.test(words) ? 'ai' : 'autre', association } }
}

const chez: Reader<'employeur' | 'utilisatrice'> = (raw) => {
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (/utilisat|client|accueil|adherent|\beu\b/.test(words)) return { value: 'utilisatrice' }
  if (/employeur|groupement|geiq|\bett?i?\b|temporaire|association|\bai\b|preteu/.test(words))
    return { value: 'employeur' }
  return { expected: '« employeur » ou « entreprise utilisatrice »' }
}

const DISTANT =
  /\bex\b|divorc|oncle|tante|neveu|niece|cousin|parrain|marraine|filleul|eloigne|\bami|voisin|\bsans\b|aucun|\bnon\b/
// Spouse, partner, ascendants, descendants, brothers, sisters, and relatives by marriage in the same degree.
const PROCHE =
  /conjoint|epou|\bmari\b|femme|pacs|partenaire|concubin|compagn|ascendant|descendant|pere|mere|\bparente?s?\b|fils|fille|enfant|frere|s(oe|œ)ur|allie|gendre|\bbru\b/
const DIRIGEANT = /president|gerant|dirigeant|direct(eur|rice)|representant|tresorier|administrat/

/** The family link the words say; in an association, a link with the person who runs it. */
const parente: Reader<Parente> = (raw) => {
  if (typeof raw === 'boolean') return { value: raw ? 'exclue' : 'aucune' }
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (DISTANT.test(words)) return { value: 'aucune' }
  if (!PROCHE.test(words)) return { expected: 'le lien de famille avec l’employeur, ou « aucun »' }
  return { value: DIRIGEANT.test(words) ? 'avecLeDirigeant' : 'exclue' }
}

/** What a function tells of authority: who runs the place may have a delegation, who sits for the employer is excluded. */
const fonction: Reader<Pick<PersonneElectrice, 'dirige' | 'representeEmployeur'>> = (raw) => {
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  const representeEmployeur = /(represent|presid).*(employeur|\bcse\b|comite)/.test(words)
  const dirige =
    !/assistant|secretaire/.test(words) &&
    /direct(eur|rice)|dirigeant|gerant|\bdrh\b|chef d'(entreprise|etablissement)/.test(words)
  return { value: { ...(representeEmployeur ? { representeEmployeur } : {}), ...(dirige ? { dirige } : {}) } }
}

const autresEmployeurs: Reader<number> = (raw) =>
  typeof raw === 'boolean' ? { value: raw ? 1 : 0 } : compte(raw)

/** A vote or a candidature that the readings do not settle alike is said « incertain ». */
function electoratForm(finding: Finding<Electorat>): Finding<unknown> {
  const said = inForm(finding, ({ regleTravailTemporaire, ...electorat }) => ({
    ...electorat,
    regleETTApplicable: regleTravailTemporaire,
  }))
  if (said.state !== 'uncertain') return said
  const inDoubt = (['electeur', 'eligible', 'choixDuVote'] as const).filter(
    (one) => new Set(said.readings.map(({ value }) => value[one])).size > 1,
  )
  return {
    ...said,
    prudent: { ...said.prudent, ...Object.fromEntries(inDoubt.map((one) => [one, 'incertain'])) },
  }
}

/** Who votes and who can be elected (§8 of the contract: L. 2314-18 to L. 2314-25). */
export const ELECTORAT_CALLS: Readonly<Record<string, RuleCall>> = {
  electoratEligibilite: ruleCall({
    fields: {
      contrat,
      naissance: date,
      entree: date,
      premierTour: date,
      fonction,
      delegationEcriteAutorite: ouiNon,
      parente,
      structure,
      moisMissions12Derniers: quantite,
      moisMissions18Derniers: quantite,
      missionEnCoursALaListe: ouiNon,
      chez,
      presenceContinueMois: quantite,
      ancienneteMois: quantite,
      autresEmployeurs,
      candidatAilleurs: ouiNon,
    },
    rename: {
      contratDeLaPersonne: 'contrat',
      dateDuPremierTour: 'premierTour',
      delegationEcrite: 'delegationEcriteAutorite',
      moisMissionsElecteur: 'moisMissions12Derniers',
      moisMissionsEligible: 'moisMissions18Derniers',
      missionEnCours: 'missionEnCoursALaListe',
    },
    compute: (read, parameters) => {
      const {
        fonction: role,
        structure: place,
        moisMissions12Derniers,
        moisMissions18Derniers,
        entree,
      } = read
      // An association that lends people does not employ them on missions: its contracts are « contrats d’usage ».
      const type = place?.type === 'ai' && read.contrat === 'temporaire' ? 'cddUsage' : read.contrat
      const mission = type === 'temporaire'
      const isUsage = type === 'cddUsage'
      return electoratForm(
        computeElectorat(
          {
            contrat: type,
            structure: place?.type ?? (mission ? 'etti' : undefined),
            chez: read.chez,
            naissance: read.naissance,
            premierTour: read.premierTour,
            ...(isUsage ? { premiereEntree: entree, moisDeContrat: moisMissions12Derniers } : { entree }),
            ancienneteMois: read.ancienneteMois,
            presenceContinueMois: read.presenceContinueMois,
            moisMissionsElecteur: moisMissions12Derniers,
            moisMissionsEligible: moisMissions18Derniers,
            missionEnCours: read.missionEnCoursALaListe,
            ...role,
            delegationEcrite: read.delegationEcriteAutorite,
            parente:
              read.parente === 'exclue' && place?.association === true ? 'avecLeDirigeant' : read.parente,
            autresEmployeurs: read.autresEmployeurs,
            candidatAilleurs: read.candidatAilleurs,
          },
          parameters,
        ),
      )
    },
  }),
}
