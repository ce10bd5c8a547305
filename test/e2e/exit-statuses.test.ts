import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, it} from 'vitest'
import {EXIT} from '../../src/errors.js'
import {buildFixtureProgram} from '../support/fixture-program.js'
import {runProgram, startProgram} from '../support/spawn-program.js'
import {keptTempFolder} from '../support/temp-folder.js'

let run = ''
beforeAll(async () => {
  run = await buildFixtureProgram(keptTempFolder())
})

describe('what a command throws', () => {
  it.each([
    ['usage', 2, 'USAGE', 'two flags exclude each other'],
    ['policy', 3, 'POLICY_LOAD', 'undefined: foo'],
    ['input', 4, 'INPUT', 'line 3 is no JSON'],
    ['service', 5, 'SERVICE', 'no visor answers'],
    ['limit', 6, 'TOOL_LIMIT', 'the script wants more memory than 256 MiB'],
    ['bug', 70, 'BUG', 'a bug in skywire-cli: x is not a function'],
    ['rejection', 70, 'BUG', 'a bug in skywire-cli: nobody waited for me'],
    ['later', 70, 'BUG', 'a bug in skywire-cli: thrown from a timer'],
  ])('%s: exits %i as text and as JSON', async (how, status, code, message) => {
    const [text, json] = await Promise.all([
      runProgram(['fail', how], {run}),
      runProgram(['fail', how, '--json'], {run}),
    ])
    expect(text).toMatchObject({status, stdout: ''})
    expect(text.stderr.split('\n')[0]).toBe(`error: ${message} [${code}]`)
    expect(text.stderr).not.toContain('    at ')
    expect(json).toMatchObject({status, stderr: ''})
    expect(JSON.parse(json.stdout)).toMatchObject({error: {code, message, exit_status: status}})
  })

  it.each([
    ['findings', 1],
    ['several', 4],
    ['nothing', 0],
  ])('%s: shows its value and exits %i', async (how, status) => {
    expect(await runProgram(['fail', how], {run})).toEqual({status, stdout: 'ran\n', stderr: ''})
    const json = await runProgram(['fail', how, '--json'], {run})
    expect({...json, stdout: JSON.parse(json.stdout)}).toEqual({status, stdout: {ran: true}, stderr: ''})
  })

  it('adds the stack with DEBUG alone', async () => {
    const {stderr} = await runProgram(['fail', 'bug'], {run, env: {DEBUG: '1'}})
    expect(stderr).toMatch(/TypeError: x is not a function\n {4}at /)
  })
})

describe('commands', () => {
  const folder = keptTempFolder()
  const policy = (name: string, body: string): string => {
    const file = join(folder, `${name}.star`)
    writeFileSync(file, `def decide_route(ctx, candidates):\n    ${body}\n    return RouteSpec()\n`)
    return file
  }
  const DECIDE = ['policy', 'decide', '--candidate', 'DE 80ms', '--now', '2026-05-29T19:00:00Z']
  const KEY = '024ec47420176680816e0406250e7156465e4531f5b26057c9f6297bb0303558c7'

  it.each([
    [0, 'done', [...DECIDE, policy('good', 'pass')]],
    [1, 'a silent failure', [...DECIDE, policy('failing', '1 // 0')]],
    [2, 'a bad value', [...DECIDE, policy('good', 'pass'), '--contract', '2020-01']],
    [3, 'a policy that does not load', [...DECIDE, policy('broken', 'return )')]],
    [4, 'a file that is not there', [...DECIDE, join(folder, 'none.star')]],
    [5, 'nothing at the address', ['hypervisor', 'pk', 'http://127.0.0.1:9', '--public-key', KEY]],
    [6, 'a script that wants too much memory', [...DECIDE, policy('hog', 'x = "x" * 1000000000')]],
  ])('exit %i for %s, as text and as JSON', async (status, _, argv) => {
    const [text, json] = await Promise.all([runProgram(argv), runProgram([...argv, '--json'])])
    expect(text.status).toBe(status)
    if (status > 1) expect(text.stderr + text.stdout).not.toBe('')
    expect(json.status).toBe(status)
    const document = JSON.parse(json.stdout) as {error?: {exit_status: number}}
    if (document.error) expect(document.error.exit_status).toBe(status)
    expect(json.stderr).toBe('')
  })

  it('exit 130 when interrupted while they wait for standard input', async () => {
    const {child, ended} = startProgram(['policy', 'decide', '-'], {keepsStdinOpen: true})
    // More than a pipe holds: once it is written, the program has begun to read.
    await new Promise((resolve) => child.stdin?.write('#'.repeat(4_000_000), resolve))
    child.kill('SIGINT')
    expect(await ended).toEqual({status: 130, stdout: '', stderr: 'error: interrupted [INTERRUPTED]\n'})
  })
})

describe('the statuses', () => {
  it('are those of the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const listed = [...readme.matchAll(/^\| (\d+) +\| /gm)].map(([, number]) => Number(number))
    expect(listed).toEqual(Object.values(EXIT))
  })
})
