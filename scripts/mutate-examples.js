#!/usr/bin/env node
/**
 * Changes each condition of the example policies in turn (negated, always true, always false) and runs the policy's
 * suite. A change that no case notices survives: then a case is missing, or the change means the same, which must be
 * listed with its reason in examples/policies/equivalent-mutants.json.
 *
 *   npm run mutate:examples [-- POLICY…]
 *
 * Exits 1 when a mutant survives, when one that is listed is noticed after all, or is there no more.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {basename} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {loadSources} from './load-sources.js'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const folder = 'examples/policies'
const {createEngine} = await import('../starlark-wasm/dist/index.js')
const {conditionMutants, loadSuite, runBatch, Selector, SuiteRun} = await loadSources(
  'src/policy/suite/condition-mutants.ts',
  'src/policy/suite/run-batch.ts',
  'src/suite-io/load-suite.ts',
  'src/suite-io/selection.ts',
  'src/suite-io/suite-run.ts',
)
const engine = await createEngine()
const equivalents = JSON.parse(readFileSync(`${folder}/equivalent-mutants.json`, 'utf8'))
const unused = new Set(Object.keys(equivalents))
const wanted = process.argv.slice(2).map((path) => basename(path, '.star'))

const suites = readdirSync(folder)
  .filter((file) => file.endsWith('.test.yaml'))
  .filter((file) => wanted.length === 0 || wanted.includes(basename(file, '.test.yaml')))
const survivors = []
let tried = 0
let equivalent = 0
for (const file of suites) {
  const loaded = await loadSuite(`${folder}/${file}`, {contract: '2026-06', root: null})
  if (!('suite' in loaded)) throw loaded.problems[0]
  const tasks = [...new SuiteRun(loaded, new Selector({filters: [], shard: null})).tasks()].map(({task}) => task)
  const {policyText, source, contract, invariants, suite} = loaded
  const isNoticed = (text) => {
    const batch = {
      source: {...source, text},
      contract,
      invariants,
      names: suite.names,
      coverage: false,
      bail: true,
      tasks,
    }
    const result = runBatch(engine, batch)
    return result.kind !== 'ran' || result.results.some(({verdict}) => verdict !== 'passed')
  }
  if (isNoticed(policyText)) throw new Error(`${file} does not pass as it is`)
  for (const {line, column, was, becomes, text} of conditionMutants(engine, {...source, text: policyText}, contract)) {
    tried++
    const id = `${basename(file, '.test.yaml')}: ${was} -> ${becomes}`
    const survives = !isNoticed(text)
    if (survives && id in equivalents) {
      unused.delete(id)
      equivalent++
    } else if (survives)
      survivors.push(`${folder}/${basename(file, '.test.yaml')}.star:${line}:${column}: ${was} -> ${becomes}`)
  }
}
for (const survivor of survivors) process.stdout.write(`survives ${survivor}\n`)
const stale = wanted.length === 0 ? [...unused] : []
for (const id of stale) process.stdout.write(`not needed in equivalent-mutants.json: ${id}\n`)
process.stdout.write(
  `${tried} mutants of ${suites.length} policies: ${tried - survivors.length - equivalent} noticed, ${equivalent} equivalent, ${survivors.length} survive\n`,
)
process.exitCode = survivors.length + stale.length > 0 ? 1 : 0
