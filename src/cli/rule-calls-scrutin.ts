import type { CalendarDate } from '#model/calendar-date.ts'
import { inForm } from '#model/finding.ts'
import { computeAttribution, type Liste } from '#rules/attribution-sieges.ts'
import { computeElectionsPartielles } from '#rules/elections-partielles.ts'
import { computeMentionsDInvitation, type MentionDInvitation } from '#rules/invitation-protocole.ts'
import { computeSecondTour } from '#rules/second-tour.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { compte, date, listeDe, ouiNon, plain, quantite, type Reader, texte } from './rule-readers.ts'

const MENTIONS: Readonly<Record<MentionDInvitation, string>> = {
  employeur: 'nom et adresse de l’employeur, et désignation de l’établissement le cas échéant',
  conventionCollective: 'intitulé et identifiant de la convention collective de branche, le cas échéant',
  premiereReunion: 'lieu, date et heure de la première réunion',
}

type ListeLue = Pick<Liste, 'nom' | 'voix'> & { readonly naissance?: CalendarDate; readonly age?: number }

/** A list: its name, its votes, and under any name that says so the age or the birth date of its candidate. */
const liste: Reader<ListeLue> = (raw) => {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { expected: 'un objet' }
  const read: { nom?: string; voix?: number; naissance?: CalendarDate; age?: number } = {}
  for (const [field, one] of Object.entries(raw)) {
    const name = plain(field)
    if (name === 'nom' || name === 'liste') {
      const found = texte(one)
      if ('expected' in found) return { expected: `dans « ${field} », ${found.expected}` }
      read.nom = found.value
    } else if (name === 'voix') {
      const found = compte(one)
      if ('expected' in found) return { expected: `dans « ${field} », ${found.expected}` }
      read.voix = found.value
    } else if (
      /naissance|\bnee?\b/.test(name) ||
      (/age/.test(name) && typeof one === 'string' && /^\d/.test(one))
    ) {
      const found = date(one)
      if ('expected' in found) return { expected: `dans « ${field} », ${found.expected}` }
      read.naissance = found.value
    } else if (/age/.test(name)) {
      const found = quantite(one)
      if ('expected' in found) return { expected: `dans « ${field} », ${found.expected}` }
      read.age = found.value
    } else return { expected: `une liste sans le champ « ${field} »` }
  }
  const { nom, voix, ...ages } = read
  return nom === undefined || voix === undefined
    ? { expected: 'le nom et les voix de la liste' }
    : { value: { nom, voix, ...ages } }
}

const listesLues = listeDe(liste)

/** Seats are given one after the other: no committee has thousands. */
const siegesAPourvoir: Reader<number> = (raw) => {
  const found = compte(raw)
  return 'value' in found && found.value <= MOST_SEATS
    ? found
    : { expected: `un nombre entier, ${MOST_SEATS} au plus` }
}
const MOST_SEATS = 1000

/** One who took over, or how many. */
const remplacants: Reader<number> = (raw) => (typeof raw === 'boolean' ? { value: raw ? 1 : 0 } : compte(raw))

/** The vote itself (§9 of the contract: L. 2314-29, R. 2314-19 to R. 2314-21, L. 2314-10, D. 2314-1-1). */
export const SCRUTIN_CALLS: Readonly<Record<string, RuleCall>> = {
  attributionSieges: ruleCall({
    fields: { sieges: siegesAPourvoir, suffrages: compte, listes: listesLues },
    rename: { agesDesCandidats: 'listes.naissance' },
    compute: ({ sieges, suffrages, listes }) =>
      inForm(
        computeAttribution({
          sieges,
          suffrages,
          listes: listes?.map(({ nom, voix, ...suivant }) => ({ nom, voix, suivant })),
        }),
        (attribues) => Object.fromEntries(attribues.map(({ nom, sieges: obtenus }) => [nom, obtenus])),
      ),
  }),
  secondTourPourQuorum: ruleCall({
    fields: { inscrits: compte, votants: compte, suffragesExprimes: compte },
    compute: ({ inscrits, votants, suffragesExprimes }, parameters) =>
      named('secondTour', computeSecondTour({ inscrits, votants, exprimes: suffragesExprimes }, parameters)),
  }),
  electionsPartielles: ruleCall({
    fields: {
      titulairesElus: compte,
      titulairesRestants: compte,
      collegeSansRepresentant: ouiNon,
      dateEvenement: date,
      finMandat: date,
      suppleantDevenuTitulaire: remplacants,
    },
    rename: { termeDuMandat: 'finMandat' },
    compute: ({ suppleantDevenuTitulaire, ...read }, parameters) =>
      named(
        'electionsPartielles',
        computeElectionsPartielles({ ...read, remplacants: suppleantDevenuTitulaire }, parameters),
      ),
  }),
  mentionsInvitationPAP: ruleCall({
    fields: {},
    compute: () =>
      inForm(computeMentionsDInvitation(), (mentions) => ({
        mentions: mentions.map((mention) => MENTIONS[mention]),
      })),
  }),
}
