import { runCheck } from './check.ts'

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
  check: runCheck,
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
if (!command) {
  console.error(`paraphe : indiquez une commande parmi ${Object.keys(COMMANDS).join(', ')}.`)
  process.exitCode = 1
} else process.exitCode = await command(args)
