import {connect, createServer} from 'node:net'
import {once} from 'node:events'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {methods} from '../../../../src/visor/protocol/methods.js'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {empty, int, map, slice, string, type GoType} from '../../../../src/visor/wire/go-type.js'
import {RpcConnection} from '../../../../src/visor/wire/rpc-connection.js'
import {rpcMethod, type RpcMethod} from '../../../../src/visor/wire/rpc-method.js'
import {CallRefused} from '../../../../src/visor/wire/rpc-problems.js'
import {serveRpc, type ServedMethod} from '../../../../src/visor/wire/rpc-server.js'
import {checkVectors, type Vector} from './check-vectors.js'
import {GoProgram, goVersion} from './go-program.js'
import {inPackageMain, present, settle, toSchema} from './neutral.js'
import {typedValue, valueOf} from './random-values.js'

const installed = goVersion()
const tables: Readonly<Record<string, Readonly<Record<string, RpcMethod>>>> = methods
const rows = Object.entries(tables).flatMap(([era, table]) =>
  Object.values(table).map((method) => ({name: `${era}.${method.name}`, era, method})),
)
const replyOf = (method: RpcMethod): GoType => method.reply ?? map(string, slice(string))

if (installed === undefined) {
  describe('conformance with Go: not run live, Go is not installed', () => {
    it('rests on the committed vectors (vectors.test.ts) alone', () => {
      expect(goVersion()).toBeUndefined()
    })
  })
} else {
  describe(`conformance with ${installed}: live`, () => {
    const go = new GoProgram()
    beforeAll(() => go.build(), 120_000)
    afterAll(() => go.close())

    it('reads thousands of random values of random types that Go wrote, and writes the same bytes', async () => {
      const results = checkVectors(await go.lines<Vector>(['vectors', '3000']))
      expect(results.length).toBeGreaterThan(3000)
      expect(results.filter(({encoded, hex}) => encoded !== hex)).toEqual([])
      expect(results.map(({decoded}) => decoded)).toEqual(results.map(({expected}) => expected))
    })

    it('writes thousands of random values of random types that Go reads', async () => {
      const samples = fc.sample(typedValue, {numRuns: 2000, seed: 7})
      const given = samples.map(({type, value}) => {
        const bytes = new GobEncoder().encode(type, value)
        return {type: toSchema(type), hex: bytes.toString('hex')}
      })
      const answers = await go.lines<{value?: unknown; error?: string}>(
        ['decode'],
        given.map((line) => JSON.stringify(line)).join('\n'),
      )
      const ours = samples.map(({type}, i) => decodeAs(type, given[i]!.hex))
      expect(ours).toEqual(answers.map((answer, i) => ({...answer, value: settle(samples[i]!.type, answer.value)})))
      expect(answers.filter(({error}) => error !== undefined)).toEqual([])
    })

    it('refuses values of other types in Go’s words', async () => {
      const pairs = fc.sample(fc.tuple(typedValue, typedValue), {numRuns: 800, seed: 11})
      const given = pairs.map(([{type, value}, {type: wanted}]) => ({
        type: toSchema(wanted),
        hex: new GobEncoder().encode(inPackageMain(type), value).toString('hex'),
      }))
      const answers = await go.lines<{value?: unknown; error?: string}>(
        ['decode'],
        given.map((line) => JSON.stringify(line)).join('\n'),
      )
      const ours = pairs.map(([, {type: wanted}], i) => decodeAs(inPackageMain(wanted), given[i]!.hex).error)
      expect(ours).toEqual(answers.map(({error}) => error))
      expect(answers.filter(({error}) => error !== undefined).length).toBeGreaterThan(500)
    })

    describe('as a client of Go’s server', () => {
      let connection: RpcConnection
      beforeAll(async () => {
        const [host, port] = (await go.serve()).split(':')
        const socket = connect(Number(port), host)
        await once(socket, 'connect')
        connection = new RpcConnection(socket, {peer: 'the Go server'})
      })
      afterAll(() => connection.close())

      const last = rpcMethod('Last', string, string)

      it.each(rows)('$name arrives as sent, and its reply as Go sent it', async ({name, era, method}) => {
        const [input] = fc.sample(valueOf(method.argument), {numRuns: 1, seed: 3})
        const reply = await connection.call(era, {...method, reply: replyOf(method)}, input)
        const [sent, given] = JSON.parse(await connection.call('meta', last, name)) as unknown[]
        const arrived = decodeAs(method.argument, new GobEncoder().encode(method.argument, input).toString('hex')).value
        expect(settle(method.argument, sent)).toEqual(arrived)
        expect(present(replyOf(method), reply)).toEqual(settle(replyOf(method), given))
      })

      it('gives the server’s error text', async () => {
        const failing = rpcMethod('Fail', string, string)
        await expect(connection.call('meta', failing, 'proc is not found')).rejects.toThrow(
          new CallRefused('meta.Fail', 'proc is not found'),
        )
        await expect(connection.call('meta', rpcMethod('Nope', empty, empty), {})).rejects.toThrow(
          "rpc: can't find method meta.Nope",
        )
      })

      it('matches a hundred replies that come in another order', async () => {
        const sleep = rpcMethod('Sleep', int, int)
        const order: number[] = []
        const calls = Array.from({length: 100}, async (_, i) => {
          const reply = await connection.call('meta', sleep, 100 - i)
          order.push(reply)
          return reply
        })
        expect(await Promise.all(calls)).toEqual(Array.from({length: 100}, (_, i) => 100 - i))
        expect(order).not.toEqual([...order].sort((a, b) => b - a))
      })
    })

    it('serves all methods to Go’s client, with the errors of Go’s server', async () => {
      const given: Record<string, {argument: unknown; reply: unknown}> = {}
      const services = new Map(Object.entries(tables).map(([era, table]) => [era, serviceOf(era, table, given)]))
      const server = createServer((socket) => serveRpc(socket, services))
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const {port} = server.address() as {port: number}
      type Row = {name: string; argument?: unknown; reply?: unknown; error?: string}
      const answers = await go.lines<Row>(['call', `127.0.0.1:${port}`])
      server.close()
      rows.forEach(({name, method}, i) => {
        const call = answers[i]!
        const seen = {argument: settle(method.argument, call.argument), reply: settle(replyOf(method), call.reply)}
        expect({...call, ...seen}).toEqual({name, ...given[name]})
      })
      const fromGo = await go.lines<Row>(['call', await go.serve()])
      const errors = (list: readonly Row[]) => list.slice(rows.length).map(({name, error}) => ({name, error}))
      expect(errors(answers)).toEqual(errors(fromGo))
    })
  })
}

function decodeAs(type: GoType, hex: string): {value?: unknown; error?: string} {
  const decoder = new GobDecoder()
  decoder.push(Buffer.from(hex, 'hex'))
  try {
    return {value: present(type, decoder.read(type)?.value)}
  } catch (error) {
    return {error: (error as Error).message.replace(/ \(at byte \d+\)$/, '')}
  }
}

/** Answers every method with a value of its own, and keeps what was given and answered. */
function serviceOf(
  era: string,
  table: Readonly<Record<string, RpcMethod>>,
  given: Record<string, {argument: unknown; reply: unknown}>,
): ReadonlyMap<string, ServedMethod> {
  return new Map(
    Object.values(table).map((method) => {
      const type = replyOf(method)
      const [reply] = fc.sample(valueOf(type), {numRuns: 1, seed: 5})
      const handle = (argument: unknown): unknown => {
        const arrived = decodeAs(type, new GobEncoder().encode(type, reply).toString('hex')).value
        given[`${era}.${method.name}`] ??= {argument: present(method.argument, argument), reply: arrived}
        return reply
      }
      return [method.name, {method: {...method, argument: inPackageMain(method.argument), reply: type}, handle}]
    }),
  )
}
