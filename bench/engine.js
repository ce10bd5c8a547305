// Measures the engine: cold start against a bare Node, and decisions per second against the same Go code built natively.
//
//   node bench/engine.js            all; needs a build, and Go for the native side
//   node bench/engine.js --rounds 9
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {loadSources} from '../scripts/load-sources.js'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const {values} = parseArgs({options: {rounds: {type: 'string', default: '7'}}})
const rounds = Number(values.rounds)
const folder = mkdtempSync(join(tmpdir(), 'bench-engine-'))

const NOW = {unix_nano: 1_780_000_000_000_000_000n, offset_s: 0}
const POLICY = {
  label: 'bench.star',
  contract: '2026-06',
  now: NOW,
  providers: {},
  text: `UNWANTED = ("XX", "??")

def usable(route):
    return len(route.hops) > 0 and not any([place in UNWANTED for place in route.hops_geo])

def decide_route(ctx, candidates):
    if ctx.is_direct_dial or not candidates:
        return RouteSpec(min_hops=2, distribution="auto")
    routes = [route for route in candidates if usable(route)]
    if not routes:
        return RouteSpec(fallback="drop")
    return RouteSpec(chosen=sorted(routes, key=lambda route: route.est_latency_ms)[0])
`,
}
const CALL = {
  ctx: {
    app: 'vpn-client',
    peer_pk: '02'.repeat(33),
    port: 44,
    now: NOW,
    cli_overrides: {},
    is_direct_dial: false,
    transport_kind: '',
  },
  candidates: Array.from({length: 8}, (_, i) => ({
    hops: [`03${'ab'.repeat(31)}0${i}`],
    hops_geo: [i % 2 ? 'DE' : '??'],
    est_latency_ms: 100 - i,
    transport_kinds: ['stcpr'],
  })),
  reverse_candidates: [],
  providers: {},
}
const DECISIONS = 20_000

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Runs a program and gives its output, or fails with what it said. */
function run(program, ...args) {
  const {status, stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
  return stdout
}

const json = (value) => JSON.stringify(value, (_key, part) => (typeof part === 'bigint' ? `bigint:${part}` : part))
const script = (name, body) => {
  const file = join(folder, `${name}.mjs`)
  const engine = JSON.stringify(new URL('../starlark-wasm/dist/index.js', import.meta.url).href)
  const revive = "(_k, v) => typeof v === 'string' && v.startsWith('bigint:') ? BigInt(v.slice(7)) : v"
  writeFileSync(
    file,
    `import {createEngine} from ${engine}
const [text, call] = JSON.parse(${JSON.stringify(json([POLICY, CALL]))}, ${revive})
const policy = (await createEngine()).load(text)
${body}`,
  )
  return file
}

/** Milliseconds that a Node process takes from start to end. */
function wholeProcess(...args) {
  const start = performance.now()
  run(process.execPath, ...args)
  return performance.now() - start
}

function coldStart() {
  const first = script('first', `if (policy.decideRoute(call).kind !== 'value') process.exit(1)`)
  const bare = []
  const cold = []
  for (let i = 0; i < rounds; i++) {
    bare.push(wholeProcess('-e', '0'))
    cold.push(wholeProcess(first))
  }
  return {bare: median(bare), cold: median(cold)}
}

/** Nanoseconds of processor time of one decision, here and natively, by the same messages. */
async function throughput() {
  const wasm = script(
    'many',
    `for (let i = 0; i < ${DECISIONS}; i++) policy.decideRoute(call)
const start = process.cpuUsage()
for (let i = 0; i < ${DECISIONS}; i++) policy.decideRoute(call)
const {user, system} = process.cpuUsage(start)
console.log(((user + system) * 1000) / ${DECISIONS})`,
  )
  const messages = join(folder, 'messages')
  writeFileSync(messages, await messagesFor(POLICY, CALL))
  const native = join(folder, 'nativebench')
  const built = spawnSync('go', ['build', '-trimpath', '-o', native, './cmd/nativebench'], {cwd: 'starlark-wasm/go'})
  const times = {wasm: [], native: []}
  for (let i = 0; i < rounds; i++) {
    times.wasm.push(Number(run(process.execPath, wasm)))
    if (built.status === 0) times.native.push(Number(run(native, '-n', String(DECISIONS), messages)))
  }
  return {wasm: median(times.wasm), native: times.native.length > 0 ? median(times.native) : null}
}

/** A load and a call as the loader sends them, each behind its length. */
async function messagesFor(policy, call) {
  const {Writer, writeLoad, writeDecide} = await loadSources(
    'starlark-wasm/src/writer.ts',
    'starlark-wasm/src/loaded-policy.ts',
  )
  const pack = (write) => {
    const out = new Writer()
    write(out)
    const size = Buffer.alloc(4)
    size.writeUInt32LE(out.bytes.length)
    return Buffer.concat([size, out.bytes])
  }
  return Buffer.concat([pack((out) => writeLoad(out, policy, 0, 0)), pack((out) => writeDecide(out, 1, 0, call))])
}

try {
  const start = coldStart()
  const speed = await throughput()
  const us = (nanoseconds) => `${(nanoseconds / 1000).toFixed(1)} us`
  console.log(`medians of ${rounds} rounds, ${availableParallelism()} processors, load ${loadavg()[0].toFixed(1)}`)
  console.log(`bare node                          ${start.bare.toFixed(0)} ms`)
  console.log(
    `node, engine, first decision       ${start.cold.toFixed(0)} ms   ratio ${(start.cold / start.bare).toFixed(2)}`,
  )
  console.log(`one decision, WASM                 ${us(speed.wasm)}`)
  if (speed.native !== null) {
    console.log(
      `one decision, the same Go natively ${us(speed.native)}   ratio ${(speed.native / speed.wasm).toFixed(2)}`,
    )
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
