import type {User} from '../services/hypervisor/answers/account-answers.js'
import {visible} from './display-text.js'

/** Who is logged in to a hypervisor, until when, and how many other sessions there are; one line each. */
export function renderHypervisorUser({username, current_session, other_sessions}: User): string {
  if (username === '') return 'nobody is logged in: the hypervisor has authentication switched off'
  const own = `${username}, session until ${current_session?.expiry ?? 'an unknown time'}`
  const others = other_sessions.map(({username: name, expiry}) => `${name}, another session until ${expiry}`)
  return visible([own, ...others].join('\n'))
}
