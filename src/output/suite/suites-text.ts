import type {CaseStatus, SuiteReport} from '../../policy/suite/report.js'
import type {SnapshotChange} from '../../policy/suite/snapshot.js'
import {displayWidth, oneLine, visible} from '../display-text.js'
import type {Look} from '../look.js'
import {coverageText} from './coverage-text.js'
import {indent, renderFailure} from './failure-text.js'
import {wrap} from '../wrap.js'
import {unitsOf, unusableLines, type SuitesView, type Unit} from './suites-view.js'

/** Failing situations of one case that are looked at; the others are alike more often than not. */
const MOST_SITUATIONS = 5

/** What suites came to, for people; ends with a newline. */
export function renderSuites(view: SuitesView, look: Look): string {
  const {suites} = view.run.report
  const blocks = suites.map((suite) => suiteText(suite, view, look))
  const coverage = coverageText(view, look)
  return [blocks.join('\n'), coverage, totals(view, look)].filter((part) => part !== '').join('\n\n') + '\n'
}

function suiteText(suite: SuiteReport, view: SuitesView, look: Look): string {
  const {chalk} = look
  const units = unitsOf(suite)
  const counts = STATUSES.flatMap(([status, word]) => {
    const count = units.filter(({report}) => report.status === status).length
    return count === 0 ? [] : [`${String(count)} ${word}`]
  })
  const isGood = suite.status === 'passed'
  const mark = isGood ? chalk.green('✓') : suite.status === 'undecided' ? chalk.magenta('?') : chalk.red('✗')
  const facts = suite.status === 'not-loaded' ? 'cannot be run' : counts.join(', ') || 'no case'
  const head = `${mark} ${visible(suite.suite)} ${chalk.dim(`${facts}, ${String(suite.duration_ms)} ms`)}`
  const bad = units.filter(({report}) => report.status === 'failed' || report.status === 'undecided')
  // A single suite is looked at closely, so its cases are named when nothing else is to be said.
  const good =
    isGood && view.run.report.suites.length === 1 ? units.filter(({report}) => report.status === 'passed') : []
  const named = good.map(({name}) => `  ${chalk.green('✓')} ${oneLine(name)}`)
  return [head, ...named, ...bad.map((unit) => `\n${indent(unitText(unit, view, look))}\n`)].join('\n')
}

const STATUSES: readonly (readonly [CaseStatus, string])[] = [
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['undecided', 'not decided'],
  ['skipped', 'skipped'],
  ['not-run', 'not run'],
]

function unitText(unit: Unit, {run}: SuitesView, look: Look): string {
  const {chalk} = look
  const inner = {...look, width: look.width - 4}
  const place = unit.line === null ? unit.suite.suite : `${unit.suite.suite}:${String(unit.line)}`
  const name = `${chalk.red.bold('✗')} ${chalk.bold(oneLine(unit.name))}`
  const fits = displayWidth(oneLine(`${unit.name} ${place}`)) + 7 <= look.width
  const head = `${name}${fits ? ' ' : '\n  '}${chalk.dim('at')} ${chalk.cyan(visible(place))}`
  const {failures} = unit.report
  const surroundings = {texts: run.texts, names: run.names.get(unit.suite.suite) ?? {}}
  const groups = new Map<string, string[]>()
  // What went wrong in the same way is shown once, with everything that it went wrong for.
  for (const failure of failures.slice(0, MOST_SITUATIONS)) {
    const text = renderFailure(failure, run.seen.get(failure), surroundings, inner)
    groups.set(text, [...(groups.get(text) ?? []), failure.situation])
  }
  const shown = [...groups].map(([text, situations]) => {
    const title = wrap(oneLine(situations.join('; ')), inner.width).map((line) => chalk.underline(line))
    return indent(situations[0] === '' ? text : `${title.join('\n')}\n${text}`)
  })
  const rest = failures.slice(MOST_SITUATIONS).map(({situation}) => situation)
  if (rest.length > 0) shown.push(indent(chalk.dim(`and ${String(rest.length)} more: ${oneLine(listed(rest))}`)))
  shown.push(...unusableLines(unit).map(indent))
  const snapshot = 'snapshot' in unit.report && unit.report.snapshot
  if (snapshot && snapshot.status === 'missing') {
    shown.push(
      indent(
        `no snapshot is approved yet: ${visible(snapshot.file)}\n${chalk.green('try:')} write it with \`-u\`, read it, and keep it with the suite`,
      ),
    )
  }
  if (snapshot && snapshot.changes.length > 0) shown.push(indent(changesText(snapshot.file, snapshot.changes, look)))
  return [head, ...shown].join('\n\n')
}

/** What changed, and for which dials: changes that the same dials have stand together. */
function changesText(file: string, changes: readonly SnapshotChange[], {chalk}: Look): string {
  const groups = new Map<string, SnapshotChange[]>()
  for (const change of changes) {
    const key = change.dials.join('\n')
    groups.set(key, [...(groups.get(key) ?? []), change])
  }
  const lines = [...groups.values()].flatMap((group) => {
    const dials = group[0]?.dials ?? []
    const width = Math.max(...group.map(({field}) => field.length))
    const head = `${chalk.bold(dials.length === 1 ? '1 dial:' : `${String(dials.length)} dials:`)} ${visible(listed(dials))}`
    return [
      head,
      ...group.map(({field, before, after}) => `  ${field.padEnd(width)}  ${changeText(before, after, chalk)}`),
    ]
  })
  return [
    `decisions differ from ${visible(file)}`,
    ...lines,
    `${chalk.green('try:')} approve them with \`-u\` if they are meant`,
  ].join('\n')
}

function changeText(before: string | null, after: string | null, chalk: Look['chalk']): string {
  const [old, now] = [before, after].map((text) => (text === null ? 'nothing' : visible(shortKeys(text))))
  return `${chalk.red(old)} → ${chalk.green(now)}`
}

function shortKeys(text: string): string {
  return text.replaceAll(/0[23][0-9a-f]{64}/gu, (key) => `${key.slice(0, 6)}…${key.slice(-4)}`)
}

function listed(names: readonly string[]): string {
  const most = 8
  return names.slice(0, most).join(', ') + (names.length > most ? ', …' : '')
}

function totals({run}: SuitesView, {chalk}: Look): string {
  const {suites, cases} = run.report
  const parts = [
    cases.passed > 0 ? chalk.green(`${String(cases.passed)} passed`) : '',
    cases.failed > 0 ? chalk.red(`${String(cases.failed)} failed`) : '',
    cases.undecided > 0 ? chalk.magenta(`${String(cases.undecided)} not decided`) : '',
    cases.skipped > 0 ? chalk.yellow(`${String(cases.skipped)} skipped`) : '',
    cases.not_run > 0 ? chalk.yellow(`${String(cases.not_run)} not run`) : '',
  ].filter((part) => part !== '')
  const broken = suites.filter(({status}) => status === 'not-loaded').length
  const suffix = broken === 0 ? '' : chalk.red(`, ${String(broken)} that cannot be run`)
  const suiteCount = `${String(suites.length)} ${suites.length === 1 ? 'suite' : 'suites'}`
  return `${parts.length === 0 ? chalk.yellow('no case was run') : parts.join(', ')} ${chalk.dim(`in ${suiteCount}`)}${suffix}`
}
