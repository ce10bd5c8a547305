import {duplexPair, type Duplex} from 'node:stream'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {VisorClient, type VisorClientOptions} from '../../../src/visor/client.js'
import {NotSupported, VisorNotReady} from '../../../src/visor/errors.js'
import {methods} from '../../../src/visor/protocol/methods.js'
import {encodeRule} from '../../../src/visor/protocol/rule-bytes.js'
import {atEra} from '../../../src/visor/protocol/wire-era.js'
import {bool, float64, pointer, string, struct, type GoType} from '../../../src/visor/wire/go-type.js'
import {RpcConnection} from '../../../src/visor/wire/rpc-connection.js'
import type {RpcMethod} from '../../../src/visor/wire/rpc-method.js'
import {CallTimedOut, ReplyMismatch} from '../../../src/visor/wire/rpc-problems.js'
import {serveRpc, type ServedMethod} from '../../../src/visor/wire/rpc-server.js'
import {KEYS} from './captures.js'

const {e1, e2, e3} = methods

/** What a visor of an era makes of a method: its types, and the work. */
function served(
  method: RpcMethod,
  era: 'e1' | 'e2' | 'e3',
  handle: ServedMethod['handle'],
  reply = method.reply,
): ServedMethod {
  return {method: {name: method.name, argument: atEra(method.argument, era), reply: reply && atEra(reply, era)}, handle}
}

/** A client of a visor that knows only these methods. */
function clientOf(handlers: readonly ServedMethod[], options: Partial<VisorClientOptions> = {}): VisorClient {
  const [ours, theirs]: Duplex[] = duplexPair()
  serveRpc(theirs, new Map([['app-visor', new Map(handlers.map((handler) => [handler.method.name, handler]))]]))
  const {onNotice} = options
  const connection = new RpcConnection(ours, {peer: 'visor:3435', ...(onNotice && {onSkippedField: onNotice})})
  return new VisorClient(connection, {...options, address: 'visor:3435'})
}

const apps = served(e2.Apps, 'e2', () => [])
const remotes = served(e2.RemoteVisors, 'e2', () => [])
const complete = (answers: readonly boolean[]) => {
  const left = [...answers]
  return served(e3.IsStartupComplete, 'e3', () => left.shift() ?? true)
}

