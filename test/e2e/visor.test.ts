import {once} from 'node:events'
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {KEY_A, KEY_B} from '../support/keys.js'
import {PseudoTerminal} from '../support/pseudo-terminal.js'
import {runProgram, startProgram} from '../support/spawn-program.js'
import {startSandbox, type StartedSandbox} from '../support/visor-sandbox.js'

const TRANSPORT = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'
const END = `${TRANSPORT} ${KEY_A} 44 ${KEY_B} 45`

let sandbox: StartedSandbox
beforeAll(async () => {
  sandbox = await startSandbox({hurries: true})
})
afterAll(() => sandbox[Symbol.asyncDispose]())

/**
 * What is typed, in order, at a sandbox for each group, and what stdout must match. PEER stands for a visor of the
 * sandbox's network, TRANSPORT for a transport that is open.
 */
const LINES: Readonly<Record<string, readonly (readonly [line: string, stdout: RegExp])[]>> = {
  'the visor and its transports': [
    ['visor summary', /^\.:: Visor Summary ::\./],
    ['visor pk', /^0[23][0-9a-f]{64}\n$/],
    ['visor version', /^Version "sandbox"/],
    ['visor health', /^Services: healthy/],
    ['visor ports', /App\/Service/],
    ['visor add-tp PEER', /^type /],
    ['tp add PEER', /^type /],
    ['visor ls-tp', /^type +id +remote /],
    ['visor ls-types', /^dmsg\n/],
    ['tp -m', /^type .* country /],
    ['visor disc-tp --pk PEER', /^id +type +edge1/],
    [`visor rm-tp ${TRANSPORT}`, /^OK\n$/],
    ['visor tp TRANSPORT', /^type +id/],
    ['visor ready', /^ready/],
    ['visor suspend', /^OK/],
    ['visor suspended', /^true/],
    ['visor resume', /^OK/],
    ['visor reinit router', /^OK/],
    ['visor uptime', /^\d/],
    ['visor ip', /^IP: /],
    ['visor log', /^\{/],
    ['visor go', /^NumGoroutine/],
    ['visor goroutines', /^goroutine/],
    ['visor services', /^service/],
    ['visor dmsg-servers', /^PK/],
    ['visor proxies', /^Kind/],
    ['visor reward', /^none/],
    ['visor reload', /^Visor reloaded/],
    ['tp rm --all', /^OK/],
  ],
  'apps and policies': [
    ['visor ls-apps', /^app +ports/],
    ['visor app ls', /^app +port /],
    ['visor stop-app skychat', /^OK/],
    ['visor start-app skychat', /^OK/],
    ['visor app restart skychat', /^OK/],
    ['visor set-app-autostart skychat off', /^OK/],
    ['visor app-logs-since skysocks beginning', /starting/],
    ['visor app conns skysocks', /^no connections/],
    ['visor app add second skychat', /^OK/],
    ['visor app args second -- -v', /^OK/],
    ['visor app rm second', /^OK/],
    ['visor app arg killswitch vpn-client on', /^OK/],
    ['visor app arg secure vpn-server on', /^OK/],
    ['visor app arg netifc vpn-server eth0', /^OK/],
    ['visor app arg addr skychat :8009', /^OK/],
    ['visor app arg pk vpn-client PEER', /^OK/],
    ['visor app arg whitelist skysocks PEER', /^OK/],
    ['visor app register -a mine', /^[0-9a-f]{32}\n$/],
    ['visor policies set skychat preset:spread-bw', /^OK/],
    ['visor policies list', /^app +source/],
    ['visor policies show skychat', /^App: skychat/],
    ['visor policies unset skychat', /^OK/],
    ['policy record -o -', /^\{"type":"header"/],
    ['visor app deregister -k 00000000000000000000000000000000', /no such app/],
    ['visor app env skychat A=1', /^OK/],
    ['visor app arg passcode skysocks remove', /does not know the call/],
    ['vpn ui', /^http:/],
    ['vpn url', /^http:/],
    ['dmsgpty ui', /^http:/],
    ['dmsgpty url', /^http:/],
  ],
  'rules and settings': [
    [`visor add-rule app 7 ${KEY_A} 44 ${KEY_B} 45`, /^Routing Rule Key: 7/],
    [`visor add-rule fwd 8 9 ${END}`, /^Routing Rule Key: 8/],
    [`visor add-rule intfwd 9 10 ${TRANSPORT}`, /^Routing Rule Key: 9/],
    [`route add app -i 10 -l ${KEY_A} -m 44 -p ${KEY_B} -q 46`, /^Routing Rule Key: 10/],
    [`route add intfwd -i 11 -j 12 -k ${TRANSPORT}`, /^Routing Rule Key: 11/],
    [`route add fwd -i 12 -j 13 -k ${TRANSPORT} -l ${KEY_A} -m 44 -p ${KEY_B} -q 46`, /^Routing Rule Key: 12/],
    ['visor ls-rules', /^id .* resp-id /],
    ['route -n', /^\d+\n$/],
    ['route groups', /^local-port/],
    ['visor rm-rule 7', /^OK/],
    ['route minhops', /^\d+\n$/],
    ['visor rule 8', /^id +type/],
    ['route', /^id +type/],
    ['route settings', /^setting/],
    ['route settings dial', /^setting/],
    ['route mux auto', /^OK/],
    ['route rsn stats', /^Attempts/],
    ['route table stats', /^rules/],
    ['route calc --disable', /^OK/],
    [`tp id ${KEY_A} ${KEY_B} stcp`, /^953ea8f6/],
  ],
  'connections and hypervisors': [
    ['visor hv cpk', /^none/],
    ['visor hv pk', /^none/],
    ['proxy start -k PEER', /^Name: skysocks-client\nStatus: running/],
    ['proxy status', /^Name: skysocks-client/],
    ['proxy stop --all', /^all skysocks clients stopped/],
    ['vpn start PEER', /^Name: vpn-client\nStatus: running/],
    ['vpn status', /^running/],
    ['route status', /^APP /],
    ['route legs vpn-client', /^rg\[0\]/],
    ['vpn stop', /^OK/],
    ['fwd 8080', /^OK/],
    ['fwd --ls', /^id +local_port/],
    ['rev PEER -r 8080 -p 9080', /^[0-9a-f-]{36}\n$/],
    ['rev --ls', /^id +local_port +remote_port/],
    ['visor ping PEER', /^Latency: /],
    ['visor test', /^Test No\. 1/],
    ['visor hv status', /^Hypervisor/],
    ['visor hv enable', /^OK/],
    ['visor hv disable', /^OK/],
    ['visor hv auth off', /^OK/],
    ['visor hv ui', /^http:/],
    ['visor hv url', /^http:/],
    ['visor hv ui enable', /^OK/],
    ['visor hv ui disable', /^OK/],
    ['visor hv add PEER', /^OK/],
    ['visor hv rm --all', /^OK/],
    ['visor hv ls', /^none/],
    ['proxy mux add TRANSPORT', /^OK/],
    ['proxy mux weights', /: 1/],
    ['proxy mux remove TRANSPORT', /^OK/],
    ['proxy mux info', /^no connections/],
    ['proxy mux negotiated', /^MuxEnabled/],
    ['tp auto on', /^OK/],
  ],
}

/** Commands that end the visor, need the network or a terminal: each has a test of its own. */
const TRIED_BELOW = ['visor:exec', 'visor:hv:passwd', 'visor:route:find', 'visor:shutdown']

describe('the built program and a visor', () => {
  // Side by side: most of the time goes by while processes start.
  describe.concurrent.each(Object.entries(LINES))('%s', (_, lines) => {
    let sandbox: StartedSandbox
    beforeAll(async () => {
      sandbox = await startSandbox({hurries: true})
    })
    afterAll(() => sandbox[Symbol.asyncDispose]())

    it.each(lines)('%s', {concurrent: false}, async (line, stdout) => {
      const argv = line
        .replaceAll('PEER', sandbox.visor.peers[0]!.pk)
        .replaceAll('TRANSPORT', sandbox.visor.transports.list([], [])[0]!.id)
        .split(' ')
      const ran = await runProgram(argv, {env: {SKYWIRE_RPC: sandbox.address}})
      const isRefusal = / no such| not know/.test(stdout.source) || stdout.source === 'no such app'
      expect(ran).toMatchObject(
        isRefusal
          ? {status: 5, stderr: expect.stringMatching(stdout)}
          : {status: 0, stdout: expect.stringMatching(stdout)},
      )
    })
  })

  it('has one line above for each command about a visor', () => {
    const {commands} = JSON.parse(readFileSync(new URL('../../oclif.manifest.json', import.meta.url), 'utf8')) as {
      commands: Record<string, {aliases: string[]; flags: Record<string, unknown>}>
    }
    const words = Object.values(LINES)
      .flat()
      .map(([line]) => `${line} `)
    // What speaks with a visor has the flag for its address.
    const spoken = Object.entries(commands).filter(([, {flags}]) => 'rpc' in flags)
    const untried = spoken.filter(([id, {aliases}]) => {
      const spellings = [id, ...aliases].map((spelling) => `${spelling.replaceAll(':', ' ')} `)
      return !words.some((line) => spellings.some((spelling) => line.startsWith(spelling)))
    })
    expect(untried.map(([id]) => id).sort()).toEqual(TRIED_BELOW)
  })

  it('tells what visors of today do not do any more', async () => {
    const ran = await runProgram(['visor', 'exec', '--', 'ls'], {env: {SKYWIRE_RPC: sandbox.address}})
    expect(ran).toMatchObject({status: 5, stderr: expect.stringContaining('does not know exec')})
  })

  it('runs in a sandbox of its own, over either way', async () => {
    const argv = ['visor', 'sandbox', '--', 'skywire-cli']
    await expect(runProgram([...argv, 'visor', 'shutdown'])).resolves.toMatchObject({status: 0})
    const [direct, http] = await Promise.all([
      runProgram([...argv, 'visor', 'pk']),
      runProgram([...argv, 'visor', 'pk', '--hypervisor', 'http://127.0.0.1:1']),
    ])
    expect([direct.status, http.status]).toEqual([0, 5])
  })

  it.each([
    ['visor ls-apps --watch', /^app .*\n[^]*\napp /],
    ['visor ls-apps --watch 1 --json', /^\{"apps":.*\n\{"apps":/],
    ['visor app-logs-since skysocks beginning --follow', /alive for/],
  ])('%s goes on until Ctrl-C', async (line, wanted) => {
    const {child, ended} = startProgram(line.split(' '), {env: {SKYWIRE_RPC: sandbox.address}})
    let stdout = ''
    while (!wanted.test(stdout)) stdout += String((await once(child.stdout!, 'data'))[0])
    child.kill('SIGINT')
    expect((await ended).status).toBe(130)
  })

  it.runIf(process.platform === 'linux')(
    'opens a page on a terminal, and not where its address is asked for',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'desktop-'))
      const opened = join(folder, 'opened')
      writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" >>'${opened}'\n`, {mode: 0o755})
      const env = {SKYWIRE_RPC: sandbox.address, PATH: `${folder}:${process.env['PATH'] ?? ''}`}
      for (const line of ['vpn url', 'visor hv url', 'vpn ui --no-open', 'visor hv ui']) {
        await expect(new PseudoTerminal(folder, line.split(' '), {env}).ended).resolves.toBe(0)
      }
      await vi.waitFor(() => expect(readFileSync(opened, 'utf8')).toMatch(/^http:\/\/[^#]*\n$/), {timeout: 5000})
    },
  )
})
