import { amendmentOf } from '#dossier/amendment.ts'
import { readDossierFile, writeDossierFile } from '#dossier/dossier-file.ts'
import { newId } from '#dossier/new-id.ts'
import { openFile } from '#dossier/open-file.ts'
import { saveFile } from '#dossier/save-file.ts'
import type { Shelf } from '#dossier/shelf.ts'
import { type Dossier, newDossier } from '#model/dossier.ts'
import { sayProblem } from '#questions/messages.ts'
import type { Actions, Opened } from './actions.ts'
import { createDesk, type Desk } from './desk.ts'
import { answered, redone, settled, undone } from './edit.ts'
import { instant } from './instant.ts'
import type { AppStore, OpenDossier } from './store.ts'

/** Everything a person can do, on this store and this shelf. */
export function createActions(store: AppStore, shelf: Shelf): Actions {
  const desk = createDesk(store, shelf)
  return { ...shelfActions(store, shelf, desk), ...workActions(store, desk) }
}

type ShelfActions = Pick<
  Actions,
  | 'start'
  | 'create'
  | 'createFromExample'
  | 'openFile'
  | 'duplicate'
  | 'amend'
  | 'rename'
  | 'remove'
  | 'saveCopy'
  | 'saveAllCopies'
  | 'say'
  | 'dismiss'
  | 'readArticle'
  | 'closeArticle'
>

/** What is done with whole dossiers. */
function shelfActions(store: AppStore, shelf: Shelf, desk: Desk): ShelfActions {
  const say: Actions['say'] = (text, undo) => store.setState({ toast: undo ? { text, undo } : { text } })

  const add = async (dossier: Dossier): Promise<string> => {
    desk.tell(await shelf.save(dossier))
    await desk.list()
    return dossier.id
  }
  const create = async (made: Pick<Dossier, 'name'> & Partial<Dossier>): Promise<string> => {
    const { model, lawDate } = await desk.load()
    const now = instant()
    const models = { [model.id]: model.version }
    return add({
      ...newDossier({ id: freshId(), name: made.name, now, models, lawDate }),
      ...made,
    })
  }

  return {
    say,
    dismiss: () => store.setState({ toast: undefined }),
    readArticle: (article) => store.setState({ article }),
    closeArticle: () => store.setState({ article: undefined }),
    start: desk.list,
    create: (name) => create({ name }),
    createFromExample: async (exampleId) => {
      const { default: examples } = await import('virtual:paraphe/examples')
      const example = examples.find(({ id }) => id === exampleId)
      if (!example) return create({ name: exampleId })
      return create({ name: example.name, example: example.id, answers: example.answers })
    },
    openFile: async (): Promise<Opened> => {
      const file = await openFile()
      if (!file.value) return { id: undefined, problems: file.problems }
      const { model, questions } = await desk.load()
      const read = readDossierFile(
        file.value.text,
        { models: [model.id], questions },
        { id: freshId(), now: instant() },
      )
      if (!read.value) return { id: undefined, problems: read.problems }
      // A file never takes the place of a dossier already here: opened twice, it makes two.
      const isTaken = store.getState().shelf?.some((entry) => entry.id === read.value?.id) ?? false
      return {
        id: await add(isTaken ? { ...read.value, id: freshId() } : read.value),
        problems: read.problems,
      }
    },
    duplicate: async (id) => {
      const dossier = await desk.read(id)
      if (!dossier) return undefined
      const now = instant()
      return add({
        ...dossier,
        id: freshId(),
        name: `${dossier.name} (copie)`,
        createdAt: now,
        changedAt: now,
      })
    },
    amend: async (id, signed) => {
      const dossier = await desk.read(id)
      return dossier && add(amendmentOf(dossier, signed, { id: freshId(), now: instant() }))
    },
    rename: async (id, name) => {
      if (store.getState().open?.dossier.id === id) {
        desk.change((open) => ({ ...open, dossier: { ...open.dossier, name, changedAt: instant() } }))
        await desk.flush()
      } else {
        const dossier = await desk.read(id)
        if (dossier) desk.tell(await shelf.save({ ...dossier, name, changedAt: instant() }))
      }
      await desk.list()
    },
    remove: async (id) => {
      const name = store.getState().shelf?.find((entry) => entry.id === id)?.name ?? ''
      if (store.getState().open?.dossier.id === id) await desk.close()
      desk.tell(await shelf.remove(id))
      await desk.list()
      say(`« ${name} » est supprimé.`, async () => {
        desk.tell(await shelf.restore(id))
        await desk.list()
        say(`« ${name} » est de nouveau là.`)
      })
    },
    saveCopy: async (id) => {
      const dossier = await desk.read(id)
      if (dossier) await saveDossier(dossier, say)
    },
    saveAllCopies: async () => {
      for (const entry of store.getState().shelf ?? []) {
        const dossier = entry.kind === 'dossier' ? await desk.read(entry.id) : undefined
        if (dossier) await saveDossier(dossier, say)
      }
    },
  }
}

type WorkActions = Omit<Actions, keyof ShelfActions>

/** What is done inside the open dossier. */
function workActions(store: AppStore, desk: Desk): WorkActions {
  const edit = (change: (open: OpenDossier) => OpenDossier): void => {
    if (store.getState().open?.isTaken === false) desk.change(change)
  }
  return {
    openDossier: desk.open,
    leaveDossier: async () => {
      await desk.close()
      await desk.list()
    },
    takeOver: desk.takeOver,
    flush: desk.flush,
    answer: (fact, answer) => edit((open) => answered(open, fact, answer, instant())),
    settle: () => {
      const { open } = store.getState()
      if (open) store.setState({ open: settled(open) })
    },
    undo: () => edit((open) => undone(open, instant())),
    redo: () => edit((open) => redone(open, instant())),
    acceptLaw: (lawDate) =>
      edit((open) => ({ ...open, dossier: { ...open.dossier, lawDate, changedAt: instant() } })),
    finishPart: (part, isFinished) =>
      edit((open) => {
        const others = open.dossier.finishedParts.filter((one) => one !== part)
        const finishedParts = isFinished ? [...others, part] : others
        return { ...open, dossier: { ...open.dossier, finishedParts, changedAt: instant() } }
      }),
    visit: (page) =>
      edit((open) =>
        open.dossier.lastPage === page ? open : { ...open, dossier: { ...open.dossier, lastPage: page } },
      ),
  }
}

async function saveDossier(dossier: Dossier, say: Actions['say']): Promise<void> {
  const file = { name: dossier.name, extension: '.paraphe.json', type: 'application/json' }
  const { problems } = await saveFile({ ...file, content: writeDossierFile(dossier) })
  for (const problem of problems) say(sayProblem(problem))
}

const freshId = (): string => newId((bytes) => crypto.getRandomValues(bytes))
