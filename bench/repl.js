// Measures the prompt of `policy repl` in a pseudo-terminal: from the start of the process to the prompt, as a ratio to
// `node -e 0` in the same round, and from a key to the moment when its character has been written.
//
//   node bench/repl.js [--rounds 15] [--keys 300]      needs a build
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {availableParallelism, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {setTimeout} from 'node:timers'
import {fileURLToPath} from 'node:url'
import {parseArgs, stripVTControlCharacters} from 'node:util'
import {spawn} from '@lydell/node-pty'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}, keys: {type: 'string', default: '300'}}})
const folder = mkdtempSync(join(tmpdir(), 'bench-repl-'))
const POLICY = 'examples/policies/proxy.star'
const ENTRIES = 200

/** The program at a terminal, with everything it wrote. */
class Terminal {
  output = ''
  #waiting = () => {}

  constructor(argv) {
    const env = {...process.env, SKYWIRE_CLI_STATE_DIR: folder, TERM: 'xterm-256color'}
    this.pty = spawn(process.execPath, ['bin/run.js', 'policy', 'repl', ...argv], {cols: 80, rows: 24, env})
    this.pty.onData((data) => {
      this.output += data
      this.#waiting()
    })
  }

  /** When something is written from here on that fits. */
  writes(fits) {
    const from = this.output.length
    return new Promise((resolve) => {
      this.#waiting = () => {
        if (fits(stripVTControlCharacters(this.output.slice(from)))) resolve()
      }
      this.#waiting()
    })
  }

  close() {
    this.pty.kill('SIGKILL')
  }
}

const quantile = (numbers, part) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * part)]

async function opening(argv) {
  const start = performance.now()
  const terminal = new Terminal(argv)
  await terminal.writes((text) => text.includes('policy> '))
  const time = performance.now() - start
  terminal.close()
  return time
}

function bare() {
  const start = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return performance.now() - start
}

/** Milliseconds from each key to its character, in a session with many entries behind it. */
async function keystrokes(argv, before) {
  const terminal = new Terminal(argv)
  await terminal.writes((text) => text.includes('policy> '))
  for (let entry = 0; entry < ENTRIES; entry++) {
    const shown = terminal.writes((text) => text.includes(`\n${entry * 3}`))
    terminal.pty.write(`${entry} * 3\r`)
    await shown
  }
  if (before !== '') {
    const shown = terminal.writes((text) => text.includes('end of it'))
    terminal.pty.write(`\u001b[200~${before}\u001b[201~`)
    await shown
  }
  const times = []
  const text = 'candidates[1].est_latency_ms + len(candidates) '
  for (let key = 0; key < Number(values.keys); key++) {
    const character = text[key % text.length]
    const typed = key === 0 ? '' : text.slice(0, key % text.length)
    const tail = `${typed}${character}`.slice(-6)
    const start = performance.now()
    const shown = terminal.writes((output) => output.includes(tail.trimEnd()) || character === ' ')
    terminal.pty.write(character)
    await shown
    if (character !== ' ') times.push(performance.now() - start)
    // People are slower than this; the answers about the text come meanwhile.
    await new Promise((resolve) => setTimeout(resolve, 15))
  }
  terminal.close()
  return times
}

try {
  await opening([POLICY])
  const ratios = []
  const times = []
  const bases = []
  for (let round = 0; round < Number(values.rounds); round++) {
    const base = bare()
    const time = await opening([POLICY])
    bases.push(base)
    times.push(time)
    ratios.push(time / base)
  }
  console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, node ${process.version}`)
  console.log(`bare node: ${quantile(bases, 0.5).toFixed(0)} ms`)
  console.log(
    `start to prompt: ${quantile(ratios, 0.5).toFixed(2)} x bare node (${quantile(times, 0.5).toFixed(0)} ms)`,
  )
  const long = `def long(n):\n${'    n = n + candidates[0].est_latency_ms  # one of many\n'.repeat(198)}    return n  # end of it`
  const cases = {
    [`after ${ENTRIES} entries`]: [[POLICY], ''],
    'in an entry of 200 lines': [[POLICY], long],
    'with the split view': [[POLICY, '--split'], ''],
  }
  for (const [name, [argv, before]] of Object.entries(cases)) {
    const keys = await keystrokes(argv, before)
    console.log(
      `key to screen, ${name}: median ${quantile(keys, 0.5).toFixed(1)} ms, 95 % ${quantile(keys, 0.95).toFixed(1)} ms`,
    )
  }
} finally {
  rmSync(folder, {recursive: true})
}
process.exit(0)
