import {describe, expect, it} from 'vitest'
import {displayWidth} from '../../../src/output/display-text.js'
import {lookOf} from '../../../src/output/look.js'
import {renderDecisionTable} from '../../../src/output/policy-test/decision-table-text.js'
import {outcomeText} from '../../../src/output/policy-test/outcome-text.js'
import type {OutcomeClass, RouteClass} from '../../../src/policy/probe/outcome-class.js'
import {judgePolicy} from '../../support/judge-policy.js'

const ROUTE: RouteClass = {
  kind: 'route',
  picked_by: 'built-in',
  legs: {forward: 1, reverse: 1},
  distribution: null,
  floor: {forward: 1, reverse: 1},
  existing_transports_only: false,
  rotation_interval_seconds: 0,
}

describe('an outcome in words', () => {
  it.each<[OutcomeClass, string]>([
    [ROUTE, "1 leg, router's pick"],
    [{...ROUTE, picked_by: 'policy', floor: {forward: 3, reverse: 3}}, "1 leg, policy's pick, floor 3"],
    [{...ROUTE, legs: {forward: 1, reverse: 4}, floor: {forward: 1, reverse: 2}}, "1/4 legs, router's pick, floor 1/2"],
    [
      {...ROUTE, legs: {forward: 2, reverse: 2}, distribution: 'weighted: 3, 1'},
      "2 legs, router's pick, weighted: 3, 1",
    ],
    [{...ROUTE, rotation_interval_seconds: 15}, "1 leg, router's pick, rotating every 15 s"],
    [{...ROUTE, existing_transports_only: true}, "1 leg, router's pick, existing transports only"],
    [{...ROUTE, picked_by: 'built-in-after-failure'}, "1 leg, router's pick as the policy failed"],
    [{...ROUTE, picked_by: 'local'}, "1 leg, visor's own calculation"],
    [{kind: 'direct-shortcut'}, 'direct transport, no route needed'],
    [{kind: 'dropped-in-before-dial'}, 'refused before the dial'],
    [{kind: 'dropped-in-select-route'}, 'refused while routes are picked'],
    [{kind: 'no-route'}, 'no route found'],
    [{kind: 'not-recorded'}, 'not recorded: other routes were asked for'],
    [{kind: 'tool-limit'}, 'not decided: a limit of this program'],
  ])('%j', (outcome, text) => {
    expect(outcomeText(outcome)).toBe(text)
  })
})

/** Every app and every hour is treated in its own way. */
const RESTLESS = `
APPS = ["my-proxy", "my-chat", "a-very-long-name-of-an-app-that-nobody-would-use", "backup"]

def decide_route(ctx, candidates):
    n = APPS.index(ctx.app) + 1 if ctx.app in APPS else 0
    if datetime.weekday(ctx.now()) in ("monday", "wednesday", "friday"):
        n += ctx.now().hour
    return RouteSpec(mux = n % 4, min_hops = n % 3, distribution = "size-threshold: %d" % (100 + n))
`

describe('a decision table', () => {
  it.each([50, 60, 72, 80, 120, Infinity])('keeps to %s columns, and never takes more than 80', async (width) => {
    const {table} = await judgePolicy(RESTLESS, {groups: ['routes', 'direct', 'clock']})
    const lines = renderDecisionTable(table, lookOf({width})).split('\n')
    expect(lines.filter((line) => displayWidth(line) > Math.min(width, 80))).toEqual([])
    expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
  })

  it('shows the week only where it matters', async () => {
    const {table} = await judgePolicy('def decide_route(ctx, candidates):\n    return None\n', {groups: ['clock']})
    expect(renderDecisionTable(table, lookOf({}))).not.toContain('WEEK')
  })

  it('names the apps that are treated alike once', async () => {
    const policy =
      'def decide_route(ctx, candidates):\n    return RouteSpec(mux = 2) if ctx.app == "skychat" else None\n'
    const {table} = await judgePolicy(policy, {groups: ['routes']})
    const text = renderDecisionTable(table, lookOf({}))
    expect(text).toMatch(/^SITUATION +skychat +other apps$/m)
  })
})
