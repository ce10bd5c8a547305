import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {WITHDRAWN} from '../../src/withdrawn-words.js'
import {ERA_WORDS} from '../support/era-words.js'

interface Flag {
  readonly char?: string
  readonly aliases?: readonly string[]
}
interface Command {
  readonly aliases: readonly string[]
  readonly flags: Readonly<Record<string, Flag>>
}

const {commands} = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as {
  commands: Readonly<Record<string, Command>>
}

/** Every spelling of every command, words divided by spaces. */
const spelt = new Map(
  Object.entries(commands).flatMap(([id, command]) =>
    [id, ...command.aliases].map((spelling) => [spelling.replaceAll(':', ' '), command] as const),
  ),
)

/** `--long` and `-s` of a command, aliases as well. */
function flagsOf({flags}: Command): ReadonlySet<string> {
  return new Set(
    Object.entries(flags).flatMap(([name, {char, aliases = []}]) => [
      ...[name, ...aliases].map((long) => `--${long}`),
      ...(char === undefined ? [] : [`-${char}`]),
    ]),
  )
}

describe.each(ERA_WORDS)('the words of $era', ({words}) => {
  it.each(words)('$command', ({command, flags = [], as = command, without = {}, missing}) => {
    const found = spelt.get(as)
    if (missing !== undefined) {
      expect({command, found: found !== undefined}).toEqual({command, found: false})
      expect(missing.length).toBeGreaterThan(10)
      return
    }
    expect(found, `no command \`${as}\``).toBeDefined()
    const has = flagsOf(found!)
    expect(flags.filter((flag) => !has.has(flag) && without[flag] === undefined)).toEqual([])
    // A reason that is no longer needed goes.
    expect(Object.keys(without).filter((flag) => has.has(flag))).toEqual([])
  })
})

it('says what to do for words that were withdrawn, and for no others', () => {
  expect(Object.keys(WITHDRAWN).filter((words) => spelt.has(words))).toEqual([])
  const told = ERA_WORDS.flatMap(({words}) => words.filter(({missing}) => missing === 'withdrawn: see the message'))
  expect(told.filter(({command}) => WITHDRAWN[command] === undefined)).toEqual([])
})
