import { CheckboxField } from './checkbox-field.tsx'
import { Held } from './held.tsx'
import type { KitExample } from './kit-example.ts'
import { RadioField } from './radio-field.tsx'
import { SelectField } from './select-field.tsx'

const VOTES = [
  { value: 'urne', label: 'À l’urne' },
  { value: 'correspondance', label: 'Par correspondance' },
]

const REWARDS = [
  { value: 'repos', label: 'Un repos payé, égal à 10 % des heures déplacées' },
  { value: 'prime', label: 'Une prime pour chaque changement', hint: 'Son montant est demandé ensuite.' },
  {
    value: 'accord',
    label: 'Ce que dira l’accord de branche',
    hint: 'Demande un accord étendu.',
    disabled: true,
  },
]

export const choiceFieldsExamples: readonly KitExample[] = [
  {
    name: 'Un seul choix, avec « Je ne sais pas encore »',
    render: () => (
      <Held start={{ raw: '', unknown: true }}>
        {({ raw, unknown }, hold) => (
          <RadioField
            label="Que reçoit la personne prévenue moins de sept jours avant ?"
            options={REWARDS}
            value={raw}
            onChange={(chosen) => hold({ raw: chosen, unknown: false })}
            unknown={unknown}
            onUnknown={() => hold({ raw: '', unknown: true })}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Un seul choix, en erreur',
    render: () => (
      <Held start="">
        {(value, hold) => (
          <RadioField
            id="example-vote"
            label="Comment votez-vous ?"
            error="Choisissez une façon de voter"
            options={VOTES}
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Plusieurs choix',
    render: () => (
      <Held<readonly string[]> start={['urne']}>
        {(value, hold) => (
          <CheckboxField
            label="Quels votes sont possibles ?"
            hint="Cochez tout ce qui convient."
            options={VOTES}
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Liste à dérouler',
    render: () => (
      <Held start="">
        {(value, hold) => (
          <SelectField
            label="Convention collective"
            options={[
              { value: '3016', label: 'Ateliers et chantiers d’insertion (3016)' },
              { value: 'aucune', label: 'Aucune' },
            ]}
            value={value}
            onChange={hold}
            onUnknown={() => hold('')}
          />
        )}
      </Held>
    ),
  },
]
