// Bundles the measurement and runs it: there is no other way to run the sources.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'bench-wire-'))
const outfile = join(folder, 'wire.mjs')
await build({entryPoints: ['bench/wire.ts'], bundle: true, platform: 'node', format: 'esm', target: 'node20', outfile})
const {status} = spawnSync(process.execPath, [outfile], {stdio: 'inherit'})
rmSync(folder, {recursive: true, force: true})
process.exitCode = status ?? 1
