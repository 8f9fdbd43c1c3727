import type { RuleCall } from './rule-call.ts'
import { BORNES_CALLS } from './rule-calls-bornes.ts'
import { CALENDRIER_CALLS } from './rule-calls-calendrier.ts'
import { COLLEGES_CALLS } from './rule-calls-colleges.ts'
import { CONCLUSION_CALLS } from './rule-calls-conclusion.ts'
import { EFFECTIF_CALLS } from './rule-calls-effectif.ts'
import { ELECTORAT_CALLS } from './rule-calls-electorat.ts'
import { FONCTIONNEMENT_CALLS } from './rule-calls-fonctionnement.ts'
import { FORMALITES_CALLS } from './rule-calls-formalites.ts'
import { FORMES_CALLS } from './rule-calls-formes.ts'
import { MANDAT_CALLS } from './rule-calls-mandat.ts'
import { NEGOCIATIONS_CALLS } from './rule-calls-negociations.ts'
import { PROTECTIONS_CALLS } from './rule-calls-protections.ts'
import { SCRUTIN_CALLS } from './rule-calls-scrutin.ts'
import { SIEGES_CALLS } from './rule-calls-sieges.ts'

/** The functions of the contract by name: the only place of the tool that knows them. */
export const RULE_TABLE: Readonly<Record<string, RuleCall>> = {
  ...BORNES_CALLS,
  ...EFFECTIF_CALLS,
  ...CALENDRIER_CALLS,
  ...COLLEGES_CALLS,
  ...CONCLUSION_CALLS,
  ...ELECTORAT_CALLS,
  ...FONCTIONNEMENT_CALLS,
  ...FORMALITES_CALLS,
  ...FORMES_CALLS,
  ...MANDAT_CALLS,
  ...NEGOCIATIONS_CALLS,
  ...PROTECTIONS_CALLS,
  ...SCRUTIN_CALLS,
  ...SIEGES_CALLS,
}
