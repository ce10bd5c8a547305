import {spawn, spawnSync} from 'node:child_process'
import {beforeAll, describe, expect, it} from 'vitest'
import {buildFixtureProgram} from '../support/fixture-program.js'
import {cleanEnv, RUN} from '../support/spawn-program.js'
import {keptTempFolder} from '../support/temp-folder.js'

const hasPty = spawnSync('script', ['--version']).status === 0
const ESCAPE = '\u001b['

let run = ''
beforeAll(async () => {
  run = await buildFixtureProgram(keptTempFolder())
})

/** Runs a shell line on a terminal of its own and gives all that appeared on it. */
function onTerminal(line: string, {env = {}, until}: {env?: Record<string, string>; until?: string} = {}) {
  const child = spawn('script', ['-qfec', line, '/dev/null'], {env: {...cleanEnv(), TERM: 'xterm-256color', ...env}})
  let screen = ''
  return new Promise<{screen: string; status: number | null}>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      // Ctrl-C, as the terminal gets it from the keyboard.
      if (until !== undefined && screen.includes(until)) {
        until = undefined
        child.stdin.write('\u0003')
      }
    })
    child.on('close', (status) => resolve({screen, status}))
  })
}

describe.runIf(hasPty)('on a terminal', () => {
  it('failures are coloured', async () => {
    const {screen, status} = await onTerminal(`node ${RUN} vesrion`)
    expect(status).toBe(2)
    expect(screen).toContain(`${ESCAPE}31m`)
  })

  it.each([
    ['NO_COLOR', `node ${RUN} vesrion`, {NO_COLOR: '1'}],
    ['--no-color', `node ${RUN} vesrion --no-color`, {}],
    ['a dumb terminal', `node ${RUN} vesrion`, {TERM: 'dumb'}],
    ['NO_COLOR for help', `node ${RUN} version --help`, {NO_COLOR: '1'}],
  ])('there is no colour with %s', async (_, line, env) => {
    expect((await onTerminal(line, {env})).screen).not.toContain(ESCAPE)
  })

  it('source lines keep to its width', async () => {
    const {screen} = await onTerminal(`stty cols 30; node ${run} fail policy --no-color`)
    for (const line of screen.split('\r\n').filter((each) => each.includes('|'))) {
      expect(line.length).toBeLessThanOrEqual(30)
    }
  })

  it('tables keep to its width', async () => {
    const {screen} = await onTerminal(`stty cols 60; node ${RUN} policy preset list --no-color`)
    const lines = screen.trimEnd().split('\r\n')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
  })

  it('Ctrl-C during progress gives the cursor back and says so', async () => {
    const {screen, status} = await onTerminal(`stty rows 24 cols 80; node ${run} work`, {until: 'Working'})
    expect(status).toBe(130)
    expect(screen).toContain('interrupted')
    expect(screen.lastIndexOf(`${ESCAPE}?25h`)).toBeGreaterThan(screen.lastIndexOf(`${ESCAPE}?25l`))
  })
})

describe('without a terminal', () => {
  it('there is no colour and no progress', () => {
    const {stderr} = spawnSync('node', [RUN, 'vesrion'], {env: cleanEnv(), encoding: 'utf8'})
    expect(stderr).not.toContain(ESCAPE)
  })

  it('colour can be asked for', () => {
    const {stderr} = spawnSync('node', [RUN, 'vesrion'], {env: {...cleanEnv(), FORCE_COLOR: '1'}, encoding: 'utf8'})
    expect(stderr).toContain(ESCAPE)
  })
})
