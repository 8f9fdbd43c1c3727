import { TemplateHandler } from 'easy-template-x'
import type { Materials, Write } from './materials.ts'

/** easy-template-x with its default plugins. */
export function easyTemplateWriter({ fields }: Materials, template: ArrayBuffer): Write {
  const handler = new TemplateHandler()
  return async (employer) => {
    // Its type of data asks for arrays that can be written; it only reads them.
    const data = structuredClone({ ...fields, ...(employer === undefined ? {} : { nomEmployeur: employer }) })
    return new Uint8Array(await handler.process(template, data as Parameters<typeof handler.process>[1]))
  }
}
