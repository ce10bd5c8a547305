import {summaryOf, type LintedFile, type LintRun} from '../../lint/lint-report.js'
import {applyFixes} from '../../policy/lint/apply-fixes.js'
import type {Effect, Finding} from '../../policy/lint/model/finding.js'
import {renderCodeFrame} from '../code-frame.js'
import {renderLineDiff} from '../line-diff.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderPlace} from '../render-problem.js'

/** What a visor does, in words that follow `a visor`. */
export const EFFECTS: Readonly<Record<Effect, string>> = {
  'drops-every-dial': 'refuses every dial, of one app at least',
  'fails-to-load': 'does not load the policy; the one before stays, or none',
  'silently-default': 'goes on as if the policy had said nothing',
  'field-ignored': 'ignores the value',
  'works-but-risky': 'does what is written, which is probably not what is meant',
  misconfigured: 'does not do what the setting says',
  style: 'does the same either way',
}

/** Findings for people: each with its place, the lines around it, what a visor does, the probe and the fix. */
export function renderPretty(run: Pick<LintRun, 'files'>, look: Look): string {
  const blocks = run.files.flatMap((file) => [
    ...file.fixed.map((finding) => `${look.chalk.green('fixed')} ${headOf(file, finding, look)}\n`),
    ...file.refused.map(
      (finding) => `${look.chalk.yellow('not fixed')} ${headOf(file, finding, look)}: a probe would end differently\n`,
    ),
    ...file.findings.map((finding) => renderFinding(file, finding, look)),
    ...undecided(file, look),
  ])
  return [...blocks, countLine(run, look), ''].join('\n')
}

function headOf({file}: LintedFile, {code, message, span: [line, column]}: Finding, {chalk}: Look): string {
  return `${code} ${visible(message)} ${chalk.dim(renderPlace({file, line, column}))}`
}

function renderFinding(file: LintedFile, finding: Finding, look: Look): string {
  const {chalk} = look
  const {severity, code, name, message, confidence, effect, probe, span} = finding
  const paint = severity === 'error' ? chalk.red : severity === 'warning' ? chalk.yellow : chalk.blue
  const place = {file: file.file, line: span[0], column: span[1], text: file.text}
  const lines = [
    `${paint.bold(severity)} ${chalk.bold(code)} ${visible(message)} ${chalk.dim(`[${name}]`)}`,
    `  ${chalk.dim('at')} ${chalk.cyan(renderPlace(place))}`,
  ]
  const frame = renderCodeFrame(place, {...look, width: look.width - 4})
  if (frame !== '') lines.push(...frame.split('\n').map((line) => `    ${line}`))
  if (finding.in_words) {
    lines.push(
      `  ${chalk.dim('visor:')} ${finding.in_words.effect}`,
      `  ${chalk.dim('hint:')} ${finding.in_words.hint}`,
    )
  } else if (effect !== 'style') lines.push(`  ${chalk.dim('a visor')} ${EFFECTS[effect]}`)
  if (confidence === 'confirmed')
    lines.push(`  ${chalk.dim('seen')} ${probe === null ? 'when loaded' : `in probe ${probe}`}`)
  else if (confidence === 'possible') lines.push(`  ${chalk.dim('a guess:')} no probe shows it`)
  return [...lines, ...fixLines(file, finding, look), ''].join('\n')
}

function fixLines({text}: LintedFile, {fix, ...finding}: Finding, look: Look): string[] {
  if (!fix) return []
  const {chalk} = look
  const how = {safe: '--fix', unsafe: '--unsafe-fixes: changes what the policy does', suggestion: 'by hand'}
  const {text: fixed} = applyFixes(text, [{...finding, fix}], [fix.applicability])
  const diff = renderLineDiff(text, fixed, ['', ''], look)
    .split('\n')
    .filter((line) => line !== '' && !/^(?:\S*\[\d+m)*(?:---|\+\+\+|@@)/u.test(line))
    .filter((line) => /^(?:\u001B\[\d+m)*[-+]/u.test(line))
  return [
    `  ${chalk.green('fix')} ${visible(fix.title)} ${chalk.dim(`(${how[fix.applicability]})`)}`,
    ...diff.map((line) => `    ${line}`),
  ]
}

function undecided({file, undecided: limit, probes, findings}: LintedFile, {chalk}: Look): string[] {
  if (limit !== null) return [`${chalk.red('not linted')} ${visible(file)}: ${visible(limit)}\n`]
  if (probes === 'out-of-time') return [chalk.dim(`${visible(file)}: not all probes were run, the time was spent\n`)]
  if (findings.some(({effect}) => effect === 'fails-to-load'))
    return [chalk.dim(`${visible(file)}: more may be found once it loads\n`)]
  if (probes === 'limit') return [chalk.dim(`${visible(file)}: a limit of this program ended the probes\n`)]
  return []
}

const count = (number: number, word: string): string => `${String(number)} ${word}${number === 1 ? '' : 's'}`

/** How much was found, in one line. */
function countLine({files}: Pick<LintRun, 'files'>, {chalk}: Look): string {
  const summary = summaryOf(files)
  const parts = [
    count(summary.error, 'error'),
    count(summary.warning, 'warning'),
    ...(summary.info > 0 ? [count(summary.info, 'remark')] : []),
    ...(summary.fixed > 0 ? [`${String(summary.fixed)} fixed`] : []),
    ...(summary.suppressed > 0 ? [`${String(summary.suppressed)} silenced by comments`] : []),
    ...(summary.in_baseline > 0 ? [`${String(summary.in_baseline)} in the baseline`] : []),
  ]
  const {safe, unsafe} = summary.fixable
  const fixable = [
    ...(safe > 0 ? [`--fix mends ${String(safe)}`] : []),
    ...(unsafe > 0 ? [`--unsafe-fixes ${String(safe + unsafe)}`] : []),
  ]
  const hint = fixable.length > 0 ? chalk.dim(` (${fixable.join(', ')})`) : ''
  return `${count(summary.files, 'file')}: ${parts.join(', ')}${hint}`
}
