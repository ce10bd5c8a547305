import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {ManualClock} from '../../../../src/visor/sandbox/clock.js'
import {SandboxVisor} from '../../../../src/visor/sandbox/sandbox-visor.js'
import {serveSandbox} from '../../../../src/visor/sandbox/serve-sandbox.js'
import {GoProgram, goVersion} from '../conformance/go-program.js'

interface Seen {
  readonly name: string
  readonly value?: any
  readonly error?: string
}

const installed = goVersion()

if (installed === undefined) {
  describe('a sandbox driven by Go’s own client: not run, Go is not installed', () => {
    it('rests on the tests with our client alone', () => {
      expect(goVersion()).toBeUndefined()
    })
  })
} else {
  describe(`a sandbox driven by the client of ${installed}`, () => {
    const go = new GoProgram()
    beforeAll(() => go.build(), 120_000)
    afterAll(() => go.close())

    it('answers like a visor, and dies like one', async () => {
      const clock = new ManualClock()
      const visor = new SandboxVisor({clock})
      clock.advance(30_000)
      let end = ''
      const sandbox = await serveSandbox(visor, {era: 'e2', onEnd: (reason) => (end = reason)})
      const seen = await go.lines<Seen>(['drive', sandbox.address])
      const [summary, , transports] = seen
      expect(summary?.value.Overview.PubKey).toBe(visor.localKey)
      expect(summary?.value.Overview.Apps.map((app: any) => app.AppConfig.Name)).toContain('skychat')
      expect(transports?.value).toHaveLength(visor.transports.list([], []).length - 1)
      const brief = seen
        .slice(3)
        .map(({name, value, error}) => `${name}: ${error ?? (value === undefined ? 'done' : 'given')}`)
      expect(brief).toEqual([
        'Transport: not found',
        'AddTransport: unknown network type',
        'AddTransport: given',
        'AddTransport: Invalid public key',
        'RoutingRule: rule not found',
        'StartApp: app not found',
        'StopApp: app not running',
        'StartApp: app already started',
        "LogsSince: proc of app name 'vpn-client' is not found",
        'LogsSince: given',
        'Apps: given',
        'SetAppAddress: invalid addr value: 12',
        'SetAppPassword: app skychat is not allowed to change password',
        'DeregisterHTTPPort: Port :80 not registered',
        "RuntimeLogs: rpc: can't find method app-visor.RuntimeLogs",
        'Disconnect: unexpected EOF',
      ])
      expect(end).toBe('disconnect of an unknown connection')
      await sandbox.close()
    })
  })
}
