import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {Problem} from '../../../../src/errors.js'
import {methods} from '../../../../src/visor/protocol/methods.js'
import {openMethod} from '../../../../src/visor/wire/rpc-method.js'
import {empty, string} from '../../../../src/visor/wire/go-type.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import {responseHeader} from '../../../../src/visor/wire/rpc-header.js'
import {RpcConnection} from '../../../../src/visor/wire/rpc-connection.js'
import type {RpcMethod} from '../../../../src/visor/wire/rpc-method.js'
import {CAPTURES} from '../captures.js'
import {FakeStream} from './fake-stream.js'
import {arrayOf, define, header, mapOf, message, sliceOf, structOf, valueOf} from './raw-gob.js'

const {e2} = methods
const anyReply = openMethod('X', empty)

interface Server {
  /** What it sends before it hangs up. */
  readonly sends: readonly Uint8Array[]
  readonly method?: RpcMethod
  readonly code: string
  readonly because?: RegExp
}

/** Nested type 70 to be read as it comes: `levels` times `open`, then `inside`. */
const nested = (levels: number, open: readonly number[], inside: readonly number[] = []) =>
  valueOf(70, (sink) => {
    sink.raw(Buffer.from(Array.from({length: levels}, () => open).flat()))
    sink.raw(Buffer.from(inside))
  })

const huge = Buffer.from('f8ffffffffffffffff', 'hex')
const half = Buffer.from('f84000000000000000', 'hex')
const manyTypes = Array.from({length: 5000}, (_, i) => define(100 + i, sliceOf(6)))
const bigType = define(
  100,
  structOf(Object.fromEntries(Array.from({length: 60_000}, (_, i) => [`Field${i}Padding`, 6]))),
)
const holder = define(70, structOf({Any: 8}))
const reply = (write: Parameters<typeof valueOf>[1]) => valueOf(70, write)
const text = (line: string) => Buffer.from(line)
const withBytes = (...hex: string[]) => Buffer.from(hex.join(''), 'hex')

