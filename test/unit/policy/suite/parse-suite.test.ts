import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {dump} from 'js-yaml'
import {describe, expect, it} from 'vitest'
import {parseSuite} from '../../../../src/policy/suite/parse-suite.js'
import {dialOf} from '../../../../src/policy/suite/written-dial.js'
import type {Suite} from '../../../../src/policy/suite/suite.js'

function suiteOf(text: string, file = 'p.test.yaml'): Suite {
  const suite = parseSuite(text, file)
  if ('cases' in suite) return suite
  throw new Error(suite.map(({message}) => message).join('; '))
}

const faultsOf = (text: string): string[] => {
  const suite = parseSuite(text, 'p.test.yaml')
  if ('cases' in suite) throw new Error('nothing is wrong with it')
  return suite.map(
    ({message, place, hints}) => `${place?.line ?? 0}:${place?.column ?? 0} ${message} | ${hints.join(' ')}`,
  )
}

const labels = (text: string): string[] =>
  suiteOf(text).cases.flatMap(({situations}) => [...situations()].map(({label}) => label))
const cases = (text: string) => `cases:\n  - name: a\n    ${text}\n`
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...'b c d e f g h'
    .split(' ')
    .map((name, index) => `${name}: &${name} [${Array.from({length: 10}, () => `*${'abcdefgh'[index]!}`).join(', ')}]`),
].join('\n')

