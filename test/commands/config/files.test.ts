import {chmodSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {validateConfig} from '../../../src/config/validate.js'
import {fixtureText} from '../../support/config-fixture.js'
import {sarifFaults} from '../../support/sarif-faults.js'
import {runCommand, type RunOptions} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'

const SECRET = 'b65d256d4a2af23e330179d95c9526a6e053479d8b5ca077ecf97dd8ec189876'

let folder = ''
let file = ''
beforeEach(() => {
  folder = tempFolder()
  file = join(folder, 'visor.json')
})

const put = (text: string, mode = 0o600) => writeFileSync(file, text, {mode})
const now = () => readFileSync(file, 'utf8')
const config = (argv: string[], options?: RunOptions) => runCommand(['config', ...argv], options)

describe('config validate', () => {
  it('is the same command under visor and on its own', async () => {
    put(fixtureText('e3'))
    const [own, below] = [
      await config(['validate', file, '--no-fs']),
      await runCommand(['visor', 'config', 'validate', file, '--no-fs']),
    ]
    expect(own).toMatchObject({status: 0, stdout: below.stdout})
    expect(own.stdout).toContain('0 errors, 2 warnings, 1 remark')
  })

  it('shows each finding with its place, what a visor does and the way out, and no secret', async () => {
    put(fixtureText('e3').replace('"listening_address": ":7777"', '"local_address": ":7777"'))
    const {status, stdout} = await config(['validate', file, '--no-fs'])
    expect(status).toBe(1)
    expect(stdout).toContain('error CFG-K03 /skywire-tcp/local_address: /skywire-tcp/local_address was renamed')
    expect(stdout).toContain('visor: The visor ignores it silently')
    expect(stdout).toMatch(/> \d+ \| {5}"local_address": ":7777"/)
    expect(stdout).not.toContain(SECRET)
    expect(stdout).toContain(`"sk": "${'*'.repeat(64)}"`)
  })

  it.each([
    ['nothing', '', 'not valid JSON at line 1, column 1: the file is empty'],
    ['YAML', 'version: v1\n', 'not valid JSON at line 1, column 1'],
    ['a comment', fixtureText('e3').replace('{\n', '{\n  // mine\n'), 'comment at line 2; JSON does not allow it'],
    ['a trailing comma', fixtureText('e3').replace(/\}\n$/, ',}\n'), 'trailing comma'],
    ['a list', '[]', 'the configuration must be a JSON object, found a list'],
    ['another kind of file', '{"prod": {}, "test": {}}', 'this looks like a list of services'],
  ])('exits 4 for %s', async (_, text, message) => {
    put(text)
    const {status, stdout} = await config(['validate', file, '--no-fs'])
    expect(stdout).toContain(message)
    expect(status).toBe(4)
  })

  it('tells invalid bytes', async () => {
    writeFileSync(file, Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xff]), Buffer.from('"}')]))
    expect((await config(['validate', file])).stdout).toContain('CFG-F04')
    writeFileSync(file, Buffer.from(fixtureText('e3'), 'utf16le'))
    expect(await config(['validate', file])).toMatchObject({status: 4})
  })

  it('refuses a file of 100 MB and a folder without reading them', async () => {
    put('')
    truncateSync(file, 100_000_000)
    const big = await config(['validate', file])
    expect([big.status, big.stderr.includes('it is larger than')]).toEqual([4, true])
    const dir = await config(['validate', folder])
    expect([dir.status, dir.stderr.includes('it is a folder')]).toEqual([4, true])
    const none = await config(['validate', join(folder, 'none.json')])
    expect([none.status, none.stderr.includes('it does not exist')]).toEqual([4, true])
  })

  it('goes on with the other files, and exits with the gravest status', async () => {
    put(fixtureText('e3').replace('"log_level": "info"', '"log_level": "loud"'))
    const ran = await config(['validate', join(folder, 'none.json'), file, '--no-fs', '--json'])
    expect(ran.status).toBe(4)
    const {ok, files} = ran.json()
    expect(ok).toBe(false)
    expect(files).toMatchObject([{file, era: 'e3', ok: false}])
    expect(files[0].diagnostics).toContainEqual(
      expect.objectContaining({code: 'CFG-V07', path: '/log_level', severity: 'error'}),
    )
  })

  it('refuses a program version that is none', async () => {
    put(fixtureText('e3'))
    const ran = await config(['validate', file, '--program-version', 'soon'])
    expect([ran.status, ran.stderr.includes('"soon" is no version')]).toEqual([2, true])
  })

  it('reads standard input', async () => {
    const ran = await config(['validate', '-', '--strict'], {stdin: fixtureText('e4')})
    expect(ran).toMatchObject({status: 1})
  })

  it('reports as SARIF and as annotations of GitHub', async () => {
    put(fixtureText('e3'))
    const sarif = join(folder, 'out.sarif')
    const {stdout} = await config(['validate', file, '--no-fs', '-o', 'github', '-o', `sarif=${sarif}`])
    expect(stdout).toContain(`::warning file=${file},line=3,endLine=3,col=9,endColumn=75,title=CFG-A06::`)
    const log = JSON.parse(readFileSync(sarif, 'utf8'))
    expect(sarifFaults(log)).toEqual([])
    const [run] = log.runs
    expect(run.results.map((result: {ruleId: string; level: string}) => [result.ruleId, result.level])).toEqual([
      ['CFG-A06', 'warning'],
      ['CFG-L20', 'note'],
      ['CFG-H04', 'warning'],
    ])
    expect(run.tool.driver.rules).toHaveLength(3)
  })

  it('gives each finding a fingerprint in SARIF that stays when lines move', async () => {
    const prints = async (text: string): Promise<string[]> => {
      put(text)
      const {json} = await config(['validate', file, '--no-fs', '-o', 'sarif'])
      const [run] = json().runs
      return run.results.map((each: {partialFingerprints: object}) => Object.values(each.partialFingerprints)[0])
    }
    const before = await prints(fixtureText('e3'))
    expect(new Set(before).size).toBe(3)
    expect(await prints(`\n\n${fixtureText('e3')}`)).toEqual(before)
  })

  it('mends with --fix, in place, and keeps the rest of the file and its mode', async () => {
    const text = fixtureText('e3').replace('"is_public": false', '"is_public": "false"')
    put(text, 0o400)
    chmodSync(file, 0o400)
    const {status, stdout} = await config(['validate', file, '--no-fs', '--fix'])
    expect(stdout).toContain('fixed CFG-F06 /is_public')
    expect(status).toBe(0)
    expect(now()).toBe(fixtureText('e3'))
    expect(statSync(file).mode & 0o777).toBe(0o400)
  })

  it('looks at the disk unless it is told not to', async () => {
    put(fixtureText('e3'), 0o644)
    chmodSync(file, 0o644)
    expect((await config(['validate', file])).stdout).toContain('CFG-F10')
    expect((await config(['validate', file, '--no-fs'])).stdout).not.toContain('CFG-F10')
  })
})

