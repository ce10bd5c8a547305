import {X509Certificate} from 'node:crypto'
import {describe, expect, it} from 'vitest'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import {PASSWORD, startHypervisor, TLS} from '../../../support/hypervisor/start-hypervisor.js'
import {serve} from '../../../support/serve.js'

describe('login', () => {
  it('starts a session that lasts twelve hours and answers who is logged in', async () => {
    await using hypervisor = await startHypervisor()
    const session = await new HypervisorClient(hypervisor).accounts.login(PASSWORD)
    expect(session).toEqual({
      cookie: expect.stringMatching(/^swm-session=\S+$/),
      expires_at: '2100-01-01T12:00:00.000Z',
    })
    const {accounts} = new HypervisorClient({...hypervisor, cookie: session.cookie})
    await expect(accounts.user()).resolves.toMatchObject({
      username: 'admin',
      current_session: {username: 'admin', expiry: '2100-01-01T12:00:00.000Z'},
      other_sessions: [],
    })
  })

  it('works over TLS with a pinned certificate', async () => {
    await using hypervisor = await startHypervisor({hasTls: true})
    const {fingerprint256: sha256} = new X509Certificate(TLS.cert)
    const client = new HypervisorClient({address: hypervisor.address, trust: {kind: 'fingerprint', sha256}})
    await expect(client.accounts.login(PASSWORD)).resolves.toMatchObject({cookie: expect.any(String)})
  })

  it('tells a wrong password, and what to do', async () => {
    await using hypervisor = await startHypervisor()
    await expect(new HypervisorClient(hypervisor).accounts.login('Wr0ng!')).rejects.toMatchObject({
      code: 'HYPERVISOR_WRONG_PASSWORD',
      exitStatus: 5,
      message: expect.stringMatching(/answered: incorrect username or password \(HTTP 401\)$/),
      hints: [expect.stringContaining('Check the password'), expect.stringContaining('users create')],
    })
  })

  it.each([
    [true, true],
    [false, false],
  ])('is needed with authentication (%s): %s', async (hasAuthentication, expected) => {
    await using hypervisor = await startHypervisor({hasAuthentication})
    await expect(new HypervisorClient(hypervisor).accounts.isLoginNeeded()).resolves.toBe(expected)
  })

  it('does not exist where authentication is off', async () => {
    await using hypervisor = await startHypervisor({hasAuthentication: false})
    await expect(new HypervisorClient(hypervisor).accounts.login(PASSWORD)).rejects.toMatchObject({
      code: 'HYPERVISOR_CALL_MISSING',
    })
  })

  it('does not take just any server for a hypervisor', async () => {
    await using server = await serve((_, response) => void response.end('<h1>Router</h1>'))
    await expect(new HypervisorClient(server).accounts.isLoginNeeded()).rejects.toMatchObject({
      code: 'SERVICE_ANSWER',
      exitStatus: 5,
    })
  })

  it('fails when the answer carries no session', async () => {
    await using server = await serve((_, response) => void response.end('true'))
    await expect(new HypervisorClient(server).accounts.login(PASSWORD)).rejects.toMatchObject({
      code: 'SERVICE_ANSWER',
      because: 'it accepts the password but sets no session cookie',
    })
  })
})

describe('a session', () => {
  it.each(['is missing', 'ended with a restart', 'has expired'])('that %s is told as a need to log in', async (how) => {
    await using hypervisor = await startHypervisor()
    const session = await new HypervisorClient(hypervisor).accounts.login(PASSWORD)
    if (how === 'ended with a restart') hypervisor.face.accounts.endSessions()
    if (how === 'has expired') hypervisor.clock.advance(12 * 60 * 60 * 1000)
    const cookie = how === 'is missing' ? undefined : session.cookie
    await expect(new HypervisorClient({...hypervisor, cookie}).visors()).rejects.toMatchObject({
      code: 'HYPERVISOR_LOGIN_NEEDED',
      exitStatus: 5,
      hints: [
        `Log in with \`skywire-cli hypervisor login ${hypervisor.address.href.slice(0, -1)}\`.`,
        'A restart of the visor also ends all sessions.',
      ],
    })
  })

  it('ends with the log-out', async () => {
    await using hypervisor = await startHypervisor()
    const session = await new HypervisorClient(hypervisor).accounts.login(PASSWORD)
    const client = new HypervisorClient({...hypervisor, cookie: session.cookie})
    await client.accounts.logout()
    await expect(client.accounts.user()).rejects.toMatchObject({code: 'HYPERVISOR_LOGIN_NEEDED'})
    await expect(client.accounts.logout()).rejects.toMatchObject({message: expect.stringContaining('not logged in')})
  })

  it('never stands in a message', async () => {
    await using server = await serve((request, response) => {
      response.writeHead(500).end(JSON.stringify({error: `no idea, ${request.url}`}))
    })
    const cookie = 'swm-session=secret-value'
    const error: unknown = await new HypervisorClient({...server, cookie}).visors().catch((failure: unknown) => failure)
    expect(JSON.stringify(error)).not.toContain('secret-value')
  })
})

describe('the account', () => {
  it('is made once', async () => {
    await using hypervisor = await startHypervisor({hasAccount: false})
    const {accounts} = new HypervisorClient(hypervisor)
    await accounts.create(PASSWORD)
    await expect(accounts.login(PASSWORD)).resolves.toBeDefined()
    await expect(accounts.create(PASSWORD)).rejects.toMatchObject({
      message: expect.stringContaining('answered: nothing but a status (HTTP 500)'),
    })
  })

  it.each([
    ['short', 'password length should be between 6 and 64 chars'],
    ['no-upper-1', 'password must have at least one upper, lower, digit and special character'],
    ['Grüße-123', 'non-ASCII character found'],
  ])('does not take the password %s, and says which rule it breaks', async (password, rule) => {
    await using hypervisor = await startHypervisor({hasAccount: false})
    await expect(new HypervisorClient(hypervisor).accounts.create(password)).rejects.toMatchObject({
      exitStatus: 5,
      text: rule,
    })
  })

  it('ends every session when its password changes', async () => {
    await using hypervisor = await startHypervisor()
    const session = await new HypervisorClient(hypervisor).accounts.login(PASSWORD)
    const {accounts} = new HypervisorClient({...hypervisor, cookie: session.cookie})
    await expect(accounts.changePassword('Wr0ng!', 'N3w-pass')).rejects.toMatchObject({
      code: 'HYPERVISOR_WRONG_PASSWORD',
    })
    await accounts.changePassword(PASSWORD, 'N3w-pass')
    await expect(accounts.user()).rejects.toMatchObject({code: 'HYPERVISOR_LOGIN_NEEDED'})
    await expect(accounts.login('N3w-pass')).resolves.toBeDefined()
  })
})
