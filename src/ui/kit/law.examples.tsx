import { Extract } from './extract.tsx'
import { Follow } from './follow.tsx'
import type { KitExample } from './kit-example.ts'
import { LawRef } from './law-ref.tsx'
import { LockMessage } from './lock-message.tsx'
import { Why } from './why.tsx'

const openArticle = () => undefined

export const lawExamples: readonly KitExample[] = [
  {
    name: 'Bloqué par la loi',
    render: () => (
      <LockMessage kind="blocking" law={<LawRef onOpen={openArticle}>L. 3123-24</LawRef>}>
        Indiquez trois jours ouvrés au moins : un accord ne peut pas prévoir moins.
      </LockMessage>
    ),
  },
  {
    name: 'Possible, avec une contrepartie',
    render: () => (
      <LockMessage kind="justify" law={<LawRef onOpen={openArticle}>L. 3123-24</LawRef>}>
        Sous sept jours ouvrés, l’accord doit dire ce que la personne reçoit en échange.
      </LockMessage>
    ),
  },
  {
    name: 'Libre',
    render: () => (
      <LockMessage kind="free">
        La loi ne fixe rien. Le modèle du réseau propose quatorze heures par an.
      </LockMessage>
    ),
  },
  {
    name: 'La loi ne tranche pas',
    render: () => (
      <LockMessage kind="unsettled">
        Deux lectures existent. La plus prudente : garder l’instance dans le CSE. À faire valider par le
        réseau.
      </LockMessage>
    ),
  },
  {
    name: 'Pourquoi cette question',
    render: () => (
      <Why open>
        <p>Un accord peut fixer le délai pour prévenir d’un changement d’horaire.</p>
        <Extract
          source={
            <>
              Code du travail, art. <LawRef onOpen={openArticle}>L. 3123-24</LawRef>
            </>
          }
        >
          « Ce délai ne peut être inférieur à trois jours ouvrés. »
        </Extract>
      </Why>
    ),
  },
  { name: 'Référence seule', render: () => <LawRef>R. 2314-1</LawRef> },
  {
    name: 'Question qui suit une réponse',
    render: () => (
      <Follow>
        <p>Que reçoit la personne prévenue moins de sept jours avant ?</p>
      </Follow>
    ),
  },
]
