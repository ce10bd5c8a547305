import {setFlagsFromString} from 'node:v8'
import {createFormatter, type Engine, type ToolLimit} from '#starlark-wasm'
import type {LayOut} from '../../policy/lint/layout.js'
import {fixPolicy} from '../../policy/lint/fix-policy.js'
import type {FixedText} from '../../policy/lint/fix-text.js'
import {selectRules} from '../../policy/lint/select-rules.js'
import {lintPolicy, type LintedPolicy, type LintOptions} from '../../policy/lint/lint-policy.js'

export interface LintInput {
  readonly policies: readonly PolicyToLint[]
  /** Applied before anything is told; `null` applies nothing. */
  readonly fixes: 'safe' | 'unsafe' | null
  /** File of the formatter's module, which is loaded where a policy is to be laid out (ST301). */
  readonly formatter?: string
}

export interface PolicyToLint extends Omit<LintOptions, 'clock' | 'layOut'> {
  readonly text: string
}

export type LintOutput = readonly (LintedPolicy | FixedText | ToolLimit)[]

/** Told now and then, also between the probes of one policy. */
export type LintEvent = 'alive'

/** Milliseconds between two signs of life; each of them costs about as much as a policy. */
const EVERY_MS = 100

/**
 * How much code of one function must run before it is compiled again, optimised. Lint runs a lot of code, each part of it
 * little: with V8's own budget (132 000) a fifth of the time for 1 000 policies goes into compiling what does not pay.
 */
const BUDGET = 1_000_000

/** One policy after the other, in one engine. */
export async function lint(
  engine: Engine,
  {policies, fixes, formatter}: LintInput,
  emit: (event: LintEvent) => void,
): Promise<LintOutput> {
  // Other versions of V8 have other tiers, and were not measured.
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${String(BUDGET)}`)
  const layOut = formatter !== undefined && policies.some(wantsLayout) ? await layOutWith(formatter) : undefined
  let last = performance.now()
  const clock = (): number => {
    const now = performance.now()
    if (now - last >= EVERY_MS) {
      last = now
      emit('alive')
    }
    return now
  }
  return policies.map(({text, ...options}) => {
    const all = {...options, layOut, clock}
    const done = fixes
      ? fixPolicy(engine, text, {...all, unsafeFixes: fixes === 'unsafe'})
      : lintPolicy(engine, text, all)
    clock()
    return done
  })
}

function wantsLayout({selection}: PolicyToLint): boolean {
  return selectRules(selection).some(({rule}) => rule.code === 'ST301')
}

async function layOutWith(wasm: string): Promise<LayOut> {
  const formatter = await createFormatter({wasm})
  return (text) => {
    const result = formatter.format('policy', text)
    return result.kind === 'formatted' ? result.text : null
  }
}
