#!/usr/bin/env node
// Writes the files that are made from others; with `--check` compares instead and fails on a difference.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {commandReference} from './command-reference.js'
import {makeManifest} from './manifest.js'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
if (!existsSync('dist/main.js')) {
  process.stderr.write('error: dist is missing\n  try: npm run build\n')
  process.exit(1)
}

const manifest = await makeManifest(root)
const generated = {
  'oclif.manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'docs/commands.md': commandReference(manifest),
}

let isFresh = true
for (const [file, text] of Object.entries(generated)) {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : ''
  if (current === text) continue
  if (process.argv.includes('--check')) {
    isFresh = false
    process.stderr.write(`${difference(file, current, text)}\n  try: npm run build && npm run generate\n`)
  } else {
    writeFileSync(file, text)
    process.stdout.write(`wrote ${file}\n`)
  }
}
process.exitCode = isFresh ? 0 : 1

/** Names the first line in which a file and what it should be differ. */
function difference(file, current, text) {
  const have = current.split('\n')
  const want = text.split('\n')
  const line = want.findIndex((each, index) => each !== have[index])
  const index = line < 0 ? want.length : line
  return [
    `error: ${file}:${index + 1} is out of date`,
    `  has:  ${have[index] ?? '(nothing)'}`,
    `  want: ${want[index] ?? '(nothing)'}`,
  ].join('\n')
}
