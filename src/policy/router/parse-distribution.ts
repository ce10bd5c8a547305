import type {Distribution} from '../model/distribution.js'
import {formatGoFloat, parseGoFloat, parseGoInt} from './go-number.js'
import {goQuote} from './go-quote.js'
import {trimGoSpace} from './go-space.js'

/**
 * What a distribution descriptor says: a distribution, nothing (`unset`, no error), or the router's error text.
 *
 * `unconfirmed` names the item of contract 24 that an error rests on, where its text or the refusal itself is not known.
 */
export type ParsedDistribution =
  | {readonly kind: 'distribution'; readonly distribution: Distribution}
  | {readonly kind: 'unset'}
  | {readonly kind: 'error'; readonly message: string; readonly unconfirmed: string | null}

const KEYWORDS: Readonly<Record<string, Distribution>> = {
  auto: {mode: 'auto'},
  'round-robin': {mode: 'round-robin'},
  equal: {mode: 'round-robin'},
  'latency-adaptive': {mode: 'latency-adaptive'},
  'latency-aware': {mode: 'latency-adaptive'},
}

const BODIES = new Map([
  ['weighted', parseWeighted],
  ['size-threshold', parseSizeThreshold],
  ['sticky', parseSticky],
  ['dscp-priority', parseDscpPriority],
])

/**
 * Reads a distribution descriptor as the router does. Never throws.
 *
 * Source: policy contract 15.1, 15.2; vectors D01 to D25.
 */
export function parseDistribution(descriptor: string): ParsedDistribution {
  const text = trimGoSpace(descriptor)
  if (text === '') return {kind: 'unset'}
  const keyword = Object.hasOwn(KEYWORDS, text) ? KEYWORDS[text] : undefined
  if (keyword) return valid(keyword)
  const colon = text.indexOf(':')
  if (colon === -1) {
    // unconfirmed 24.4: `sticky` alone may be reported in other words.
    return invalid(`malformed distribution descriptor ${goQuote(text)}`, text === 'sticky' ? '24.4' : null)
  }
  const name = trimGoSpace(text.slice(0, colon))
  const parseBody = BODIES.get(name)
  if (!parseBody) return invalid(`unknown distribution descriptor ${goQuote(name)}`)
  return parseBody(trimGoSpace(text.slice(colon + 1)))
}

/** The mode's name as the router logs it, `unset` for none (contract 15.3). */
export function modeName(parsed: ParsedDistribution): string {
  return parsed.kind === 'distribution' ? parsed.distribution.mode : 'unset'
}

function parseWeighted(body: string): ParsedDistribution {
  const weights: number[] = []
  for (const entry of body.split(',')) {
    const text = trimGoSpace(entry)
    if (text === '') continue
    const weight = parseGoFloat(text)
    if ('error' in weight) return invalid(`weighted: parse ${goQuote(text)}: ${weight.error}`)
    if (weight.value < 0) return invalid(`weighted: weight ${formatGoFloat(weight.value)} is negative`)
    weights.push(weight.value)
  }
  if (weights.length === 0) return invalid('weighted: empty weight list')
  if (!weights.some((weight) => weight > 0)) return invalid('weighted: all weights are zero')
  return valid({mode: 'weighted', weights})
}

function parseSizeThreshold(body: string): ParsedDistribution {
  const bytes = parseGoInt(body)
  if ('error' in bytes) return invalid(`size-threshold: parse ${goQuote(body)}: ${bytes.error}`)
  if (bytes.value <= 0n) return invalid(`size-threshold: ${bytes.value} is not positive`)
  return valid({mode: 'size-threshold', bytes: Number(bytes.value)})
}

function parseSticky(body: string): ParsedDistribution {
  if (body === '5tuple') return valid({mode: 'sticky:5tuple'})
  // unconfirmed 24.4: the text.
  return invalid(`sticky: unknown key ${goQuote(body)}`, '24.4')
}

function parseDscpPriority(body: string): ParsedDistribution {
  // unconfirmed 24.4: the texts, and whether a sign, underscores, a leading zero or another base is accepted.
  if (!/^(?:0|[1-9]\d*|0x[\da-f]+)$/i.test(body)) return invalid(`dscp-priority: parse ${goQuote(body)}`, '24.4')
  const dscp = Number(body)
  if (dscp < 1 || dscp > 63) return invalid(`dscp-priority: ${body} is not between 1 and 63`, '24.4')
  return valid({mode: 'dscp-priority', dscp})
}

function valid(distribution: Distribution): ParsedDistribution {
  return {kind: 'distribution', distribution}
}

function invalid(message: string, unconfirmed: string | null = null): ParsedDistribution {
  return {kind: 'error', message, unconfirmed}
}
