import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { cspPlugin, securityHeaders } from './src/build/csp.ts'
import { templatesPlugin } from './src/build/templates-plugin.ts'

export default defineConfig(({ command }) => ({
  // Every address is relative: the site works from any folder of any static host.
  base: './',
  plugins: [react(), cspPlugin(), templatesPlugin(), offline()],
  css: {
    transformer: 'lightningcss',
    lightningcss: {
      // Long names to read while developing, short ones to ship; grid areas need the local name last.
      cssModules: { pattern: command === 'serve' ? '[name]_[hash]_[local]' : '[hash]_[local]' },
    },
  },
  build: {
    target: 'es2020',
    // Old enough for light-dark() to be compiled into custom properties that follow color-scheme.
    cssTarget: ['chrome80', 'firefox78', 'safari13.1'],
    // A file in a data: address would be refused by the policy of the page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Kilobytes: the texts of the law and of the model are data, loaded when they are read.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the target lacks and nothing can rewrite (an await outside any function) is a blank page
      // in a browser of 2020: an error, not a remark.
      onwarn: (warning, warn) => {
        if (warning.code === 'TOLERATED_TRANSFORM') throw new Error(warning.message)
        warn(warning)
      },
    },
  },
  worker: { format: 'es' },
  preview: { headers: securityHeaders },
}))

function offline() {
  return VitePWA({
    // The interface asks before it reloads: nobody loses a sentence to an update.
    registerType: 'prompt',
    // Registered by the interface (virtual:pwa-register): the policy refuses inline scripts.
    injectRegister: false,
    manifest: {
      name: 'Paraphe',
      short_name: 'Paraphe',
      description: 'L’atelier des accords collectifs de l’insertion',
      lang: 'fr',
      dir: 'ltr',
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#13203f',
      background_color: '#efece5',
      categories: ['business', 'productivity'],
      icons: [
        { src: 'icone-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
        { src: 'icone-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
        { src: 'icone-masquable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,json,woff2,svg,png,txt,docx,webmanifest}'],
      // Without it the Word writer, loaded on demand, is missing when the network goes before the first reload.
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      sourcemap: false,
    },
  })
}
