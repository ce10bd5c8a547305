import type {Restart} from '../../engine/repl-engine.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'

/** What a restart of the engine means for the session, in one line. */
export function restartText({entries, left_out}: Restart, {chalk}: Look): string {
  const again = entries === 0 ? 'nothing had to run again' : `${String(entries)} entries ran again`
  const lost = left_out.length === 0 ? '' : `, but not ${left_out.join(', ')}: what it had changed is gone`
  return chalk.yellow(visible(`the engine was started anew; ${again}${lost}`))
}
