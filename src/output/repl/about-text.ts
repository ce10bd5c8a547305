import type {About} from '../../repl/result.js'
import {renderPlace} from '../render-problem.js'
import {truncate, visible} from '../display-text.js'
import type {Look} from '../look.js'
import {wrap} from '../wrap.js'

/** Attributes shown at most. */
const SHOWN = 30

/** What is known about a name: signature, type and value, documentation, fields, source. */
export function aboutText(about: About, look: Look): string {
  const {chalk, width} = look
  const {type, text, signature, doc, position, source, attributes, length} = about
  const size = length === null ? '' : `, ${String(length)} long`
  const value = type === '' ? [] : [`${chalk.dim(`${type}${size}:`)} ${truncate(visible(text), 400)}`]
  const fields = attributes.slice(0, SHOWN).map((each) => `  ${chalk.cyan(each.name)}  ${chalk.dim(each.type)}`)
  const hidden = attributes.length - fields.length
  return [
    ...(signature === null ? value : [chalk.bold(signature)]),
    ...doc.split('\n').flatMap((line) => (line === '' ? [] : wrap(line, width))),
    ...(position && position.line > 0 ? [chalk.dim(`defined at ${renderPlace(position)}`)] : []),
    ...fields,
    ...(hidden > 0 ? [chalk.dim(`  … and ${String(hidden)} more`)] : []),
    ...(source === null ? [] : [visible(source)]),
  ].join('\n')
}
