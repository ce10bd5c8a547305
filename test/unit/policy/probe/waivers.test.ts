import {describe, expect, it} from 'vitest'
import {readWaivers, waiverFaults, waiverFor} from '../../../../src/policy/probe/waivers.js'

const policy = `# skywire: allow[drops-every-dial] only serves
def decide_route(ctx, candidates):
    # skywire: allow[idle-timer, wrong-type] for later

    # more words
    return RouteSpec(rotation_interval_seconds = 5)
    x = 1  # skywire: allow[lost-field] here
`

describe('a waiver', () => {
  const waivers = readWaivers(policy, ['call-fails', 'does-not-load'])

  it.each([
    ['idle-timer', 6, 'on its own line speaks about the next line of code'],
    ['wrong-type', 6, 'may name several judgements'],
    ['lost-field', 7, 'behind code speaks about that line'],
    ['drops-every-dial', null, 'anywhere holds for a finding without a line'],
    ['idle-timer', null, 'anywhere holds for a finding without a line, wherever it stands'],
  ] as const)('%s, line %s: %s', (id, line, _) => {
    expect(waiverFor(waivers, id, line)).toMatchObject({by: 'comment'})
  })

  it.each([
    ['idle-timer', 7],
    ['lost-field', 6],
    ['invalid-distribution', 6],
  ] as const)('does not hold for %s in line %s, which it is not about', (id, line) => {
    expect(waiverFor(waivers, id, line)).toBeNull()
  })

  it('by flag holds everywhere', () => {
    expect(waiverFor(waivers, 'call-fails', 99)).toEqual({by: 'flag'})
  })

  it('never holds for a policy that does not load', () => {
    expect(waiverFor(waivers, 'does-not-load', null)).toBeNull()
  })

  it('gives its reason', () => {
    expect(waiverFor(waivers, 'drops-every-dial', null)).toEqual({by: 'comment', line: 1, reason: 'only serves'})
  })
})

describe('a waiver is at fault', () => {
  const faults = (comment: string): string[] =>
    waiverFaults(readWaivers(`${comment}\nx = 1\n`, []), []).map(({message}) => message)

  it.each([
    ['# skywire: allow[nonsense] why', 'nothing that can be allowed is called nonsense'],
    ['# skywire: allow[does-not-load] why', 'nothing that can be allowed is called does-not-load'],
    ['# skywire: allow why', 'allow needs the id of a judgement in brackets'],
    ['# skywire: allow[call-fails] why', 'nothing found that allow[call-fails] is about'],
  ])('%s', (comment, message) => {
    expect(faults(comment)).toEqual([message])
  })

  it('without a reason, even where it is needed', () => {
    const waivers = readWaivers('# skywire: allow[call-fails]\nx = 1\n', [])
    const used = waiverFor(waivers, 'call-fails', 2)
    expect(waiverFaults(waivers, [used])).toEqual([{line: 1, message: 'a reason is missing behind the bracket'}])
  })
})
