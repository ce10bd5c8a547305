#!/usr/bin/env node
// Runs the tests that draw their input, each time with new seeds, until one fails: `node scripts/test-random.js [ROUNDS]`,
// 10 unless told. A failure names its seed and path; `PROPERTY_SEED=<seed> npx vitest run FILE` repeats the seed.
import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'

const files = ['test', 'starlark-wasm/test']
  .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.test.ts') && /\bfc\.|mutate-text|generate-values/.test(readFileSync(file, 'utf8')))
const rounds = Number(process.argv[2] ?? 10)
const env = {...process.env, PROPERTY_SEED: 'random'}
for (let round = 1; round <= rounds && !process.exitCode; round++) {
  process.stderr.write(`round ${round} of ${rounds}\n`)
  const {status} = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {stdio: 'inherit', env})
  process.exitCode = status ?? 1
}
