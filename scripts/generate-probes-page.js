/**
 * Writes docs/probes.md from the built-in probes and judgements.
 *
 *   node scripts/generate-probes-page.js           write the page
 *   node scripts/generate-probes-page.js --check   change nothing, exit 1 when it is out of date
 */
import {readFile} from 'node:fs/promises'
import {build} from 'esbuild'
import {format} from 'prettier'
import {settle} from './generated-files.js'

const output = 'docs/probes.md'

/** Loads the exports of TypeScript sources that import nothing but types from outside. */
async function load(...files) {
  const contents = files.map((file) => `export * from './${file}'`).join('\n')
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.', loader: 'ts'},
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].text).toString('base64'))
}

const {PROBES, PROBE_GROUPS, JUDGEMENTS} = await load(
  'src/policy/probe/probes.ts',
  'src/policy/probe/probe.ts',
  'src/policy/probe/judgements.ts',
)

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const groups = Object.entries(PROBE_GROUPS).map(([group, title]) => {
  const rows = PROBES.filter((probe) => probe.group === group).map(({id, title}) => [`\`${id}\``, title])
  return `### ${title}\n\n${table(['id', 'situation'], rows)}`
})

const judgements = JUDGEMENTS.map(({id, title, effect}) => [`\`${id}\``, title, effect])

const page = `<!-- Generated from src/policy/probe by scripts/generate-probes-page.js. Do not edit. -->

# Probes

\`skywire-cli policy test\` puts every policy that has no suite of its own through ${PROBES.length} built-in probes, and through
recorded dials. A probe is a situation that every policy has to cope with: one dial or many, each taken through all
calls that the router makes, or states of an established connection for \`on_leg_change\` and \`on_tick\`.

Most probes are repeated for each of the usual apps, for every app that the policy names, and for an ordinary day and
a Friday evening. Countries and public keys that the policy names turn up as relays and as peers.

## What is judged

Only what no author wants. Each finding names the probe that shows it.

${table(['id', 'finding', 'what a visor does'], judgements)}

Where something of this is meant, say so in the policy, with a reason, on the line concerned, above it, or anywhere
when the finding has no line:

\`\`\`python
# skywire: allow[drops-every-dial] this visor only serves
\`\`\`

or allow it for one run: \`policy test --allow drops-every-dial\`. A policy that does not load cannot be allowed.

## The probes

${groups.join('\n\n')}
`

const style = JSON.parse(await readFile('.prettierrc.json', 'utf8'))
const text = await format(page, {...style, parser: 'markdown'})

settle({[output]: text})
