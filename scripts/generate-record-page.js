/**
 * Fills the generated parts of docs/decision-record.md: the events, from the comments of their type, and one record,
 * decided with the real engine.
 *
 *   node scripts/generate-record-page.js           write the page
 *   node scripts/generate-record-page.js --check   change nothing, exit 1 when it is out of date
 */
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {format, resolveConfig} from 'prettier'
import ts from 'typescript'
import {settle} from './generated-files.js'

const page = 'docs/decision-record.md'

/** The members of the string union `name`, each with the comment before it. */
async function documentedMembers(file, name) {
  const source = ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const alias = source.statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === name)
  return alias.type.types.map((member) => {
    // The comment stands before the bar that precedes the member.
    const before = source.text.slice(0, member.getStart()).replace(/\|\s*$/, '')
    const comment = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/'))
    return {value: member.literal.text, comment: comment.replaceAll(/\s*\n\s*\*?\s*/g, ' ').trim()}
  })
}

/** Loads TypeScript sources as one module. */
async function load(contents) {
  const folder = await mkdtemp(join(tmpdir(), 'record-page-'))
  try {
    const outfile = join(folder, 'module.mjs')
    const stdin = {contents, resolveDir: '.', loader: 'ts'}
    await build({stdin, outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20.19'})
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, {recursive: true})
  }
}

async function example() {
  const {createEngine, decideDial, dialOf, parseInstant, PolicyCache} = await load(`
    export {createEngine} from './starlark-wasm/src/index.ts'
    export {decideDial, dialOf, parseInstant, PolicyCache} from './src/policy/index.ts'
  `)
  const text = `def decide_route(ctx, candidates):
    if not candidates:
        return RouteSpec(mux = 2, distribution = "weighted: [3, 1]")
    return RouteSpec(chosen = candidates[1], min_hops = 2)
`
  const [first, second, peer] = ['a1', 'b2', 'c3'].map((pair) => `02${pair.repeat(32)}`)
  const route = (hop, kind, latency) => ({
    hops: [hop],
    transports: [
      {kind, latency_ms: latency},
      {kind: 'sudph', latency_ms: null},
    ],
  })
  const dial = dialOf({
    id: 'example',
    app: 'vpn-client',
    peer_pk: peer,
    port: 44,
    now: '2026-05-29T19:04:05+02:00',
    forward: [route(first, 'stcpr', 40.5), route(second, 'sudph', 35)],
    providers: {[first]: {country: 'SG', kind: 'stcpr'}, [second]: {country: 'DE', kind: 'sudph'}},
  })
  const engine = await createEngine({wasm: resolve('starlark-wasm/starlark.wasm')})
  const now = parseInstant(dial.now)
  const source = {form: 'file', label: '/etc/skywire/policy.star', text}
  const policy = new PolicyCache(engine, source).open({now, providers: {}})
  return {text, record: decideDial(policy, dial)}
}

const events = await documentedMembers('src/policy/model/record.ts', 'EventCode')
const {text, record} = await example()
const generated = {
  events: [
    '| code | meaning |',
    '| --- | --- |',
    ...events.map(({value, comment}) => `| \`${value}\` | ${comment} |`),
  ].join('\n'),
  policy: `\`\`\`python\n${text}\`\`\``,
  record: `\`\`\`json\n${JSON.stringify(record, null, 2)}\n\`\`\``,
}

const current = await readFile(page, 'utf8')
const filled = current.replaceAll(
  /(<!-- begin generated (\w+) -->)[^]*?(<!-- end generated -->)/g,
  (_match, begin, name, end) => `${begin}\n\n${generated[name]}\n\n${end}`,
)
settle({[page]: await format(filled, {...(await resolveConfig(page)), filepath: page})})
