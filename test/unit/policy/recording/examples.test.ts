import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {readRecordingText, type RecordedDial} from '../../../../src/policy/index.js'
import {body, decideWith, eventsOf, instant} from '../router/deciding.js'
import {HEADER, dialLine, fetchLine, textOf, B} from './lines.js'

function dialsOf(file: string): readonly RecordedDial[] {
  const events = readRecordingText(readFileSync(file, 'utf8'), file)
  return events.flatMap((event) => (event.kind === 'dial' ? [event.dial] : []))
}

const week = dialsOf('examples/recordings/synthetic-week.jsonl')
const observed = dialsOf('examples/recordings/public-network-2026-09.jsonl')

/** The policies that come with the program, as scripts. */
const scripts = ['examples/policies', 'src/policy/preset/scripts'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.star'))
    .map((name) => `${folder}/${name}`),
)

const POLICIES = {
  'nothing in particular': body('return None'),
  ...Object.fromEntries(
    [1, 2, 3].map((floor) => [
      `four legs and a floor of ${String(floor)}`,
      body(`return RouteSpec(mux=4, min_hops=${String(floor)})`),
    ]),
  ),
  'a floor in one direction only': body('return RouteSpec(mux=2, forward_min_hops=1, reverse_min_hops=2)'),
  'to refuse every route': body('return RouteSpec(fallback="drop" if candidates else "", min_hops=2)'),
}

describe('the synthetic week', () => {
  it.each(Object.entries(POLICIES))('answers every question of a policy that wants %s', (_, policy) => {
    for (const dial of week) {
      const {outcome, events} = decideWith(policy, dial)
      expect(outcome.kind, dial.id).not.toBe('not-recorded')
      expect(eventsOf({events}, 'legs-missing').filter(({message}) => message.includes('not recorded'))).toEqual([])
    }
  })

  it.each(scripts)('answers every question of %s', (file) => {
    const policy = readFileSync(file, 'utf8')
    const unanswered = week.filter((dial) => decideWith(policy, dial).outcome.kind === 'not-recorded')
    expect(unanswered.map(({id}) => id)).toEqual([])
  })

  it('holds what observations lack', () => {
    const fetches = week.flatMap(({routes}) => routes.fetches)
    const routes = fetches.flatMap(({forward}) => forward)
    const facts = week.flatMap(({providers}) => Object.values(providers))
    expect({
      relays: Math.max(...routes.map(({hops}) => hops.length)),
      direct: [...new Set(week.map(({direct}) => direct))].sort(),
      sources: [...new Set(fetches.map(({source}) => source))].sort(),
      setUps: new Set(fetches.map(({set_up}) => (set_up === 'ok' ? 'ok' : typeof set_up.failed))).size,
      hasUnknownCountry: facts.some(({country}) => country === '??'),
      hasHypervisor: facts.some(({hypervisor}) => hypervisor),
      hasPeerWithoutMux: week.some(({peer_mux}) => !peer_mux),
      hasDerivedRoute: routes.some((route) => 'est_latency_ms' in route),
      assumed: week.flatMap(({assumed}) => assumed),
      days: new Set(week.map(({now}) => now?.slice(0, 10))).size,
    }).toEqual({
      ...{relays: 3, direct: ['dmsg', null, 'stcpr', 'sudph'], sources: ['local', 'none', 'route-finder'], setUps: 3},
      ...{hasUnknownCountry: true, hasHypervisor: true, hasPeerWithoutMux: true, hasDerivedRoute: true},
      ...{assumed: [], days: 7},
    })
  })

  it('has dials in which several routes have the same hops, and measured and unmeasured transports', () => {
    const lists = week.flatMap(({routes}) => routes.fetches.map(({forward}) => forward.map(({hops}) => hops.join())))
    expect(lists.some((list) => new Set(list).size < list.length)).toBe(true)
    expect(JSON.stringify(week)).toContain('"latency_ms":null')
  })
})

describe('the observed network', () => {
  it('has one dial per source, without a time and without anything made up', () => {
    expect(observed).toHaveLength(20)
    for (const {now, providers, routes} of observed) {
      expect({now, providers, fetches: routes.fetches.length}).toEqual({now: null, providers: {}, fetches: 1})
    }
  })

  it('makes every decision name what was assumed', () => {
    const [dial] = observed
    const record = decideWith(body('return None'), dial!, {now: instant('2026-05-29T17:00:00Z')})
    const messages = eventsOf(record, 'assumed').map(({message}) => message)
    expect(messages).toEqual(expect.arrayContaining([...(dial!.assumed ?? [])]))
    expect(messages).toContain('the contract knows no distribution "ecf"')
  })

  it('does not answer what was not recorded', () => {
    const record = decideWith(body('return RouteSpec(min_hops=2)'), observed[0]!, {
      now: instant('2026-05-29T17:00:00Z'),
    })
    expect(record.outcome.kind).toBe('not-recorded')
  })
})

describe('docs/recordings.md', () => {
  const page = readFileSync('docs/recordings.md', 'utf8')

  it('shows routes that can be read', () => {
    const routes = [...page.matchAll(/^\{"(?:transports|hops)".*\}$/gm)].map(([line]) =>
      JSON.parse(line.replace('03…', B)),
    )
    const events = readRecordingText(textOf(HEADER, dialLine({fetches: [fetchLine({forward: routes})]})), 'page')
    expect(routes).toHaveLength(2)
    expect(events.map(({kind}) => kind)).toEqual(['header', 'dial', 'end'])
  })

  it('names a dial that is there', () => {
    expect(week.map(({id}) => id)).toContain(/--id (\S+)/.exec(page)?.[1])
  })
})
