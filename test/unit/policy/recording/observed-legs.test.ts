import {describe, expect, it} from 'vitest'
import {
  observedDials,
  observedEvents,
  observedHeader,
  type ObservedGroup,
} from '../../../../src/policy/recording/observed-legs.js'
import type {DialLine, LegsLine, RecordingLine} from '../../../../src/policy/recording/format.js'
import {formatLine} from '../../../../src/policy/recording/format-line.js'
import {readObserved} from '../../../../src/policy/recording/read-observed.js'
import {readRecordingText} from '../../../../src/policy/recording/read-recording.js'
import {A, B, PEER, textOf} from './lines.js'

const DIALLER = `03${'1'.repeat(64)}`

function leg(hops: readonly string[], rest: object = {}) {
  const hop_kinds = Array<string>(hops.length + 1).fill('stcpr')
  return {index: 0, kind: 'stcpr', latency_ms: 20.5, alive: true, standby: false, hops, hop_kinds, ...rest}
}

function group(rest: Partial<ObservedGroup> = {}): ObservedGroup {
  return {
    ...{source: 'bench/2026-09-16/run/mux-2.legs.json', src_pk: PEER, dst_pk: DIALLER, src_port: 3, dst_port: 49152},
    legs: [leg([A])],
    ...rest,
  }
}

const dialsOf = (lines: Iterable<RecordingLine>) => [...lines].filter((line): line is DialLine => line.type === 'dial')

describe('a dial made of observed legs', () => {
  it('is one per source file and goes from the dialling side to the far end', () => {
    const groups = [group(), group({source: 'bench/other.legs.json'}), group({dst_port: 49153})]
    expect(dialsOf(observedDials(groups)).map(({id, peer_pk, port}) => ({id, peer_pk, port}))).toEqual([
      {id: '2026-09-16/run/mux-2', peer_pk: PEER, port: 3},
      {id: 'other', peer_pk: PEER, port: 3},
    ])
  })

  it('has the distinct hops as candidates, in the order first seen', () => {
    const groups = [
      group({legs: [leg([B], {latency_ms: 7}), leg([A])]}),
      group({legs: [leg([B], {latency_ms: 9}), leg([])]}),
    ]
    const [dial] = dialsOf(observedDials(groups))
    expect(dial!.fetches).toMatchObject([{forward: [{hops: [B]}, {hops: [A]}, {hops: []}]}])
    expect(dial!.fetches[0]!.forward).toHaveProperty('0.transports.0.latency_ms', 7)
  })

  it('knows the latency of first transports only, and keeps that of routes beside', () => {
    const [dial] = dialsOf(observedDials([group({legs: [leg([A], {route_latency_ms: 99.5})]})]))
    const [fetch] = dial!.fetches
    expect(fetch!.forward).toEqual([
      {
        transports: [
          {kind: 'stcpr', latency_ms: 20.5},
          {kind: 'stcpr', latency_ms: null},
        ],
        ...{hops: [A], route_latency_ms: 99.5},
      },
    ])
    const [, read] = readRecordingText(textOf(formatLine(observedHeader('a test')), formatLine(dial!)), 'x')
    expect(read).toMatchObject({kind: 'dial', dial: {now: null}})
    expect(JSON.stringify((read as {dial: {routes: unknown}}).dial.routes)).not.toContain('99.5')
  })

  it('does not claim what legs cannot say', () => {
    const [dial] = dialsOf(observedDials([group()]))
    expect(dial).toMatchObject({now: null, fetches: [{min_hops: null, reverse: null}]})
    for (const unknown of ['app', 'options', 'direct', 'peer_mux']) expect(dial).not.toHaveProperty(unknown)
  })

  it('takes the app from whichever group names it, and several legs as proof of multiplexing', () => {
    const [dial] = dialsOf(observedDials([group(), group({app: 'skysocks-client', legs: [leg([A]), leg([B])]})]))
    expect(dial).toMatchObject({app: 'skysocks-client', peer_mux: true})
  })

  it('keeps and flags words that the contract does not know', () => {
    const [dial] = dialsOf(
      observedDials([group({distribution: 'ecf', legs: [leg([A], {hop_kinds: ['stcpr', 'webrtc']})]})]),
    )
    expect(dial!.flags).toEqual([
      'the contract knows no transport kind "webrtc"',
      'the contract knows no distribution "ecf"',
    ])
    expect(JSON.stringify(dial!.fetches)).toContain('webrtc')
  })
})

describe('leg events', () => {
  const event = {at: '2026-09-16T19:54:06.726721785-05:00', leg_index: 1, legs: 2}

  it('become legs lines with the words of the contract where it has one', () => {
    const events = ['leg_added', 'leg_removed', 'leg_parked', 'leg_promoted', 'sbd_ruling'].map((name) => ({
      ...event,
      event: name,
    }))
    const lines = [...observedEvents({source: 'bench/a.mux_events.json', events}, new Set())]
    expect(lines.map((line) => line.event)).toEqual(['added', 'dropped', 'parked', 'promoted', 'sbd_ruling'])
  })

  it('are tied to their dial and group, and say when more is missing', () => {
    const timeline = {
      source: 'bench/a.mux_events.json',
      dst_port: 7,
      truncated: true,
      events: [{...event, event: 'leg_added'}],
    }
    expect([...observedEvents(timeline, new Set(['a']))]).toEqual<LegsLine[]>([
      {
        ...{type: 'legs', at: event.at, dial: 'a', group: 'a:7', event: 'added', leg_index: 1, leg_count: 2},
        incomplete: true,
      },
    ])
  })
})

describe('readObserved', () => {
  it('names lines that do not fit and reads the others', async () => {
    const bad = {...group(), legs: [leg([A], {hop_kinds: ['stcpr']})]}
    const text = textOf(group(), '{"source":', {...group(), src_pk: 'x'}, bad, '', {source: 's', events: []})
    const {groups, timelines, problems} = await readObserved([text])
    expect({groups: groups.length, timelines: timelines.length}).toEqual({groups: 1, timelines: 1})
    expect(problems).toMatchObject([
      {line: 2, code: 'not-json'},
      {line: 3, code: 'misfit', path: 'src_pk'},
      {
        line: 4,
        code: 'misfit',
        path: 'legs[0].hop_kinds',
        message: 'not one kind per transport: one more than hops is needed',
      },
    ])
  })
})
