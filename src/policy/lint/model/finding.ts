import type {Span} from '#starlark-wasm'

/** `off` rules run only when selected. Errors fail a run; warnings and infos only with `--fail-level`. */
export type Severity = 'error' | 'warning' | 'info' | 'off'

/** What a visor will do with the policy as it stands (lint 0). */
export type Effect =
  /** All dials of at least one app are refused. */
  | 'drops-every-dial'
  /** The policy is not installed; the old one stays, or none. */
  | 'fails-to-load'
  /** The call fails, built-in routing is used, nothing is refused. */
  | 'silently-default'
  /** The call succeeds, but a value is read as zero, dropped or overridden. */
  | 'field-ignored'
  /** Runs as written, probably not as meant. */
  | 'works-but-risky'
  /** A setting of a configuration is refused, ignored or harmful; `in_words` says which. */
  | 'misconfigured'
  /** No consequence when it runs. */
  | 'style'

/** `confirmed`: the engine ran the policy and the input named in `probe` shows it. */
export type Confidence = 'certain' | 'confirmed' | 'possible'

/**
 * `safe`: no probe outcome changes, or the value had no effect at all. `unsafe`: may change what the policy does.
 * `suggestion`: shown, never applied by the command.
 */
export type Applicability = 'safe' | 'unsafe' | 'suggestion'

/** Replaces the text of `span` (exclusive end); an empty span inserts. Edits of one fix do not overlap. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

export interface Fix {
  readonly applicability: Applicability
  /** What it does, as an imperative: `Compare with == None`. */
  readonly title: string
  readonly edits: readonly Edit[]
}

/** What a rule reports: one place in a policy where something is not as its author meant. */
export interface Finding {
  /** `RP501` */
  readonly code: string
  /** `unguarded-drop` */
  readonly name: string
  readonly severity: Exclude<Severity, 'off'>
  readonly effect: Effect
  readonly confidence: Confidence
  /** One sentence about this place, in the author's own names. */
  readonly message: string
  readonly span: Span
  /** Id of the probe that shows it, where one does. */
  readonly probe: string | null
  readonly fix: Fix | null
  /** Of a finding in a configuration: what a visor makes of it, and the way out, a sentence each. */
  readonly in_words?: {readonly effect: string; readonly hint: string}
}
