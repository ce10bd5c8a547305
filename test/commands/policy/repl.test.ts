import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, vi} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'

// The first one loads the program and compiles the engine, which takes long on a busy machine.
vi.setConfig({testTimeout: 20_000})

const NEAREST = `# the nearest relay
def latency(route):
    """What routes are compared by."""
    return route.est_latency_ms

def decide_route(ctx, candidates):
    if not candidates:
        return RouteSpec(min_hops=2)
    return RouteSpec(chosen=min(candidates, key=latency))
`

const WORLD = ['--candidate', 'SG,ID 120ms', '--candidate', 'DE 80ms sudph']

function policyFile(text = NEAREST): string {
  const file = join(tempFolder(), 'nearest.star')
  writeFileSync(file, text)
  return file
}

/** Runs entries on a world of two routes. */
const run = (entries: readonly string[], argv: readonly string[] = []) =>
  runCommand(['policy', 'repl', ...argv, ...WORLD], {stdin: `${entries.join('\n')}\n`})

const linesOf = (stdout: string): any[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('policy repl without a terminal', () => {
  it('evaluates Starlark in one environment, in which names can be bound again', async () => {
    const {stdout, status} = await run([
      'def f(x):',
      '  return x + 1',
      '',
      'f(1)',
      'f = 3',
      'f',
      'ctx.app',
      'print("hi")',
    ])
    expect(stdout).toBe('2\n3\n""\nhi\n')
    expect(status).toBe(0)
  })

  it('takes entries from --eval and leaves standard input alone', async () => {
    const {stdout} = await run(['never'], ['-e', 'a = 6', '-e', 'a * 7'])
    expect(stdout).toBe('42\n')
  })

  it('lets the functions of the policy be called, but decides with the policy as it is', async () => {
    const {stdout, status} = await run(
      ['latency(candidates[0])', 'latency = lambda route: -route.est_latency_ms', ':decide'],
      [policyFile()],
    )
    expect(stdout).toMatch(/^120\n/)
    expect(stdout).toContain('(DE), 80 ms, chosen by the policy')
    expect(status).toBe(0)
  })

  it('stops at the first entry that fails, shows its place, and exits 1', async () => {
    const {stdout, stderr, status} = await run(['1', 'candidates[9]', '2'])
    expect(stdout).toBe('1\n')
    expect(stderr).toContain('error: list index 9 out of range [-2:1] at <entry 2>:1:11')
    expect(stderr).toContain('> 1 | candidates[9]')
    expect(status).toBe(1)
  })

  it('goes on with --keep-going, and exits with the most serious status', async () => {
    const {stdout, stderr, status} = await run(['1 // 0', ':nope', '2'], ['--keep-going'])
    expect(stdout).toBe('2\n')
    expect(stderr).toContain('floored division by zero')
    expect(stderr).toContain('unknown command: `:nope`')
    expect(status).toBe(2)
  })

  it.each<[string, string, number]>([
    [':cand drop 7', 'no candidate `7`', 4],
    [':load preset:nothing', 'unknown preset "nothing"', 3],
    [':decide', 'no policy is loaded', 2],
    [':use nobody', 'no dial nobody in the recording', 4],
    [':hour 24', 'an hour is 0 to 23', 2],
    ['?nobody', 'nothing is known about `nobody`', 4],
    ['"x" * 1000000000', 'stopped:', 6],
  ])('%s says %s and exits %i', async (entry, message, status) => {
    const ran = await run([entry])
    expect(ran.stderr).toContain(message)
    expect(ran.status).toBe(status)
  })

  it('keeps what was defined when a limit ends the instance', async () => {
    const {stdout, status} = await run(
      ['a = [1]', 'a.append(2)', 'b = "x" * 1000000000', 'a', ':cand drop 0', 'len(candidates)'],
      ['--keep-going'],
    )
    expect(stdout).toMatch(/^\[1, 2\]\n/)
    expect(stdout).toMatch(/\n1\n$/)
    expect(status).toBe(6)
  })

  it('shows hostile values shortened', async () => {
    const {stdout} = await run([
      '"x" * 1000000',
      'a = []',
      'for i in range(5000):',
      '  a = [a]',
      '',
      'a',
      '"\\x1b[31m"',
    ])
    expect(stdout.length).toBeLessThan(20_000)
    expect(stdout).not.toContain('\u001B')
  })

  it('exits 1 for a decision that lost something silently, and goes on', async () => {
    const policy = policyFile('def decide_route(ctx, candidates):\n    return RouteSpec(mux="4")\n')
    const {stdout, status} = await run([':decide', '1 + 1'], [policy])
    expect(stdout).toContain('mux wants int and got string "4"')
    expect(stdout).toMatch(/\n2\n$/)
    expect(status).toBe(1)
  })
})

describe('the answers of policy repl', () => {
  it('are one line of JSON per entry with --json', async () => {
    const {stdout, status} = await run(
      ['{"a": [1, 2.5, None]}', '# nothing', ':decide', '1 +'],
      ['--json', policyFile()],
    )
    expect(linesOf(stdout)).toMatchObject([
      {
        entry: 1,
        line: 1,
        input: '{"a": [1, 2.5, None]}',
        status: 0,
        result: {entry: {value: {data: {a: [1, 2.5, null]}}}},
      },
      {entry: 2, line: 3, result: {kind: 'decision', record: {outcome: {kind: 'route', picked_by: 'policy'}}}},
      {entry: 3, line: 4, status: 1, result: {entry: {kind: 'failure', stage: 'parse'}}},
    ])
    expect(status).toBe(1)
  })

  it('have problems below error', async () => {
    const {stdout} = await run([':hour 99'], ['--json'])
    expect(linesOf(stdout)).toMatchObject([
      {status: 2, error: {code: 'USAGE', message: 'an hour is 0 to 23, not `99`'}},
    ])
  })

  it('give no large value whole', async () => {
    const {stdout} = await run(['"x" * 1000000'], ['--json'])
    expect(linesOf(stdout)[0].result.entry.value).toMatchObject({data: null, is_shortened: true})
    expect(stdout.length).toBeLessThan(20_000)
  })
})

describe('what a policy does', () => {
  it('is explained by the lines that answered and the tests on the way', async () => {
    const {stdout} = await run([':why'], [policyFile()])
    expect(stdout).toMatch(
      /before-dial: min_hops=2\n {2}made at line 8: return RouteSpec\(min_hops=2\)\n {2}yes at line 7/,
    )
    expect(stdout).toMatch(
      /select-route: chosen=candidate 1\n {2}made at line 9: .*\n {2}no at line 7: if not candidates:/,
    )
  })

  it('is traced line by line with values', async () => {
    const {stdout} = await run([':trace 1'], [policyFile()])
    expect(stdout).toMatch(/1 select-route\n/)
    expect(stdout).toMatch(/ 7 {2}if not candidates: {2}# no/)
    expect(stdout).toMatch(/ 4 +return route\.est_latency_ms/)
  })

  it('is counted in steps, by call and by line', async () => {
    const {stdout} = await run([':steps'], ['--json', policyFile()])
    const {calls, lines, steps} = linesOf(stdout)[0].result
    expect(calls).toHaveLength(2)
    expect(lines.reduce((sum: number, line: {steps: number}) => sum + line.steps, 0)).toBe(steps.total)
  })

  it('is compared with another policy', async () => {
    const other = policyFile(NEAREST.replace('min(', 'max('))
    const {stdout} = await run([`:diff ${other}`], [policyFile()])
    expect(stdout).toMatch(/legs .*\(DE\) 80 ms → .*\(ID\) 120 ms/)
  })

  it('is shown after every change when asked for', async () => {
    const {stdout} = await run([':auto on', ':cand set 0 latency_ms=10', ':ctx app=skychat'], [policyFile()])
    expect(stdout).toMatch(/⇒ .*\(DE\), 80 ms, chosen by the policy/)
    expect(stdout).toMatch(/⇒ .*\(ID\), 10 ms, chosen by the policy\n {2}legs/)
    expect(stdout).toMatch(/⇒ .*, as before/)
  })

  it('shows what an edit of its file changes', async () => {
    const policy = policyFile()
    const script = [':decide', ':reload']
    expect((await run(script, [policy])).stdout).toMatch(/⇒ .*, as before\n$/)
  })

  it('is linted', async () => {
    const {stdout, status} = await run([':lint'], [policyFile()])
    expect(stdout).toContain('1 file: 0 errors')
    expect(status).toBe(0)
  })
})

describe('names', () => {
  it('are told about from their value and from the contract', async () => {
    const {stdout} = await run(['?latency', '??latency', '?geo.country', '?RouteSpec'], [policyFile()])
    expect(stdout).toContain('latency(route)\nWhat routes are compared by.')
    expect(stdout).toContain(
      'def latency(route):\n    """What routes are compared by."""\n    return route.est_latency_ms',
    )
    expect(stdout).toContain('geo.country(')
    expect(stdout).toContain('RouteSpec(chosen=None')
  })
})

describe('what is kept', () => {
  it('is a case that policy test passes, added to what the suite has', async () => {
    const policy = policyFile()
    const suite = policy.replace('.star', '.test.yaml')
    writeFileSync(
      suite,
      '# mine\ncases:\n  - {name: old, dial: {candidates: [DE 1ms]}, expect: {outcome: {route: DE}}}\n',
    )
    const ran = await run([':save case the nearer of two', ':use 01-mon', ':save case from a recording'], [policy])
    expect(ran.status).toBe(0)
    expect(readFileSync(suite, 'utf8')).toMatch(/^# mine\n/)
    const tested = await runCommand(['policy', 'test', suite])
    expect(tested.stdout).toContain('3 passed')
    expect(tested.status).toBe(0)
  })

  it('is not written twice under one name', async () => {
    const {stderr, status} = await run([':save case same', ':save case same'], [policyFile()])
    expect(stderr).toMatch(/two cases are called "?same/)
    expect(status).toBe(4)
  })

  it('is a recording that gives the same decision', async () => {
    const policy = policyFile()
    const file = join(tempFolder(), 'kept.jsonl')
    const saved = await run([':ctx now=2026-05-29T17:00:00Z', `:save recording ${file}`, ':decide'], [policy, '--json'])
    const again = await runCommand(['policy', 'decide', policy, '--recording', file, '--json'])
    const record = linesOf(saved.stdout)[2].result.record
    expect((again.json() as {outcome: unknown}).outcome).toEqual(record.outcome)
    expect((await runCommand(['policy', 'recording', 'validate', file])).status).toBe(0)
  })
})

describe('a patch of the policy', () => {
  const FARTHEST = ['def latency(route):', '  return -route.est_latency_ms', '']

  it('decides with what the prompt defines, is marked, and ends', async () => {
    const {stdout} = await run(
      [':decide', ...FARTHEST, ':decide', ':patch', ':decide', ':why', ':patch off', ':decide'],
      [policyFile()],
    )
    const outcomes = [...stdout.matchAll(/^ {2}\S.*\((\w+)\), \d+ ms, chosen/gm)].map(([, country]) => country)
    expect(outcomes).toEqual(['DE', 'DE', 'ID', 'DE'])
    expect(stdout).toContain('\n+  return -route.est_latency_ms\n')
    expect(stdout).toMatch(/⇒ .*\(ID\), 120 ms, .*\(:patch of latency\)/)
    expect(stdout.match(/^:patch of latency$/gm)).toHaveLength(2)
  })

  it('stays when the file is read again, and gives way to another policy', async () => {
    const script = [...FARTHEST, ':patch', ':reload', `:load ${policyFile()}`, ':patch show']
    const {stdout} = await run(script, [policyFile()])
    expect(stdout).toMatch(/loaded .*\n⇒ .*\(ID\).*\(:patch of latency\)/)
    expect(stdout).toMatch(/nothing is patched: the policy decides as it is\n$/)
  })

  it('is written to a new file, never over the policy, and makes no case', async () => {
    const file = join(tempFolder(), 'patched.star')
    const policy = policyFile()
    const script = [...FARTHEST, ':patch', `:patch write ${file}`, `:patch write ${policy}`, ':save case x']
    const {stderr} = await run(script, ['--keep-going', policy])
    expect(readFileSync(file, 'utf8')).toContain('  return -route.est_latency_ms\n\ndef decide_route')
    expect(readFileSync(policy, 'utf8')).toBe(NEAREST)
    expect(stderr).toContain('exists')
    expect(stderr).toContain('a patch is on')
  })

  it.each<[string[], string, number]>([
    [[':patch'], 'nothing defined at the prompt has the name of something in the policy', 2],
    [['x = 1', ':patch x'], '`x` is not in the policy', 2],
    [[':patch latency'], '`latency` is not defined at the prompt', 2],
    [[':patch write a.star'], 'nothing is patched', 2],
    [['decide_route = 3', ':patch'], 'decide_route is not callable', 3],
  ])('after %j says %s', async (script, message, status) => {
    const ran = await run(script, [policyFile()])
    expect(ran.stderr).toContain(message)
    expect(ran.status).toBe(status)
  })
})
