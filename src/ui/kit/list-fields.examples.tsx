import { Held } from './held.tsx'
import type { KitExample } from './kit-example.ts'
import { ListField } from './list-field.tsx'
import { type RawRow, RowsField } from './rows-field.tsx'

export const listFieldsExamples: readonly KitExample[] = [
  {
    name: 'Liste de textes courts',
    render: () => (
      <Held<readonly string[]> start={['Le jardin du Gué', 'La conserverie']}>
        {(value, hold) => (
          <ListField
            label="Vos lieux de travail"
            hint="Un lieu par ligne."
            rowName="Lieu"
            addLabel="Ajouter un lieu"
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Liste vide',
    render: () => (
      <Held<readonly string[]> start={[]}>
        {(value, hold) => <ListField label="Vos métiers supports" optional value={value} onChange={hold} />}
      </Held>
    ),
  },
  {
    name: 'Lignes répétées',
    render: () => (
      <Held<readonly RawRow[]>
        start={[{ nom: 'Accueil', statut: 'permanent', heures: '35', debut: '01/09/2026' }, { nom: 'Vente' }]}
      >
        {(value, hold) => (
          <RowsField
            id="example-rows"
            label="Les emplois"
            hint="Une ligne par emploi, permanent ou en parcours."
            rowName="Emploi"
            addLabel="Ajouter un emploi"
            columns={[
              { name: 'nom', label: 'Intitulé', kind: 'text' },
              {
                name: 'statut',
                label: 'Statut',
                kind: 'select',
                options: [
                  { value: 'permanent', label: 'Permanent' },
                  { value: 'parcours', label: 'En parcours' },
                ],
              },
              { name: 'heures', label: 'Durée', kind: 'number', unit: 'h par semaine' },
              { name: 'debut', label: 'Depuis le', kind: 'date' },
            ]}
            cellErrors={[{ row: 1, column: 'heures', text: 'Indiquez une durée, par exemple 26' }]}
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
]
