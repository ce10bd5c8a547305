import {describe, expect, it} from 'vitest'
import {sourceConfig} from '../../support/source-config.js'

const config = await sourceConfig()
const commands = config.commands.filter(
  ({id, hidden}) => !hidden && !config.commands.some((each) => each.aliases.includes(id)),
)
const words = (id: string): string => id.replaceAll(':', ' ')

describe.each(commands.map((command) => [words(command.id), command] as const))('%s', (_, command) => {
  it('says in one sentence what it does', () => {
    expect(command.summary).toMatch(/^[A-Z][^\n]*\.$/)
  })

  it('shows how it is used, in words that name it', () => {
    const names = [command.id, ...command.aliases].map(words)
    const examples = (command.examples ?? []).map((each) => (typeof each === 'string' ? each : each.command))
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) {
      const ours =
        example.includes('<%= command.id %>') || names.some((name) => example.includes(`<%= config.bin %> ${name}`))
      expect(ours, example).toBe(true)
    }
  })

  it('explains each flag and argument', () => {
    for (const [name, flag] of Object.entries(command.flags)) {
      if (!flag.hidden) expect(flag.summary ?? flag.description ?? '', `--${name}`).not.toBe('')
    }
    for (const [name, arg] of Object.entries(command.args)) expect(arg.description ?? '', name).not.toBe('')
  })

  it('takes one value for each time a list flag is given', async () => {
    // The manifest does not say it; a command without flags of its own has none to ask.
    const {flags} = await command.load()
    for (const [name, flag] of Object.entries({...flags})) {
      const isGreedy = flag.type === 'option' && flag.multiple && !flag.multipleNonGreedy
      expect(isGreedy, `--${name} would swallow the argument after it`).not.toBe(true)
    }
  })

  it('reads the environment under its own prefix', () => {
    for (const [name, {env}] of Object.entries(command.flags)) {
      if (env !== undefined) expect(env, `--${name}`).toMatch(/^SKYWIRE_CLI_[A-Z0-9_]+$/)
    }
  })
})

describe('names', () => {
  it('stand for one command each', () => {
    const ids = config.commands.map(({id}) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })
})
