import type { ReasonStep } from '#model/finding.ts'
import type { Vote } from './depouillement.ts'

type Compte = Pick<Vote, 'inscrits' | 'votants' | 'blancs' | 'nuls' | 'listes'> & {
  /** Signatures de la liste d’émargement. */
  readonly signatures?: number | undefined
}

/**
 * Ce qui ne s’accorde pas dans un dépouillement, à chercher avant de proclamer ou à écrire dans l’annexe au procès-verbal
 * (principes généraux du droit électoral, L. 2314-28). Rien tant que les nombres à comparer ne sont pas tous là.
 */
export function ecartsDuVote({
  inscrits,
  votants,
  blancs,
  nuls,
  listes,
  signatures,
}: Compte): readonly ReasonStep[] {
  const bulletins = listes.map((liste) => liste.bulletins)
  const comptes = bulletins.filter((nombre) => nombre !== undefined)
  const total = comptes.reduce((sum, nombre) => sum + nombre, 0)
  const exprimes =
    votants === undefined || blancs === undefined || nuls === undefined ? undefined : votants - blancs - nuls
  const tousComptes = comptes.length > 0 && comptes.length === bulletins.length
  return [
    ...(votants !== undefined && signatures !== undefined && votants !== signatures
      ? [{ key: 'signaturesEtVotes', values: { votants, signatures } }]
      : []),
    ...(votants !== undefined && inscrits !== undefined && votants > inscrits
      ? [{ key: 'plusDeVotesQueDInscrits', values: { votants, inscrits } }]
      : []),
    ...(tousComptes && exprimes !== undefined && total < exprimes
      ? [{ key: 'bulletinsManquants', values: { total, exprimes } }]
      : []),
    ...(tousComptes && exprimes !== undefined && total > exprimes
      ? [{ key: 'bulletinsEnTrop', values: { total, exprimes } }]
      : []),
  ]
}
