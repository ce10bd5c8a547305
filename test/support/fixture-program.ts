import {cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {makeManifest, writeCommandIndex} from '../../scripts/manifest.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixture = join(root, 'test/support/fixture-program')

/**
 * Builds a program with the real start, dispatcher, handler and base command, and commands of its own that fail and
 * linger in every way a command can.
 *
 * @param folder - an empty folder to build it in.
 * @returns the path of its `run.js`.
 */
export async function buildFixtureProgram(folder: string): Promise<string> {
  mkdirSync(join(folder, 'bin'))
  cpSync(join(root, 'bin/run.js'), join(folder, 'bin/run.js'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const oclif = {bin: 'skywire-cli', commands: './dist/commands', topicSeparator: ' '}
  const pjson = {name: 'fixture-program', version: '1.0.0', type: 'module', oclif}
  writeFileSync(join(folder, 'package.json'), JSON.stringify(pjson))
  const commands = readdirSync(join(fixture, 'commands')).map((file) => [
    `commands/${file.replace('.ts', '')}`,
    join(fixture, 'commands', file),
  ])
  await build({
    absWorkingDir: root,
    entryPoints: {main: join(root, 'src/main.ts'), ...Object.fromEntries(commands)},
    outdir: join(folder, 'dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  const manifest = await makeManifest(folder)
  writeFileSync(join(folder, 'oclif.manifest.json'), JSON.stringify(manifest))
  writeCommandIndex(manifest, join(folder, 'dist'))
  return join(folder, 'bin/run.js')
}
