import { explained, type Finding, known, needs, withCaveats } from '#model/finding.ts'
import type { Parameters } from '#model/parameters.ts'
import { reaches } from './seuil.ts'

type FormationInput = {
  readonly effectifCse?: number | undefined
  readonly mandat?: 'premier' | 'renouvellement' | undefined
  readonly membreCommissionSante?: boolean | undefined
}

/**
 * Formation minimale d’un élu en santé, sécurité et conditions de travail, en jours, payée par l’employeur (L. 2315-18) : la même à
 * toute taille pour un premier mandat ; plus courte au renouvellement, sauf à la commission santé des grandes structures.
 */
export function computeFormationSante(
  { effectifCse, mandat, membreCommissionSante }: FormationInput,
  parameters: Parameters,
): Finding<number> {
  const premier = parameters.get('formationSantePremierMandat')
  if (mandat === undefined) return needs('rangDuMandat', ...premier.sources)
  if (mandat === 'premier') return formation('formationPremierMandat', premier.value)
  const seuil = parameters.get('seuilFormationCommissionSante').value
  const renouvellement = parameters.get('formationSanteRenouvellement').value
  if (membreCommissionSante === false) return formation('formationRenouvellement', renouvellement)
  if (effectifCse === undefined) return needs('effectifCse', ...premier.sources)
  if (!reaches(effectifCse, seuil)) return formation('formationRenouvellement', renouvellement)
  if (membreCommissionSante === undefined) return needs('membreCommissionSante', ...premier.sources)
  const commission = parameters.get('formationSanteRenouvellementCommission').value
  return formation('formationCommissionSante', commission)
}

const formation = (key: string, jours: number): Finding<number> =>
  withCaveats(
    explained(known(jours, 'L2315-18', 'R2315-17'), { key, values: { jours } }),
    'demandeDeFormation',
  )