const SERVERS: Record<string, Server> = {
  'says nothing and hangs up': {sends: [], code: 'CONNECTION_LOST', because: /closed by the other side/},
  'hangs up in the middle of a count': {sends: [withBytes('fe01')], code: 'CONNECTION_LOST', because: /middle/},
  'speaks HTTP': {
    sends: [text('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')],
    code: 'PROTOCOL_BROKEN',
    because: /what answered speaks HTTP/,
  },
  'speaks HTTP with a page': {
    sends: [text('HTTP/1.1 200 OK\r\n\r\n'), Buffer.alloc(5000, '<p>')],
    code: 'PROTOCOL_BROKEN',
  },
  'speaks SSH': {
    sends: [text('SSH-2.0-OpenSSH_9.6p1 Ubuntu-3ubuntu13.4\r\n'), Buffer.alloc(99)],
    code: 'PROTOCOL_BROKEN',
    because: /what answered speaks SSH/,
  },
  'speaks TLS': {
    sends: [withBytes('15030100020246')],
    code: 'PROTOCOL_BROKEN',
    because: /what answered speaks TLS/,
  },
  'sends zeros': {sends: [Buffer.alloc(1000)], code: 'PROTOCOL_BROKEN'},
  'sends ones': {sends: [Buffer.alloc(1000, 255)], code: 'PROTOCOL_BROKEN'},
  'announces a message of 2^62 bytes': {sends: [half], code: 'PROTOCOL_BROKEN', because: /too big/},
  'announces a message of 2^64 - 1 bytes': {sends: [huge], code: 'PROTOCOL_BROKEN', because: /too big/},
  'announces a message of 64 MiB and a byte': {
    sends: [withBytes('fc04000001')],
    code: 'PROTOCOL_BROKEN',
    because: /too big/,
  },
  'announces a count of 128 bytes': {
    sends: [withBytes('80')],
    code: 'PROTOCOL_BROKEN',
    because: /invalid message length/,
  },
  'sends an empty message': {sends: [withBytes('00')], code: 'PROTOCOL_BROKEN', because: /too early/},
  'sends an integer of nine bytes': {
    sends: [message((s) => s.raw(withBytes('f7', '01'.repeat(9))))],
    code: 'PROTOCOL_BROKEN',
  },
  'sends a value of a type never defined': {sends: [valueOf(99)], code: 'PROTOCOL_BROKEN', because: /unknown type id/},
  'sends a value of type 0': {sends: [valueOf(0)], code: 'PROTOCOL_BROKEN', because: /unknown type id/},
  'sends a value of a reserved type': {sends: [valueOf(20)], code: 'PROTOCOL_BROKEN', because: /unknown type id/},
  'sends a value of a type beyond 2^53': {sends: [message((s) => s.int(2n ** 60n))], code: 'PROTOCOL_BROKEN'},
  'sends a string as header': {
    sends: [valueOf(6, (s) => s.raw(withBytes('000161')))],
    code: 'PROTOCOL_BROKEN',
    because: /want struct/,
  },
  'sends a header with other fields': {
    sends: [define(70, structOf({Nothing: 6})), reply((s) => s.raw(withBytes('01016100')))],
    code: 'PROTOCOL_BROKEN',
    because: /no fields matched/,
  },
  'sends a header with a number as method': {
    sends: [define(70, structOf({ServiceMethod: 3})), reply((s) => s.raw(withBytes('010700')))],
    code: 'PROTOCOL_BROKEN',
    because: /wrong type/,
  },
  'defines a built-in type': {sends: [define(20, sliceOf(6))], code: 'PROTOCOL_BROKEN', because: /duplicate type/},
  'defines a type beyond 2^53': {sends: [message((s) => s.int(-(2n ** 60n)))], code: 'PROTOCOL_BROKEN'},
  'defines a type twice': {
    sends: [define(70, sliceOf(6)), define(70, sliceOf(6))],
    code: 'PROTOCOL_BROKEN',
    because: /duplicate/,
  },
  'defines nothing': {sends: [define(70, {})], code: 'PROTOCOL_BROKEN', because: /empty type definition/},
  'defines a type and more': {
    sends: [Buffer.concat([withBytes('0e'), define(70, sliceOf(6)).subarray(1), Buffer.alloc(20)])],
    code: 'PROTOCOL_BROKEN',
  },
  'defines a field without a name': {
    sends: [header(), define(70, structOf({'': 6})), reply((s) => s.raw(withBytes('01016100')))],
    code: 'PROTOCOL_BROKEN',
    because: /empty name/,
  },
  'defines a field of a type that it never defines': {
    sends: [header(), define(70, structOf({A: 99})), reply((s) => s.raw(withBytes('0100')))],
    code: 'PROTOCOL_BROKEN',
    because: /unknown type id/,
  },
  'defines elements of a type that it never defines': {
    sends: [header(), define(70, sliceOf(99)), reply((s) => s.raw(withBytes('000100')))],
    code: 'PROTOCOL_BROKEN',
    because: /unknown type id/,
  },
  'defines 5000 types': {sends: manyTypes, code: 'PROTOCOL_BROKEN', because: /too many type definitions/},
  'defines a type of more than a megabyte': {
    sends: [bigType],
    code: 'PROTOCOL_BROKEN',
    because: /too many type definitions/,
  },
  'sends a struct that contains itself, 100 000 deep': {
    sends: [header(), define(70, structOf({Next: 70})), nested(100_000, [1])],
    code: 'PROTOCOL_BROKEN',
    because: /nested too deeply/,
  },
  'sends a slice of itself, 100 000 deep': {
    sends: [
      header(),
      define(70, sliceOf(70)),
      nested(
        1,
        [0],
        Array.from({length: 100_000}, () => 1),
      ),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /nested too deeply/,
  },
  'sends a map of itself, 100 000 deep': {
    sends: [header(), define(70, mapOf(2, 70)), nested(1, [0], Array.from({length: 50_000}, () => [1, 2]).flat())],
    code: 'PROTOCOL_BROKEN',
    because: /nested too deeply/,
  },
  'sends an array of itself': {
    sends: [
      header(),
      define(70, arrayOf(70, 1)),
      nested(
        1,
        [0],
        Array.from({length: 50_000}, () => 1),
      ),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /nested too deeply/,
  },
  'sends two types that contain each other, without end': {
    sends: [
      header(),
      define(70, sliceOf(71)),
      define(71, mapOf(2, 70)),
      nested(1, [0], Array.from({length: 9000}, () => [1, 1, 2]).flat()),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /nested too deeply/,
  },
  'counts 2^62 elements': {
    sends: [header(), define(70, sliceOf(6)), reply((s) => s.raw(Buffer.concat([withBytes('00'), half])))],
    code: 'PROTOCOL_BROKEN',
    because: /too many elements/,
  },
  'counts a million and a half empty elements': {
    sends: [
      header(),
      define(71, structOf({A: 6})),
      define(70, sliceOf(71)),
      nested(1, [0, 0xfd, 0x18, 0, 0], [...Buffer.alloc(1_572_864)]),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /too many elements/,
  },
  'counts a million elements three times': {
    sends: [
      header(),
      define(71, sliceOf(1)),
      define(70, sliceOf(71)),
      nested(1, [0, 3], Array.from({length: 3}, () => [0xfd, 0x0f, 0, 0, ...Buffer.alloc(983_040)]).flat()),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /too many elements/,
  },
  'sends a thousand empty structs of ten thousand fields': {
    sends: [
      header(),
      define(71, structOf(Object.fromEntries(Array.from({length: 10_000}, (_, i) => [`F${i}`, 6])))),
      define(70, sliceOf(71)),
      nested(1, [0, 0xfe, 3, 0xe8], [...Buffer.alloc(1000)]),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /too many elements/,
  },
  'counts more elements than it sends': {
    sends: [header(), define(70, sliceOf(2)), reply((s) => s.raw(withBytes('000502')))],
    code: 'PROTOCOL_BROKEN',
    because: /too early/,
  },
  'counts 2^62 pairs': {
    sends: [header(), define(70, mapOf(6, 6)), reply((s) => s.raw(Buffer.concat([withBytes('00'), half])))],
    code: 'PROTOCOL_BROKEN',
    because: /too many elements/,
  },
  'sends an array of another length than it defined': {
    sends: [header(), define(70, arrayOf(2, 3)), reply((s) => s.raw(withBytes('00020202')))],
    code: 'PROTOCOL_BROKEN',
    because: /length mismatch/,
  },
  'sends an array of 2^40 elements': {
    sends: [header(), define(70, arrayOf(2, 2 ** 40)), reply((s) => s.raw(withBytes('00fa010000000000')))],
    code: 'PROTOCOL_BROKEN',
    because: /too many elements/,
  },
  'sends a string of 2^62 bytes': {
    sends: [header(), valueOf(6, (s) => s.raw(Buffer.concat([withBytes('00'), half])))],
    code: 'PROTOCOL_BROKEN',
    because: /exceeds input size/,
  },
  'sends bytes beyond the message': {
    sends: [header(), valueOf(5, (s) => s.raw(withBytes('007f01')))],
    code: 'PROTOCOL_BROKEN',
    because: /exceeds input size/,
  },
  'skips 2^62 fields': {
    sends: [header(), define(70, structOf({A: 6})), reply((s) => s.raw(half))],
    code: 'PROTOCOL_BROKEN',
    because: /out of bounds/,
  },
  'sends a field that it did not define': {
    sends: [header(), define(70, structOf({A: 6})), reply((s) => s.raw(withBytes('020161')))],
    code: 'PROTOCOL_BROKEN',
    because: /out of bounds/,
  },
  'does not end a struct': {
    sends: [header(), define(70, structOf({A: 6})), reply((s) => s.raw(withBytes('010161')))],
    code: 'PROTOCOL_BROKEN',
    because: /too early/,
  },
  'sends a value that is no struct without its zero': {
    sends: [header(), valueOf(6, (s) => s.raw(withBytes('0161')))],
    code: 'PROTOCOL_BROKEN',
    because: /singleton/,
  },
  'sends an interface with a name of 2^62 bytes': {
    sends: [header(), holder, reply((s) => s.raw(Buffer.concat([withBytes('01'), half])))],
    code: 'PROTOCOL_BROKEN',
  },
  'sends an interface with a name of 2000 bytes': {
    sends: [header(), holder, reply((s) => s.raw(Buffer.concat([withBytes('01fe07d0'), Buffer.alloc(2000, 'a')])))],
    code: 'PROTOCOL_BROKEN',
    because: /name too long/,
  },
  'sends an interface of a type never defined': {
    sends: [header(), holder, reply((s) => s.raw(withBytes('010161', 'ffc6', '020000', '00')))],
    code: 'PROTOCOL_BROKEN',
    because: /unknown type id/,
  },
  'breaks off a value for definitions, and never goes on': {
    sends: [header(), holder, reply((s) => s.raw(withBytes('010161'))), ...manyTypes.slice(0, 50)],
    code: 'CONNECTION_LOST',
    because: /middle/,
  },
  'breaks off a value for definitions without end': {
    sends: [header(), holder, reply((s) => s.raw(withBytes('010161'))), ...manyTypes],
    code: 'PROTOCOL_BROKEN',
    because: /too many (messages|type definitions)/,
  },
  'breaks off a value again and again': {
    sends: [
      header(),
      define(71, sliceOf(8)),
      define(70, structOf({Any: 71})),
      reply((s) => s.raw(withBytes('0164', '0161'))),
      ...Array.from({length: 60}, (_, i) => [
        define(100 + i, sliceOf(6)),
        valueOf(100 + i, (s) => s.raw(withBytes('020000', '0161'))),
      ]).flat(),
    ],
    code: 'PROTOCOL_BROKEN',
    because: /too many messages/,
  },
  'answers a call that was not made': {
    sends: [header(7), valueOf(6, (s) => s.raw(withBytes('0000')))],
    code: 'PROTOCOL_BROKEN',
    because: /call 7/,
  },
  'answers call 2^64 - 1': {
    sends: [new GobEncoder().encode(responseHeader, {Seq: 2n ** 64n - 1n})],
    code: 'PROTOCOL_BROKEN',
    because: /18446744073709551615/,
  },
  'sends a string where a struct is due': {
    method: e2.Health,
    sends: [header(), valueOf(6, (s) => s.raw(withBytes('000161')))],
    code: 'REPLY_MISMATCH',
    because: /want struct type/,
  },
  'sends a struct where a number is due': {
    method: e2.Uptime,
    sends: [header(), define(70, structOf({})), reply((s) => s.uint(0))],
    code: 'REPLY_MISMATCH',
    because: /local type \*float64/,
  },
  'sends a key of 5 bytes': {
    method: e2.Connect,
    sends: [header(), define(70, {BinaryMarshalerT: {}}), reply((s) => s.raw(withBytes('00050102030405')))],
    code: 'REPLY_MISMATCH',
    because: /invalid UUID/,
  },
  'sends a number too large for its place': {
    method: e2.RoutingRule,
    sends: [header(), valueOf(2, (s) => s.raw(withBytes('0002')))],
    code: 'REPLY_MISMATCH',
    because: /received remote type int/,
  },
  'sends a service entry that is no JSON': {
    method: e2.VPNServers,
    sends: [
      header(),
      define(71, {BinaryMarshalerT: {}}),
      define(70, sliceOf(71)),
      reply((s) => s.raw(withBytes('0001017b'))),
    ],
    code: 'REPLY_MISMATCH',
  },
  'sends counters of a transport that are none': {
    method: e2.Transport,
    sends: [
      header(),
      define(71, {GobEncoderT: {}}),
      define(70, structOf({Log: 71})),
      reply((s) => s.raw(withBytes('0103ffffff00'))),
    ],
    code: 'PROTOCOL_BROKEN',
  },
}

async function problemOf(call: Promise<unknown>): Promise<Problem> {
  const problem = await call.then(
    (value) => expect.fail(`answered ${JSON.stringify(value)}`),
    (error: unknown) => error,
  )
  expect(problem).toBeInstanceOf(Problem)
  return problem as Problem
}

describe('a server that', () => {
  it(`has ${Object.keys(SERVERS).length} ways to be hostile, and more below`, () => {
    expect(Object.keys(SERVERS).length).toBeGreaterThanOrEqual(40)
  })

  it.each(Object.entries(SERVERS))('%s ends the call with exit 5', async (_, {sends, method, code, because}) => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const call = problemOf(connection.call('app-visor', {...anyReply, reply: method?.reply}, {}))
    for (const bytes of sends) stream.deliver(bytes)
    stream.hangUp()
    const problem = await call
    expect(problem).toMatchObject({code, exitStatus: 5})
    if (because !== undefined) expect(problem.because).toMatch(because)
    expect(connection.pendingCalls).toBe(0)
  })

  it.each(CAPTURES)(
    'breaks off its reply to $method at any byte ends the call with exit 5',
    async ({method, bytes}) => {
      for (let length = 0; length < bytes.length; length++) {
        const stream = new FakeStream()
        const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
        const call = problemOf(connection.call('app-visor', {...anyReply, reply: e2[method].reply}, {}))
        stream.deliver(bytes.subarray(0, length))
        stream.hangUp()
        expect(await call).toMatchObject({code: 'CONNECTION_LOST', exitStatus: 5})
      }
    },
  )

  it.each(CAPTURES)('flips any one byte of its reply to $method does no harm', async ({method, bytes}) => {
    for (let at = 0; at < bytes.length; at++) {
      const stream = new FakeStream()
      const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
      const outcome = connection
        .call('app-visor', {...anyReply, reply: e2[method].reply}, {})
        .catch((error: unknown) => error)
      const flipped = Buffer.from(bytes)
      flipped[at]! ^= 0xff
      stream.deliver(flipped)
      stream.hangUp()
      const result = await outcome
      if (result instanceof Error) expect(result).toMatchObject({exitStatus: 5})
    }
  })

  it('resets the connection in the middle of a reply ends all calls', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const calls = [1, 2, 3].map(() => problemOf(connection.call('app-visor', anyReply, {})))
    stream.deliver(header().subarray(0, 30))
    stream.destroy(new Error('read ECONNRESET'))
    for (const call of calls) expect(await call).toMatchObject({code: 'CONNECTION_LOST', because: 'read ECONNRESET'})
    await expect(connection.call('app-visor', anyReply, {})).rejects.toBe(connection.brokenBy)
  })

  it('sends 200 MB of garbage is cut off at the first of it', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const call = problemOf(connection.call('app-visor', anyReply, {}))
    const garbage = Buffer.from(Array.from({length: 65_536}, (_, i) => (i * 2_654_435_761) >>> 13))
    const before = process.memoryUsage().arrayBuffers
    for (let sent = 0; sent < 200e6; sent += garbage.length) stream.deliver(garbage)
    expect(await call).toMatchObject({code: 'PROTOCOL_BROKEN', exitStatus: 5})
    expect(stream.destroyed).toBe(true)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(250e6)
  })

  it('drips a large message keeps what came and no more', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const call = problemOf(connection.call('app-visor', anyReply, {}))
    stream.deliver(withBytes('fc04000000'))
    for (let i = 0; i < 200_000; i++) stream.deliver(Buffer.of(i))
    stream.hangUp()
    expect(await call).toMatchObject({code: 'CONNECTION_LOST', because: expect.stringContaining('middle')})
  })
})

describe('time', () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  const good = Buffer.concat([header(), valueOf(6, (s) => s.raw(withBytes('000161')))])

  it('ends a call that a silent server never answers', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const call = problemOf(connection.call('app-visor', anyReply, {}, {timeoutMs: 2000}))
    vi.advanceTimersByTime(1999)
    expect(connection.pendingCalls).toBe(1)
    vi.advanceTimersByTime(1)
    expect(await call).toMatchObject({
      code: 'CALL_TIMED_OUT',
      exitStatus: 5,
      message: 'localhost:3435 did not answer app-visor.X within 2 s',
    })
  })

  it('ends a call whose reply comes one byte a second', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const call = problemOf(connection.call('app-visor', anyReply, {}, {timeoutMs: 2000}))
    for (const byte of good) {
      stream.deliver(Buffer.of(byte))
      vi.advanceTimersByTime(1000)
    }
    expect(await call).toMatchObject({code: 'CALL_TIMED_OUT', exitStatus: 5})
    expect(connection.brokenBy).toBeUndefined()
  })

  it('throws a late reply away and goes on with the connection', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const late = problemOf(connection.call('app-visor', anyReply, {}, {timeoutMs: 10}))
    vi.advanceTimersByTime(10)
    await late
    stream.deliver(good)
    const next = connection.call('app-visor', anyReply, {}, {timeoutMs: 10})
    const encoder = new GobEncoder()
    encoder.encode(responseHeader, {})
    stream.deliver(encoder.encode(responseHeader, {Seq: 1}))
    stream.deliver(encoder.encode(string, 'b'))
    await expect(next).resolves.toMatchObject({value: 'b'})
    // The first call was answered, if late: a second answer is none of ours.
    stream.deliver(encoder.encode(responseHeader, {Seq: 0}))
    expect(connection.brokenBy).toMatchObject({code: 'PROTOCOL_BROKEN'})
  })

  it('leaves no timer behind', async () => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'localhost:3435'})
    const call = connection.call('app-visor', anyReply, {}, {timeoutMs: 1000})
    stream.deliver(good)
    await call
    expect(vi.getTimerCount()).toBe(0)
  })
})
