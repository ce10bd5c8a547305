import {X509Certificate} from 'node:crypto'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseFingerprint, type CertificateTrust} from '../../../../src/services/http/certificate-trust.js'
import {openHttp} from '../../../../src/services/http/http-client.js'
import {TLS} from '../../../support/hypervisor/start-hypervisor.js'
import {serve} from '../../../support/serve.js'

const FINGERPRINT = new X509Certificate(TLS.cert).fingerprint256
const OTHER = FINGERPRINT.replace(/^../, (pair) => (pair === '00' ? '01' : '00'))

describe('a certificate that no authority signed', () => {
  const answered = async (trust?: CertificateTrust) => {
    let requests = 0
    await using server = await serve(
      (_, response) => {
        requests++
        response.end('ok')
      },
      {tls: TLS},
    )
    const options = {name: 'the service', timeoutMs: 5000, maxBytes: 100, hints: []}
    const client = openHttp({...options, address: server.address, ...(trust === undefined ? {} : {trust})})
    const result = await client.call({method: 'GET', path: '/'}).then(
      ({text}) => text,
      (error: unknown) => error,
    )
    return {result, requests}
  }

  it('is refused, and its fingerprint is shown to compare', async () => {
    const {result, requests} = await answered()
    expect(result).toMatchObject({
      code: 'SERVICE_CERTIFICATE',
      exitStatus: 5,
      because: expect.stringMatching(/self-signed/),
      hints: [
        `If it is the one you expect, say so with \`--fingerprint ${FINGERPRINT}\`.`,
        'Accept any certificate, unsafely, with `--insecure`.',
      ],
    })
    expect(requests).toBe(0)
  })

  it('is accepted when it is the pinned one', async () => {
    await expect(answered({kind: 'fingerprint', sha256: FINGERPRINT})).resolves.toMatchObject({
      result: 'ok',
      requests: 1,
    })
  })

  it('is refused before anything is sent when another one is pinned', async () => {
    const {result, requests} = await answered({kind: 'fingerprint', sha256: OTHER})
    expect(result).toMatchObject({
      code: 'SERVICE_CERTIFICATE',
      exitStatus: 5,
      because: `its SHA-256 fingerprint is ${FINGERPRINT}, expected ${OTHER}`,
    })
    expect(requests).toBe(0)
  })

  it('is accepted when anything is', async () => {
    await expect(answered({kind: 'anything'})).resolves.toMatchObject({result: 'ok', requests: 1})
  })
})

describe('a server without TLS at an address with it', () => {
  it('is told from one that is away', async () => {
    await using server = await serve((_, response) => void response.end('plain'))
    const address = new URL(server.address.href.replace('http:', 'https:'))
    const client = openHttp({name: 'the service', address, timeoutMs: 5000, maxBytes: 100, hints: []})
    await expect(client.call({method: 'GET', path: '/'})).rejects.toMatchObject({
      code: 'SERVICE_UNREACHABLE',
      cause: {message: 'wrong version number'},
      hints: ['It may speak plain HTTP: try the address with `http://`.'],
    })
  })
})

describe('parseFingerprint', () => {
  const bytes = fc.uint8Array({minLength: 32, maxLength: 32})
  const pairs = (value: Uint8Array): string[] => Buffer.from(value).toString('hex').toUpperCase().match(/../g) ?? []

  it.each<[string, (pairs: string[]) => string]>([
    ['plain digits', (all) => all.join('')],
    ['colons', (all) => all.join(':')],
    ['lower case', (all) => all.join(':').toLowerCase()],
    ['what openssl prints', (all) => `sha256 Fingerprint=${all.join(':')}`],
    ['a prefix', (all) => `SHA256:${all.join('')}`],
    ['blanks around it', (all) => ` ${all.join(':')}\n`],
  ])('reads %s', (_, write) => {
    fc.assert(fc.property(bytes, (value) => parseFingerprint(write(pairs(value))) === pairs(value).join(':')))
  })

  it.each(['', 'zz', 'A9:99:3E:36:47:06:81:6A:BA:3E:25:71:78:50:C2:6C:9C:D0:D8:9D', `${OTHER}:00`])(
    'refuses %j',
    (text) => {
      expect(() => parseFingerprint(text)).toThrow(`not a SHA-256 fingerprint: ${text}`)
    },
  )
})
