import {describe, expect, it} from 'vitest'
import {DecisionTally} from '../../../../src/policy/probe/decision-table.js'
import type {Moment} from '../../../../src/policy/probe/expand-probe.js'
import type {OutcomeClass} from '../../../../src/policy/probe/outcome-class.js'
import {FRIDAY_EVENING} from '../../../../src/policy/probe/world.js'

const DROP: OutcomeClass = {kind: 'dropped-in-before-dial'}
const SHORTCUT: OutcomeClass = {kind: 'direct-shortcut'}
const NO_ROUTE: OutcomeClass = {kind: 'no-route'}

type Row = [probe: string, app: string, moment: Moment | null, outcome: OutcomeClass]

function tableOf(...rows: Row[]) {
  const tally = new DecisionTally()
  for (const [probe, app, moment, outcome] of rows) {
    tally.addProbe({probe, app, moment, now: FRIDAY_EVENING}, outcome)
  }
  return tally.table()
}

describe('outcomes', () => {
  it('have letters by frequency, and count probes and recorded dials apart', () => {
    const tally = new DecisionTally()
    const spot = {app: 'a', moment: null, now: FRIDAY_EVENING}
    tally.addProbe({probe: 'p', ...spot}, DROP)
    for (const probe of ['q', 'r']) tally.addProbe({probe, ...spot}, SHORTCUT)
    tally.addRecorded(DROP)
    tally.addRecorded(NO_ROUTE)
    expect(tally.table().outcomes.map((row) => Object.values(row))).toEqual([
      ['A', SHORTCUT, 2, 0],
      ['B', DROP, 1, 1],
      ['C', NO_ROUTE, 0, 1],
    ])
  })

  it('go on with AA behind Z', () => {
    const tally = new DecisionTally()
    for (let i = 1; i <= 28; i++) {
      tally.addRecorded({
        kind: 'route',
        picked_by: 'policy',
        legs: {forward: i, reverse: i},
        distribution: null,
        floor: {forward: 0, reverse: 0},
        existing_transports_only: false,
        rotation_interval_seconds: 0,
      })
    }
    expect(
      tally
        .table()
        .outcomes.slice(-3)
        .map(({letter}) => letter),
    ).toEqual(['Z', 'AA', 'AB'])
  })
})

describe('columns', () => {
  it('are shared by apps that are treated alike, and split where day and evening differ', () => {
    const {columns, rows} = tableOf(
      ['p', 'chat', 'day', SHORTCUT],
      ['p', 'chat', 'evening', SHORTCUT],
      ['p', 'vpn', 'day', SHORTCUT],
      ['p', 'vpn', 'evening', SHORTCUT],
      ['p', 'proxy', 'day', SHORTCUT],
      ['p', 'proxy', 'evening', DROP],
    )
    expect(columns).toEqual([
      {apps: ['chat', 'vpn'], moment: null},
      {apps: ['proxy'], moment: 'day'},
      {apps: ['proxy'], moment: 'evening'},
    ])
    expect(rows).toEqual([{probes: ['p'], cells: [['A'], ['A'], ['B']]}])
  })

  it('end with all other apps', () => {
    const {columns} = tableOf(['p', 'any-other-app', null, DROP], ['p', 'chat', null, SHORTCUT])
    expect(columns.map(({apps}) => apps)).toEqual([['chat'], ['any-other-app']])
  })
})

describe('rows', () => {
  it('are shared by situations with the same cells; what was not tried fits anything', () => {
    const {rows} = tableOf(
      ['one', 'chat', null, SHORTCUT],
      ['one', 'vpn', null, DROP],
      ['two', 'vpn', null, DROP],
      ['three', 'chat', null, DROP],
      ['three', 'vpn', null, DROP],
    )
    expect(rows.map(({probes}) => probes)).toEqual([['one', 'two'], ['three']])
  })

  it('show every letter where dials of one situation go different ways', () => {
    expect(tableOf(['p', 'chat', null, DROP], ['p', 'chat', null, SHORTCUT]).rows[0]?.cells).toEqual([['A', 'B']])
  })
})

describe('the week', () => {
  it('puts days with the same hours together', () => {
    const rows = Array.from({length: 168}, (_, i) => ({day: 25 + Math.floor(i / 24), hour: i % 24}))
    const tally = new DecisionTally()
    for (const {day, hour} of rows) {
      const now = `2026-05-${String(day)}T${String(hour).padStart(2, '0')}:00:00+02:00`
      const outcome = day === 29 && hour >= 17 ? DROP : SHORTCUT
      tally.addProbe({probe: 'week', app: 'chat', moment: null, now}, outcome)
    }
    const [week] = tally.table().week
    expect(week?.days.map(({days}) => days)).toEqual([
      ['monday', 'tuesday', 'wednesday', 'thursday', 'saturday', 'sunday'],
      ['friday'],
    ])
    expect(week?.days[1]?.hours.join('')).toBe('A'.repeat(17) + 'B'.repeat(7))
  })
})
