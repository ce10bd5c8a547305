import {structuredPatch} from 'diff'
import type {Look} from './look.js'

/** Lines shown around a change. */
const AROUND = 3

/** A unified diff of two texts under the names given; empty where they are equal. Ends without a newline. */
export function renderLineDiff(old: string, next: string, names: readonly [string, string], {chalk}: Look): string {
  const {hunks} = structuredPatch(names[0], names[1], old, next, undefined, undefined, {context: AROUND})
  if (hunks.length === 0) return ''
  const out = [chalk.bold(`--- ${names[0]}`), chalk.bold(`+++ ${names[1]}`)]
  for (const {oldStart, oldLines, newStart, newLines, lines} of hunks) {
    const header = `@@ -${String(oldStart)},${String(oldLines)} +${String(newStart)},${String(newLines)} @@`
    out.push(chalk.cyan(header), ...lines.map((line) => paint(line, chalk)))
  }
  return out.join('\n')
}

function paint(line: string, chalk: Look['chalk']): string {
  if (line.startsWith('-')) return chalk.red(line)
  return line.startsWith('+') ? chalk.green(line) : line
}
