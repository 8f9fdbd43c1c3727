import { inForm, known, needs } from '#model/finding.ts'
import { computeDenonciation, computeDenonciationParSalaries } from '#rules/denonciation.ts'
import {
  computeAccordEcrit,
  computeClausesManquantes,
  computeDateEffetParDefaut,
  computeDateEffetValide,
  computeDureeAccord,
  computeForclusion,
  computeProcesVerbalEcarts,
  computePublication,
  computeTransmissionBranche,
  computeVersionPubliable,
} from '#rules/formalites.ts'
import { computePiecesDepot, type Piece } from '#rules/pieces-depot.ts'
import { named, type RuleCall, ruleCall } from './rule-call.ts'
import { dureeOuMuet, moisOuMuet } from './rule-durations.ts'
import { compte, date, ouiNon, parmi, plain, texte, textes } from './rule-readers.ts'
import { VOIES_PAR_NOM } from './rule-routes.ts'

const voie = parmi(VOIES_PAR_NOM)

const PIECES: Readonly<Record<Piece, string>> = {
  versionSignee: 'version signée',
  versionPubliable: 'version publiable sans noms ni prénoms',
  notification: 'copie de la notification aux organisations représentatives',
  procesVerbalConsultation: 'procès-verbal de consultation',
  listeEtablissements: 'liste des établissements et adresses',
  procesVerbalElectoral: 'procès-verbaux des élections',
  mandat: 'mandat écrit',
  preuveDeCommunication: 'preuve de communication à chaque salarié',
  modalites: 'modalités de la consultation',
  emargement: 'liste d’émargement',
  listeDuPersonnel: 'liste du personnel',
  informationDesSalaries: 'information des salariés',
}
const PROCES_VERBAL_ECARTS = 'procès-verbal d’ouverture des négociations sur les écarts de rémunération'

const NOT_PUBLISHED =
  /interessement|participation|epargne|\bpee\b|\bperco(l|-?i)?\b|\bper(eco)?\b|\bpei\b|\bpse\b|sauvegarde de l'emploi|\bapc\b|performance collective|1233-24-1|2254-2/
// Savings of time are no savings of money; people may take part in what is not profit-sharing.
const PUBLISHED_ALL_THE_SAME =
  /epargne[ -]temps|participation (des salaries )?(a|au|aux) (droit|expression|dialogue)/g

/** Whether the law keeps an agreement of that kind out of the public base (L. 2231-5-1). */
const isNotPublished = (type: string): boolean =>
  NOT_PUBLISHED.test(plain(type).replace(PUBLISHED_ALL_THE_SAME, ''))

// Titles II, III (chapters I and III), IV and V of book I of the third part (D. 2232-1-2): not the weekly rest.
const ABOUT_TIME =
  /duree (du travail|quotidienne|hebdomadaire|annuelle)|temps de travail|amenagement|horaires?\b|heures (sup|comp)|contingent|forfait|temps partiel|intermittent|annualis|modulation|equivalence|pauses?\b|amplitude|habillage|\brtt\b|nuit|astreinte|repos (quotidien|compensateur)|jours? ferie|conges?|epargne[ -]temps|\bcet\b|solidarite/

