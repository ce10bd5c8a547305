import type {RequestListener} from 'node:http'
import {text} from 'node:stream/consumers'
import {describe, expect, it} from 'vitest'
import {AddressResolver} from '../../../../src/services/public/address-resolver.js'
import {DmsgDiscovery} from '../../../../src/services/public/dmsg-discovery.js'
import {RouteFinder} from '../../../../src/services/public/route-finder.js'
import {ServiceDiscovery} from '../../../../src/services/public/service-discovery.js'
import {UptimeTracker} from '../../../../src/services/public/uptime-tracker.js'
import {KEY_A, KEY_B} from '../../../support/keys.js'
import {serve} from '../../../support/serve.js'

const TRANSPORT = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'

/** Answers with one JSON value and notes what was asked. */
const answering = async (value: unknown, status = 200) => {
  const asked: {method: string; url: string; body: string}[] = []
  const listener: RequestListener = (request, response) => {
    void text(request).then((body) => {
      asked.push({method: request.method ?? '', url: request.url ?? '', body})
      response.writeHead(status).end(value === undefined ? '' : JSON.stringify(value))
    })
  }
  const server = await serve(listener)
  return {address: server.address, asked, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()}
}

describe('RouteFinder', () => {
  const question = {from: KEY_A, to: KEY_B, minHops: 1, maxHops: 50}
  const hop = (From: string, To: string) => ({TpID: TRANSPORT, From, To})

  it('asks for both directions with limits, and gives the paths in order', async () => {
    await using server = await answering({
      [`${KEY_A}:${KEY_B}`]: [[hop(KEY_A, KEY_B)], [hop(KEY_A, KEY_A), hop(KEY_A, KEY_B)]],
      [`${KEY_B}:${KEY_A}`]: [[hop(KEY_B, KEY_A)]],
    })
    const found = await new RouteFinder(server).find(question)
    expect(found.forward).toEqual([
      [{transport_id: TRANSPORT, from: KEY_A, to: KEY_B}],
      [
        {transport_id: TRANSPORT, from: KEY_A, to: KEY_A},
        {transport_id: TRANSPORT, from: KEY_A, to: KEY_B},
      ],
    ])
    expect(found.reverse).toEqual([[{transport_id: TRANSPORT, from: KEY_B, to: KEY_A}]])
    expect(server.asked).toEqual([
      {
        method: 'POST',
        url: '/routes',
        body: `{"Edges":["${KEY_A}:${KEY_B}","${KEY_B}:${KEY_A}"],"Opts":{"MinHops":1,"MaxHops":50}}`,
      },
    ])
  })

  it('gives an empty list for a direction without a route', async () => {
    await using server = await answering({[`${KEY_A}:${KEY_B}`]: null})
    await expect(new RouteFinder(server).find(question)).resolves.toEqual({forward: [], reverse: []})
  })

  it.each(['route not found', 'no route to destination', 'transport not found'])('tells %s', async (message) => {
    await using server = await answering({error: {message, code: 404}}, 404)
    await expect(new RouteFinder(server).find(question)).rejects.toMatchObject({
      exitStatus: 5,
      status: 404,
      text: message,
    })
  })
})

describe('ServiceDiscovery', () => {
  it('reads entries, with what is absent as unknown', async () => {
    await using server = await answering([
      {
        address: `${KEY_A}:44`,
        type: 'vpn',
        geo: {lat: 52.52, lon: 13.4, country: 'DE', region: 'BE'},
        display_node_ip: true,
        version: 'v1.3.20',
        local_ips: ['192.0.2.10'],
        info: {latency: 120.5, uptime: 99.1, connections: 2},
      },
      {address: `${KEY_B}:3`, type: 'skysocks'},
    ])
    const filter = {country: 'DE', quantity: 5, version: 'v1.3.20'}
    await expect(new ServiceDiscovery(server).services('vpn', filter)).resolves.toEqual([
      {
        address: {public_key: KEY_A, port: 44},
        type: 'vpn',
        geo: {lat: 52.52, lon: 13.4, country: 'DE', region: 'BE'},
        display_node_ip: true,
        version: 'v1.3.20',
        local_ips: ['192.0.2.10'],
        info: {latency: 120.5, uptime: 99.1, connections: 2},
      },
      {
        address: {public_key: KEY_B, port: 3},
        type: 'skysocks',
        geo: null,
        display_node_ip: false,
        version: '',
        local_ips: [],
        info: null,
      },
    ])
    expect(server.asked[0]?.url).toBe('/api/services?type=vpn&version=v1.3.20&country=DE&quantity=5')
  })

  it.each<[string, unknown, number]>([
    ['204 and no body', undefined, 204],
    ['404', {code: 404, error: 'no service of type vpn registered'}, 404],
    ['null', null, 200],
  ])('reads %s as none', async (_, body, status) => {
    await using server = await answering(body, status)
    await expect(new ServiceDiscovery(server).services('vpn')).resolves.toEqual([])
  })

  it.each([KEY_A, `${KEY_A}:`, 'abc:44', 44])('refuses the address %s', async (address) => {
    await using server = await answering([{address, type: 'vpn'}])
    await expect(new ServiceDiscovery(server).services('vpn')).rejects.toMatchObject({
      because: expect.stringContaining('$[0].address should be a public key and a port'),
    })
  })
})

describe('UptimeTracker', () => {
  it('reads the shares of each day as numbers', async () => {
    await using server = await answering([
      {pk: KEY_A, on: true, version: 'v1.3.20', daily: {'2024-10-23': '99.5', '2024-10-24': '87'}},
      {pk: KEY_B},
    ])
    await expect(new UptimeTracker(server).uptimes({visors: [KEY_A, KEY_B], status: 'on'})).resolves.toEqual([
      {pk: KEY_A, on: true, version: 'v1.3.20', daily: {'2024-10-23': 99.5, '2024-10-24': 87}},
      {pk: KEY_B, on: false, version: '', daily: {}},
    ])
    expect(server.asked[0]?.url).toBe(`/uptimes?v=v2&visors=${KEY_A}%2C${KEY_B}&status=on`)
  })

  it.each(['', 'n/a', null, {}])('refuses the share %j', async (share) => {
    await using server = await answering([{pk: KEY_A, daily: {'2024-10-23': share}}])
    await expect(new UptimeTracker(server).uptimes()).rejects.toMatchObject({
      because: expect.stringContaining('$[0].daily.2024-10-23 should be a percentage'),
    })
  })
})

describe('AddressResolver', () => {
  it('tells who is bound', async () => {
    await using server = await answering({sudph: [KEY_A], stcpr: null})
    await expect(new AddressResolver(server).bound()).resolves.toEqual({sudph: [KEY_A], stcpr: []})
    expect(server.asked[0]?.url).toBe('/transports')
  })
})

describe('DmsgDiscovery', () => {
  const server = {static: KEY_B, server: {address: '192.0.2.1:8080', availableSessions: 100}}

  it('gives a client with its servers', async () => {
    await using served = await answering({version: '0.0.1', static: KEY_A, client: {delegated_servers: [KEY_B]}})
    await expect(new DmsgDiscovery(served).entry(KEY_A)).resolves.toMatchObject({
      static: KEY_A,
      client: {delegated_servers: [KEY_B]},
      server: null,
    })
    expect(served.asked[0]?.url).toBe(`/dmsg-discovery/entry/${KEY_A}`)
  })

  it('lists servers with their addresses', async () => {
    await using served = await answering([server])
    await expect(new DmsgDiscovery(served).availableServers()).resolves.toMatchObject([{...server, client: null}])
  })
})
