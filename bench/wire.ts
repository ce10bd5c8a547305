/**
 * How long a list of 10 000 transports takes from the call to the value, against Go's client on the same server.
 *
 * Run with `node bench/wire.js`; without Go only our side is measured.
 */
import {execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {connect, createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {keyOf} from '../src/visor/sandbox/chance.js'
import {methods, SERVICE} from '../src/visor/protocol/methods.js'
import {atEra} from '../src/visor/protocol/wire-era.js'
import {transportId} from '../src/visor/protocol/transport-id.js'
import {transportsFromWire} from '../src/visor/from-wire/transport-from-wire.js'
import {GobDecoder} from '../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../src/visor/wire/gob-encoder.js'
import {requestHeader, responseHeader} from '../src/visor/wire/rpc-header.js'
import {RpcConnection} from '../src/visor/wire/rpc-connection.js'

const COUNT = 10_000
const ROUNDS = 40
const {Transports} = methods.e2

/** Serves one reply, encoded once, so that the server costs both clients the same. */
async function serveTransports(): Promise<number> {
  const local = keyOf('bench')
  const type = atEra(methods.e2.Transports.reply ?? methods.e2.Health.argument, 'e2')
  const list = Array.from({length: COUNT}, (_, i) => {
    // Not all on the curve: neither client looks.
    const remote = `02${i.toString(16).padStart(64, '1')}`
    const log = {recv_bytes: i * 1000, sent_bytes: i}
    return {
      ID: transportId(local, remote, 'stcpr'),
      Local: local,
      Remote: remote,
      Type: 'stcpr',
      Log: log,
      Label: 'automatic',
    }
  })
  const server = createServer((socket) => {
    const decoder = new GobDecoder()
    const encoder = new GobEncoder()
    let cached: Buffer | undefined
    let seq: number | bigint | undefined
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk: Buffer) => {
      decoder.push(chunk)
      for (;;) {
        seq ??= decoder.readAs(requestHeader)?.value.Seq
        if (seq === undefined || decoder.read() === undefined) return
        socket.write(encoder.encode(responseHeader, {ServiceMethod: `${SERVICE}.Transports`, Seq: seq}))
        seq = undefined
        if (cached === undefined) {
          socket.write(encoder.encode(type, list))
          cached = encoder.encode(type, list)
        } else socket.write(cached)
      }
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function measureOurs(port: number): Promise<number[]> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const connection = new RpcConnection(socket, {peer: 'bench'})
  const times: number[] = []
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now()
    const transports = transportsFromWire(await connection.call(SERVICE, Transports, {}))
    times.push(performance.now() - start)
    if (transports.length !== COUNT) throw new Error(`got ${String(transports.length)} transports`)
  }
  connection.close()
  return times
}

function measureGo(port: number): number[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const program = join(folder, 'conformance')
  try {
    execFileSync('go', ['build', '-o', program, '.'], {cwd: join(process.cwd(), 'test/conformance'), stdio: 'pipe'})
    const out = execFileSync(program, ['bench', `127.0.0.1:${String(port)}`, `-n=${String(ROUNDS)}`], {
      encoding: 'utf8',
    })
    return out
      .trim()
      .split('\n')
      .map((line) => Number(line.split(' ')[0]))
  } catch {
    return undefined
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN
}

async function main(): Promise<void> {
  if (process.argv[2] === 'serve') {
    process.stdout.write(`${String(await serveTransports())}\n`)
    return
  }
  const server = spawn(process.execPath, [process.argv[1] ?? '', 'serve'], {stdio: ['ignore', 'pipe', 'inherit']})
  const [line] = (await once(server.stdout, 'data')) as [Buffer]
  const port = Number(line.toString())
  const show = (name: string, times: readonly number[]): void => {
    const cold = times[0] ?? NaN
    process.stdout.write(
      `${name.padEnd(12)} cold ${cold.toFixed(1)} ms, median of the rest ${median(times.slice(5)).toFixed(1)} ms\n`,
    )
  }
  const go = measureGo(port)
  const ours = await measureOurs(port)
  const goAgain = go && measureGo(port)
  server.kill()
  show('skywire-cli', ours)
  if (go === undefined || goAgain === undefined) {
    process.stdout.write('Go is not installed: no ratio\n')
    return
  }
  const theirs = Math.min(median(go.slice(5)), median(goAgain.slice(5)))
  show('Go client', go)
  process.stdout.write(`ratio        ${(median(ours.slice(5)) / theirs).toFixed(2)} (goal: at most 2)\n`)
}

await main()
