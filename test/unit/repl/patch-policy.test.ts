import {describe, expect, it} from 'vitest'
import {patchOf, patchText} from '../../../src/repl/patch-policy.js'

const POLICY = 'LIMIT = 5\n\ndef far(c):\n  return c > LIMIT\n\ndef decide_route(ctx, candidates):\n  return None'
const DEFINITIONS = [
  {name: 'LIMIT', line: 1, end_line: 1},
  {name: 'far', line: 3, end_line: 4},
  {name: 'decide_route', line: 6, end_line: 7},
]
const OWN = new Set(DEFINITIONS.map(({name}) => name))
const defined = new Map([
  ['unused', 'unused = 1'],
  ['base', 'base = 2'],
  ['twice', 'def twice(x):\n  return x * base'],
  ['far', 'def far(c):\n  return twice(c) > LIMIT # unused'],
  ['LIMIT', 'LIMIT = 9'],
])

describe('a patch', () => {
  it('replaces in place, and brings what the replacement uses, in the order of its definition', () => {
    const patch = patchOf(['far'], defined, OWN)
    expect(patch.helpers.map(({name}) => name)).toEqual(['base', 'twice'])
    expect(patchText(POLICY, DEFINITIONS, patch)).toBe(
      'LIMIT = 5\n\nbase = 2\n\ndef twice(x):\n  return x * base\n\ndef far(c):\n  return twice(c) > LIMIT # unused\n\n' +
        'def decide_route(ctx, candidates):\n  return None',
    )
  })

  it('replaces several things, constants too', () => {
    expect(patchText(POLICY, DEFINITIONS, patchOf(['LIMIT'], defined, OWN))).toBe(POLICY.replace('5', '9'))
  })

  it('leaves a policy alone that has nothing of it', () => {
    expect(patchText('x = 1', [], patchOf(['far'], defined, OWN))).toBe('x = 1')
  })
})
