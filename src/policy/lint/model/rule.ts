/**
 * How a rule is written.
 *
 * One folder per rule, `rules/<code in lower case>-<name>/`, with two files: `rule.ts` exports `rule`, and `explain.md`
 * is its page (what it finds, why, what a visor does) with examples, which are its tests:
 *
 * - "```python bad 2:9 4:1": the rule reports exactly these places (line:column of each report's span);
 * - "```python fixed" right after it: what its fixes make of it, about which the rule then has nothing to say;
 * - "```python good": the rule reports nothing.
 *
 * An example without `def decide_route` (or a line `# no decide_route`) is the body of that function; its places count
 * from the example as shown. After adding a folder run `node scripts/generate-lint.js`.
 *
 * The rule of a suite looks at a {@link CheckedSuite} (model/suite.ts); its examples are "```yaml bad 3:5" and so on, and
 * "```python policy" is the policy that the examples after it are about. A rule about comments looks at either.
 *
 * The rule of a policy looks at a {@link CheckedPolicy}, which makes what costs something on first use:
 *
 * - `parsed.tree`, with `nodesOf(tree, 'CallExpr')`, `walk`, `childrenOf`, `bare` of tree/walk.ts;
 * - `names`: which variable an identifier means, its definitions and uses, `functionAround(node)`;
 *   `names.builtinOf(ident)` and `names.calleeName(call.callee)` (`geo.country`, `sorted`) know about shadowing;
 * - `calls`: which function is called from where, `hooksOf(node)`, `hook('on_tick')`;
 * - `typeOf(expression)`: a light type after the contract manifest, `unknown` where it cannot be told: be silent then;
 * - `fold(expression)`: the constant an expression always has;
 * - `flow`: every path of `decide_route` through the phases of a dial, for rules about what the router is told;
 * - `textOf(node)`, `source.slice(span)`, `source.indentOf(line)`: the text as written, for fixes;
 * - `argumentsOf(call)` of tree/arguments.ts, `returnsOf`, `fallsThrough` of tree/returns.ts.
 */
import type {Contract, ContractVersion, Expression, ParsedText, Span} from '#starlark-wasm'
import type {DialFlow} from '../flow/dial-flow.js'
import type {CallGraph} from '../tree/call-graph.js'
import type {Constant} from '../tree/fold.js'
import type {Names} from '../tree/names.js'
import type {Commented} from './comments.js'
import type {Effect, Fix, Severity} from './finding.js'
import type {CheckedSuite} from './suite.js'
import type {Type} from './type.js'

/** A policy as rules see it. */
export interface CheckedPolicy extends Commented {
  readonly kind: 'read'
  readonly text: string
  readonly version: ContractVersion
  /** The surface that scripts of this contract can use: names, fields, methods, limits. Never hard-code them. */
  readonly contract: Contract
  /** Tokens, which are there even when the text does not parse. */
  readonly tokens: readonly Token[]
  /** What the engine's parser and resolver know; its tree is `null` after a syntax error. */
  readonly parsed: ParsedText
  /** Variables: what each identifier stands for. Empty without a tree. */
  readonly names: Names
  /** Functions: who calls whom, and what a visor can reach. Empty without a tree. */
  readonly calls: CallGraph
  /** What is known of a value without running anything. */
  readonly typeOf: (expression: Expression) => Type
  /** The value of an expression that always has the same one; `undefined` where that cannot be told. */
  readonly fold: (expression: Expression) => Constant | undefined
  /** Every path of `decide_route` in every phase: how it ends, where it fails, what it reads. */
  readonly flow: DialFlow
  /** A node as it stands in the text. */
  readonly textOf: (node: {readonly span: Span}) => string
}

/** A word, number, string, operator, newline or comment, as it stands in the text. */
export interface Token {
  readonly kind: 'name' | 'keyword' | 'number' | 'string' | 'operator' | 'comment' | 'newline'
  readonly text: string
  readonly span: Span
  /** Depth of open brackets before it. */
  readonly depth: number
  /** Whether it is the first token of its line. */
  readonly isFirst: boolean
}

/** What a rule says about one place; the rest of the finding comes from the rule itself. */
export interface Report {
  readonly span: Span
  /** One sentence about this place in the author's own names; lower case, no full stop. */
  readonly message: string
  readonly fix?: Fix
  /** Where this place is worse or better than the rule in general. */
  readonly severity?: Exclude<Severity, 'off'>
  readonly effect?: Effect
  /** `possible` where the rule guesses; rules that reason from the tree alone are `certain`. */
  readonly confidence?: 'certain' | 'possible'
}

/** What every rule says of itself. */
export interface RuleFacts {
  readonly code: string
  readonly name: string
  /** One line for lists. */
  readonly summary: string
  readonly severity: Severity
  readonly effect: Effect
  /** How serious it is with `--strictness strict`, where that differs. */
  readonly strict?: Severity
  /** First contract in which the rule means something; every one where left out. */
  readonly since?: ContractVersion
}

/** A rule about policies. */
export interface PolicyRule extends RuleFacts {
  /**
   * `tokens` rules speak about every text, also one that does not parse. `refused` rules read tokens too, and say what is
   * wrong with a text that the parser or resolver refuses; about any other they are not asked. `tree` rules wait for a
   * tree; undefined names may still be in it. `resolved` rules wait for a text without any error: those that follow values
   * and paths. `whole` rules are made by the linter itself out of probes or of other findings; their `check` is not asked.
   */
  readonly reads: 'tokens' | 'refused' | 'tree' | 'resolved' | 'whole'
  readonly check: (policy: CheckedPolicy) => Iterable<Report>
}

/** A rule about the comments that steer this program, in whatever they stand. */
export interface CommentRule extends RuleFacts {
  readonly reads: 'comments'
  readonly check: (text: Commented) => Iterable<Report>
}

/** A rule about suites. */
export interface SuiteRule extends RuleFacts {
  readonly reads: 'suite'
  readonly check: (suite: CheckedSuite) => Iterable<Report>
}

/** One rule. */
export type Rule = PolicyRule | CommentRule | SuiteRule
