import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {keptTempFolder} from '../support/temp-folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Somewhere outside the repository, with nothing but the packed program in it. */
let home = ''
let packed: readonly string[] = []

const run = (command: string, ...args: string[]): string =>
  execFileSync(command, args, {cwd: home, encoding: 'utf8', env: {...process.env, NO_COLOR: '1'}})

beforeAll(() => {
  home = keptTempFolder()
  const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', home]
  const [tarball] = JSON.parse(execFileSync('npm', pack, {cwd: ROOT, encoding: 'utf8'})) as [
    {filename: string; files: {path: string}[]},
  ]
  packed = tarball.files.map(({path}) => path)
  writeFileSync(join(home, 'package.json'), '{"type": "module", "private": true}')
  // Nothing is downloaded: all packages that the program needs are part of it.
  run('npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball.filename}`)
}, 120_000)

describe('the packed program', () => {
  it('holds what it needs and nothing of how it was made', () => {
    const needed = ['bin/run.js', 'dist/main.js', 'dist/licenses.txt', 'oclif.manifest.json', 'LICENSE', 'NOTICE']
    const engine = ['starlark-wasm/starlark.wasm', 'starlark-wasm/dist/index.js', 'starlark-wasm/package.json']
    expect(packed).toEqual(expect.arrayContaining([...needed, ...engine, 'schemas/project.schema.json']))
    const tops = new Set(packed.map((path) => path.split('/')[0]))
    for (const top of ['src', 'test', 'scripts', 'bench', '.ci', 'node_modules']) expect(tops).not.toContain(top)
    expect(packed.filter((path) => path.endsWith('.go'))).toEqual([])
  })

  it('decides a dial', () => {
    const policy = 'node_modules/skywire-cli/examples/policies/proxy.star'
    const record = JSON.parse(
      run('npx', '--no-install', 'skywire-cli', 'policy', 'decide', policy, '--candidate', 'DE 80ms', '--json'),
    ) as {outcome: {kind: string}}
    expect(record.outcome.kind).toBe('route')
  })

  it('runs the example of the quick start', () => {
    const policy = 'node_modules/skywire-cli/examples/policies/proxy.star'
    expect(run('npx', '--no-install', 'skywire-cli', 'policy', 'test', policy)).toContain(
      'examples/policies/proxy.test.yaml 9 passed',
    )
  })

  it('can be imported as a library, with its types', () => {
    mkdirSync(join(home, 'src'))
    writeFileSync(
      join(home, 'src/use.ts'),
      [
        "import {decideDial} from 'skywire-cli/policy'",
        'export const decide: (...args: Parameters<typeof decideDial>) => ReturnType<typeof decideDial> = decideDial',
        '// @ts-expect-error -- a call without a dial must not be taken',
        'decideDial()',
        '',
      ].join('\n'),
    )
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const node = ['--typeRoots', join(ROOT, 'node_modules/@types'), '--types', 'node']
    const strict = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      '--lib',
      'es2023',
      '--module',
      'nodenext',
      '--target',
      'es2022',
    ]
    run(process.execPath, tsc, ...strict, ...node, 'src/use.ts')
    const load = "import('skywire-cli/policy').then((library) => console.log(typeof library.decideDial))"
    expect(run(process.execPath, '-e', load).trim()).toBe('function')
  })
})
