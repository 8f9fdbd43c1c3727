import type { Model } from '#assembly/template.ts'
import { groundAt } from '#authoring/ground.ts'
import type { Ground } from '#assembly/environment.ts'
import type { CalendarDate } from '#model/calendar-date.ts'

/** The templates once in memory: the model and the law's figures of the day. */
export type LoadedModel = { readonly model: Model; readonly ground: Ground; readonly lawDate: string }

/** Loads the company agreement and the figures in force on `today`: two files of the tool's own, kept offline. */
export async function loadModel(today: CalendarDate): Promise<LoadedModel> {
  const [{ default: model }, { default: ground }] = await Promise.all([
    import('virtual:paraphe/model/accord-entreprise'),
    import('virtual:paraphe/ground'),
  ])
  return { model, ground: groundAt(ground.parameters, today), lawDate: ground.lawDate }
}
