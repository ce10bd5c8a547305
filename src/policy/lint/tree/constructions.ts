import type {BinaryExpr, CallExpr, ConstructorInfo} from '#starlark-wasm'
import type {CheckedPolicy} from '../model/rule.js'
import {argumentsOf, type Arguments} from './arguments.js'
import {nodesOf} from './walk.js'

/** A call of `RouteSpec`, `Candidate` or `Rotation`. */
export interface Construction extends Arguments {
  readonly call: CallExpr
  readonly constructor: ConstructorInfo
  readonly named: ReadonlyMap<string, BinaryExpr>
}

/** Every constructor call of a policy, those of one name where it is given. */
export function* constructions({parsed, names, contract}: CheckedPolicy, name?: string): Generator<Construction> {
  for (const call of nodesOf(parsed.tree, 'CallExpr')) {
    const callee = names.builtinOf(call.callee)
    const constructor = contract.constructors.find((each) => each.name === callee)
    if (!constructor || (name !== undefined && constructor.name !== name)) continue
    yield {call, constructor, ...argumentsOf(call)}
  }
}
