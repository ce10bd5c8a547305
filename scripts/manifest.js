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

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  )
}
