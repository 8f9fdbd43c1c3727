import type { ReactNode } from 'react'
import styles from './band.module.css'
import { Logo } from './logo.tsx'
import { PAGE_ID } from './page.tsx'

export type Crumb = {
  readonly label: string
  /** Left out for the page one is on. */
  readonly href?: string | undefined
}

type Props = {
  readonly homeHref: string
  readonly crumbs?: readonly Crumb[] | undefined
  /** The sample tag, when the dossier is one. */
  readonly sample?: ReactNode
  /** Stands on the right: the save state, the theme. */
  readonly children?: ReactNode
}

/** The head of every page: skip link, name, where one is, what is saved. */
export function Band({ homeHref, crumbs = [], sample, children }: Props) {
  return (
    <>
      <SkipLink />
      <header className={styles['band']}>
        <a className={styles['logo']} href={homeHref}>
          <Logo />
          <span className="visually-hidden">, vos dossiers</span>
        </a>
        {crumbs.length > 0 && (
          <nav className={styles['crumbs']} aria-label="Fil d’Ariane">
            <ol>
              {crumbs.map(({ label, href }) => (
                <li key={label}>
                  {href === undefined ? <span aria-current="page">{label}</span> : <a href={href}>{label}</a>}
                </li>
              ))}
            </ol>
          </nav>
        )}
        {sample && <div className={styles['sample']}>{sample}</div>}
        {children && <div className={styles['end']}>{children}</div>}
      </header>
    </>
  )
}

// The address bar belongs to the router: the skip link moves focus and leaves the hash alone.
function SkipLink() {
  return (
    <a
      className={styles['skip']}
      href={`#${PAGE_ID}`}
      onClick={(event) => {
        event.preventDefault()
        document.getElementById(PAGE_ID)?.focus()
      }}
    >
      Aller au contenu
    </a>
  )
}
