import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createEngine} from '#starlark-wasm'
import {applyFixes} from '../../../../src/policy/lint/apply-fixes.js'
import {lintPolicyText} from '../../../support/lint-policy-text.js'
import {mutate, mutations} from '../../../support/mutate-text.js'

const root = new URL('../../../../', import.meta.url)
const engine = await createEngine({wasm: new URL('starlark-wasm/starlark.wasm', root)})
const TEXTS = ['examples/policies/', 'test/fixtures/lint/clean/'].flatMap((folder) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith('.star'))
    .map((name) => readFileSync(new URL(folder + name, root), 'utf8')),
)

// Time is that of this process, as others may keep the machine busy. `npm run fuzz:lint` asks for many more runs.
const RUNS = Number(process.env['LINT_FUZZ_RUNS'] ?? 300)

describe('no input is too odd', () => {
  it(
    `${String(RUNS)} damaged policies are linted without an exception, each in less than two seconds`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...TEXTS), mutations, (text, changes) => {
          const damaged = mutate(text, changes)
          const start = process.cpuUsage()
          const {findings} = lintPolicyText(engine, damaged, {select: ['ALL']})
          expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
          for (const {span} of findings) {
            expect(span[0]).toBeGreaterThan(0)
            expect(span[2] > span[0] || (span[2] === span[0] && span[3] >= span[1])).toBe(true)
          }
        }),
        {numRuns: RUNS},
      )
    },
    30_000 + RUNS * 200,
  )

  it('fixes of damaged policies can be applied', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TEXTS), mutations, (text, changes) => {
        const damaged = mutate(text, changes)
        const {findings} = lintPolicyText(engine, damaged)
        applyFixes(damaged, findings, ['safe', 'unsafe', 'suggestion'])
      }),
      {numRuns: Math.min(RUNS, 200)},
    )
  }, 60_000)

  it.each(['', '\n', '#', '\uFEFFdef', 'def decide_route(', '('.repeat(3000), '\u0000', 'x = ' + '['.repeat(500)])(
    'reads %j',
    (text) => {
      expect(() => lintPolicyText(engine, text)).not.toThrow()
    },
  )
})

const HEAD = 'def decide_route(ctx, candidates):\n'
const many = (part: (index: number) => string, separator = '', times = 400): string =>
  Array.from({length: times}, (_, index) => part(index)).join(separator)

