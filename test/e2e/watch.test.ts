import {mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {startProgram, type Ended} from '../support/spawn-program.js'
import {tempFolder} from '../support/temp-folder.js'

let folder: string
const put = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
}

/** A program that waits for changes, and what it writes on standard output between two waits. */
class Watching {
  readonly #program
  #stdout = ''
  #stderr = ''
  #waits = 0
  #wake = (): void => undefined

  constructor(...argv: readonly string[]) {
    this.#program = startProgram(['policy', ...argv, '--watch'], {cwd: folder, keepsStdinOpen: true})
    const {stdout, stderr} = this.#program.child
    stdout!.on('data', (text: string) => (this.#stdout += text))
    stderr!.on('data', (text: string) => {
      this.#stderr += text
      this.#wake()
    })
  }

  /** Everything written until the program waits once more. */
  async next(): Promise<string> {
    const wanted = ++this.#waits
    while (this.#stderr.split('waiting for changes').length <= wanted) {
      await Promise.race([new Promise<void>((resolve) => (this.#wake = resolve)), this.#program.ended])
      if (this.#program.child.exitCode !== null) throw new Error(`ended: ${this.#stderr}`)
    }
    const text = this.#stdout
    this.#stdout = ''
    return text
  }

  /** What a change brings about. */
  async after(files: Readonly<Record<string, string>>): Promise<string> {
    await put(files)
    return this.next()
  }

  /** Ctrl-C. */
  stop(): Promise<Ended> {
    this.#program.child.kill('SIGINT')
    return this.#program.ended
  }
}

const CHOOSE = `def decide_route(ctx, candidates):
    return RouteSpec(chosen = candidates[0]) if candidates else None
`
const LEAVE = CHOOSE.replace('candidates[0]', 'None')
const suite = (name: string, rest = ''): string =>
  `cases:\n  - name: ${name}\n    dial: {candidates: [DE 20ms]}\n    expect: {outcome: {route: DE}}\n${rest}`
const dial = (id: string): string =>
  `${JSON.stringify({type: 'header', format: 'skywire-recording/1', recorded_by: 'test', recorded_at: null, source: 'synthetic', contract: '2026-06', defaults: {mux: 1, min_hops: 1, distribution: 'auto'}, unknown: []})}\n${JSON.stringify({type: 'dial', id, app: 'a', peer_pk: `02${'ab'.repeat(32)}`, port: 1, now: '2026-05-29T17:04:05Z', options: {}, peer_mux: true, direct: null, fetches: []})}\n`

beforeEach(async () => {
  folder = tempFolder()
  await mkdir(join(folder, 'invariants'))
  await put({
    'a.star': CHOOSE,
    'a.test.yaml': suite('one', 'invariants: [invariants/i.star]\n'),
    'b.star': CHOOSE,
    'b.test.yaml': `${suite('two')}  - name: recorded\n    dial: {recording: week.jsonl, id: first}\n`,
    'invariants/i.star': 'def holds(dial, outcome):\n    return True\n',
    'week.jsonl': dial('first'),
  })
})

describe('policy test --watch', () => {
  it('runs again what depends on a file that changes, and ends with 130', async () => {
    const watching = new Watching('test', '.')
    const all = await watching.next()
    expect(all).toMatch(/✓ a\.test\.yaml[^]*✓ b\.test\.yaml/)

    const policy = await watching.after({'a.star': LEAVE})
    expect(policy).toContain('✓ a.test.yaml')
    expect(policy).not.toContain('b.test.yaml')

    const invariants = await watching.after({'invariants/i.star': 'def holds(dial, outcome):\n    return False\n'})
    expect(invariants).toMatch(/✗ a\.test\.yaml[^]*invariant holds is False/)
    expect(invariants).not.toContain('b.test.yaml')

    const recording = await watching.after({'week.jsonl': dial('second')})
    expect(recording).toContain('✗ b.test.yaml cannot be run')
    expect(recording).not.toContain('a.test.yaml')

    const mended = await watching.after({'week.jsonl': dial('first')})
    expect(mended).toContain('✓ b.test.yaml')

    const added = await watching.after({'c.star': CHOOSE})
    expect(added).toContain('c.star')
    expect(added).not.toContain('b.test.yaml')

    await mkdir(join(folder, 'late'))
    const inNewFolder = await watching.after({'late/d.test.yaml': suite('late'), 'late/d.star': CHOOSE})
    expect(inNewFolder).toContain('late/d.test.yaml')
    expect(inNewFolder).not.toContain('b.test.yaml')

    const {status} = await watching.stop()
    expect(status).toBe(130)
  }, 120_000)

  it('goes on when a suite is broken or gone', async () => {
    const watching = new Watching('test', 'a.test.yaml', 'b.test.yaml')
    await watching.next()
    expect(await watching.after({'a.test.yaml': 'cases: ['})).toContain('✗ a.test.yaml cannot be run')
    await rm(join(folder, 'a.test.yaml'))
    await watching.next()
    expect(await watching.after({'a.test.yaml': suite('back')})).toContain('✓ a.test.yaml')
    expect((await watching.stop()).status).toBe(130)
  }, 120_000)
})

describe('policy lint --watch', () => {
  it('lints again the file that changes, and its suite', async () => {
    const watching = new Watching('lint', '.', '-o', 'concise')
    await watching.next()
    const changed = await watching.after({'b.star': CHOOSE.replace('RouteSpec(', 'RouteSpec(mux = "4", ')})
    expect(changed).toMatch(/b\.star:2:\d+/)
    expect(changed).not.toContain('a.star')
    const added = await watching.after({'new.star': 'def decide_route(ctx):\n    return None\n'})
    expect(added).toContain('new.star')
    expect(added).not.toContain('b.star')
    expect((await watching.stop()).status).toBe(130)
  }, 120_000)
})

describe('what cannot be watched is refused', () => {
  it.each([
    [['test', '-'], 'standard input cannot be watched'],
    [['test', '.', '--json'], 'one document'],
    [['lint', '.', '--write-baseline', '--baseline', 'known.json'], '`--write-baseline` is about all files'],
  ])('policy %s --watch', async (argv, text) => {
    const {stderr, stdout, status} = await startProgram(['policy', ...argv, '--watch'], {cwd: folder}).ended
    expect(stderr + stdout).toContain(text)
    expect(status).toBe(2)
  })
})
