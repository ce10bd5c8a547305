import {UsageProblem} from '../errors.js'
import {isPublicKey} from '../visor/protocol/public-key.js'

/**
 * A public key that may be sent, in lower case: some texts that look like one end the process that reads them
 * (visor-rpc A.6).
 *
 * @throws {@link UsageProblem} for a text that is no key.
 */
export function checkedKey(text: string): string {
  if (isPublicKey(text)) return text.toLowerCase()
  throw new UsageProblem(`not a public key: ${text}`, {hints: ['Give 66 hex digits, beginning with 02 or 03.']})
}
