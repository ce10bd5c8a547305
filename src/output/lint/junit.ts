import type {LintedFile, LintRun} from '../../lint/lint-report.js'
import type {Finding} from '../../policy/lint/model/finding.js'
import {EFFECTS} from './pretty.js'

/** JUnit XML: a suite per file, a failing case per finding, one passing case where nothing was found. */
export function renderJunit({files}: LintRun): string {
  const failures = files.reduce((sum, {findings}) => sum + findings.length, 0)
  const tests = files.reduce((sum, {findings}) => sum + Math.max(1, findings.length), 0)
  const suites = files.map(suiteOf).join('')
  const head = `<testsuites name="policy lint" tests="${String(tests)}" failures="${String(failures)}">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites}</testsuites>\n`
}

function suiteOf({file, findings, undecided}: LintedFile): string {
  const name = attribute(file)
  const errors = undecided === null ? 0 : 1
  const counts = `tests="${String(Math.max(1, findings.length))}" failures="${String(findings.length)}" errors="${String(errors)}"`
  const cases =
    undecided !== null
      ? `    <testcase classname="${name}" name="lint"><error message="${attribute(undecided)}"/></testcase>\n`
      : findings.length === 0
        ? `    <testcase classname="${name}" name="lint"/>\n`
        : findings.map((finding) => caseOf(name, finding)).join('')
  return `  <testsuite name="${name}" ${counts}>\n${cases}  </testsuite>\n`
}

function caseOf(file: string, {code, name, severity, message, effect, span: [line, column]}: Finding): string {
  const place = `${file}:${String(line)}:${String(column)}`
  const body = escape(`${message}\na visor ${EFFECTS[effect]}`)
  return (
    `    <testcase classname="${file}" name="${attribute(`${code} ${name}`)} ${String(line)}:${String(column)}">` +
    `<failure type="${severity}" message="${attribute(message)}">${place}\n${body}</failure></testcase>\n`
  )
}

/** A parser reads the ends of lines in an attribute as spaces, unless they are written as numbers. */
function attribute(text: string): string {
  return escape(text).replaceAll(/[\t\n\r]/gu, (character) => `&#${String(character.codePointAt(0))};`)
}

/** XML 1.0 has no way to write most control characters; they are left out. */
function escape(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
