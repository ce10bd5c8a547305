import type {DialLine, FetchLine, HeaderLine} from '../../../../src/policy/recording/format.js'

/** Public keys of visors that do not exist. */
export const A = `02${'a'.repeat(64)}`
export const B = `03${'b'.repeat(64)}`
export const PEER = `02${'9'.repeat(64)}`

export const HEADER: HeaderLine = {
  type: 'header',
  format: 'skywire-recording/1',
  recorded_by: 'a test',
  recorded_at: null,
  source: 'synthetic',
  contract: '2026-06',
  defaults: {min_hops: 1, mux: 1, distribution: 'auto'},
  unknown: [],
}

export function fetchLine(rest: Partial<FetchLine> = {}): FetchLine {
  const forward = [{transports: [{kind: 'stcpr', latency_ms: 20}], hops: []}]
  return {
    ...{role: 'primary', attempt: 1, leg: 0, min_hops: 1, exclude: [], source: 'route-finder'},
    ...{forward, reverse: null, setup: 'ok'},
    ...rest,
  }
}

export function dialLine(rest: Partial<DialLine> = {}): DialLine {
  return {
    ...{type: 'dial', id: 'one', app: 'skychat', peer_pk: PEER, port: 1, now: '2026-05-29T17:00:00+02:00'},
    ...{options: {}, peer_mux: true, direct: null, fetches: [fetchLine()]},
    ...rest,
  }
}

/** Lines as a file holds them. */
export function textOf(...lines: readonly unknown[]): string {
  return lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
}
