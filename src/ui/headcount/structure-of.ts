import type { StructureElectorale } from '#rules/regime-electoral.ts'
import type { Draft } from '#ui/draft.ts'

/** What the answers say of the structure, where it changes who votes. */
export function structureOf({ environment }: Draft): StructureElectorale {
  const types = environment.resolve('typesSiae')
  if (types.state !== 'known' || !Array.isArray(types.value)) return 'autre'
  if (types.value.includes('etti')) return 'etti'
  return types.value.includes('ai') ? 'ai' : 'autre'
}
