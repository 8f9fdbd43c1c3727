import { describe, expect, it } from 'vitest'
import { templatesPlugin } from '#build/templates-plugin.ts'
import { templates } from '../support/shipped.ts'

type Loader = (this: { error: (message: string) => never }, id: string) => Promise<string | undefined>

// One plugin, as in a build: the templates are read once.
const plugin = templatesPlugin()

/** What the page gets when it imports this module. */
async function load(id: string): Promise<string | undefined> {
  const loader = plugin.load as unknown as Loader
  const error = (message: string): never => {
    throw new Error(message)
  }
  return loader.call({ error }, id)
}
async function shipped(name: string): Promise<unknown> {
  const code = await load(`\0virtual:paraphe/${name}`)
  const literal = /^export default JSON\.parse\((.*)\)$/s.exec(code ?? '')?.[1] ?? ''
  return JSON.parse(JSON.parse(literal))
}

describe('modules of the templates', () => {
  it('are resolved by their prefix, and no other', () => {
    const resolve = plugin.resolveId as unknown as (id: string) => string | undefined
    expect(resolve('virtual:paraphe/ground')).toBe('\0virtual:paraphe/ground')
    expect(resolve('./virtual:paraphe/ground')).toBeUndefined()
    expect(resolve('react')).toBeUndefined()
  })

  it('leave other modules alone', async () => {
    expect(await load('virtual:paraphe/ground')).toBeUndefined()
    expect(await load('/src/main.tsx')).toBeUndefined()
  })

  it('give the figures of the law, how answers compare with it, its articles, the samples and the models', async () => {
    const { parameters, bounds, network, words, law } = templates
    expect(await shipped('ground')).toEqual({ parameters, bounds, network, words, lawDate: law.date })
    expect(await shipped('comparisons')).toEqual(templates.comparisons.value)
    expect(await shipped('law')).toEqual(law)
    expect(await shipped('examples')).toEqual(templates.examples)
    for (const { model, readings } of templates.models) {
      expect(await shipped(`model/${model.id}`)).toEqual(withoutPlaces(model))
      expect(await shipped(`readings/${model.id}`)).toEqual(withoutPlaces(readings))
    }
  })

  it('hold no line or column: they serve the checker, not the reader', async () => {
    for (const { model } of templates.models)
      expect(await load(`\0virtual:paraphe/model/${model.id}`)).not.toMatch(/\\"at\\"/)
  })

  it.each(['zut', 'model/zut', 'readings/', 'model/constructor'])('« %s » is not one', async (name) => {
    await expect(load(`\0virtual:paraphe/${name}`)).rejects.toThrow(`no such module: virtual:paraphe/${name}`)
  })
})

const withoutPlaces = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'at' ? undefined : inner)))
