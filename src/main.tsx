import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { startApp } from '#ui/start-app.tsx'
import { applyTheme, readTheme } from '#ui/theme.ts'

applyTheme(readTheme())

const root = document.getElementById('root')
if (root) void startApp().then((app) => createRoot(root).render(<StrictMode>{app}</StrictMode>))
