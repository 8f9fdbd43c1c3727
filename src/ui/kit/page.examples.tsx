import { BackLink } from './back-link.tsx'
import { Band } from './band.tsx'
import { BlankCount } from './blank-count.tsx'
import { Foot } from './foot.tsx'
import { Held } from './held.tsx'
import { Icon } from './icon.tsx'
import type { KitExample } from './kit-example.ts'
import { Page } from './page.tsx'
import { PeekBar } from './peek-bar.tsx'
import { SampleTag } from './sample-tag.tsx'
import { Segmented } from './segmented.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { Title } from './title.tsx'
import type { Theme } from './use-theme.ts'

export const pageExamples: readonly KitExample[] = [
  {
    name: 'Page',
    render: () => (
      <>
        <Band
          homeHref="#/"
          crumbs={[
            { label: 'Dossiers', href: '#/' },
            { label: 'Les Jardins du Gué', href: '#/dossier' },
            { label: 'Temps de travail' },
          ]}
          sample={<SampleTag />}
        >
          <p role="status">
            <Icon name="check" /> Enregistré à 14 h 32
          </p>
        </Band>
        <Page>
          <BackLink href="#/dossier">Retour aux parties</BackLink>
          <Title
            kicker="Partie 4 sur 9, temps de travail : sujet 3 sur 7"
            lead="Au jardin, les semaines sont longues l’été et courtes l’hiver."
          >
            Comment prévenez-vous quand l’horaire change ?
          </Title>
          <PeekBar>
            <a href="#/article">
              Lire l’article 4.3 <Icon name="arrowDown" />
            </a>
            <BlankCount count={12} short href="#/blancs" />
          </PeekBar>
        </Page>
        <Foot
          links={[
            { label: 'Confidentialité et preuve', href: '#/confidentialite' },
            { label: 'Accessibilité', href: '#/accessibilite' },
            { label: 'Aide', href: '#/aide' },
          ]}
        >
          Modèle 2026.11, état du droit au 01/03/2026
        </Foot>
      </>
    ),
  },
  {
    name: 'Titre d’un dossier',
    render: () => (
      <Title paper lead="Il reste trois parties à écrire et douze blancs à remplir.">
        Les Jardins du Gué <SampleTag />
      </Title>
    ),
  },
  {
    name: 'Bascule d’affichage',
    render: () => (
      <Held<'law' | 'plain' | 'easy'> start="law">
        {(value, hold) => (
          <Segmented
            legend="Version"
            options={[
              { value: 'law', label: 'Juridique' },
              { value: 'plain', label: 'En clair' },
              { value: 'easy', label: 'Facile à lire' },
            ]}
            value={value}
            onChange={hold}
          />
        )}
      </Held>
    ),
  },
  {
    name: 'Choix des couleurs',
    render: () => (
      <Held<Theme> start="system">{(theme, hold) => <ThemeChoice value={theme} onChange={hold} />}</Held>
    ),
  },
]
