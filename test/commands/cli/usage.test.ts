import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'

describe('a command line that makes no sense', () => {
  it.each([
    [['vesrion'], 'unknown command: vesrion', 'Did you mean `version`?'],
    [['version', '--jso'], 'unknown flag: `--jso`', 'Did you mean `--json`?'],
    [['version', 'extra'], 'unexpected argument: extra', 'Run `skywire-cli version --help` to see what is possible.'],
    [['help', 'vesrion'], 'unknown command: vesrion', 'Did you mean `version`?'],
  ])('%j exits 2 and says what to do', async (argv, message, hint) => {
    const text = await runCommand(argv)
    expect(text).toMatchObject({status: 2, stdout: ''})
    expect(text.stderr).toContain(`error: ${message} [USAGE]`)
    expect(text.stderr).toContain(`  try: ${hint}\n`)
  })

  it('prints one JSON document with --json', async () => {
    const {status, stderr, json} = await runCommand(['version', '--jso', '--json'])
    expect({status, stderr}).toEqual({status: 2, stderr: ''})
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
