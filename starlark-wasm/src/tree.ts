/**
 * The tree of a Starlark text as the interpreter's own parser makes it. Nodes are plain objects with a `kind`; an
 * operator's `at` is the position that run-time errors carry.
 */

/** Line and column, 1-based; columns count code points. */
export type At = readonly [line: number, column: number]

/** Start, and end (exclusive), as {@link At}. */
export type Span = readonly [line: number, column: number, endLine: number, endColumn: number]

/** What is known of a text. */
export interface ParsedText {
  readonly kind: 'parsed'
  /** `null` after a syntax error. */
  readonly tree: FileNode | null
  /** In the order of the text; empty after a syntax error, and where they were not asked for. */
  readonly comments: readonly Comment[]
  /** What identifiers are bound to; {@link Ident.binding} is an index. */
  readonly bindings: readonly Binding[]
  /** The one syntax error, or every resolver error in the interpreter's order. */
  readonly errors: readonly {readonly message: string; readonly at: At}[]
}

export interface Comment {
  /** With its `#`. */
  readonly text: string
  readonly at: At
  /** `suffix` ends a line of code; `after` stands behind everything. */
  readonly place: 'before' | 'suffix' | 'after'
}

export interface Binding {
  /** `cell` is a local that a nested function uses, `free` the same variable seen from there. */
  readonly scope: 'local' | 'cell' | 'free' | 'global' | 'predeclared' | 'universal'
  /** The first place that binds it; `null` for predeclared and universal names. Shared by a cell and its free ones. */
  readonly first: At | null
}

export interface FileNode {
  readonly kind: 'File'
  readonly body: readonly Statement[]
}

interface Node<Kind extends string> {
  readonly kind: Kind
  readonly span: Span
}

export type Statement =
  AssignStmt | BranchStmt | DefStmt | ExprStmt | ForStmt | IfStmt | LoadStmt | ReturnStmt | WhileStmt

/** `left op right`, `op` being `=` or an augmented one. */
export interface AssignStmt extends Node<'AssignStmt'> {
  readonly op: string
  readonly at: At
  readonly left: Expression
  readonly right: Expression
}
export interface BranchStmt extends Node<'BranchStmt'> {
  readonly token: 'break' | 'continue' | 'pass'
}
export interface DefStmt extends Node<'DefStmt'> {
  readonly name: Ident
  readonly params: readonly Parameter[]
  readonly body: readonly Statement[]
}
export interface ExprStmt extends Node<'ExprStmt'> {
  readonly value: Expression
}
export interface ForStmt extends Node<'ForStmt'> {
  readonly vars: Expression
  readonly iterable: Expression
  readonly body: readonly Statement[]
}
/** An `elif` is an {@link IfStmt} as the only statement of `else`; {@link IfStmt.else_at} is then the place of `elif`. */
export interface IfStmt extends Node<'IfStmt'> {
  readonly test: Expression
  readonly then: readonly Statement[]
  readonly else: readonly Statement[]
  readonly else_at: At | null
}
export interface LoadStmt extends Node<'LoadStmt'> {
  readonly module: Literal
  readonly from: readonly Ident[]
  readonly to: readonly Ident[]
}
export interface ReturnStmt extends Node<'ReturnStmt'> {
  readonly value: Expression | null
}
export interface WhileStmt extends Node<'WhileStmt'> {
  readonly test: Expression
  readonly body: readonly Statement[]
}

/** `name`, `name=default` (a {@link BinaryExpr} with op `=`), `*`, `*name` or `**name` ({@link UnaryExpr}). */
export type Parameter = Ident | BinaryExpr | UnaryExpr

export type Expression =
  | BinaryExpr
  | CallExpr
  | Comprehension
  | CondExpr
  | DictEntry
  | DictExpr
  | DotExpr
  | Ident
  | IndexExpr
  | LambdaExpr
  | ListExpr
  | Literal
  | ParenExpr
  | SliceExpr
  | TupleExpr
  | UnaryExpr

export interface BinaryExpr extends Node<'BinaryExpr'> {
  readonly op: string
  readonly at: At
  readonly left: Expression
  readonly right: Expression
}
/** Arguments are expressions, `name=value` ({@link BinaryExpr} with op `=`), `*list` or `**dict` ({@link UnaryExpr}). */
export interface CallExpr extends Node<'CallExpr'> {
  /** Of the opening parenthesis. */
  readonly at: At
  readonly callee: Expression
  readonly args: readonly Expression[]
}
export interface Comprehension extends Node<'Comprehension'> {
  /** A dict comprehension, whose body is a {@link DictEntry}. */
  readonly curly: boolean
  readonly body: Expression
  readonly clauses: readonly (ForClause | IfClause)[]
}
export interface ForClause extends Node<'ForClause'> {
  readonly vars: Expression
  readonly iterable: Expression
}
export interface IfClause extends Node<'IfClause'> {
  readonly test: Expression
}
/** `then if test else else`. */
export interface CondExpr extends Node<'CondExpr'> {
  readonly test: Expression
  readonly then: Expression
  readonly else: Expression
}
export interface DictEntry extends Node<'DictEntry'> {
  readonly key: Expression
  readonly value: Expression
}
export interface DictExpr extends Node<'DictExpr'> {
  readonly entries: readonly DictEntry[]
}
export interface DotExpr extends Node<'DotExpr'> {
  readonly at: At
  readonly object: Expression
  readonly name: Ident
}
export interface Ident extends Node<'Ident'> {
  readonly name: string
  /** Index into {@link ParsedText.bindings}; `null` for undefined names, fields and argument names. */
  readonly binding: number | null
}
export interface IndexExpr extends Node<'IndexExpr'> {
  readonly at: At
  readonly object: Expression
  readonly index: Expression
}
export interface LambdaExpr extends Node<'LambdaExpr'> {
  readonly params: readonly Parameter[]
  readonly body: Expression
}
export interface ListExpr extends Node<'ListExpr'> {
  readonly elements: readonly Expression[]
}
export interface Literal extends Node<'Literal'> {
  readonly type: 'string' | 'bytes' | 'int' | 'float'
  /** As it stands in the text. */
  readonly raw: string
  /** A string's contents, one character per byte of bytes, or a number's decimal digits. */
  readonly value: string
}
export interface ParenExpr extends Node<'ParenExpr'> {
  readonly inner: Expression
}
export interface SliceExpr extends Node<'SliceExpr'> {
  readonly at: At
  readonly object: Expression
  readonly low: Expression | null
  readonly high: Expression | null
  readonly step: Expression | null
}
export interface TupleExpr extends Node<'TupleExpr'> {
  readonly parens: boolean
  readonly elements: readonly Expression[]
}
/** `-x`, `not x`, `~x`, and in parameters and arguments `*x`, `**x` and a lone `*`. */
export interface UnaryExpr extends Node<'UnaryExpr'> {
  readonly op: string
  readonly operand: Expression | null
}

export type SyntaxNode = FileNode | Statement | Expression | ForClause | IfClause
