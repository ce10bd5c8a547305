import type {Contract, ContractVersion, Engine, Expression, ParsedText, Span, ToolLimit} from '#starlark-wasm'
import type {CheckedPolicy, Token} from './model/rule.js'
import type {Type} from './model/type.js'
import type {IgnoreComment} from './model/comments.js'
import {tokenize} from './tokens/tokenize.js'
import {followDial, type DialFlow} from './flow/dial-flow.js'
import {CallGraph} from './tree/call-graph.js'
import {fold, type Constant} from './tree/fold.js'
import {ignoreComments} from './tree/ignore-comments.js'
import {TypeInference} from './tree/infer-types.js'
import {Names} from './tree/names.js'
import {SourceText} from './tree/source-text.js'

/** Reads a text for rules; a limit of ours can stop the parser. */
export function readForRules(engine: Engine, text: string, version: ContractVersion): CheckedPolicy | ToolLimit {
  const parsed = engine.parse({label: 'policy', text, contract: version, comments: false})
  if (parsed.kind === 'tool-limit') return parsed
  return new ReadPolicy(text, version, contractOf(engine, version), parsed)
}

const contracts = new WeakMap<Engine, Map<ContractVersion, Contract>>()

/** The engine makes the manifest anew for every question; one file after the other needs the same. */
function contractOf(engine: Engine, version: ContractVersion): Contract {
  const known = contracts.get(engine) ?? new Map<ContractVersion, Contract>()
  contracts.set(engine, known)
  const contract = known.get(version) ?? engine.contract(version)
  known.set(version, contract)
  return contract
}

class ReadPolicy implements CheckedPolicy {
  readonly kind = 'read'
  readonly text: string
  readonly version: ContractVersion
  readonly contract: Contract
  readonly parsed: ParsedText
  readonly #constants = new Map<Expression, Constant | undefined>()
  #tokens: readonly Token[] | undefined
  #source: SourceText | undefined
  #ignores: readonly IgnoreComment[] | undefined
  #names: Names | undefined
  #calls: CallGraph | undefined
  #types: TypeInference | undefined
  #flow: DialFlow | undefined

  constructor(text: string, version: ContractVersion, contract: Contract, parsed: ParsedText) {
    this.text = text
    this.version = version
    this.contract = contract
    this.parsed = parsed
  }

  get tokens(): readonly Token[] {
    return (this.#tokens ??= tokenize(this.text))
  }

  get source(): SourceText {
    return (this.#source ??= new SourceText(this.text))
  }

  get ignores(): readonly IgnoreComment[] {
    return (this.#ignores ??= ignoreComments(this))
  }

  get names(): Names {
    return (this.#names ??= new Names(this.parsed))
  }

  get calls(): CallGraph {
    return (this.#calls ??= new CallGraph(this.parsed.tree, this.names, this.contract))
  }

  get flow(): DialFlow {
    const {names, calls, fold} = this
    const {tree} = this.parsed
    return (this.#flow ??= tree
      ? followDial({tree, names, calls, fold})
      : {endings: [], failures: [], reads: [], isPartial: true})
  }

  // Rules take these out of the object, so they are bound to it.

  readonly typeOf = (expression: Expression): Type => {
    this.#types ??= new TypeInference(this.names, this.calls, this.contract)
    return this.#types.typeOf(expression)
  }

  readonly fold = (expression: Expression): Constant | undefined => {
    if (!this.#constants.has(expression)) this.#constants.set(expression, fold(expression, this.names))
    return this.#constants.get(expression)
  }

  readonly textOf = ({span}: {readonly span: Span}): string => this.source.slice(span)
}
