import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import type {DecisionRecord} from '../../../src/policy/model/record.js'
import {runCommand} from '../../support/run-command.js'

/** Policies of these tests; every one is a mistake, or a decision, of its own. */
const POLICIES = {
  nearest: `def decide_route(ctx, candidates):
    if not candidates:
        return RouteSpec(min_hops=2, distribution="equal")
    return RouteSpec(chosen=sorted(candidates, key=lambda c: c.est_latency_ms)[0])
`,
  lossy: `def decide_route(ctx, candidates):
    return RouteSpec(mux="4")
`,
  typo: `def decide_route(ctx, candidates):
    return RouteSpec(min_hops=sum([1, 1]), mux=missing)
`,
  endless: `def spin():
    for i in range(1000000):
        for j in range(1000000):
            pass
spin()
def decide_route(ctx, candidates):
    return None
`,
  curious: `def decide_route(ctx, candidates):
    logging.info("%s %s %d %s" % (ctx.app, ctx.peer_pk[:4], ctx.port, ctx.cli_overrides))
    logging.info("%s %s" % (ctx.now(), [geo.country(c.hops[0]) + str(peers.is_trusted(c.hops[0])) for c in candidates]))
    return None
`,
} as const

let folder: string
const policy = (name: keyof typeof POLICIES): string => join(folder, `${name}.star`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'decide-'))
  await Promise.all(Object.entries(POLICIES).map(([name, text]) => writeFile(join(folder, `${name}.star`), text)))
})

const TWO = ['--candidate', 'SG,ID 120ms', '--candidate', 'DE 80ms sudph']
const outcomeOf = (json: unknown): DecisionRecord['outcome'] => (json as DecisionRecord).outcome

