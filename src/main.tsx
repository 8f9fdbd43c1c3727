import { registerSW } from 'virtual:pwa-register'
import '#ui/fonts.css'
import '#ui/tokens.css'
import '#ui/base.css'
import { createRoot } from 'react-dom/client'

registerSW()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <main>
      <h1>Paraphe</h1>
    </main>,
  )
}
