import type { AddressInfo } from 'node:net'
import { preview } from 'vite'
import { securityHeaders } from '#build/csp.ts'

export type Served = { readonly url: string; readonly close: () => Promise<void> }

/** Serves a built folder as a static host would, with the site's headers when it is the site. */
export async function serve(folder: string, { isSite }: { readonly isSite: boolean }): Promise<Served> {
  const server = await preview({
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: folder },
    preview: {
      host: '127.0.0.1',
      port: 0,
      open: false,
      ...(isSite ? { headers: securityHeaders } : {}),
    },
  })
  const { port } = server.httpServer.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
