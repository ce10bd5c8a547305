import type {
  DataIn,
  Engine,
  FunctionFile,
  FunctionInfo,
  LoadFailure,
  PolicyText,
  Position,
  ToolLimit,
} from '#starlark-wasm'
import type {Dial} from '../model/dial.js'
import type {DecisionRecord} from '../model/record.js'
import {parseInstant} from '../router/instant.js'
import {viewOf} from './decision-view.js'

/** A file of invariants, as it was read. */
export type InvariantText = Pick<PolicyText, 'label' | 'text'>

/** An invariant that does not hold. */
export interface BrokenInvariant {
  /** The function's name. */
  readonly invariant: string
  readonly file: string
  /** What its documentation string begins with; empty where it has none. */
  readonly doc: string
  /** `false`: it says no; `failed`: it raised an error; `no-answer`: it returned something else than true or false. */
  readonly how: 'false' | 'failed' | 'no-answer'
  readonly message: string
  readonly position: Position | null
}

/** Why invariants cannot be used. */
export interface InvariantFault {
  readonly file: string
  readonly message: string
  readonly position: Position | null
}

interface LoadedFile {
  readonly file: string
  readonly loaded: FunctionFile
  readonly functions: readonly FunctionInfo[]
}

/** Loaded invariants; an invariant is a function whose parameters are `dial, outcome`, other functions help it. */
export class Invariants {
  readonly #files: readonly LoadedFile[]

  private constructor(files: readonly LoadedFile[]) {
    this.#files = files
  }

  /** Loads files of invariants. A limit of ours that is met on the way is a fault too: nothing can be said without them. */
  static load(
    engine: Engine,
    texts: readonly InvariantText[],
    surroundings: Omit<PolicyText, 'label' | 'text'>,
  ): Invariants | InvariantFault {
    const files: LoadedFile[] = []
    for (const text of texts) {
      const loaded = engine.loadFunctions({...text, ...surroundings})
      if (loaded.kind !== 'loaded') return faultOf(text.label, loaded)
      const functions = loaded.functions.filter(({signature}) => /\(\s*dial\s*,\s*outcome\s*\)/u.test(signature))
      if (functions.length === 0) {
        return {file: text.label, message: 'no function (dial, outcome) is in it', position: null}
      }
      files.push({file: text.label, loaded, functions})
    }
    return new Invariants(files)
  }

  /** The names of all, in the order of the files. */
  get names(): readonly string[] {
    return this.#files.flatMap(({functions}) => functions.map(({name}) => name))
  }

  /** Those that do not hold for a decided dial, or the limit of ours that left one open. */
  check(dial: Dial, record: DecisionRecord): readonly BrokenInvariant[] | ToolLimit {
    const broken: BrokenInvariant[] = []
    if (this.#files.length === 0) return broken
    const now = parseInstant(record.dial.now) ?? {unix_nano: 0n, offset_s: 0}
    const args = [dialData(dial, record), {...viewOf(record), steps: record.steps.max}]
    for (const {file, loaded, functions} of this.#files) {
      for (const {name, doc, position} of functions) {
        const about = {invariant: name, file, doc: doc.trim().split('\n')[0] ?? ''}
        const result = loaded.call(name, args, {now, providers: dial.providers})
        if (result.kind === 'tool-limit') return result
        if (result.kind === 'failure') {
          const at = result.backtrace.findLast(({line}) => line > 0) ?? null
          broken.push({...about, how: 'failed', message: result.message, position: at})
        } else if (typeof result.value.data !== 'boolean') {
          const message = `returned ${result.returned_type}, not True or False`
          broken.push({...about, how: 'no-answer', message, position})
        } else if (!result.value.data)
          broken.push({...about, how: 'false', message: 'is False', position: result.made_at ?? position})
      }
    }
    return broken
  }

  dispose(): void {
    for (const {loaded} of this.#files) loaded.dispose()
  }
}

/** `dial` of an invariant: who dialled whom and when, what the caller asked for, and what was on offer. */
function dialData(dial: Dial, record: DecisionRecord): DataIn {
  const {id, app, peer_pk, port, direct, peer_mux, options} = dial
  const now = parseInstant(record.dial.now)
  const offered = record.calls.findLast(({phase, fetch}) => phase === 'select-route' && fetch?.role === 'primary')
  return {
    id,
    app,
    peer_pk,
    port,
    now,
    direct,
    peer_mux,
    options: {...options},
    candidates: (offered?.candidates ?? []).map((each) => ({...each})),
    reverse_candidates: (offered?.reverse_candidates ?? []).map((each) => ({...each})),
  }
}

function faultOf(file: string, failure: LoadFailure | ToolLimit): InvariantFault {
  if (failure.kind === 'tool-limit') return {file, message: failure.message, position: null}
  // The place is told apart from the message.
  const message = failure.detail.replace(/^\S+:\d+:\d+: /u, '')
  return {file, message, position: failure.position}
}
