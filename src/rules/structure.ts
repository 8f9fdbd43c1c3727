import { type Finding, inForm, known, needs } from '#model/finding.ts'
import type { Facts } from '#questions/questionnaire.ts'

/**
 * Vrai si la structure emploie des salariés en insertion : EI (L. 5132-5), ETTI (L. 5132-6), AI (L. 5132-7), ACI
 * (L. 5132-15). Les personnes accompagnées par une EITI sont des travailleurs indépendants : elles ne sont pas salariées.
 */
export function computeEstSiae({ typesSiae }: Pick<Facts, 'typesSiae'>): Finding<boolean> {
  if (typesSiae === undefined) return needs('typesSiae', 'L5132-5')
  return known(
    typesSiae.some((type) => type === 'ei' || type === 'etti' || type === 'ai' || type === 'aci'),
    'L5132-5',
    'L5132-6',
    'L5132-7',
    'L5132-15',
  )
}

/**
 * Vrai si des salariés suivent un parcours d’insertion ou de qualification : ceux d’une structure d’insertion, et ceux
 * d’un GEIQ. Une structure hors insertion n’en a pas, une EITI non plus : les personnes qu’elle accompagne ne sont pas salariées.
 */
export function computeSalariesEnParcours(facts: Pick<Facts, 'typesSiae'>): Finding<boolean> {
  return inForm(computeEstSiae(facts), (estSiae) => estSiae || facts.typesSiae?.includes('geiq') === true)
}

/** Vrai si la structure met des salariés à la disposition d’un tiers : AI (L. 5132-7), ETTI (L. 5132-6), GEIQ (L. 1253-8-1). */
export function computeMetADisposition({ typesSiae }: Pick<Facts, 'typesSiae'>): Finding<boolean> {
  if (typesSiae === undefined) return needs('typesSiae', 'L5132-7')
  return known(
    typesSiae.some((type) => type === 'ai' || type === 'etti' || type === 'geiq'),
    'L5132-7',
    'L5132-6',
    'L1253-8-1',
  )
}

/** Vrai si aucune convention de branche ne s’applique à l’activité principale (L. 2261-2). */
export function computeSansBranche({
  aUneConventionCollective,
}: Pick<Facts, 'aUneConventionCollective'>): Finding<boolean> {
  if (aUneConventionCollective === undefined) return needs('aUneConventionCollective', 'L2261-2')
  return known(!aUneConventionCollective, 'L2261-2')
}

const FORMES_A_SOCIETAIRES = ['association', 'associationDroitLocal', 'scic', 'scop'] as const

/**
 * Vrai si l’accord peut parler de la place des salariés dans la gouvernance : association, SCIC ou SCOP, dont les membres
 * décident en assemblée. Les autres sociétés n’ont que la règle de l’article L. 2312-72.
 */
export function computeGouvernanceConcerne({
  formeJuridique,
}: Pick<Facts, 'formeJuridique'>): Finding<boolean> {
  if (formeJuridique === undefined) return needs('formeJuridique', 'L2312-72')
  return known(
    FORMES_A_SOCIETAIRES.some((forme) => forme === formeJuridique),
    'L2312-72',
  )
}
