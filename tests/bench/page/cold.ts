import { timeCold } from '../exercises/export.ts'
import type { ColdPage } from './bench-page.ts'
import { readMaterial } from './read-material.ts'

Object.assign(window, { bench: { cold: (name) => timeCold(name, readMaterial) } satisfies ColdPage })
