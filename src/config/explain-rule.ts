import {UsageProblem} from '../errors.js'
import type {Severity} from './diagnostics/rule.js'
import {RULES} from './diagnostics/rules.js'
import {explainKey, suggestKey, type Explanation} from './explain.js'
import {parsePath, showPointer} from '../json/pointer.js'
import {pointersNamed, type Shape} from './schemas.js'

/** What is known about a code of the validator. Field names are those of the `--json` output. */
export interface RuleFacts {
  readonly code: string
  readonly severity: Severity
  readonly title: string
  readonly effect: string
  readonly hint: string
}

/**
 * Explains a code of the validator (`CFG-T07`, `t07`) or a key.
 *
 * @throws {@link UsageProblem} where it is neither.
 */
export function explain(shape: Shape, word: string): Explanation | RuleFacts {
  const code = /^(?:CFG-)?([A-Z]\d\d)$/i.exec(word)?.[1]?.toUpperCase()
  const rule = code === undefined ? undefined : RULES.find((each) => each.code === `CFG-${code}`)
  if (rule) {
    const {severity, title, effect, hint} = rule
    return {code: rule.code, severity, title, effect, hint}
  }
  const pointer = parsePath(word)
  const found = explainKey(shape, pointer)
  if (found) return found
  // A name alone is enough where only one key has it.
  const named = /^[\w-]+$/.test(word) ? pointersNamed(shape, word) : []
  const only = named.length === 1 ? explainKey(shape, named[0] ?? '') : undefined
  if (only) return only
  if (named.length > 1) {
    throw new UsageProblem(`${word} is the name of ${named.length} keys`, {hints: [`Choose from ${named.join(', ')}.`]})
  }
  throw new UsageProblem(`there is no key ${showPointer(pointer)} in a configuration of ${shape}`, {
    hints: suggestKey(shape, pointer),
  })
}
