import {callAround} from './call-around.js'
import {contractEntry} from './describe-name.js'
import {blankLiterals} from './open-ends.js'
import type {Workbench} from './workbench.js'

export interface Parameter {
  /** Without stars and default. */
  readonly name: string
  /** As the signature has it: `key=None`, `*args`. */
  readonly text: string
  /** Empty where nothing is known. */
  readonly doc: string
  /** Whether a call can name it. */
  readonly isKeyword: boolean
}

/** How something is called. */
export interface Signature {
  /** `min(*args, key=None) → any`; for a constructor all its keywords. */
  readonly text: string
  readonly parameters: readonly Parameter[]
  readonly doc: string
}

/** The signature of the call around the cursor, and which parameter is being typed. */
export interface SignatureHelp extends Signature {
  readonly callee: string
  /** Index into `parameters`; `null` where none fits. */
  readonly active: number | null
  /** Keywords that stand in the call already. */
  readonly given: readonly string[]
}

/**
 * Tells about the innermost call around the cursor: constructors, functions of modules, universal ones, those of the policy
 * and of the prompt. `null` where there is no call, or nothing is known. Never fails.
 */
export async function signatureHelp(
  workbench: Workbench,
  text: string,
  cursor = text.length,
): Promise<SignatureHelp | null> {
  const call = callAround(text.slice(0, cursor))
  const signature = call && (await signatureOf(workbench, call.callee).catch(() => null))
  if (!signature) return null
  const {parameters} = signature
  const {callee, argument, keyword, given} = call
  // Constructors take keywords alone.
  const {constructors} = await workbench.surface()
  const isPlaced = keyword === null && !constructors.some(({name}) => name === callee)
  const named = keyword === null ? -1 : parameters.findIndex(({name}) => name === keyword)
  const spread = parameters.findIndex(({text: own}) => /^\*\w/u.test(own))
  const position = spread >= 0 && argument >= spread ? spread : argument
  const isPositional = isPlaced && parameters[position] !== undefined && parameters[position].text !== '*'
  return {...signature, callee, given, active: named >= 0 ? named : isPositional ? position : null}
}

/** The signature of a dotted name, from its value or from the contract; `null` where there is none. */
export async function signatureOf(workbench: Workbench, callee: string): Promise<Signature | null> {
  const [found, contract] = await Promise.all([workbench.engine.inspect(callee), workbench.surface()])
  if (found?.function) {
    const {signature, doc} = found.function
    return {text: signature, doc, parameters: parametersOf(signature)}
  }
  const constructor = contract.constructors.find(({name}) => name === callee)
  const known = contractEntry(callee, contract)
  if (known?.signature == null) return null
  if (!constructor) {
    // Modules ignore keywords; of the universal functions, options have names.
    const isModule = callee.includes('.')
    const parameters = parametersOf(known.signature).map((each) => {
      return {...each, isKeyword: !isModule && each.isKeyword && each.text.includes('=')}
    })
    return {text: known.signature, doc: known.doc, parameters}
  }
  const parameters = constructor.fields.map(({name, type, about, default: value}) => {
    return {name, text: `${name}=${value}`, doc: `${type}; ${about}`, isKeyword: true}
  })
  return {text: known.signature, doc: '', parameters}
}

/** The parameters of `name(a, b=1, *, c) → result`. */
export function parametersOf(signature: string): readonly Parameter[] {
  const open = signature.indexOf('(')
  const code = blankLiterals(signature)
  const parts: string[] = []
  let depth = 0
  let start = open + 1
  for (let at = open; open >= 0 && at < code.length; at++) {
    const character = code[at] ?? ''
    if ('([{'.includes(character)) depth += 1
    if (')]}'.includes(character)) depth -= 1
    if (depth === 0 || (depth === 1 && character === ',')) {
      parts.push(signature.slice(start, at).trim())
      start = at + 1
    }
    if (depth === 0) break
  }
  return parts
    .filter((text) => text !== '')
    .map((text) => {
      const name = /[A-Za-z_]\w*/u.exec(text)?.[0] ?? ''
      return {name, text, doc: '', isKeyword: !text.startsWith('*')}
    })
}
