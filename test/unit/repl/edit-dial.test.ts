import {describe, expect, it} from 'vitest'
import {dialOfFile} from '../../../src/policy/world/dial-of-file.js'
import {madeUpKey} from '../../../src/policy/world/relay-name.js'
import {parseInstant} from '../../../src/policy/router/instant.js'
import type {Dial} from '../../../src/policy/model/dial.js'
import {offerRoutes} from '../../../src/policy/router/build-candidates.js'
import {hiddenRoutes, promptRoutes} from '../../../src/repl/dial-routes.js'
import {editCandidates} from '../../../src/repl/edit-candidates.js'
import {editContext, editCountry, editHour, editTrust, hoursOf} from '../../../src/repl/edit-dial.js'
import {momentOf} from '../../../src/repl/edit-moment.js'

const dial = dialOfFile({app: 'vpn-client', candidates: ['SG,ID 120ms', 'DE 80ms sudph']}, 'here')
/** A Wednesday. */
const now = parseInstant('2026-05-27T10:30:00+02:00')!
const routes = (of = dial) => promptRoutes(of).forward.map(({hops}) => hops)
const [sg, id, de] = ['SG', 'ID', 'DE'].map(madeUpKey)

describe('a moment', () => {
  it.each([
    ['friday+17h', '2026-05-29T17:00:00+02:00'],
    ['fri+17:30', '2026-05-29T17:30:00+02:00'],
    ['wednesday', '2026-05-27T00:00:00+02:00'],
    ['Tue+9h', '2026-06-02T09:00:00+02:00'],
    ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ])('%s is %s', (word, moment) => {
    expect(momentOf(word, now)).toBe(moment)
  })

  it.each(['friday+24h', 'someday', '17h', 'fri+9:75', ''])('%j is none', (word) => {
    expect(() => momentOf(word, now)).toThrow('no time')
  })
})

describe('the context of a dial', () => {
  it('changes by name, caller options included', () => {
    const changed = editContext(dial, ['app=skychat', 'port=3', 'now=friday+17h', 'mux_routes=4', 'direct=stcpr'], now)
    expect(changed).toMatchObject({
      ...{app: 'skychat', port: 3, now: '2026-05-29T17:00:00+02:00', direct: 'stcpr'},
      options: {mux: 4},
    })
  })

  it.each([
    ['app', 'no change'],
    ['port=65536', 'up to 65535'],
    ['mux=4', 'nothing of a dial is called `mux`'],
    ['constructor=1', 'nothing of a dial is called'],
    ['peer=zz', 'no relay'],
  ])('%s is refused', (word, message) => {
    expect(() => editContext(dial, [word], now)).toThrow(message)
  })

  it('keeps its day and its zone when only the hour moves', () => {
    expect(editHour(dial, '23', now).now).toBe('2026-05-27T23:00:00+02:00')
    expect(() => editHour(dial, '24', now)).toThrow('0 to 23')
  })
})

describe('hours of a day', () => {
  it('go on past midnight', () => {
    expect(hoursOf('22..1')).toEqual([22, 23, 0, 1])
    expect(hoursOf(' 5 .. 5 ')).toEqual([5])
    expect(hoursOf('0..23')).toHaveLength(24)
  })

  it.each(['1..', '..', '..5', '1..2..3', '-1..5', '1...5', 'a..b', '1..24'])('%j is refused', (word) => {
    expect(() => hoursOf(word)).toThrow(/no hours|an hour is 0 to 23/)
  })
})

describe('what is known about relays', () => {
  it('is told by the beginning of a key as well as by a name', () => {
    expect(editCountry(dial, de!.slice(0, 8), 'FR').providers[de!]).toMatchObject({country: 'FR'})
    expect(editTrust(dial, 'SG').providers[sg!]).toMatchObject({trusted: true, country: 'SG'})
  })

  it('can be forgotten', () => {
    expect(editCountry(dial, 'DE', '??').providers[de!]).not.toHaveProperty('country')
  })

  it('needs a beginning that one relay has', () => {
    expect(() => editTrust(dial, '02')).toThrow(
      expect.objectContaining({because: expect.stringContaining('visors begin so')}),
    )
  })
})

