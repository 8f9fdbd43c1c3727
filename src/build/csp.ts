import type { Plugin } from 'vite'

// One list, said twice: in the page itself, so that it holds on any static host, and in the headers
// of our own preview. `data:` serves images only; nothing here lets a string become code.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

export const pagePolicy = policy.join('; ')

// `frame-ancestors` means nothing in a <meta>: browsers refuse it there, with a message on the console.
export const headerPolicy = [...policy, "frame-ancestors 'none'"].join('; ')

export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
}

/** Writes the policy into the built page; the development server needs inline scripts for hot reload. */
export function cspPlugin(): Plugin {
  return {
    name: 'paraphe:csp',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: pagePolicy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
