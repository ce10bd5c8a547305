import {unitLines, unitsOf, type SuitesView, type Unit} from './suites-view.js'

/** JUnit's XML: one `testsuite` a suite, one `testcase` a case or recording. */
export function renderJunit({run}: SuitesView): string {
  const suites = run.report.suites.map((suite) => {
    const units = unitsOf(suite)
    const count = (...statuses: readonly string[]): number =>
      units.filter(({report}) => statuses.includes(report.status)).length
    const isBroken = suite.status === 'not-loaded'
    const attributes = {
      name: suite.suite,
      tests: units.length + (isBroken ? 1 : 0),
      failures: count('failed'),
      errors: count('undecided') + (isBroken ? 1 : 0),
      skipped: count('skipped', 'not-run'),
      time: (suite.duration_ms / 1000).toFixed(3),
    }
    const broken = isBroken
      ? [element('testcase', {name: 'can be run', classname: suite.suite}, [error('cannot be run')])]
      : []
    return element('testsuite', attributes, [...broken, ...units.map(testcase)])
  })
  const {cases, suites: reports} = run.report
  const broken = reports.filter(({status}) => status === 'not-loaded').length
  const totals = {
    name: 'skywire-cli policy test',
    tests: cases.passed + cases.failed + cases.skipped + cases.undecided + cases.not_run + broken,
    failures: cases.failed,
    errors: cases.undecided + broken,
    skipped: cases.skipped + cases.not_run,
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, suites)}\n`
}

function testcase(unit: Unit): string {
  const {suite, name, line, report} = unit
  const place = line === null ? {} : {line}
  return element('testcase', {name, classname: suite.suite, file: suite.suite, ...place}, outcome(unit, report.status))
}

function outcome(unit: Unit, status: Unit['report']['status']): readonly string[] {
  const {report} = unit
  switch (status) {
    case 'passed':
      return []
    case 'skipped':
      return [element('skipped', {message: ('reason' in report && report.reason) || 'skipped'}, [])]
    case 'not-run':
      return [element('skipped', {message: 'not run'}, [])]
    case 'undecided':
      return [error(unitLines(unit).join('\n'))]
    case 'failed': {
      const [first = 'failed'] = unitLines(unit)
      const places = report.failures.flatMap(({decided_at: at}) =>
        at ? [`decided at ${at.file}:${String(at.line)}:${String(at.column)}`] : [],
      )
      const text = [...unitLines(unit), ...new Set(places)].join('\n')
      return [element('failure', {message: first, type: 'difference'}, [escape(text)])]
    }
  }
}

function error(text: string): string {
  return element('error', {message: text.split('\n')[0] ?? '', type: 'undecided'}, [escape(text)])
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly string[],
): string {
  const list = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escape(String(value)).replaceAll('\n', '&#10;')}"`,
  )
  const open = `<${name}${list.join('')}`
  if (children.length === 0) return `${open}/>`
  const isText = children.length === 1 && !children[0]?.startsWith('<')
  const inner = isText ? (children[0] ?? '') : `\n${children.join('\n')}\n`
  return `${open}>${inner}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** XML text; what XML cannot hold at all becomes U+FFFD. */
function escape(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? character)
    .replaceAll('\r', '&#13;')
}
