import {closest} from '../../../../closest.js'
import type {CheckedPolicy, Report, Rule} from '../../model/rule.js'
import {nodesOf} from '../../tree/walk.js'

/** The fields of a struct, or the members of a module; `null` where the type has others too. */
function membersOf(owner: string, isModule: boolean, {contract}: CheckedPolicy): readonly string[] | null {
  if (isModule) return contract.modules.find(({name}) => name === owner)?.members.map(({name}) => name) ?? null
  const known =
    contract.structs.find(({name}) => name === owner) ?? contract.constructors.find(({name}) => name === owner)
  return known?.fields.map(({name}) => name) ?? null
}

function* reports(policy: CheckedPolicy): Generator<Report> {
  for (const {object, name} of nodesOf(policy.parsed.tree, 'DotExpr')) {
    const type = policy.typeOf(object)
    const owner = type.kind === 'struct' || type.kind === 'module' ? type.name : type.kind
    if (type.kind !== 'struct' && type.kind !== 'module' && type.kind !== 'datetime') continue
    const members = membersOf(owner, type.kind === 'module', policy)
    if (!members || members.includes(name.name)) continue
    // Measured candidates and legs call the same thing by different names.
    const meant = SYNONYMS[`${owner}.${name.name}`] ?? closest(name.name, members, 1)[0]
    yield {
      span: name.span,
      message: `${owner} has no ${name.name}: the call fails${meant === undefined ? '' : `; did you mean ${meant}?`}`,
      ...(meant === undefined || !members.includes(meant)
        ? {}
        : {fix: {applicability: 'suggestion', title: `Write ${meant}`, edits: [{span: name.span, text: meant}]}}),
    }
  }
}

const SYNONYMS: Readonly<Record<string, string>> = {
  'candidate.latency': 'est_latency_ms',
  'candidate.latency_ms': 'est_latency_ms',
  'candidate.country': 'hops_geo',
  'candidate.geo': 'hops_geo',
  'candidate.kinds': 'transport_kinds',
  'candidate.mux_legs_available': 'len(candidates)',
  'ctx.dst': 'peer_pk',
  'ctx.peer': 'peer_pk',
  'ctx.direct': 'is_direct_dial',
  'datetime.weekday': 'datetime.weekday(…)',
  'leg.latency': 'latency_ms',
}

export const rule: Rule = {
  code: 'CD715',
  name: 'unknown-attribute',
  summary: 'A field that ctx, a candidate, a leg, a datetime or a module does not have.',
  severity: 'error',
  effect: 'silently-default',
  reads: 'resolved',
  check: reports,
}
