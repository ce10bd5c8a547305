import {X509Certificate} from 'node:crypto'
import {mkdtemp, readFile, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {PASSWORD, startHypervisor, TLS} from '../../support/hypervisor/start-hypervisor.js'
import {KEY_B} from '../../support/keys.js'
import {runCommand, type Ran} from '../../support/run-command.js'

const FINGERPRINT = new X509Certificate(TLS.cert).fingerprint256

let env: Record<string, string>

beforeEach(async () => {
  env = {SKYWIRE_CLI_STATE_DIR: await mkdtemp(join(tmpdir(), 'state-'))}
})

const run = (line: string, more: {stdin?: string; env?: Record<string, string>} = {}): Promise<Ran> =>
  runCommand(['hypervisor', ...line.split(' ')], {...more, env: {...env, ...more.env}})

const at = ({address}: {address: URL}): string => address.href.replace(/\/$/, '')

describe('hypervisor login', () => {
  it('keeps a session that the next commands use', async () => {
    await using hypervisor = await startHypervisor()
    const login = await run(`login ${at(hypervisor)} --password-file -`, {stdin: `${PASSWORD}\n`})
    expect(login).toMatchObject({
      status: 0,
      stdout: `logged in to ${at(hypervisor)} as admin until 2100-01-01T12:00:00.000Z\n`,
      stderr: '',
    })
    await expect(run('visors')).resolves.toMatchObject({
      status: 0,
      stdout: expect.stringContaining(hypervisor.own.localKey),
    })
    await expect(run('users')).resolves.toMatchObject({
      status: 0,
      stdout: 'admin, session until 2100-01-01T12:00:00.000Z\n',
    })
  })

  it('takes the password from the environment, and prints one JSON document with --json', async () => {
    await using hypervisor = await startHypervisor()
    const login = await run('login --json', {
      env: {SKYWIRE_CLI_HYPERVISOR: at(hypervisor), SKYWIRE_CLI_HYPERVISOR_PASSWORD: PASSWORD},
    })
    expect(login).toMatchObject({status: 0, stderr: ''})
    expect(login.json()).toEqual({
      address: at(hypervisor),
      session: 'started',
      username: 'admin',
      expires_at: '2100-01-01T12:00:00.000Z',
    })
  })

  it('keeps the session where nobody else can read it, and the password nowhere', async () => {
    await using hypervisor = await startHypervisor()
    const {stdout, stderr} = await run(`login ${at(hypervisor)} --password-file -`, {stdin: PASSWORD})
    const file = join(env['SKYWIRE_CLI_STATE_DIR'] ?? '', 'hypervisor-sessions.json')
    const kept = await readFile(file, 'utf8')
    expect(kept + stdout + stderr).not.toContain(PASSWORD)
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('fails with 5 and keeps nothing when the password is wrong', async () => {
    await using hypervisor = await startHypervisor()
    const login = await run(`login ${at(hypervisor)} --password-file -`, {stdin: 'Wr0ng!\n'})
    expect(login).toMatchObject({status: 5, stdout: ''})
    expect(login.stderr).toContain(
      `error: the hypervisor at ${at(hypervisor)} answered: incorrect username or password (HTTP 401) [HYPERVISOR_WRONG_PASSWORD]\n`,
    )
    expect(login.stderr).not.toContain('Wr0ng!')
    await expect(run(`visors --hypervisor ${at(hypervisor)}`)).resolves.toMatchObject({status: 5})
  })

  it('says that none is needed where authentication is off, and asks for no password', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    await expect(run(`login ${at(hypervisor)}`)).resolves.toMatchObject({
      status: 0,
      stdout: `no log-in is needed: ${at(hypervisor)} has authentication switched off\n`,
    })
  })

  it('says how to give a password when there is no terminal to ask on', async () => {
    await using hypervisor = await startHypervisor()
    const login = await run(`login ${at(hypervisor)}`)
    expect(login).toMatchObject({status: 2, stdout: ''})
    expect(login.stderr).toContain('error: a password is needed [USAGE]\n')
    expect(login.stderr).toContain('try: Or set SKYWIRE_CLI_HYPERVISOR_PASSWORD in the environment.\n')
  })

  it('remembers a pinned certificate, and refuses another one', async () => {
    await using hypervisor = await startHypervisor({hasTls: true})
    const login = (flags: string): Promise<Ran> =>
      run(`login ${at(hypervisor)} --password-file - ${flags}`.trim(), {stdin: PASSWORD})
    const untrusted = await login('')
    expect(untrusted).toMatchObject({status: 5})
    expect(untrusted.stderr).toContain('[SERVICE_CERTIFICATE]')
    expect(untrusted.stderr).toContain(`--fingerprint ${FINGERPRINT}`)
    await expect(login(`--fingerprint ${FINGERPRINT.replaceAll(':', '').toLowerCase()}`)).resolves.toMatchObject({
      status: 0,
    })
    await expect(run('visors')).resolves.toMatchObject({status: 0})
    const other = await run(`visors --fingerprint ${'00:'.repeat(32).slice(0, -1)}`)
    expect(other).toMatchObject({status: 5})
    expect(other.stderr).toContain(`because: its SHA-256 fingerprint is ${FINGERPRINT}, expected 00:00:`)
  })

  it('accepts any certificate with --insecure, every time anew', async () => {
    await using hypervisor = await startHypervisor({hasTls: true})
    const login = await run(`login ${at(hypervisor)} --password-file - --insecure`, {stdin: PASSWORD})
    expect(login).toMatchObject({status: 0})
    await expect(run('visors')).resolves.toMatchObject({status: 5})
    await expect(run('visors --insecure')).resolves.toMatchObject({status: 0})
  })

  it.each([
    ['login http://admin:secret@localhost', 'the address of a hypervisor cannot carry a password'],
    ['login visor.example:8000', 'the address visor.example:8000 does not say how to call it'],
    ['visors --insecure --fingerprint AA', '`--insecure` and `--fingerprint` exclude each other'],
    [`visors --hypervisor http://localhost:1 --fingerprint ${FINGERPRINT}`, '`--fingerprint` needs an address with'],
    ['visors --hypervisor https://localhost:1 --fingerprint AA', 'not a SHA-256 fingerprint: AA'],
    ['visors --timeout 0', '--timeout'],
  ])('%s exits 2', async (line, message) => {
    const result = await run(line)
    expect(result).toMatchObject({status: 2, stdout: ''})
    expect(result.stderr).toContain(message)
  })
})

describe('hypervisor logout', () => {
  it('ends the session here and there', async () => {
    await using hypervisor = await startHypervisor()
    await run(`login ${at(hypervisor)} --password-file -`, {stdin: PASSWORD})
    await expect(run('logout')).resolves.toMatchObject({status: 0, stdout: `logged out of ${at(hypervisor)}\n`})
    const visors = await run(`visors --hypervisor ${at(hypervisor)}`)
    expect(visors).toMatchObject({status: 5})
    expect(visors.stderr).toContain('[HYPERVISOR_LOGIN_NEEDED]')
    expect(visors.stderr).toContain(`try: Log in with \`skywire-cli hypervisor login ${at(hypervisor)}\`.`)
    await expect(run(`logout ${at(hypervisor)}`)).resolves.toMatchObject({
      status: 0,
      stdout: `there is no session with ${at(hypervisor)}\n`,
    })
  })

  it('does not mind a hypervisor that has forgotten the session', async () => {
    await using hypervisor = await startHypervisor()
    await run(`login ${at(hypervisor)} --password-file -`, {stdin: PASSWORD})
    hypervisor.face.accounts.endSessions()
    await expect(run('logout')).resolves.toMatchObject({status: 0})
  })

  it('forgets the session and fails when the hypervisor is away', async () => {
    let address = ''
    {
      await using hypervisor = await startHypervisor()
      address = at(hypervisor)
      await run(`login ${address} --password-file -`, {stdin: PASSWORD})
    }
    await expect(run('logout')).resolves.toMatchObject({status: 5, stderr: expect.stringContaining('ECONNREFUSED')})
    await expect(run(`logout ${address}`)).resolves.toMatchObject({status: 0})
  })
})

describe('hypervisor users', () => {
  it('makes the account, once', async () => {
    await using hypervisor = await startHypervisor({hasAccount: false})
    const create = (): Promise<Ran> =>
      run(`users create --hypervisor ${at(hypervisor)} --password-file -`, {stdin: `${PASSWORD}\r\n`})
    await expect(create()).resolves.toMatchObject({status: 0, stdout: `account admin made at ${at(hypervisor)}\n`})
    const again = await create()
    expect(again).toMatchObject({status: 5})
    expect(again.stderr).toContain('because: it answers so when the account exists already\n')
    await expect(run(`login ${at(hypervisor)} --password-file -`, {stdin: PASSWORD})).resolves.toMatchObject({
      status: 0,
    })
  })

  it('tells which rule a password breaks', async () => {
    await using hypervisor = await startHypervisor({hasAccount: false})
    const {status, stderr} = await run(`users create --hypervisor ${at(hypervisor)} --password-file -`, {
      stdin: 'short',
    })
    expect(status).toBe(5)
    expect(stderr).toContain('answered: password length should be between 6 and 64 chars (HTTP 400)')
  })

  it('changes the password and ends the session', async () => {
    await using hypervisor = await startHypervisor()
    await run(`login ${at(hypervisor)} --password-file -`, {stdin: PASSWORD})
    const file = join(env['SKYWIRE_CLI_STATE_DIR'] ?? '', 'new-password')
    await writeFile(file, 'N3w-pass\n')
    const change = await run(`users password --password-file - --new-password-file ${file}`, {stdin: PASSWORD})
    expect(change).toMatchObject({status: 0, stdout: 'password changed; all sessions have ended, log in again\n'})
    await expect(run(`users --hypervisor ${at(hypervisor)}`)).resolves.toMatchObject({status: 5})
    const login = await run(`login ${at(hypervisor)} --password-file -`, {stdin: 'N3w-pass'})
    expect(login).toMatchObject({status: 0})
  })

  it('says that nobody is logged in where authentication is off', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    await expect(run(`users --hypervisor ${at(hypervisor)}`)).resolves.toMatchObject({
      status: 0,
      stdout: 'nobody is logged in: the hypervisor has authentication switched off\n',
    })
  })
})

describe('hypervisor visors', () => {
  it('shows one line a visor, unknowns as -', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    const {status, stdout} = await run(`visors --hypervisor ${at(hypervisor)}`)
    expect(status).toBe(0)
    expect(stdout.split('\n')).toEqual([
      `${'pk'.padEnd(66)}  status   version  transports  routes  apps  ip         role`,
      `${hypervisor.own.localKey}  online   sandbox           4       0   2/5  127.0.0.1  hypervisor`,
      `${hypervisor.other.localKey}  offline  -                 -       -     -  -`,
      '',
    ])
  })

  it('gives everything that is known with --json', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    const {json} = await run(`visors --hypervisor ${at(hypervisor)} --json`)
    expect(json()).toMatchObject({
      visors: [
        {local_pk: hypervisor.own.localKey, online: true, is_hypervisor: true, apps: {length: 5}},
        {local_pk: hypervisor.other.localKey, online: false, is_hypervisor: false, build: {version: ''}, apps: []},
      ],
    })
  })
})

