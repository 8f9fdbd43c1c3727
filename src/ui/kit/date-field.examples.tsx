import { DateField } from './date-field.tsx'
import { Held } from './held.tsx'
import type { KitExample } from './kit-example.ts'

export const dateFieldExamples: readonly KitExample[] = [
  {
    name: 'Date connue',
    render: () => (
      <Held start="12/11/2026">
        {(value, hold) => (
          <DateField
            label="Date de l’assemblée générale"
            hint="Par exemple 3 mars 2027"
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Date incomplète, en erreur',
    render: () => (
      <Held start="3/2/">
        {(value, hold) => (
          <DateField
            id="example-date"
            label="Date d’effet de l’accord"
            error="Indiquez aussi l’année, par exemple 2027"
            value={value}
            onChange={hold}
            onUnknown={() => hold('')}
          />
        )}
      </Held>
    ),
  },
]
