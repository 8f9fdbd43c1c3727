import { classNames } from './class-names.ts'
import styles from './input.module.css'

/** The box of a figure: narrow and aligned on its units, until words are typed in it. */
export function figureClasses(value: string, width: 2 | 4 | 10 = 4): string {
  const isFigure = /^[\d\s.,+-]*$/.test(value)
  return isFigure
    ? classNames(styles['input'], styles['number'], styles[`w${width}`])
    : classNames(styles['input'], styles['w10'])
}
