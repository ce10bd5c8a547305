#!/usr/bin/env node
// Makes the manifest and the command reference from the built commands.
import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {commandReference} from './command-reference.js'
import {settle} from './generated-files.js'
import {makeManifest, writeCommandIndex} from './manifest.js'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
if (existsSync('dist/main.js')) {
  const manifest = await makeManifest(root)
  settle({
    'oclif.manifest.json': `${JSON.stringify(manifest, null, 2)}\n`,
    'docs/commands.md': commandReference(manifest),
  })
  writeCommandIndex(manifest, 'dist')
} else {
  process.stderr.write('error: dist/main.js is missing\n  try: npm run build\n')
  process.exitCode = 1
}
