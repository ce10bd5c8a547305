import type {Finding, Seen} from '../../policy/probe/findings.js'
import type {PolicyReport} from '../../policy/probe/policy-report.js'
import {isAllowable} from '../../policy/probe/waivers.js'
import {renderCodeFrame} from '../code-frame.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderPlace} from '../render-problem.js'

/** Everything that was found in one policy, and what is wrong with its waivers; empty where there is nothing. */
export function renderFindings(report: PolicyReport, text: string, look: Look): string {
  const {chalk} = look
  const counting = report.findings.filter(({waiver}) => waiver === null)
  const allowed = report.findings.flatMap(({judgement, message, waiver}) => {
    if (waiver === null) return []
    const why =
      waiver.by === 'flag' ? 'by --allow' : `line ${String(waiver.line)}: ${waiver.reason || 'no reason given'}`
    return [chalk.dim(`allowed ${judgement}: ${visible(message)} (${visible(why)})`)]
  })
  const faults = report.waiver_faults.map(({line, message}) => {
    const place = renderPlace({file: report.policy, line})
    return `${chalk.yellow('warning:')} ${visible(message)} ${chalk.dim(`at ${place}`)}`
  })
  const blocks = [...counting.map((finding) => renderFinding(finding, report, text, look)), ...allowed, ...faults]
  return blocks.join('\n')
}

function renderFinding(finding: Finding, {policy}: PolicyReport, text: string, look: Look): string {
  const {chalk} = look
  const {judgement, title, message, effect, position, phase, times} = finding
  const lines = [`${chalk.red.bold('✗')} ${chalk.bold(title)} ${chalk.dim(`[${judgement}]`)}`, `  ${visible(message)}`]
  if (position !== null) {
    const place = {file: policy, line: position.line, column: position.column, text}
    lines.push(`  ${chalk.dim('at')} ${chalk.cyan(renderPlace(place))}`)
    const frame = renderCodeFrame(place, {...look, width: look.width - 4})
    if (frame !== '') lines.push(...frame.split('\n').map((line) => `    ${line}`))
  }
  lines.push(`  ${chalk.dim('a visor')} ${effect}`)
  if (finding.seen_in.length > 0) {
    const where = phase === null ? '' : ` in ${PHASES[phase]}`
    lines.push(
      `  ${chalk.dim('seen')} ${times === 1 ? 'once' : `${String(times)} times`}${where}: ${seenText(finding)}`,
    )
  }
  if (isAllowable(judgement)) {
    lines.push(
      `  ${chalk.green('meant?')} \`# skywire: allow[${judgement}] why\` in the policy, or \`--allow ${judgement}\``,
    )
  }
  return lines.join('\n')
}

const PHASES = {
  'direct-dial': 'the direct-dial call',
  'before-dial': 'BeforeDial',
  'select-route': 'SelectRoute',
  'leg-change': 'on_leg_change',
  tick: 'on_tick',
} as const

function seenText({seen_in: seen, times}: Finding): string {
  const names = [...new Set(seen.map(nameOf))]
  return names.map(visible).join(', ') + (times > seen.length ? ', …' : '')
}

/** Probes by their name alone; recorded dials with their file. */
function nameOf({probe, recording, id}: Seen): string {
  return probe ?? `${id} of ${recording ?? '?'}`
}
