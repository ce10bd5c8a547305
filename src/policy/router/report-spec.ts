import type {RouteSpec} from '#starlark-wasm'
import type {Call} from '../model/record.js'
import type {ParsedDistribution} from './parse-distribution.js'
import {goQuote} from './go-quote.js'
import type {Trail} from './trail.js'

/** Reports a `fallback` that is neither `drop` nor `direct`, compared to the letter (contract 10.2). */
export function reportUnknownFallback(trail: Trail, call: Call, {fallback}: RouteSpec): void {
  if (fallback === '' || fallback === 'drop' || fallback === 'direct') return
  trail.report({
    code: 'unknown-fallback',
    level: 'failure',
    call,
    field: 'fallback',
    message: `fallback=${goQuote(fallback)} is neither "drop" nor "direct" and is ignored`,
    section: '10.2',
    gotcha: 'G17',
  })
}

/** Reports a distribution descriptor that does not parse, with the line the visor logs (contract 15.4). */
export function reportInvalidDistribution(
  trail: Trail,
  call: Call,
  {app, descriptor, parsed, where}: InvalidDistribution,
): void {
  if (parsed.kind !== 'error') return
  const quoted = goQuote(descriptor)
  trail.reportLogged(null, `policy ${app}: ${where}${quoted}: ${parsed.message}`, {
    code: 'invalid-distribution',
    level: 'failure',
    call,
    field: 'distribution',
    message: `the distribution ${quoted} is dropped: ${parsed.message}`,
    section: '15.4',
    ...gotchaOf(parsed.message),
    unconfirmed: parsed.unconfirmed,
  })
}

export interface InvalidDistribution {
  readonly app: string
  /** As the script wrote it, untrimmed. */
  readonly descriptor: string
  readonly parsed: ParsedDistribution
  /** What stands before the descriptor in the log: it depends on the phase. */
  readonly where:
    'invalid distribution ' | 'invalid distribution in SelectRoute ' | 'OnLegChange returned invalid distribution '
}

function gotchaOf(message: string): {gotcha?: string} {
  if (message.startsWith('weighted: parse')) return {gotcha: 'G60'}
  if (message.startsWith('size-threshold')) return {gotcha: 'G66'}
  if (message.startsWith('malformed')) return {gotcha: 'G61'}
  return {}
}
