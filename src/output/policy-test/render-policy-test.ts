import type {TestReport} from '../../policy-test/test-report.js'
import type {PolicyReport} from '../../policy/probe/policy-report.js'
import {visible} from '../display-text.js'
import type {Look} from '../look.js'
import {renderTable} from '../table.js'
import {wrap} from '../wrap.js'
import {renderDecisionTable} from './decision-table-text.js'
import {renderFindings} from './findings-text.js'

export interface PolicyTestView {
  readonly report: TestReport
  /** The policies' texts by name. */
  readonly texts: ReadonlyMap<string, string>
  /** Whether each policy is shown with its decision table, or all of them in one table. */
  readonly withTables: boolean
}

/** What `policy test` found, as people read it; ends with a newline. */
export function renderPolicyTest({report, texts, withTables}: PolicyTestView, look: Look): string {
  const blocks = report.policies.flatMap((policy) => {
    const findings = renderFindings(policy, texts.get(policy.policy) ?? '', look)
    const head = heading(policy, look, withTables)
    if (withTables) {
      const table = policy.table.outcomes.length === 0 ? '' : renderDecisionTable(policy.table, look)
      return [[head, table, findings, effort(policy, look)].filter((part) => part !== '').join('\n\n')]
    }
    return findings === '' ? [] : [`${head}\n${findings}`]
  })
  if (!withTables && report.policies.length > 0) blocks.push(overview(report.policies, look))
  return [...blocks, conclusion(report, look)].join('\n\n') + '\n'
}

function heading({policy, purpose}: PolicyReport, {chalk, width}: Look, withPurpose: boolean): string {
  const name = chalk.bold.underline(visible(policy))
  if (!withPurpose || purpose === null) return name
  return `${name}\n${chalk.italic(wrap(visible(purpose), Math.min(width, 80)).join('\n'))}`
}

function effort({steps, counts}: PolicyReport, {chalk, width}: Look): string {
  if (steps.heaviest === null || steps.heaviest.steps === 0) return ''
  const {heaviest, ceiling, ceiling_at_candidates: at} = steps
  const offered = heaviest.candidates === 0 ? '' : ` with ${String(heaviest.candidates)} candidates`
  const longest = `the longest took ${number(heaviest.steps)} steps${offered}, ${percent(heaviest.steps, ceiling)} of the limit`
  const growth = at === null ? '' : `, which is near ${number(at)} candidates`
  return chalk.dim(wrap(`${number(counts.calls)} calls; ${longest}${growth}.`, Math.min(width, 80)).join('\n'))
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function overview(policies: readonly PolicyReport[], look: Look): string {
  const share = (policy: PolicyReport, wanted: (row: PolicyReport['table']['outcomes'][number]) => boolean): string => {
    const count = (rows: PolicyReport['table']['outcomes']): number =>
      rows.reduce((sum, row) => sum + row.probe_dials, 0)
    const all = count(policy.table.outcomes)
    const some = count(policy.table.outcomes.filter(wanted))
    return all === 0 ? '' : some === 0 ? '–' : percent(some, all)
  }
  const {chalk} = look
  return renderTable(
    policies,
    [
      {
        title: '',
        text: ({verdict}) => (verdict === 'passed' ? '✓' : '✗'),
        paint: (text, {verdict}) => (verdict === 'passed' ? chalk.green(text) : chalk.red(text)),
      },
      {title: 'POLICY', text: ({policy}) => policy, shrinks: true},
      {
        title: 'PICKS',
        align: 'right',
        text: (policy) => share(policy, ({outcome}) => outcome.kind === 'route' && outcome.picked_by === 'policy'),
      },
      {
        title: 'ROUTER',
        align: 'right',
        text: (policy) => share(policy, ({outcome}) => outcome.kind === 'route' && outcome.picked_by !== 'policy'),
      },
      {
        title: 'DIRECT',
        align: 'right',
        text: (policy) => share(policy, ({outcome}) => outcome.kind === 'direct-shortcut'),
      },
      {
        title: 'DROPS',
        align: 'right',
        text: (policy) => share(policy, ({outcome}) => outcome.kind.startsWith('dropped')),
      },
      {
        title: 'STEPS',
        align: 'right',
        text: ({steps}) => (steps.heaviest === null ? '' : percent(steps.heaviest.steps, steps.ceiling)),
      },
    ],
    look,
  )
}

function conclusion({policies, probes, recordings, summary}: TestReport, {chalk}: Look): string {
  const {passed} = summary
  const parts = [
    passed > 0 ? chalk.green(`${String(passed)} passed`) : '',
    summary.findings > 0 ? chalk.red(`${String(summary.findings)} with findings`) : '',
    summary['not-loaded'] > 0 ? chalk.red(`${String(summary['not-loaded'])} not loaded`) : '',
    summary.undecided > 0 ? chalk.magenta(`${String(summary.undecided)} not decided`) : '',
  ]
  const verdict = policies.length === 0 ? chalk.red('no policy tested') : parts.filter((part) => part !== '').join(', ')
  const used = recordings.map(({file, dials}) => `${String(dials)} dials of ${visible(file.replace(/^.*[\\/]/, ''))}`)
  const contracts = [...new Set(policies.map(({contract}) => `contract ${contract}`))]
  return `${verdict} ${chalk.dim(`(${[...contracts, `${String(probes)} probes`, ...used].join(', ')})`)}`
}

/** Whole percent, `<1 %` for what is more than nothing. */
function percent(part: number, whole: number): string {
  const value = (part / whole) * 100
  return value > 0 && value < 1 ? '<1 %' : `${String(Math.round(value))} %`
}
