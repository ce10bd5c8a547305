import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Plugin} from '@oclif/core'

/**
 * The commands, flags and arguments of the built program, as the framework reads them at start-up.
 *
 * Keys are sorted, because the framework's own order is that of the file system. Defaults taken from the environment
 * (`noCacheDefault`) are left out.
 *
 * @param root - the package's folder, with a build in it.
 */
export async function makeManifest(root) {
  const plugin = new Plugin({
    root,
    isRoot: true,
    type: 'core',
    ignoreManifest: true,
    errorOnManifestCreate: true,
    respectNoCacheDefault: true,
  })
  await plugin.load()
  return sorted({commands: plugin.manifest.commands, version: plugin.version})
}

/** What of a command only its own help and completion ask for. */
const DETAILS = ['args', 'description', 'examples', 'flags', 'usage']

/**
 * Writes the manifest without the details of commands: enough to find, list and run one, and a tenth of the size, which
 * every start has to read.
 *
 * @param dist - the folder of the build.
 */
export function writeCommandIndex({commands}, dist) {
  const withoutDetails = (command) =>
    Object.fromEntries(Object.entries(command).filter(([member]) => !DETAILS.includes(member)))
  const entries = Object.entries(commands).map(([id, command]) => [
    id,
    {...withoutDetails(command), args: {}, flags: {}},
  ])
  writeFileSync(join(dist, 'commands.json'), JSON.stringify({commands: Object.fromEntries(entries)}))
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}
