import type {Explanation} from '../../config/explain.js'
import type {RuleFacts} from '../../config/explain-rule.js'
import {showPointer} from '../../json/pointer.js'
import type {Look} from '../look.js'

/** A key of a configuration for people. */
function renderKey(key: Explanation, {chalk}: Look): string {
  const rows: [string, string | undefined][] = [
    ['type', key.type],
    ['values', key.values?.map((value) => JSON.stringify(value)).join(', ')],
    ['default', key.default === undefined ? undefined : JSON.stringify(key.default)],
    ['range', range(key)],
    ['form', key.pattern],
    ['since', key.since],
    ['shape', key.shape],
    ['keys', key.keys.length > 0 ? key.keys.join(', ') : undefined],
    ['schema', key.schema],
  ]
  const remarks = [
    ...(key.required ? ['A file without it is refused.'] : []),
    ...(key.secret ? ['It is secret: this program never shows it.'] : []),
    ...(key.unconfirmed ? ['Its spelling or effect is not confirmed.'] : []),
  ]
  return [
    chalk.bold(showPointer(key.path)),
    `  ${key.description}`,
    ...remarks.map((remark) => `  ${remark}`),
    '',
    ...rows.flatMap(([name, text]) => (text === undefined ? [] : [`  ${name.padEnd(8)} ${text}`])),
  ].join('\n')
}

function range({minimum, maximum}: Explanation): string | undefined {
  if (minimum === undefined && maximum === undefined) return undefined
  return `${minimum ?? '…'} to ${maximum ?? '…'}`
}

/** A key or a code for people. */
export function renderExplained(found: Explanation | RuleFacts, look: Look): string {
  if (!('code' in found)) return renderKey(found, look)
  const {code, severity, title, effect, hint} = found
  return [
    look.chalk.bold(`${code}  ${title}`),
    `  severity  ${severity}`,
    `  visor     ${effect}`,
    `  hint      ${hint}`,
  ].join('\n')
}
