import {text} from 'node:stream/consumers'
import {serve} from './serve.js'

/** What one of the served services answers: by path, JSON and a status. */
export type Answers = Readonly<Record<string, unknown>>

export interface ServedServices extends AsyncDisposable {
  readonly address: string
  /** `METHOD path?query body`, in order. */
  readonly asked: readonly string[]
}

/** Serves fixed answers as the public services would give them; 404 as their router does for any other path. */
export async function publicServices(answers: Answers): Promise<ServedServices> {
  const asked: string[] = []
  const server = await serve((request, response) => {
    void text(request).then((body) => {
      asked.push(`${request.method} ${request.url}${body === '' ? '' : ` ${body}`}`)
      const path = request.url?.split('?')[0] ?? ''
      if (!Object.hasOwn(answers, path)) return response.writeHead(404).end('404 page not found\n')
      const value = answers[path]
      return value instanceof Refused
        ? response.writeHead(value.status).end(JSON.stringify(value.body))
        : response.end(JSON.stringify(value))
    })
  })
  const address = server.address.href.replace(/\/$/, '')
  return {address, asked, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]()}
}

/** An answer with an error status. */
export class Refused {
  readonly status: number
  readonly body: unknown

  constructor(status: number, body: unknown) {
    this.status = status
    this.body = body
  }
}
