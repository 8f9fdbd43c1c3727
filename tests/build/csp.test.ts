import { expect, it } from 'vitest'
import { headerPolicy, pagePolicy, securityHeaders } from '#build/csp.ts'

const directives = (policy: string): ReadonlyMap<string, string> =>
  new Map(policy.split('; ').map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).join(' ')]))

it('lets no string become code, and nothing leave for another site', () => {
  for (const policy of [pagePolicy, headerPolicy]) {
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/)
    expect(directives(policy).get('default-src')).toBe("'none'")
    expect(directives(policy).get('script-src')).toBe("'self'")
    expect(directives(policy).get('connect-src')).toBe("'self'")
    for (const [name, sources] of directives(policy)) {
      if (name !== 'img-src') expect(sources).not.toContain('data:')
    }
  }
})

it('says in the page what it says in the headers, but what a page cannot say', () => {
  expect(pagePolicy).not.toContain('frame-ancestors')
  expect(headerPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`)
  expect(securityHeaders['Content-Security-Policy']).toBe(headerPolicy)
})
