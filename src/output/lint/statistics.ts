import type {LintedFile} from '../../lint/lint-report.js'
import type {Look} from '../look.js'
import {renderTable, type Column} from '../table.js'

/** How often each rule speaks, most frequent first; ends with a newline, empty where nothing was found. */
export function renderStatistics(files: readonly LintedFile[], look: Look): string {
  const counts = new Map<string, {code: string; name: string; severity: string; count: number; files: number}>()
  for (const {findings} of files) {
    const here = new Set<string>()
    for (const {code, name, severity} of findings) {
      const row = counts.get(code) ?? {code, name, severity, count: 0, files: 0}
      row.count++
      if (!here.has(code)) row.files++
      here.add(code)
      counts.set(code, row)
    }
  }
  const rows = [...counts.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  if (rows.length === 0) return ''
  const columns: readonly Column<(typeof rows)[number]>[] = [
    {title: 'count', text: ({count}) => String(count), align: 'right'},
    {title: 'files', text: (row) => String(row.files), align: 'right'},
    {title: 'code', text: ({code}) => code},
    {title: 'name', text: ({name}) => name, shrinks: true},
    {title: 'level', text: ({severity}) => severity},
  ]
  return `${renderTable(rows, columns, look)}\n`
}
