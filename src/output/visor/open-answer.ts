import type {Look} from '../look.js'
import {renderTable} from '../table.js'

/**
 * A value of no known form, for people: a list of objects as a table, an object as lines `Name: value`, anything else as
 * the JSON that it is.
 */
export function renderOpen(value: unknown, look: Look): string {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject)) return renderRows(value, look)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(cell).join('\n')
  if (!isObject(value)) return cell(value)
  const entries = Object.entries(value)
  return entries.length === 0 ? 'none' : entries.map(([name, part]) => `${name}: ${cell(part)}`.trimEnd()).join('\n')
}

function renderRows(rows: readonly Readonly<Record<string, unknown>>[], look: Look): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  return renderTable(
    rows,
    names.map((name) => ({title: name, text: (row: Readonly<Record<string, unknown>>) => cell(row[name])})),
    look,
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '-'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
