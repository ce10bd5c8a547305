import {readFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {InputProblem} from '../../errors.js'
import {errorCode, fileReason} from '../../files/file-problem.js'
import {makeFolder} from '../../files/make-folder.js'
import {SECRET_MODE, writeOutput} from '../../files/write-output.js'
import {map, object, or, ShapeFault, string, type Read} from '../http/json-shape.js'
import {plainAddress} from '../http/plain-address.js'
import {jsonOrUndefined} from '../http/read-answer.js'

/** A session as it is kept between runs. */
const storedSession = object({
  /** `swm-session=…`. Whoever has it is logged in. */
  cookie: string,
  /** RFC 3339; null where the hypervisor did not say. */
  expires_at: or(string, null),
  /** SHA-256 fingerprint that the certificate must have; null where authorities decide. */
  fingerprint: or(string, null),
})
export type StoredSession = Read<typeof storedSession>

/** What of a session is still good. */
export interface FoundSession {
  readonly cookie: string | null
  readonly fingerprint: string | null
}

/** The file: sessions by address, and the address of the last log-in. */
const storeFile = object({
  version: or(string, '1'),
  current: or(string, null),
  sessions: map(storedSession),
})
type StoreFile = Read<typeof storeFile>

const EMPTY: StoreFile = {version: '1', current: null, sessions: {}}

/**
 * The sessions of hypervisors, in one file that only its owner can read.
 *
 * Every change writes the file as a whole; of two runs that log in at the same moment the later one wins.
 */
export class SessionStore {
  readonly file: string

  constructor(file: string) {
    this.file = file
  }

  /** What a log-in left for an address; `undefined` without one. The cookie is null when it has expired by `now`. */
  async find(address: URL, now: Date): Promise<FoundSession | undefined> {
    const session = (await this.#read()).sessions[plainAddress(address)]
    if (session === undefined) return undefined
    const hasExpired = session.expires_at !== null && new Date(session.expires_at) <= now
    // The certificate stays the pinned one: whoever logs in again must not have to trust what is offered then.
    return {cookie: hasExpired ? null : session.cookie, fingerprint: session.fingerprint}
  }

  /** The address of the last log-in that was not logged out, `undefined` without one. */
  async current(): Promise<string | undefined> {
    return (await this.#read()).current ?? undefined
  }

  /** Keeps a session and makes its address the current one. */
  async keep(address: URL, session: StoredSession): Promise<void> {
    const {sessions} = await this.#read()
    await this.#write({
      ...EMPTY,
      current: plainAddress(address),
      sessions: {...sessions, [plainAddress(address)]: session},
    })
  }

  /** Forgets the session of an address. @returns whether there was one. */
  async forget(address: URL): Promise<boolean> {
    const {current, sessions} = await this.#read()
    const {[plainAddress(address)]: gone, ...rest} = sessions
    if (gone === undefined) return false
    await this.#write({...EMPTY, current: current === plainAddress(address) ? null : current, sessions: rest})
    return true
  }

  async #read(): Promise<StoreFile> {
    try {
      const value = jsonOrUndefined(await readFile(this.file, 'utf8'))
      if (value === undefined) throw new ShapeFault('$', 'JSON', value)
      return storeFile(value, '$')
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return EMPTY
      const isDamaged = error instanceof ShapeFault
      throw new InputProblem('cannot read the sessions of hypervisors', {
        cause: isDamaged ? error : fileReason(error),
        place: {file: this.file},
        hints: [isDamaged ? 'Remove the file and log in again.' : 'Name a folder of yours with SKYWIRE_CLI_STATE_DIR.'],
      })
    }
  }

  async #write(content: StoreFile): Promise<void> {
    await makeFolder(dirname(this.file), 0o700)
    await writeOutput(this.file, `${JSON.stringify(content, null, 2)}\n`, {overwrite: true, mode: SECRET_MODE})
  }
}

/** The name of the store's file in the user's state folder. */
export const SESSION_FILE = 'hypervisor-sessions.json'
