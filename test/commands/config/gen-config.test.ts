import {existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {validateConfig} from '../../../src/config/validate.js'
import {fixtureText} from '../../support/config-fixture.js'
import {runCommand, type RunOptions} from '../../support/run-command.js'
import {serve} from '../../support/serve.js'
import {tempFolder} from '../../support/temp-folder.js'

const PEER = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'

let folder = ''
let file = ''
beforeEach(() => {
  folder = tempFolder()
  file = join(folder, 'visor.json')
})

const run = (argv: string[], options: RunOptions = {}) =>
  runCommand(argv, {...options, env: {SKYENV: join(folder, 'none'), ...options.env}})
const gen = (...argv: string[]) => run(['visor', 'gen-config', '-o', file, ...argv])
const made = () => JSON.parse(readFileSync(file, 'utf8'))

describe('visor gen-config', () => {
  it('writes a file that only its owner may read, and that has no errors', async () => {
    const {status, stdout, stderr} = await gen('-t')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`Wrote ${file}`)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const {shape, diagnostics} = validateConfig(readFileSync(file, 'utf8'))
    expect(shape).toBe('e4')
    expect(diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    expect(stdout).toContain(made().pk)
    expect(stdout).not.toContain(made().sk)
  })

  it('answers --json with what it made, without secrets', async () => {
    const ran = await gen('-i', '--pk-endpoint', '--json')
    const {sk, pk, hypervisor} = made()
    expect(ran.json()).toMatchObject({file, era: 'e4', deployment: 'production', public_key: pk, is_hypervisor: true})
    expect(ran.stdout).not.toContain(sk)
    expect(ran.stdout).not.toContain(hypervisor.cookies.hash_key)
    expect(hypervisor).toMatchObject({enable: true, enable_pk_endpoint: true})
  })

  it('prints the file and nothing else with --stdout', async () => {
    const {stdout, stderr} = await run(['visor', 'gen-config', '--stdout', '--no-pk-endpoint'])
    expect(validateConfig(stdout).shape).toBe('e4')
    expect(stderr).toBe('')
    const squashed = await run(['config', 'gen', '-nN'])
    expect(squashed.stdout.trimEnd()).toBe(JSON.stringify(JSON.parse(squashed.stdout)))
  })

  it('replaces a file only with -r, and then keeps its key', async () => {
    await gen('--hypervisor-pks', PEER)
    const before = readFileSync(file, 'utf8')
    const refused = await gen()
    expect(refused.status).toBe(2)
    expect(refused.stderr).toContain('will not write over')
    expect(readFileSync(file, 'utf8')).toBe(before)
    const {sk} = made()
    const again = await gen('-r')
    expect(again.status).toBe(0)
    expect(made().sk).toBe(sk)
    expect(again.stderr).toContain(`/hypervisors: 1 entry of the old file is gone: ${PEER} [CFG-E05]`)
  })

  it('keeps hypervisors with -x, and nothing with -f', async () => {
    await gen('--hypervisor-pks', PEER)
    const {sk} = made()
    await gen('-r', '-x')
    expect(made().hypervisors).toEqual([PEER])
    await run(['config', 'gen', '-f', '-o', file])
    expect(made().sk).not.toBe(sk)
    expect((await run(['config', 'gen', '-f', '-r', '-o', file])).status).toBe(2)
  })

  it('keeps a stricter mode, and writes through a symbolic link', async () => {
    await gen()
    const link = join(folder, 'link.json')
    symlinkSync(file, link)
    const {status} = await run(['visor', 'gen-config', '-r', '-o', link])
    expect(status).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('takes the key out of a file of an older release', async () => {
    writeFileSync(file, fixtureText('e0'))
    await gen('-r', '--era', 'e4')
    expect(made().pk).toBe('0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3')
  })

  it('leaves an old file that it cannot read as it is', async () => {
    writeFileSync(file, '{"sk": "x",')
    const {status, stderr} = await gen('-r')
    expect(status).toBe(4)
    expect(stderr).toContain('failed to parse old config file')
    expect(readFileSync(file, 'utf8')).toBe('{"sk": "x",')
  })

  it.each([
    ['a folder', () => folder, 'it is a folder'],
    ['a full disk', () => '/dev/full', 'the disk is full'],
    ['a folder that does not exist', () => join(folder, 'no/visor.json'), 'it does not exist'],
    ['a folder below a file', () => join(file, 'visor.json'), 'a part of its path is no folder'],
  ])('says why it cannot write to %s', async (_, target, reason) => {
    writeFileSync(file, 'mine')
    const {status, stderr} = await run(['visor', 'gen-config', '-o', target()])
    expect(status).toBe(2)
    expect(stderr).toContain(reason)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it.each([
    [['--era', 'e3', '--pk-endpoint'], 'unknown to era e3; era e4 has it'],
    [['--for', '0.4.1', '--policy', 'none'], 'unknown to era e1; era e4 has it'],
    [['--for', 'soon'], 'is no version'],
    [['--era', 'e4', '--for', '1.3.20'], 'disagree'],
    [['--hypervisor-pks', 'x'], 'failed to parse hypervisor public key: x'],
    [['--stcp', PEER], 'is not of the form NAME=VALUE'],
    [['--app', 'skychat=99'], 'CFG-L02'],
    [['-i', '--chataddr', ':8000'], 'both use 8000'],
    [['--interactive'], '--interactive needs a terminal'],
    [['--pk-endpoint', '--no-pk-endpoint'], 'contradict each other'],
  ])('refuses %j as wrong usage', async (argv, message) => {
    const {status, stderr} = await gen(...argv)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
    expect(existsSync(file)).toBe(false)
  })

  it.each([
    [['--maxtransports', '5'], '--maxtransports has no effect without --public'],
    [['--dmsgweb-addr', '127.0.0.1'], '--dmsgweb-addr has no effect without --dmsgweb'],
    [['--disableapps', 'skychatt'], '--disableapps: no default app is called "skychatt"'],
    [['--disableapps', 'vpn-client', '--addvpn', PEER], '--addvpn has no effect: vpn-client is left out'],
  ])('tells that %j changes nothing', async (argv, message) => {
    const {status, stderr} = await gen(...argv)
    expect([status, stderr]).toEqual([0, `warning: ${message}\n`])
  })

  it('gives an app of the old file its policy, and refuses one for an app that is not there', async () => {
    await gen('--app', 'mine=15')
    expect((await gen('-r', '--app-policy', 'mine=preset:adaptive')).status).toBe(0)
    expect(made().launcher.apps.at(-1)).toMatchObject({name: 'mine', routing_policy: 'preset:adaptive'})
    const {status, stderr} = await gen('-r', '--app-policy', 'yours=none')
    expect([status, stderr.includes('no app "yours" in this configuration')]).toEqual([2, true])
  })

  it('stamps the version that --for names', async () => {
    await gen('--for', '1.3.20')
    expect(made().version).toBe('v1.3.20')
    expect(validateConfig(readFileSync(file, 'utf8')).shape).toBe('e3')
  })

  it('takes lists with commas and several times, blanks around keys and all', async () => {
    const third = '02d3879d36c5d8046a81247388af0fd7caef01884c73f9997ddc362ca96d4ff3d3'
    await gen('--hypervisor-pks', `${PEER} , ${third}`, '-j', PEER)
    expect(made().hypervisors).toEqual([PEER, third])
  })
})

describe('a policy', () => {
  const policy = (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it('is linted: what a visor would ignore is told as a warning', async () => {
    const path = policy('typo.star', 'def decide_route(ctx, candidates):\n    return RouteSpec(fallback = "Drop")\n')
    const {status, stderr} = await gen('--policy', `@${path}`)
    expect(stderr).toContain(`${path}:2: RS604: fallback "Drop" is ignored`)
    expect(status).toBe(0)
  })

  it('is written when it loads', async () => {
    const path = policy('good.star', 'def decide_route(ctx, candidates):\n    return RouteSpec(mux = 2)\n')
    const {status} = await gen('--policy', `@${path}`, '--app-policy', 'skychat=preset:adaptive')
    expect(status).toBe(0)
    expect(made().routing.policy_per_dial).toBe(`@${path}`)
    expect(made().launcher.apps[1].routing_policy).toBe('preset:adaptive')
  })

  it.each([
    ['does not load', 'def decide_route(ctx, c)\n', 3, 'got newline'],
    ['has no decide_route', 'x = 1\n', 3, 'missing decide_route'],
    ['loads, but is no module', 'x', 4, 'is no WASM module'],
  ])('that %s keeps the file from being written', async (_, text, status, message) => {
    const path = policy(message.includes('WASM') ? 'bad.wasm' : 'bad.star', text)
    const ran = await gen('--app-policy', `skychat=@${path}`)
    expect(ran.stderr).toContain(message)
    expect([ran.status, existsSync(file)]).toEqual([status, false])
  })

  it('must exist', async () => {
    expect((await gen('--policy', `@${join(folder, 'none.star')}`)).status).toBe(4)
  })

  it('may be inline, and may not be a bare path', async () => {
    expect((await gen('--policy', 'def decide_route(ctx, c):\n  return None')).status).toBe(0)
    const {status, stderr} = await gen('-r', '--policy', '/etc/skywire/p.star')
    expect([status, stderr.includes('load policy')]).toEqual([3, true])
  })
})

describe('services', () => {
  it('come from a configuration service only when one is named', async () => {
    const answer = {route_finder: 'http://rf.example.org', service_discovery: '', stun_servers: ['10.0.0.9:3478']}
    await using server = await serve((_, response) => response.end(JSON.stringify(answer)))
    const {status} = await gen('--era', 'e3', '--url', server.address.href)
    expect(status).toBe(0)
    expect(made().routing.route_finder).toBe('http://rf.example.org')
    expect(made().launcher.service_discovery).toBe('http://sd.skycoin.com')
    expect(made().stun_servers).toEqual(['10.0.0.9:3478'])
  })

  it('fall back to the known ones, and say so', async () => {
    const {stderr, status} = await gen('--url', 'http://127.0.0.1:1')
    expect(status).toBe(0)
    expect(stderr).toContain('using the services known to this program')
    const none = await gen('-r', '--url', 'http://127.0.0.1:1', '--nodefaults')
    expect([none.status, none.stderr.includes('no service addresses available')]).toEqual([5, true])
  })

  it('come from a file', async () => {
    const services = join(folder, 'services-config.json')
    writeFileSync(
      services,
      JSON.stringify({prod: {route_finder: 'http://a.example'}, test: {route_finder: 'http://b.example'}}),
    )
    await gen('--era', 'e3', '-t', '--svcconf', services)
    expect(made().routing.route_finder).toBe('http://b.example')
    writeFileSync(services, '{')
    expect((await gen('-r', '--era', 'e3', '--svcconf', services)).status).toBe(4)
  })
})

describe('the environment file', () => {
  it('fills what no flag gives', async () => {
    const env = join(folder, 'skywire.conf')
    writeFileSync(env, `LOGLVL=debug\nHYPERVISORPKS=('${PEER}')\nBESTPROTO=true\n`)
    const {stderr} = await run(['visor', 'gen-config', '-o', file, '--loglvl', 'warn'], {env: {SKYENV: env}})
    expect(made()).toMatchObject({log_level: 'warn', hypervisors: [PEER]})
    expect(stderr).toContain(`settings are taken from ${env}`)
    expect(stderr).toContain('BESTPROTO has no effect any more')
  })

  it('is printed and written as a template', async () => {
    const {stdout} = await run(['config', 'gen', '-q', '--pk-endpoint'])
    expect(stdout).toContain('\nENABLEPKENDPOINT=true\n')
    const env = join(folder, 'new.conf')
    expect((await run(['config', 'gen', '-Q', env])).stdout).toContain(`Conf template written to ${env}`)
    expect((await run(['config', 'gen', '-Q', env])).status).toBe(2)
  })
})

describe('an environment file that says where and how', () => {
  const from = (text: string, ...argv: string[]) => {
    const env = join(folder, 'skywire.conf')
    writeFileSync(env, text)
    return run(['config', 'gen', ...argv], {env: {SKYENV: env}})
  }

  it('gives the file to write, and whether a log-in is asked for; flags win', async () => {
    const text = `OUTPUT='${file}'\nISHYPERVISOR=true\nHVAUTH=false\n`
    await from(text)
    expect(made().hypervisor).toMatchObject({enable: true, enable_auth: false})
    await from(text, '-r', '-e')
    expect(made().hypervisor.enable_auth).toBe(true)
    await from(text.replace('HVAUTH=false', 'HVAUTH=true'), '-r', '-c')
    expect(made().hypervisor.enable_auth).toBe(false)
  })

  it('gives the paths of the package, unless those of the user are asked for', async () => {
    const {stdout} = await from('PKGENV=true\n', '-n')
    expect(JSON.parse(stdout).local_path).toBe('/opt/skywire/local')
    const user = await from('PKGENV=true\n', '-n', '-u')
    expect(JSON.parse(user.stdout).local_path).toMatch(/\.skywire\/local$/)
  })

  it('of 1.3 gives settings of 1.3, and is told where they are gone', async () => {
    const text = "NOPROXYSERVER=true\nPROXYSEVERPASS='hush'\nWISP=true\n"
    const old = await from(text, '--era', 'e3', '-o', file)
    expect(made().launcher.apps[2]).toMatchObject({auto_start: false, args: ['app', 'skysocks', '--passcode', 'hush']})
    expect(old.stderr).not.toContain('NOPROXYSERVER')
    expect(old.stderr).toContain('WISP has no effect')
    expect((await from(text, '-r', '-o', file)).stderr).toContain(
      'NOPROXYSERVER has no effect any more; use PROXYSERVER=false',
    )
  })

  it('is edited line by line, so that a policy of several lines is refused', async () => {
    const ran = await run(['autoconfig', '--policy', 'def decide_route(ctx, c):\n  return None'])
    expect([ran.status, ran.stderr.includes('several lines')]).toEqual([2, true])
  })
})

describe('files of services', () => {
  it('--sn makes that of a route-setup node, whose key -r keeps', async () => {
    const {status} = await run(['config', 'gen', '--era', 'e3', '--sn', '-o', file])
    expect(status).toBe(0)
    const {secret_key: key, public_key: own} = made()
    expect(made()).toEqual({
      public_key: own,
      secret_key: key,
      dmsg: {discovery: 'http://dmsgd.skywire.skycoin.com', sessions_count: 2, servers: []},
      transport_discovery: 'http://tpd.skywire.skycoin.com',
      log_level: 'info',
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    await run(['config', 'gen', '--era', 'e3', '--sn', '-o', file, '-r', '-t'])
    expect(made()).toMatchObject({secret_key: key, transport_discovery: 'http://tpd.skywire.dev'})
    writeFileSync(file, '{"secret_key": "x"}')
    const bad = await run(['config', 'gen', '--sn', '-o', file, '-r'])
    expect([bad.status, readFileSync(file, 'utf8')]).toEqual([4, '{"secret_key": "x"}'])
  })

  it.each(['dmsgdisc', 'dmsgsrv', 'tpd', 'sd', 'ar', 'rf'])(
    '--%s has the identity and the servers of the network',
    async (flag) => {
      const {stdout} = await run(['config', 'gen', `--${flag}`, '-n'])
      const made = JSON.parse(stdout)
      expect(made.public_key).toMatch(/^0[23][0-9a-f]{64}$/)
      expect((made.dmsg_servers ?? made.dmsg.servers).length).toBeGreaterThan(3)
      expect(JSON.stringify(made)).not.toMatch(/\$\/|null/)
      const old = await run(['config', 'gen', `--${flag}`, '-n', '--era', 'e3'])
      expect([old.status, old.stderr.includes('unknown to era e3')]).toEqual([2, true])
    },
  )

  it('only one is made at a time', async () => {
    expect((await run(['config', 'gen', '--sn', '--tpd', '-n'])).status).toBe(2)
  })
})

describe('--bestproto', () => {
  it.each([
    ['CN\n', 'dmsg://', false],
    ['DE\n', 'http://', true],
  ])('in %j reaches services at %s', async (country, scheme, autoconnect) => {
    await using server = await serve((_, response) => response.end(country))
    const env = {SKYWIRE_CLI_COUNTRY_SERVICE: server.address.href}
    const {stdout} = await run(['config', 'gen', '--era', 'e3', '-b', '-n'], {env})
    const {dmsg, transport} = JSON.parse(stdout)
    expect([dmsg.discovery.startsWith(scheme), transport.public_autoconnect]).toEqual([true, autoconnect])
  })

  it('has no effect where nobody answers, and that is told', async () => {
    const env = {SKYWIRE_CLI_COUNTRY_SERVICE: 'http://127.0.0.1:1'}
    const {status, stderr} = await run(['config', 'gen', '--era', 'e3', '-b', '-n'], {env})
    expect([status, stderr.includes('--bestproto has no effect')]).toEqual([0, true])
  })
})

describe('generating again', () => {
  const again = (...argv: string[]) => run(['config', 'gen', '-r', '-o', file, ...argv])
  const app = (name: string) => made().launcher.apps.find((each: {name: string}) => each.name === name)

  it('sets options in the arguments that the operator gave an app', async () => {
    await run(['config', 'gen', '-o', file])
    await run(['config', 'app', 'set', 'vpn-client', '-f', file, '--arg=--dns', '--arg=9.9.9.9', '--auto-start'])
    await again('--addvpn', PEER)
    expect(app('vpn-client')).toEqual({
      name: 'vpn-client',
      args: `--dns 9.9.9.9 --srv ${PEER}`,
      auto_start: true,
      port: 43,
    })
  })

  it('turns apps inside the visor into processes with --external-apps', async () => {
    await run(['config', 'gen', '-o', file, '--proxyclientpk', PEER])
    expect((await again('--external-apps')).status).toBe(0)
    expect(app('skysocks-client')).toMatchObject({
      binary: 'skywire',
      args: `app skysocks-client --addr :1080 --srv ${PEER}`,
    })
  })
})

describe('files of 0.2', () => {
  it('lose their key with -r and keep it with --retain-keys, as then', async () => {
    await gen('--era', 'e0')
    const {secret_key: key} = made().key_pair
    await gen('--era', 'e0', '-r', '--retain-keys')
    expect(made().key_pair.secret_key).toBe(key)
    await gen('--era', 'e0', '-r')
    expect(made().key_pair.secret_key).not.toBe(key)
  })
})

describe('hypervisor gen-config', () => {
  it('makes the file of a stand-alone hypervisor, with log-in, and keeps keys and cookies when asked', async () => {
    const ran = await run(['hypervisor', 'gen-config', '-o', file, '-t'])
    expect(ran.status).toBe(0)
    const before = made()
    expect(before).toMatchObject({
      enable_auth: true,
      dmsg_discovery: 'http://dmsg.discovery.skywire.cc',
      http_addr: ':8000',
    })
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect((await run(['hypervisor', 'gen-config', '-o', file])).stderr).toContain(
      "stopping as 'replace,r' flag is not set",
    )
    await run(['hypervisor', 'gen-config', '-o', file, '-r', '--retain-keys', '--no-auth'])
    expect(made()).toMatchObject({secret_key: before.secret_key, enable_auth: false, cookies: before.cookies})
    const old = await run(['hypervisor', 'gen-config', '--era', 'e0', '-m', 'LOCAL', '-o', '-'])
    expect(JSON.parse(old.stdout)).toMatchObject({
      enable_auth: false,
      db_path: '/usr/local/SkycoinProject/hypervisor/users.db',
    })
    await run(['hypervisor', 'gen-config', '-o', file, '-r'])
    expect(made().secret_key).not.toBe(before.secret_key)
  })
})

describe('autoconfig', () => {
  const auto = (argv: string[], text: string | undefined) => {
    const env = join(folder, 'skywire.conf')
    const home = join(folder, 'home')
    if (!existsSync(home)) mkdirSync(home)
    if (text !== undefined) writeFileSync(env, text)
    return run(['autoconfig', ...argv], {env: {SKYENV: env, HOME: home}})
  }
  const target = () => JSON.parse(readFileSync(join(folder, 'home/skywire-config.json'), 'utf8'))

  it('writes flags into the environment file, and generates from it', async () => {
    const on = await auto(['0', '--pk-endpoint'], 'USRENV=true\n# mine\n#ENABLEPKENDPOINT=false\n')
    expect(on.status).toBe(0)
    expect(readFileSync(join(folder, 'skywire.conf'), 'utf8')).toBe('USRENV=true\n# mine\nENABLEPKENDPOINT=true\n')
    expect(target().hypervisor).toMatchObject({enable: true, enable_pk_endpoint: true})
    const {sk} = target()
    const off = await auto(['--no-pk-endpoint'], undefined)
    expect(off.stderr).toContain('/hypervisor/enable_pk_endpoint: was true in the old file and is false now')
    expect(target()).toMatchObject({sk, hypervisor: {enable: true, enable_pk_endpoint: false}})
  })

  it('drops the hypervisor for 1 and sets remote ones for keys', async () => {
    await auto(['1'], 'USRENV=true\n')
    expect(target().hypervisor.enable).toBe(false)
    await auto([PEER], undefined)
    expect(target()).toMatchObject({hypervisors: [PEER], hypervisor: {enable: false}})
    expect((await auto(['2'], undefined)).status).toBe(2)
  })

  it('writes where OUTPUT says', async () => {
    const ran = await auto(['--json'], `USRENV=true\nOUTPUT='${file}'\n`)
    expect(ran.json()).toMatchObject({file, mode: 'file'})
    expect(existsSync(file)).toBe(true)
  })

  it.each([
    [['--hvpks', 'x'], 2, 'HYPERVISORPKS of'],
    [['--minsess', '99999999999999999999'], 2, 'MINDMSGSESS of'],
    [['--policy', '@/does/not/exist.star'], 4, 'cannot read'],
    [['--chataddr', ':8000', '--hvaddr', ':8000', '--ishv'], 2, 'both use 8000'],
  ])('%j leaves both files as they were', async (argv, status, message) => {
    const text = `OUTPUT='${file}'\n`
    const ran = await auto(argv, text)
    expect([ran.status, readFileSync(join(folder, 'skywire.conf'), 'utf8'), existsSync(file)]).toEqual([
      status,
      text,
      false,
    ])
    expect(ran.stderr).toContain(message)
  })

  it('says why it cannot use a folder in the place of a file', async () => {
    const env = await run(['autoconfig'], {env: {SKYENV: folder}})
    expect([env.status, env.stderr.includes('it is a folder')]).toEqual([4, true])
    const output = await auto([], `OUTPUT='${folder}'\n`)
    expect([output.status, output.stderr.includes('it is a folder')]).toEqual([4, true])
  })

  it('keeps the mode of an environment file unless a secret comes in', async () => {
    const env = join(folder, 'skywire.conf')
    const modeAfter = async (...argv: string[]) => {
      await auto(argv, undefined)
      return statSync(env).mode & 0o777
    }
    writeFileSync(env, `OUTPUT='${file}'\n`, {mode: 0o644})
    expect(await modeAfter('--loglvl', 'warn')).toBe(0o644)
    expect(await modeAfter('--sk', '7'.padStart(64, '0'))).toBe(0o600)
  })

  it('refuses a missing environment file, and does nothing when it is switched off', async () => {
    const missing = await run(['autoconfig'], {env: {SKYENV: join(folder, 'none')}})
    expect([missing.status, missing.stderr.includes('does not exist')]).toEqual([4, true])
    const off = await run(['autoconfig'], {env: {NOAUTOCONFIG: 'true'}})
    expect([off.status, off.stdout.includes('autoconfiguration disabled')]).toEqual([0, true])
  })
})

describe('folders', () => {
  it('are made where the place is ours to choose, and not where it was named', async () => {
    const {status} = await run(['visor', 'gen-config', '--era', 'e0', '-m', 'HOME'], {env: {HOME: folder}})
    expect(status).toBe(0)
    const own = join(folder, '.skycoin/skywire/skywire-config.json')
    expect([statSync(own).mode & 0o777, statSync(join(folder, '.skycoin/skywire')).mode & 0o777]).toEqual([
      0o600, 0o750,
    ])
    expect((await run(['visor', 'gen-config', '-o', join(folder, 'none/visor.json')])).status).toBe(2)
    expect(existsSync(join(folder, 'none'))).toBe(false)
    const hypervisor = await run(['hypervisor', 'gen-config', '-m', 'HOME'], {env: {HOME: folder}})
    expect(hypervisor.stderr).toContain(join(folder, '.skycoin/hypervisor/hypervisor-config.json'))
  })
})
