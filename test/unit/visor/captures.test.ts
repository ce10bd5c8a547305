import {describe, expect, it} from 'vitest'
import {encodeRule, decodeRule} from '../../../src/visor/protocol/rule-bytes.js'
import {methods} from '../../../src/visor/protocol/methods.js'
import {transportId} from '../../../src/visor/protocol/transport-id.js'
import {atEra} from '../../../src/visor/protocol/wire-era.js'
import {GobDecoder} from '../../../src/visor/wire/gob-decoder.js'
import {GobEncoder} from '../../../src/visor/wire/gob-encoder.js'
import {struct} from '../../../src/visor/wire/go-type.js'
import {RpcConnection} from '../../../src/visor/wire/rpc-connection.js'
import {requestHeader} from '../../../src/visor/wire/rpc-header.js'
import {TypeIds} from '../../../src/visor/wire/type-ids.js'
import {ADD_TRANSPORT, CAPTURES, KEYS, REFUSAL} from './captures.js'
import {FakeStream} from './wire/fake-stream.js'

const {e2} = methods
const TRANSPORT = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'

describe('what a real visor answered', () => {
  it.each(CAPTURES)('$method is read', async ({method, bytes, value}) => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'v1.3.11'})
    const reply = atEra(e2[method].reply!, 'e2')
    const call = connection.call('app-visor', {name: method, argument: e2.Health.argument, reply}, {})
    stream.deliver(bytes)
    await expect(call).resolves.toEqual(value)
  })

  it.each(CAPTURES)('$method is read when it comes byte by byte', async ({method, bytes, value}) => {
    const stream = new FakeStream()
    const connection = new RpcConnection(stream, {peer: 'v1.3.11'})
    const reply = atEra(e2[method].reply!, 'e2')
    const call = connection.call('app-visor', {name: method, argument: e2.Health.argument, reply}, {})
    for (const byte of bytes) stream.deliver(Buffer.of(byte))
    await expect(call).resolves.toEqual(value)
  })

  it('the refusal of LogsSince is given in its words', async () => {
    const stream = new FakeStream()
    const call = new RpcConnection(stream, {peer: 'v1.3.11'}).call('app-visor', e2.Uptime, {})
    stream.deliver(REFUSAL)
    await expect(call).rejects.toThrow("proc of app name 'skychat' is not found")
  })

  it('later fields of a reply are zero when the visor does not have them', () => {
    const decoder = new GobDecoder()
    const {bytes} = CAPTURES.find(({method}) => method === 'Transport')!
    decoder.push(bytes)
    decoder.read()
    expect(decoder.readAs(e2.Transport.reply as never)?.value).toMatchObject({LatencyMS: 0, RemoteIP: '', Type: 'stcp'})
  })
})

describe('what Go’s client sends', () => {
  it('for AddTransport is sent byte for byte', () => {
    const argument = atEra(e2.AddTransport.argument, 'e2')
    // The client had met other types before: give out their numbers as it did.
    const ids = new TypeIds(65)
    ids.idOf(requestHeader)
    for (const name of ['B', 'C', 'D']) ids.idOf(struct(name, {}))
    if (argument.kind === 'struct') ids.idOf(argument.fields[0]!.type)
    ids.idOf(struct('E', {}))
    const encoder = new GobEncoder(ids)
    const sent = Buffer.concat([
      encoder.encode(requestHeader, {ServiceMethod: 'app-visor.AddTransport'}),
      encoder.encode(argument, {RemotePK: KEYS.B, TpType: 'stcp', Timeout: 5e9}),
    ])
    expect(sent.toString('hex')).toBe(ADD_TRANSPORT)
  })
})

describe('routing rules', () => {
  const A = KEYS.A
  const B = KEYS.B
  const ends = {src_pk: A, src_port: 44, dst_pk: B, dst_port: 45}
  const next = {next_transport_id: TRANSPORT}
  const padding = '00'.repeat(17)
  const id = TRANSPORT.replaceAll('-', '')

  // visor-rpc C.2.8
  it.each([
    [
      {type: 'consume', key_route_id: 7, keep_alive_ms: 60_000, descriptor: ends},
      `0000000df84758000000000007${A}${B}002c002d`,
    ],
    [
      {type: 'forward', key_route_id: 8, keep_alive_ms: 60_000, descriptor: ends, next_route_id: 9, ...next},
      `0000000df84758000100000008${A}${B}002c002d00000009${id}${padding}`,
    ],
    [
      {type: 'intermediary-forward', key_route_id: 10, keep_alive_ms: 60_000, next_route_id: 11, ...next},
      `0000000df8475800020000000a0000000b${id}${padding}`,
    ],
  ] as const)('%o has the bytes of a visor, and no shorter ones are read', (rule, hex) => {
    expect(Buffer.from(encodeRule(rule)).toString('hex')).toBe(hex)
    const bytes = Buffer.from(hex, 'hex')
    expect(decodeRule(bytes)).toEqual(rule)
    const least = rule.type === 'consume' ? 83 : rule.type === 'forward' ? 103 : 33
    for (let length = 0; length < least; length++) expect(decodeRule(bytes.subarray(0, length))).toBeUndefined()
    expect(decodeRule(bytes.subarray(0, least))).toEqual(rule)
  })

  it('transport ids follow from the keys and the type', () => {
    expect(transportId(A, B, 'stcp')).toBe(TRANSPORT)
    expect(transportId(B, A, 'stcp')).toBe(TRANSPORT)
  })
})
