import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

/** Which part may import which; a part is a folder of `src`, or a file beside the folders. ARCHITECTURE.md tells why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  // The ground: knows nothing of the program around it.
  'errors.ts': [],
  'closest.ts': [],
  'resolve-command.ts': [],
  'wants-json.ts': [],
  'withdrawn-words.ts': [],
  'load-config.ts': [],
  json: [],
  'interruption.ts': ['errors.ts'],
  'visor/wire': ['errors.ts'],
  // The pure middle.
  policy: ['errors.ts', 'closest.ts', 'json'],
  config: ['errors.ts', 'closest.ts', 'json'],
  completion: ['resolve-command.ts'],
  output: [
    ...['errors.ts', 'closest.ts', 'json', 'policy', 'config', 'services', 'visor'],
    // Types of what use cases give.
    ...['config-files', 'lint', 'policy-test', 'repl', 'suite-io', 'visor-tasks'],
  ],
  // What touches the world.
  files: ['errors.ts'],
  project: ['errors.ts', 'closest.ts', 'files', 'json'],
  visor: ['errors.ts', 'visor/wire'],
  services: ['errors.ts', 'files', 'visor'],
  'terminal.ts': ['output'],
  progress: ['terminal.ts'],
  // Use cases.
  'context.ts': ['engine', 'visor'],
  'recording-io': ['errors.ts', 'files', 'interruption.ts', 'policy', 'services', 'visor'],
  engine: ['context.ts', 'errors.ts', 'files', 'policy', 'recording-io'],
  'policy-test': ['context.ts', 'errors.ts', 'engine', 'files', 'policy', 'progress', 'recording-io'],
  repl: [
    ...['closest.ts', 'context.ts', 'errors.ts', 'engine', 'files', 'policy', 'recording-io', 'services'],
    'suite-io',
    'terminal.ts',
  ],
  tui: ['errors.ts', 'output', 'policy', 'repl', 'terminal.ts'],
  'suite-io': ['context.ts', 'errors.ts', 'engine', 'files', 'policy', 'policy-test', 'progress', 'recording-io'],
  lint: [
    ...['closest.ts', 'context.ts', 'errors.ts', 'config', 'config-files', 'engine', 'files', 'json', 'policy'],
    ...['progress', 'project', 'suite-io'],
  ],
  'visor-tasks': [
    ...['context.ts', 'errors.ts', 'visor/wire', 'config', 'config-files', 'engine', 'json', 'policy', 'services'],
    ...['interruption.ts', 'recording-io', 'visor'],
  ],
  'config-files': ['context.ts', 'errors.ts', 'config', 'files', 'json', 'output', 'policy', 'services'],
  // The program.
  'to-problem.ts': ['errors.ts', 'closest.ts', 'files'],
  'unknown-words.ts': ['errors.ts', 'closest.ts', 'resolve-command.ts', 'withdrawn-words.ts'],
  'show-help.ts': ['resolve-command.ts', 'unknown-words.ts'],
  'main.ts': [
    ...['errors.ts', 'interruption.ts', 'load-config.ts', 'output', 'resolve-command.ts', 'show-help.ts'],
    ...['terminal.ts', 'to-problem.ts', 'unknown-words.ts', 'wants-json.ts', 'withdrawn-words.ts'],
  ],
  'base-command.ts': [
    ...['context.ts', 'errors.ts', 'flags.ts', 'interruption.ts', 'terminal.ts', 'wants-json.ts'],
    ...['files', 'output', 'policy', 'project'],
  ],
  // Flags and base classes that some commands share.
  'flags.ts': ['errors.ts', 'config', 'policy'],
  'config-flags': ['errors.ts', 'flags.ts', 'config'],
  'base commands': [
    'base-command.ts',
    'errors.ts',
    'flags.ts',
    'config',
    'config-files',
    'config-flags',
    'output',
    'progress',
    'services',
    'visor',
    'visor-tasks',
  ],
  commands: [
    ...[
      'base-command.ts',
      'closest.ts',
      'errors.ts',
      'resolve-command.ts',
      'show-help.ts',
      'base commands',
      'flags.ts',
      'config-flags',
    ],
    ...['completion', 'config', 'config-files', 'engine', 'files', 'json', 'lint', 'output', 'policy', 'policy-test'],
    ...['recording-io', 'repl', 'services', 'suite-io', 'tui', 'visor', 'visor-tasks', 'wants-json.ts'],
  ],
}

const sources = readdirSync(SRC, {recursive: true, encoding: 'utf8'})
  .filter((file) => /\.tsx?$/.test(file))
  .sort()

function partOf(file: string): string {
  if (file.startsWith('visor/wire/')) return 'visor/wire'
  const part = file.split('/')[0]!.replace(/\.js$/, '.ts')
  const isBase = part.endsWith('-command.ts') && part !== 'base-command.ts' && part !== 'resolve-command.ts'
  return isBase ? 'base commands' : part
}

/** What `file` imports of ours, as paths below `src`. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(SRC, file), 'utf8')
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)
  return [...found].map(([, specifier]) => relative(SRC, join(SRC, dirname(file), specifier!)))
}

describe('dependencies point one way', () => {
  it.each(sources)('%s imports only what its part may', (file) => {
    const part = partOf(file)
    expect(Object.keys(MAY_IMPORT), `${part} is no part that the table knows`).toContain(part)
    for (const target of importsOf(file)) {
      const isOutside = target.startsWith('../schemas/')
      if (partOf(target) !== part && !isOutside)
        expect(MAY_IMPORT[part], `${file} → ${target}`).toContain(partOf(target))
    }
  })

  it('commands do not import each other', () => {
    for (const file of sources.filter((each) => each.startsWith('commands/'))) {
      const others = importsOf(file).filter((target) => target.startsWith('commands/'))
      expect(others, file).toEqual([])
    }
  })

  it('has no part in the table that is gone', () => {
    const parts = new Set(sources.map(partOf))
    expect(Object.keys(MAY_IMPORT).filter((part) => !parts.has(part))).toEqual([])
  })
})
