import styles from './law-ref.module.css'

type Props = {
  /** The short form: « L. 3123-24 ». */
  readonly children: string
  /** Opens the article; without it the reference is plain words. */
  readonly onOpen?: (() => void) | undefined
  /** Leads to the article, when it has an address. */
  readonly href?: string | undefined
}

/** A reference to the law, short, never broken over two lines. */
export function LawRef({ children, onOpen, href }: Props) {
  const hint = <span className="visually-hidden">, lire l’article</span>
  if (href !== undefined) {
    return (
      <a className={`${styles['ref']} ${styles['press']}`} href={href} onClick={onOpen}>
        {children}
        {hint}
      </a>
    )
  }
  if (!onOpen) return <cite className={styles['ref']}>{children}</cite>
  return (
    <button type="button" className={`${styles['ref']} ${styles['press']}`} onClick={onOpen}>
      {children}
      {hint}
    </button>
  )
}