describe('a visor of 2020', () => {
  const summary = {
    PubKey: KEYS.A,
    BuildInfo: {Version: 'v0.4.1'},
    AppProtoVersion: '0.0.1',
    Apps: [{AppConfig: {Name: 'skychat', Port: 1}, Status: 1}],
    Transports: [{ID: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6', Local: KEYS.A, Remote: KEYS.B, Type: 'stcp', IsUp: true}],
    RoutesCount: 3,
  }
  const entry = {
    Entry: {ID: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6', Edges: [KEYS.B, KEYS.A], Type: 'stcp'},
    IsUp: true,
    Registered: 1_600_000_000,
    Statuses: [true, true],
  }
  const visor = () =>
    clientOf([
      apps,
      served(e1.Summary, 'e1', () => summary),
      served(e1.Exec, 'e1', (command) => Buffer.from(`ran ${String(command)}`)),
      served(e1.DiscoverTransportByID, 'e1', () => entry),
      served(e1.DiscoverTransportsByPK, 'e1', () => [entry]),
    ])

  it('is recognised', async () => {
    await expect(visor().era()).resolves.toBe('e1')
  })

  it('gives its overview, which it calls summary', async () => {
    await expect(visor().node.overview()).resolves.toMatchObject({
      local_pk: KEYS.A,
      build: {version: 'v0.4.1', commit: '', date: ''},
      apps: [{name: 'skychat', status: 'running'}],
      transports: [{remote_pk: KEYS.B, latency_ms: null}],
      routes_count: 3,
    })
  })

  it('runs commands, and tells what discovery knows in its own form', async () => {
    const client = visor()
    expect(Buffer.from(await client.node.exec('uname')).toString()).toBe('ran uname')
    const expected = {edges: [KEYS.B, KEYS.A], is_up: true, registered_at: new Date(1_600_000_000_000)}
    await expect(client.transports.discoverById(entry.Entry.ID)).resolves.toMatchObject(expected)
    await expect(client.transports.discoverByKey(KEYS.A)).resolves.toMatchObject([expected])
  })

  it('removes all transports one by one, as it has no call for that', async () => {
    const removed: unknown[] = []
    const client = clientOf([
      apps,
      served(e2.Transports, 'e1', () => summary.Transports),
      served(e2.RemoveTransport, 'e1', (id) => {
        removed.push(id)
        return {}
      }),
    ])
    await client.transports.removeAll()
    expect(removed).toEqual([entry.Entry.ID])
  })
})

describe('a visor that is starting', () => {
  afterEach(() => vi.useRealTimers())

  it('is asked again every half second before the first call that could hurt it', async () => {
    vi.useFakeTimers()
    const client = clientOf([complete([true, false, false]), served(e2.Transport, 'e3', () => ({Type: 'dmsg'}))])
    const call = client.transports.get('953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6')
    await vi.advanceTimersByTimeAsync(1000)
    await expect(call).resolves.toMatchObject({type: 'dmsg'})
    await expect(client.transports.get('953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6')).resolves.toMatchObject({type: 'dmsg'})
  })

  it('is given up after the time allowed', async () => {
    vi.useFakeTimers()
    const client = clientOf([complete(Array<boolean>(100).fill(false))], {timeoutMs: 2000})
    const call = client.node.overview().catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(2500)
    expect(await call).toBeInstanceOf(VisorNotReady)
    expect(await call).toMatchObject({message: 'the visor at visor:3435 is not ready after 2 s', exitStatus: 5})
  })

  it('may be asked what is safe at any time', async () => {
    const client = clientOf([
      served(e2.Health, 'e2', () => ({ServicesHealth: 'connecting'})),
      served(e2.Uptime, 'e2', () => 3),
    ])
    await expect(client.node.health()).resolves.toBe('connecting')
    await expect(client.node.uptime()).resolves.toBe(3)
  })
})

describe('a visor of another version', () => {
  it('says what it lacks, and since when others have it', async () => {
    const client = clientOf([apps, remotes])
    const problem = await client.policies.set('vpn-client', '').catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(NotSupported)
    expect(problem).toMatchObject({
      message: 'the visor at visor:3435 does not know routing policies',
      because: "rpc: can't find method app-visor.SetAppRoutingPolicy",
      hints: ['It is known since v1.3.29.'],
    })
  })

  it('is called by the names that it has for the same thing', async () => {
    const singular = served({...e2.StopSkysocksClients, name: 'StopSkysocksClient'}, 'e2', () => ({}))
    await expect(clientOf([singular]).apps.stopAllSkysocks()).resolves.toBeUndefined()
  })

  it('may have fields of another type, which are skipped and told of', async () => {
    const health: GoType = struct('visor.HealthInfo', {ServicesHealth: string, UptimeTrackerHealth: bool})
    const changed = served(e2.Health, 'e3', () => ({ServicesHealth: 'healthy', UptimeTrackerHealth: true}), health)
    const notices: string[] = []
    const client = clientOf([changed], {onNotice: (text) => notices.push(text)})
    await expect(client.call(e2.Health, {})).resolves.toMatchObject({
      ServicesHealth: 'healthy',
      UptimeTrackerHealth: '',
    })
    await client.node.health()
    expect(notices).toEqual(['gob: wrong type (string) for received field HealthInfo.UptimeTrackerHealth'])
    await expect(clientOf([changed]).node.health()).rejects.toThrow(ReplyMismatch)
  })

  it('may answer in a form of its own where none is known', async () => {
    const stats = struct('visor.Stats', {NumGoroutine: float64, Inner: pointer(struct('visor.Inner', {A: string}))})
    const client = clientOf([served(e3.RuntimeStats, 'e3', () => ({NumGoroutine: 12, Inner: {A: 'x'}}), stats)])
    const {value} = await client.call(e3.RuntimeStats, {})
    expect(value).toEqual({NumGoroutine: 12, Inner: {A: 'x'}})
  })
})

describe('the time allowed', () => {
  afterEach(() => vi.useRealTimers())

  it.each([
    ['is 30 s', {}, {}, e2.Uptime, 30],
    ['is 90 s for slow calls', {}, {}, e2.VPNServers, 90],
    ['is what the client was given', {timeoutMs: 2000}, {}, e2.VPNServers, 2],
    ['is what the call was given', {timeoutMs: 2000}, {timeoutMs: 1000}, e2.Uptime, 1],
  ] as const)('%s', async (_, options, callOptions, method, seconds) => {
    vi.useFakeTimers()
    const never = served(method, 'e2', () => new Promise(() => undefined))
    const client = clientOf([never], options)
    const call = client.call<object, unknown>(method, {}, callOptions).catch((error: unknown) => error)
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await call).toBeInstanceOf(CallTimedOut)
  })
})

it('finds an id that no rule has among more rules than a call has arguments', async () => {
  const rule = encodeRule({
    ...{type: 'intermediary-forward', keep_alive_ms: 1000, key_route_id: 7, next_route_id: 1},
    next_transport_id: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6',
  })
  const rules = served(e2.RoutingRules, 'e2', () => Array.from({length: 130_000}, () => rule))
  await expect(clientOf([apps, remotes, rules]).rules.nextId()).resolves.toBe(8)
})
