import {describe, expect, it} from 'vitest'
import {findDial} from '../../../../src/policy/recording/find-dial.js'
import {readRecordingText} from '../../../../src/policy/recording/read-recording.js'
import {recordingStats} from '../../../../src/policy/recording/recording-stats.js'
import {createTally, spreadOf} from '../../../../src/policy/recording/tally.js'
import {validateRecording} from '../../../../src/policy/recording/validate-recording.js'
import {A, B, HEADER, PEER, dialLine, fetchLine, textOf} from './lines.js'

const events = (...lines: readonly unknown[]) => readRecordingText(textOf(HEADER, ...lines), 'x')

describe('recordingStats', () => {
  it('counts what a recording holds', async () => {
    const forward = [
      {
        transports: [
          {kind: 'stcpr', latency_ms: 3},
          {kind: 'webrtc', latency_ms: null},
        ],
        hops: [A],
      },
      {transports: [{kind: 'dmsg', latency_ms: 3}], hops: []},
    ]
    const stats = await recordingStats(
      events(
        {type: 'providers', peers: {[A]: {country: 'DE', trusted: true}, [B]: {country: '??', hypervisor: true}}},
        dialLine({id: 'one', now: '2026-05-29T17:00:00+02:00', direct: 'stcpr', fetches: [fetchLine({forward})]}),
        dialLine({
          id: 'two',
          now: '2026-05-29T16:00:00Z',
          app: 'vpn-client',
          options: {distribution: 'turbo'},
          peer_mux: false,
        }),
        dialLine({
          id: 'three',
          now: null,
          providers: {[A]: {country: null}},
          fetches: [
            fetchLine({attempt: 2, source: 'local', setup: {failed: null}}),
            fetchLine({
              role: 'aux',
              leg: 1,
              min_hops: {forward: 1, reverse: 2},
              source: 'none',
              forward: [],
              reverse: [],
            }),
          ],
        }),
        {type: 'legs', at: null, group: 'g', legs: [{index: 0, kind: 'squicr', alive: true}], distribution: 'ecf'},
        {type: 'legs', at: null, group: 'g', event: 'dropped'},
        '{',
      ),
      'x',
    )
    expect(stats).toMatchObject({
      file: 'x',
      header: HEADER,
      ...{lines: 8, good_lines: 7, problems: 1, dials: 3, peers: 1, relays: 1},
      apps: [
        {value: 'skychat', count: 2},
        {value: 'vpn-client', count: 1},
      ],
      time_span: {first: '2026-05-29T17:00:00+02:00', last: '2026-05-29T16:00:00Z'},
      ...{dials_without_time: 1, dials_with_direct_transport: 1, dials_with_mux_peer: 2},
      fetches: {
        ...{primary: 2, retries: 1, aux: 1, local: 1, none: 1, failed_set_ups: 1, with_reverse: 1},
        hop_floors: [
          {value: '1', count: 3},
          {value: '1/2', count: 1},
        ],
      },
      candidates: {min: 0, median: 1, p90: 2, max: 2},
      hops: [
        {hops: 0, count: 3},
        {hops: 1, count: 1},
      ],
      transport_kinds: [
        {value: 'stcpr', count: 3},
        {value: 'dmsg', count: 1},
        {value: 'webrtc', count: 1},
      ],
      ...{unknown_latencies: 1, transports: 5},
      countries: [{value: '??', count: 1}],
      ...{trusted: 1, hypervisors: 1},
      legs: {samples: 1, groups: 1, events: [{value: 'dropped', count: 1}]},
      unknown_kinds: ['squicr', 'webrtc'],
      unknown_distributions: ['ecf', 'turbo'],
    })
  })
})

describe('a tally', () => {
  it('stops growing at its limit and counts the rest together', () => {
    const tally = createTally<number>(2)
    for (const value of [1, 2, 3, 1, 4]) tally.add(value)
    expect({entries: tally.entries(), others: tally.others}).toEqual({
      entries: [
        {value: 1, count: 2},
        {value: 2, count: 1},
      ],
      others: 2,
    })
  })

  it('has no spread when it is empty', () => {
    expect(spreadOf(createTally<number>())).toBeNull()
  })
})

describe('validateRecording', () => {
  const check = (...lines: readonly unknown[]) => validateRecording(events(...lines), 'x', (key) => key !== A)

  it('finds an id that occurs twice', async () => {
    expect(await check(dialLine(), dialLine())).toMatchObject({
      verdict: 'faulty',
      problems: [
        {line: 3, path: 'id', code: 'duplicate-id', message: 'the dial one is on line 2 already; it is found there'},
      ],
    })
  })

  it('notes keys that no visor can have', async () => {
    const {verdict, notes} = await check(dialLine({fetches: [fetchLine({forward: [{hops: [A], est_latency_ms: 1}]})]}))
    expect({verdict, notes}).toEqual({
      verdict: 'good',
      notes: ['Public keys that are no point of secp256k1, so of no visor: 1, first on line 2.'],
    })
  })

  it('tells a recording with errors from what is none', async () => {
    const verdict = async (text: string) =>
      (await validateRecording(readRecordingText(text, 'x'), 'x', () => true)).verdict
    expect(await verdict(textOf(HEADER, '{'))).toBe('faulty')
    expect(await verdict(textOf(dialLine()))).toBe('faulty')
    expect(await verdict('hello\nworld\n')).toBe('no-recording')
    expect(await verdict('')).toBe('no-recording')
    expect(await verdict(textOf(HEADER))).toBe('good')
  })
})

describe('findDial', () => {
  const chunks = [textOf(HEADER, dialLine({id: 'one'}), '{', dialLine({id: 'two', peer_pk: PEER}))]

  it('gives the dial of that id with its line', async () => {
    expect(await findDial(chunks, 'x', 'two')).toMatchObject({number: 4, dial: {id: 'two'}, line: {type: 'dial'}})
  })

  it('reads no further than the dial', async () => {
    async function* pieces() {
      yield* chunks
      throw new Error('read too far')
    }
    await expect(findDial(pieces(), 'x', 'two')).resolves.toMatchObject({dial: {id: 'two'}})
  })

  it('needs no id where there is one dial only', async () => {
    expect(await findDial([textOf(HEADER, dialLine())], 'x')).toMatchObject({dial: {id: 'one'}})
    await expect(findDial(chunks, 'x')).rejects.toThrow('several dials in the recording, and none is named')
  })

  it('names the dials there are, and that lines were left out', async () => {
    await expect(findDial(chunks, 'x', 'three')).rejects.toMatchObject({
      message: 'no dial `three` in the recording',
      hints: ['Dials in it: one, two.', '1 of its lines could not be read; `policy recording validate` names them.'],
    })
  })

  it('says when there is no dial at all', async () => {
    await expect(findDial([textOf(HEADER)], 'x', 'one')).rejects.toThrow('no dial in the recording')
  })
})
