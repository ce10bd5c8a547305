import {describe, expect, it} from 'vitest'
import {failLevelOf, selectionsOf} from '../../../src/lint/lint-settings.js'
import {matchesGlob} from '../../../src/lint/matches-glob.js'
import {selectRules} from '../../../src/policy/lint/select-rules.js'

const NONE = {}

describe('the rules for a file', () => {
  const settings = {
    strictness: 'strict',
    ignore: ['RS611'],
    severity: {RP: 'info'},
    per_file: [{files: ['old/**', '*.gen.star'], ignore: ['CD'], severity: {RP501: 'off'}}],
  } as const

  it('come from the project file, with what holds for the file added', () => {
    expect(selectionsOf(NONE, settings)('new/a.star').ignore).toEqual(['RS611'])
    expect(selectionsOf(NONE, settings)('old/deep/a.star')).toEqual({
      strictness: 'strict',
      select: [],
      ignore: ['RS611', 'CD'],
      severity: {RP: 'info', RP501: 'off'},
    })
  })

  it('flags win', () => {
    const flags = {strictness: 'ci', ignore: ['rp501,RP502'], severity: ['RP501=error']} as const
    expect(selectionsOf(flags, settings)('old/a.star')).toEqual({
      strictness: 'ci',
      select: [],
      ignore: ['RP501', 'RP502', 'CD'],
      severity: {RP: 'info', RP501: 'error'},
    })
  })

  it('the more exact word wins', () => {
    const selection = {strictness: 'default', select: ['RP501'], ignore: ['RP'], severity: {}} as const
    expect(selectRules(selection).map(({rule}) => rule.code)).toEqual(['RP501'])
  })

  it('a rule that is off runs when it is selected, as a warning', () => {
    const [only] = selectRules({strictness: 'default', select: ['RP523'], ignore: [], severity: {}})
    expect(only?.severity).toBe('warning')
  })

  it('warnings fail under ci, errors otherwise', () => {
    expect(failLevelOf(NONE, NONE)).toBe('error')
    expect(failLevelOf({strictness: 'ci'}, NONE)).toBe('warning')
    expect(failLevelOf({'fail-level': 'never'}, {fail_level: 'info'})).toBe('never')
  })
})

it.each([
  ['a.star', '*.star', true],
  ['x/a.star', '*.star', false],
  ['x/y/a.star', '**/*.star', true],
  ['a.star', '**/*.star', true],
  ['x/a.star', 'x/?.star', true],
  ['x/ab.star', 'x/?.star', false],
  ['x/a.star', '{x,y}/**', true],
  ['x/a+b.star', 'x/a+b.star', true],
  ['xza.star', 'x.a.star', false],
  ['x\ny/a.star', '**/*.star', true],
])('%s against %s: %s', (path, glob, expected) => {
  expect(matchesGlob(path, glob)).toBe(expected)
})
