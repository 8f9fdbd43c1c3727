import { Held } from './held.tsx'
import type { KitExample } from './kit-example.ts'
import { LawRef } from './law-ref.tsx'
import { LockMessage } from './lock-message.tsx'
import { NumberField } from './number-field.tsx'

export const numberFieldExamples: readonly KitExample[] = [
  {
    name: 'Nombre et unité, avec « Je ne sais pas encore »',
    render: () => (
      <Held start={{ raw: '0,40', unknown: false }}>
        {({ raw, unknown }, hold) => (
          <NumberField
            label="Indemnité kilométrique"
            unit="€ par kilomètre"
            value={raw}
            onChange={(typed) => hold({ raw: typed, unknown: false })}
            unknown={unknown}
            onUnknown={() => hold({ raw: '', unknown: true })}
            unknownHint="L’article 6.3 garde un blanc."
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Réponse remise à plus tard',
    render: () => (
      <Held start={{ raw: '', unknown: true }}>
        {({ raw, unknown }, hold) => (
          <NumberField
            label="Indemnité de panier"
            unit="€ par jour"
            value={raw}
            onChange={(typed) => hold({ raw: typed, unknown: false })}
            unknown={unknown}
            onUnknown={() => hold({ raw: '', unknown: true })}
            unknownHint="L’article 6.4 garde un blanc."
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Erreur',
    render: () => (
      <Held start="une semaine">
        {(value, hold) => (
          <NumberField
            id="example-delay"
            label="Quel délai pour prévenir d’un changement ?"
            error="Indiquez un nombre de jours, par exemple 7"
            unit="jours ouvrés"
            width={10}
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Avec un message de la loi',
    render: () => (
      <Held start="5">
        {(value, hold) => (
          <NumberField
            label="Quel délai pour prévenir d’un changement ?"
            hint="Trois jours ouvrés au moins. Le modèle du réseau propose sept."
            unit="jours ouvrés"
            width={2}
            value={value}
            onChange={hold}
            note={
              <LockMessage kind="justify" law={<LawRef href="#/loi/L3123-24">L. 3123-24</LawRef>}>
                Sous sept jours ouvrés, l’accord doit dire ce que la personne reçoit en échange.
              </LockMessage>
            }
          />
        )}
      </Held>
    ),
  },
]