describe('policy decide', () => {
  it('shows the calls, the candidates with the chosen one marked, and the outcome', async () => {
    const {stdout, status} = await runCommand([
      'policy',
      'decide',
      policy('nearest'),
      ...TWO,
      '--now',
      '2026-05-29T19:00:00+02:00',
    ])
    expect(stdout).toMatch(/0 {2}before-dial +min_hops=2, distribution="equal" +3/)
    expect(stdout).toMatch(/1 {2}select-route +chosen=candidate 1 +4/)
    expect(stdout).toMatch(/▸ +1 +\S+ \(DE\) +80 ms +sudph/)
    expect(stdout).toMatch(/\(DE\), 80 ms, chosen by the policy/)
    expect(stdout).toContain('Friday 2026-05-29T19:00:00+02:00')
    expect(status).toBe(0)
  })

  it('gives the whole record as one document with --json', async () => {
    const ran = await runCommand(['policy', 'decide', policy('nearest'), ...TWO, '--json'])
    const record = ran.json() as DecisionRecord
    expect(record).toMatchObject({
      format: 'skywire-decision/1',
      calls: [{phase: 'before-dial'}, {phase: 'select-route', result: {match: {forward: 1, reverse: null}}}],
      outcome: {kind: 'route', picked_by: 'policy', floor: {forward: 2, reverse: 2}},
    })
    expect(ran.stderr).toBe('')
  })

  it('exits 1 and says what was lost when a value was dropped in silence', async () => {
    const {stdout, status} = await runCommand(['policy', 'decide', policy('lossy'), ...TWO])
    expect(stdout).toContain('mux wants int and got string "4", which reads as its default')
    expect(stdout).toContain('the visor logs nothing')
    expect(status).toBe(1)
  })

  it('names every unresolved name of a policy that does not load, and exits 3', async () => {
    const {stderr, status} = await runCommand(['policy', 'decide', policy('typo'), ...TWO])
    expect(stderr).toContain(
      `error: load policy: parse ${policy('typo')}: ${policy('typo')}:2:31: undefined: sum [POLICY_LOAD]`,
    )
    expect(stderr).toContain('Also at 2:48: undefined: missing.')
    expect(status).toBe(3)
  })

  it('tells a failure to load as JSON, with its place', async () => {
    const ran = await runCommand(['policy', 'decide', policy('typo'), ...TWO, '--json'])
    expect(ran.json()).toMatchObject({error: {code: 'POLICY_LOAD', exit_status: 3, line: 2, column: 31}})
    expect(ran.status).toBe(3)
  })

  it('says "not decided" and exits 6 when a limit of ours stops a script, and never that the router falls back', async () => {
    const {stderr, stdout, status} = await runCommand(['policy', 'decide', policy('endless'), ...TWO])
    expect(stderr).toContain('not decided')
    expect(stderr + stdout).not.toContain("router's own pick")
    expect(status).toBe(6)
  })

  it('does not decide with a number that it would have to round', async () => {
    const ran = await runCommand(['policy', 'decide', '-', ...TWO, '--json'], {
      stdin: 'def decide_route(ctx, candidates):\n    return RouteSpec(min_hops=9007199254740995)\n',
    })
    expect(outcomeOf(ran.json())).toMatchObject({kind: 'tool-limit', limit: 'number'})
    expect(ran.status).toBe(6)
  })

  it('tells the same limit as JSON', async () => {
    const ran = await runCommand(['policy', 'decide', policy('endless'), ...TWO, '--json'])
    expect(ran.json()).toMatchObject({error: {code: 'TOOL_LIMIT', exit_status: 6}})
    expect(ran.status).toBe(6)
  })

  it('takes what flags say about the dial and about relays', async () => {
    const {stdout} = await runCommand([
      'policy', 'decide', policy('curious'), '--candidate', 'SG 20ms',
      '--app', 'skychat', '--peer', `03${'0a'.repeat(32)}`, '--port', '7',
      '--override', 'mux_routes=3', '--fact', 'SG:country=MY,trusted', '--now', '2026-05-29T17:04:05Z',
    ]) // prettier-ignore
    expect(stdout).toContain('info: skychat 030a 7 {"mux_routes": "3"}')
    expect(stdout).toContain('info: datetime(2026-05-29T17:04:05Z) ["MYTrue"]')
  })

  it('takes a dial as JSON: the fields of the earlier tool, and the world around them', async () => {
    const dial = {app: 'skychat', friday: true, hour: 17, direct: 'stcpr', candidates: ['NL 40ms'], dead_relays: ['NL']}
    const ran = await runCommand(['policy', 'decide', policy('nearest'), '--dial', JSON.stringify(dial), '--json'])
    expect(ran.json()).toMatchObject({dial: {app: 'skychat', now: '2026-05-29T17:00:00Z', direct: 'stcpr'}})
    expect(outcomeOf(ran.json())).toMatchObject({kind: 'no-route', attempts: 3})
  })

  it('reads a dial and a policy from files and from standard input', async () => {
    const file = join(folder, 'dial.json')
    await writeFile(file, JSON.stringify({candidates: ['FI 10ms']}))
    const ran = await runCommand(['policy', 'decide', '-', '--dial', `@${file}`, '--json'], {stdin: POLICIES.nearest})
    expect(ran.json()).toMatchObject({policy: {source: '<stdin>'}, outcome: {kind: 'route'}})
  })

  it.each([
    ['{"candidate": []}', /unknown key: `candidate`[^]*Did you mean `candidates`/, 4],
    ['{"port": 70000}', /`port` must be <= 65535/, 4],
    ['{"candidates": ["sg 20ms"]}', /candidates\[0\]: `sg` is no relay/, 4],
    ['{"now": "yesterday"}', /no time: yesterday/, 4],
    ['{', /never closed/, 4],
  ])('refuses the dial %s with its reason', async (dial, reason, expected) => {
    const {stderr, status} = await runCommand(['policy', 'decide', policy('nearest'), '--dial', dial])
    expect(stderr).toMatch(reason)
    expect(status).toBe(expected)
  })

  it.each([
    [['--override', 'mux=4'], /no caller option: `mux`/],
    [['--override', 'mux_routes=many'], /`mux_routes` is a whole number/],
    [['--fact', 'SG:size=4'], /no fact: `size`/],
    [['--now', 'noon'], /no time: noon/],
    [['--peer', 'zz'], /no visor: `zz`/],
    [['--direct', 'foo'], /--direct/],
    [['--candidate', 'sg 20ms'], /--candidate "sg 20ms": `sg` is no relay/],
    [['--candidate', 'SG,SG 5ms'], /passes one relay twice[^]*`SG:a` and `SG:b`/],
    [['--dial', '{}', '--recording', 'x.jsonl'], /a dial comes from one place/],
  ])('refuses %j as usage', async (flags, reason) => {
    const {stderr, status} = await runCommand(['policy', 'decide', policy('nearest'), ...flags])
    expect(stderr).toMatch(reason)
    expect(status).toBe(2)
  })

  it('refuses to read two things from standard input', async () => {
    const {stderr, status} = await runCommand(['policy', 'decide', '-', '--dial', '-'], {stdin: POLICIES.nearest})
    expect(stderr).toContain('only one argument can be standard input')
    expect(status).toBe(2)
  })

  it('exits 4 for a policy file that cannot be read', async () => {
    const ran = await runCommand(['policy', 'decide', join(folder, 'nowhere.star'), '--json'])
    expect(ran.json()).toMatchObject({error: {code: 'UNREADABLE_FILE', exit_status: 4}})
    expect(ran.status).toBe(4)
  })

  it('decides with a preset, and lists them when there is none of that name', async () => {
    const known = await runCommand(['policy', 'decide', 'preset:spread-bw', ...TWO, '--json'])
    expect(known.json()).toMatchObject({policy: {form: 'preset', source: 'preset:spread-bw'}, outcome: {kind: 'route'}})
    const unknown = await runCommand(['policy', 'dry-run', 'preset:nope', ...TWO])
    expect(unknown.stderr).toContain('unknown preset "nope" (available: spread-bw)')
    expect(unknown.status).toBe(3)
  })

  it('does not know a name of a later contract unless asked for that contract', async () => {
    const late = `def decide_route(ctx, candidates):\n    return RouteSpec(mux = 1 if peers.has_transport(ctx.peer_pk) else 2)\n`
    const early = await runCommand(['policy', 'decide', '-', ...TWO], {stdin: late})
    expect(early.stdout).toContain('module has no .has_transport field or method')
    const later = await runCommand(['policy', 'decide', '-', ...TWO, '--contract', '2026-08'], {stdin: late})
    expect(later.status).toBe(0)
  })
})
