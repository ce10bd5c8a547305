import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {EXIT} from '../../src/errors.js'
import {buildFixtureProgram} from '../support/fixture-program.js'
import {runProgram} from '../support/spawn-program.js'
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

describe('the statuses', () => {
  it('are those of the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const listed = [...readme.matchAll(/^\| (\d+) +\| /gm)].map(([, number]) => Number(number))
    expect(listed).toEqual(Object.values(EXIT))
  })
})
