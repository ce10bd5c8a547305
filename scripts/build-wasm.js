// Builds the engine module from its Go source, or checks that the committed one is what its source gives.
//
//   node scripts/build-wasm.js           build and record
//   node scripts/build-wasm.js --check   with Go: build again and compare bytes; without: compare the recorded source hash
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {limitMemory} from './wasm-memory.js'
import {snapshot} from './wasm-snapshot.js'

const packageFolder = fileURLToPath(new URL('../starlark-wasm/', import.meta.url))
const goFolder = join(packageFolder, 'go')

const COMPILER = 'go1.26.8'
const ENVIRONMENT = {GOOS: 'wasip1', GOARCH: 'wasm', GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '', CGO_ENABLED: '0'}
const FLAGS = ['-buildmode=c-shared', '-trimpath', '-buildvcs=false', '-ldflags=-s -w']

/** The scripts that make the module from what the compiler gives. */
const POST_PROCESSORS = ['build-wasm.js', 'wasm-format.js', 'wasm-memory.js', 'wasm-snapshot.js']

/** The modules of this package. Memory is in pages of 64 KiB. */
const MODULES = [
  {name: 'starlark', command: './cmd/engine', maximumPages: 4096},
  {name: 'format', command: './cmd/formatter', maximumPages: 4096},
]

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')

function goFiles(folder) {
  return readdirSync(folder, {withFileTypes: true}).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'nativebench' ? [] : goFiles(path)
    return /(?<!_test)\.go$|^go\.(mod|sum)$/.test(entry.name) ? [path] : []
  })
}

/** One hash over names and contents of everything that the output depends on. */
function sourceHash() {
  const hash = createHash('sha256')
  for (const path of goFiles(goFolder).sort())
    hash
      .update(`${relative(goFolder, path)}\0`)
      .update(readFileSync(path))
      .update('\0')
  for (const name of POST_PROCESSORS) hash.update(readFileSync(new URL(name, import.meta.url)))
  return hash.digest('hex')
}

/** The version of the Go on this machine, or null without one. */
function compilerVersion() {
  const run = spawnSync('go', ['env', 'GOVERSION'], {
    cwd: goFolder,
    env: {...process.env, ...ENVIRONMENT},
    encoding: 'utf8',
  })
  return run.status === 0 ? run.stdout.trim() : null
}

function build({command, maximumPages}) {
  const folder = mkdtempSync(join(tmpdir(), 'build-wasm-'))
  try {
    const output = join(folder, 'module.wasm')
    const run = spawnSync('go', ['build', ...FLAGS, '-o', output, command], {
      cwd: goFolder,
      env: {...process.env, ...ENVIRONMENT},
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (run.status !== 0) fail(`go build ${command} failed`)
    return snapshot(limitMemory(readFileSync(output), maximumPages))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function record({maximumPages}, bytes) {
  return `${JSON.stringify(
    {
      compiler: COMPILER,
      environment: {GOOS: ENVIRONMENT.GOOS, GOARCH: ENVIRONMENT.GOARCH},
      flags: FLAGS.join(' '),
      maximum_memory_bytes: maximumPages * 65536,
      sources_sha256: sourceHash(),
      output_sha256: sha256(bytes),
      output_bytes: bytes.length,
    },
    null,
    2,
  )}\n`
}

function fail(message) {
  console.error(`build-wasm: ${message}`)
  process.exit(1)
}

function check(module, compiler) {
  const file = join(packageFolder, `${module.name}.wasm`)
  if (!existsSync(file)) fail(`${module.name}.wasm is missing; run node scripts/build-wasm.js`)
  const committed = readFileSync(file)
  const recorded = JSON.parse(readFileSync(`${file}.json`, 'utf8'))
  if (recorded.output_sha256 !== sha256(committed))
    fail(`${module.name}.wasm is not the file that ${module.name}.wasm.json records`)
  if (recorded.sources_sha256 !== sourceHash())
    fail(`${module.name}.wasm is older than its source; run node scripts/build-wasm.js`)
  if (compiler !== COMPILER) {
    console.log(
      `${module.name}.wasm: the recorded source hash matches (not rebuilt: ${compiler ?? 'no Go'} here, ${COMPILER} needed)`,
    )
    return
  }
  if (!build(module).equals(committed))
    fail(`${module.name}.wasm differs from what its source gives; run node scripts/build-wasm.js`)
  console.log(`${module.name}.wasm: rebuilt with ${COMPILER}, the bytes are the same`)
}

const compiler = compilerVersion()
if (process.argv.includes('--check')) {
  for (const module of MODULES) check(module, compiler)
} else {
  if (compiler !== COMPILER) fail(`needs ${COMPILER}, found ${compiler ?? 'no Go'}`)
  for (const module of MODULES) {
    const bytes = build(module)
    writeFileSync(join(packageFolder, `${module.name}.wasm`), bytes)
    writeFileSync(join(packageFolder, `${module.name}.wasm.json`), record(module, bytes))
    console.log(`${module.name}.wasm: ${bytes.length} bytes`)
  }
}
