#!/usr/bin/env node
// Builds `dist/` and `starlark-wasm/dist/`: esbuild makes the code, TypeScript the declarations of the two libraries.
// There is one entry per command, with shared chunks, so that a command loads its own code and nothing else.
// `--watch` builds the code again after each change.
import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import * as esbuild from 'esbuild'
import {lazyFramework} from './lazy-framework.js'
import {lazyPackages} from './lazy-packages.js'
import {lightYoga} from './light-yoga.js'
import {licenseTexts} from './licenses.js'
import {writeCommandIndex} from './manifest.js'
import {heavyImports} from './start-up-graph.js'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)

const shared = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  sourcemap: false,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
}

/** Everything the program may load by a path of its own. */
function programEntries() {
  const files = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((file) => /\.tsx?$/.test(file))
  const isEntry = (file) =>
    file === 'main.ts' || file === 'policy/index.ts' || /^commands\//.test(file) || /-worker\.ts$/.test(file)
  return files.filter(isEntry).map((file) => join('src', file))
}

const program = {
  ...shared,
  entryPoints: programEntries(),
  outbase: 'src',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  jsx: 'automatic',
  metafile: true,
  plugins: [lazyFramework, lazyPackages, lightYoga],
  // The engine package travels beside us and finds its module from its own folder. The others are development tools
  // that the framework and Ink look for and do without.
  external: ['#starlark-wasm', 'react-devtools-core', 'typescript'],
  define: {'process.env.NODE_ENV': '"production"'},
  // Bundled CommonJS packages ask for Node's own modules with `require`.
  banner: {
    js: "import {createRequire as $createRequire} from 'node:module';const require=$createRequire(import.meta.url);",
  },
}

const engine = {
  ...shared,
  entryPoints: readdirSync('starlark-wasm/src')
    .filter((file) => /^index\.ts$|-worker\.ts$/.test(file))
    .map((file) => join('starlark-wasm/src', file)),
  outbase: 'starlark-wasm/src',
}

async function build() {
  // Built beside and then swapped in, so that whoever runs the program meanwhile sees one whole build.
  const fresh = {dist: `dist.${process.pid}`, engine: `starlark-wasm/dist.${process.pid}`}
  try {
    const [{metafile}] = await Promise.all([
      esbuild.build({...program, outdir: fresh.dist}),
      esbuild.build({...engine, outdir: fresh.engine}),
    ])
    emitDeclarations('starlark-wasm/tsconfig.build.json', fresh.engine)
    swapIn(fresh.engine, 'starlark-wasm/dist')
    if (existsSync('src/policy/index.ts')) emitDeclarations('tsconfig.build.json', join(fresh.dist, 'types'))
    writeFileSync(join(fresh.dist, 'licenses.txt'), licenseTexts([metafile]))
    writeCommandIndex(JSON.parse(readFileSync('oclif.manifest.json', 'utf8')), fresh.dist)
    swapIn(fresh.dist, 'dist')
    refuseHeavyStart(metafile, fresh.dist)
  } finally {
    for (const folder of Object.values(fresh)) rmSync(folder, {recursive: true, force: true})
  }
}

function refuseHeavyStart(metafile, outdir) {
  const heavy = heavyImports(metafile, outdir)
  if (heavy.length === 0) return
  process.stderr.write(`error: loaded at start-up\n  ${heavy.join('\n  ')}\n  try: Use import() inside run().\n`)
  process.exitCode = 1
}

/** Types are checked by `npm run typecheck`; here they are only written down. */
function emitDeclarations(project, outDir) {
  const tsc = 'node_modules/typescript/bin/tsc'
  execFileSync(process.execPath, [tsc, '--project', project, '--outDir', outDir], {stdio: 'inherit'})
}

function swapIn(fresh, folder) {
  const old = `${folder}.old.${process.pid}`
  if (existsSync(folder)) renameSync(folder, old)
  renameSync(fresh, folder)
  rmSync(old, {recursive: true, force: true})
}

async function watch() {
  for (const options of [
    {...program, outdir: 'dist'},
    {...engine, outdir: 'starlark-wasm/dist'},
  ]) {
    const context = await esbuild.context({...options, logLevel: 'info'})
    await context.watch()
  }
}

await (process.argv.includes('--watch') ? watch() : build())
