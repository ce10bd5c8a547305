import {describe, expect, it} from 'vitest'
import type {BenchReport} from '../../../src/output/bench-text.js'
import {runCommand} from '../../support/run-command.js'

const linear = `def decide_route(ctx, candidates):
    total = 0
    for c in candidates:
        total += c.est_latency_ms
    return RouteSpec(mux = 1)
`

describe('policy bench', () => {
  it('counts steps per number of candidates and says where the ceiling is met', async () => {
    const argv = [
      'policy',
      'bench',
      '-',
      '--candidates',
      '0',
      '--candidates',
      '10',
      '--candidates',
      '100',
      '--budget',
      '20',
      '--json',
    ]
    const ran = await runCommand(argv, {stdin: linear})
    const {rows, growth} = ran.json() as BenchReport
    const [none, ten, hundred] = rows.map(({steps}) => steps)
    expect(rows.map(({phase}) => phase)).toEqual(['before-dial', 'select-route', 'select-route'])
    expect((hundred! - ten!) / 90).toBe((ten! - none!) / 10)
    expect(growth!.steps_per_candidate).toBe((hundred! - ten!) / 90)
    expect(growth!.ceiling_at_candidates).toBeGreaterThan(5000)
    expect(ran.status).toBe(0)
  })

  it('orders its percentiles', async () => {
    const ran = await runCommand(['policy', 'bench', '-', '--candidates', '5', '--budget', '20', '--json'], {
      stdin: linear,
    })
    const [row] = (ran.json() as BenchReport).rows
    expect(row!.p50_us).toBeLessThanOrEqual(row!.p99_us)
    expect(row!.p99_us).toBeLessThanOrEqual(row!.max_us)
  })

  it('exits 1 when a call fails, and names the failure beside its row', async () => {
    const ran = await runCommand(['policy', 'bench', '-', '--candidates', '0', '--budget', '20'], {
      stdin: 'def decide_route(ctx, candidates):\n    return candidates[0]\n',
    })
    expect(ran.stdout).toContain('index 0 out of range: empty list')
    expect(ran.status).toBe(1)
  })
})