describe('what is wrong with a suite is said with its place', () => {
  it.each([
    ['an unknown key', 'case: []\n', /^1:1 unknown key: `case` \| Did you mean `cases`/],
    ['an unknown key of a case', cases('expects: {}'), /^3:5 unknown key: `expects` \| Did you mean `expect`/],
    ['an unknown key of a dial', cases('dial: {aps: x}'), /^3:12 unknown key: `aps` \| Did you mean `app`/],
    [
      'an unknown key of a spec',
      cases('expect: {before_dial: {min_hop: 2}}'),
      /^3:28 unknown key: `min_hop` \| Did you mean `min_hops`/,
    ],
    ['a wrong type', cases('dial: {port: high}'), /^3:18 cases\[0\]\.dial\.port must be a whole number, not a string/],
    ['a list where a mapping belongs', 'dial: []\n', /^1:7 dial must be a mapping, not a list/],
    ['a case without a name', 'cases:\n  - dial: {}\n', /^2:5 cases\[0\] has no `name`/],
    [
      'a word that is none',
      cases('expect: {outcome: droped}'),
      /^3:23 cases\[0\]\.expect\.outcome must be one of .*not `droped`/,
    ],
    [
      'a code of a failure that is none',
      cases('expect: {silent_failures: [call-fails]}'),
      /not `call-fails` \| Did you mean `call-failed`/,
    ],
    ['two cases of one name', 'cases:\n  - name: a\n  - name: a\n', /^3:11 two cases are called "a"/],
    ['a key that is there twice', cases('dial: {app: a, app: b}'), /^3:20 this key is there twice/],
    [
      'a public key without quotes',
      cases('dial: {peer_pk: 02e1234567}'),
      /^3:21 .* must be a string, and unquoted `02e1234567` is a number \| Put it in quotes: "02e1234567"/,
    ],
    [
      'a public key without quotes as a key',
      cases(`dial: {providers: {0212345678901234567890123456789012345678901234567890123456789012345: {}}}`),
      /^3:24 a key must be a string.*is a number \| Put it in quotes/,
    ],
    [
      'an app called yes is a string in YAML 1.2, true is not',
      cases('dial: {app: true}'),
      /unquoted `true` is true or false/,
    ],
    ['a tab', 'cases:\n\t- name: a\n', /^2:1 a tab indents this line \| Indent with spaces/],
    ['no YAML', 'cases: [\n', /no YAML: /],
    ['nothing', '', /the suite is empty/],
    ['a second document', 'cases: []\n---\ncases: []\n', /^2:1 a second document begins here/],
    ['an unknown tag', 'cases: !!js/function x\n', /^1:8 a suite has no tags: `!!js\/function`/],
    ['a merge key', 'fixtures: {x: &x {app: a}}\ndial: {<<: *x}\n', /^2:8 YAML 1.2 knows no merge key/],
    ['an anchor that is not there', 'dial: *nowhere\n', /no anchor is called `nowhere`|unresolved alias/i],
    ['an anchor inside itself', 'fixtures: &f {x: *f}\n', /leads back to itself/],
    ['an alias bomb', bomb, /aliases make the suite larger than any suite/],
    ['brackets in brackets', `cases: ${'['.repeat(20_000)}`, /nested too deeply|no YAML/],
    ['nested mappings', `fixtures: ${'{a: '.repeat(100)}1${'}'.repeat(100)}`, /nested too deeply/],
    [
      'no such fixture',
      'fixtures: {one: {}}\ncases:\n  - name: a\n    dial: {use: on}\n',
      /^4:11 no fixture is called `on` \| Fixtures here: `one`/,
    ],
    [
      'a fixture that needs itself',
      'fixtures: {a: {use: b}, b: {use: a}}\ncases: [{name: x, dial: {use: a}}]\n',
      /fixture `a` uses itself/,
    ],
    ['a route that is none', 'fixtures: {a: {candidates: [DE 20ms, de 20ms]}}\n', /^1:38 `de` is no relay/],
    [
      'a time without an offset',
      cases('dial: {now: 2026-05-29T10:00:00}'),
      /^3:17 no time: 2026-05-29T10:00:00 \| Write it with its offset/,
    ],
    ['a time of the suite that is none', 'now: noon\n', /^1:6 no time: noon/],
    ['an expected route that is none', cases('expect: {outcome: {route: Germany}}'), /`Germany` is no relay/],
    [
      'an expected distribution that is none',
      cases('expect: {outcome: {distribution: fastest}}'),
      /malformed distribution descriptor "fastest"/,
    ],
    [
      'facts that exclude each other',
      cases('expect: {outcome: {kind: no-route, legs: 2}}'),
      /`legs` belongs to the outcome route, not to no-route/,
    ],
    ['a regular expression that is none', cases('expect: {logs: ["/(/"]}'), /[Ii]nvalid regular expression/],
    ['legs without what happens to them', cases('legs: [20ms]'), /`legs` needs `when` beside it/],
    ['a leg that is none', 'cases: [{name: a, legs: [20 ms], when: tick}]\n', /`20` is no latency/],
    [
      'an expectation of a dial about legs',
      'cases: [{name: a, legs: [20ms], when: tick, expect: {outcome: route}}]\n',
      /`outcome` is about a dial, and this case is not/,
    ],
    [
      'an expectation of legs about a dial',
      cases('expect: {closed: [1]}'),
      /`closed` is about legs, and this case is not/,
    ],
    ['an id without a recording', cases('dial: {id: x}'), /`id` names a dial of a `recording`/],
    ['a skip without a reason', cases('skip: ""'), /cases\[0\]\.skip/],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text).join('\n')).toMatch(expected)
  })

  it('all of it at once', () => {
    const text =
      'now: noon\nfixtures: {a: {candidates: [x]}}\ncases:\n  - name: a\n    dial: {use: nowhere}\n  - name: a\n'
    expect(faultsOf(text)).toHaveLength(4)
  })

  it('never throws anything else, whatever the text', () => {
    const keys = fc.constantFrom(
      'cases',
      'dial',
      'fixtures',
      'now',
      'name',
      'expect',
      'outcome',
      'use',
      'candidates',
      'legs',
      'when',
    )
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('DE 20ms', 'route', 'tick'),
    )
    const {value} = fc.letrec((tie) => ({
      value: fc.oneof(
        {maxDepth: 5},
        leaf,
        fc.array(tie('value'), {maxLength: 3}),
        fc.dictionary(keys, tie('value'), {maxKeys: 4}),
      ),
    }))
    fc.assert(
      fc.property(fc.dictionary(keys, value), (suite) => void parseSuite(dump(suite), 'p.test.yaml')),
      {numRuns: 100},
    )
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), (text) => void parseSuite(text, 'p.test.yaml')),
      {numRuns: 100},
    )
  })
})

