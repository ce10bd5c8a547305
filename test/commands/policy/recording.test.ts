import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'
import {A, B, HEADER, PEER, dialLine, fetchLine, textOf} from '../../unit/policy/recording/lines.js'

const EXAMPLES = 'examples/recordings'

function fileOf(text: string | Uint8Array, name = 'week.jsonl'): string {
  const file = join(tempFolder(), name)
  writeFileSync(file, text)
  return file
}

/** Fails where `value` is not what `schemas/<name>.schema.json` says. */
function expectFits(value: unknown, name: string): void {
  const ajv = new Ajv2020({strictTypes: false})
  const check = ajv.compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')))
  check(value)
  expect(check.errors).toBeNull()
}

const faulty = textOf(HEADER, dialLine(), '{"type":"dial"', dialLine({id: 'two', port: 70_000}))

describe('policy recording validate', () => {
  it('finds the examples good', async () => {
    const {status, stdout, stderr} = await runCommand(['policy', 'recording', 'validate', EXAMPLES])
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(stdout).toMatch(/^good examples\/recordings\/public-network-2026-09\.jsonl: \d+ lines, 20 dials$/m)
    expect(stdout).toMatch(/^good examples\/recordings\/synthetic-week\.jsonl: \d+ lines, 22 dials$/m)
  })

  it('exits 1 and names each line that cannot be used', async () => {
    const file = fileOf(faulty)
    const {status, stdout} = await runCommand(['policy', 'recording', 'validate', file])
    expect(status).toBe(1)
    expect(stdout).toBe(
      [
        `${file}:3:15: not JSON: expected "," or "}" [not-json]`,
        `${file}:4:${String(JSON.stringify(dialLine({id: 'two', port: 70_000})).indexOf('70000') + 1)}: port: must be <= 65535 [misfit]`,
        `${file}: note: Public keys that are no point of secp256k1, so of no visor: 1, first on line 2.`,
        `faulty ${file}: 4 lines, 1 dial, 2 problems`,
        '',
      ].join('\n'),
    )
  })

  it('exits 4 for what is no recording, and checks the other files all the same', async () => {
    const [other, good] = [fileOf('hello\n'), fileOf(textOf(HEADER, dialLine()))]
    const {status, stdout} = await runCommand(['policy', 'recording', 'validate', other, good, 'nowhere.jsonl'])
    expect(status).toBe(4)
    expect(stdout).toContain(`no recording ${other}: none of 1 line is a line of a recording`)
    expect(stdout).toContain(`good ${good}: 2 lines, 1 dial`)
    expect(stdout).toContain('no recording nowhere.jsonl: cannot read nowhere.jsonl: it does not exist')
  })

  it.each([['--json'], ['-o', 'json']])('prints what its schema says with %s %s', async (...flags) => {
    const {status, json} = await runCommand(['policy', 'recording', 'validate', '-', ...flags], {stdin: faulty})
    expect(status).toBe(1)
    expectFits(json(), 'recording-reports')
    expect(json()).toMatchObject({
      recordings: [{file: '-', verdict: 'faulty', problem_count: 2, problems: [{line: 3}, {line: 4, path: 'port'}]}],
    })
  })
})

describe('policy recording stats', () => {
  it('shows what a recording holds and flags what the contract does not know', async () => {
    const {status, stdout} = await runCommand(['policy', 'recording', 'stats', EXAMPLES])
    expect(status).toBe(0)
    expect(stdout).toContain('  source     observed-legs, by skywire-cli 0.1.0\n')
    expect(stdout).toContain('  flagged    transport kind unknown to the contract: webrtc\n')
    expect(stdout).toContain('  flagged    distribution unknown to the contract: ecf\n')
    expect(stdout).toContain('  apps       vpn-client (7), skychat (6), skysocks-client (6), backup-nightly (2)')
  })

  it('leaves out lines that cannot be used, says so, and exits 1', async () => {
    const {status, json, stderr} = await runCommand(['policy', 'recording', 'stats', '-', '--json'], {stdin: faulty})
    expect(status).toBe(1)
    expect(stderr).toContain('2 lines of - left out; `skywire-cli policy recording validate` names them')
    expectFits(json(), 'recording-stats')
    expect(json()).toMatchObject({recordings: [{dials: 1, problems: 2}]})
  })

  it('exits 4 for what is no recording', async () => {
    const {status, stderr} = await runCommand(['policy', 'recording', 'stats', '-'], {stdin: '[]\n'})
    expect(status).toBe(4)
    expect(stderr).toContain('error: not a recording [INPUT]')
  })
})

