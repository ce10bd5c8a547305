import {execFileSync} from 'node:child_process'
import {copyFile, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {XMLParser} from 'fast-xml-parser'
import {SyntaxValidator} from 'fast-xml-validator'
import {beforeEach, describe, expect, it} from 'vitest'
import type {PolicyTestReport} from '../../../src/suite-io/test-paths.js'
import {runCommand, type Ran} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

/** Chat goes over Germany or nowhere; other apps are the router's. */
const POLICY = `def decide_route(ctx, candidates):
    if ctx.app != "skychat" or not candidates:
        return RouteSpec(min_hops = 2 if ctx.app == "skychat" else 0)
    german = [c for c in candidates if c.hops_geo == ["DE"]]
    if not german:
        return RouteSpec(fallback = "drop")
    return RouteSpec(chosen = german[0])
`

const SUITE = `fixtures:
  two: {candidates: ["SG,ID 120ms stcpr", DE 80ms sudph]}
cases:
  - name: chat takes the German relay
    dial: {app: skychat, use: two}
    expect: {outcome: {route: DE, legs: 1, picked_by: policy}}
  - name: nothing else will do
    dial: {app: skychat, candidates: [US 20ms]}
    expect: {outcome: dropped-in-select-route}
  - name: other apps are left alone
    dial: {app: [vpn-client, proxy], use: two}
    expect: {before_dial: nothing, select_route: nothing, outcome: {picked_by: built-in}}
`

let folder: string
const at = (name: string): string => join(folder, name)
const put = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) await writeFile(at(name), text)
}
const test = (...argv: string[]): Promise<Ran> => runCommand(['policy', 'test', ...argv])
const plain = (text: string): string => text.replaceAll(folder, '.').replaceAll(/, \d+ ms$/gm, ', N ms')
const cases = (text: string): string => `cases:\n${text}`

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'suite-'))
  await put({'chat.star': POLICY, 'chat.test.yaml': SUITE})
  return () => rm(folder, {recursive: true})
})

describe('a suite is found', () => {
  it.each([
    ['next to the policy that is named', 'chat.star'],
    ['by its own name', 'chat.test.yaml'],
    ['in a folder', '.'],
    ['by a pattern', '*.yaml'],
  ])('%s', async (_, name) => {
    const {stdout, stderr, status} = await test(join(folder, name))
    expect({stderr, status}).toEqual({stderr: '', status: 0})
    expect(plain(stdout)).toBe(
      [
        '✓ ./chat.test.yaml 3 passed, N ms',
        '  ✓ chat takes the German relay',
        '  ✓ nothing else will do',
        '  ✓ other apps are left alone',
        '\n3 passed in 1 suite\n',
      ].join('\n'),
    )
  })

  it('and a policy beside it that has none is probed, files of invariants are not', async () => {
    await mkdir(at('invariants'))
    await put({
      'lone.star': 'def decide_route(ctx, candidates):\n    return None\n',
      'invariants/other.star': 'def f(dial, outcome):\n    return True\n',
      'beside.star': 'def f(dial, outcome):\n    return True\n',
      'chat.test.yaml': `${SUITE}invariants: [beside.star]\n`,
    })
    const {json} = await test(folder, '--json')
    const report = json() as PolicyTestReport
    expect(report.suites.map(({suite}) => plain(suite))).toEqual(['./chat.test.yaml'])
    expect(report.policies.map(({policy}) => plain(policy))).toEqual(['./lone.star'])
    expect(schemaFaults('policy-test', report)).toEqual([])
  })

  it('and left alone with --probes', async () => {
    const report = (await test(at('chat.star'), '--probes', '--json')).json() as PolicyTestReport
    expect(report.suites).toEqual([])
    expect(report.policies.map(({verdict}) => verdict)).toEqual(['passed'])
  })
})

