import { describe } from 'vitest'
import { templates } from '../support/shipped.ts'
import { treesHaveNoFlaw } from './any-tree.ts'

describe.each(templates.models.map(({ model }) => [model.id, model] as const))(
  '%s, for 2,500 dossiers',
  (_, model) => treesHaveNoFlaw(model, 20261122),
)
