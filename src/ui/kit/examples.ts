import { buttonExamples } from './button.examples.tsx'
import { choiceFieldsExamples } from './choice-fields.examples.tsx'
import { dateFieldExamples } from './date-field.examples.tsx'
import { dossierExamples } from './dossier.examples.tsx'
import { iconExamples } from './icon.examples.tsx'
import type { KitExample } from './kit-example.ts'
import { lawExamples } from './law.examples.tsx'
import { listFieldsExamples } from './list-fields.examples.tsx'
import { messagesExamples } from './messages.examples.tsx'
import { numberFieldExamples } from './number-field.examples.tsx'
import { pageExamples } from './page.examples.tsx'
import { textFieldExamples } from './text-field.examples.tsx'

/** Every state of every component: the tests and the page of the kit loop over this list. */
export const KIT_EXAMPLES: readonly KitExample[] = [
  ...pageExamples,
  ...buttonExamples,
  ...textFieldExamples,
  ...numberFieldExamples,
  ...dateFieldExamples,
  ...choiceFieldsExamples,
  ...listFieldsExamples,
  ...lawExamples,
  ...dossierExamples,
  ...messagesExamples,
  ...iconExamples,
]
