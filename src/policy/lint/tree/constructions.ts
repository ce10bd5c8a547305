import type {BinaryExpr, CallExpr, ConstructorInfo} from '#starlark-wasm'
import {memo} from '../memo.js'
import type {CheckedPolicy} from '../model/rule.js'
import {argumentsOf, type Arguments} from './arguments.js'
import {possibleTexts, type PossibleText} from './possible-texts.js'
import {nodesOf} from './walk.js'

/** A call of `RouteSpec`, `Candidate` or `Rotation`. */
export interface Construction extends Arguments {
  readonly call: CallExpr
  readonly constructor: ConstructorInfo
  readonly named: ReadonlyMap<string, BinaryExpr>
}

/** Every constructor call of a policy, those of one name where it is given. */
export function constructions(policy: CheckedPolicy, name?: string): readonly Construction[] {
  const all = allConstructions(policy)
  return name === undefined ? all : all.filter(({constructor}) => constructor.name === name)
}

const allConstructions = memo(({parsed, names, contract}: CheckedPolicy): readonly Construction[] =>
  nodesOf(parsed.tree, 'CallExpr').flatMap((call): Construction[] => {
    const callee = names.builtinOf(call.callee)
    const constructor = contract.constructors.find((each) => each.name === callee)
    return constructor ? [{call, constructor, ...argumentsOf(call)}] : []
  }),
)

/** Every constant text that a field of a spec can be, each place once. */
export function textsOfField(policy: CheckedPolicy, field: 'distribution' | 'fallback'): readonly PossibleText[] {
  return field === 'fallback' ? fallbackTexts(policy) : distributionTexts(policy)
}

const textsOf = (field: string) =>
  memo((policy: CheckedPolicy): readonly PossibleText[] => {
    const texts = new Map<object, PossibleText>()
    for (const {named} of constructions(policy, 'RouteSpec')) {
      const value = named.get(field)?.right
      for (const each of value ? possibleTexts(value, policy) : []) texts.set(each.node, each)
    }
    return [...texts.values()]
  })

const fallbackTexts = textsOf('fallback')
const distributionTexts = textsOf('distribution')
