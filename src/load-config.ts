import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Command, Interfaces} from '@oclif/core'
import {Config} from '@oclif/core/config'

/** What of `package.json` the framework reads. */
type Package = Interfaces.PJSON

/** Each command without its code, which `relativePath` names. */
interface Manifest {
  readonly commands: Readonly<Record<string, Command.Cached & {readonly relativePath: readonly string[]}>>
}

/**
 * The framework's configuration, from files that we have written ourselves. Its own loader would look for plugins,
 * another root and a shell first, which takes as long as reading these.
 *
 * @param root - the package's folder, with a build in it.
 * @param argv - the command line: flags and texts of all commands are only read where it asks for them.
 */
export function loadConfig(root: string, argv: readonly string[]): Promise<Config> {
  const manifest = asksForDetails(argv) ? 'oclif.manifest.json' : 'dist/commands.json'
  // The files are our own: what is in them is known.
  const {commands} = readJson(join(root, manifest)) as Manifest
  const loadables = Object.entries(commands).map(([id, command]) => ({
    ...command,
    load: async () => {
      const path = pathToFileURL(join(root, ...command.relativePath)).href
      const {default: loaded} = (await import(path)) as {default: Command.Class}
      loaded.id = id
      return loaded
    },
  }))
  return configOf(root, readJson(join(root, 'package.json')) as Package, loadables)
}

/** Help about a command and completion read what the manifest says of commands; a command that runs knows itself. */
function asksForDetails(argv: readonly string[]): boolean {
  const [word = ''] = argv
  const isAboutCommands = word === 'help' || word === '__complete'
  return isAboutCommands || (!word.startsWith('-') && (argv.includes('--help') || argv.includes('-h')))
}

/** A configuration of which the commands are at hand. */
export async function configOf(root: string, pjson: Package, commands: Command.Loadable[]): Promise<Config> {
  const topics = Object.entries(pjson.oclif.topics ?? {}).map(([name, topic]) => ({...topic, name}))
  const commandIDs = commands.map(({id}) => id)
  const {name, version} = pjson
  const plugin = {
    name,
    version,
    root,
    pjson,
    commands,
    commandIDs,
    topics,
    hooks: {},
    type: 'core',
    valid: true,
    isRoot: true,
  }
  // The framework's type has members that only its own plugins use: finding commands, their children, their tags.
  const config = new Config({root, plugins: new Map([[name, plugin as unknown as Interfaces.Plugin]])})
  await config.load()
  return config
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
