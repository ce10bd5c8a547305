import {lowestPercent, type Share} from '../../policy/suite/coverage/summarize-coverage.js'
import {githubCommand} from '../github-command.js'
import {unitLines, unitsOf, type SuitesView, type Unit} from './suites-view.js'

/** Workflow commands that GitHub shows beside the lines of a change: one for each case that is not as it should be. */
export function renderGithub({run, threshold}: SuitesView): string {
  const lines = run.report.suites.flatMap((suite) => {
    if (suite.status === 'not-loaded')
      return [githubCommand('error', {file: suite.suite, title: 'suite'}, 'cannot be run')]
    return unitsOf(suite).flatMap(annotation)
  })
  for (const policy of run.report.coverage) {
    if (threshold !== null && lowestPercent(policy) < threshold) {
      const message = `coverage is ${lowestPercent(policy).toFixed(1)} %, less than ${String(threshold)} %`
      lines.push(githubCommand('error', {file: policy.policy, title: 'coverage'}, message))
    }
    for (const {line, hits} of policy.line_hits) {
      if (hits === 0)
        lines.push(
          githubCommand(
            'notice',
            {file: policy.policy, line: String(line), title: 'coverage'},
            'no case runs this line',
          ),
        )
    }
  }
  return lines.map((line) => `${line}\n`).join('')
}

function annotation(unit: Unit): string[] {
  const {status} = unit.report
  if (status !== 'failed' && status !== 'undecided') return []
  const place = {file: unit.suite.suite, ...(unit.line === null ? {} : {line: String(unit.line)})}
  const decided = unit.report.failures.find(({decided_at}) => decided_at)?.decided_at
  const where = decided ? [`decided at ${decided.file}:${String(decided.line)}`] : []
  return [githubCommand('error', {...place, title: unit.name}, [...unitLines(unit).slice(0, 10), ...where].join('\n'))]
}

/** The page of a GitHub job: what failed and why, coverage, counts; Markdown. */
export function renderJobSummary({run}: SuitesView): string {
  const {suites, cases, coverage} = run.report
  const counts = Object.entries(cases).flatMap(([word, count]) =>
    count > 0 ? [`${String(count)} ${word.replace('_', ' ')}`] : [],
  )
  const broken = suites
    .filter(({status}) => status === 'not-loaded')
    .map(({suite}) => `- ❌ ${code(suite)} cannot be run`)
  const failed = suites.flatMap((suite) =>
    unitsOf(suite)
      .filter(({report}) => report.status === 'failed' || report.status === 'undecided')
      .map(
        (unit) =>
          `- ❌ **${plain(unit.name)}** in ${code(suite.suite)}\n${unitLines(unit)
            .slice(0, 10)
            .map((line) => `  - ${code(line)}\n`)
            .join('')}`,
      ),
  )
  const table = coverage.map(
    ({policy, lines, conditions, calls}) =>
      `| ${code(policy)} | ${share(lines)} | ${share(conditions)} | ${share(calls)} |`,
  )
  return [
    '## Policy tests',
    counts.join(', ') || 'no case was run',
    [...broken, ...failed].join('\n'),
    table.length === 0
      ? ''
      : ['| policy | lines | conditions | calls |', '| --- | --- | --- | --- |', ...table].join('\n'),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function share({covered, total}: Share): string {
  return `${String(covered)}/${String(total)}`
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('\n', ' ').replaceAll('|', '\\|')}\``
}

function plain(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/gu, '\\$&').replaceAll('\n', ' ')
}
