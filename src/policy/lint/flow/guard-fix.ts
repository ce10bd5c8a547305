import type {Applicability, Fix} from '../model/finding.js'
import type {CheckedPolicy} from '../model/rule.js'
import {insertFirst} from '../tree/edits.js'

/** Answers the call without candidates first thing; `null` where `decide_route` has no place for it. */
export function guardFix(policy: CheckedPolicy, applicability: Applicability): Fix | null {
  const hook = policy.calls.hook('decide_route')
  const list = hook?.params[1]
  if (hook?.kind !== 'DefStmt' || list?.kind !== 'Ident') return null
  const edit = insertFirst(policy, hook, [`if not ${list.name}:`, '    return RouteSpec()'])
  return edit && {applicability, title: `Answer the call without ${list.name} first`, edits: [edit]}
}
