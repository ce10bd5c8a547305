import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {sourceConfig} from '../../support/source-config.js'

describe('help', () => {
  it.each([
    ['the program', [], 'COMMANDS'],
    ['the program, by flag', ['--help'], 'COMMANDS'],
    ['the program, by word', ['help'], 'COMMANDS'],
    ['a group', ['policy'], '$ skywire-cli policy COMMAND'],
    ['a group, by flag', ['policy', '--help'], '$ skywire-cli policy COMMAND'],
    ['a command, by flag', ['policy', 'decide', '--help'], '$ skywire-cli policy decide POLICY'],
    ['a command, by letter', ['policy', 'decide', '-h'], '$ skywire-cli policy decide POLICY'],
    ['a command, by word', ['help', 'policy', 'decide'], '$ skywire-cli policy decide POLICY'],
    ['a command, by word, with a word too many', ['help', 'tp', 'mux'], '$ skywire-cli tp'],
    ['a command that is misused', ['policy', 'decide', '--nonsense', '--help'], '$ skywire-cli policy decide POLICY'],
  ])('shows %s', async (_, argv, text) => {
    const {stdout, stderr, status} = await runCommand(argv)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toContain(text)
  })

  it('shows the environment name of a flag', async () => {
    expect((await runCommand(['policy', 'decide', '--help'])).stdout).toContain('SKYWIRE_CLI_CONTRACT')
  })

  // The framework leaves an empty place where two flags exclude the same third one.
  it('names every alternative in the usage of every command', async () => {
    const {commandIDs} = await sourceConfig()
    for (const id of commandIDs) {
      const {stdout} = await runCommand([...id.split(':'), '--help'])
      expect(stdout.replaceAll(/\s+/g, ' '), id).not.toMatch(/\| [\])]|[[(] ?\|/)
    }
  })

  it('leaves what follows -- to the command', async () => {
    expect((await runCommand(['version', '--', '--help'])).status).toBe(2)
  })

  it('does not list what is hidden', async () => {
    expect((await runCommand(['help'])).stdout).not.toContain('__complete')
  })
})

describe('a misspelt command of a group', () => {
  it.each([
    [['policy', 'decied'], 'unknown command: policy decied', 'Did you mean `decide`?'],
    [['tp', 'net-stats'], 'unknown command: tp net-stats', 'See `skywire-cli tp tree --stats`.'],
    [['policy', 'decied', '--help'], 'unknown command: policy decied', 'Did you mean `decide`?'],
    [['policy', 'preset', 'lsit'], 'unknown command: policy preset lsit', 'Did you mean `list`?'],
  ])('%j is a usage error, not a request for help', async (argv, message, hint) => {
    const {status, stdout, stderr} = await runCommand(argv)
    expect({status, stdout}).toEqual({status: 2, stdout: ''})
    expect(stderr).toContain(`error: ${message} [USAGE]\n  try: ${hint}\n`)
  })
})
