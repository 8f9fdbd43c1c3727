import type { ReactElement } from 'react'
import { Button } from '#ui/kit/button.tsx'
import { Title } from '#ui/kit/title.tsx'
import { Frame } from './frame.tsx'
import styles from './not-found-page.module.css'
import { homeHref } from './routes.ts'

/** An address that leads nowhere, or a dossier that is not on this computer. */
export function NotFoundPage(): ReactElement {
  return (
    <Frame title="Cette page n’est pas ici" crumbs={[{ label: 'Dossiers', href: homeHref }]}>
      <Title lead="L’adresse a changé, ou le dossier demandé n’est pas enregistré dans ce navigateur. Si vous avez une sauvegarde, ouvrez-la depuis vos dossiers.">
        Cette page n’est pas ici
      </Title>
      <p className={styles['go']}>
        <Button href={homeHref}>Voir vos dossiers</Button>
      </p>
    </Frame>
  )
}
