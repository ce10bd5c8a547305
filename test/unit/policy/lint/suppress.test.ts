import {describe, expect, it} from 'vitest'
import {createEngine} from '#starlark-wasm'
import {codesOf, lintPolicyText} from '../../../support/lint-policy-text.js'

const engine = await createEngine({wasm: new URL('../../../../starlark-wasm/starlark.wasm', import.meta.url)})
const lint = (body: string, strictness: 'default' | 'strict' = 'default') =>
  lintPolicyText(engine, `def decide_route(ctx, candidates):\n${body}`, {strictness})

describe('comments that silence', () => {
  it.each(['RS611', 'RS', 'RS6', 'mux-range', 'RP501, RS611'])('at the end of a line, by %s', (word) => {
    const {findings, suppressed} = lint(`    return RouteSpec(mux = 0)  # skywire: ignore[${word}] so it is`)
    expect(findings.filter(({code}) => code === 'RS611')).toEqual([])
    expect(suppressed).toEqual([expect.objectContaining({line: 2, reason: 'so it is'})])
  })

  it('alone on a line, for the whole next statement', () => {
    const body =
      '    # skywire: ignore[RS611] both\n    if candidates:\n        return RouteSpec(mux = 0)\n    return RouteSpec(mux = 0)'
    expect(codesOf(lint(body))).toEqual(['5:28 RS611'])
  })

  it('for every line of a statement, from its last one', () => {
    expect(codesOf(lint('    return RouteSpec(\n        mux = 0,\n    )  # skywire: ignore[RS611] so'))).toEqual([])
  })

  it('for the file', () => {
    expect(codesOf(lint('    return RouteSpec(mux = 0)\n# skywire: ignore-file[RS] generated'))).toEqual([])
  })

  it('not another rule, and not another line', () => {
    expect(codesOf(lint('    x = 1  # skywire: ignore[RS611] no\n    return RouteSpec(mux = 0 * x)'))).toContain(
      '2:12 MT901',
    )
  })

  it('those that silence nothing are told, those about rules that do not run are not', () => {
    expect(codesOf(lint('    return RouteSpec()  # skywire: ignore[RS611] no'))).toEqual(['2:25 MT901'])
    expect(codesOf(lint('    return RouteSpec()  # skywire: ignore[RP523] off anyway'))).toEqual([])
  })

  it('unknown words, blanket comments, and missing reasons are told', () => {
    expect(codesOf(lint('    return RouteSpec()  # skywire: ignore[RS6O1] o'))).toEqual(['2:25 MT902'])
    expect(codesOf(lint('    return RouteSpec(mux = 0)  # skywire: ignore'))).toEqual(['2:32 MT904'])
    expect(codesOf(lint('    return RouteSpec(mux = 0)  # skywire: ignore[RS611]', 'strict'))).toEqual(['2:32 MT903'])
  })
})
