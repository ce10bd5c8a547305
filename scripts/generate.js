#!/usr/bin/env node
// Runs every `generate-*.js` beside this file; `--check` is handed on: change nothing, fail where a file is out of date.
import {spawnSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const generators = readdirSync(join(root, 'scripts')).filter((file) => /^generate-.*\.js$/.test(file))
for (const file of generators.sort()) {
  const {status} = spawnSync(process.execPath, [join('scripts', file), ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}
