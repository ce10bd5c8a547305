import {describe, expect, it} from 'vitest'
import {publicKey} from '../../../../src/visor/protocol/public-key.js'
import {uuid} from '../../../../src/visor/protocol/uuid.js'
import {GobDecoder} from '../../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../../src/visor/wire/gob-encoder.js'
import * as go from '../../../../src/visor/wire/go-type.js'
import {requestHeader, responseHeader} from '../../../../src/visor/wire/rpc-header.js'
import {serveRpc, type ServedMethod} from '../../../../src/visor/wire/rpc-server.js'
import {FakeStream} from './fake-stream.js'
import {define, sliceOf, structOf, valueOf} from './raw-gob.js'

const transportsIn = go.struct('visor.TransportsIn', {FilterTypes: go.slice(go.string), ShowLogs: go.bool})

const TAKES: Record<string, go.GoType> = {
  Transport: uuid,
  SetAppPK: publicKey,
  RoutingRule: go.uint32,
  RegisterHTTPPort: go.int,
  SetMinHops: go.uint16,
  Transports: transportsIn,
  Health: go.empty,
}

/** A server that answers every call with its name, and what it wrote. */
function served() {
  const stream = new FakeStream()
  const methods = Object.entries(TAKES).map(([name, argument]): [string, ServedMethod] => [
    name,
    {method: {name, argument, reply: go.string}, handle: () => name},
  ])
  serveRpc(stream, new Map([['app-visor', new Map(methods)]]))
  return stream
}

/** The replies a server wrote: the error, or the body. */
async function replies(stream: FakeStream): Promise<unknown[]> {
  await new Promise((resolve) => setImmediate(resolve))
  const decoder = new GobDecoder()
  decoder.push(Buffer.concat(stream.written))
  const list: unknown[] = []
  for (let header = decoder.readAs(responseHeader); header !== undefined; header = decoder.readAs(responseHeader)) {
    const body = decoder.read()
    list.push(header.value.Error === '' ? body?.value : header.value.Error)
  }
  return list
}

const request = (encoder: GobEncoder, name: string, Seq = 0) =>
  encoder.encode(requestHeader, {ServiceMethod: name, Seq})

describe('a server refuses in the words of Go’s, and serves on', () => {
  const text = (type: go.GoType, value: unknown) => (encoder: GobEncoder) => encoder.encode(type, value)

  // visor-rpc A.5
  it.each<[string, string, (encoder: GobEncoder) => Buffer, string]>([
    ['an unknown method', 'app-visor.Nope', text(go.empty, {}), "rpc: can't find method app-visor.Nope"],
    ['an unknown service', 'nosvc.Nope', text(go.empty, {}), "rpc: can't find service nosvc.Nope"],
    ['a name without a dot', 'nodot', text(go.empty, {}), 'rpc: service/method request ill-formed: nodot'],
    [
      'a string for an id',
      'app-visor.Transport',
      text(go.string, 'x'),
      'gob: decoding into local type *uuid.UUID, received remote type string',
    ],
    [
      'bytes for a key',
      'app-visor.SetAppPK',
      text(go.bytes, Buffer.of(1)),
      'gob: decoding into local type *cipher.PubKey, received remote type bytes',
    ],
    [
      'unsigned for signed',
      'app-visor.RegisterHTTPPort',
      text(go.uint, 1),
      'gob: decoding into local type *int, received remote type uint',
    ],
    [
      'no struct for a struct',
      'app-visor.Health',
      text(go.int, 1),
      'gob: type mismatch in decoder: want struct type struct {}; got non-struct',
    ],
    [
      'a struct of other fields',
      'app-visor.Transports',
      text(go.struct('main.X', {Other: go.int}), {Other: 1}),
      'gob: type mismatch: no fields matched compiling decoder for TransportsIn',
    ],
    ['a number too large', 'app-visor.SetMinHops', text(go.uint, 70_000), 'value for "*uint16" out of range'],
    ['a type never defined', 'app-visor.Transport', () => valueOf(99), 'gob: unknown type id or corrupted data'],
    ['a key of zeros', 'app-visor.SetAppPK', text(publicKey, ''), 'Invalid public key'],
  ])('%s', async (_, name, argument, error) => {
    const stream = served()
    const encoder = new GobEncoder()
    stream.deliver(Buffer.concat([request(encoder, name, 5), argument(encoder)]))
    stream.deliver(Buffer.concat([request(encoder, 'app-visor.Health', 6), encoder.encode(go.empty, {})]))
    await expect(replies(stream)).resolves.toEqual([error, 'Health'])
    expect(stream.destroyed).toBe(false)
  })

  it('loses step after a type defined twice, as Go’s does', async () => {
    const stream = served()
    const encoder = new GobEncoder()
    const twice = [define(200, structOf({})), define(200, structOf({})), valueOf(200, (sink) => sink.uint(0))]
    stream.deliver(Buffer.concat([request(encoder, 'app-visor.Health'), ...twice]))
    stream.deliver(Buffer.concat([request(encoder, 'app-visor.Health', 1), encoder.encode(go.empty, {})]))
    expect(await replies(stream)).toEqual(['gob: duplicate type received', 'rpc: service/method request ill-formed: '])
  })

  it('takes an empty struct for any struct', async () => {
    const stream = served()
    const encoder = new GobEncoder()
    stream.deliver(Buffer.concat([request(encoder, 'app-visor.Transports'), encoder.encode(go.empty, {})]))
    expect(await replies(stream)).toEqual(['Transports'])
  })
})

describe('a server that hears', () => {
  it.each([
    ['garbage', Buffer.alloc(100, 0xa5)],
    [
      'a header that is a list',
      Buffer.concat([define(100, sliceOf(6)), valueOf(100, (sink) => sink.raw(Buffer.of(0, 0)))]),
    ],
    ['a message of 2^62 bytes', Buffer.from('f84000000000000000', 'hex')],
  ])('%s hangs up without an answer', async (_, bytes) => {
    const stream = served()
    stream.deliver(bytes)
    expect(stream.destroyed).toBe(true)
    expect(await replies(stream)).toEqual([])
  })

  it('half a call waits for the rest', async () => {
    const stream = served()
    const encoder = new GobEncoder()
    const call = Buffer.concat([request(encoder, 'app-visor.Health'), encoder.encode(go.empty, {})])
    for (const byte of call.subarray(0, -1)) stream.deliver(Buffer.of(byte))
    expect(await replies(stream)).toEqual([])
    stream.deliver(call.subarray(-1))
    expect(await replies(stream)).toEqual(['Health'])
  })
})
