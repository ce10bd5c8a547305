import {once} from 'node:events'
import {createServer} from 'node:http'
import {UsageProblem} from '../errors.js'

export interface ServedText {
  /** On every address of the machine; 0 takes a free one. */
  readonly port: number
  readonly text: string
  readonly signal: AbortSignal
}

/**
 * Answers every request with a text, until the signal aborts.
 *
 * @param onListening - hears where.
 * @throws {@link UsageProblem} for a port that cannot be had
 */
export async function serveText(
  {port, text, signal}: ServedText,
  onListening: (address: string) => void,
): Promise<void> {
  const server = createServer((request, response) => {
    request.resume()
    response.setHeader('content-type', 'text/plain; charset=utf-8')
    response.end(`${text}\n`)
  })
  server.listen(port)
  await once(server, 'listening').catch((cause: unknown) => {
    throw new UsageProblem(`cannot serve at port ${port}`, {cause})
  })
  const bound = server.address()
  onListening(`http://localhost:${typeof bound === 'object' && bound !== null ? bound.port : port}/`)
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, {once: true}))
  server.close()
  server.closeAllConnections()
}
