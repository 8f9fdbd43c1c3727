import { type Finding, inForm, known, needs, notApplicable } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import type { Facts } from '#questions/questionnaire.ts'
import { computeElectionSansComite } from './decisions-election.ts'
import { computePartiellesDues } from './elections-partielles.ts'
import { estPartielle } from './jalons-election.ts'
import { computeComiteAReglement, computeComiteAttendu } from './vie-du-comite.ts'

/** Vrai si un comité est en place, dont le mandat compte : un renouvellement (L. 2314-5), des élections partielles (L. 2314-10). */
export function computeElectionAvecComite(facts: Pick<Facts, 'modeElection'>): Finding<boolean> {
  return inForm(computeElectionSansComite(facts), (sansComite) => !sansComite)
}

/** Vrai si tout le comité est à élire ; des élections partielles ne pourvoient que les sièges vides (L. 2314-10). */
export function computeElectionGenerale({ modeElection }: Pick<Facts, 'modeElection'>): Finding<boolean> {
  if (modeElection === undefined) return needs('modeElection', 'L2314-10')
  return known(!estPartielle({ mode: modeElection }), 'L2314-10')
}

type Reduction = Pick<
  Facts,
  | 'modeElection'
  | 'comiteReduitDepuis'
  | 'collegeSansRepresentant'
  | 'titulairesElus'
  | 'titulairesEnFonction'
  | 'expirationDuMandat'
>

/** Vrai si ce qui est arrivé au comité oblige à des élections partielles ; sans objet pour une autre élection (L. 2314-10). */
export function computeElectionsPartiellesDues(facts: Reduction, parameters: Parameters): Finding<boolean> {
  const { modeElection, collegeSansRepresentant, titulairesElus, titulairesEnFonction } = facts
  if (modeElection === undefined) return needs('modeElection', 'L2314-10')
  if (!estPartielle({ mode: modeElection })) return notApplicable('L2314-10')
  return computePartiellesDues(
    {
      collegeSansRepresentant,
      titulairesElus,
      titulairesEnFonction,
      depuis: facts.comiteReduitDepuis,
      finMandat: facts.expirationDuMandat,
    },
    parameters,
  )
}

type Protocole = Pick<Facts, 'modeElection' | 'protocoleDerniereElection' | 'issueNegociation'>

/** Vrai si un protocole préélectoral règle ce vote : celui qui est signé (L. 2314-6), ou celui de la dernière élection (L. 2314-10). */
export function computeProtocoleApplicable({
  modeElection,
  protocoleDerniereElection,
  issueNegociation,
}: Protocole): Finding<boolean> {
  if (!estPartielle({ mode: modeElection }))
    return issueNegociation === undefined
      ? needs('issueNegociation', 'L2314-6')
      : known(issueNegociation === 'accord', 'L2314-6')
  return protocoleDerniereElection === undefined
    ? needs('protocoleDerniereElection', 'L2314-10')
    : known(protocoleDerniereElection, 'L2314-10')
}

type Vote = Pick<Facts, 'modeElection' | 'voteTenu' | 'carenceConstatee'>

/** Vrai si un comité nouveau est attendu : il s’installe, ce que n’a pas à refaire un comité que des partielles complètent. */
export function computeComiteNouveau(vote: Vote): Finding<boolean> {
  const generale = computeElectionGenerale(vote)
  return generale.state === 'known' && generale.value ? computeComiteAttendu(vote) : generale
}

/** Vrai si ce comité nouveau a les attributions élargies : règlement intérieur, documentation, budgets (L. 2315-23, L. 2315-24). */
export function computeComiteNouveauAReglement(
  facts: Vote & Pick<Facts, 'effectifCse'>,
  parameters: Parameters,
): Finding<boolean> {
  const nouveau = computeComiteNouveau(facts)
  return nouveau.state === 'known' && nouveau.value ? computeComiteAReglement(facts, parameters) : nouveau
}
