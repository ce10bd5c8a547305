import type {Consequence} from '../../repl/result.js'
import {outcomeText} from '../decision/outcome-text.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {changeText} from './change-text.js'

/** What becomes of the dial now, in one line, and what that changes. */
export function consequenceText({record, change, patched}: Consequence, look: Look): string {
  const [first = ''] = outcomeText(record.outcome)
  const isGood = record.outcome.kind === 'route' || record.outcome.kind === 'direct-shortcut'
  const lost = record.events.filter(({level}) => level === 'failure').length
  const silent = lost === 0 ? '' : look.chalk.red(` (${String(lost)} lost on the way, :why tells)`)
  const patch = patched.length === 0 ? '' : look.chalk.yellow(` (:patch of ${patched.join(', ')})`)
  const line = `⇒ ${(isGood ? look.chalk.green : look.chalk.yellow)(visible(first))}${patch}${silent}`
  if (change === null) return line
  return change.fields.length === 0 ? `${line}${look.chalk.dim(', as before')}` : `${line}\n${changeText(change, look)}`
}
