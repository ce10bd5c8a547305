import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it} from 'vitest'
import {EnginePool} from '../../src/engine/engine-pool.js'
import type {DecideInput} from '../../src/engine/jobs/decide.js'
import {dialOfFile} from '../../src/policy/world/dial-of-file.js'
import {HOSTILE_POLICIES, type HostileEnd} from '../support/hostile-policies.js'
import {startProgram} from '../support/spawn-program.js'
import {keptTempFolder} from '../support/temp-folder.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const pool = new EnginePool({root})
afterAll(() => pool.close())

function inputOf(text: string | Uint8Array): DecideInput {
  return {
    source: {form: 'inline', label: 'hostile.star', text},
    contract: '2026-06',
    dial: dialOfFile({candidates: ['DE 80ms']}, 'hostile'),
    now: {unix_nano: 0n, offset_s: 0},
  }
}

async function endOf(text: string | Uint8Array): Promise<HostileEnd> {
  const end = await pool.run('decide', inputOf(text))
  const decided = end.kind === 'done' ? end.output : end
  if (decided.kind === 'load-failure') return 'does not load'
  if (decided.kind === 'tool-limit' || decided.record.outcome.kind === 'tool-limit') return 'limit'
  return decided.record.calls.some(({result}) => result.kind === 'failure') ? 'fails' : 'decides'
}

describe('a hostile or odd script', () => {
  it.each(HOSTILE_POLICIES)('$name: $ends, and the next policy is decided', async ({text, ends, or = ends}) => {
    expect([ends, or]).toContain(await endOf(text))
    expect(await endOf('def decide_route(ctx, candidates):\n    return None\n')).toBe('decides')
  })
})

const STATUS: Readonly<Record<HostileEnd, number>> = {decides: 0, fails: 1, 'does not load': 3, limit: 6}

describe('the program with a hostile script', () => {
  const folder = keptTempFolder()
  const peakFile = join(folder, 'peak')
  const preload = join(folder, 'peak.mjs')
  writeFileSync(
    preload,
    `import {writeFileSync} from 'node:fs'
import {isMainThread} from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(peakFile)}, String(process.resourceUsage().maxRSS)))
`,
  )

  it.each(HOSTILE_POLICIES)(
    'stays below 512 MB and ends with a status of the table: $name',
    async ({text, ends, or = ends}) => {
      const file = join(folder, 'hostile.star')
      writeFileSync(file, text)
      const argv = ['policy', 'decide', file, '--candidate', 'DE 80ms']
      const {status, stderr} = await startProgram(argv, {env: {NODE_OPTIONS: `--import ${preload}`}}).ended
      expect([STATUS[ends], STATUS[or]]).toContain(status)
      expect(stderr).not.toMatch(/^\s+at .+\(|goroutine|RuntimeError/m)
      expect(Number(readFileSync(peakFile, 'utf8'))).toBeLessThan(512 * 1024)
    },
  )

  it.each([
    ['a folder', 'it is a folder'],
    ['nothing', 'it does not exist'],
  ])('says that the policy is %s', async (kind, reason) => {
    const file = join(folder, kind)
    if (kind === 'a folder') mkdirSync(file)
    const {status, stderr} = await startProgram(['policy', 'decide', file]).ended
    expect(stderr).toContain(reason)
    expect(status).toBe(4)
  })
})
