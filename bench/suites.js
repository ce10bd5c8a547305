/**
 * Suites against a bare loop: 1000 cases over ten policies through the runner of `policy test`, reading and all, and the
 * same dials decided one after the other in one engine. Alternating, each in a fresh process, as a user would run it; the
 * time is that of the work, without the start of Node.
 *
 *   node bench/suites.js [ROUNDS]
 *
 * Then the most memory that a run of 1000 and of 10 000 cases takes, in ten suites and in one. Needs a build.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import process from 'node:process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const {createEngine} = await import('../starlark-wasm/dist/index.js')
const {createContext, decideDial, dialOf, loadSuite, parseInstant, PolicyCache, runSuites} = await loadSources()

const folder = mkdtempSync(join(tmpdir(), 'bench-suites-'))
const [what = '7', cases = '1000', policies = '10'] = process.argv.slice(2)
const MEASURES = {loop: measureLoop, suites: measureSuites, memory: measureMemory}
try {
  if (what in MEASURES) process.stdout.write(String(await MEASURES[what](writeSuites(Number(cases), Number(policies)))))
  else compare(Number(what))
} finally {
  rmSync(folder, {recursive: true})
}

function compare(rounds) {
  const child = (...args) =>
    execFileSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {encoding: 'utf8'})
  const times = {loop: [], suites: []}
  for (let round = 0; round < rounds; round++)
    for (const name of ['loop', 'suites']) times[name].push(Number(child(name)))
  const ratios = times.suites.map((ms, round) => ms / times.loop[round])
  const [loop, suites, ratio] = [times.loop, times.suites, ratios].map(median)
  process.stdout.write(
    `one loop ${loop.toFixed(0)} ms, suites ${suites.toFixed(0)} ms, ratio ${ratio.toFixed(2)} (medians of ${rounds})\n`,
  )
  for (const suites of ['10', '1']) {
    const [few, many] = ['1000', '10000'].map((count) => Number(child('memory', count, suites)))
    process.stdout.write(
      `suites: ${suites}, peak of 1000 cases ${few} MB, of 10 000 ${many} MB, ratio ${(many / few).toFixed(2)}\n`,
    )
  }
}

async function measureLoop(suites) {
  const loaded = await Promise.all(suites.map((file) => loadSuite(file, {contract: '2026-06', root: null})))
  const read = loaded.map(({source, cases}) => {
    const tasks = cases.flatMap((each) => [...each.tasks()])
    return {source, dials: tasks.map(({dial}) => dialOf(dial))}
  })
  return timed(() => loop(read))
}

function measureSuites(suites) {
  return timed(() => run(suites))
}

/** Decides what was read before: what reading YAML, workers and comparing cost is in the other measure alone. */
async function loop(read) {
  const engine = await createEngine()
  for (const {source, dials} of read) {
    const cache = new PolicyCache(engine, source, '2026-06')
    for (const dial of dials) {
      decideDial(cache.open({now: parseInstant(dial.now), providers: dial.providers}), dial)
    }
    cache.dispose()
  }
}

async function run(suites) {
  const request = {
    suites,
    contract: '2026-06',
    root: null,
    workers: 2,
    bail: false,
    coverage: false,
    update: false,
    filters: [],
    shard: null,
  }
  const options = {
    onProgress: () => undefined,
    onProblem: (problem) => {
      throw problem
    },
    onWarning: (text) => {
      throw new Error(text)
    },
    signal: new globalThis.AbortController().signal,
  }
  const {report} = await runSuites(createContext({root}), request, options)
  if (report.cases.failed > 0) throw new Error('a case failed')
  return report.cases.passed
}

/** The most that the process holds, in MB: this thread, the workers and their engines. */
async function measureMemory(suites) {
  await run(suites)
  return Math.round(process.resourceUsage().maxRSS / 1024)
}

function writeSuites(cases, count) {
  const policies = readdirSync(join(root, 'examples/policies'))
    .filter((file) => file.endsWith('.star'))
    .slice(0, count)
  mkdirSync(folder, {recursive: true})
  return policies.map((file) => {
    writeFileSync(join(folder, file), readFileSync(join(root, 'examples/policies', file)))
    const each = Array.from({length: cases / count}, (_, index) => {
      const app = ['skychat', 'vpn-client', 'skysocks-client', 'other'][index % 4]
      const routes = `[NL ${20 + index}ms, "US,DE ${90 + index}ms", DE 80ms sudph, direct 40ms]`
      return `  - {name: case ${index}, dial: {app: ${app}, port: ${index % 50}, candidates: ${routes}}, expect: {steps: 100000}}\n`
    })
    const suite = join(folder, `${basename(file, '.star')}.test.yaml`)
    writeFileSync(suite, `cases:\n${each.join('')}`)
    return suite
  })
}

async function timed(work) {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

async function loadSources() {
  const outfile = join(root, 'node_modules/.cache/skywire-cli/bench-suites.mjs')
  const files = [
    'context.ts',
    'policy/router/decide-dial.ts',
    'policy/router/instant.ts',
    'policy/router/open-policy.ts',
    'policy/suite/written-dial.ts',
    'suite-io/load-suite.ts',
    'suite-io/run-suites.ts',
  ]
  await build({
    stdin: {contents: files.map((file) => `export * from './src/${file}'`).join('\n'), resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: {'#starlark-wasm': join(root, 'starlark-wasm/dist/index.js')},
    external: ['listr2'],
    outfile,
    banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"},
  })
  return import(pathToFileURL(outfile).href)
}
