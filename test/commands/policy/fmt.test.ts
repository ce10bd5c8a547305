import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {tempFolder} from '../../support/temp-folder.js'

const UNTIDY = 'def decide_route( ctx,candidates ):\n  # why\n  return RouteSpec( mux=2 )   # and how\n'
const TIDY = 'def decide_route(ctx, candidates):\n    # why\n    return RouteSpec(mux = 2)  # and how\n'

function file(text: string): string {
  const path = join(tempFolder(), 'policy.star')
  writeFileSync(path, text)
  return path
}

describe('policy fmt', () => {
  it('shows one file laid out, with its comments, and leaves the file alone', async () => {
    const path = file(UNTIDY)
    const {stdout, status} = await runCommand(['policy', 'fmt', path])
    expect(stdout).toBe(TIDY)
    expect(readFileSync(path, 'utf8')).toBe(UNTIDY)
    expect(status).toBe(0)
  })

  it('reads standard input', async () => {
    const {stdout} = await runCommand(['policy', 'fmt', '-'], {stdin: UNTIDY})
    expect(stdout).toBe(TIDY)
  })

  it('lays out what is indented with tabs, as a visor takes it, and leaves strings over several lines alone', async () => {
    const path = file(
      'def decide_route(ctx, candidates):\n\t# why\n\tif ctx.port:\n\t\treturn None\n\treturn """a\n\tb"""\n',
    )
    const {stdout, status} = await runCommand(['policy', 'fmt', path])
    expect(stdout).toBe(
      'def decide_route(ctx, candidates):\n    # why\n    if ctx.port:\n        return None\n    return """a\n\tb"""\n',
    )
    expect(status).toBe(0)
  })

  it('names files that differ with --check, and exits 1', async () => {
    const path = file(UNTIDY)
    const {stdout, status} = await runCommand(['policy', 'fmt', '--check', path])
    expect(stdout).toBe(`${path}\n`)
    expect(status).toBe(1)
  })

  it('says nothing with --check of a file that is laid out, and exits 0', async () => {
    const {stdout, status} = await runCommand(['policy', 'fmt', '--check', file(TIDY)])
    expect(stdout).toBe('')
    expect(status).toBe(0)
  })

  it('shows what would change with --diff', async () => {
    const {stdout, status} = await runCommand(['policy', 'fmt', '--diff', file(UNTIDY)])
    expect(stdout).toContain('-  return RouteSpec( mux=2 )   # and how\n')
    expect(stdout).toContain('+    return RouteSpec(mux = 2)  # and how\n')
    expect(status).toBe(1)
  })

  it('replaces files with --write, and finds nothing to do the second time', async () => {
    const path = file(UNTIDY)
    expect((await runCommand(['policy', 'fmt', '--write', path])).stdout).toBe(`${path}\n`)
    expect(readFileSync(path, 'utf8')).toBe(TIDY)
    expect((await runCommand(['policy', 'fmt', '--write', path])).stdout).toBe('')
  })

  it('gives the status of each file with --json, by its schema', async () => {
    const ran = await runCommand(['policy', 'fmt', file(UNTIDY), file(TIDY), '--check', '--json'])
    expect(schemaFaults('policy-fmt', ran.json())).toEqual([])
    expect(ran.json()).toMatchObject({files: [{status: 'differs'}, {status: 'same'}]})
    expect(ran.status).toBe(1)
  })

  it.each([
    ['not UTF-8', Buffer.from('x = "caf\xe9"\n', 'latin1'), 4, 'it is not UTF-8'],
    ['begins with a byte order mark', Buffer.from('\uFEFFx=1\n'), 3, 'it does not parse'],
  ])('leaves a file alone that is %s', async (_, bytes, exit, reason) => {
    const path = file('')
    writeFileSync(path, bytes)
    const {stderr, status} = await runCommand(['policy', 'fmt', '--write', path])
    expect(stderr).toContain(reason)
    expect(status).toBe(exit)
    expect(readFileSync(path)).toEqual(bytes)
  })

  it('goes on after a file that does not parse, and exits 3', async () => {
    const good = file(UNTIDY)
    const {stdout, stderr, status} = await runCommand(['policy', 'fmt', '--check', file('def ('), good])
    expect(stdout).toBe(`${good}\n`)
    expect(stderr).toContain('it does not parse [POLICY_LOAD]')
    expect(status).toBe(3)
  })

  it.each([
    [['a.star', 'b.star'], 'several files'],
    [['-', '--write'], 'standard input cannot be written'],
  ])('refuses %j as usage', async (argv, reason) => {
    const {stderr, status} = await runCommand(['policy', 'fmt', ...argv])
    expect(stderr).toContain(reason)
    expect(status).toBe(2)
  })
})
