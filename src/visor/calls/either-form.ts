import type {Caller, CallOptions} from '../caller.js'
import {CallRefused} from '../wire/rpc-problems.js'

/**
 * Makes a call whose argument changed its kind with v1.3.29: in the form of the visor's era, and when that does not fit, in
 * the other. A call whose argument did not fit was not carried out, so repeating it is safe. Source: visor-rpc C.6.
 */
export async function eitherForm(
  visor: Caller,
  {until, since}: {readonly until: () => Promise<unknown>; readonly since: () => Promise<unknown>},
  options?: CallOptions,
): Promise<void> {
  const [first, second] = (await visor.era(options)) === 'e3' ? [since, until] : [until, since]
  try {
    await first()
  } catch (error) {
    if (!(error instanceof CallRefused) || !isArgumentMismatch(error.text)) throw error
    await second()
  }
}

function isArgumentMismatch(text: string): boolean {
  return text.startsWith('gob: type mismatch in decoder') || text.startsWith('gob: decoding into local type')
}
