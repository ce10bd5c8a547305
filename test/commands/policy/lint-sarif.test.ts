import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {sarifFaults} from '../../support/sarif-faults.js'

const HEAD = 'def decide_route(ctx, candidates):\n'
const FILES = {
  // A fix, a probe that shows it, characters beyond the basic plane before the place.
  'my typo.star': `# 🛰\n${HEAD}    return RouteSpec(mux = 2, minhops = 2)\n`,
  'broken.star': `${HEAD}    return f"{ctx.app}"\n`,
  'sub/silenced.star': `${HEAD}    return RouteSpec(mux = 0)  # skywire: ignore[RS611] one leg is what we want\n`,
  'twice.star': `${HEAD}    if ctx.port == 1:\n        return RouteSpec(nope = 1)\n    return RouteSpec(nope = 1)\n`,
  'good.star': `${HEAD}    return None\n`,
  'deep.star': `x = ${'('.repeat(40_000)}1${')'.repeat(40_000)}\n`,
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lint-sarif-'))
  await mkdir(join(folder, 'sub'))
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text)
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
})
afterAll(async () => {
  vi.restoreAllMocks()
  await rm(folder, {recursive: true})
})

const sarif = async (...argv: string[]) => {
  const {json, status} = await runCommand(['policy', 'lint', ...argv, '-o', 'sarif'])
  return {log: json(), run: json().runs[0], status}
}

describe('SARIF', () => {
  it('fits the published schema: fixes, silenced findings, probes, files that were not decided', async () => {
    const {log, run, status} = await sarif(folder, 'preset:spread-bw', '--select', 'ALL')
    expect(sarifFaults(log)).toEqual([])
    expect(status).toBe(6)
    expect(run.results.some((each: {fixes?: unknown}) => each.fixes)).toBe(true)
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{level: 'error', locations: [{}]}],
    })
    expect(run.results.find((each: {suppressions?: unknown}) => each.suppressions)).toMatchObject({
      ruleId: 'RS611',
      suppressions: [{kind: 'inSource', justification: 'one leg is what we want'}],
    })
  }, 30_000)

  it('a log that breaks the schema is noticed', async () => {
    const {log} = await sarif(join(folder, 'good.star'))
    expect(sarifFaults({...log, version: '2.0.0'})).not.toEqual([])
    expect(sarifFaults({...log, runs: [{...log.runs[0], columnKind: 'bytes'}]})).not.toEqual([])
  })

  it('names files relative to the folder, as addresses', async () => {
    const {run} = await sarif(join(folder, 'my typo.star'))
    const [{artifactLocation}] = run.results[0].locations.map(
      (each: {physicalLocation: unknown}) => each.physicalLocation,
    )
    expect(artifactLocation).toEqual({uri: 'my%20typo.star', uriBaseId: '%SRCROOT%'})
    expect(Object.keys(run.originalUriBaseIds)).toEqual(['%SRCROOT%'])
  })

  it('says what each rule is about: summary, page, level, tags', async () => {
    const {run} = await sarif(join(folder, 'my typo.star'))
    const {name, version, rules} = run.tool.driver
    expect({name, version}).toEqual({name: 'skywire-cli', version: expect.stringMatching(/^\d+\.\d+\.\d+/)})
    const rule = rules.find(({id}: {id: string}) => id === 'RS601')
    expect(rule).toMatchObject({name: 'UnknownField', defaultConfiguration: {level: 'error'}})
    expect(rule.help.markdown).toContain('# RS601 unknown-field')
    expect(rule.properties.tags).toContain('routing-policy')
  })

  it('fingerprints stay when lines move, and tell findings alike in one file apart', async () => {
    const file = join(folder, 'twice.star')
    const prints = async () =>
      (await sarif(file, '--no-probes', '--select', 'RS601')).run.results.map(
        (each: {partialFingerprints: {primaryLocationLineHash: string}}) =>
          each.partialFingerprints.primaryLocationLineHash,
      )
    const before = await prints()
    expect(before).toHaveLength(2)
    expect(new Set(before).size).toBe(2)
    await writeFile(file, `# A line above.\n\n${FILES['twice.star']}`)
    expect(await prints()).toEqual(before)
  })
})
