import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {KEY_A} from '../../support/keys.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {startSandbox, type StartedSandbox} from '../../support/visor-sandbox.js'

let sandbox: StartedSandbox
beforeEach(async () => {
  await (sandbox as StartedSandbox | undefined)?.[Symbol.asyncDispose]()
  sandbox = await startSandbox({hurries: true})
})
afterAll(() => sandbox[Symbol.asyncDispose]())

const app = (name: string) => sandbox.visor.apps.list().find((each) => each.name === name)!
const header = (text: string) => text.split('\n')[0]!.split(/ {2,}/)

describe('listing apps', () => {
  it('has the columns of each era', async () => {
    const early = await sandbox.run('visor ls-apps')
    expect(header(early.stdout)).toEqual(['app', 'ports', 'auto_start', 'status'])
    const late = await sandbox.run('visor app ls')
    expect(header(late.stdout)).toEqual(['app', 'port', 'auto_start', 'status', 'detailed_status'])
  })

  it('has the fields of the earlier tools', async () => {
    const {json} = await sandbox.run('visor ls-apps --legacy-json')
    const chat = {app: 'skychat', port: 1, auto_start: true, status: 'running', detailed_status: 'Running'}
    expect(json().output).toContainEqual(chat)
  })
})

describe('starting and stopping', () => {
  it('starts and stops', async () => {
    await expect(sandbox.run('visor stop-app skychat')).resolves.toMatchObject({status: 0, stdout: 'OK\n'})
    expect(app('skychat').status).toBe('stopped')
    await expect(sandbox.run('visor app start skychat')).resolves.toMatchObject({status: 0, stdout: 'OK\n'})
    expect(app('skychat').status).toMatch(/^(starting|running)$/)
    await expect(sandbox.run('visor app restart skychat')).resolves.toMatchObject({status: 0})
  })

  it('fails in the words of the visor', async () => {
    await expect(sandbox.run('visor start-app skychat')).resolves.toMatchObject({
      status: 5,
      stderr: expect.stringContaining('error: app already started [CALL_REFUSED]'),
    })
    await expect(sandbox.run('visor app restart none')).resolves.toMatchObject({
      status: 5,
      stderr: expect.stringContaining('try: It has: skychat, '),
    })
  })

  it('sets the policy before the app starts', async () => {
    await sandbox.run('visor stop-app skychat')
    const {status, stderr} = await sandbox.run('visor start-app skychat --routing-policy preset:spread-bw')
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(sandbox.visor.policies.get('skychat')).toMatchObject({source: '<inline>', active: true})
  })
})

describe('changing apps', () => {
  it.each([
    ['visor set-app-autostart skychat off', () => !app('skychat').auto_start],
    ['visor app arg autostart vpn-client true', () => app('vpn-client').auto_start],
    ['visor app arg killswitch vpn-client on', () => app('vpn-client').args.join(' ').includes('--killswitch true')],
    ['visor app arg secure vpn-server false', () => app('vpn-server').args.join(' ').includes('--secure false')],
    ['visor app arg netifc vpn-server eth0', () => app('vpn-server').args.join(' ').includes('--netifc eth0')],
    ['visor app arg addr skychat :8002', () => app('skychat').args.join(' ').includes('--addr :8002')],
    [`visor app arg pk vpn-client ${KEY_A}`, () => app('vpn-client').args.join(' ').includes(KEY_A)],
    [`visor app arg whitelist skysocks ${KEY_A}`, () => app('skysocks').args.join(' ').includes(KEY_A)],
    ['visor app add second skysocks-client', () => app('second').binary === 'skysocks-client'],
    ['visor app args skychat -- --addr :8003', () => app('skychat').args.join(' ') === '--addr :8003'],
  ])('%s', async (line, isSo) => {
    await expect(sandbox.run(line)).resolves.toMatchObject({status: 0, stdout: 'OK\n', stderr: ''})
    expect(isSo()).toBe(true)
  })

  it('takes a passcode from standard input, and takes it away', async () => {
    // Visors since v1.3.29 have no passcodes.
    await using old = await startSandbox({era: 'e2', hurries: true})
    const args = () => old.visor.apps.get('skysocks').args
    await old.run('visor app arg passcode skysocks -', {stdin: 's3cret\n'})
    expect(args()).toEqual(['--passcode', 's3cret'])
    await old.run('visor app arg passcode skysocks remove')
    expect(args()).toEqual([])
  })

  it('refuses words that are neither on nor off', async () => {
    await expect(sandbox.run('visor set-app-autostart skychat maybe')).resolves.toMatchObject({status: 2})
  })

  it('removes an app', async () => {
    await expect(sandbox.run('visor app rm skychat')).resolves.toMatchObject({status: 0})
    expect(sandbox.visor.apps.list().map(({name}) => name)).not.toContain('skychat')
  })

  it('registers one from outside, and lets go of it', async () => {
    const {stdout} = await sandbox.run('visor register --appname mine')
    expect(stdout).toMatch(/^[0-9a-f]{32}\n$/)
    await expect(sandbox.run(`visor app deregister -k ${stdout.trim()}`)).resolves.toMatchObject({stdout: 'OK\n'})
    await expect(sandbox.run('visor app deregister -k 12')).resolves.toMatchObject({status: 2})
  })
})

