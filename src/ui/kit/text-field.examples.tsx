import { Held } from './held.tsx'
import type { KitExample } from './kit-example.ts'
import { TextAreaField } from './text-area-field.tsx'
import { TextField } from './text-field.tsx'

export const textFieldExamples: readonly KitExample[] = [
  {
    name: 'Texte court',
    render: () => (
      <Held start="Les Jardins du Gué">
        {(value, hold) => <TextField label="Nom de la structure" value={value} onChange={hold} />}
      </Held>
    ),
  },
  {
    name: 'Texte court, facultatif, avec une aide',
    render: () => (
      <Held start="">
        {(value, hold) => (
          <TextField
            label="Numéro SIRET"
            hint="Quatorze chiffres, par exemple 123 456 789 00012"
            optional
            width={20}
            inputMode="numeric"
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Texte court, indisponible',
    render: () => (
      <TextField
        label="Nombre de titulaires"
        hint="Calculé : 26,08 salariés, donc deux titulaires."
        width={2}
        disabled
        value="2"
        onChange={() => undefined}
      />
    ),
  },
  {
    name: 'Texte long',
    render: () => (
      <Held start="Nous cultivons des légumes avec des personnes qui reprennent le travail.">
        {(value, hold) => (
          <TextAreaField
            label="Votre projet, en quelques lignes"
            hint="Trois à huit lignes. Il ouvre l’accord."
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
]
