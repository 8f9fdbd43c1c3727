import { refuse } from './refuse.ts'

type Command = (args: readonly string[]) => Promise<number>

/** Each command is loaded when it is asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).runCheck,
  droit: async () => (await import('./droit.ts')).runDroit,
  generate: async () => (await import('./generate.ts')).runGenerate,
  rules: async () => (await import('./rules.ts')).runRules,
  samples: async () => (await import('./samples.ts')).runSamples,
}

const [name = '', ...args] = process.argv.slice(2)
const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
process.exitCode = load
  ? await (await load())(args)
  : refuse(`indiquez une commande parmi ${Object.keys(COMMANDS).join(', ')}.`)
