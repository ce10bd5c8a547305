import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {validateConfig} from '../../../src/config/validate.js'
import {fixtureText} from '../../support/config-fixture.js'
import {PEER} from '../../support/generate-values.js'
import {runCommand} from '../../support/run-command.js'
import {serve} from '../../support/serve.js'
import {tempFolder} from '../../support/temp-folder.js'

let folder = ''
let file = ''
beforeEach(() => {
  folder = tempFolder()
  file = join(folder, 'visor.json')
  writeFileSync(file, fixtureText('e3'), {mode: 0o600})
})

const update = (...argv: string[]) => runCommand(['config', 'update', ...argv])
const argsOf = (name: string) => {
  const {launcher} = JSON.parse(readFileSync(file, 'utf8'))
  return launcher.apps.find((app: {name: string}) => app.name === name).args
}

describe('config update', () => {
  it.each([
    ['sc', ['-+', PEER], 'skysocks-client', ['app', 'skysocks-client', '--addr', ':1080', '--srv', PEER]],
    ['ss', ['-s', 'hush'], 'skysocks', ['app', 'skysocks', '--passcode', 'hush']],
    [
      'vpnc',
      ['-x', 'false', '--add-server', PEER],
      'vpn-client',
      ['app', 'vpn-client', '--dns', '1.1.1.1', '--killswitch=false', '--srv', PEER],
    ],
    [
      'vpns',
      ['--secure', 'true', '--netifc', 'eth0'],
      'vpn-server',
      ['app', 'vpn-server', '--secure=true', '--netifc', 'eth0'],
    ],
  ])(
    '%s sets what flags give, once, and -r brings the defaults of the release back',
    async (command, argv, app, args) => {
      const before = argsOf(app)
      expect((await update(command, '-i', file, ...argv)).status).toBe(0)
      expect(argsOf(app)).toEqual(args)
      await update(command, '-i', file, ...argv)
      expect(argsOf(app)).toEqual(args)
      expect((await update(command, '-i', file, '-r')).status).toBe(0)
      expect(argsOf(app)).toEqual(before)
      expect(readFileSync(file, 'utf8')).toBe(fixtureText('e3'))
    },
  )

  it.each([
    ['ss', ['-s', '']],
    ['vpnc', ['-s', ' ']],
    ['vpns', ['--netifc', 'a\nb']],
  ])('%s refuses a value that is none: %j', async (command, argv) => {
    const {status, stderr} = await update(command, '-i', file, ...argv)
    expect([status, stderr.includes('is no value of'), readFileSync(file, 'utf8')]).toEqual([
      2,
      true,
      fixtureText('e3'),
    ])
  })

  it('vpns --autostart starts the server with the visor', async () => {
    await update('vpns', '-i', file, '--autostart', 'true')
    expect(JSON.parse(readFileSync(file, 'utf8')).launcher.apps[4]).toMatchObject({
      name: 'vpn-server',
      auto_start: true,
    })
  })

  it('mends a switch and its value in two items', async () => {
    writeFileSync(
      file,
      fixtureText('e3').replace('"--dns",', '"--killswitch",\n          "false",\n          "--dns",'),
    )
    await update('vpnc', '-i', file, '--killsw', 'true')
    expect(argsOf('vpn-client')).toEqual(['app', 'vpn-client', '--dns', '1.1.1.1', '--killswitch=true'])
  })

  it('speaks the spelling of the release', async () => {
    writeFileSync(file, fixtureText('e1'))
    await update('ss', '-i', file, '-s', 'hush')
    expect(argsOf('skysocks')).toEqual(['-passcode', 'hush'])
    writeFileSync(file, fixtureText('e4'))
    const refused = await update('ss', '-i', file, '-s', 'hush')
    expect([refused.status, refused.stderr.includes('servers have whitelists')]).toEqual([2, true])
    await update('vpns', '-i', file, '--secure', 'false')
    expect(argsOf('vpn-server')).toBe('--secure=false')
  })

  it('hv adds hypervisors, after it has emptied the list', async () => {
    const own = () => JSON.parse(readFileSync(file, 'utf8')).hypervisors
    await update('hv', '-i', file, '-+', PEER)
    expect(own()).toEqual([PEER])
    await update('hv', '-i', file, '-r')
    expect(own()).toEqual([])
  })

  it('-a takes the services that -b tells, and writes no address that visors of 2025 cannot use', async () => {
    const answer = {route_finder: 'http://rf.example.org', dmsg_discovery: 'http://dmsgd.example.org'}
    await using server = await serve((_, response) => response.end(JSON.stringify(answer)))
    await update('-i', file, '-a', '-b', server.address.href)
    expect(JSON.parse(readFileSync(file, 'utf8')).routing.route_finder).toBe('http://rf.example.org')
    writeFileSync(file, fixtureText('e4'))
    await update('-i', file, '-a', '-b', server.address.href)
    expect(validateConfig(readFileSync(file, 'utf8')).diagnostics.filter(({severity}) => severity === 'error')).toEqual(
      [],
    )
  })

  it('svc writes the services of one deployment and keeps those of the other', async () => {
    const services = join(folder, 'services-config.json')
    writeFileSync(services, JSON.stringify({test: {route_finder: 'http://rf.test'}}))
    await using server = await serve((_, response) => response.end('{"route_finder": "http://rf.example.org"}'))
    const ran = await update('svc', '-p', services, '-b', server.address.href)
    expect(ran.status).toBe(0)
    expect(JSON.parse(readFileSync(services, 'utf8'))).toEqual({
      test: {route_finder: 'http://rf.test'},
      prod: {route_finder: 'http://rf.example.org'},
    })
    const gone = await update('svc', '-p', services, '-b', 'http://127.0.0.1:1')
    expect(gone.status).toBe(5)
  })
})
