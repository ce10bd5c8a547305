import {describe, expect, it} from 'vitest'
import {readRecording, readRecordingText, type RecordingEvent} from '../../../../src/policy/recording/read-recording.js'
import {A, B, HEADER, PEER, dialLine, fetchLine, textOf} from './lines.js'

const read = (text: string) => readRecordingText(text, 'week.jsonl')
const problemsOf = (events: readonly RecordingEvent[]) =>
  events.flatMap((event) => (event.kind === 'problem' ? [event.problem] : []))
const dialsOf = (events: readonly RecordingEvent[]) =>
  events.flatMap((event) => (event.kind === 'dial' ? [event.dial] : []))
const firstDial = (...lines: readonly unknown[]) => dialsOf(read(textOf(HEADER, ...lines)))[0]!
const end = (events: readonly RecordingEvent[]) => events.at(-1)

describe('readRecording', () => {
  it('names a corrupt line by number and loses nothing else', () => {
    const events = read(textOf(HEADER, dialLine({id: 'one'}), '{"type":"dial", oops', dialLine({id: 'two'})))
    expect(problemsOf(events)).toEqual([
      {line: 3, column: 17, code: 'not-json', message: 'not JSON: expected a property name in double quotes'},
    ])
    expect(dialsOf(events).map(({id}) => id)).toEqual(['one', 'two'])
  })

  it('loses only the last line of a file that was cut', () => {
    const text = textOf(HEADER, dialLine({id: 'one'}), dialLine({id: 'two'}))
    for (let size = text.lastIndexOf('{"type":"dial"') + 1; size < text.length - 1; size += 1) {
      const events = read(text.slice(0, size))
      expect(dialsOf(events).map(({id}) => id)).toEqual(['one'])
      expect(problemsOf(events)).toMatchObject([{line: 3, code: 'cut-short'}])
    }
  })

  it('takes a last line without a line feed that is whole', () => {
    expect(dialsOf(read(textOf(HEADER, dialLine()).trimEnd()))).toHaveLength(1)
  })

  it('skips blank lines, a byte order mark and carriage returns, and counts them', () => {
    const events = read(`\uFEFF${textOf(HEADER, '', '  ', dialLine()).replaceAll('\n', '\r\n')}`)
    expect(problemsOf(events)).toEqual([])
    expect(end(events)).toEqual({
      kind: 'end',
      ...{lines: 4, good_lines: 2, problems: 0, blank_lines: 2, crlf_lines: 4, byte_order_mark: true},
    })
  })

  it('reads on without a header and says so once', () => {
    const events = read(textOf(dialLine({id: 'one'}), dialLine({id: 'two'})))
    expect(problemsOf(events)).toMatchObject([{line: 1, code: 'no-header'}])
    expect(dialsOf(events).map(({assumed}) => assumed)).toEqual(
      Array(2).fill([
        "the visor's hop floor is not recorded; 0 is assumed",
        "the visor's mux is not recorded; 0 is assumed",
        'the visor\'s distribution is not recorded; "auto" is assumed',
      ]),
    )
  })

  it('starts anew at a second header', () => {
    const facts = {type: 'providers', peers: {[A]: {country: 'DE'}}}
    const events = read(
      textOf(HEADER, facts, {...HEADER, defaults: {min_hops: 3, mux: 1, distribution: 'auto'}}, dialLine()),
    )
    expect(problemsOf(events)).toMatchObject([{line: 3, code: 'second-header'}])
    expect(dialsOf(events)).toMatchObject([{defaults: {min_hops: 3}, providers: {}}])
  })

  it('refuses a newer format before anything of it is used', () => {
    const newer = textOf({...HEADER, format: 'skywire-recording/2'}, dialLine())
    expect(() => read(newer)).toThrow(
      'the recording is in format skywire-recording/2, and this program reads skywire-recording/1',
    )
  })

  it('gives up on a file that is something else', () => {
    expect(() => read('{\n'.repeat(10_001))).toThrow('not a recording')
    expect(problemsOf(read('{\n'.repeat(10_000)))).toHaveLength(10_000)
  })

  it('reads the same in pieces of any size', async () => {
    const text = textOf(HEADER, dialLine({app: 'schön 🛰'}), '{', dialLine({id: 'two'}))
    const bytes = Buffer.from(text)
    for (const size of [1, 2, 3, 7, 64, 4096]) {
      const pieces = Array.from({length: Math.ceil(bytes.length / size)}, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      )
      const events: RecordingEvent[] = []
      for await (const event of readRecording(pieces, 'week.jsonl')) events.push(event)
      expect(events).toEqual(read(text))
    }
  })
})

