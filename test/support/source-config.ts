/// <reference types="vite/types/importMeta.d.ts" />
import {fileURLToPath} from 'node:url'
import type {Command, Config, Interfaces} from '@oclif/core'
import manifest from '../../oclif.manifest.json' with {type: 'json'}
import pjson from '../../package.json' with {type: 'json'}
import {configOf} from '../../src/load-config.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const modules = import.meta.glob<{default: Command.Class}>('../../src/commands/**/*.{ts,tsx}')

/**
 * The program's configuration with the commands of `src/`, as `bin/run.js` has it with those of `dist/`. Which commands
 * there are says the manifest, so that a test loads the one that it runs and no other.
 */
export function sourceConfig(): Promise<Config> {
  const commands = Object.entries(manifest.commands).map(([id, command]) => ({
    ...structuredClone(command),
    load: () => loadSource(id),
  }))
  // Help writes into what it shows, so each run has a configuration of its own.
  return configOf(root, pjson as unknown as Interfaces.PJSON, commands as unknown as Command.Loadable[])
}

async function loadSource(id: string): Promise<Command.Class> {
  const path = `../../src/commands/${id.replaceAll(':', '/')}`
  const importModule = modules[`${path}.ts`] ?? modules[`${path}.tsx`]
  if (!importModule) throw new Error(`no source of ${id}: run \`npm run build && npm run generate\``)
  const {default: command} = await importModule()
  command.id = id
  return command
}
