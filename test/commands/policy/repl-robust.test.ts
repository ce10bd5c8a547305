import {copyFileSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {COMMANDS} from '../../../src/repl/commands.js'
import {complete} from '../../../src/repl/complete.js'
import {preview} from '../../../src/repl/preview.js'
import {signatureHelp} from '../../../src/repl/signature.js'
import type {Workbench} from '../../../src/repl/workbench.js'
import {keptTempFolder, tempFolder} from '../../support/temp-folder.js'
import {openTestWorkbench, shown} from '../../support/test-workbench.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Control characters, both ranges, but for newlines: they would steer the terminal. */
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u

/** What one answer may come to. */
const MOST_SHOWN = 60_000

/** A copy: what is typed may save a case beside it. */
const POLICY = join(keptTempFolder(), 'proxy.star')
copyFileSync(join(ROOT, 'examples/policies/proxy.star'), POLICY)

let workbench: Workbench

beforeAll(async () => {
  workbench = await openTestWorkbench()
})
afterAll(() => workbench.engine.close())

const say = (entry: string): Promise<string> => shown(workbench, entry)

async function survives(entry: string): Promise<void> {
  const answer = await say(entry)
  expect(answer).not.toMatch(STEERS)
  expect(answer.length, entry.slice(0, 100)).toBeLessThan(MOST_SHOWN)
  const text = entry.slice(0, 500)
  const {prefix} = await complete(workbench, text)
  expect(text.endsWith(prefix)).toBe(true)
  await signatureHelp(workbench, text)
  await preview(workbench, text)
}

const word = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '99999999999999999999',
    '-1',
    'all',
    'on',
    'off',
    'show',
    'add',
    'drop',
    'set',
    'sort',
    'clear',
  ),
  fc.constantFrom(
    'latency',
    'latency_ms=9',
    'latency_ms=1e9',
    'case',
    'x=1',
    'now=friday+17h',
    'now=never',
    'direct=stcpr',
  ),
  fc.constantFrom(
    'mux_routes=4',
    'app=\u001b[31m',
    'port=0',
    'SG',
    'SG:a',
    '??',
    '0..23',
    '23..1',
    '5..',
    'DE 80ms',
    '"',
    "'",
  ),
  fc.constantFrom(POLICY, 'preset:spread-bw', 'preset:', '/', '.', '-', '/dev/null', 'n\u0000ul'),
  fc.string({maxLength: 12}),
  fc.string({unit: 'binary', maxLength: 8}),
)
/** Files are not written below the working directory, standard input is not read, and the session is not left. */
const isHarmless = (entry: string): boolean =>
  !/^\s*:(?:quit\b|save\s+recording|patch\s+write|(?:load|diff|recording)\s+-)/u.test(entry)

const command = fc
  .tuple(fc.constantFrom(...COMMANDS.map(({name}) => name)), fc.array(word, {maxLength: 4}))
  .map(([name, words]) => `:${name} ${words.join(' ')}`)
const expression = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'candidates', 'ctx', '(', ')', '[', ']', '{', '}', ':', ',', '.', '=', '\n', '\n  ', ' '),
      fc.constantFrom('def f(x)', 'return', 'for x in', 'if', 'lambda x', '1', '"s"', '"""', "'", '#', '+', '*', '\\'),
      fc.constantFrom('RouteSpec', 'geo.country', 'len', 'f', 'print', 'fail', 'hops', 'app', '?', '??'),
    ),
    {maxLength: 14},
  )
  .map((pieces) => pieces.join(''))
const entry = fc
  .oneof({weight: 5, arbitrary: command}, {weight: 4, arbitrary: expression}, fc.string({maxLength: 40}))
  .filter(isHarmless)

describe('nothing typed can crash the workbench', () => {
  it('answers any sequence of commands and entries by a result or a problem, and goes on', async () => {
    await say(`:load ${POLICY}`)
    await fc.assert(
      fc.asyncProperty(fc.array(entry, {minLength: 1, maxLength: 6}), async (entries) => {
        for (const each of entries) await survives(each)
        expect(await say('40 + 2')).toBe('42')
      }),
      {numRuns: 60},
    )
  }, 60_000)

  it.each<[string, string]>([
    ['a text of a megabyte', '"x" * 1000000'],
    ['a megabyte typed', `"${'y'.repeat(1_000_000)}"`],
    ['a megabyte of brackets', '('.repeat(1_000_000)],
    ['a megabyte of names', 'a '.repeat(500_000)],
    ['a megabyte behind a command', `:ctx app=${'z'.repeat(1_000_000)}`],
    ['an unknown command of a megabyte', `:${'q'.repeat(1_000_000)}`],
    ['a megabyte to ask about', `?${'q'.repeat(1_000_000)}`],
    ['a million arguments', `:cand drop ${'1 '.repeat(100_000)}`],
    ['escape sequences', String.raw`"\x1b]0;title\x07\x1b[2J" + "\u009b31m"`],
    ['escape sequences printed', String.raw`print("\x1b[2J")`],
    ['escape sequences that fail', String.raw`fail("\x1b[2J")`],
    ['a field of escape sequences', String.raw`{"\x1b[2J": "\r\x08"}`],
    ['a large integer', '1 << 500'],
    ['a list that holds itself', 'loop = []\nloop.append(loop)\nloop'],
    ['a dict that holds itself', 'd = {}\nd["d"] = d\nd'],
    ['a list of many long texts', '["x" * 1000000] * 1000'],
    [
      'a list that holds one other a thousand times, and so on',
      'many = [0] * 1000\nfor i in range(4):\n  many = [many] * 1000\n',
    ],
    ['the same shown', 'many'],
    ['a text printed often', 'for i in range(50000):\n  print("x")'],
    ['a range', 'range(1 << 60)'],
    ['a list without end', 'a = []\nfor i in range(1 << 40):\n  a.append(a)'],
    ['a time in the far future', ':ctx now=9999-12-31T23:59:59Z'],
    ['the same by hours', ':hour 0..23'],
  ])(
    'shows %s shortened, and goes on',
    async (_, text) => {
      await survives(text)
      expect(await say('6 * 7')).toBe('42')
    },
    30_000,
  )

  it('neutralises escape sequences in names of files, apps and dials', async () => {
    const nasty = join(tempFolder(), 'a\u001b[31mb')
    mkdirSync(nasty)
    const policy = join(nasty, 'p\u001b]0;x\u0007.star')
    writeFileSync(policy, 'def decide_route(ctx, candidates):\n  return RouteSpec(distribution="\u001b[2J")\n')
    for (const each of [
      `:load ${policy}`,
      ':ctx app=\u001b[2J',
      ':decide',
      ':why',
      ':trace',
      ':lint',
      ':diff preset:spread-bw',
    ]) {
      expect(await say(each), each).not.toMatch(STEERS)
    }
    writeFileSync(policy, 'def decide_route(ctx, candidates)\n\u001b[2J')
    for (const each of [
      ':reload',
      `:load ${nasty}`,
      `:recording ${policy}`,
      `:use \u001b[2J`,
      ':\u001b[2J',
      '?\u001b[2J',
    ]) {
      expect(await say(each), each).not.toMatch(STEERS)
    }
  })
})
