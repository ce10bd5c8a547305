import {once} from 'node:events'
import {createServer, type RequestListener} from 'node:http'
import {createServer as createNetServer, type AddressInfo} from 'node:net'
import {text} from 'node:stream/consumers'
import {describe, expect, it} from 'vitest'
import {openHttp, type HttpService} from '../../../../src/services/http/http-client.js'
import {serve} from '../../../support/serve.js'

const client = (address: URL, options: Partial<HttpService> = {}) =>
  openHttp({
    name: 'the service',
    address,
    timeoutMs: 5000,
    maxBytes: 1000,
    hints: ['Check the address.'],
    retryDelaysMs: [0, 0],
    ...options,
  })

const get = {method: 'GET', path: '/'} as const

describe('openHttp', () => {
  it('sends the path below the prefix, the query and a JSON body, and gives status, headers and text', async () => {
    await using server = await serve((request, response) => {
      void text(request).then((body) => {
        const got = {url: request.url, type: request.headers['content-type'], body}
        response.writeHead(201, {'x-answer': 'yes'}).end(JSON.stringify(got))
      })
    })
    const answer = await client(new URL('/base/', server.address)).call({
      method: 'POST',
      path: '/routes',
      query: {type: ['stcp', 'stcpr'], country: 'DE', version: undefined},
      body: {a: 1},
    })
    expect(answer).toMatchObject({status: 201, headers: {'x-answer': 'yes'}})
    expect(JSON.parse(answer.text)).toEqual({
      url: '/base/routes?type=stcp&type=stcpr&country=DE',
      type: 'application/json',
      body: '{"a":1}',
    })
  })

  it('names the address and the reason when nothing listens there', async () => {
    const address = await unusedAddress()
    await expect(client(address).call(get)).rejects.toMatchObject({
      code: 'SERVICE_UNREACHABLE',
      exitStatus: 5,
      message: `cannot reach the service at ${address.href.slice(0, -1)}`,
      because: expect.stringContaining('ECONNREFUSED'),
      hints: ['Check the address.'],
    })
  })

  it('tells each reason once when a name has several addresses', async () => {
    const {port} = await unusedAddress()
    const refused = client(new URL(`http://localhost:${port}`)).call(get)
    await expect(refused).rejects.toMatchObject({because: expect.stringContaining('ECONNREFUSED')})
  })

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    ['sends headers and then nothing', (_, response) => void response.writeHead(200).write('{')],
    [
      'drips one byte at a time',
      (_, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write(' '), 20)
        response.on('close', () => clearInterval(timer))
      },
    ],
  ])('gives up at the deadline when the server %s', async (_, listener) => {
    await using server = await serve(listener)
    await expect(client(server.address, {timeoutMs: 200}).call(get)).rejects.toMatchObject({
      code: 'SERVICE_TIMEOUT',
      exitStatus: 5,
      message: expect.stringMatching(/gave no complete answer within 0\.2 s$/),
      hints: ['Check the address.'],
    })
  })

  it('stops reading an endless answer at the limit', async () => {
    let sentBytes = 0
    const chunk = Buffer.alloc(65_536, 'x')
    await using server = await serve((_, response) => {
      const more = (): void => {
        while (!response.destroyed) {
          sentBytes += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
      }
      more()
    })
    await expect(client(server.address, {maxBytes: 100_000}).call(get)).rejects.toMatchObject({
      code: 'SERVICE_ANSWER',
      exitStatus: 5,
      because: 'it is longer than 100000 bytes',
    })
    expect(sentBytes).toBeLessThan(100_000_000)
  })

  it('refuses a redirect and says where it points', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(302, {location: 'https://elsewhere.example/login'}).end()
    })
    await expect(client(server.address).call(get)).rejects.toMatchObject({
      code: 'SERVICE_ERROR',
      exitStatus: 5,
      message: expect.stringContaining('a redirect to https://elsewhere.example/login (HTTP 302)'),
    })
  })

  it('fails when the connection breaks in the middle of an answer', async () => {
    await using server = await serve((_, response) => {
      response.writeHead(200, {'content-length': '100'}).write('half', () => response.destroy())
    })
    await expect(client(server.address).call(get)).rejects.toMatchObject({code: 'SERVICE_UNREACHABLE', exitStatus: 5})
  })

  it('fails on an answer that is no HTTP', async () => {
    const server = createNetServer((socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    await expect(client(address).call(get)).rejects.toMatchObject({code: 'SERVICE_UNREACHABLE', exitStatus: 5})
    server.close()
  })

  it('ends as interrupted when the run is', async () => {
    const run = new AbortController()
    await using server = await serve(() => run.abort())
    await expect(client(server.address, {signal: run.signal}).call(get)).rejects.toMatchObject({
      code: 'INTERRUPTED',
      exitStatus: 130,
    })
  })
})

describe('trying again', () => {
  /** Answers with the given statuses in turn, the last one for ever; 0 breaks the connection. */
  const inTurn = (statuses: readonly number[]): {listener: RequestListener; count: () => number} => {
    let count = 0
    return {
      count: () => count,
      listener: (_, response) => {
        const status = statuses[Math.min(count++, statuses.length - 1)] ?? 200
        if (status === 0) response.destroy()
        else response.writeHead(status).end('done')
      },
    }
  }

  it.each([
    ['a broken connection', [0, 200], 200, 2],
    ['a busy gateway', [503, 502, 200], 200, 3],
    ['a gateway that stays busy', [503], 503, 3],
    ['an error of the service itself', [500, 200], 500, 1],
    ['a refusal', [404, 200], 404, 1],
  ])('after %s, a repeatable call ends with the right status', async (_, statuses, status, tries) => {
    const {listener, count} = inTurn(statuses)
    await using server = await serve(listener)
    await expect(client(server.address).call({...get, repeatable: true})).resolves.toMatchObject({status})
    expect(count()).toBe(tries)
  })

  it('is not done for a call that may have had an effect', async () => {
    const {listener, count} = inTurn([0, 200])
    await using server = await serve(listener)
    await expect(client(server.address).call({...get, method: 'POST'})).rejects.toThrow('cannot reach')
    expect(count()).toBe(1)
  })

  it('is not done where the wait before it would pass the deadline, so that the reason is told', async () => {
    const {listener, count} = inTurn([503])
    await using server = await serve(listener)
    const short = {timeoutMs: 5000, retryDelaysMs: [60_000]}
    await expect(client(server.address, short).call({...get, repeatable: true})).resolves.toMatchObject({status: 503})
    expect(count()).toBe(1)
    const away = client(await unusedAddress(), short)
    await expect(away.call({...get, repeatable: true})).rejects.toMatchObject({code: 'SERVICE_UNREACHABLE'})
  })
})

async function unusedAddress(): Promise<URL> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return new URL(`http://127.0.0.1:${port}`)
}
