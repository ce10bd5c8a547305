#!/usr/bin/env node
// Adds up the reports in a folder (`vitest.json`, `go-*.jsonl`), prints `N passed, N failed`, and fails when a test
// failed or a runner left no report.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {countGo, countVitest} from './test-counts.js'

const folder = process.argv[2] ?? '.'
const counts = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => countGo(readFileSync(join(folder, file), 'utf8')))
counts.push(countVitest(readReport(join(folder, 'vitest.json'))))

const sum = (key) => counts.reduce((total, count) => total + count[key], 0)
process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
process.exitCode = sum('failed') === 0 ? 0 : 1

function readReport(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
