import {mkdtempSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {KEY_A} from '../../support/keys.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {startSandbox, type StartedSandbox} from '../../support/visor-sandbox.js'

let sandbox: StartedSandbox
beforeEach(async () => {
  await (sandbox as StartedSandbox | undefined)?.[Symbol.asyncDispose]()
  sandbox = await startSandbox()
})
afterAll(() => sandbox[Symbol.asyncDispose]())

describe('who a visor is', () => {
  it('is told in a block of lines', async () => {
    const {stdout} = await sandbox.run('visor summary')
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '.:: Visor Summary ::.',
      `Public key: "${sandbox.visor.localKey}"`,
      'Symmetric NAT: false',
    ])
    const {json} = await sandbox.run('visor info --legacy-json')
    expect(Object.keys(json().output)).toEqual([
      ...['public_key', 'symmetric_nat', 'ip', 'dmsg_server', 'ping', 'visor_version', 'skybian_version'],
      ...['uptime_tracker', 'time_online', 'build_tag'],
    ])
  })

  it('is told in one line each', async () => {
    await expect(sandbox.run('visor pk')).resolves.toMatchObject({stdout: `${sandbox.visor.localKey}\n`})
    await expect(sandbox.run('visor ver')).resolves.toMatchObject({
      stdout: 'Version "sandbox" built on "unknown" against commit "unknown"\n',
    })
    await expect(sandbox.run('visor health')).resolves.toMatchObject({
      stdout: expect.stringMatching(/^Services: healthy\nUptime: \d+ s\n$/),
    })
    await expect(sandbox.run('visor hv cpk')).resolves.toMatchObject({stdout: 'none\n'})
  })

  it('is read from a configuration without a visor', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'config-')), 'skywire-config.json')
    // Not that of the machine that the tests run on.
    const SKYENV = join(dirname(file), 'skywire.conf')
    writeFileSync(SKYENV, '')
    await runCommand(['visor', 'gen-config', '-o', file], {env: {SKYENV}})
    const {stdout, status} = await runCommand(['visor', 'pk', '-i', file])
    expect({status, stdout}).toEqual({status: 0, stdout: expect.stringMatching(/^0[23][0-9a-f]{64}\n$/)})
  })

  it('lists ports', async () => {
    const {stdout} = await sandbox.run('visor ports')
    const lines = stdout.split('\n')
    expect(lines.slice(0, 4)).toEqual([
      '+-------------------------------------------+',
      '| App/Service           | Type    | Port    |',
      '|-------------------------------------------|',
      '| cli_addr              | TCP     |    3435 |',
    ])
    expect(new Set(lines.slice(0, -1).map((line) => line.length))).toEqual(new Set([45]))
    const {json} = await sandbox.run('visor ports --legacy-json')
    expect(json().output.cli_addr).toEqual({Port: '3435', Type: 'TCP'})
  })
})

describe('ping and test', () => {
  it('shows each try', async () => {
    const {stdout, status} = await sandbox.run(`visor ping ${sandbox.visor.peers[0]!.pk} -t 3`)
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(stdout).toMatch(/^Latency: 18\.00 ms \| Speed: 111\.111 KB\/s\n/)
  })

  it('is a document a try in the JSON of the earlier tools', async () => {
    const {stdout} = await sandbox.run(`visor ping ${sandbox.visor.peers[0]!.pk} -t 2 --legacy-json`)
    expect(stdout).toBe('{\n  "output": 18000000\n}\n'.repeat(2))
  })

  it('tests visors of the network', async () => {
    const {stdout} = await sandbox.run('visor test')
    expect(stdout).toMatch(/^Test No\. 1\nPK: [0-9a-f]{66}\nMax: /)
  })
})

describe('forwarding', () => {
  it('lets a port be reached, lists it, and ends that', async () => {
    await expect(sandbox.run('fwd 8080')).resolves.toMatchObject({status: 0, stdout: 'OK\n'})
    await expect(sandbox.run('fwd --ls')).resolves.toMatchObject({stdout: 'id     local_port\n1      8080\n'})
    await expect(sandbox.run('fwd -p 8080 -d')).resolves.toMatchObject({stdout: 'OK\n'})
    await expect(sandbox.run('fwd')).resolves.toMatchObject({status: 2})
  })

  it('serves a port of another visor, lists it, and ends that', async () => {
    const {stdout} = await sandbox.run(`rev ${sandbox.visor.peers[0]!.pk} -r 8080 -p 9080`)
    expect(stdout).toMatch(/^[0-9a-f-]{36}\n$/)
    const {json} = await sandbox.run('rev --ls --json')
    expect(json().connections).toEqual([{id: stdout.trim(), local_port: 9080, remote_port: 8080}])
    await expect(sandbox.run(`rev --stop ${stdout.trim()}`)).resolves.toMatchObject({stdout: 'OK\n'})
    await expect(sandbox.run(`rev --stop ${stdout.trim()}`)).resolves.toMatchObject({status: 5})
  })
})