describe('a failing case', () => {
  it('shows expected and actual, the candidates with the chosen one, and the line that decided', async () => {
    await put({
      'chat.test.yaml': SUITE.replace('route: DE, legs: 1', 'route: "SG,ID", legs: 2').replace(
        'nothing, outcome',
        '{mux: 2}, outcome',
      ),
      'never.star':
        'def never_germany(dial, outcome):\n    """Germany is closed."""\n    return outcome.legs == [] or outcome.legs[0].forward.hops_geo != ["DE"]\n',
    })
    await writeFile(at('chat.test.yaml'), `${await readFile(at('chat.test.yaml'), 'utf8')}invariants: [never.star]\n`)
    const {stdout, status} = await test(at('chat.star'))
    expect(status).toBe(1)
    await expect(plain(stdout)).toMatchFileSnapshot('../../fixtures/suite/failing.txt')
  })

  it('fails for what goes wrong in silence, unless that is expected', async () => {
    await put({
      'chat.star': 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = "4", chosen = candidates[0])\n',
    })
    const lossy = (expected: string): Promise<void> =>
      put({'chat.test.yaml': cases(`  - name: a\n    dial: {candidates: [DE 20ms]}\n    expect: {${expected}}\n`)})
    await lossy('outcome: route')
    const {stdout, status} = await test(folder)
    expect(status).toBe(1)
    expect(stdout).toMatch(/silent_failures +none of this +call-failed: .*index 0 out of range/)
    expect(stdout).toContain('Lost in silence')
    await lossy('silent_failures: [call-failed, wrong-type]')
    expect((await test(folder)).status).toBe(0)
    await lossy(
      'silent_failures: [{code: call-failed, message: empty list}, {code: wrong-type, field: mux}, floor-wrapped]',
    )
    expect((await test(folder)).stdout).toMatch(/silent_failures +floor-wrapped +none/)
  })

  it.each([
    ['outcome: no-route', /outcome +no-route +route DE \(policy\)/],
    ['outcome: {reverse: US}', /outcome\.reverse +US +DE/],
    ['outcome: {legs: [DE, SG]}', /outcome\.legs +DE \| SG +DE/],
    ['outcome: {attempts: 2}', /outcome\.attempts +2 +1/],
    ['outcome: {floor: 3}', /outcome\.floor\.forward +3 +2/],
    ['outcome: {distribution: round-robin}', /outcome\.distribution +round-robin +auto/],
    ['outcome: {rotation_interval_seconds: 9}', /outcome\.rotation_interval_seconds +9 +0/],
    ['outcome: {transport_kind: stcpr}', /outcome +direct-shortcut +route DE/],
    ['outcome: {reason: "no path"}', /outcome +dropped-in-before-dial or .* +route DE/],
    ['direct_dial: nothing', /direct_dial +nothing +not-called/],
    ['before_dial: not-called', /before_dial +not-called +1 call/],
    ['before_dial: nothing', /before_dial\.min_hops +nothing +2/],
    ['before_dial: {fails: boom}', /before_dial +fails: boom +a spec/],
    ['select_route: {chosen: null}', /select_route\.chosen +none +DE/],
    ['select_route: [{chosen: DE}, nothing]', /select_route +2 calls +1 call/],
    ['logs: ["/^info/"]', /logs +\/\^info\/ +nothing/],
    ['steps: 3', /steps\.max +at most 3 +\d+/],
    ['steps: {total: 3}', /steps\.total +at most 3 +\d+/],
  ])('expecting %s', async (expected, shown) => {
    await put({
      'chat.test.yaml': cases(
        `  - name: a\n    dial: {app: skychat, candidates: [DE 80ms]}\n    expect: {${expected}}\n`,
      ),
    })
    const {stdout, status} = await test(folder)
    expect(stdout).toMatch(shown)
    expect(status).toBe(1)
  })

  it('of which a limit of ours stopped the script is not decided, and exits 6', async () => {
    await put({
      'chat.star': 'def decide_route(ctx, candidates):\n    x = "x" * 1000000000\n    return None\n',
      'chat.test.yaml': cases('  - name: a\n    dial: {candidates: [DE 20ms]}\n'),
    })
    const {stdout, status} = await test(folder)
    expect(stdout).toContain('1 not decided')
    expect(status).toBe(6)
    await put({
      'chat.test.yaml': cases('  - name: a\n    dial: {candidates: [DE 20ms]}\n    expect: {outcome: tool-limit}\n'),
    })
    expect((await test(folder)).status).toBe(0)
  })
})

