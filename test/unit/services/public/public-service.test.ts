import {mkdtemp, readdir, utimes, writeFile} from 'node:fs/promises'
import type {RequestListener} from 'node:http'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {AnswerCache} from '../../../../src/services/public/answer-cache.js'
import type {PublicServiceOptions} from '../../../../src/services/public/public-service.js'
import {TransportDiscovery} from '../../../../src/services/public/transport-discovery.js'
import {KEY_A, KEY_B} from '../../../support/keys.js'
import {serve} from '../../../support/serve.js'

const ENTRY = {t_id: '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6', edges: [KEY_B, KEY_A], type: 'stcp', label: 'user'}
const NOW = new Date('2024-10-24T12:00:00Z')

const all = (address: URL, options: Partial<PublicServiceOptions> = {}) =>
  new TransportDiscovery({address, timeoutMs: 2000, retryDelaysMs: [0], now: () => NOW, ...options}).all()

const answers =
  (value: unknown, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status).end(typeof value === 'string' ? value : JSON.stringify(value))

describe('a question to a public service', () => {
  it('fails with the address, the reason and what to do when nothing answers', async () => {
    await expect(all(new URL('http://127.0.0.1:1'))).rejects.toMatchObject({
      code: 'SERVICE_UNREACHABLE',
      exitStatus: 5,
      message: 'cannot reach the transport discovery at http://127.0.0.1:1',
      because: expect.stringContaining('127.0.0.1:1'),
      hints: ['Check the connection to the internet.', 'Name another one with `--tpdurl URL`.'],
    })
  })

  it.each<[string, unknown, number, string]>([
    ['an object', {error: {message: 'route not found', code: 404}}, 400, 'route not found'],
    ['a text', {error: 'too many requests'}, 429, 'too many requests'],
    ['a text and a code', {code: 500, error: 'database is away'}, 500, 'database is away'],
    ['a page', '<h1>Bad Gateway</h1>', 502, '<h1>Bad Gateway</h1>'],
    ['nothing', '', 500, ''],
  ])('tells an error that comes as %s', async (_, body, status, text) => {
    await using server = await serve(answers(body, status))
    await expect(all(server.address)).rejects.toMatchObject({code: 'SERVICE_ERROR', exitStatus: 5, status, text})
  })

  it('takes the refusal that means "none" for an empty list', async () => {
    await using server = await serve(answers({error: 'transport not found'}, 404))
    await expect(all(server.address)).resolves.toEqual([])
  })

  it('does not take the 404 of something else for an empty list', async () => {
    await using server = await serve(answers('404 page not found\n', 404))
    await expect(all(server.address)).rejects.toMatchObject({status: 404, text: '404 page not found'})
  })

  it.each<[string, unknown, string]>([
    ['a wrong shape', [{...ENTRY, edges: [KEY_A]}], '$[0].edges should be two keys, not a list'],
    ['a page', '<html>', 'it is not JSON but: <html>'],
  ])('refuses %s', async (_, body, because) => {
    await using server = await serve(answers(body))
    await expect(all(server.address)).rejects.toMatchObject({code: 'SERVICE_ANSWER', exitStatus: 5, because})
  })
})

describe('a kept answer', () => {
  const withCache = async (): Promise<{cache: AnswerCache; folder: string}> => {
    const folder = join(await mkdtemp(join(tmpdir(), 'answers-')), 'cache')
    return {cache: new AnswerCache(folder), folder}
  }
  /** Asks once, so that the answer is kept, and makes it look as if that was at `at`. */
  const keep = async (cache: AnswerCache, folder: string, address: URL, at: Date): Promise<void> => {
    await all(address, {cache})
    const [name = ''] = await readdir(folder)
    await utimes(join(folder, name), at, at)
  }
  const minutesAgo = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000)

  it('is not used unless asked for, but offered when the service is away', async () => {
    const {cache, folder} = await withCache()
    let address = new URL('http://localhost')
    {
      await using server = await serve(answers([ENTRY]))
      address = server.address
      await keep(cache, folder, address, minutesAgo(3))
    }
    await expect(all(address, {cache})).rejects.toMatchObject({
      code: 'SERVICE_UNREACHABLE',
      hints: [
        'Use the answer kept since 2024-10-24T11:57:00.000Z with `--cached`.',
        'Check the connection to the internet.',
        'Name another one with `--tpdurl URL`.',
      ],
    })
    const told: unknown[] = []
    const options = {cache, cacheUse: {kind: 'only'}, onKeptAnswer: (kept: unknown) => told.push(kept)} as const
    await expect(all(address, options)).resolves.toEqual([ENTRY])
    expect(told).toEqual([{service: 'the transport discovery', at: minutesAgo(3)}])
  })

  it.each([
    [4, 'kept'],
    [5, 'kept'],
    [6, 'new'],
  ])('of %i minutes ago, when one of 5 minutes will do, gives the %s one', async (minutes, expected) => {
    const {cache, folder} = await withCache()
    let label = 'kept'
    await using server = await serve((_, response) => void response.end(JSON.stringify([{...ENTRY, label}])))
    await keep(cache, folder, server.address, minutesAgo(minutes))
    label = 'new'
    const found = await all(server.address, {cache, cacheUse: {kind: 'young', maxAgeMs: 300_000}})
    expect(found.map((entry) => entry.label)).toEqual([expected])
  })

  it('that was never had is told', async () => {
    const {cache} = await withCache()
    await expect(all(new URL('http://127.0.0.1:1'), {cache, cacheUse: {kind: 'only'}})).rejects.toMatchObject({
      code: 'SERVICE_NOT_CACHED',
      exitStatus: 5,
      hints: ['Ask the service once, without `--cached`; its answer is then kept.'],
    })
  })

  it('of another address is another answer', async () => {
    const {cache, folder} = await withCache()
    await using server = await serve(answers([ENTRY]))
    await keep(cache, folder, server.address, NOW)
    const other = new URL('/other', server.address)
    await expect(all(other, {cache, cacheUse: {kind: 'only'}})).rejects.toMatchObject({code: 'SERVICE_NOT_CACHED'})
  })

  it('can be a file of an earlier tool', async () => {
    const {cache, folder} = await withCache()
    const file = join(folder, '..', 'tpd.json')
    await writeFile(file, JSON.stringify([ENTRY]))
    const options = {cache, cacheFile: file, cacheUse: {kind: 'only'}} as const
    await expect(all(new URL('http://127.0.0.1:1'), options)).resolves.toEqual([ENTRY])
  })

  it('is never a bad answer', async () => {
    const {cache, folder} = await withCache()
    await using server = await serve(answers([{...ENTRY, type: 7}]))
    await expect(all(server.address, {cache})).rejects.toMatchObject({code: 'SERVICE_ANSWER'})
    await expect(readdir(folder)).rejects.toMatchObject({code: 'ENOENT'})
  })

  it('that cannot be written does not spoil the answer', async () => {
    const {folder} = await withCache()
    await writeFile(folder, 'a file where the folder should be')
    await using server = await serve(answers([ENTRY]))
    await expect(all(server.address, {cache: new AnswerCache(folder)})).resolves.toEqual([ENTRY])
  })
})
