import type {ListedRule} from '../../policy/lint/rule-list.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'

/** Every rule in a line: code, name, level, effect, summary. Ends without a newline. */
export function renderRules(rules: readonly ListedRule[], look: Look): string {
  return renderTable(
    rules,
    [
      {title: 'code', text: ({code}) => code},
      {title: 'name', text: ({name}) => name},
      {
        title: 'level',
        text: ({severity, strict_severity: strict}) => (severity === 'off' && strict !== 'off' ? 'strict' : severity),
      },
      {title: 'on a visor', text: ({effect}) => effect},
      {title: 'summary', text: ({summary}) => summary, shrinks: true},
    ],
    look,
  )
}

/** A rule's page as it is written, with its headings and code set off. */
export function renderPage({page}: ListedRule, {chalk}: Look): string {
  let inCode = false
  return page
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('```')) {
        inCode = !inCode
        return []
      }
      if (inCode) return [line === '' ? '' : `    ${chalk.cyan(line)}`]
      return [line.startsWith('# ') ? chalk.bold(line.slice(2)) : line]
    })
    .join('\n')
}
