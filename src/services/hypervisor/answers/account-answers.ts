import {list, object, or, publicKey, string, type Read} from '../../http/json-shape.js'

const session = object({sid: string, username: string, /** RFC 3339. */ expiry: string})

/** Who is logged in. Without authentication the user name is empty and there is no session. */
export const user = object({
  username: or(string, ''),
  current_session: or(session, null),
  other_sessions: list(session),
})
export type User = Read<typeof user>

export const csrfToken = object({/** Empty when the check is off. */ csrf_token: string})

/** What a hypervisor tells of itself without a log-in. */
export const hypervisorKey = object({public_key: publicKey})
export type HypervisorKey = Read<typeof hypervisorKey>
