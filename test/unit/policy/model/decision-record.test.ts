import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {DialDraft} from '../../../../src/policy/model/build-dial.js'
import type {DecisionRecord} from '../../../../src/policy/model/record.js'
import {A, B, body, C, decide, direct, over} from '../router/deciding.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const schema = JSON.parse(
  readFileSync(new URL('../../../../schemas/decision-record.schema.json', import.meta.url), 'utf8'),
) as object
const validate = new Ajv2020({allErrors: true}).compile(schema)

const relayed: DialDraft = {forward: [over([A], 1, 1), over([B], null, 2), over([C], 3, 3), direct(9)]}

/** One dial for each way a record can look. */
const DIALS: Record<string, DecisionRecord> = {
  'a direct shortcut': decide(body('return RouteSpec(mux=4)'), {direct: 'stcpr'}),
  'a refused dial': decide(body('return RouteSpec(fallback="drop")')),
  'a dial refused three times': decide(body('if candidates: return RouteSpec(fallback="drop")', 'return None')),
  'four legs with odd weights': decide(
    body('return RouteSpec(mux=4, distribution="weighted: nan, inf, 1, -0")'),
    relayed,
  ),
  'a chosen route, size-threshold': decide(
    body('return RouteSpec(mux=2, distribution="size-threshold: 9", chosen=candidates[-1] if candidates else None)'),
    relayed,
  ),
  'a failing call': decide(body('return candidates[0].hop'), relayed),
  'a malformed value': decide(body('return 3'), relayed),
  'wrong types': decide(body('return RouteSpec(mux="4", chosen=Candidate(hops=("x",)))'), relayed),
  'no route': decide(body('return RouteSpec(min_hops=9)'), relayed),
  'a tool limit': decide(body('return RouteSpec(mux=1000)'), relayed),
  'output of every kind': decide(body('print(1)', 'logging.info("2")', 'logging.warn("3")', 'return None'), relayed),
}

describe('the decision record', () => {
  it.each(Object.entries(DIALS))('fits its schema: %s', (_name, record) => {
    const read: unknown = JSON.parse(JSON.stringify(record))
    expect(validate(read), JSON.stringify(validate.errors)).toBe(true)
  })

  const some = DIALS['four legs with odd weights']

  it.each([
    ['a field that is not in the type', {...some, extra: 1}],
    ['a missing field', {...some, events: undefined}],
    ['an unknown outcome', {...some, outcome: {kind: 'lost'}}],
    ['an unknown event', {...some, events: [{...some?.events[0], code: 'lost'}]}],
    ['another format', {...some, format: 'skywire-decision/2'}],
  ])('refuses %s', (_name, record) => {
    expect(validate(JSON.parse(JSON.stringify(record)))).toBe(false)
  })

  it.each([
    ['the schema is what the type DecisionRecord gives', 'scripts/generate-record-schema.js'],
    ['the page shows the events of the type and a record that the engine gives', 'scripts/generate-record-page.js'],
  ])(
    '%s',
    (_name, script) => {
      const {status, stderr} = spawnSync(process.execPath, [script, '--check'], {cwd: root, encoding: 'utf8'})
      expect(stderr).not.toContain('error')
      expect(status).toBe(0)
    },
    30_000,
  )
})
