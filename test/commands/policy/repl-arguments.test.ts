import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {open} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {COMMANDS} from '../../../src/repl/commands.js'
import type {Workbench} from '../../../src/repl/workbench.js'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'
import {openTestWorkbench, shown} from '../../support/test-workbench.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const POLICY = readFileSync(join(ROOT, 'examples/policies/proxy.star'), 'utf8')

let workbench: Workbench
let folder: string
let policy: string

beforeAll(async () => {
  workbench = await openTestWorkbench()
})
afterAll(() => workbench.engine.close())
beforeEach(async () => {
  folder = tempFolder()
  policy = join(folder, 'proxy.star')
  writeFileSync(policy, POLICY)
  await say(`:load ${policy}`)
  await say(':use 01-mon')
})

const say = (entry: string): Promise<string> => shown(workbench, entry)

describe('a command of the workbench', () => {
  it.each(COMMANDS.filter(({args}) => args === '').map(({name}) => name))(
    'refuses what nobody would look at: :%s more',
    async (name) => {
      expect(await say(`:${name} more`)).toContain(`\`:${name}\` is used otherwise`)
    },
  )

  it.each([':load -', ':diff -', ':recording -', ':load /dev/stdin', ':load /dev/fd/0', ':load /dev/tty'])(
    'does not wait for what is typed: %s',
    async (entry) => {
      expect(await say(entry)).toContain('does not read standard input')
    },
  )

  it.each([
    [':ctx prot=3', 'Did you mean `port`?'],
    [':help hous', 'Did you mean `hour`?'],
    [':hour 1..2..3', 'no hours: `1..2..3`'],
    [':trace x', 'no call `x`'],
    [':cand add "SG', 'a quote is not closed'],
    [':use nobody', 'Type `:dials`'],
  ])('%s says %s', async (entry, message) => {
    expect(await say(entry)).toContain(message)
  })

  it('says which lines of a recording cannot be read, and keeps the one that it had', async () => {
    expect(await say(`:recording ${policy}`)).toMatch(/no dial in the recording[^]*lines could not be read/)
    expect(await say(':dials 15-fri')).toContain('15-fri-18h')
  })

  it('says where a relay is on no route', async () => {
    expect(await say(':country SG:far SG')).toContain('No route of this dial passes SG:far.')
    expect(await say(':trust 037112')).not.toContain('No route')
  })

  it('times an entry as it stands, quotes and all', async () => {
    expect(await say(':time "a" + "b"')).toMatch(/^"ab"\n/)
    expect(await say(':time "ab"')).toMatch(/^"ab"\n/)
  })
})

describe('what is kept', () => {
  it('has the name as it stands, quotes and all, and is not written twice', async () => {
    const suite = join(folder, 'proxy.test.yaml')
    const name = `it's "quoted": yes # really`
    expect(await say(`:save case ${name}`)).toContain(`case \`${name}\` written to ${suite}`)
    expect(await say(`:save case ${name}`)).toContain('two cases are called')
    expect(await say(':save case "in quotes"')).toContain('case `in quotes`')
    expect((await runCommand(['policy', 'test', suite])).stdout).toContain('2 passed')
  })

  it('goes to a file whose name has quotes around it, and never over another', async () => {
    const file = join(folder, 'a b.jsonl')
    expect(await say(`:save recording "${file}"`)).toContain(`written to ${file}`)
    const before = readFileSync(file)
    const refused = await say(`:save recording ${file}`)
    expect(refused).toContain('it exists')
    expect(refused).toContain('try: Name another file.')
    expect(readFileSync(file)).toEqual(before)
  })

  it('is refused where the suite cannot be read or written', async () => {
    const suite = join(folder, 'proxy.test.yaml')
    writeFileSync(suite, 'cases: {a: [\n')
    expect(await say(':save case x')).toContain('the suite cannot be read')
    expect(readFileSync(suite, 'utf8')).toBe('cases: {a: [\n')
    mkdirSync(join(folder, 'sub/other.test.yaml'), {recursive: true})
    writeFileSync(join(folder, 'sub/other.star'), POLICY)
    await say(`:load ${join(folder, 'sub/other.star')}`)
    expect(await say(':save case x')).toMatch(/it is a folder/)
    expect(await say(`:save recording ${join(folder, 'missing/x.jsonl')}`)).toContain('cannot write')
  })

  it.each(['cases: 3\n', '- a\n', 'text', 'cases: [3]\n', 'x: &a [1]\ncases: *a\n'])(
    'leaves a suite that is none: %j',
    async (text) => {
      const suite = join(folder, 'proxy.test.yaml')
      writeFileSync(suite, text)
      expect(await say(':save case x')).toContain('error:')
      expect(readFileSync(suite, 'utf8')).toBe(text)
      expect(existsSync(join(folder, 'fixtures'))).toBe(false)
    },
  )
})

describe('standard input', () => {
  it('is the policy or the entries, not both', async () => {
    const both = await runCommand(['policy', 'repl', '-'], {stdin: POLICY})
    expect(both.stderr).toContain('entries are read from standard input')
    expect(both.status).toBe(2)
    const {stdout, stderr, status} = await runCommand(['policy', 'repl', '-', '-e', ':decide', '-e', ':reload'], {
      stdin: POLICY,
    })
    expect(stdout).toMatch(/^<stdin>, dial/)
    expect(stderr).toContain('which is read once')
    expect(status).toBe(2)
  })

  it('is no recording, which is read again and again', async () => {
    const {stderr, status} = await runCommand(['policy', 'repl', '-r', '-', '-e', '1'], {stdin: ''})
    expect(stderr).toContain('standard input only once')
    expect(status).toBe(2)
  })

  it('has a dial to be named only where there is a recording', async () => {
    const {stderr, status} = await runCommand(['policy', 'repl', '--candidate', 'DE', '--id', 'x', '-e', '1'])
    expect(stderr).toContain('--id names a dial of a recording')
    expect(status).toBe(2)
  })
})

describe('an interruption', () => {
  it('ends what waits for a file that never comes, and changes nothing', async () => {
    const pipe = join(folder, 'slow.star')
    execFileSync('mkfifo', [pipe])
    // A shell's pipe, which is read until it ends.
    const handle = await open(pipe, 'r+')
    try {
      const loading = workbench.run(`:load /dev/fd/${String(handle.fd)}`)
      const recording = workbench.run(`:recording /dev/fd/${String(handle.fd)}`)
      setTimeout(() => workbench.interrupt(), 50)
      await expect(loading).rejects.toThrow('interrupted')
      setTimeout(() => workbench.interrupt(), 50)
      await expect(recording).rejects.toThrow('interrupted')
    } finally {
      // Whoever reads it still gets something.
      await handle.write('x\n')
      await handle.close()
    }
    expect(await say(':decide')).toContain(`${policy}, dial 01-mon`)
  })
})
