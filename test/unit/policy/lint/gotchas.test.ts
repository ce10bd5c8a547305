import {describe, expect, it} from 'vitest'
import type {Disk} from '../../../../src/config/diagnostics/disk.js'
import {validateConfig} from '../../../../src/config/validate.js'
import type {JsonObject} from '../../../../src/json/json-value.js'
import {testEngine} from '../../../support/judge-policy.js'
import {lintPolicyText} from '../../../support/lint-policy-text.js'

/**
 * Every gotcha of the policy contract (22) that can be seen in a script or a configuration has a rule. Each row is a script as an author
 * writes it, and what finds it without running it.
 */
const body = (...lines: string[]): string =>
  ['def decide_route(ctx, candidates):', ...lines.map((line) => `    ${line}`), ''].join('\n')
const answer = (spec: string): string => body(`return ${spec}`)
const picks = (spec: string): string => body('if not candidates:', '    return RouteSpec()', `return ${spec}`)
const callback = (text: string): string => `${answer('RouteSpec(mux = 2)')}\n${text}\n`

const SEEN: readonly (readonly [gotcha: string, code: string, script: string])[] = [
  [
    'G01',
    'RP501',
    body(
      'ok = [c for c in candidates if c.hops]',
      'if not ok:',
      '    return RouteSpec(fallback = "drop")',
      'return RouteSpec(chosen = ok[0])',
    ),
  ],
  ['G02', 'RP502', answer('RouteSpec(mux = 2, chosen = candidates[0])')],
  ['G03', 'RP504', picks('RouteSpec(mux = 4)')],
  ['G04', 'RP524', picks('RouteSpec(fallback = "direct")')],
  [
    'G05',
    'RP521',
    body(
      'ok = [c for c in candidates if "US" not in c.hops_geo]',
      'return RouteSpec(chosen = ok[0]) if ok else RouteSpec()',
    ),
  ],
  ['G06', 'RP525', picks('RouteSpec(chosen = candidates[0]) if ctx.port == 44 else RouteSpec()')],
  ['G07', 'RP505', body('if not candidates:', '    return RouteSpec(chosen = Candidate())', 'return RouteSpec()')],
  ['G07', 'RS603', picks('RouteSpec(chosen = 0)')],
  ['G08', 'PF407', body('for c in candidates:', '    logging.info(",".join(c.hops))', 'return RouteSpec()')],
  ['G09', 'RP519', answer('RouteSpec(mux = 2, chosen = candidates[0] if candidates else None)')],
  ['G11', 'RP522', body('if ctx.is_direct_dial:', '    return RouteSpec(fallback = "drop")', 'return RouteSpec()')],
  [
    'G12',
    'SE906',
    body(
      'ok = [c for c in candidates if "US" not in c.hops_geo]',
      'if candidates and not ok:',
      '    return RouteSpec(fallback = "drop")',
      'return RouteSpec(chosen = ok[0]) if ok else RouteSpec()',
    ),
  ],
  ['G13', 'RP523', answer('RouteSpec(mux = 4)')],
  ['G14', 'RS619', answer('RouteSpec(min_hops = 1)')],
  ['G16', 'RS616', answer('RouteSpec(fallback = "direct")')],
  ['G17', 'RS604', answer('RouteSpec(fallback = "Drop")')],
  ['G18', 'RS611', answer('RouteSpec(mux = 0)')],
  ['G19', 'RS614', answer('RouteSpec(mux = 4, forward_min_hops = 2)')],
  ['G20', 'CD701', body('ok = [c for c in candidates if c.est_latency_ms > 0]', 'return RouteSpec(mux = len(ok))')],
  [
    'G21',
    'CD703',
    picks(
      'RouteSpec(chosen = candidates[0]) if all([k == "stcpr" for k in candidates[0].transport_kinds]) else RouteSpec()',
    ),
  ],
  [
    'G22',
    'CD708',
    body('ok = [c for c in candidates if "dmsg" not in c.transport_kinds]', 'return RouteSpec(mux = len(ok))'),
  ],
  ['G23', 'CD702', body('ok = [c for c in candidates if "US" not in c.hops_geo]', 'return RouteSpec(mux = len(ok))')],
  [
    'G24',
    'CD705',
    body('ok = [c for c in candidates if c.hops[-1] == ctx.peer_pk]', 'return RouteSpec(mux = len(ok))'),
  ],
  ['G24', 'CD704', body('ok = [c for c in candidates if ctx.peer_pk in c.hops]', 'return RouteSpec(mux = len(ok))')],
  ['G25', 'CD706', body('ok = [c for c in candidates if "us" in c.hops_geo]', 'return RouteSpec(mux = len(ok))')],
  ['G26', 'CD721', picks('RouteSpec(reverse_chosen = candidates[0])')],
  [
    'G27',
    'CD728',
    body(
      'ok = [c for c in candidates if [h for h in c.hops if transports.latency(h) < 9]]',
      'return RouteSpec(mux = len(ok))',
    ),
  ],
  ['G29', 'RP514', body('if ctx.app == "vpn_client":', '    return RouteSpec(mux = 4)', 'return RouteSpec()')],
  [
    'G30',
    'CD729',
    body('for k in ctx.cli_overrides:', '    if k.endswith("mux_routes"):', '        return RouteSpec(mux = 2)'),
  ],
  ['G31', 'CD718', body('if ctx.cli_overrides.get("mux_routes", "0") > 2:', '    return None', 'return RouteSpec()')],
  ['G32', 'CD719', answer('RouteSpec(mux = int(ctx.cli_overrides["routes"]))')],
  ['G33', 'CD715', answer('RouteSpec(mux = 2 if ctx.dst else 1)')],
  ['G33', 'CD715', picks('RouteSpec(mux = candidates[0].mux_legs_available)')],
  ['G34', 'RP509', picks('candidates[0]')],
  ['G35', 'RP509', answer('{"mux": 2}')],
  ['G36', 'RS603', answer('RouteSpec(mux = "4", min_hops = True)')],
  ['G37', 'CD720', picks('RouteSpec(chosen = Candidate(hops = ("a", "b")))')],
  [
    'G38',
    'CD725',
    body('for c in candidates:', '    c.hops.append("x")', '    return RouteSpec(chosen = c)', 'return RouteSpec()'),
  ],
  ['G39', 'RP510', body('RouteSpec(mux = 2)')],
  ['G40', 'RS601', answer('RouteSpec(minhops = 2)')],
  ['G41', 'RS601', answer('RouteSpec(avoid_direct = True)')],
  ['G42', 'PY112', answer('RouteSpec(mux = sum([1, 1]))')],
  ['G43', 'PY111', body('candidates.sort(key = lambda c: c.est_latency_ms)', 'return RouteSpec()')],
  ['G44', 'PY105', `load("datetime", "now")\n${answer('RouteSpec()')}`],
  ['G45', 'PY101', body('if 9 <= ctx.now().hour < 17:', '    return RouteSpec(mux = 2)', 'return RouteSpec()')],
  ['G45', 'PY103', body('logging.info(f"{ctx.app}")', 'return RouteSpec()')],
  ['G45', 'PY110', answer('RouteSpec(mux = 2 if any(c.hops for c in candidates) else 1)')],
  ['G45', 'PY102', answer('RouteSpec() if candidates is None else None')],
  [
    'G45',
    'PY106',
    body('try:', '    return RouteSpec(chosen = candidates[0])', 'except IndexError:', '    return None'),
  ],
  ['G45', 'PY107', body('while True:', '    return RouteSpec()')],
  ['G46', 'SL203', `SEEN = []\n${body('SEEN.append(ctx.app)', 'return RouteSpec()')}`],
  ['G46', 'SL204', `COUNT = 0\n${body('COUNT += 1', 'return RouteSpec(mux = COUNT)')}`],
  ['G47', 'CD726', `NOW = datetime.now()\n${answer('RouteSpec(mux = 2 if NOW.hour > 17 else 1)')}`],
  ['G48', 'CD712', answer('RouteSpec(mux = 2 if ctx.now.hour > 17 else 1)')],
  ['G48', 'CD715', answer('RouteSpec(mux = ctx.now().day)')],
  ['G49', 'CD727', answer('RouteSpec() if ctx.now() < datetime.now() else None')],
  ['G50', 'CD722', body('logging.info("app %s", ctx.app)', 'return RouteSpec()')],
  ['G51', 'CD722', body('logging.info(msg = ctx.app)', 'return RouteSpec()')],
  ['G51', 'CD723', answer('RouteSpec(mux = 2 if geo.country(pk = ctx.peer_pk) == "DE" else 1)')],
  ['G52', 'SL220', body('logging.info("n=" + 3)', 'return RouteSpec()')],
  ['G53', 'PF401', `TABLE = [x * x for x in range(3000000)]\n${answer('RouteSpec(mux = len(TABLE))')}`],
  [
    'G54',
    'PF402',
    body('n = 0', 'for a in range(200):', '    for b in range(200):', '        n += 1', 'return RouteSpec(mux = n)'),
  ],
  ['G55', 'PY109', `def depth(n):\n    return 0 if n == 0 else depth(n - 1)\n\n${answer('RouteSpec(mux = depth(2))')}`],
  ['G56', 'RP507', 'def decide_route(ctx):\n    return RouteSpec(mux = 2)\n'],
  ['G57', 'RP508', callback('on_tick = 5')],
  ['G57', 'RP508', callback('def on_legchange(ctx, legs, change):\n    return None')],
  ['G58', 'SL228', `print("loading")\n${answer('RouteSpec()')}`],
  ['G59', 'RS608', answer('RouteSpec(mux = 1, distribution = "equal")')],
  ['G60', 'RS605', answer('RouteSpec(mux = 2, distribution = "weighted: [0.5, 0.3]")')],
  ['G61', 'RS605', answer('RouteSpec(mux = 2, distribution = "round_robin")')],
  ['G62', 'RS606', answer('RouteSpec(mux = 4, distribution = "weighted: 3, 1")')],
  ['G63', 'RS607', answer('RouteSpec(mux = 2, distribution = "weighted: 0, 1")')],
  ['G65', 'RS607', answer('RouteSpec(mux = 2, distribution = "weighted: inf, 1")')],
  ['G66', 'RS610', answer('RouteSpec(mux = 2, distribution = "size-threshold: 0")')],
  ['G66', 'RS605', answer('RouteSpec(mux = 2, distribution = "size-threshold: 1.4k")')],
  [
    'G68',
    'RS620',
    body(
      'if ctx.app == "skychat":',
      '    return RouteSpec(mux = 2, distribution = "sticky:5tuple")',
      'return RouteSpec()',
    ),
  ],
  [
    'G69',
    'LC811',
    callback(
      'def on_tick(ctx, legs):\n    return Rotation(add_leg = True, exclude_hops = legs[-1].hops) if len(legs) > 1 else None',
    ),
  ],
  [
    'G70',
    'LC808',
    callback(
      'def on_leg_change(ctx, legs, change):\n    return RouteSpec(distribution = "auto") if legs[change.leg_index].alive else None',
    ),
  ],
  [
    'G71',
    'RP526',
    callback(
      'def on_leg_change(ctx, legs, change):\n    return RouteSpec(distribution = "auto") if change["event"] == "added" else None',
    ),
  ],
  [
    'G73',
    'LC805',
    callback('def on_tick(ctx, legs):\n    return Rotation(drop_legs = [l.index for l in legs if l.latency_ms > 200])'),
  ],
  ['G74', 'LC801', callback('def on_tick(ctx, legs):\n    return None')],
  ['G74', 'RS615', answer('RouteSpec(fallback = "direct", rotation_interval_seconds = 30)')],
  ['G75', 'LC802', answer('RouteSpec(mux = 2, rotation_interval_seconds = 15)')],
  [
    'G76',
    'LC813',
    callback('def on_leg_change(ctx, legs, change):\n    return RouteSpec(distribution = "latency-adaptive")'),
  ],
]