describe('visor app-logs-since', () => {
  it('shows lines from the beginning, and none from the future', async () => {
    const all = await sandbox.run('visor app-logs-since skychat beginning')
    expect(all.stdout.split('\n')[0]).toContain('starting')
    await expect(sandbox.run('visor app log skychat 2090-01-01T00:00:00Z')).resolves.toMatchObject({
      stdout: 'no logs\n',
    })
  })

  it('refuses what is no time', async () => {
    await expect(sandbox.run('visor app-logs-since skychat yesterday')).resolves.toMatchObject({status: 2})
  })
})

describe('proxy and vpn', () => {
  it('starts a proxy client and waits until it runs', async () => {
    const {status, stdout} = await sandbox.run(`proxy start -k ${KEY_A} -a :1081`)
    expect(status).toBe(0)
    expect(stdout).toContain(`Name: skysocks-client\nStatus: running\nServer: ${KEY_A}\nAddress: :1081\n`)
    const {json} = await sandbox.run('proxy status --legacy-json')
    expect(json().output).toMatchObject([{name: 'skysocks-client', status: 'running', autostart: false, app_port: 13}])
  })

  it('stops one, or all', async () => {
    await sandbox.run(`proxy start -k ${KEY_A}`)
    await expect(sandbox.run('proxy stop --name skysocks-client')).resolves.toMatchObject({
      stderr: '',
      stdout: 'skysocks client skysocks-client stopped\n',
    })
    await expect(sandbox.run('proxy stop --all')).resolves.toMatchObject({stdout: 'all skysocks clients stopped\n'})
    await expect(sandbox.run('proxy stop')).resolves.toMatchObject({status: 2})
  })

  it('starts a VPN client, tells its status, and stops it', async () => {
    await expect(sandbox.run(`vpn start ${KEY_A}`)).resolves.toMatchObject({status: 0})
    await expect(sandbox.run('vpn status')).resolves.toMatchObject({stdout: 'running\n'})
    await expect(sandbox.run('vpn stop')).resolves.toMatchObject({stdout: 'OK\n'})
    const {json} = await sandbox.run('vpn status --legacy-json')
    expect(json()).toEqual({output: {status: 'stopped'}})
    await expect(sandbox.run('vpn start')).resolves.toMatchObject({status: 2})
  })
})