describe('log lines', () => {
  const logging = async (logs: string): Promise<Ran> => {
    await put({
      'chat.star':
        'def decide_route(ctx, candidates):\n    logging.info("hello %s" % len(candidates))\n    return None\n',
      'chat.test.yaml': cases(`  - {name: a, dial: {candidates: [DE 20ms]}, expect: {logs: ${logs}}}\n`),
    })
    return test(folder)
  }

  it.each(['[hello]', '["info: hello 1"]', '[/^hello/]', '["/^info: hello 0$/", "/1$/"]'])(
    'are found in order, with their level or without: %s',
    async (logs) => {
      expect(await logging(logs)).toMatchObject({status: 0})
    },
  )

  it('are shown one below the other where one is missing', async () => {
    const {stdout, status} = await logging('[bye]')
    expect(stdout).toMatch(/logs\n +expected {2}bye\n +actual {4}info: hello 0\n +info: hello 1\n/)
    expect(status).toBe(1)
    expect(await logging('[]')).toMatchObject({status: 1})
  })
})

describe('callbacks', () => {
  it('are tested on legs that are written down', async () => {
    await put({
      'chat.star': `def decide_route(ctx, candidates):
    return None

def on_leg_change(ctx, legs, change):
    return RouteSpec(distribution = "equal" if change.event == "added" else "auto")

def on_tick(ctx, legs):
    slow = [leg.index for leg in legs if leg.latency_ms > 50]
    return Rotation(drop_legs = slow, add_leg = True) if slow else None
`,
      'chat.test.yaml':
        cases(`  - {name: a, legs: [20ms, 80ms], when: tick, expect: {closed: [1], adds_leg: true, tick: {drop_legs: [1]}, distribution: auto}}
  - {name: b, legs: [20ms], when: tick, expect: {tick: nothing, adds_leg: false}}
  - {name: c, legs: [20ms, 30ms], when: {added: 1}, expect: {leg_change: {distribution: equal}, distribution: round-robin}}
  - {name: d, legs: [20ms, 80ms], when: tick, expect: {closed: [], tick: nothing, distribution: equal}}
`),
    })
    const {stdout} = await test(folder)
    expect(stdout).toContain('3 passed, 1 failed')
    expect(stdout).toMatch(/tick\.drop_legs +none +1/)
    expect(stdout).toMatch(/closed +none +1/)
    expect(stdout).toMatch(/distribution +round-robin +auto/)
  })
})

describe('invariants', () => {
  it.each([
    ['def f(dial, outcome):\n    return 1 // 0\n', /invariant f .*division by zero at .*inv\.star:2:14/],
    ['def f(dial, outcome):\n    return None\n', /invariant f returned NoneType, not True or False/],
  ])('that do not answer are broken: %j', async (text, shown) => {
    await put({'inv.star': text, 'chat.test.yaml': `${SUITE}invariants: [inv.star]\n`})
    const {stdout, status} = await test(folder)
    expect(stdout).toMatch(shown)
    expect(status).toBe(1)
  })

  it.each([
    [
      'def f(dial, outcome):\n    return outcome.\n',
      /invariants cannot be used: not an identifier \[SUITE\]\n {2}at .*inv\.star:3:1/,
    ],
    ['def helper(x):\n    return x\n', /no function \(dial, outcome\) is in it/],
  ])('that cannot be read exit 4: %j', async (text, shown) => {
    await put({'inv.star': text, 'chat.test.yaml': `${SUITE}invariants: [inv.star]\n`})
    const {stderr, status} = await test(folder)
    expect(stderr).toMatch(shown)
    expect(status).toBe(4)
  })

  it('see who dialled, when, what was on offer, and what became of it', async () => {
    await put({
      'inv.star': `def sees(dial, outcome):
    fields = [dial.app, dial.port, dial.now.hour, dial.direct, dial.options.min_hops, len(dial.candidates), len(dial.reverse_candidates)]
    return fields == ["skychat", 7, 23, None, 2, 1, 1] and outcome.kind == "route" and outcome.picked_by == "policy" and \\
        outcome.legs[0].forward.kinds == ["sudph", "sudph"] and outcome.floor.forward == 2 and outcome.silent_failures == []
`,
      'chat.test.yaml': `now: 2026-05-29T23:10:00+02:00\n${cases('  - name: a\n    dial: {app: skychat, port: 7, options: {min_hops: 2}, candidates: [DE 20ms sudph]}\n')}invariants: [inv.star]\n`,
    })
    const {stdout, status} = await test(folder)
    expect(stdout).toContain('1 passed')
    expect(status).toBe(0)
  })
})