describe('a suite', () => {
  it('is about the policy of its name unless it names one', () => {
    expect(suiteOf('cases: []', 'policies/eu.test.yaml').policy.path).toBe('eu.star')
    expect(suiteOf('policy: x.star\ncases: []').policy.path).toBe('x.star')
  })

  it('tells in which line each case begins', () => {
    expect(suiteOf('cases:\n  - name: a\n\n  - name: b\n').cases.map(({line}) => line)).toEqual([2, 4])
  })

  it('builds dials on fixtures: later ones win, what a case says wins, facts and options add up', () => {
    const [found] = suiteOf(`
dial: {app: base, options: {mux: 2}}
fixtures:
  a: {app: a, port: 1, options: {min_hops: 2}, providers: {SE: {country: SE, trusted: true}}}
  b: {use: a, port: 2, providers: {SE: {trusted: false}}}
cases:
  - name: x
    dial: {use: [a, b], peer_pk: SE, options: {mux: 3}}
`).cases
    const [situation] = found!.situations()
    if (situation?.kind !== 'dial') throw new Error('no dial')
    const dial = dialOf(situation.dial)
    expect(dial).toMatchObject({app: 'a', port: 2, options: {mux: 3, min_hops: 2}})
    expect(dial.providers[dial.peer_pk]).toEqual({country: 'SE', trusted: false})
  })

  it('runs a case for every combination of the lists in it', () => {
    expect(labels(cases('dial: {app: [a, b], port: [1, 2], direct: [null, stcpr]}'))).toEqual([
      'app=a, port=1, direct=null',
      'app=a, port=1, direct=stcpr',
      'app=a, port=2, direct=null',
      'app=a, port=2, direct=stcpr',
      'app=b, port=1, direct=null',
      'app=b, port=1, direct=stcpr',
      'app=b, port=2, direct=null',
      'app=b, port=2, direct=stcpr',
    ])
    expect(labels(cases('dial: {app: a}'))).toEqual([''])
  })

  it('has a clock that does not move, the same on every day it is run', () => {
    const nowOf = (text: string) => {
      const [situation] = suiteOf(text).cases[0]!.situations()
      return situation?.kind === 'dial' ? dialOf(situation.dial).now : undefined
    }
    expect(nowOf(cases('dial: {}'))).toBe('2026-05-27T12:00:00Z')
    expect(nowOf(`now: 2026-01-01T00:00:00+01:00\n${cases('dial: {}')}`)).toBe('2026-01-01T00:00:00+01:00')
    expect(nowOf(`now: 2026-01-01T00:00:00Z\n${cases('dial: {now: 2026-02-01T00:00:00Z}')}`)).toBe(
      '2026-02-01T00:00:00Z',
    )
  })

  it('may use anchors', () => {
    expect(labels('fixtures: {f: &f {app: [a, b]}}\ncases:\n  - {name: x, dial: *f}\n')).toEqual(['app=a', 'app=b'])
  })

  it('reads legs from strings and from fields', () => {
    const text =
      'cases: [{name: a, legs: ["20ms sudph sent=5 recv=6 retransmits=7 dead", "?", {kind: dmsg, hops: [SG]}], when: {dropped: 1}}]'
    const [situation] = suiteOf(text).cases[0]!.situations()
    if (situation?.kind !== 'legs') throw new Error('no legs')
    expect(situation.group.legs).toMatchObject([
      {index: 0, kind: 'sudph', latency_ms: 20, alive: false, sent_bytes: 5, recv_bytes: 6, retransmits: 7},
      {index: 1, kind: 'stcpr', latency_ms: 0, alive: true},
      {index: 2, kind: 'dmsg', hops: [expect.stringMatching(/^02[0-9a-f]{64}$/)]},
    ])
    expect(situation.group.when).toEqual({event: 'dropped', leg_index: 1})
  })

  it('in the shape of cli 6 is read as it stands there', () => {
    const text = readFileSync(new URL('../../../fixtures/suite/eu-night.test.yaml', import.meta.url), 'utf8')
    expect(suiteOf(text).cases.map(({name}) => name)).toEqual([
      'chat takes the German relay at night',
      'nothing suitable is refused',
    ])
  })
})