describe('a line that does not fit', () => {
  const hop = (hops: readonly string[], count: number) => ({transports: Array(count).fill({kind: 'stcpr'}), hops})
  it.each([
    ['[1]', {code: 'misfit', message: 'not an object with a type'}],
    ['{"type":"dail"}', {code: 'unknown-type', path: 'type', column: 9, message: 'unknown type "dail"'}],
    [dialLine({peer_pk: 'abc'}), {path: 'peer_pk', message: 'must match pattern "^0[23][0-9a-f]{64}$"'}],
    [dialLine({now: '2026-02-30T00:00:00Z'}), {path: 'now', message: 'no such date or time'}],
    [dialLine({now: '2026-05-29 17:00'}), {path: 'now'}],
    [{...dialLine(), tpyo: 1}, {message: 'has the unknown key "tpyo"'}],
    [{...dialLine(), fetches: undefined}, {message: 'has no "fetches"'}],
    [
      dialLine({fetches: [fetchLine({forward: [hop([A], 1)]})]}),
      {path: 'fetches[0].forward[0].transports', message: '1 transports do not fit 1 hops: one more is needed'},
    ],
    [
      dialLine({fetches: [fetchLine({forward: {same_as: 0}})]}),
      {path: 'fetches[0].forward.same_as', message: 'must name an earlier fetch of this dial that has the list itself'},
    ],
    [dialLine({fetches: [fetchLine({role: 'aux'})]}), {path: 'fetches[0].leg', message: 'leg 0 is the primary route'}],
    [dialLine({fetches: [fetchLine({leg: 2})]}), {path: 'fetches[0].leg', message: 'the primary route is leg 0'}],
    [
      dialLine({fetches: [fetchLine({forward: [{hops: [A], hops_geo: [], est_latency_ms: 3}]})]}),
      {path: 'fetches[0].forward[0].hops_geo', message: 'not one country per hop'},
    ],
    [
      dialLine({fetches: [fetchLine({source: 'none'})]}),
      {path: 'fetches[0].forward', message: 'routes from the source "none"'},
    ],
    [dialLine({fetches: [fetchLine({setup: 'broken' as 'ok'})]}), {path: 'fetches[0].setup', message: 'must be "ok"'}],
    [{type: 'providers', peers: {[A]: {country: 'de'}}}, {path: `peers["${A}"].country`}],
    [{type: 'legs', at: null}, {message: 'has no "legs"'}],
  ])('%j', (line, problem) => {
    const text = textOf(HEADER, line)
    const [found, ...others] = problemsOf(read(text))
    expect(others).toEqual([])
    expect(found).toMatchObject({line: 2, code: 'misfit', ...problem})
  })

  it('is told with the column at which the value stands', () => {
    const line = JSON.stringify(dialLine({app: '🛰', direct: 3 as unknown as string}))
    const column = [...line.slice(0, line.indexOf('"direct":3') + '"direct":'.length)].length + 1
    expect(problemsOf(read(textOf(HEADER, line)))).toMatchObject([{path: 'direct', column}])
  })

  it('that is too long is skipped without being kept', async () => {
    async function* endless() {
      yield textOf(HEADER)
      for (let megabytes = 0; megabytes < 40; megabytes += 1) yield ' '.repeat(1024 * 1024)
      yield `\n${textOf(dialLine())}`
    }
    const events: RecordingEvent[] = []
    for await (const event of readRecording(endless(), 'long')) events.push(event)
    expect(problemsOf(events)).toMatchObject([{line: 2, code: 'too-long'}])
    expect(dialsOf(events)).toHaveLength(1)
  })

  it('that is no UTF-8 is named with the column of the first bad byte', async () => {
    const bytes = Buffer.concat([
      Buffer.from(textOf(HEADER)),
      Buffer.from('{"é":"'),
      Buffer.from([0xff]),
      Buffer.from('"}\n'),
    ])
    const events: RecordingEvent[] = []
    for await (const event of readRecording([bytes, textOf(dialLine())], 'x')) events.push(event)
    expect(problemsOf(events)).toEqual([{line: 2, column: 7, code: 'not-utf8', message: 'not valid UTF-8'}])
    expect(dialsOf(events)).toHaveLength(1)
  })
})

