import type {LoadFailure} from '#starlark-wasm'
import {PolicyProblem} from '../../errors.js'
import {commandLineLoadError} from './load-errors.js'
import type {PolicySource} from './open-policy.js'

const HINTS: Readonly<Record<LoadFailure['step'], string>> = {
  parse: 'Mend this place; a visor would not load the policy, and would dial without one.',
  init: 'The top level runs once, when a visor loads the policy; what fails there keeps it from loading.',
  missing: 'Define `def decide_route(ctx, candidates):`; a visor calls it for every dial.',
  'not-callable': 'Make `decide_route` a function: `def decide_route(ctx, candidates):`.',
}

/** A failure to load as a problem: the router's own words, the place in the source, and every other name that is wrong. */
export function loadProblem(failure: LoadFailure, source: PolicySource): PolicyProblem {
  const {message, position, all, step} = failure
  const text = source.form === 'noop' ? undefined : textOf(source.text)
  const place = position && {...position, ...(text === undefined ? {} : {text})}
  const others = all
    .slice(1)
    .map((each) => `Also at ${String(each.position.line)}:${String(each.position.column)}: ${each.message}.`)
  return new PolicyProblem(commandLineLoadError(message), {
    ...(place ? {place} : {place: {file: failurePlace(source)}}),
    hints: [HINTS[step], ...others],
  })
}

function textOf(text: string | Uint8Array): string {
  return typeof text === 'string' ? text : new TextDecoder().decode(text)
}

function failurePlace(source: PolicySource): string {
  return source.form === 'noop' ? '<noop>' : source.label
}