describe('life and death', () => {
  it('reloads and shuts down', async () => {
    await expect(sandbox.run('visor reload')).resolves.toMatchObject({stdout: 'Visor reloaded\n'})
    await expect(sandbox.run('visor halt')).resolves.toMatchObject({status: 0, stdout: 'Visor was shut down\n'})
    await expect(sandbox.run('visor pk')).resolves.toMatchObject({status: 5})
  })

  it('runs commands on old visors only, and says so', async () => {
    await expect(sandbox.run('visor exec -- uname -a')).resolves.toMatchObject({
      status: 5,
      stderr: expect.stringContaining('does not know exec'),
    })
  })
})

describe('a visor that is not there', () => {
  it('is told with the address, the reason and what to do', async () => {
    const ran = await runCommand(['visor', 'ls-tp', '--rpc', 'localhost:1'])
    expect(ran.status).toBe(5)
    expect(ran.stderr).toMatch(
      /^error: no visor answers at localhost:1 \[VISOR_UNREACHABLE\]\n {2}because: .*ECONNREFUSED/,
    )
    expect(ran.stderr).toContain('--rpc HOST:PORT')
  })

  it('is waited for no longer than --timeout', async () => {
    await using silent = await silentServer()
    const started = performance.now()
    const ran = await runCommand(['visor', 'ls-tp', '--rpc', silent.address, '--timeout', '1'])
    expect(ran).toMatchObject({status: 5, stderr: expect.stringContaining('within 1 s [CALL_TIMED_OUT]')})
    expect(performance.now() - started).toBeLessThan(4000)
  })

  it('is named by the flag, then the environment, then the project, then the configuration', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rpc-'))
    const before = process.cwd()
    const tried = async (argv: string[] = [], env: Record<string, string> = {}): Promise<string> => {
      const {stderr} = await runCommand(['visor', 'pk', ...argv], {env: {HOME: folder, ...env}})
      return /answers at (\S+)/.exec(stderr)?.[1] ?? stderr
    }
    process.chdir(folder)
    try {
      writeFileSync('skywire-config.json', '{"cli_addr": "localhost:4"}')
      expect(await tried()).toBe('localhost:4')
      writeFileSync('skywire-cli.config.json', '{"rpc": "localhost:3"}')
      expect(await tried()).toBe('localhost:3')
      expect(await tried([], {SKYWIRE_RPC: 'localhost:2'})).toBe('localhost:2')
      expect(await tried([], {SKYWIRE_RPC: 'localhost:2', SKYWIRE_CLI_RPC: 'localhost:5'})).toBe('localhost:5')
      expect(await tried(['--rpc', 'localhost:1'], {SKYWIRE_CLI_RPC: 'localhost:5'})).toBe('localhost:1')
    } finally {
      process.chdir(before)
    }
  })

  it('cannot be both at an address and behind a hypervisor', async () => {
    const argv = ['visor', 'pk', '--rpc', 'localhost:1', '--visor', KEY_A]
    await expect(runCommand(argv)).resolves.toMatchObject({status: 2})
  })
})

describe('JSON', () => {
  it.each([
    ['visor summary', 'visor-summary'],
    ['visor pk', 'visor-pk'],
    ['visor version', 'visor-version'],
    ['visor health', 'visor-health'],
    ['visor hv cpk', 'visor-hypervisors'],
    ['visor hv pk', 'visor-hypervisors'],
    ['visor shutdown', 'visor-done'],
  ])('%s fits %s, over either way', async (line, schema) => {
    for (const way of ['run', 'runOverHttp'] as const) {
      await using fresh = await startSandbox()
      const {status, json} = await fresh[way](`${line} --json`)
      expect({way, status, faults: schemaFaults(schema, json())}).toEqual({way, status: 0, faults: []})
    }
  })

  it.each([
    ['visor reload', 'visor-done'],
    ['fwd 8080', 'visor-done'],
    ['fwd --ls', 'visor-served-ports'],
    ['rev --ls', 'visor-forwarded-ports'],
    ['visor test', 'visor-tested'],
  ])('%s fits %s, and says why it cannot be had over HTTP', async (line, schema) => {
    const {status, json} = await sandbox.run(`${line} --json`)
    expect({status, faults: schemaFaults(schema, json())}).toEqual({status: 0, faults: []})
    const http = await sandbox.runOverHttp(`${line} --json`)
    expect({status: http.status, code: http.json().error.code}).toEqual({status: 5, code: 'NOT_OVER_HTTP'})
  })

  it('ports, ping and rev fit theirs', async () => {
    const {pk} = sandbox.visor.peers[0]!
    const ports = await sandbox.run('visor ports --json')
    expect(schemaFaults('visor-ports', ports.json())).toEqual([])
    const ping = await sandbox.run(`visor ping ${pk} --json`)
    expect(schemaFaults('visor-pinged', ping.json())).toEqual([])
    const rev = await sandbox.run(`rev ${pk} -r 1 -p 2 --json`)
    expect(schemaFaults('visor-connection-id', rev.json())).toEqual([])
  })
})

/** Takes connections and says nothing. */
async function silentServer(): Promise<AsyncDisposable & {address: string}> {
  const server = createServer((socket) => void socket.resume())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    address: `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`,
    [Symbol.asyncDispose]: async () => {
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
