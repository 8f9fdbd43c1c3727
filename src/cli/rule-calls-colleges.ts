import { type Finding, inForm, known } from '#model/finding.ts'
import { computeAlternance } from '#rules/alternance.ts'
import {
  type AuteurDeLaRepartition,
  computeAccordSurLesColleges,
  computeAuteurDeLaRepartition,
  computeColleges,
  type SourceDesColleges,
} from '#rules/colleges.ts'
import { computeParite, computePariteApplicable, type Parite, type Sexe } from '#rules/parite.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { compte, listeDe, objet, ouiNon, parmi, plain, quantite, type Reader } from './rule-readers.ts'

/** Where another number of colleges is said to come from. */
const source: Reader<SourceDesColleges> = (raw) => {
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  if (/convention|branche|idcc|3016/.test(words)) return { value: 'convention' }
  return { value: /accord|protocole|\bpap\b|unanim/.test(words) ? 'accord' : 'loi' }
}

/** Whether all of them sign: yes or no, a part (« 2 sur 3 »), or words. */
const toutes: Reader<boolean> = (raw) => {
  if (typeof raw === 'boolean') return { value: raw }
  const words = typeof raw === 'string' ? plain(raw) : ''
  const [, some, all] = /(\d+) ?(?:sur|\/) ?(\d+)/.exec(words) ?? []
  if (some !== undefined) return { value: some === all }
  const [, part] = /(\d+) ?%/.exec(words) ?? []
  if (part !== undefined) return { value: part === '100' }
  if (/\bpas\b|\bnon\b|sauf|majorit|aucun|certain|partie|\bseule?s?\b|\bsur\b|moins/.test(words))
    return { value: false }
  if (/tous|toutes|unanim|ensemble|totalite|\boui\b/.test(words)) return { value: true }
  return { expected: 'vrai ou faux, « toutes », ou « 2 sur 3 »' }
}

// Without the third college, or fewer colleges; kept, or something else changed.
const RETIRE =
  /suppr|fusion|unique|\b(un|1) seul|\b(deux|2) colleges|redui|regroup|(sans|pas de) (le )?(troisieme|3e)/
const GARDE = /(sans|ne pas|n'est pas) (suppr|fusion|touch)|maint|conserv|\bgard/
const AUTRE = /compos|ajout|cre(e|ation)|quatr|\b4|trois|\b3|technicien|maitrise|repart/

/** Whether the agreement takes from executives the college of their own; `null` when the words do not tell. */
const retraitDuTroisieme: Reader<boolean | null> = (raw) => {
  if (typeof raw !== 'string') return { expected: 'un texte' }
  const words = plain(raw)
  if (GARDE.test(words)) return { value: false }
  if (RETIRE.test(words)) return { value: true }
  return { value: AUTRE.test(words) ? false : null }
}

const AUTEURS: Readonly<Record<AuteurDeLaRepartition, string>> = {
  employeur: 'employeur',
  accord: 'accord',
  administration: 'DREETS',
}

const sexe: Reader<Sexe> = parmi({ F: 'F', H: 'H', M: 'H', femme: 'F', homme: 'H' })
const sexes = listeDe(sexe)
const composition = objet({ F: compte, H: compte })
const tour: Reader<number> = (raw) => {
  if (typeof raw === 'number') return { value: raw }
  const words = typeof raw === 'string' ? plain(raw) : ''
  if (/premier|\b1/.test(words)) return { value: 1 }
  return /second|deuxieme|\b2/.test(words) ? { value: 2 } : { expected: 'le tour, 1 ou 2' }
}

const HORS_PARITE = 'Cass. soc. 25-11-2020 n° 19-60.222'

/** What the law allows, as the cases say it: a list out of its reach is one where it does not apply. */
function pariteForm(finding: Finding<Parite>): Finding<unknown> {
  if (finding.state === 'notApplicable') {
    return {
      ...known({ applicable: false, compositions: [], facultatif: null, ambigu: false }, ...finding.because),
      ...(finding.caveats ? { caveats: finding.caveats } : {}),
    }
  }
  return inForm(finding, ({ compositions, facultatif }) => ({
    applicable: true,
    compositions,
    ambigu: finding.state === 'uncertain' || (finding.state === 'known' && finding.caveats !== undefined),
    facultatif: facultatif && { ...facultatif, premierePosition: false },
  }))
}

/** Colleges, and the balance of women and men on the lists (§6 and §7 of the contract: L. 2314-11 to L. 2314-14, L. 2314-30). */
export const COLLEGES_CALLS: Readonly<Record<string, RuleCall>> = {
  colleges: ruleCall({
    fields: { titulaires: compte, cadres: compte, effectif: quantite, source },
    rename: { titulairesAElire: 'titulaires', effectifCse: 'effectif' },
    compute: ({ effectif, ...read }, parameters) =>
      inForm(
        computeColleges({ ...read, effectifCse: effectif }, parameters),
        ({ colleges, siegeCadreReserve }) => ({ nombre: colleges.length, siegeCadreReserve }),
      ),
  }),
  accordModifiantColleges: ruleCall({
    fields: { cadres: compte, signatairesRepresentatifs: toutes, objet: retraitDuTroisieme },
    rename: { signeParToutes: 'signatairesRepresentatifs', objetDeLAccord: 'objet' },
    compute: ({ cadres, signatairesRepresentatifs, objet: retrait }, parameters) =>
      named(
        'possible',
        computeAccordSurLesColleges(
          {
            cadres,
            signeParToutes: signatairesRepresentatifs,
            supprimeCollegeCadres: retrait ?? undefined,
          },
          parameters,
        ),
      ),
  }),
  quiRepartitLesSieges: ruleCall({
    fields: { syndicatRepresentatifAParticipe: ouiNon, accordConclu: ouiNon },
    rename: { organisationPresente: 'syndicatRepresentatifAParticipe' },
    compute: ({ syndicatRepresentatifAParticipe, accordConclu }) =>
      inForm(
        computeAuteurDeLaRepartition({
          organisationPresente: syndicatRepresentatifAParticipe,
          accordConclu,
        }),
        (auteur) => ({ auteur: AUTEURS[auteur] }),
      ),
  }),
  parite: ruleCall({
    fields: { femmes: compte, hommes: compte, candidats: compte, sieges: compte },
    compute: (read) => pariteForm(computeParite(read)),
  }),
  alternanceValide: ruleCall({
    fields: { liste: sexes, composition, facultatif: sexe },
    rename: { compositionDeLaListe: 'composition' },
    compute: ({ liste, composition: voulue, facultatif }) =>
      named(
        'valide',
        computeAlternance({
          liste,
          composition: voulue && { F: voulue.F ?? 0, H: voulue.H ?? 0 },
          facultatif,
        }),
      ),
  }),
  pariteApplicable: ruleCall({
    fields: { tour, listeSyndicale: ouiNon, candidats: compte },
    compute: (read) => {
      const finding = computePariteApplicable(read)
      const byTheCourt = finding.state === 'known' && finding.caveats !== undefined
      return inForm(finding, (applicable) => ({
        applicable,
        source: byTheCourt ? HORS_PARITE : finding.because[0],
      }))
    },
  }),
}
