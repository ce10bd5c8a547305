import type {IncomingHttpHeaders, IncomingMessage} from 'node:http'
import {text} from 'node:stream/consumers'
import {HttpRefusal} from './http-refusal.js'

/** A request to the API as its routes see it. */
export interface HttpRequest {
  readonly method: string
  /** Segments below `/api`, decoded. */
  readonly path: readonly string[]
  readonly hasTrailingSlash: boolean
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The body as JSON. @throws {@link HttpRefusal} with 400 where it is none. */
  readonly json: () => unknown
  /** The body as an object that has none but these names. @throws {@link HttpRefusal} with 400 (visor-rpc D.1). */
  readonly fields: (...names: readonly string[]) => Readonly<Record<string, unknown>>
}

/** What a route answers: JSON, plain text, or nothing at all because the connection drops. */
export type HttpAnswer =
  | {readonly json: unknown; readonly status?: number; readonly cookie?: string}
  | {readonly text: string; readonly status: number}
  | 'hang-up'

/** Reads a request whole; `undefined` for a path outside the API. */
export async function readRequest(incoming: IncomingMessage): Promise<HttpRequest | undefined> {
  const url = new URL(incoming.url ?? '/', 'http://hypervisor.invalid')
  const body = await text(incoming)
  if (!url.pathname.startsWith('/api/')) return undefined
  return {
    method: incoming.method ?? 'GET',
    path: url.pathname.slice('/api/'.length).split('/').filter(Boolean).map(decodeURIComponent),
    hasTrailingSlash: url.pathname.endsWith('/'),
    query: url.searchParams,
    headers: incoming.headers,
    json: () => parsed(body),
    fields: (...names) => {
      const value = parsed(body)
      const isKnown =
        typeof value === 'object' && value !== null && Object.keys(value).every((key) => names.includes(key))
      if (!isKnown) throw malformed()
      return {...value}
    },
  }
}

/** The refusal of a body that cannot be used. */
export function malformed(): HttpRefusal {
  return new HttpRefusal(400, 'request format is malformed')
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw malformed()
  }
}
