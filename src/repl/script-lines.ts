import {untilAborted} from './until-aborted.js'

/** The lines of what arrives in pieces, without their ends; a last line without one counts. Ends when the signal aborts. */
export async function* scriptLines(chunks: AsyncIterable<unknown>, signal: AbortSignal): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const iterator = chunks[Symbol.asyncIterator]()
  let rest = ''
  for (;;) {
    const step = await untilAborted(iterator.next(), signal).catch((error: unknown) => {
      if (!signal.aborted) throw error
    })
    if (step === undefined) return
    if (step.done) break
    const chunk = step.value
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk as Uint8Array, {stream: true})
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/u, '')
  }
  rest += decoder.decode()
  if (rest !== '') yield rest
}
