import type {Reader} from './reader.js'
import type {
  At,
  Binding,
  Comment,
  Expression,
  ForClause,
  IfClause,
  Parameter,
  ParsedText,
  Span,
  Statement,
} from './tree.js'

/** What a node is, by the number that `starlark-wasm/go/host/tree.go` gives it. */
const NODES = [
  'none',
  'AssignStmt',
  'BranchStmt',
  'DefStmt',
  'ExprStmt',
  'ForStmt',
  'IfStmt',
  'LoadStmt',
  'ReturnStmt',
  'WhileStmt',
  'BinaryExpr',
  'CallExpr',
  'Comprehension',
  'CondExpr',
  'DictEntry',
  'DictExpr',
  'DotExpr',
  'Ident',
  'IndexExpr',
  'LambdaExpr',
  'ListExpr',
  'Literal',
  'ParenExpr',
  'SliceExpr',
  'TupleExpr',
  'UnaryExpr',
  'ForClause',
  'IfClause',
] as const

type Kind = (typeof NODES)[number]

/** Reads what `OpParse` answers. Calls stand in the order in which the module writes. */
export function readParsed(answer: Reader): ParsedText {
  const reader = new TreeReader(answer)
  if (!answer.bool()) return {kind: 'parsed', tree: null, comments: [], bindings: [], errors: reader.errors()}
  return {
    kind: 'parsed',
    tree: {kind: 'File', body: reader.statements()},
    comments: reader.comments(),
    bindings: reader.bindings(),
    errors: reader.errors(),
  }
}

class TreeReader {
  readonly #in: Reader

  constructor(answer: Reader) {
    this.#in = answer
  }

  statements(): Statement[] {
    return this.#list(() => this.#statement())
  }

