import styles from './sample-tag.module.css'

/** Says that what is shown was invented for practice. */
export function SampleTag() {
  return <span className={styles['tag']}>exemple fictif</span>
}
