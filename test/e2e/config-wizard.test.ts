import {spawn, spawnSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {cleanEnv, RUN} from '../support/spawn-program.js'
import {tempFolder} from '../support/temp-folder.js'

const hasPty = spawnSync('script', ['--version']).status === 0

/** Runs the wizard on a terminal and types an answer for each question, which ends with `] ` or `: `. */
function typeAnswers(argv: string, answers: readonly string[], cwd: string) {
  const left = [...answers]
  const env = {...cleanEnv(), TERM: 'xterm', SKYENV: join(cwd, 'none')}
  const child = spawn('script', ['-qfec', `node ${RUN} visor gen-config --interactive ${argv}`, '/dev/null'], {
    cwd,
    env,
  })
  let [screen, seen] = ['', 0]
  return new Promise<{screen: string; status: number | null}>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      screen += text
      const questions = screen.match(/\?[^\n]*\] |: |\[[^\]\n]*\] /g)?.length ?? 0
      if (questions <= seen || !/(?:\] |: )(?:\u001b\[\d*[A-Za-z])*$/.test(screen)) return
      seen = questions
      child.stdin.write(left.shift() ?? '\u0003')
    })
    child.on('close', (status) => resolve({screen, status}))
  })
}

describe.runIf(hasPty)('visor gen-config --interactive on a terminal', () => {
  it('writes what was answered', async () => {
    const folder = tempFolder()
    const {screen, status} = await typeAnswers(
      '-o visor.json --policy none',
      ['test\r', 'yes\r', '\r', '\r', '\r'],
      folder,
    )
    expect(screen).toContain('Wrote')
    expect(status).toBe(0)
    const file = join(folder, 'visor.json')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      cli_addr: 'localhost:13435',
      hypervisor: {enable: true},
    })
  })

  it('writes nothing after Ctrl-C', async () => {
    const folder = tempFolder()
    const {status} = await typeAnswers('', [], folder)
    expect(status).toBe(130)
    expect(() => statSync(join(folder, 'skywire-config.json'))).toThrow()
  })
})
