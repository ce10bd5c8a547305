import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {tempFolder} from '../../support/temp-folder.js'
import {A, B, PEER, textOf} from '../../unit/policy/recording/lines.js'

const GROUP = {
  ...{source: 'bench/day/run.legs.json', src_pk: PEER, dst_pk: B, src_port: 3, dst_port: 49152, distribution: 'ecf'},
  legs: [{index: 0, kind: 'stcpr', latency_ms: 20, alive: true, hops: [A], hop_kinds: ['stcpr', 'webrtc']}],
}
const TIMELINE = {
  source: 'bench/day/run.mux_events.json',
  events: [{at: '2026-09-16T19:54:06-05:00', event: 'leg_added', leg_index: 0, legs: 1, by: 'local'}],
}

const record = (stdin: string, ...argv: readonly string[]) => runCommand(['policy', 'record', ...argv], {stdin})

describe('policy record --from', () => {
  it('writes a recording that validates, with what the source cannot know in its header', async () => {
    const out = join(tempFolder(), 'legs.jsonl.gz')
    const made = await record(textOf(GROUP, TIMELINE), '--from', '-', '-o', out, '--note', 'made by a test', '--json')
    expect(made.status).toBe(0)
    expect(made.json()).toEqual({
      ...{file: out, dials: 1, legs: 2, problems: []},
      flags: ['the contract knows no transport kind "webrtc"', 'the contract knows no distribution "ecf"'],
    })
    expect((await runCommand(['policy', 'recording', 'validate', out])).status).toBe(0)
    const {json} = await runCommand(['policy', 'recording', 'stats', out, '--json'])
    expect(json().recordings[0]).toMatchObject({
      header: {source: 'observed-legs', recorded_by: 'skywire-cli 0.1.0', note: 'made by a test', recorded_at: null},
      ...{dials: 1, dials_without_time: 1, unknown_latencies: 1},
    })
    expect(json().recordings[0].header.unknown).toHaveLength(7)
  })

  it('ties events to the dial of the same run, from several files', async () => {
    const folder = tempFolder()
    const [groups, events] = [join(folder, 'legs.jsonl'), join(folder, 'events.jsonl')]
    writeFileSync(groups, textOf(GROUP))
    writeFileSync(events, textOf(TIMELINE))
    const {stdout} = await record('', '--from', events, '--from', groups, '-o', '-')
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({type, dial, id}) => [type, id ?? dial])).toEqual([
      ['header', undefined],
      ['dial', 'day/run'],
      ['legs', 'day/run'],
      ['legs', 'day/run'],
    ])
  })

  it('names lines that it cannot use, keeps the others, and exits 1', async () => {
    const {status, stdout, stderr} = await record(textOf('{', GROUP), '--from', '-', '-o', '-')
    expect(status).toBe(1)
    expect(stderr).toContain('-:1: left out: not JSON')
    expect(stdout.trimEnd().split('\n')).toHaveLength(3)
  })

  it('stops at the first such line with --strict, and leaves no file', async () => {
    const out = join(tempFolder(), 'legs.jsonl')
    const {status, stderr} = await record(textOf(GROUP, '{'), '--from', '-', '-o', out, '--strict')
    expect(status).toBe(4)
    expect(stderr).toContain('not JSON')
    expect(() => readFileSync(out)).toThrow('ENOENT')
  })

  it.each([
    ['', 'the file is empty'],
    ['{"a":1}\n', 'none of its lines fits schemas/observed-legs.schema.json'],
  ])('exits 4 for %j, which holds nothing observed', async (text, reason) => {
    const {status, stderr} = await record(text, '--from', '-', '-o', '-')
    expect(status).toBe(4)
    expect(stderr).toContain(reason)
  })

  it('refuses to print a recording and a JSON document at once', async () => {
    expect((await record(textOf(GROUP), '--from', '-', '-o', '-', '--json')).status).toBe(2)
  })
})
