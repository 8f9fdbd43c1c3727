import { ICON_NAMES, Icon } from './icon.tsx'
import type { KitExample } from './kit-example.ts'
import { Logo } from './logo.tsx'

export const iconExamples: readonly KitExample[] = [
  {
    name: 'Toutes les icônes',
    render: () => (
      <ul className="row">
        {ICON_NAMES.map((name) => (
          <li key={name} className="small">
            <Icon name={name} /> {name}
          </li>
        ))}
      </ul>
    ),
  },
  { name: 'Logo', render: () => <Logo /> },
]
