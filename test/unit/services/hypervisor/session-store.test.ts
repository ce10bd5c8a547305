import {mkdtemp, readdir, readFile, stat, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {SessionStore} from '../../../../src/services/hypervisor/session-store.js'

const NOW = new Date('2024-10-24T12:00:00Z')
const HOME = new URL('http://localhost:8000')
const AWAY = new URL('https://visor.example/hv/')
const SESSION = {cookie: 'swm-session=abc', expires_at: '2024-10-25T00:00:00.000Z', fingerprint: null}

const FOUND = {cookie: SESSION.cookie, fingerprint: null}

const newStore = async () =>
  new SessionStore(join(await mkdtemp(join(tmpdir(), 'sessions-')), 'state', 'sessions.json'))

describe('SessionStore', () => {
  it('is empty before the first log-in', async () => {
    const store = await newStore()
    await expect(store.find(HOME, NOW)).resolves.toBeUndefined()
    await expect(store.current()).resolves.toBeUndefined()
    await expect(store.forget(HOME)).resolves.toBe(false)
  })

  it('keeps sessions by address and the last one as current', async () => {
    const store = await newStore()
    const pinned = {...SESSION, fingerprint: 'AA', expires_at: null}
    await store.keep(AWAY, pinned)
    await store.keep(HOME, SESSION)
    const again = new SessionStore(store.file)
    await expect(again.find(AWAY, NOW)).resolves.toEqual({cookie: pinned.cookie, fingerprint: 'AA'})
    await expect(again.find(HOME, NOW)).resolves.toEqual(FOUND)
    await expect(again.current()).resolves.toBe('http://localhost:8000')
  })

  it('does not offer a session that has expired, and still knows the certificate', async () => {
    const store = await newStore()
    await store.keep(HOME, {...SESSION, fingerprint: 'AA'})
    const later = new Date('2024-10-25T00:00:00Z')
    await expect(store.find(HOME, later)).resolves.toEqual({cookie: null, fingerprint: 'AA'})
  })

  it('forgets one session and no other', async () => {
    const store = await newStore()
    await store.keep(AWAY, SESSION)
    await store.keep(HOME, SESSION)
    await expect(store.forget(HOME)).resolves.toBe(true)
    await expect(store.find(HOME, NOW)).resolves.toBeUndefined()
    await expect(store.find(AWAY, NOW)).resolves.toEqual(FOUND)
    await expect(store.current()).resolves.toBeUndefined()
  })

  it.skipIf(process.platform === 'win32')('is readable by its owner only, and leaves no other file', async () => {
    const store = await newStore()
    await store.keep(HOME, SESSION)
    await store.keep(AWAY, SESSION)
    expect((await stat(store.file)).mode & 0o777).toBe(0o600)
    expect((await stat(dirname(store.file))).mode & 0o777).toBe(0o700)
    await expect(readdir(dirname(store.file))).resolves.toEqual(['sessions.json'])
  })

  it.each(['', 'no JSON', '{"sessions": {"http://a": {}}}', '[]'])(
    'refuses a damaged file (%j), says where it is, and leaves it alone',
    async (text) => {
      const store = await newStore()
      await store.keep(HOME, SESSION)
      await writeFile(store.file, text)
      await expect(store.keep(AWAY, SESSION)).rejects.toMatchObject({
        exitStatus: 4,
        place: {file: store.file},
        hints: ['Remove the file and log in again.'],
      })
      await expect(readFile(store.file, 'utf8')).resolves.toBe(text)
    },
  )
})
