/// <reference types="vite/types/importMeta.d.ts" />
import {fileURLToPath} from 'node:url'
import type {Command, Config, Interfaces} from '@oclif/core'
import pjson from '../../package.json' with {type: 'json'}
import {configOf} from '../../src/load-config.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = import.meta.glob<{default: Command.Class}>('../../src/commands/**/*.{ts,tsx}')

/** The program's configuration with the commands of `src/`, as `bin/run.js` has it with those of `dist/`. */
export async function sourceConfig(): Promise<Config> {
  const commands = await Promise.all(
    Object.entries(modules).map(async ([path, importModule]) => {
      const id = path
        .replace('../../src/commands/', '')
        .replace(/\.tsx?$/, '')
        .replaceAll('/', ':')
      return loadable(id, (await importModule()).default)
    }),
  )
  // Help writes into what it shows, so each run has a configuration of its own.
  return configOf(root, pjson as unknown as Interfaces.PJSON, commands)
}

/** What the manifest says of a command, taken from its class. */
function loadable(id: string, command: Command.Class): Command.Loadable {
  const json = command.enableJsonFlag
    ? {json: {name: 'json', type: 'boolean', allowNo: false, description: 'Format output as json.'}}
    : {}
  const {aliases, args, description, examples, hidden, hiddenAliases, strict, summary, usage} = command
  return {
    ...{id, aliases: aliases.map((alias) => alias.replaceAll(' ', ':')), description, examples, hidden, strict},
    args: named(args),
    ...{hiddenAliases: hiddenAliases.map((alias) => alias.replaceAll(' ', ':')), summary, usage},
    flags: named({...json, ...command.baseFlags, ...command.flags}),
    hasDynamicHelp: false,
    pluginName: pjson.name,
    load: () => {
      command.id = id
      return Promise.resolve(command)
    },
  } as Command.Loadable
}

/** As the manifest has them: each with its name. */
function named(parts: Readonly<Record<string, object>>): Record<string, object> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, {...part, name}]))
}
