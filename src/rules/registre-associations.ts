import { type Finding, known, needs, withCaveats } from '#model/finding.ts'

/** Ce qui identifie une association, et si ce numéro est celui du répertoire national. */
export type RegistreAssociation = {
  readonly rnaExige: boolean
  readonly registre: 'repertoireNational' | 'registreDuTribunal'
}

const REPERTOIRE = 'arrêté du 14 octobre 2009 (répertoire national des associations)'
const DROIT_LOCAL = 'code civil local d’Alsace-Moselle, article 21'

/**
 * Registre d’une association selon son siège : le répertoire national, sauf en Alsace et en Moselle, où elle s’inscrit au
 * registre du tribunal et n’a pas de numéro national.
 */
export function computeRegistreAssociation({
  alsaceMoselle,
}: {
  readonly alsaceMoselle?: boolean | undefined
}): Finding<RegistreAssociation> {
  if (alsaceMoselle === undefined) return needs('departementDuSiege', REPERTOIRE)
  if (!alsaceMoselle)
    return withCaveats(
      known<RegistreAssociation>({ rnaExige: true, registre: 'repertoireNational' }, REPERTOIRE),
      'associationsSeulement',
    )
  return withCaveats(
    known<RegistreAssociation>({ rnaExige: false, registre: 'registreDuTribunal' }, DROIT_LOCAL, REPERTOIRE),
    'droitLocalDesAssociations',
  )
}
