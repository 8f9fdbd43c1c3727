import type { RuleCall } from './rule-call.ts'
import { EFFECTIF_CALLS } from './rule-calls-effectif.ts'
import { SIEGES_CALLS } from './rule-calls-sieges.ts'

/** The functions of the contract by name: the only place of the tool that knows them. */
export const RULE_TABLE: Readonly<Record<string, RuleCall>> = {
  ...EFFECTIF_CALLS,
  ...SIEGES_CALLS,
}