describe('recordings and snapshots', () => {
  const recorded = (extra: string): string =>
    `recordings:\n  - {file: week.jsonl, now: "2026-05-27T12:00:00Z"${extra}}\n`
  beforeEach(() => copyFile('examples/recordings/synthetic-week.jsonl', at('week.jsonl')))

  it('decides every dial, checks invariants, and takes one dial for a case', async () => {
    await put({
      'inv.star': 'def never_direct(dial, outcome):\n    return outcome.kind != "direct-shortcut"\n',
      'chat.test.yaml': `${recorded('')}cases:\n  - name: one of it\n    dial: {recording: week.jsonl, id: 01-mon-08h-skychat-friend, app: vpn-client}\ninvariants: [inv.star]\n`,
    })
    const report = (await test(folder, '--json')).json() as PolicyTestReport
    const [recording] = report.suites[0]!.recordings
    expect(recording).toMatchObject({status: 'failed', dials: 22})
    const broken = recording!.failures.filter(({broken_invariants: each}) => each.length > 0)
    expect(broken.length).toBeGreaterThan(0)
    expect(broken.every(({outcome}) => outcome?.kind === 'direct-shortcut')).toBe(true)
    expect(report.suites[0]!.cases).toMatchObject([{name: 'one of it', status: 'passed'}])
  })

  it('approves with -u, then tells what changed for which dials', async () => {
    await put({'chat.test.yaml': recorded(', snapshot: week.snap.jsonl')})
    const missing = await test(folder)
    expect(missing.stdout).toContain('no snapshot is approved yet')
    expect(missing.status).toBe(1)
    expect(await test(folder, '-u')).toMatchObject({status: 0})
    expect(await test(folder)).toMatchObject({status: 0})
    const text = await readFile(at('week.snap.jsonl'), 'utf8')
    expect(text.split('\n')).toHaveLength(24)

    await put({'chat.star': POLICY.replace('min_hops = 2', 'fallback = "drop", min_hops = 2')})
    const changed = await test(folder)
    expect(changed.status).toBe(1)
    expect(changed.stdout).toMatch(/\d+ dials?: [\w-]+.*\n +outcome +\S+ → dropped-in-before-dial/)
    expect(await readFile(at('week.snap.jsonl'), 'utf8')).toBe(text)
    expect(await test(folder, '--update')).toMatchObject({status: 0})
    expect(await test(folder)).toMatchObject({status: 0})
  })

  it('of the examples hold', async () => {
    const {stdout, status} = await test('examples/near-relays-week.test.yaml')
    expect({stdout, status}).toMatchObject({status: 0, stdout: expect.stringContaining('1 passed')})
  })

  it('is no snapshot what is damaged', async () => {
    await put({
      'chat.test.yaml': recorded(', snapshot: week.snap.jsonl'),
      'week.snap.jsonl': '{"format":"skywire-snapshot/1"}\nno\n',
    })
    const {stderr, status} = await test(folder)
    expect(stderr).toMatch(/no line of a snapshot[^]*week\.snap\.jsonl:2[^]*-u/)
    expect(status).toBe(4)
    await put({'week.snap.jsonl': '\n'})
    expect((await test(folder)).stderr).toMatch(/the snapshot is empty[^]*-u/)
  })

  it.each([
    [[], 4, /cannot read .*week\.snap\.jsonl[^]*it is a folder/],
    [['-u'], 4, /cannot read .*week\.snap\.jsonl[^]*it is a folder/],
  ])('that is no file is told, and the other suites still run: %j', async (flags, expected, shown) => {
    await mkdir(at('week.snap.jsonl'))
    await put({'snap.star': POLICY, 'snap.test.yaml': recorded(', snapshot: week.snap.jsonl')})
    const {stdout, stderr, status} = await test(folder, ...flags)
    expect(stderr).toMatch(shown)
    expect(stdout).toContain('3 passed')
    expect(status).toBe(expected)
  })

  it('fails for lines that cannot be used, and names each', async () => {
    const lines = (await readFile(at('week.jsonl'), 'utf8')).split('\n')
    await put({'week.jsonl': lines.toSpliced(2, 1, '{"type":').join('\n'), 'chat.test.yaml': recorded('')})
    const {stdout, stderr, status} = await test(folder)
    expect(stderr).toMatch(/week\.jsonl:3: left out: not JSON/)
    expect(stdout).toContain('1 line of it cannot be used')
    expect(status).toBe(1)
  })

  it.each([
    ['recordings: [week.jsonl]\n', /no dial in [^]*chat\.test\.yaml:1:14/],
    ['cases: [{name: a, dial: {recording: week.jsonl}}]\n', /no dial in week\.jsonl[^]*chat\.test\.yaml:1:25/],
  ])('is none without a dial: %j', async (text, shown) => {
    await put({'week.jsonl': 'hello\n', 'chat.test.yaml': text})
    const {stderr, status} = await test(folder)
    expect(stderr).toMatch(/week\.jsonl:1: left out/)
    expect(stderr).toMatch(shown)
    expect(status).toBe(4)
  })
})