describe('hypervisor pk', () => {
  it('prints the key without a log-in', async () => {
    await using hypervisor = await startHypervisor({hasPkEndpoint: true})
    await expect(run(`pk ${at(hypervisor)} --public-key ${KEY_B}`)).resolves.toMatchObject({
      status: 0,
      stdout: `${hypervisor.own.localKey}\n`,
    })
    const {json} = await run(`pk ${at(hypervisor)} --public-key ${KEY_B} --json`)
    expect(json()).toEqual({public_key: hypervisor.own.localKey})
  })

  it('says that the hypervisor has it switched off', async () => {
    await using hypervisor = await startHypervisor()
    const {status, stderr} = await run(`pk ${at(hypervisor)} --public-key ${KEY_B}`)
    expect(status).toBe(5)
    expect(stderr).toContain('[HYPERVISOR_CALL_MISSING]')
    expect(stderr).toContain('or it is switched off in its configuration')
  })

  it('does not send a key that is none', async () => {
    await using hypervisor = await startHypervisor({hasPkEndpoint: true})
    const {status, stderr} = await run(`pk ${at(hypervisor)} --public-key 02${'ff'.repeat(32)}`)
    expect({status, asked: hypervisor.requests}).toEqual({status: 2, asked: []})
    expect(stderr).toContain('not a public key: 02ff')
  })
})
