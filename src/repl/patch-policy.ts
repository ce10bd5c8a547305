import type {Definition} from '../engine/repl-requests.js'
import {blankLiterals} from './open-ends.js'

/** A definition with its text. */
export interface Replacement {
  readonly name: string
  readonly text: string
}

/** What a patch puts in place of what a policy has, and what that needs besides. */
export interface Patch {
  readonly replaced: readonly Replacement[]
  /** Other names of the prompt that the replacements use, in the order of their definition. */
  readonly helpers: readonly Replacement[]
}

/**
 * The patch that replaces `names` of a policy.
 *
 * @param defined - what the prompt defines, by name; the last definition of each.
 * @param own - names that the policy binds: they are no helpers.
 */
export function patchOf(
  names: readonly string[],
  defined: ReadonlyMap<string, string>,
  own: ReadonlySet<string>,
): Patch {
  const replaced = names.map((name) => ({name, text: defined.get(name) ?? ''}))
  const needed = new Set<string>()
  const look = (text: string): void => {
    for (const word of blankLiterals(text).match(/[A-Za-z_]\w*/gu) ?? []) {
      const definition = defined.get(word)
      if (definition === undefined || own.has(word) || needed.has(word)) continue
      needed.add(word)
      look(definition)
    }
  }
  for (const {text} of replaced) look(text)
  const helpers = [...defined].filter(([name]) => needed.has(name)).map(([name, text]) => ({name, text}))
  return {replaced, helpers}
}

/** The policy's text with the patch in it: replacements in place, helpers before the first of them. */
export function patchText(text: string, definitions: readonly Definition[], {replaced, helpers}: Patch): string {
  const lines = text.split('\n')
  const parts: string[] = []
  let done = 0
  const before = helpers.map((helper) => `${helper.text}\n`)
  for (const {name, line, end_line} of definitions) {
    const replacement = replaced.find((each) => each.name === name)
    if (!replacement || line <= done) continue
    parts.push(...lines.slice(done, line - 1), ...before.splice(0), replacement.text)
    done = end_line
  }
  return [...parts, ...lines.slice(done)].join('\n')
}
