import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import type {TestReport} from '../../../src/policy-test/test-report.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

const RECORDING = ['--recording', 'test/fixtures/policy-test/three-dials.jsonl', '--now', '2026-05-29T21:00:00+02:00']

const POLICIES = {
  good: '# Leaves everything to the router.\n\ndef decide_route(ctx, candidates):\n    return None\n',
  typo: 'def decide_route(ctx, candidates):\n    return RouteSpec(chosen = candidates[0])\n',
  broken: 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = legs)\n',
  hungry: 'def decide_route(ctx, candidates):\n    x = "x" * 1000000000\n    return None\n',
} as const

let folder: string
const file = (name: keyof typeof POLICIES): string => join(folder, `${name}.star`)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-test-'))
  await Promise.all(Object.entries(POLICIES).map(([name, text]) => writeFile(join(folder, `${name}.star`), text)))
})

const run = (...argv: string[]) => runCommand(['policy', 'test', ...argv, ...RECORDING])
const reportOf = (json: unknown): TestReport => json as TestReport

describe('policy test', () => {
  it('shows where the dials of a single policy go', async () => {
    const {stdout, stderr, status} = await run('examples/policies/proxy.star')
    expect({stderr, status}).toEqual({stderr: '', status: 0})
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
    await expect(stdout).toMatchFileSnapshot('../../fixtures/policy-test/proxy.txt')
  })

  it('shows a finding with the line, what a visor does, where it was seen and how to allow it', async () => {
    const {stdout, status} = await run(file('typo'))
    expect(status).toBe(1)
    const findings = stdout.slice(stdout.indexOf('✗')).replaceAll(folder, '')
    await expect(findings).toMatchFileSnapshot('../../fixtures/policy-test/typo.txt')
  })

  it('puts several policies in one table, with the findings before it', async () => {
    const {stdout, status} = await run(folder, '--allow', 'call-fails')
    expect(status).toBe(3)
    expect(stdout).toMatch(/^ +POLICY +PICKS +ROUTER +DIRECT +DROPS +STEPS$/m)
    expect(stdout).toMatch(/^✓ {2}\S+good\.star +– +\d+ % +\d+ % +– +<1 %$/m)
    expect(stdout).toMatch(/^✗ {2}\S+broken\.star$/m)
    expect(stdout).toContain('2 passed, 1 not loaded, 1 not decided (')
  })

  it('prints one document that fits its schema, whatever was found', async () => {
    const {json, status, stderr} = await run(folder, '--json')
    const report = reportOf(json())
    expect(schemaFaults('policy-test', report)).toEqual([])
    expect({status, stderr}).toEqual({status: 3, stderr: ''})
    expect(report.summary).toEqual({passed: 1, findings: 1, 'not-loaded': 1, undecided: 1})
    expect(report.recordings).toEqual([{file: RECORDING[1], dials: 3, problems: 0}])
  })

  it('tries recorded dials beside the probes', async () => {
    const {json} = await run('examples/policies/proxy.star', '--json')
    const [policy] = reportOf(json()).policies
    expect(policy?.counts.recorded_dials).toBe(3)
    const recorded = policy?.table.outcomes.filter((row) => row.recorded_dials > 0)
    expect(recorded?.map(({outcome, recorded_dials}) => [outcome.kind, recorded_dials]).sort()).toEqual([
      ['direct-shortcut', 2],
      ['route', 1],
    ])
  })

  it('reads a policy from standard input', async () => {
    const {status, json} = await runCommand(['policy', 'test', '-', ...RECORDING, '--json'], {stdin: POLICIES.good})
    expect(status).toBe(0)
    expect(reportOf(json()).policies.map(({policy, verdict}) => [policy, verdict])).toEqual([['-', 'passed']])
  })

  it('takes a preset by name, under the contract that has it', async () => {
    expect(await run('preset:balanced', '--contract', '2026-08')).toMatchObject({status: 0})
    const early = await run('preset:balanced')
    expect(early.status).toBe(3)
    expect(early.stderr).toContain('unknown preset "balanced" (available: spread-bw)')
    expect(early.stderr).toContain('try: Visors have it since contract 2026-08')
  })

  it('writes a report to a file and shows another', async () => {
    const path = join(folder, 'report.json')
    const {stdout} = await run(file('good'), '-o', 'pretty', '-o', `json=${path}`)
    expect(stdout).toContain('1 passed')
    expect(schemaFaults('policy-test', JSON.parse(await readFile(path, 'utf8')))).toEqual([])
  })
})

describe('policy test exits', () => {
  it.each([
    ['0 when nothing was found', 'good', 0],
    ['1 with a finding', 'typo', 1],
    ['3 when a policy does not load', 'broken', 3],
    ['6 when a limit of this program kept it from being decided', 'hungry', 6],
  ] as const)('%s', async (_, name, status) => {
    expect((await run(file(name))).status).toBe(status)
  })

  it('0 with a finding that is allowed', async () => {
    const {status, stdout} = await run(file('typo'), '--allow', 'call-fails')
    expect(status).toBe(0)
    expect(stdout).toContain('allowed call-fails: decide_route failed: index 0 out of range: empty list (by --allow)')
  })

  it('2 for a judgement that cannot be allowed', async () => {
    expect(await run(file('good'), '--allow', 'does-not-load')).toMatchObject({status: 2})
  })

  it('4 for a policy that is not there, and tests the others', async () => {
    const {status, stderr, stdout} = await run(join(folder, 'missing.star'), file('good'))
    expect(status).toBe(4)
    expect(stderr).toContain('cannot read')
    expect(stdout).toContain('1 passed')
  })

  it('4 for a dial that does not say when it happened, unless --now does', async () => {
    const {status, stderr} = await runCommand(['policy', 'test', file('good'), ...RECORDING.slice(0, 2)])
    expect(status).toBe(4)
    expect(stderr).toContain('dial no-time does not say when it happened')
    expect(stderr).toContain('three-dials.jsonl:5')
    expect(stderr).toContain('--now 2026-05-29T20:00:00+02:00')
  })
})

it('names a line of a recording that cannot be used, tries the others, and exits 1', async () => {
  const path = join(folder, 'damaged.jsonl')
  const lines = (await readFile('test/fixtures/policy-test/three-dials.jsonl', 'utf8')).split('\n')
  await writeFile(path, [...lines.slice(0, 2), '{"type":"dial"', lines[3], ''].join('\n'))
  const {status, stderr, stdout} = await runCommand(['policy', 'test', file('good'), '--recording', path])
  expect(status).toBe(1)
  expect(stderr).toContain(`warning: ${path}:3: left out: `)
  expect(stdout).toContain('1 passed (contract 2026-06, ')
  expect(stdout).toContain('1 dials of damaged.jsonl')
})

it('every example policy passes without a waiver', async () => {
  const {status, json} = await runCommand(['policy', 'test', 'examples/policies', '--probes', '--json'])
  const {policies} = reportOf(json())
  expect(policies.map(({policy, findings, waiver_faults}) => ({policy, findings, waiver_faults}))).toEqual(
    policies.map(({policy}) => ({policy, findings: [], waiver_faults: []})),
  )
  expect(status).toBe(0)
  expect(policies.length).toBeGreaterThan(20)
  expect(policies.every(({counts}) => counts.recorded_dials > 0)).toBe(true)
}, 60_000)
