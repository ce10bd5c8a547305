import {describe, expect, it} from 'vitest'
import {openHttp} from '../../../../src/services/http/http-client.js'
import {isLoopback, proxyFromEnvironment} from '../../../../src/services/http/proxy-settings.js'
import {serve} from '../../../support/serve.js'

describe('proxyFromEnvironment', () => {
  it('is nothing where no proxy is set', () => {
    expect(proxyFromEnvironment({NO_PROXY: '*', http_proxy: ''})).toBeUndefined()
  })

  it('prefers the lower-case names', () => {
    const env = {http_proxy: 'http://low:1', HTTP_PROXY: 'http://up:1', HTTPS_PROXY: 'http://up:2', NO_PROXY: 'lan'}
    expect(proxyFromEnvironment(env)).toEqual({httpProxy: 'http://low:1', httpsProxy: 'http://up:2', noProxy: 'lan'})
  })
})

describe('isLoopback', () => {
  it.each([
    ['localhost', true],
    ['LOCALHOST', true],
    ['visor.localhost', true],
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['[::1]', true],
    ['localhost.example', false],
    ['127.0.0.1.example', false],
    ['192.168.0.2', false],
    ['[2001:db8::1]', false],
  ])('%s: %s', (hostname, expected) => expect(isLoopback(hostname)).toBe(expected))
})

describe('a client with a proxy', () => {
  /**
   * Calls `address` with a proxy that answers for everybody. `0.0.0.0` leads to this machine as well, and is no loopback
   * address by name.
   */
  const answered = async (address: string, noProxy = ''): Promise<{result: string; asked: (string | undefined)[]}> => {
    const asked: (string | undefined)[] = []
    await using proxy = await serve((request, response) => {
      asked.push(request.url)
      response.end('the proxy')
    })
    await using service = await serve((_, response) => void response.end('the service'))
    const proxies = {httpProxy: proxy.address.href, httpsProxy: '', noProxy}
    const url = new URL(address.replace('PORT', service.address.port))
    const base = {name: 'the service', timeoutMs: 2000, maxBytes: 100, hints: []}
    const client = openHttp({...base, address: url, proxy: proxies})
    const result = await client.call({method: 'GET', path: '/health'}).then(
      ({text}) => text,
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )
    return {result, asked}
  }

  it('sends plain requests to the proxy as a whole', async () => {
    await expect(answered('http://0.0.0.0:1')).resolves.toEqual({
      result: 'the proxy',
      asked: ['http://0.0.0.0:1/health'],
    })
  })

  it('calls loopback addresses directly', async () => {
    await expect(answered('http://127.0.0.1:PORT')).resolves.toEqual({result: 'the service', asked: []})
  })

  it('calls what NO_PROXY names directly', async () => {
    await expect(answered('http://0.0.0.0:PORT', '0.0.0.0')).resolves.toEqual({result: 'the service', asked: []})
  })

  it('does not use the proxy for http where the address is https', async () => {
    await expect(answered('https://0.0.0.0:PORT')).resolves.toMatchObject({asked: []})
  })
})
