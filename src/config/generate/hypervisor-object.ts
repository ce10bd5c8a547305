import type {Cookies} from '../generated/config-types.js'
import type {RandomBytes} from '../values/keys.js'

/** Cookie settings with new secrets; a log-in lasts twelve hours (visor-config E.1). */
export function newCookies(random: RandomBytes): Cookies {
  return {
    hash_key: Buffer.from(random(64)).toString('hex'),
    block_key: Buffer.from(random(32)).toString('hex'),
    expires_duration: 43_200_000_000_000,
    path: '/',
    domain: '',
  }
}
