import {readdirSync, readFileSync} from 'node:fs'
import * as fc from 'fast-check'
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

/** `npm run fuzz:lint` asks for many more. */
const RUNS = Number(process.env['LINT_FUZZ_RUNS'] ?? 300)

describe('no input is too odd', () => {
  it(
    `${String(RUNS)} damaged policies are linted without an exception, each in less than two seconds`,
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...TEXTS), mutations, (text, changes) => {
          const damaged = mutate(text, changes)
          const start = performance.now()
          const {findings} = lintPolicyText(engine, damaged, {select: ['ALL']})
          expect(performance.now() - start).toBeLessThan(2000)
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
