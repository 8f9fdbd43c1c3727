import type { MouseEvent, ReactElement, ReactNode } from 'react'
import { Frame } from '#ui/frame.tsx'
import { Title } from '#ui/kit/title.tsx'
import { homeHref } from '#ui/routes.ts'
import styles from './text-page.module.css'

export type TextSection = { readonly id: string; readonly title: string; readonly text: ReactNode }

type Props = { readonly title: string; readonly lead: string; readonly sections: readonly TextSection[] }

/** A page to read: its contents at its head, then its sections. */
export function TextPage({ title, lead, sections }: Props): ReactElement {
  return (
    <Frame title={title} crumbs={[{ label: 'Dossiers', href: homeHref }, { label: title }]}>
      <Title lead={lead}>{title}</Title>
      <div className={styles['page']}>
        <nav className={styles['contents']} aria-label="Dans cette page">
          <p className={styles['label']}>Dans cette page</p>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`} onClick={(event) => goToSection(event, section.id)}>
                  {section.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles['sections']}>
          {sections.map(({ id, title: heading, text }) => (
            <section key={id} className={styles['section']} aria-labelledby={id}>
              <h2 className={styles['heading']} id={id} tabIndex={-1}>
                {heading}
              </h2>
              <div className={styles['text']}>{text}</div>
            </section>
          ))}
        </div>
      </div>
    </Frame>
  )
}

// The hash is the router's: the page scrolls and focus moves, the address stays.
function goToSection(event: MouseEvent, id: string): void {
  event.preventDefault()
  const heading = document.getElementById(id)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView?.({ block: 'start' })
}
