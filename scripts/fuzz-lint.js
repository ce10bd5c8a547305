#!/usr/bin/env node
// Lints many damaged policies: no exception, none that takes long. `node scripts/fuzz-lint.js [RUNS]`, 20 000 unless told.
import {spawnSync} from 'node:child_process'
import process from 'node:process'

const {status} = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'test/unit/policy/lint/robustness.test.ts'], {
  stdio: 'inherit',
  env: {...process.env, LINT_FUZZ_RUNS: process.argv[2] ?? '20000'},
})
process.exitCode = status ?? 1
