import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

describe('a command line that makes no sense', () => {
  it.each([
    [['vesrion'], 'unknown command: vesrion', 'Did you mean `version`?'],
    [
      ['--quiet', 'version'],
      'a command is missing before `--quiet`',
      'Run `skywire-cli --help` to see the commands; flags follow them.',
    ],
    [
      ['policy', '-q'],
      'a command is missing before `-q`',
      'Run `skywire-cli policy --help` to see the commands; flags follow them.',
    ],
    [['version', '--jso'], 'unknown flag: `--jso`', 'Did you mean `--json`?'],
    [['version', 'extra'], 'unexpected argument: extra', 'Run `skywire-cli version --help` to see what is possible.'],
    [['help', 'vesrion'], 'unknown command: vesrion', 'Did you mean `version`?'],
  ])('%j exits 2 and says what to do', async (argv, message, hint) => {
    const text = await runCommand(argv)
    expect(text).toMatchObject({status: 2, stdout: ''})
    expect(text.stderr).toContain(`error: ${message} [USAGE]`)
    expect(text.stderr).toContain(`  try: ${hint}\n`)
  })

  it.each([
    ['an integer', ['policy', 'decide', 'x.star', '--port', 'many'], '--port: expected an integer but received: many'],
    ['a choice', ['policy', 'decide', 'x.star', '--contract', '2020-01'], 'expected --contract=2020-01 to be one of'],
    ['a value', ['policy', 'decide', 'x.star', '--app'], 'flag --app expects a value'],
  ])('says what is wrong with %s', async (_, argv, message) => {
    const {status, stderr} = await runCommand(argv)
    expect(status).toBe(2)
    expect(stderr).toContain(`error: ${message}`)
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
  })

  it('does not take a missing argument from standard input', async () => {
    const {status, stderr} = await runCommand(['completion'], {stdin: 'bash\n'})
    expect(status).toBe(2)
    expect(stderr).toContain('missing argument: SHELL')
  })

  it('prints one JSON document with --json', async () => {
    const {status, stderr, json} = await runCommand(['version', '--jso', '--json'])
    expect({status, stderr}).toEqual({status: 2, stderr: ''})
    expect(schemaFaults('error', json())).toEqual([])
    expect(json()).toEqual({
      error: {
        code: 'USAGE',
        exit_status: 2,
        message: 'unknown flag: `--jso`',
        hints: ['Did you mean `--json`?', 'Run `skywire-cli version --help` to see what is possible.'],
      },
    })
  })
})
