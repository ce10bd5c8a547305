/**
 * The exit statuses that scripts may rely on. A number keeps its meaning for good.
 */
export const EXIT = {
  /** Done, nothing found. */
  ok: 0,
  /** Ran, and found something: a failed test, a lint error, a silent failure, a difference. */
  findings: 1,
  /** Unknown command or flag, bad flag value. */
  usage: 2,
  /** A policy cannot be loaded. */
  policy: 3,
  /** Input data cannot be read as what it should be. */
  input: 4,
  /** The visor or a service could not be reached, refused, timed out or answered with an error. */
  service: 5,
  /** Not decided: our own limit stopped a script that a router might have run. */
  toolLimit: 6,
  /** A bug in this program. */
  bug: 70,
  /** Interrupted by the user. */
  interrupted: 130,
} as const

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT]

/** Most serious first: what a run that met several failure classes exits with. */
const SEVERITY: readonly ExitStatus[] = [
  EXIT.bug,
  EXIT.interrupted,
  EXIT.usage,
  EXIT.input,
  EXIT.policy,
  EXIT.toolLimit,
  EXIT.service,
  EXIT.findings,
  EXIT.ok,
]

/** The status of a run in which each of `statuses` occurred; `0` for none. */
export function worstStatus(statuses: Iterable<ExitStatus>): ExitStatus {
  const seen = new Set(statuses)
  return SEVERITY.find((status) => seen.has(status)) ?? EXIT.ok
}

/** The status that a process's exit code stands for; 0 where it is not set or none of ours. */
export function statusOf(exitCode: unknown): ExitStatus {
  return Object.values(EXIT).find((status) => status === exitCode) ?? EXIT.ok
}

/** A place in a text the user gave us. Lines and columns are 1-based; columns count Unicode code points. */
export interface Place {
  /** The file as the user named it, `-` for standard input, or a label such as `<inline>`. */
  readonly file: string
  readonly line?: number
  readonly column?: number
  /** The whole text, where a code frame helps. */
  readonly text?: string
}

export interface ProblemOptions {
  /** The failure underneath; its message is shown as the reason. */
  readonly cause?: unknown
  /** What to do next, most promising first; each a whole sentence. */
  readonly hints?: readonly string[]
  readonly place?: Place
}

/** A problem as `--json` prints it, below the key `error`. */
export interface ProblemJson {
  readonly code: string
  readonly message: string
  readonly exit_status: ExitStatus
  readonly because?: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  readonly hints: readonly string[]
}

/**
 * A failure that the user can understand and act on. Whatever else reaches the top is a bug of ours.
 *
 * Messages are lower case, one line, without a final stop; advice goes to `hints`, the reason to `cause`.
 */
export abstract class Problem extends Error {
  /** Stable name for scripts, in SCREAMING_SNAKE case. */
  abstract readonly code: string
  abstract readonly exitStatus: ExitStatus
  readonly hints: readonly string[]
  readonly place: Place | undefined

  constructor(message: string, {cause, hints = [], place}: ProblemOptions = {}) {
    super(message, cause === undefined ? undefined : {cause})
    this.name = new.target.name
    this.hints = hints
    this.place = place
  }

  /** The reason in one line, or `undefined` where the message says it all. */
  get because(): string | undefined {
    if (this.cause === undefined) return undefined
    return this.cause instanceof Error ? this.cause.message : typeof this.cause === 'string' ? this.cause : undefined
  }

  toJSON(): ProblemJson {
    return {
      code: this.code,
      message: this.message,
      exit_status: this.exitStatus,
      ...(this.because === undefined ? {} : {because: this.because}),
      ...(this.place === undefined ? {} : {file: this.place.file}),
      ...(this.place?.line === undefined ? {} : {line: this.place.line}),
      ...(this.place?.column === undefined ? {} : {column: this.place.column}),
      hints: this.hints,
    }
  }
}

/** The command line does not make sense: an unknown word, a bad value, two flags that exclude each other. */
export class UsageProblem extends Problem {
  override readonly code: string = 'USAGE'
  override readonly exitStatus = EXIT.usage
}

/** A policy cannot be loaded; the message is the router's own error text. */
export class PolicyProblem extends Problem {
  override readonly code: string = 'POLICY_LOAD'
  override readonly exitStatus = EXIT.policy
}

/** Something that was read is not what it should be, or cannot be read: a recording, a suite, a configuration. */
export class InputProblem extends Problem {
  override readonly code: string = 'INPUT'
  override readonly exitStatus = EXIT.input
}

/** A visor or a service did not answer, or answered with an error. */
export class ServiceProblem extends Problem {
  override readonly code: string = 'SERVICE'
  override readonly exitStatus = EXIT.service
}

/** A limit of ours (memory, time, stack) stopped a script, so nothing was decided. Never the router's fallback. */
export class ToolLimitProblem extends Problem {
  override readonly code: string = 'TOOL_LIMIT'
  override readonly exitStatus = EXIT.toolLimit
}

/** A failure that no command foresaw: a mistake of this program, not of its user. */
export class Bug extends Problem {
  override readonly code = 'BUG'
  override readonly exitStatus = EXIT.bug

  constructor(cause: unknown) {
    super(`a bug in skywire-cli: ${cause instanceof Error ? cause.message.split('\n')[0] : String(cause)}`, {
      cause,
      hints: [
        'Report it with this command line, the output of `skywire-cli version`, and what `DEBUG=1` adds to the output.',
      ],
    })
  }

  /** The message carries it. */
  override get because(): undefined {
    return undefined
  }
}

/** The user interrupted the run. */
export class Interrupted extends Problem {
  override readonly code = 'INTERRUPTED'
  override readonly exitStatus = EXIT.interrupted

  constructor() {
    super('interrupted')
  }
}