/** What a configuration shows: the code of its validator, which `policy lint --visor-config` tells. */
const IN_A_CONFIGURATION: readonly (readonly [gotcha: string, code: string, config: JsonObject])[] = [
  ['G80', 'CFG-R02', {routing: {policy_per_dial: '/etc/skywire/policies/a.star'}}],
  [
    'G81',
    'CFG-R10',
    {
      routing: {policy_per_dial: 'preset:balanced'},
      launcher: {apps: [{name: 'skychat', port: 1, auto_start: true, routing_policy: 'none'}]},
    },
  ],
  ['G84', 'CFG-R06', {routing: {policy_failure_mode: 'drop'}}],
  ['G85', 'CFG-R03', {routing: {policy_per_dial: '@policies/a.star'}}],
]

/** What no text of a script shows, and where it is told instead. */
const NOT_IN_A_SCRIPT: Readonly<Record<string, string>> = {
  G10: 'three attempts are what the router does with every drop: `policy decide` shows them',
  G15: 'two transports is what min_hops=2 says; the page of RS619 explains the unit',
  G28: 'is_trusted does what it does; the contract listing explains whose word it is',
  G64: 'rounding of weights is arithmetic: `policy decide` shows the schedule',
  G67: 'what the author believes of leg 0 is not in the text',
  G72: 'what a script cannot do it does not do: G46 covers the attempt',
  G77: 'what the author takes a number for is not in the text',
  G78: 'what the author takes a number for is not in the text',
  G79: 'the far side has no part in the script',
  G82: 'about a running visor; policies are linted before they are set',
  G83: 'about a running visor; `visor policies show` asks it what runs',
  G86: 'about another program',
}

const NO_DISK: Disk = {
  find: () => undefined,
  read: () => undefined,
  isWritable: () => false,
  isExecutable: () => false,
  isListening: () => false,
  userId: 0,
}

const engine = await testEngine()

describe('what the contract warns of', () => {
  it.each(SEEN)('%s is found by %s: %s', (_gotcha, code, script) => {
    const {findings} = lintPolicyText(engine, script, {select: ['ALL']})
    expect(findings.map((each) => each.code)).toContain(code)
  })

  it.each(IN_A_CONFIGURATION)('%s is found by %s', (_gotcha, code, config) => {
    const {diagnostics} = validateConfig(JSON.stringify(config), {era: 'e4', disk: NO_DISK})
    expect(diagnostics.map((each) => each.code)).toContain(code)
  })

  it('is all here, or has a reason not to be', () => {
    const seen = [...SEEN, ...IN_A_CONFIGURATION].map(([gotcha]) => gotcha)
    const known = new Set([...seen, ...Object.keys(NOT_IN_A_SCRIPT)])
    const all = Array.from({length: 86}, (_, index) => `G${String(index + 1).padStart(2, '0')}`)
    expect(all.filter((gotcha) => !known.has(gotcha))).toEqual([])
  })
})
