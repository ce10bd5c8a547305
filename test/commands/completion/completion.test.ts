import {spawnSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {SHELLS} from '../../../src/completion/shell-script.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

const checks = {bash: ['bash', '-n'], zsh: ['zsh', '-n'], fish: ['fish', '--no-execute']} as const
const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0

describe('completion', () => {
  it.each(SHELLS)('%s: prints its script, as text and as JSON', async (shell) => {
    const {stdout, status} = await runCommand(['completion', shell])
    expect(status).toBe(0)
    expect(stdout).toContain('__complete --')
    const json = await runCommand(['completion', shell, '--json'])
    expect(json.json()).toEqual({shell, script: stdout})
    expect(schemaFaults('completion', json.json())).toEqual([])
  })

  it.each(SHELLS.filter(has))('%s: prints a script that the shell can read', async (shell) => {
    const {stdout} = await runCommand(['completion', shell])
    const [command, ...args] = checks[shell]
    expect(spawnSync(command, args, {input: stdout, encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
  })

  it.each([
    [['completion', 'tcsh'], 'expected tcsh to be one of: bash, zsh, fish'],
    [['completion'], 'missing argument: SHELL'],
  ])('%j exits 2', async (argv, message) => {
    const {status, stderr} = await runCommand(argv)
    expect({status, line: stderr.split('\n')[0]}).toEqual({status: 2, line: `error: ${message} [USAGE]`})
  })
})

describe('__complete', () => {
  it('prints words with what they are about', async () => {
    const {stdout} = await runCommand(['__complete', '--', 'vers'])
    expect(stdout).toBe('version\tShow the version of this program, of the engine, and of what they run on.\n')
  })

  it('takes flags for part of the unfinished line', async () => {
    const {stdout, status} = await runCommand(['__complete', '--', 'version', '--js'])
    expect({stdout, status}).toEqual({status: 0, stdout: '--json\tFormat output as json.\n'})
  })

  it('says where a file may stand', async () => {
    const {stdout} = await runCommand(['__complete', '--', 'completion', 'bash', '--', ''])
    expect(stdout).toBe(':files\n')
  })

  it('is not offered itself', async () => {
    expect((await runCommand(['__complete', '--', '__'])).stdout).toBe('')
  })
})