describe('what cannot be read exits 4, with its place, and the other suites still run', () => {
  const bad = async (text: string): Promise<Ran> => {
    await copyFile('examples/recordings/synthetic-week.jsonl', at('week.jsonl'))
    await put({'bad.star': POLICY, 'bad.test.yaml': text})
    const ran = await test(folder)
    expect(ran.stdout).toContain('✓ ')
    expect(ran.stdout).toContain('1 that cannot be run')
    expect(ran.status).toBe(4)
    return ran
  }

  it.each([
    ['an unknown key', 'case: []\n', /unknown key: `case`[^]*bad\.test\.yaml:1:1[^]*Did you mean `cases`/],
    [
      'a missing policy',
      'policy: nowhere.star\ncases: []\n',
      /cannot read nowhere\.star[^]*bad\.test\.yaml:1:9[^]*it does not exist/,
    ],
    ['a missing recording', 'recordings: [nowhere.jsonl]\n', /cannot read nowhere\.jsonl[^]*bad\.test\.yaml:1:14/],
    ['missing invariants', 'invariants: [nowhere.star]\n', /cannot read nowhere\.star/],
    [
      'an unknown dial',
      'cases: [{name: a, dial: {recording: week.jsonl, id: x}}]\n',
      /no dial `x` in week\.jsonl[^]*bad\.test\.yaml:1:25/,
    ],
    ['a file outside its folder', 'policy: ../../etc/passwd\n', /is outside the suite's folder|cannot read/],
    ['tabs', 'cases:\n\t- name: a\n', /a tab indents this line/],
    ['a folder as policy', 'policy: .\n', /cannot read \.[^]*bad\.test\.yaml:1:9[^]*it is a folder/],
    ['a folder as invariants', 'invariants: [.]\n', /cannot read \.[^]*bad\.test\.yaml:1:14[^]*it is a folder/],
    ['a folder as recording', 'recordings: [.]\n', /cannot read [^]*bad\.test\.yaml:1:14[^]*it is a folder/],
    ['a case without a name', 'cases: [{name: ""}]\n', /cases\[0\]\.name is empty[^]*bad\.test\.yaml:1:16/],
  ])('%s', async (_, text, shown) => {
    expect((await bad(text)).stderr).toMatch(shown)
  })

  it('a file outside its folder is used when --root allows it', async () => {
    await mkdir(at('suites'))
    await put({'suites/far.test.yaml': `policy: ../chat.star\n${SUITE}`})
    const refused = await test(at('suites'))
    expect(refused.stderr).toMatch(/\.\.\/chat\.star is outside the suite's folder[^]*--root/)
    expect(refused.status).toBe(4)
    expect(await test(at('suites'), '--root', folder)).toMatchObject({status: 0})
  })

  it('a link that leads outside is outside', async () => {
    await mkdir(at('suites'))
    await symlink(at('chat.star'), at('suites/near.star'))
    await put({'suites/near.test.yaml': SUITE})
    expect((await test(at('suites'))).stderr).toContain('near.star is outside')
  })

  it('a file of 50 MB', async () => {
    const handle = await open(at('bad.test.yaml'), 'w')
    await handle.truncate(50 * 1024 * 1024)
    await handle.close()
    const {stderr, stdout, status} = await test(folder)
    expect(stderr).toMatch(/cannot read .*bad\.test\.yaml[^]*larger than 8388608 bytes/)
    expect(stdout).toContain('3 passed')
    expect(status).toBe(4)
  })

  it('a named pipe', async () => {
    execFileSync('mkfifo', [at('bad.test.yaml')])
    const {stderr, stdout, status} = await test(at('chat.test.yaml'), at('bad.test.yaml'))
    expect(stderr).toMatch(/cannot read .*bad\.test\.yaml[^]*named pipe/)
    expect(stdout).toContain('3 passed')
    expect(status).toBe(4)
  })

  it('a policy that does not load exits 3, and the others are tested', async () => {
    await put({'bad.star': 'def decide_route(ctx, candidates):\n    return missing\n', 'bad.test.yaml': SUITE})
    const {stderr, stdout, status} = await test(folder)
    expect(stderr).toContain('undefined: missing')
    expect(stdout).toMatch(/✗ .*bad\.test\.yaml cannot be run/)
    expect(stdout).toContain('3 passed, 3 not run')
    expect(status).toBe(3)
  })
})

describe('choosing what runs', () => {
  const names = (ran: Ran): string[] =>
    (ran.json() as PolicyTestReport).suites.flatMap((suite) =>
      suite.cases.filter(({status}) => status === 'passed').map(({name}) => name),
    )

  it('--filter takes parts of names and regular expressions', async () => {
    expect(names(await test(folder, '--json', '-f', 'German'))).toEqual(['chat takes the German relay'])
    expect(names(await test(folder, '--json', '-f', '/^.*› (nothing|other)/'))).toEqual([
      'nothing else will do',
      'other apps are left alone',
    ])
  })

  it('shards share all cases out, each to one', async () => {
    const shards = await Promise.resolve(['1/2', '2/2']).then(async (all) => {
      const found: string[][] = []
      for (const shard of all) found.push(names(await test(folder, '--json', '--shard', shard)))
      return found
    })
    expect(shards.map((each) => each.length)).toEqual([2, 1])
    expect(shards.flat().sort()).toEqual(names(await test(folder, '--json')).sort())
    expect((await test(folder, '--shard', '3/2')).status).toBe(2)
  })

  it('skip has a reason, only leaves the others out, and --fail-on-skipped minds', async () => {
    await put({'chat.test.yaml': SUITE.replace('dial: {app: skychat, use: two}', 'skip: later\n    dial: {}')})
    expect((await test(folder)).stdout).toContain('2 passed, 1 skipped')
    expect((await test(folder, '--fail-on-skipped')).status).toBe(1)
    await put({
      'chat.test.yaml': SUITE.replace(
        'dial: {app: skychat, candidates',
        'only: true\n    dial: {app: skychat, candidates',
      ),
    })
    expect(names(await test(folder, '--json'))).toEqual(['nothing else will do'])
  })

  it('--fail-on-empty minds that nothing ran', async () => {
    expect((await test(folder, '-f', 'no such case')).status).toBe(0)
    expect((await test(folder, '-f', 'no such case', '--fail-on-empty')).status).toBe(1)
  })

  it('--bail stops after the first failure', async () => {
    const many = Array.from(
      {length: 900},
      (_, index) => `  - {name: c${index}, dial: {app: skychat, candidates: [US 1ms]}, expect: {outcome: route}}\n`,
    )
    await put({'chat.test.yaml': cases(many.join(''))})
    const {cases: counts} = (await test(folder, '--bail', '--workers', '1', '--json')).json() as PolicyTestReport
    expect(counts.failed).toBe(1)
    expect(counts.not_run).toBeGreaterThan(600)
  })
})

describe('flags that make no sense are refused before anything is run', () => {
  it.each([
    [['--filter', ''], 'the filter is empty'],
    [['--filter', '/(/'], '--filter: invalid regular expression'],
    [['--shard', ''], 'no shard: ``'],
    [['--shard', '0/2'], 'no shard: `0/2`'],
    [['--coverage-threshold', ''], '--coverage-threshold: expected an integer'],
    [['--now', ''], 'no time: '],
    [['--now', 'noon'], 'no time: noon'],
    [['--root', ''], 'the name of a file is empty'],
    [['--root', 'nowhere/at/all'], '--root: no folder: nowhere/at/all'],
    [['--root', 'package.json'], '--root: no folder: package.json'],
    [['-o', ''], 'unknown output format: ``'],
  ])('%j', async (flags, shown) => {
    const {stdout, stderr, status} = await test(folder, ...flags)
    expect(stderr).toContain(`error: ${shown}`)
    expect({stdout, status}).toEqual({stdout: '', status: 2})
  })
})

describe('reports', () => {
  const broken = (): Promise<void> =>
    put({
      'chat.test.yaml': `${SUITE.replace('outcome: {route: DE,', 'outcome: {route: "SG,ID",')}  - {name: "<odd> & \\"quoted\\" ]]>, 100%", skip: "why \\u0001 not"}\n`,
    })

  it('JUnit is XML that a parser of others reads', async () => {
    await broken()
    await put({'lone.star': 'def decide_route(ctx, candidates):\n    return RouteSpec(chosen = candidates[0])\n'})
    const {stdout} = await test(folder, '-o', `junit=${at('report.xml')}`, '-o', 'pretty')
    expect(stdout).toContain('2 passed, 1 failed, 1 skipped')
    const xml = await readFile(at('report.xml'), 'utf8')
    expect(SyntaxValidator.validate(xml)).toBe(true)
    const parsed = new XMLParser({ignoreAttributes: false, attributeNamePrefix: ''}).parse(xml)
    expect(parsed.testsuites).toMatchObject({tests: '5', failures: '2', errors: '0', skipped: '1'})
    const [suite, probed] = parsed.testsuites.testsuite
    expect(suite).toMatchObject({name: at('chat.test.yaml'), tests: '4', failures: '1', skipped: '1'})
    expect(suite.testcase[0].failure).toMatchObject({
      message: 'outcome.route: expected SG,ID, got DE',
      type: 'difference',
    })
    expect(suite.testcase[0].failure['#text']).toContain(`decided at ${at('chat.star')}:7:21`)
    expect(suite.testcase[3]).toMatchObject({name: '<odd> & "quoted" ]]>, 100%', skipped: {message: 'why \ufffd not'}})
    expect(probed).toMatchObject({name: at('lone.star'), failures: '1'})
  })

  it('GitHub gets an annotation for each failure, and a page of the job', async () => {
    await broken()
    const page = at('summary.md')
    const env = {GITHUB_STEP_SUMMARY: page}
    const {stdout} = await runCommand(['policy', 'test', folder, '-o', 'github'], {env})
    expect(stdout).toBe(
      `::error file=${at('chat.test.yaml')},line=4,title=chat takes the German relay::outcome.route: expected SG,ID, got DE%0Adecided at ${at('chat.star')}:7\n`,
    )
    const summary = await readFile(page, 'utf8')
    expect(summary).toContain('2 passed, 1 failed, 1 skipped')
    expect(summary).toContain('**chat takes the German relay**')
  })

  it('LCOV has lines and both outcomes of conditions', async () => {
    await test(folder, '-o', `lcov=${at('lcov.info')}`)
    const lcov = await readFile(at('lcov.info'), 'utf8')
    const numbers = (key: string): number => Number(new RegExp(`^${key}:(\\d+)$`, 'm').exec(lcov)?.[1])
    expect([numbers('LF'), numbers('LH'), numbers('BRF'), numbers('BRH')]).toEqual([7, 7, 12, 12])
    expect(lcov.match(/^DA:/gm)).toHaveLength(7)
    expect(lcov.match(/^BRDA:/gm)).toHaveLength(12)
    expect(lcov).toMatch(/^SF:.*chat\.star$/m)
    expect(lcov.endsWith('end_of_record\n')).toBe(true)
  })

  it('coverage is shown in the source, and a threshold is a gate', async () => {
    const {stdout, status} = await test(folder, '--coverage-threshold', '100', '-f', 'German')
    expect(status).toBe(1)
    expect(stdout).toMatch(/lines 6; .*no direct-dial call/)
    expect(stdout).toMatch(/^6 +0× │ {9}return RouteSpec\(fallback = "drop"\)$/m)
    expect(stdout).toContain('coverage is 66.7 %, less than 100 %')
    expect((await test(folder, '--coverage-threshold', '67', '-f', 'German')).status).toBe(1)
    expect((await test(folder, '--coverage-threshold', '66', '-f', 'German')).status).toBe(0)
  })

  it('nothing measured crosses every gate', async () => {
    expect((await test(folder, '--coverage-threshold', '1', '-f', 'no such case')).status).toBe(1)
    await put({'chat.test.yaml': 'cases: []\n'})
    const {stdout, status} = await test(folder, '--coverage-threshold', '10')
    expect(stdout).toContain('coverage is 0.0 %')
    expect(status).toBe(1)
  })

  it('are refused together with what cannot be', async () => {
    expect((await test(folder, '--watch', '--json')).status).toBe(2)
    expect((await test(folder, '-o', 'tap')).stderr).toContain('unknown output format: `tap`')
    const twice = await test(folder, '-o', `json=${at('a')}`, '-o', `junit=${folder}/./a`)
    expect(twice).toMatchObject({status: 2, stderr: expect.stringContaining('two reports go to')})
  })

  it('are never written over what is tested', async () => {
    const {stderr, status} = await test(folder, '-o', `junit=${at('chat.star')}`)
    expect(stderr).toMatch(/will not write a report over .*chat\.star/)
    expect(status).toBe(2)
    expect(await readFile(at('chat.star'), 'utf8')).toBe(POLICY)
  })

  it('say which page of a GitHub job cannot be written', async () => {
    const env = {GITHUB_STEP_SUMMARY: at('nowhere/page.md')}
    const {stderr, status} = await runCommand(['policy', 'test', folder, '-o', 'github'], {env})
    expect(stderr).toMatch(/cannot write .*nowhere\/page\.md, which \$GITHUB_STEP_SUMMARY names/)
    expect(status).toBe(2)
  })

  it('keep a name of several lines on one', async () => {
    await put({'chat.test.yaml': cases('  - {name: "two\\nlines", dial: {app: x}, expect: {outcome: no-route}}\n')})
    const {stdout} = await test(folder, '-o', `junit=${at('report.xml')}`, '-o', 'pretty')
    expect(stdout).toContain('✓ two␊lines\n')
    const parsed = new XMLParser({ignoreAttributes: false, attributeNamePrefix: ''}).parse(
      await readFile(at('report.xml'), 'utf8'),
    )
    expect(parsed.testsuites.testsuite.testcase.name).toBe('two&#10;lines')
  })
})
