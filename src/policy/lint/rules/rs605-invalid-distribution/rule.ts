import {parseDistribution} from '../../../router/parse-distribution.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {constructions, textsOfField} from '../../tree/constructions.js'
import {requoted} from '../../tree/route-data.js'
import {bare} from '../../tree/walk.js'

function* reports(policy: CheckedPolicy): Generator<Report> {
  const known = policy.contract.enums['distribution'] ?? []
  for (const {text, node} of textsOfField(policy, 'distribution')) {
    const parsed = parseDistribution(text)
    // Numbers out of range have rules of their own.
    if (parsed.kind !== 'error' || /^\s*(?:size-threshold|dscp-priority)\s*:\s*[-+]?\w*\s*$/u.test(text)) continue
    const better = mended(text, known)
    const inner = bare(node)
    const edits = better !== null && inner.kind === 'Literal' ? [{span: inner.span, text: requoted(inner, better)}] : []
    yield {
      span: node.span,
      message: `${parsed.message}; legs keep the distribution they have`,
      ...(edits.length > 0 ? {fix: {applicability: 'unsafe', title: `Write "${better ?? ''}"`, edits}} : {}),
    }
  }
  for (const {named} of constructions(policy, 'RouteSpec')) {
    const value = named.get('distribution')?.right
    if (!value || policy.fold(value)) continue
    const inner = bare(value)
    // Of a text that is put together, only the beginning can be judged.
    const head =
      inner.kind === 'BinaryExpr' && (inner.op === '+' || inner.op === '%') ? policy.fold(inner.left) : undefined
    if (head?.kind !== 'string' || !head.value.includes(':') || head.value.startsWith('%')) continue
    const name = head.value.slice(0, head.value.indexOf(':') + 1).trim()
    if (!known.some((each) => each.startsWith(name.replace(/\s*:$/u, ':')))) {
      yield {
        span: value.span,
        message: `no distribution is called ${name.slice(0, -1).trim()}; legs keep the one they have`,
      }
    }
  }
}

/** The same in lower case, with the colon or the dash it lacks, where that is one that parses. */
function mended(text: string, known: readonly string[]): string | null {
  const lower = text.trim().toLowerCase()
  const tries = [
    lower,
    lower.replaceAll('_', '-'),
    lower.replace(/^(?<name>[a-z-]+)\s+/u, '$<name>: '),
    lower.replaceAll(/[[\]()]/gu, ''),
    lower.replace(/^round-?robin$/u, 'round-robin'),
  ]
  return (
    tries.find(
      (each) => known.some((one) => each.startsWith(one)) && parseDistribution(each).kind === 'distribution',
    ) ?? null
  )
}

export const rule: Rule = {
  code: 'RS605',
  name: 'invalid-distribution',
  summary: 'A distribution that does not parse.',
  severity: 'error',
  effect: 'field-ignored',
  reads: 'tree',
  check: reports,
}