const hasWriting = (support: string): boolean | undefined => {
  const words = plain(support)
  if (/\boral|(?<!proces[- ])verbal|parole|tacite|implicite/.test(words)) return false
  if (/(\b(non|pas|sans|aucun|jamais)\b|n'est) .*(ecrit|signe|papier|document)|usage/.test(words))
    return false
  return /ecrit|papier|electronique|numerique|signe|document|pdf|word|mail|courriel|courrier/.test(words)
    ? true
    : undefined
}

/** Content and formalities of the agreement (§13 of the contract: L. 2222-3-3 to L. 2262-14). */
export const FORMALITES_CALLS: Readonly<Record<string, RuleCall>> = {
  dateEffetParDefaut: ruleCall({
    fields: { depot: date },
    compute: (read) => named('date', computeDateEffetParDefaut(read)),
  }),
  dateEffetStipulee: ruleCall({
    fields: { voie, depot: date, dateEffet: date },
    rename: { voieDeConclusion: 'voie' },
    compute: (read) => named('valide', computeDateEffetValide(read)),
  }),
  piecesDepot: ruleCall({
    fields: { voie, etablissements: compte },
    rename: { voieDeConclusion: 'voie' },
    compute: (read) =>
      inForm(computePiecesDepot(read), ({ pieces, enPlus, aGarder }) => ({
        pieces: pieces.map((piece) => PIECES[piece]),
        nonExige: aGarder.map((piece) => PIECES[piece]),
        piecesEnPlus: enPlus.map((piece) => PIECES[piece]),
      })),
  }),
  versionPubliable: ruleCall({
    fields: { contientNoms: ouiNon },
    compute: (read) => named('conforme', computeVersionPubliable(read)),
  }),
  publication: ruleCall({
    fields: { type: texte },
    rename: { typeAccord: 'type' },
    compute: ({ type }) =>
      computePublication(type === undefined ? {} : { horsPublication: isNotPublished(type) }),
  }),
  transmissionCPPNI: ruleCall({
    fields: { themes: textes },
    compute: ({ themes }) =>
      inForm(
        computeTransmissionBranche(
          themes === undefined
            ? {}
            : { traiteDuTemps: themes.some((theme) => ABOUT_TIME.test(plain(theme))) },
        ),
        (requise) => ({ requise, sansNoms: requise }),
      ),
  }),
  depotAccordSalaires: ruleCall({
    fields: { section_syndicale: ouiNon },
    rename: { sectionSyndicale: 'section_syndicale' },
    compute: ({ section_syndicale: sectionSyndicale }) =>
      inForm(computeProcesVerbalEcarts({ sectionSyndicale }), (requis) => ({
        pieceEnPlus: requis ? PROCES_VERBAL_ECARTS : null,
      })),
  }),
  actionEnNullite: ruleCall({
    fields: { notification: date, publication: date },
    compute: ({ notification, publication }, parameters) =>
      named('forclusionApres', computeForclusion({ depart: notification ?? publication }, parameters)),
  }),
  denonciation: ruleCall({
    fields: { notification: date, clause: moisOuMuet },
    compute: ({ notification, clause }, parameters) =>
      computeDenonciation({ notification, preavisStipule: clause }, parameters),
  }),
  denonciationParSalaries: ruleCall({
    fields: { voie, conclusion: date, annee: compte },
    rename: { voieDeConclusion: 'voie', dateDeConclusion: 'conclusion' },
    compute: (read, parameters) =>
      inForm(computeDenonciationParSalaries(read, parameters), (dates) => ({
        ...dates,
        majorite: 'deux tiers du personnel',
      })),
  }),
  dureeAccordMuet: ruleCall({
    fields: { duree: dureeOuMuet },
    compute: ({ duree: stipulee }, parameters) =>
      named('annees', computeDureeAccord({ stipulee }, parameters)),
  }),
  clausesManquantes: ruleCall({
    fields: { presentes: textes, absentes: textes },
    rename: { clausesAbsentes: 'absentes' },
    compute: ({ absentes }) =>
      computeClausesManquantes(
        absentes === undefined
          ? {}
          : {
              absentes: absentes.length,
              ecrit: !absentes.some((clause) => /^(acte )?ecrit|signature/.test(plain(clause))),
            },
      ),
  }),
  accordNonEcrit: ruleCall({
    fields: { support: texte },
    compute: ({ support }) =>
      named('valide', computeAccordEcrit({ ecrit: support === undefined ? undefined : hasWriting(support) })),
  }),
  informationSalaries: ruleCall({
    fields: { intranet: ouiNon },
    compute: ({ intranet }, parameters) => {
      if (intranet === undefined) return needs('intranet', 'R2262-1')
      const delai = parameters.get('delaiMiseAJourAvis')
      const modalites = [
        'information sur les textes applicables',
        'exemplaire à jour tenu sur le lieu de travail',
        ...(intranet ? ['exemplaire sur l’intranet'] : []),
        'avis communiqué par tout moyen',
      ]
      return known(
        { modalites, majAvis: `${delai.value} ${delai.unit}` },
        'R2262-1',
        'R2262-3',
        ...delai.sources,
      )
    },
  }),
}
