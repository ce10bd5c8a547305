import {copyFileSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {tempFolder} from '../../support/temp-folder.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** Every command, every way in which Starlark can end, and every kind of problem. */
const SCRIPT = (folder: string): readonly string[] => [
  ':use 15',
  ':ctx mux_routes=4',
  ':cand',
  ':cand sort latency',
  ':dials fri',
  ':decide',
  ':why',
  ':trace',
  ':steps',
  ':profile',
  ':hour 16..18',
  ':hour 9',
  ':auto on',
  ':country 037112 US',
  ':auto off',
  ':lint',
  ':diff preset:spread-bw',
  ':reload',
  'def latency(route):',
  '  return -route.est_latency_ms',
  '',
  ':patch',
  ':decide',
  `:patch write ${folder}/patched.star`,
  ':patch off',
  `:save recording ${folder}/kept.jsonl`,
  ':save case kept',
  ':time sorted([c.est_latency_ms for c in candidates])',
  '?RouteSpec',
  '??passes',
  '{1: None, "x": (2.5, [True]), "f": len, "big": 1 << 80}',
  'print("hi")',
  'logging.warn("careful")',
  '1 // 0',
  '1 +',
  'passes(3)',
  'a = "x" * 1000000000',
  ':hour 99',
  ':nope',
  ':load nowhere.star',
  ':load preset:nothing',
  ':recording examples/recordings/synthetic-week.jsonl',
  ':help',
  ':help cand',
  ':help keys',
  ':view plain',
  ':reset',
]

describe('the JSON Lines of policy repl', () => {
  let lines: {result: {kind: string; restart?: object} | null; error: {code: string} | null}[]

  beforeAll(async () => {
    const folder = tempFolder()
    const policy = join(folder, 'proxy.star')
    copyFileSync(join(ROOT, 'examples/policies/proxy.star'), policy)
    const stdin = `${SCRIPT(folder).join('\n')}\n`
    const {stdout} = await runCommand(['policy', 'repl', '--json', '--keep-going', policy], {stdin})
    lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as (typeof lines)[number])
  }, 30_000)

  it('fit their schema', () => {
    for (const line of lines) expect(schemaFaults('policy-repl', line), JSON.stringify(line).slice(0, 400)).toEqual([])
  })

  it('have every kind of result that there is', () => {
    const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/policy-repl.schema.json'), 'utf8')) as {
      properties: {result: {anyOf: {properties?: {kind: {const: string}}}[]}}
    }
    const kinds = schema.properties.result.anyOf.flatMap(({properties}) => properties?.kind.const ?? [])
    const seen = new Set(lines.flatMap(({result}) => result?.kind ?? []))
    expect(kinds.length).toBeGreaterThan(15)
    expect(kinds.filter((kind) => !seen.has(kind))).toEqual(['nothing', 'quit'])
  })

  it('have either a result or an error, and tell of a restart where one was', () => {
    for (const {result, error} of lines) expect((result === null) !== (error === null)).toBe(true)
    expect(lines.flatMap(({result}) => result?.restart ?? [])).toEqual([{entries: 9, left_out: ['<entry 9>']}])
    expect(new Set(lines.flatMap(({error}) => error?.code ?? []))).toEqual(
      new Set(['POLICY_LOAD', 'UNREADABLE_FILE', 'USAGE']),
    )
  })

  it('are told from other lines by the schema', () => {
    const [line] = lines
    expect(schemaFaults('policy-repl', {...line, status: '0'})).not.toEqual([])
    expect(schemaFaults('policy-repl', {...line, result: {kind: 'dial'}})).not.toEqual([])
  })
})