/** What a rule that looks at each against each, or at every way through, would take forever for. */
const SHAPES = {
  'a sum': `${HEAD}    x = ${many((n) => `"${n}"`, ' + ')}\n`,
  'a conjunction': `${HEAD}    if ${many((n) => `ctx.port == ${n}`, ' and ')}:\n        return RouteSpec(mux = 2)\n`,
  'a choice of picks': `${HEAD}    return RouteSpec(chosen = ${many((n) => `candidates[${n}]`, ' or ')})\n`,
  'one if after the other': `${HEAD}${many((n) => `    if ctx.port == ${n}:\n        return RouteSpec(mux = ${n % 3})\n`)}`,
  elif: `${HEAD}    if not ctx.port:\n        pass\n${many((n) => `    elif ctx.port == ${n}:\n        return RouteSpec(mux = 2)\n`)}`,
  'conditional expressions': `${HEAD}    return ${many((n) => `RouteSpec(mux = 2) if ctx.port == ${n} else `)}None\n`,
  'comparisons in parentheses': `${HEAD}    return ${many((n) => `(${n}`, ' < ')}${')'.repeat(400)}\n`,
  'apps told apart': `${HEAD}${many((n) => `    if ctx.app == "vpn${n}":\n        return RouteSpec(mux = 2)\n`)}`,
  'calls of a helper that branches': `def h(a):\n    if a:\n        return 1\n    return 2\n${HEAD}${many((n) => `    x${n} = h(ctx.port)\n`)}`,
  'functions that call the next': `${many((n) => `def f${n}(a):\n    return f${(n + 1) % 400}(a)\n`)}${HEAD}    return f0(ctx)\n`,
  'locals that may have no value': `${HEAD}${many((n) => `    if ctx.port == ${n}:\n        y${n} = 1\n    z${n} = y${n}\n`)}`,
  'comments that silence': `${HEAD}${many((n) => `    x${n} = 1  # skywire: ignore[RP501] because\n`)}`,
  'an argument many times': `${HEAD}    return RouteSpec(${many((n) => `mux = ${n}`, ', ')})\n`,
  'a chain of comparisons': `${HEAD}    return ${many(String, ' < ')}\n`,
  generators: `${HEAD}    return any(${many(() => 'c for c in candidates', ', ')})\n`,
  'values twice as long each': `${HEAD}    x = "ab"\n${many(() => '    x = x + x\n')}    return RouteSpec(fallback = x)\n`,
  'a string too long for the memory': `${HEAD}    return RouteSpec(fallback = "ab" * 1000 * 1000 * 1000 * 1000)\n`,
  'wide characters': `${HEAD}    x = ${many(() => '"😀"', ' + ')}\n`,
  'loops in loops': `${HEAD}${Array.from({length: 40}, (_, n) => `${' '.repeat(n + 1)}for c${n} in candidates:\n`).join('')}${' '.repeat(45)}return None\n`,
  'names that nothing binds': `${HEAD}${many((n) => `    known_${n} = knowm_${n}\n`, '', 2000)}`,
  'long names that nothing binds': `${HEAD}${many((n) => `    x${n} = ${'name'.repeat(100)}${n}\n`, '', 1000)}`,
  'locals that nothing reads': `${HEAD}${many((n) => `    x${n} = ${n}  # why\n`, '', 5000)}`,
  'statements on one line': `${HEAD}    ${many((n) => `x${n} = ${n}`, '; ', 5000)}\n`,
  'comments above each statement': `${HEAD}${many((n) => `    # skywire: ignore[RP502] why\n    x${n} = candidates[${n}]\n`, '', 2000)}`,
  'comments that name no rule': `${HEAD}${many((n) => `    x${n} = ${n}  # skywire: ignore[nonsense-rule-${n}]\n`, '', 2000)}`,
  'a comment with many codes': `# skywire: ignore[${many((n) => `RP${n}`, ',', 5000)}]\n${HEAD}    return None\n`,
  'a list of weights': `${HEAD}    return RouteSpec(mux = 2, distribution = "weighted: " + ",".join([${many(() => '"1"', ', ', 10_000)}]))\n`,
  'elif upon elif': `${HEAD}    if not ctx.port:\n        return None\n${many((n) => `    elif ctx.port == ${n}:\n        return RouteSpec(mux = ${n})\n`, '', 1500)}`,
  'a list on one line': `${HEAD}    x = [${many(String, ', ', 30_000)}]\n`,
  'sorted again and again': `${HEAD}    return RouteSpec(chosen = ${'sorted('.repeat(300)}candidates${', key = lambda c: c.est_latency_ms)'.repeat(300)}[0])\n`,
}

describe('names that JavaScript gives every object', () => {
  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])('mean nothing: %s', (name) => {
    const text = `def ${name}(a):
    return a
def decide_route(ctx, candidates):
    x = ctx.${name} + candidates[0].${name} + geo.${name}(1) + "a".${name}() + ctx.cli_overrides["${name}"]
    y = any(${name}(c for c in candidates))
    if ctx.app == "${name}" or "${name}" in candidates[0].hops_geo:
        return RouteSpec(${name} = 1, fallback = "${name}", distribution = "${name}")  # skywire: ignore[${name}] why
    return ${name}
`
    for (const each of [text, text.replace('(c for c in candidates)', '(1)')]) {
      for (const {message} of lintPolicyText(engine, each, {select: ['ALL'], ignore: [name]}).findings) {
        expect(message).not.toMatch(/native code|\[object/)
      }
    }
  })
})

describe('no input takes long', () => {
  it.each(Object.entries(SHAPES))('%s', (_, text) => {
    const start = process.cpuUsage()
    lintPolicyText(engine, text, {select: ['ALL']})
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000)
  })
})
