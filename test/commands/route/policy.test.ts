import {mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'

async function script(body: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'route-policy-')), 'p.star')
  await writeFile(file, `def decide_route(ctx, candidates):\n    ${body}\n`)
  return file
}

const hour = 'return RouteSpec(fallback = "%d %s" % (ctx.now().hour, datetime.weekday(ctx.now())))'

describe('route policy test', () => {
  it('C01 prints mux and min_hops always, indented by two spaces', async () => {
    const {stdout, status} = await runCommand([
      'route',
      'policy',
      'test',
      '--script',
      await script('return RouteSpec(mux=2)'),
    ])
    expect(stdout).toBe('{\n  "mux": 2,\n  "min_hops": 0\n}\n')
    expect(status).toBe(0)
  })

  it('C02 takes friday and hour as 2026-05-29 in UTC', async () => {
    const {stdout} = await runCommand([
      'route',
      'policy',
      'test',
      '-s',
      await script(hour),
      '-d',
      '{"Friday": true, "HOUR": 17}',
    ])
    expect(stdout).toContain('"fallback": "17 friday"')
  })

  it('C03 ignores an hour alone', async () => {
    const file = await script(
      'return RouteSpec(mux = 1 if ctx.now().hour == 17 and ctx.now().minute == 0 and ctx.now().second == 0 else 2)',
    )
    const {stdout} = await runCommand(['route', 'policy', 'test', '-s', file, '-d', '{"hour": 17}'])
    expect(stdout).toContain('"mux": 2')
  })

  it('C04 exits 1 with the bare error, and has the reason in the log on stderr', async () => {
    const file = await script('return 1 / 0')
    const {stderr, stdout, status} = await runCommand(['route', 'policy', 'test', '-s', file])
    expect(stderr).toContain(
      `[policy log] policy ${file}: decide_route returned error: floating-point division by zero`,
    )
    expect(stderr).toContain('error: decide_route returned error: decide_route call failed')
    expect(stdout).toBe('')
    expect(status).toBe(1)
  })

  it('names a value that cannot be read back', async () => {
    const {stderr} = await runCommand(['route', 'policy', 'test', '-s', await script('return {"mux": 2}')])
    expect(stderr).toContain(
      'decide_route returned error: decide_route returned malformed value: expected struct, got dict',
    )
  })

  it('C05 ignores candidates in the dial', async () => {
    const file = await script('return RouteSpec(mux = len(candidates) + 1)')
    const {stdout} = await runCommand(['route', 'policy', 'test', '-s', file, '-d', '{"candidates": [{"hops": []}]}'])
    expect(stdout).toContain('"mux": 1')
  })

  it('C06 does not show the rotation interval, and shows candidates by their Go names', async () => {
    const file = await script(
      'return RouteSpec(rotation_interval_seconds = 30, chosen = Candidate(hops = ["a"], est_latency_ms = 3))',
    )
    const ran = await runCommand(['route', 'policy', 'test', '-s', file])
    expect(ran.json()).toEqual({
      chosen: {Hops: ['a'], HopsGeo: [], EstLatencyMs: 3, TransportKinds: []},
      mux: 0,
      min_hops: 0,
    })
  })

  it('escapes what HTML would take for markup, as Go does', async () => {
    const {stdout} = await runCommand([
      'route',
      'policy',
      'test',
      '-s',
      await script('return RouteSpec(fallback="<&>")'),
    ])
    expect(stdout).toContain('"fallback": "\\u003c\\u0026\\u003e"')
  })

  it('writes what the script prints, and the time it took, to stderr', async () => {
    const file = await script('print("hi", ctx.app)')
    const {stderr} = await runCommand(['route', 'policy', 'test', '-s', file, '-d', '{"app": "x"}'])
    expect(stderr).toMatch(new RegExp(`^\\[policy log\\] policy ${file}: print: hi x\nelapsed: [\\d.]+(ns|µs|ms|s)\n$`))
  })

  it.each([
    [[], '--script is required'],
    [['-s', '/no/such/file'], 'read script: '],
    [['-s', 'SCRIPT', '-d', '{"port": 70000}'], 'parse --dial JSON: '],
    [['-s', 'SCRIPT', '-d', '{'], 'parse --dial JSON: '],
    [['-s', 'SCRIPT', '-d', '{"now": "noon"}'], 'parse now: '],
  ])('refuses %j with the earlier text and status 1', async (flags, text) => {
    const file = await script('return None')
    const {stderr, status} = await runCommand([
      'route',
      'policy',
      'test',
      ...flags.map((flag) => (flag === 'SCRIPT' ? file : flag)),
    ])
    expect(stderr).toContain(text)
    expect(status).toBe(1)
  })

  it('wraps a failure to load as the earlier tool does, with status 1', async () => {
    const file = await script('return sum([1])')
    const {stderr, status} = await runCommand(['route', 'policy', 'test', '-s', file])
    expect(stderr).toContain(`error: load policy: parse ${file}: ${file}:2:12: undefined: sum`)
    expect(status).toBe(1)
  })
})

describe('route policy bench', () => {
  it('prints the earlier tool’s six lines', async () => {
    const {stdout, status} = await runCommand([
      'route',
      'policy',
      'bench',
      '-s',
      await script('return None'),
      '-n',
      '200',
    ])
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual([
      'script',
      'iters',
      'total',
      'avg',
      'p50',
      'p99',
      '',
    ])
    expect(stdout).toContain('iters:  200\n')
    expect(status).toBe(0)
  })
})
