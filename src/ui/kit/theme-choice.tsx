import { Segmented } from './segmented.tsx'
import { type Theme, useTheme } from './use-theme.ts'

type Props = {
  readonly value: Theme
  readonly onChange: (theme: Theme) => void
}

const THEMES = [
  { value: 'system', label: 'Système' },
  { value: 'light', label: 'Clair', icon: 'sun' },
  { value: 'dark', label: 'Sombre', icon: 'moon' },
] as const

/** Light or dark, or as the system says. */
export function ThemeChoice({ value, onChange }: Props) {
  useTheme(value)
  return <Segmented<Theme> legend="Couleurs" legendShown options={THEMES} value={value} onChange={onChange} />
}