describe('visor policies', () => {
  const file = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'policy-')), 'p.star')
    writeFileSync(path, text)
    return path
  }
  const GOOD = readFileSync(new URL('../../../examples/policies/quick-chat.star', import.meta.url), 'utf8')

  it('sends a file as source, shows it and takes it away', async () => {
    await expect(sandbox.run(`visor policies set skychat ${file(GOOD)}`)).resolves.toMatchObject({
      status: 0,
      stdout: 'OK\n',
      stderr: '',
    })
    const {stdout} = await sandbox.run('visor policies list')
    expect(stdout).toMatch(/^skychat +<inline> +true +skylark$/m)
    const show = await sandbox.run('visor policies show skychat --json')
    expect(show.json()).toEqual({app: 'skychat', policy: {source: '<inline>', active: true, backend: 'skylark'}})
    await expect(sandbox.run('visor policies unset skychat')).resolves.toMatchObject({stdout: 'OK\n'})
    await expect(sandbox.run('visor policies show skychat')).resolves.toMatchObject({
      stdout: 'skychat has no policy of its own\n',
    })
  })

  it('names a file of the visor with @', async () => {
    const path = file(GOOD)
    await sandbox.run(`visor policies set skychat @${path}`)
    expect(sandbox.visor.policies.get('skychat')).toMatchObject({source: path})
  })

  it('refuses one that does not load, and leaves things as they were', async () => {
    const ran = await sandbox.run(`visor policies set skychat ${file('def decide_route(ctx candidates):\n')}`)
    expect(ran).toMatchObject({status: 3, stdout: ''})
    expect(sandbox.visor.policies.size).toBe(0)
  })

  it('sets it all the same with --force, with a warning', async () => {
    const ran = await sandbox.run(`visor policies set skychat ${file('x = 1\n')} --force`)
    expect(ran).toMatchObject({status: 0, stdout: 'OK\n', stderr: expect.stringContaining('warning: ')})
    expect(sandbox.visor.policies.has('skychat')).toBe(true)
  })

  it('checks it against the contract of the day on which the visor was built', async () => {
    const newer =
      'def decide_route(ctx, candidates):\n    return RouteSpec(mux = 2 if peers.has_transport(ctx.peer_pk) else 1)\n'
    const set = (flags = '') => sandbox.run(`visor policies set skychat ${file(newer)}${flags}`)
    const {build} = sandbox.visor
    await expect(set()).resolves.toMatchObject({status: 1, stderr: expect.stringContaining('--contract 2026-06')})
    await expect(set(' --contract 2026-08')).resolves.toMatchObject({status: 0})
    sandbox.visor.build = {...build, date: '2026-08-20T09:00:00Z'}
    await expect(set()).resolves.toMatchObject({status: 0})
    await expect(set(' --contract 2026-06')).resolves.toMatchObject({status: 1})
    sandbox.visor.build = build
  })

  it('finds out that a visor knows none before its client is stopped', async () => {
    await using old = await startSandbox({era: 'e2', hurries: true})
    await expect(old.run(`vpn start ${old.visor.peers[0]!.pk}`)).resolves.toMatchObject({status: 0})
    for (const start of [`vpn start ${KEY_A}`, 'proxy start']) {
      await expect(old.run(`${start} --routing-policy preset:spread-bw`)).resolves.toMatchObject({status: 5})
    }
    await expect(old.run('vpn status')).resolves.toMatchObject({stdout: 'running\n'})
  })

  it('says that visors of 2024 have none', async () => {
    await using old = await startSandbox({era: 'e2'})
    await expect(old.run('visor policies list')).resolves.toMatchObject({
      status: 5,
      stderr: expect.stringContaining('does not know routing policies'),
    })
  })
})

describe('JSON', () => {
  it.each([
    ['visor ls-apps', 'visor-apps'],
    ['visor app ls', 'visor-apps'],
    ['visor stop-app skychat', 'visor-done'],
    ['visor app-logs-since skychat', 'visor-log-lines'],
    ['visor app conns skychat', 'visor-app-connections'],
    [`proxy start -k ${KEY_A}`, 'visor-app'],
    ['proxy status', 'visor-apps'],
    ['proxy stop --all', 'visor-done'],
    [`vpn start ${KEY_A}`, 'visor-app'],
    ['vpn status', 'visor-app'],
  ])('%s fits %s, over either way', async (line, schema) => {
    for (const way of ['run', 'runOverHttp'] as const) {
      await using fresh = await startSandbox({hurries: true})
      const {status, json} = await fresh[way](`${line} --json`)
      expect({way, status, faults: schemaFaults(schema, json())}).toEqual({way, status: 0, faults: []})
    }
  })

  it.each([
    ['visor app register -a mine', 'visor-registered-app'],
    ['visor policies list', 'visor-policies'],
    ['visor policies show skychat', 'visor-policy'],
    ['visor policies unset skychat', 'visor-done'],
  ])('%s fits %s', async (line, schema) => {
    const {status, json} = await sandbox.run(`${line} --json`)
    expect({status, faults: schemaFaults(schema, json())}).toEqual({status: 0, faults: []})
  })
})
