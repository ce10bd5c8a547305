import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {KEY_A, KEY_B} from '../../support/keys.js'
import {publicServices} from '../../support/public-services.js'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'
import {startSandbox} from '../../support/visor-sandbox.js'

const TRANSPORTS = ['953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6', '86eea27d-aa21-07a7-b29a-f70e4cb18a40'] as const

const linesOf = (text: string): any[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('policy record from a running visor', () => {
  it('writes what the visor knows of its peers, and the routes of its apps', async () => {
    await using sandbox = await startSandbox({hurries: true})
    const transport = sandbox.visor.transports.list([], [])[0]!
    await sandbox.run(`vpn start ${transport.remote_pk}`)
    sandbox.visor.live()
    const out = join(tempFolder(), 'now.jsonl')
    await expect(sandbox.run(`policy record -o ${out}`)).resolves.toMatchObject({status: 0, stdout: ''})
    expect((await runCommand(['policy', 'recording', 'validate', out])).status).toBe(0)
    const {stdout} = await sandbox.run('policy record -o -')
    const [header, providers, dial, legs] = linesOf(stdout)
    expect(header).toMatchObject({source: 'visor', defaults: {min_hops: 0}, unknown: expect.any(Array)})
    expect(providers.peers[transport.remote_pk]).toMatchObject({
      ...{has_transport: true, kind: transport.type, latency_ms: transport.latency_ms},
      country: transport.remote_country,
    })
    expect(dial).toMatchObject({
      ...{app: 'vpn-client', peer_pk: transport.remote_pk, port: 44, direct: transport.type},
      fetches: [{forward: [{transports: [{kind: transport.type, latency_ms: transport.latency_ms}], hops: []}]}],
    })
    expect(legs).toMatchObject({
      type: 'legs',
      dial: dial.id,
      legs: [{index: 0, latency_ms: transport.latency_ms, alive: true}],
    })
  })

  it('reads what a visor of 2024 tells off its rules, and says what that lacks', async () => {
    await using sandbox = await startSandbox({era: 'e2', hurries: true})
    const transport = sandbox.visor.transports.list([], [])[0]!
    await sandbox.run(`visor add-rule fwd 8 9 ${transport.id} ${sandbox.visor.localKey} 44 ${transport.remote_pk} 45`)
    const {stdout} = await sandbox.run('policy record -o -')
    const [header, , dial] = linesOf(stdout)
    expect(header.unknown.join(' ')).toContain('visors tell since v1.3.29')
    expect(dial).toMatchObject({app: null, peer_pk: transport.remote_pk, fetches: [{forward: [{hops: []}]}]})
  })

  it('reads off the rules what a hypervisor does not tell, and says what that lacks', async () => {
    await using sandbox = await startSandbox({hurries: true})
    const transport = sandbox.visor.transports.list([], [])[0]!
    await sandbox.run(`vpn start ${transport.remote_pk}`)
    sandbox.visor.live()
    const {status, stdout} = await sandbox.runOverHttp('policy record -o -')
    const [header, , dial] = linesOf(stdout)
    expect(status).toBe(0)
    expect(header.unknown.join(' ')).toContain('over their RPC')
    expect(dial).toMatchObject({app: null, peer_pk: transport.remote_pk, fetches: [{forward: [{hops: []}]}]})
  })

  it('says that there is no dial while no app has a connection', async () => {
    await using sandbox = await startSandbox()
    const {status, stderr} = await sandbox.run('policy record -o -')
    expect({status, stderr}).toEqual({status: 0, stderr: expect.stringContaining('no app has a connection now')})
  })

  it('keeps an app whose way the visor does not tell, without routes, and says so', async () => {
    await using sandbox = await startSandbox({hurries: true})
    await sandbox.run(`vpn start ${KEY_A}`)
    sandbox.visor.live()
    const {stdout, stderr} = await sandbox.run('policy record -o -')
    expect(linesOf(stdout).find(({type}) => type === 'dial')).toBeDefined()
    expect(stderr).toMatch(/1 dial and 1 line about legs written to standard output/)
  })

  it('fails where no visor answers', async () => {
    await expect(runCommand(['policy', 'record', '-o', '-', '--rpc', 'localhost:1'])).resolves.toMatchObject({
      status: 5,
    })
  })
})

describe('policy record from a route finder', () => {
  it('refuses a way from a visor to itself', async () => {
    const argv = ['policy', 'record', '--route-finder', 'http://localhost:1', '--src', KEY_A, '--dst', KEY_A, '-o', '-']
    await expect(runCommand(argv)).resolves.toMatchObject({status: 2, stderr: expect.stringContaining('same visor')})
  })

  it('names its own flag for a route finder that does not answer', async () => {
    const argv = ['policy', 'record', '--route-finder', 'http://localhost:1', '--src', KEY_A, '--dst', KEY_B, '-o', '-']
    await expect(runCommand([...argv, '--tpdurl', 'http://localhost:1'])).resolves.toMatchObject({
      ...{status: 5, stderr: expect.stringMatching(/`--(route-finder|tpdurl) URL`/)},
    })
  })

  it('writes one dial with the routes it offers, and the kinds that the discovery knows', async () => {
    await using services = await publicServices({
      '/routes': {
        [`${KEY_A}:${KEY_B}`]: [[{TpID: TRANSPORTS[0], From: KEY_A, To: KEY_B}]],
        [`${KEY_B}:${KEY_A}`]: [[{TpID: TRANSPORTS[1], From: KEY_B, To: KEY_A}]],
      },
      '/all-transports': [{t_id: TRANSPORTS[0], edges: [KEY_B, KEY_A], type: 'stcpr', label: 'user'}],
    })
    const {address} = services
    const {stdout, stderr, status} = await runCommand([
      ...['policy', 'record', '--route-finder', address, '--tpdurl', address],
      ...['--src', KEY_A, '--dst', KEY_B, '-o', '-'],
    ])
    const [header, dial] = linesOf(stdout)
    expect({status, source: header.source}).toEqual({status: 0, source: 'route-finder'})
    expect(dial.fetches).toMatchObject([
      {
        ...{min_hops: 1, source: 'route-finder'},
        forward: [{transports: [{kind: 'stcpr', latency_ms: null}], hops: []}],
        reverse: [{transports: [{kind: null, latency_ms: null}], hops: []}],
      },
    ])
    expect(stderr).toContain('does not know every transport')
  })
})