describe('a dial', () => {
  it('keeps unknown times unknown', () => {
    expect(firstDial(dialLine({now: null})).now).toBeNull()
  })

  it('names what was not recorded and what the contract does not know', () => {
    const unknown = without(
      dialLine({flags: ['the contract knows no transport kind "webrtc"']}),
      'app',
      'port',
      'options',
      'peer_mux',
      'direct',
    )
    expect(firstDial(unknown)).toMatchObject({
      app: '',
      port: 0,
      peer_mux: false,
      direct: null,
      assumed: [
        "the caller's options are not recorded; a caller who asks for nothing is assumed",
        'whether a direct transport was live is not recorded; none is assumed',
        'the app is not recorded; "" is assumed',
        'the port is not recorded; 0 is assumed',
        'whether the peer negotiates multiplexing is not recorded; false is assumed',
        'the contract knows no transport kind "webrtc"',
      ],
    })
  })

  it('assumes nothing where all is recorded', () => {
    expect(firstDial(dialLine()).assumed).toEqual([])
  })

  it('sees the providers of the lines before it, its own answers on top', () => {
    const events = read(
      textOf(
        HEADER,
        {type: 'providers', peers: {[A]: {country: 'DE', trusted: true}, [B]: {country: 'US'}}},
        dialLine({id: 'one', providers: {[A]: {latency_ms: 5, country: 'FR'}}}),
        {type: 'providers', peers: {[A]: {country: null}, [B]: {kind: 'stcpr'}}},
        dialLine({id: 'two'}),
      ),
    )
    expect(dialsOf(events).map(({providers}) => providers)).toEqual([
      {[A]: {country: 'FR', trusted: true, latency_ms: 5}, [B]: {country: 'US'}},
      {[A]: {trusted: true}, [B]: {country: 'US', kind: 'stcpr'}},
    ])
  })

  it('takes visor-wide defaults of its own before those of the header', () => {
    expect(firstDial(dialLine({defaults: {min_hops: 2}})).defaults).toEqual({min_hops: 2, mux: 1, distribution: 'auto'})
  })

  it('keeps fetches in order, with unknown floors, latencies, kinds and reverse lists unknown', () => {
    const forward = [
      {transports: [{kind: 'stcpr', latency_ms: 12.5}, {kind: null}], hops: [A], route_latency_ms: 99},
      {hops: [B], est_latency_ms: 40, hops_geo: ['??']},
    ]
    const unknown = without(fetchLine({forward}), 'reverse', 'min_hops')
    const again = fetchLine({attempt: 2, forward: {same_as: 0}, reverse: [], setup: {failed: A}})
    expect(firstDial(dialLine({fetches: [unknown, again]})).routes).toEqual({
      kind: 'recorded',
      fetches: [
        {
          ...{role: 'primary', attempt: 1, leg: 0, min_hops: null, exclude: [], source: 'route-finder'},
          forward: [
            {
              transports: [
                {kind: 'stcpr', latency_ms: 12.5},
                {kind: '', latency_ms: null},
              ],
              hops: [A],
            },
            {hops: [B], est_latency_ms: 40, hops_geo: ['??']},
          ],
          ...{reverse: null, set_up: 'ok'},
        },
        expect.objectContaining({attempt: 2, min_hops: 1, reverse: [], set_up: {failed: A}}),
      ],
    })
  })

  it('knows that the visor calculated no route itself, where that is said', () => {
    expect(firstDial(dialLine()).routes).not.toHaveProperty('local_routes')
    expect(firstDial(dialLine({local_routes: 'none'})).routes).toHaveProperty('local_routes', 'none')
  })

  it('reads a list that is named again only once', () => {
    const fetches = [fetchLine(), fetchLine({attempt: 2, forward: {same_as: 0}})]
    const [first, second] = firstDial(dialLine({fetches})).routes.fetches
    expect(second!.forward).toBe(first!.forward)
  })

  it('is reached at its peer', () => {
    expect(firstDial(dialLine()).peer_pk).toBe(PEER)
  })
})

/** A line that does not say some things. */
function without<Line extends object, Name extends keyof Line>(
  line: Line,
  ...names: readonly Name[]
): Omit<Line, Name> {
  const rest = {...line}
  for (const name of names) delete rest[name]
  return rest
}
