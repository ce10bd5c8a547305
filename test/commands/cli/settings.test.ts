import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'

const CONTRACT = ['policy', 'contract', '--json']
const PROJECT_FILE = 'skywire-cli.config.json'
const before = process.cwd()

let folder = ''
beforeEach(() => {
  folder = tempFolder()
  mkdirSync(join(folder, 'deep/er'), {recursive: true})
  process.chdir(join(folder, 'deep/er'))
})
afterEach(() => process.chdir(before))

const contractOf = async (argv: readonly string[] = [], env: Record<string, string> = {}): Promise<string> => {
  const {json} = await runCommand([...CONTRACT, ...argv], {env})
  return (json() as {version: string}).version
}

describe('a setting', () => {
  it('comes from the default when nothing else says it', async () => {
    expect(await contractOf()).toBe('2026-06')
  })

  it('comes from the project file above the working folder', async () => {
    writeFileSync(join(folder, PROJECT_FILE), '{"contract": "2026-08"}')
    expect(await contractOf()).toBe('2026-08')
  })

  it('comes from the environment before the project file', async () => {
    writeFileSync(join(folder, PROJECT_FILE), '{"contract": "2026-06"}')
    expect(await contractOf([], {SKYWIRE_CLI_CONTRACT: '2026-08'})).toBe('2026-08')
  })

  it('comes from the flag before all', async () => {
    writeFileSync(join(folder, PROJECT_FILE), '{"contract": "2026-06"}')
    expect(await contractOf(['--contract', '2026-08'], {SKYWIRE_CLI_CONTRACT: '2026-06'})).toBe('2026-08')
  })

  it('is refused where the environment has a bad value', async () => {
    const {status, json} = await runCommand(CONTRACT, {env: {SKYWIRE_CLI_CONTRACT: '2020-01'}})
    expect(status).toBe(2)
    expect(json()).toMatchObject({error: {code: 'USAGE'}})
  })

  it('is told with its place where the project file is wrong', async () => {
    const file = join(folder, PROJECT_FILE)
    writeFileSync(file, '{\n  "contact": "2026-08"\n}\n')
    const {status, stderr} = await runCommand(['policy', 'contract'])
    expect(status).toBe(4)
    expect(stderr).toBe(
      [
        'error: unknown key: `contact` [PROJECT_FILE]',
        `  at ${file}:2:3`,
        '      1 | {',
        '    > 2 |   "contact": "2026-08"',
        '        |   ^',
        '      3 | }',
        '      4 |',
        '  try: Did you mean `contract`?',
        '',
      ].join('\n'),
    )
  })
})
