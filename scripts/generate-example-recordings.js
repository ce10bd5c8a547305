/**
 * Writes the synthetic example recording, and checks that every example recording is one, written as the writer does.
 *
 *   node scripts/generate-example-recordings.js           write it
 *   node scripts/generate-example-recordings.js --check   change nothing, exit 1 when something is out of date or wrong
 *
 * The recordings of the public network cannot be made again: the salt of their pseudonyms was not kept.
 */
import {readdirSync, readFileSync} from 'node:fs'
import process from 'node:process'
import {syntheticWeek} from './example-recordings/synthetic-week.js'
import {settle} from './generated-files.js'
import {loadSources} from './load-sources.js'

const folder = 'examples/recordings'
const {createPseudonyms, formatLine, readRecordingText} = await loadSources(
  'src/policy/recording/format-line.ts',
  'src/policy/recording/pseudonyms.ts',
  'src/policy/recording/read-recording.ts',
)

// Points that names are hashed to, so that no key is anybody's.
const keys = createPseudonyms(new TextEncoder().encode('skywire-cli synthetic example'))
const lines = [...syntheticWeek((name) => keys.of(name))]
settle({[`${folder}/synthetic-week.jsonl`]: lines.map((line) => `${formatLine(line)}\n`).join('')})

for (const name of readdirSync(folder).filter((file) => file.endsWith('.jsonl'))) {
  const file = `${folder}/${name}`
  const text = readFileSync(file, 'utf8')
  const written = []
  for (const event of readRecordingText(text, file)) {
    if (event.kind === 'problem') fail(`${file}:${event.number}: ${event.problem.message}`)
    else if (event.kind !== 'end') written.push(`${formatLine(event.line)}\n`)
  }
  if (written.join('') !== text) fail(`${file} is not written as the writer does`)
}

function fail(message) {
  process.stderr.write(`error: ${message}\n`)
  process.exitCode = 1
}