describe('candidates', () => {
  it('are added, with what the route tells about its relays', () => {
    const changed = editCandidates(dial, ['add', 'FR 30ms'])
    expect(routes(changed)).toEqual([[sg, id], [de], [madeUpKey('FR')]])
    expect(changed.providers[madeUpKey('FR')]).toMatchObject({country: 'FR'})
  })

  it('are dropped, replaced and sorted by index', () => {
    expect(routes(editCandidates(dial, ['drop', '0']))).toEqual([[de]])
    expect(routes(editCandidates(dial, ['set', '0', 'direct 5ms']))).toEqual([[], [de]])
    expect(routes(editCandidates(dial, ['sort', 'latency']))).toEqual([[de], [sg, id]])
    expect(routes(editCandidates(dial, ['clear']))).toEqual([])
  })

  it('have the index that they are shown with, whatever the router takes out before', () => {
    const offered = (of: Dial) => offerRoutes(promptRoutes(of).forward, of.providers).routes
    const hidden = editCandidates(editCandidates(dial, ['set', '0', 'SG,ID 120ms dmsg']), ['add', 'FR 30ms'])
    expect(offered(hidden).map(({candidate}) => candidate.hops)).toEqual([[de], [madeUpKey('FR')]])
    expect(hiddenRoutes(hidden)).toMatch(/^1 more route goes over a relay and a dmsg transport/)
    expect(routes(editCandidates(hidden, ['drop', '0']))).toEqual([[sg, id], [madeUpKey('FR')]])
    expect(routes(editCandidates(hidden, ['set', '1', 'direct']))).toEqual([[sg, id], [de], []])
    expect(() => editCandidates(hidden, ['drop', '2'])).toThrow('no candidate `2`')
  })

  it('are edited cell by cell', () => {
    const edited = editCandidates(dial, ['set', '1', 'latency_ms=15', 'kinds=stcp'])
    expect(offerRoutes(promptRoutes(edited).forward, edited.providers).routes[1]?.candidate).toEqual({
      ...{hops: [de], hops_geo: ['DE'], est_latency_ms: 15, transport_kinds: ['stcp']},
    })
  })

  it('get a whole latency to the millisecond, whatever the number of transports', () => {
    const [route] = promptRoutes(editCandidates(dial, ['set', '0', 'latency_ms=100'])).forward
    const shares = route && 'transports' in route ? route.transports.map(({latency_ms}) => latency_ms) : []
    expect(shares).toEqual([34, 33, 33])
  })

  it.each([
    [['drop', '2'], 'no candidate'],
    [['add', 'nowhere'], 'no relay'],
    [['drop'], 'drop which candidate?'],
    [['set'], 'set which candidate to what?'],
    [['set', '0'], 'set which candidate to what?'],
    [['set', '2', 'DE 80ms'], 'no candidate `2`'],
    [['set', '0', 'latency_ms=abc'], 'a whole number of at most nine digits, not `abc`'],
    [['set', '0', 'latency_ms=-5'], 'not `-5`'],
    [['set', '0', 'latency_ms=99999999999'], 'not `99999999999`'],
    [['set', '0', 'kinds='], 'no transport kinds'],
    [['set', '0', 'kinds=sudph,stcpr'], 'the route has 3 transports, and 2 kinds are given'],
    [['set', '0', 'latency=5'], 'a candidate has no `latency` to set'],
    [['set', '0', 'latency_ms=5', 'DE'], 'a candidate has no `` to set'],
    [['clear', '0'], '`clear` takes all candidates'],
    [['sort', 'hops', 'latency'], 'sorted by one thing'],
    [['sort', 'colour'], 'sort by latency or hops'],
    [['paint'], 'cannot paint candidates'],
  ])('%j is refused', (words, message) => {
    expect(() => editCandidates(dial, words)).toThrow(message)
  })
})