describe('config migrate', () => {
  it('puts the new file in place of the old one, of which a copy stays', async () => {
    put(fixtureText('e1'))
    const ran = await config(['migrate', file, '--json'])
    expect(ran.status).toBe(0)
    const {backup, written, from, to} = ran.json()
    expect({written, from, to}).toEqual({written: file, from: 'e1', to: 'e4'})
    expect(backup).toMatch(/visor\.json\.bak-e1-\d{8}T\d{6}Z$/)
    expect(readFileSync(backup, 'utf8')).toBe(fixtureText('e1'))
    expect([statSync(backup).mode & 0o777, statSync(file).mode & 0o777]).toEqual([0o600, 0o600])
    expect(validateConfig(now()).shape).toBe('e4')
    expect(ran.stdout).not.toContain(SECRET)
  })

  it('shows a diff and changes nothing with --dry-run', async () => {
    put(fixtureText('e1'))
    const {stdout} = await config(['migrate', file, '--dry-run'])
    expect(now()).toBe(fixtureText('e1'))
    expect(readdirSync(folder)).toEqual(['visor.json'])
    expect(stdout).toContain('-  "stcp": {')
    expect(stdout).toContain('+  "skywire-tcp": {')
    expect(stdout).toContain('renamed   /stcp → /skywire-tcp')
    expect(stdout).not.toContain(SECRET)
  })

  it('has nothing to do the second time', async () => {
    put(fixtureText('e2'))
    await config(['migrate', file])
    const after = now()
    const again = await config(['migrate', file])
    expect(again).toMatchObject({status: 0})
    expect(again.stdout).toContain('already e4, nothing to do')
    expect(now()).toBe(after)
  })

  it('writes elsewhere, or to standard output', async () => {
    const out = join(folder, 'new.json')
    put(fixtureText('e2'))
    expect((await config(['migrate', file, '--to', 'e3', '--out', out])).status).toBe(0)
    expect(validateConfig(readFileSync(out, 'utf8')).shape).toBe('e3')
    expect(now()).toBe(fixtureText('e2'))
    expect((await config(['migrate', file, '--out', out])).status).toBe(2)
    const {stdout, stderr} = await config(['migrate', '-'], {stdin: fixtureText('e0')})
    expect(validateConfig(stdout).shape).toBe('e4')
    expect(stderr).toContain('e0 → e4')
  })

  it.each([
    ['an older target', ['--to', 'e1'], fixtureText('e3'), 2, 'cannot migrate e3 to older e1'],
    ['no secret key', [], fixtureText('e1').replace(SECRET, '0'.repeat(64)), 4, 'no valid secret key'],
    [
      'errors in the result',
      [],
      fixtureText('e3').replace('http://rf.skywire.skycoin.com', 'http://rf.example.org'),
      4,
      'CFG-S04',
    ],
    ['no JSON', [], '{', 4, 'never closed'],
    [
      'a key given twice',
      [],
      fixtureText('e3').replace('"log_level"', '"log_level": "warn",\n  "log_level"'),
      4,
      'duplicate key /log_level',
    ],
  ])('writes nothing with %s', async (_, argv, text, status, message) => {
    put(text)
    const ran = await config(['migrate', file, ...argv])
    expect([ran.status, now()]).toEqual([status, text])
    expect(ran.stderr).toContain(message)
    expect(readdirSync(folder)).toEqual(['visor.json'])
  })

  it('refuses a visor for --into where there is no hypervisor to take over', async () => {
    put(fixtureText('e3'))
    const ran = await config(['migrate', file, '--into', file, '--dry-run'])
    expect([ran.status, ran.stderr.includes('is the file of a visor')]).toEqual([2, true])
  })

  it('makes a visor of a stand-alone hypervisor', async () => {
    put(fixtureText('hypervisor'))
    const out = join(folder, 'new.json')
    expect((await config(['migrate', file, '--out', out])).status).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      hypervisor: {enable: true, db_path: '/home/user/users.db'},
    })
  })
})

