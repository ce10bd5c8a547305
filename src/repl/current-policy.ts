import type {ContractVersion} from '#starlark-wasm'
import {readPolicy} from '../engine/read-policy.js'
import type {ReplEngine} from '../engine/repl-engine.js'
import {InputProblem, UsageProblem} from '../errors.js'
import type {PolicySource} from '../policy/router/open-policy.js'
import {patchText, type Patch} from './patch-policy.js'
import type {PromptTexts} from './prompt-texts.js'

/** A policy with a script, under the name it was asked for by. */
export interface LoadedSource {
  readonly argument: string
  readonly source: Exclude<PolicySource, {readonly form: 'noop'}>
  readonly text: string
}

/** The policy that decides. */
export interface DecidingPolicy {
  readonly source: LoadedSource['source']
  readonly text: string
  /** Names that the prompt's definitions replace; empty without a patch. */
  readonly patched: readonly string[]
  /** Other names of the prompt that these use. */
  readonly helpers: readonly string[]
}

/** Reads the policy that an argument names. @throws what {@link readPolicy} throws, {@link InputProblem} without a script. */
export async function readSource(argument: string, contract: ContractVersion): Promise<LoadedSource> {
  const source = await readPolicy(argument, contract)
  if (source.form === 'noop') throw new InputProblem('a policy without a script')
  const text = typeof source.text === 'string' ? source.text : new TextDecoder().decode(source.text)
  return {argument, source, text}
}

/** The policy of a workbench, and the definitions of the prompt that take the place of its own. */
export class CurrentPolicy {
  readonly #engine: ReplEngine
  readonly #texts: PromptTexts
  #loaded: LoadedSource | null = null
  #patch: Patch | null = null
  #patched: DecidingPolicy | null = null
  /** Aborts when another policy, or another text of it, takes its place. */
  #replaced = new AbortController()

  constructor(engine: ReplEngine, texts: PromptTexts) {
    this.#engine = engine
    this.#texts = texts
  }

  get isLoaded(): boolean {
    return this.#loaded !== null
  }

  /** @throws {@link UsageProblem} where none is loaded. */
  get loaded(): LoadedSource {
    if (this.#loaded) return this.#loaded
    throw new UsageProblem('no policy is loaded', {hints: ['Type `:load FILE`, or `:load preset:spread-bw`.']})
  }

  /** What decides: the loaded policy, patched where that was asked for. @throws {@link UsageProblem} where none is loaded. */
  get deciding(): DecidingPolicy {
    const {source, text} = this.loaded
    return this.#patched ?? {source, text, patched: [], helpers: []}
  }

  /** Its file, to be followed; `null` where there is none. */
  get file(): string | null {
    const {argument, source} = this.#loaded ?? {}
    return source?.form === 'file' && argument !== '-' ? source.label : null
  }

  /** Aborts when another policy takes the place of the current one. */
  get replaced(): AbortSignal {
    return this.#replaced.signal
  }

  /** Makes a policy the current one; a patch stays where it is the same policy, read again. */
  async take(loaded: LoadedSource): Promise<void> {
    if (this.#loaded?.argument !== loaded.argument) this.#patch = null
    this.#loaded = loaded
    this.#texts.set(loaded.source.label, loaded.text)
    await this.patch(this.#patch)
    this.#replaced.abort()
    this.#replaced = new AbortController()
  }

  /** Decides with a patch of the loaded policy from now on; `null` for the policy as it is. */
  async patch(patch: Patch | null): Promise<void> {
    this.#patch = patch
    this.#patched = patch && (await this.patchedBy(patch))
  }

  /** The loaded policy with a patch in it. */
  async patchedBy(patch: Patch): Promise<DecidingPolicy> {
    const {source, text: old} = this.loaded
    const text = patchText(old, await this.#engine.definitions(old), patch)
    const label = `${source.label} (patched)`
    this.#texts.set(label, text)
    const names = (list: Patch['helpers']): readonly string[] => list.map(({name}) => name)
    return {source: {...source, label, text}, text, patched: names(patch.replaced), helpers: names(patch.helpers)}
  }
}
