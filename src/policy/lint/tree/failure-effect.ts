import type {Effect} from '../model/finding.js'
import type {CheckedPolicy} from '../model/rule.js'

/** What a visor does when the interpreter raises an error at a node: at the top level nothing is loaded. */
export function failureEffect({names}: CheckedPolicy, node: object): Effect {
  return names.functionAround(node) ? 'silently-default' : 'fails-to-load'
}