describe('reading values', () => {
  beforeEach(() => put(fixtureText('e4')))

  it('show prints all but secrets', async () => {
    const {stdout} = await config(['show', file])
    expect(JSON.parse(stdout)).toMatchObject({sk: '<redacted>', hypervisor: {cookies: {hash_key: '<redacted>'}}})
    expect((await config(['show', file, '--show-secrets'])).stdout).toBe(fixtureText('e4'))
  })

  it('get prints one value', async () => {
    expect((await config(['get', 'pk', '-f', file])).stdout).toBe(
      '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3\n',
    )
    expect((await config(['get', 'launcher.apps[1].port', '-f', file])).stdout).toBe('1\n')
    expect((await config(['get', '/sk', '-f', file])).stdout).toBe('<redacted>\n')
    const none = await config(['get', 'routing.mux_routes', '-f', file])
    expect([none.status, none.stderr.includes('A visor takes 0 where it is missing.')]).toEqual([4, true])
    expect((await config(['get', 'log_levle', '-f', file])).stderr).toContain('Did you mean `log_level`?')
  })

  it('explain knows keys and codes', async () => {
    const {stdout} = await config(['explain', 'policy_per_dial'])
    expect(stdout).toContain('/routing/policy_per_dial')
    expect(stdout).toContain('default  "none"')
    expect((await config(['explain', 'CFG-T07'])).stdout).toContain('invalid store type')
    expect((await config(['explain', 'launcher.apps.*.app', '--era', 'e1'])).status).toBe(2)
    expect((await config(['explain', 'sk', '--json'])).json()).toMatchObject({
      secret: true,
      required: true,
      schema: 'visor-config.schema.json',
    })
  })

  it('diff compares meaning', async () => {
    const other = join(folder, 'other.json')
    const text = fixtureText('e4')
    writeFileSync(other, JSON.stringify({...JSON.parse(text), persistent_transports: [], log_level: 'debug'}))
    const ran = await config(['diff', file, other])
    expect(ran).toMatchObject({status: 1, stdout: '~ /log_level  "info" → "debug"\n'})
    expect((await config(['diff', file, file])).status).toBe(0)
  })
})

