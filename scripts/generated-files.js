import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'

/**
 * Writes the files that differ from `files` (path to text); with `--check` on the command line compares only, names the
 * first differing line of each, and lets the process fail.
 */
export function settle(files) {
  for (const [file, text] of Object.entries(files)) {
    const current = existsSync(file) ? readFileSync(file, 'utf8') : ''
    if (current === text) continue
    if (process.argv.includes('--check')) {
      process.stderr.write(difference(file, current, text))
      process.exitCode = 1
    } else {
      writeFileSync(file, text)
      process.stdout.write(`wrote ${file}\n`)
    }
  }
}

function difference(file, current, text) {
  const have = current.split('\n')
  const want = text.split('\n')
  const differing = want.findIndex((line, index) => line !== have[index])
  const index = differing < 0 ? want.length : differing
  return [
    `error: ${file}:${index + 1} is out of date`,
    `  has:  ${have[index] ?? '(nothing)'}`,
    `  want: ${want[index] ?? '(nothing)'}`,
    '  try: npm run build && npm run generate',
    '',
  ].join('\n')
}
