import {duplexPair, type Duplex} from 'node:stream'
import {describe, expect, it} from 'vitest'
import {Interrupted} from '../../../../src/errors.js'
import {bool, empty, int, slice, string, uint16} from '../../../../src/visor/wire/go-type.js'
import {RpcConnection} from '../../../../src/visor/wire/rpc-connection.js'
import {rpcMethod} from '../../../../src/visor/wire/rpc-method.js'
import {CallRefused, TooManyCalls} from '../../../../src/visor/wire/rpc-problems.js'
import {serveRpc, type ServedMethod} from '../../../../src/visor/wire/rpc-server.js'
import {FakeStream} from './fake-stream.js'

const echo = rpcMethod('Echo', int, int)
const fail = rpcMethod('Fail', string, empty)

/** A connection to a server of these methods. */
function connected(methods: readonly ServedMethod[]): RpcConnection {
  const [ours, theirs]: Duplex[] = duplexPair()
  serveRpc(theirs, new Map([['svc', new Map(methods.map((served) => [served.method.name, served]))]]))
  return new RpcConnection(ours, {peer: 'the test'})
}

describe('a connection', () => {
  it('matches a hundred concurrent calls with replies in another order', async () => {
    const waiting: (() => void)[] = []
    const answerInReverse = (input: unknown) =>
      new Promise((resolve) => {
        waiting.unshift(() => resolve(input))
        if (waiting.length === 100) setImmediate(() => waiting.forEach((answer) => answer()))
      })
    const connection = connected([{method: echo, handle: answerInReverse}])
    const settled: number[] = []
    const calls = Array.from({length: 100}, async (_, i) => settled.push(await connection.call('svc', echo, i)))
    await Promise.all(calls)
    expect(settled).toEqual(Array.from({length: 100}, (_, i) => 99 - i))
    expect(connection.pendingCalls).toBe(0)
  })

  it('gives the words of a refusal, and stays usable', async () => {
    const refuse = (text: unknown) => {
      throw new Error(String(text))
    }
    const connection = connected([
      {method: fail, handle: refuse},
      {method: echo, handle: (input) => input},
    ])
    const problem = await connection.call('svc', fail, 'two\nlines').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(CallRefused)
    expect(problem).toMatchObject({message: 'two lines', text: 'two\nlines', method: 'svc.Fail', exitStatus: 5})
    await expect(connection.call('svc', rpcMethod('Nope', int, int), 1)).rejects.toThrow(
      "rpc: can't find method svc.Nope",
    )
    await expect(connection.call('nosvc', echo, 1)).rejects.toThrow("rpc: can't find service nosvc.Echo")
    await expect(connection.call('svc', rpcMethod('Echo', string, int), 'x')).rejects.toThrow(
      'gob: decoding into local type *int, received remote type string',
    )
    await expect(connection.call('svc', echo, 7)).resolves.toBe(7)
  })

  it('sends nothing when the argument is no value of its type', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'the test'})
    await expect(connection.call('svc', rpcMethod('Port', uint16, empty), 65_536)).rejects.toThrow(RangeError)
    await expect(connection.call('svc', rpcMethod('Flag', bool, empty), 'yes' as never)).rejects.toThrow(TypeError)
    expect(stream.written).toEqual([])
    void connection.call('svc', rpcMethod('Port', uint16, empty), 1).catch(() => undefined)
    // The definition that the refused calls needed goes out with the first one that is sent.
    expect(stream.written.at(0)?.toString('hex')).toContain(Buffer.from('ServiceMethod').toString('hex'))
    connection.close()
  })

  it('gives up a call when its signal is aborted, and throws its reply away', async () => {
    let answer: (value: unknown) => void = () => undefined
    let isFirst = true
    const connection = connected([
      {
        method: echo,
        handle: (input) => {
          if (!isFirst) return input
          isFirst = false
          return new Promise((resolve) => (answer = resolve))
        },
      },
    ])
    const abort = new AbortController()
    const given = connection.call('svc', echo, 1, {signal: abort.signal})
    const other = await connection.call('svc', echo, 2)
    abort.abort()
    await expect(given).rejects.toThrow(Interrupted)
    answer(1)
    await expect(connection.call('svc', echo, 3)).resolves.toBe(3)
    await expect(connection.call('svc', echo, 4, {signal: abort.signal})).rejects.toThrow(Interrupted)
    expect(other).toBe(2)
  })

  it('keeps no more calls than its limit', async () => {
    const connection = new RpcConnection(new FakeStream(), {peer: 'the test', maxPendingCalls: 2})
    const calls = [1, 2].map((n) => connection.call('svc', echo, n).catch((error: unknown) => error))
    await expect(connection.call('svc', echo, 3)).rejects.toThrow(TooManyCalls)
    connection.close()
    for (const call of calls)
      expect(await call).toMatchObject({code: 'CONNECTION_LOST', because: 'closed by this program'})
    connection.close()
  })

  it('reads a list of ten thousand without losing one', async () => {
    const many = rpcMethod('Many', empty, slice(string))
    const list = Array.from({length: 10_000}, (_, i) => `entry ${i}`)
    const connection = connected([{method: many, handle: () => list}])
    await expect(connection.call('svc', many, {})).resolves.toEqual(list)
  })
})