describe('changing values', () => {
  beforeEach(() => put(fixtureText('e4')))
  const set = (...argv: string[]) => config(['set', '-f', file, ...argv])

  it('set leaves every other byte as it was', async () => {
    const {status, stdout} = await set('log_level', 'debug')
    expect([status, stdout]).toEqual([0, `~ /log_level  "info" → "debug"\nwritten to ${file}\n`])
    expect(now()).toBe(fixtureText('e4').replace('"log_level": "info"', '"log_level": "debug"'))
    expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it.each([
    [['log_level', 'loud'], 'CFG-V07'],
    [['log_levle', 'info'], 'Did you mean `log_level`?'],
    [['cli_addr', '3435'], 'CFG-N01'],
    [['routing.min_hops', 'two'], 'CFG-F06'],
    [['sk', '1'.padStart(64, '0')], 'CFG-A04'],
    [['log_level'], 'either a value or --unset'],
    [['launcher.apps[99]', '{"name": "x", "port": 15}'], '/launcher/apps has 9 items'],
    [['dmsg.sessions_count', '12345678901234567890'], 'must be integer'],
  ])('set %j is refused', async (argv, message) => {
    const {status, stderr} = await set(...argv)
    expect(stderr).toContain(message)
    expect([status, now()]).toEqual([2, fixtureText('e4')])
  })

  it('set checks policies by loading them', async () => {
    const bad = join(folder, 'bad.star')
    writeFileSync(bad, 'x = 1\n')
    expect((await set('routing.policy_per_dial', `@${bad}`)).status).toBe(3)
    expect(now()).toBe(fixtureText('e4'))
  })

  it('set shows and unsets', async () => {
    await set('reward_address', 'x', '--dry-run')
    expect(now()).toBe(fixtureText('e4'))
    await set('conf_service', '--unset')
    expect(JSON.parse(now()).conf_service).toBeUndefined()
  })

  it('app add, set and rm change one entry', async () => {
    const app = (...argv: string[]) => config(['app', ...argv, '-f', file])
    await app('add', 'mine', '--arg=-c', '--arg=my app.json')
    expect(JSON.parse(now()).launcher.apps.at(-1)).toEqual({
      name: 'mine',
      binary: 'mine',
      args: '-c "my app.json"',
      auto_start: false,
      port: 10,
    })
    await app('set', 'mine', '--port', '15', '--auto-start', '--policy', 'preset:balanced', '--clear-args')
    expect(JSON.parse(now()).launcher.apps.at(-1)).toEqual({
      name: 'mine',
      binary: 'mine',
      auto_start: true,
      port: 15,
      routing_policy: 'preset:balanced',
    })
    expect((await app('set', 'skychat', '--port', '3')).stderr).toContain('CFG-L05')
    expect((await app('add', 'mine')).stderr).toContain('is there already')
    await app('rm', 'mine')
    expect(now()).toBe(fixtureText('e4'))
    await app('rm', 'skysocks')
    await app('add', 'skysocks')
    expect(JSON.parse(now()).launcher.apps.at(-1)).toEqual({name: 'skysocks', auto_start: true, port: 3})
  })

  it('app ls lists them without secrets', async () => {
    put(fixtureText('e3').replace('"skysocks"\n          ]', '"skysocks", "--passcode", "hush"\n          ]'))
    const ran = await config(['app', 'ls', file])
    expect(ran.stdout).toContain('skychat')
    expect((await config(['app', 'ls', file, '--json'])).stdout).not.toContain('hush')
  })

  it('update sets leaves and keeps the rest of their sections', async () => {
    put(fixtureText('e3').replace('http://rf.skywire.skycoin.com', 'http://routefinder.skywire.skycoin.com'))
    await config([
      'update',
      '-i',
      file,
      '-a',
      '--log-level',
      'debug',
      '--set-minhop',
      '1',
      '--public-autoconn',
      'false',
    ])
    const next = JSON.parse(now())
    expect(next).toMatchObject({
      log_level: 'debug',
      routing: {min_hops: 1, route_finder: 'http://rf.skywire.skycoin.com'},
      transport: {public_autoconnect: false},
    })
    expect(next.launcher.apps).toEqual(JSON.parse(fixtureText('e3')).launcher.apps)
  })

  it('update without settings fills in what is missing and mends what is broken', async () => {
    const broken = JSON.parse(fixtureText('e3'))
    delete broken.routing
    delete broken.launcher.server_addr
    delete broken.hypervisor.http_addr
    broken.hypervisor.cookies.hash_key = 'abcd'
    broken.version = ''
    broken.stcp = broken['skywire-tcp']
    delete broken['skywire-tcp']
    put(JSON.stringify(broken, null, 2))
    expect((await config(['validate', file, '--no-fs'])).status).toBe(1)
    expect((await config(['update', '-i', file])).status).toBe(0)
    expect((await config(['validate', file, '--no-fs'])).status).toBe(0)
    const mended = JSON.parse(now())
    expect(mended).toMatchObject({
      sk: SECRET,
      version: 'v1.3.28',
      launcher: {server_addr: 'localhost:5505', apps: broken.launcher.apps},
    })
    expect(mended.hypervisor.cookies.block_key).toBe(broken.hypervisor.cookies.block_key)
    expect((await config(['update', '-i', file])).stdout).toContain('nothing to change')
  })

  it('update with one setting changes that one only', async () => {
    put(fixtureText('e3').replace('"log_level": "info",', ''))
    await config(['update', '-i', file, '--public-autoconn', 'false'])
    expect(JSON.parse(now())).toEqual({
      ...JSON.parse(fixtureText('e3')),
      log_level: undefined,
      transport: {...JSON.parse(fixtureText('e3')).transport, public_autoconnect: false},
    })
  })

  it('update never invents an identity', async () => {
    put(fixtureText('e1').replace(SECRET, ''))
    await config(['update', '-i', file])
    expect(JSON.parse(now()).sk).toBe('')
  })

  it('update writes over another file only with --force', async () => {
    const out = join(folder, 'out.json')
    writeFileSync(out, 'mine')
    put(fixtureText('e3'))
    expect((await config(['update', '-i', file, '-o', out, '--log-level', 'warn'])).status).toBe(2)
    expect(readFileSync(out, 'utf8')).toBe('mine')
    expect((await config(['update', '-i', file, '-o', out, '--log-level', 'warn', '--force'])).status).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8')).log_level).toBe('warn')
  })

  it('update-config empties hypervisors before it adds, and writes to -o', async () => {
    const out = join(folder, 'out.json')
    const peer = '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096'
    put(fixtureText('e1'))
    const ran = await runCommand([
      'visor',
      'update-config',
      '-i',
      file,
      '-o',
      out,
      '--reset-hypervisor-pks',
      '--add-hypervisor-pks',
      peer,
      '-e',
      'testing',
    ])
    expect(ran.status).toBe(0)
    expect(now()).toBe(fixtureText('e1'))
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      hypervisors: [peer],
      routing: {route_finder: 'http://routefinder.skywire.cc'},
    })
  })
})

describe('keys', () => {
  it('gen-keys prints a pair that check-pk and pk agree with', async () => {
    const {stdout} = await config(['gen-keys'])
    const [publicKey = '', secretKey = ''] = stdout.split('\n')
    expect(stdout).toMatch(/^0[23][0-9a-f]{64}\n[0-9a-f]{64}\n$/)
    expect((await config(['check-pk', publicKey])).stdout).toBe(`Valid public key: ${publicKey}\n`)
    expect((await config(['pk', '-'], {stdin: `${secretKey}\n`})).stdout).toBe(`${publicKey}\n`)
    expect((await runCommand(['visor', 'gen-keys'])).status).toBe(0)
  })

  it('refuses what is none', async () => {
    expect(await config(['check-pk', '02zz'])).toMatchObject({status: 1, stdout: ''})
    expect((await config(['check-pk', '02zz', '--json'])).json()).toEqual({
      valid: false,
      public_key: null,
      reason: 'invalid public key length',
    })
    expect((await config(['pk', '0'.repeat(64)])).status).toBe(2)
    expect(existsSync(file)).toBe(false)
  })
})
