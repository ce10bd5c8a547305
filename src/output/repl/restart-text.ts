import type {Restart} from '../../repl/result.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'

/** What a restart of the engine means for the session, in one line. */
export function restartText({entries, left_out}: Restart, {chalk}: Look): string {
  const again = entries === 0 ? '' : `; ${String(entries)} ${entries === 1 ? 'entry' : 'entries'} ran again`
  const lost = left_out.length === 0 ? '' : `; what ${left_out.join(', ')} had changed is gone`
  return chalk.yellow(visible(`the engine was started anew${again}${lost}`))
}
