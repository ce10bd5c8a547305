import type {Contract, ContractVersion, ParsedText, Span} from '#starlark-wasm'
import type {Effect, Fix, Severity} from './finding.js'

/** A text as rules see it. What costs something is made on first use. */
export interface CheckedPolicy {
  readonly text: string
  readonly version: ContractVersion
  /** The surface that scripts of this contract can use: names, fields, methods, limits. Never hard-code them. */
  readonly contract: Contract
  /** Tokens, which are there even when the text does not parse. */
  readonly tokens: readonly Token[]
  /** What the engine's parser and resolver know; its tree is `null` after a syntax error. */
  readonly parsed: ParsedText
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
  readonly message: string
  readonly fix?: Fix
  /** Where this place is worse or better than the rule in general. */
  readonly severity?: Exclude<Severity, 'off'>
  readonly effect?: Effect
  /** `possible` where the rule guesses; rules that reason from the tree alone are `certain`. */
  readonly confidence?: 'certain' | 'possible'
}

/**
 * One rule. Its folder holds the rule, its page (`explain.md`: what, why, effect, examples) and nothing else; the
 * examples of the page are its tests.
 */
export interface Rule {
  readonly code: string
  readonly name: string
  /** One line for lists. */
  readonly summary: string
  readonly severity: Severity
  readonly effect: Effect
  /** `tokens` rules speak about texts that do not parse too; the others wait for a tree. */
  readonly reads: 'tokens' | 'tree'
  /** First contract in which the rule means something; every one where left out. */
  readonly since?: ContractVersion
  readonly check: (policy: CheckedPolicy) => Iterable<Report>
}
