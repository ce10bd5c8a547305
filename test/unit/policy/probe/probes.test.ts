import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {OTHER_APP} from '../../../../src/policy/probe/catalogue/apps.js'
import {appsFor, expandProbe} from '../../../../src/policy/probe/expand-probe.js'
import {PROBE_GROUPS} from '../../../../src/policy/probe/probe.js'
import {DIAL_PROBES, LEGS_PROBES, PROBES} from '../../../../src/policy/probe/probes.js'
import {wordsOf} from '../../../../src/policy/probe/words.js'

const NO_WORDS = {apps: [], countries: [], keys: []}

describe('the built-in probes', () => {
  it('are at least forty, each with an id of its own', () => {
    expect(PROBES.length).toBeGreaterThanOrEqual(40)
    expect(new Set(PROBES.map(({id}) => id)).size).toBe(PROBES.length)
  })

  it.each(PROBES.map((probe) => [probe.id, probe] as const))('%s has one line that says what it is', (id, probe) => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(probe.title).toMatch(/^[^\n|]{10,90}[^.]$/)
    expect(Object.keys(PROBE_GROUPS)).toContain(probe.group)
  })

  it.each(DIAL_PROBES.map((probe) => [probe.id, probe] as const))('%s has dials that can exist', (_, probe) => {
    const dials = [...expandProbe(probe, NO_WORDS)].map(({dial}) => dial)
    expect(dials.length).toBeGreaterThan(0)
    expect(new Set(dials.map(({id}) => id)).size).toBe(dials.length)
    for (const dial of dials) {
      expect(dial.now).not.toBeNull()
      expect(dial.peer_pk).toMatch(/^0[23][0-9a-fA-F]{64}$/)
      const routes = dial.routes.kind === 'world' ? [dial.routes.forward, dial.routes.reverse ?? []] : []
      for (const route of routes.flat()) {
        if ('transports' in route) expect(route.transports).toHaveLength(route.hops.length + 1)
        for (const hop of route.hops) expect(hop).toMatch(/^0[23][0-9a-f]{64}$/)
      }
    }
  })

  it('week asks for each of the 168 hours once, for every app', () => {
    const week = DIAL_PROBES.find(({id}) => id === 'week')
    const dials = [...(week ? expandProbe(week, NO_WORDS) : [])]
    const apps = appsFor(NO_WORDS)
    for (const app of apps) {
      const hours = dials.filter(({spot}) => spot.app === app).map(({dial}) => dial.now)
      expect(new Set(hours).size).toBe(168)
    }
    expect(dials).toHaveLength(168 * apps.length)
  })

  it.each(LEGS_PROBES.map((probe) => [probe.id, probe] as const))('%s has legs in index order', (_, {situations}) => {
    expect(situations.length).toBeGreaterThan(0)
    for (const {legs} of situations) expect(legs.map(({index}) => index)).toEqual(legs.map((_leg, index) => index))
  })

  it('have an up-to-date page', () => {
    expect(() => execFileSync('node', ['scripts/generate-probes-page.js', '--check'], {stdio: 'pipe'})).not.toThrow()
  })
})

describe('what a policy names', () => {
  const key = '02' + 'ab'.repeat(32)
  const policy = `
AVOID = ["US", "??", 'DE', "us", "USA"]  # "FR" is a comment
KEYS = ["${key}", "${key.toUpperCase()}"]
def decide_route(ctx, candidates):
    if ctx.app in ("my-proxy", "vpn-client") and datetime.weekday(ctx.now()) == "friday":
        return RouteSpec(fallback = "drop")
    return RouteSpec(distribution = "weighted: 1, 2")
`

  it('is found among its string literals, and nowhere else', () => {
    expect(wordsOf(policy)).toEqual({apps: ['my-proxy', 'vpn-client'], countries: ['US', 'DE'], keys: [key]})
  })

  it('has no apps where the policy does not look at the app', () => {
    expect(wordsOf('X = "skychat"').apps).toEqual([])
  })

  it('turns up in the probes: apps everywhere, countries and keys as relays and peers', () => {
    const words = wordsOf(policy)
    expect(appsFor(words)).toEqual(['skychat', 'skysocks-client', 'vpn-client', 'my-proxy', OTHER_APP])
    const text = JSON.stringify(DIAL_PROBES.flatMap((probe) => [...expandProbe(probe, words)].map(({dial}) => dial)))
    expect(text).toContain(`"peer_pk":"${key}"`)
    expect(text).toContain(`"hops":["${key}"]`)
  })
})
