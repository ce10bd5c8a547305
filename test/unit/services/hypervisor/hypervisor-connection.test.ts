import type {RequestListener} from 'node:http'
import {describe, expect, it} from 'vitest'
import {HypervisorClient} from '../../../../src/services/hypervisor/hypervisor-client.js'
import {startHypervisor} from '../../../support/hypervisor/start-hypervisor.js'
import {KEY_A} from '../../../support/keys.js'
import {serve} from '../../../support/serve.js'

describe('the token that goes with changes', () => {
  const open = {hasAuthentication: false} as const

  it('is fetched once for changes that follow each other', async () => {
    await using hypervisor = await startHypervisor(open)
    const visor = new HypervisorClient(hypervisor).visor(hypervisor.own.localKey)
    await visor.setMinHops(2)
    await visor.setMinHops(3)
    expect(hypervisor.requests).toEqual([
      'GET /api/csrf',
      `POST /api/visors/${hypervisor.own.localKey}/min-hops`,
      `POST /api/visors/${hypervisor.own.localKey}/min-hops`,
    ])
  })

  it('is fetched again before it gets old', async () => {
    let nowMs = 0
    await using hypervisor = await startHypervisor(open)
    const visor = new HypervisorClient({...hypervisor, clockMs: () => nowMs}).visor(hypervisor.own.localKey)
    await visor.setMinHops(2)
    nowMs = 20_000
    await visor.setMinHops(3)
    expect(hypervisor.requests.filter((request) => request === 'GET /api/csrf')).toHaveLength(2)
  })

  it('is replaced once when the hypervisor does not take it, and the change is then made', async () => {
    await using hypervisor = await startHypervisor(open)
    const visor = new HypervisorClient({...hypervisor, clockMs: () => 0}).visor(hypervisor.own.localKey)
    await visor.setMinHops(2)
    hypervisor.clock.advance(40_000)
    await visor.setMinHops(3)
    await expect(visor.summary()).resolves.toMatchObject({min_hops: 3})
  })

  it.each(['absent', 'off'] as const)('is not sent where the check is %s', async (csrf) => {
    await using hypervisor = await startHypervisor({...open, csrf})
    await expect(new HypervisorClient(hypervisor).visor(hypervisor.own.localKey).setMinHops(2)).resolves.toBeUndefined()
  })

  it.each([
    'no csrf token for POST request',
    'invalid CSRF token',
    'csrf token expired',
    'illegal base64 data at input byte 4',
  ])('is told as refused when a fresh one does not help: %s', async (text) => {
    let changes = 0
    await using server = await serve((request, response) => {
      if (request.url === '/api/csrf') return void response.end('{"csrf_token":"a.b"}')
      changes++
      response.writeHead(403).end(JSON.stringify({error: text}))
    })
    await expect(new HypervisorClient(server).visor(KEY_A).setMinHops(2)).rejects.toMatchObject({
      code: 'HYPERVISOR_CSRF',
      exitStatus: 5,
      message: expect.stringContaining(text),
    })
    expect(changes).toBe(2)
  })
})

describe('an answer of the hypervisor', () => {
  const failing = async (listener: RequestListener): Promise<unknown> => {
    await using server = await serve(listener)
    const client = new HypervisorClient({...server, timeoutMs: 2000, maxBytes: 10_000})
    return await client.visors().catch((error: unknown) => error)
  }
  const body =
    (status: number, text: string): RequestListener =>
    (_, response) =>
      void response.writeHead(status).end(text)

  it.each<[string, RequestListener, object]>([
    [
      'no JSON',
      body(200, '<!doctype html><title>Sky</title>'),
      {because: 'it is not JSON but: <!doctype html><title>Sky</title>'},
    ],
    ['empty', body(200, ''), {because: 'it is empty'}],
    [
      'of another shape',
      body(200, '[{"local_pk":7}]'),
      {because: '$[0].local_pk should be a public key of 66 hex digits, not 7'},
    ],
    ['cut off', body(200, '[{"local_pk":'), {because: 'it is not JSON but: [{"local_pk":'}],
    ['too long', body(200, ' '.repeat(20_000)), {because: 'it is longer than 10000 bytes'}],
    ['deeply nested', body(200, '['.repeat(9_000)), {because: expect.stringContaining('it is not JSON')}],
  ])('that is %s cannot be used', async (_, listener, expected) => {
    expect(await failing(listener)).toMatchObject({code: 'SERVICE_ANSWER', exitStatus: 5, ...expected})
  })

  it.each<[string, RequestListener, object]>([
    [
      '500 with a message',
      body(500, '{"error":"rpc: can\'t find method"}'),
      {code: 'SERVICE_ERROR', text: "rpc: can't find method"},
    ],
    ['500 without one', body(500, ''), {code: 'SERVICE_ERROR', text: ''}],
    ['a page instead of the API', body(404, '404 page not found\n'), {code: 'HYPERVISOR_CALL_MISSING'}],
    [
      'plain HTTP to a TLS port',
      body(400, 'Client sent an HTTP request to an HTTPS server.\n'),
      {hints: ['Give the address with `https://`.']},
    ],
    [
      'a text that would steer the terminal',
      body(500, JSON.stringify({error: 'a\u001b[2J\u0007\nb\u202ec'})),
      {text: 'a [2J b c'},
    ],
  ])('of %s is told', async (_, listener, expected) => {
    expect(await failing(listener)).toMatchObject({exitStatus: 5, ...expected})
  })
})

it('does not use the proxies of the environment', async () => {
  await using proxy = await serve((_, response) => void response.writeHead(500).end('the proxy'))
  await using hypervisor = await startHypervisor({hasAuthentication: false})
  const before = process.env['http_proxy']
  process.env['http_proxy'] = proxy.address.href
  try {
    // Not a loopback address by name, which no proxy would be used for anyway.
    const address = new URL(`http://0.0.0.0:${hypervisor.address.port}`)
    await expect(new HypervisorClient({address}).ping()).resolves.toBe(true)
  } finally {
    if (before === undefined) delete process.env['http_proxy']
    else process.env['http_proxy'] = before
  }
})