  comments(): Comment[] {
    return this.#list(() => ({
      text: this.#in.string(),
      at: this.#at(),
      place: oneOf(this.#in.string(), ['before', 'suffix', 'after']),
    }))
  }

  bindings(): Binding[] {
    return this.#list(() => ({
      scope: oneOf(this.#in.string(), ['local', 'cell', 'free', 'global', 'predeclared', 'universal']),
      first: this.#in.bool() ? this.#at() : null,
    }))
  }

  errors(): {message: string; at: At}[] {
    return this.#list(() => ({message: this.#in.string(), at: this.#at()}))
  }

  #list<Item>(item: () => Item): Item[] {
    const items: Item[] = []
    for (let left = this.#in.uvarint(); left > 0; left--) items.push(item())
    return items
  }

  #at(): At {
    return [this.#in.uvarint(), this.#in.uvarint()]
  }

  #span(): Span {
    return [this.#in.uvarint(), this.#in.uvarint(), this.#in.uvarint(), this.#in.uvarint()]
  }

  #kind(): Kind {
    return NODES[this.#in.u8()] ?? 'none'
  }

  #statement(): Statement {
    const kind = this.#kind()
    switch (kind) {
      case 'AssignStmt': {
        const left = this.#expression()
        return {kind, left, op: this.#in.string(), at: this.#at(), right: this.#expression(), span: this.#span()}
      }
      case 'BranchStmt':
        return {kind, token: oneOf(this.#in.string(), ['break', 'continue', 'pass']), span: this.#span()}
      case 'DefStmt':
        return {
          kind,
          name: this.#node('Ident'),
          params: this.#parameters(),
          body: this.statements(),
          span: this.#span(),
        }
      case 'ExprStmt':
        return {kind, value: this.#expression(), span: this.#span()}
      case 'ForStmt':
        return {
          kind,
          vars: this.#expression(),
          iterable: this.#expression(),
          body: this.statements(),
          span: this.#span(),
        }
      case 'IfStmt':
        return {
          kind,
          test: this.#expression(),
          then: this.statements(),
          else: this.statements(),
          else_at: this.#in.bool() ? this.#at() : null,
          span: this.#span(),
        }
      case 'LoadStmt':
        return {
          kind,
          module: this.#node('Literal'),
          from: this.#list(() => this.#node('Ident')),
          to: this.#list(() => this.#node('Ident')),
          span: this.#span(),
        }
      case 'ReturnStmt':
        return {kind, value: this.#optional(), span: this.#span()}
      case 'WhileStmt':
        return {kind, test: this.#expression(), body: this.statements(), span: this.#span()}
      default:
        throw unexpected(kind)
    }
  }

  #expression(): Expression {
    return this.#expressionOf(this.#kind())
  }

  #optional(): Expression | null {
    const kind = this.#kind()
    return kind === 'none' ? null : this.#expressionOf(kind)
  }

  #expressions(): Expression[] {
    return this.#list(() => this.#expression())
  }

  /** An expression that can be of one kind only. */
  #node<Only extends Expression['kind']>(only: Only): Extract<Expression, {kind: Only}> {
    const node = this.#expression()
    if (isKind(node, only)) return node
    throw unexpected(node.kind)
  }

  #parameters(): Parameter[] {
    return this.#list(() => {
      const node = this.#expression()
      if (node.kind === 'Ident' || node.kind === 'BinaryExpr' || node.kind === 'UnaryExpr') return node
      throw unexpected(node.kind)
    })
  }

  #expressionOf(kind: Kind): Expression {
    switch (kind) {
      case 'BinaryExpr': {
        const left = this.#expression()
        return {kind, left, op: this.#in.string(), at: this.#at(), right: this.#expression(), span: this.#span()}
      }
      case 'CallExpr':
        return {kind, callee: this.#expression(), at: this.#at(), args: this.#expressions(), span: this.#span()}
      case 'Comprehension':
        return {
          kind,
          curly: this.#in.bool(),
          body: this.#expression(),
          clauses: this.#list(() => this.#clause()),
          span: this.#span(),
        }
      case 'CondExpr':
        return {kind, then: this.#expression(), test: this.#expression(), else: this.#expression(), span: this.#span()}
      case 'DictEntry':
        return {kind, key: this.#expression(), value: this.#expression(), span: this.#span()}
      case 'DictExpr':
        return {kind, entries: this.#list(() => this.#node('DictEntry')), span: this.#span()}
      case 'DotExpr':
        return {kind, object: this.#expression(), at: this.#at(), name: this.#node('Ident'), span: this.#span()}
      case 'Ident': {
        const name = this.#in.string()
        const binding = this.#in.uvarint()
        return {kind, name, binding: binding === 0 ? null : binding - 1, span: this.#span()}
      }
      case 'IndexExpr':
        return {kind, object: this.#expression(), at: this.#at(), index: this.#expression(), span: this.#span()}
      case 'LambdaExpr':
        return {kind, params: this.#parameters(), body: this.#expression(), span: this.#span()}
      case 'ListExpr':
        return {kind, elements: this.#expressions(), span: this.#span()}
      case 'Literal':
        return {
          kind,
          type: oneOf(this.#in.string(), ['string', 'bytes', 'int', 'float']),
          raw: this.#in.string(),
          value: this.#in.string(),
          span: this.#span(),
        }
      case 'ParenExpr':
        return {kind, inner: this.#expression(), span: this.#span()}
      case 'SliceExpr':
        return {
          kind,
          object: this.#expression(),
          at: this.#at(),
          low: this.#optional(),
          high: this.#optional(),
          step: this.#optional(),
          span: this.#span(),
        }
      case 'TupleExpr':
        return {kind, parens: this.#in.bool(), elements: this.#expressions(), span: this.#span()}
      case 'UnaryExpr':
        return {kind, op: this.#in.string(), operand: this.#optional(), span: this.#span()}
      default:
        throw unexpected(kind)
    }
  }

  #clause(): ForClause | IfClause {
    const kind = this.#kind()
    switch (kind) {
      case 'ForClause':
        return {kind, vars: this.#expression(), iterable: this.#expression(), span: this.#span()}
      case 'IfClause':
        return {kind, test: this.#expression(), span: this.#span()}
      default:
        throw unexpected(kind)
    }
  }
}

function isKind<Only extends Expression['kind']>(
  node: Expression,
  only: Only,
): node is Extract<Expression, {kind: Only}> {
  return node.kind === only
}

function oneOf<Word extends string>(text: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === text)
  if (word === undefined) throw unexpected(text)
  return word
}

/** The module and this file ship together, so this is a bug of ours. */
function unexpected(what: string): TypeError {
  return new TypeError(`the module writes ${what} where it cannot stand`)
}