describe('policy recording pseudonymize', () => {
  const text = textOf(HEADER, dialLine({fetches: [fetchLine({forward: [{hops: [A, B], est_latency_ms: 3}]})]}))
  const run = (...argv: readonly string[]) =>
    runCommand(['policy', 'recording', 'pseudonymize', ...argv], {stdin: text})

  it('replaces keys so that nothing leads back, differently each time', async () => {
    const first = await run('-', '-o', '-')
    const second = await run('-', '-o', '-')
    expect(first.status).toBe(0)
    for (const key of [A, B, PEER]) expect(first.stdout).not.toContain(key)
    expect(first.stdout).not.toBe(second.stdout)
    expect(first.stderr).toBe('3 public keys replaced in -\n')
  })

  it('gives the same pseudonyms for the same salt, in policies and suites too', async () => {
    const folder = tempFolder()
    const policy = join(folder, 'home.star')
    writeFileSync(policy, `HOME = "${PEER}"\n`)
    const out = join(tempFolder(), 'out.jsonl')
    const {status} = await run(
      '-',
      '-o',
      out,
      '--salt',
      'sixteen letters!',
      '--also',
      policy,
      '--also',
      `${policy}=${out}.star`,
    )
    expect(status).toBe(0)
    const dial = JSON.parse(readFileSync(out, 'utf8').split('\n')[1]!)
    expect(readFileSync(join(out, '..', 'home.star'), 'utf8')).toBe(`HOME = "${String(dial.peer_pk)}"\n`)
    expect(readFileSync(`${out}.star`, 'utf8')).toContain(dial.peer_pk)
    expect((await run('-', '-o', '-', '--key-file', fileOf('sixteen letters!', 'key'))).stdout).toBe(
      readFileSync(out, 'utf8'),
    )
  })

  it('tells who is who only when asked, and only to the owner of the file', async () => {
    const out = join(tempFolder(), 'out.jsonl')
    const {json} = await run('-', '-o', out, '--mapping', `${out}.who`, '--json')
    expectFits(json(), 'pseudonymized')
    expect(JSON.stringify(json())).not.toContain(PEER)
    expect(Object.keys(JSON.parse(readFileSync(`${out}.who`, 'utf8')))).toEqual([A, PEER, B].sort())
    expect(statSync(`${out}.who`).mode & 0o777).toBe(0o600)
  })

  it('leaves out lines whose keys it cannot find for certain, and exits 1', async () => {
    const file = fileOf(`${text}{"peer_pk":"${A}\n`)
    const {status, stdout, stderr} = await run(file, '-o', '-')
    expect(status).toBe(1)
    expect(stdout).not.toContain(A)
    expect(stderr).toContain(`${file}:3: left out: not JSON: expected a well-formed string`)
    expect((await run(file, '-o', '-', '--strict')).status).toBe(4)
  })

  it('warns of a salt that can be guessed', async () => {
    expect((await run('-', '-o', '-', '--salt', 'abc')).stderr).toContain('the salt is short')
  })

  it.each([
    ['two salts', ['--salt', 'a', '--key-file', 'b'], 2],
    ['two results in one place', ['--mapping', 'out.jsonl'], 2],
    ['a text written over itself', ['--also', 'home.star', '--force'], 2],
  ])('refuses %s', async (_, flags, expected) => {
    const folder = tempFolder()
    const here = (word: string) => (/^(out|home)\./.test(word) ? join(folder, word) : word)
    writeFileSync(join(folder, 'home.star'), '')
    expect((await run('-', '-o', join(folder, 'out.jsonl'), ...flags.map(here))).status).toBe(expected)
  })

  it('does not write over a file without being told to', async () => {
    const out = fileOf('old')
    expect((await run('-', '-o', out)).status).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('old')
    expect((await run('-', '-o', out, '--force')).status).toBe(0)
  })
})
