import type {ReplResult} from '../../repl/result.js'
import {renderCodeFrame} from '../code-frame.js'
import {truncate, visible} from '../display-text.js'
import type {Look} from '../look.js'

/** Characters of one value shown at most; the engine shortens, too, but counts otherwise. */
const MOST_SHOWN = 4000

/** What Starlark printed and gave, or where it failed. */
export function entryText(result: Extract<ReplResult, {readonly kind: 'entry'}>, look: Look): string {
  const {entry, elapsed_ms} = result
  const {chalk} = look
  const lines = entry.output.map(({kind, text}) => {
    const shown = truncate(visible(text), MOST_SHOWN)
    return kind === 'print' ? shown : `${chalk.dim(`${kind}:`)} ${shown}`
  })
  switch (entry.kind) {
    case 'value':
      if (entry.value && entry.value.type !== 'NoneType') lines.push(truncate(visible(entry.value.text), MOST_SHOWN))
      break
    case 'failure':
      lines.push(failureText(result, entry, look))
      break
    case 'tool-limit':
      lines.push(`${chalk.yellow('stopped:')} ${visible(entry.message)}`)
  }
  if (elapsed_ms !== null) lines.push(chalk.dim(`${String(entry.steps)} steps, ${elapsed_ms.toFixed(1)} ms`))
  return lines.join('\n')
}

function failureText(
  {source}: Extract<ReplResult, {readonly kind: 'entry'}>,
  {message, position, all}: Extract<Extract<ReplResult, {kind: 'entry'}>['entry'], {kind: 'failure'}>,
  look: Look,
): string {
  const {chalk} = look
  const place = position && {...position, text: source.text}
  const where = place ? chalk.dim(` at ${visible(place.file)}:${String(place.line)}:${String(place.column)}`) : ''
  const frame = place ? renderCodeFrame(place, {...look, width: look.width - 2}) : ''
  const others = all
    .slice(1)
    .map(({message: also, position: at}) => `also at ${String(at.line)}:${String(at.column)}: ${also}`)
  return [`${chalk.red.bold('error:')} ${visible(message)}${where}`, ...(frame === '' ? [] : [frame]), ...others].join(
    '\n',
  )
}
