import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

const POLICY = '# Two legs.\n\ndef decide_route(ctx, candidates):\n    return RouteSpec(mux = 2)\n'
const SUITE = `# Mine.
cases:
  - name: two legs
    only: true
    dial: {candidates: [SE 20ms]}
    expect: {before_dial: {mux: 2}, outcome: {route: NL}}
`

let folder: string
const file = (name: string): string => join(folder, name)
const lint = (...argv: string[]) => runCommand(['policy', 'lint', ...argv])
const concise = async (...argv: string[]): Promise<string> =>
  (await lint(...argv, '-o', 'concise')).stdout.replaceAll(folder, '')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-lint-suites-'))
})
beforeEach(async () => {
  await writeFile(file('my.star'), POLICY)
  await writeFile(file('my.test.yaml'), SUITE)
})
afterAll(() => rm(folder, {recursive: true}))

describe('policy lint and suites', () => {
  it.each(['my.star', 'my.test.yaml', ''])('lints the suite when %j is named', async (name) => {
    expect(await concise(file(name))).toBe(
      '/my.test.yaml:4:11: warning TS807 only cases that say `only` are run; whoever meets the suite next takes it for a whole one [style]\n' +
        '/my.test.yaml:6:54: error TS805 no route of this case goes over NL: it is not among its candidates [style]\n',
    )
  })

  it('counts policy and suite as two files, and exits 1', async () => {
    const {stdout, status} = await lint(file('my.star'))
    expect(status).toBe(1)
    expect(stdout).toContain('expect: {before_dial: {mux: 2}, outcome: {route: NL}}')
    expect(stdout).toContain('2 files: 1 error, 1 warning (--fix mends 1)')
  })

  it.each(['json', 'sarif', 'github', 'junit'])('shows suites in %s as well', async (format) => {
    const {stdout} = await lint(file('my.star'), '-o', format)
    expect(stdout).toContain('TS805')
    expect(stdout).toContain('my.test.yaml')
  })

  it('describes findings in suites by the same schema', async () => {
    const {json} = await lint(folder, '--json')
    expect(schemaFaults('lint-report', json())).toEqual([])
  })

  it('mends the suite', async () => {
    await lint(file('my.star'), '--fix')
    expect(await readFile(file('my.test.yaml'), 'utf8')).toBe(SUITE.replace('    only: true\n', ''))
  })

  it('knows findings of suites in a baseline', async () => {
    const baseline = file('lint-baseline.json')
    expect((await lint(folder, '--baseline', baseline, '--write-baseline')).status).toBe(0)
    await writeFile(file('my.test.yaml'), `# Changed.\n${SUITE}`)
    expect((await lint(folder, '--baseline', baseline)).stdout).toContain('2 in the baseline')
  })

  it('tells what a suite names and is not there, at its place', async () => {
    await writeFile(file('my.test.yaml'), 'policy: none.star\ninvariants: [gone.star]\nrecordings:\n  - gone.jsonl\n')
    expect(await concise(file('my.test.yaml'))).toBe(
      [
        '/my.test.yaml:1:9: error TS800 cannot read none.star: it does not exist [style]',
        '/my.test.yaml:2:14: error TS800 cannot read gone.star: it does not exist [style]',
        '/my.test.yaml:4:5: error TS800 cannot read gone.jsonl: it does not exist [style]',
        '',
      ].join('\n'),
    )
  })

  it('looks into the recordings that a suite names', async () => {
    const header = {
      type: 'header',
      format: 'skywire-recording/1',
      recorded_by: 'test',
      recorded_at: null,
      source: 'visor',
      contract: '2026-08',
      defaults: {},
      unknown: [],
    }
    await writeFile(file('week.jsonl'), `${JSON.stringify(header)}\n`)
    await writeFile(file('my.test.yaml'), 'recordings:\n  - week.jsonl\n')
    expect(await concise(file('my.test.yaml'))).toMatch(
      /:2:5: warning TS810 .*2026-08.*\n.*:2:5: info TS811 .*\(visor\)/,
    )
    expect(await concise(file('my.test.yaml'), '--contract', '2026-08')).not.toContain('TS810')
  })

  it('explains its rules', async () => {
    const {stdout, status} = await lint('--explain', 'TS805')
    expect(status).toBe(0)
    expect(stdout).toContain('TS805 expects-missing-candidate')
  })
})
