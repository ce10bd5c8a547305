// Measures `policy lint`: policies per second in one engine, without probes and with them, and one cold file.
//
//   node bench/lint.js
//
// Builds nothing: run `npm run build` first.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import process from 'node:process'
import {performance} from 'node:perf_hooks'

const run = (argv) => {
  const start = performance.now()
  try {
    execFileSync(process.execPath, ['bin/run.js', 'policy', 'lint', ...argv], {stdio: ['ignore', 'ignore', 'inherit']})
  } catch (error) {
    if (error.status !== 1) throw error
  }
  return performance.now() - start
}

const folder = mkdtempSync(join(tmpdir(), 'bench-lint-'))
try {
  const texts = readdirSync('examples/policies')
    .filter((name) => name.endsWith('.star'))
    .map((name) => readFileSync(join('examples/policies', name), 'utf8'))
  // As many lines as forty: each example with helpers of its own below, under names that differ by file.
  const helper = (n, i) =>
    `\ndef helper_${n}_${i}(routes):\n    fits = [c for c in routes if c.est_latency_ms < ${100 + i}]\n    return fits[0] if fits else None\n`
  const many = join(folder, 'many')
  mkdirSync(many)
  for (let n = 0; n < 1000; n++) {
    let text = texts[n % texts.length]
    for (let i = 0; text.split('\n').length < 40; i++) text += helper(n, i)
    writeFileSync(join(many, `policy-${n}.star`), text)
  }
  const few = join(folder, 'few')
  mkdirSync(few)
  for (const [n, text] of texts.entries()) writeFileSync(join(few, `policy-${n}.star`), text)

  const row = (what, ms, files) =>
    process.stdout.write(
      `${what.padEnd(44)} ${ms.toFixed(0).padStart(7)} ms ${(files / (ms / 1000)).toFixed(1).padStart(8)} files/s\n`,
    )
  const best = (argv) => Math.min(run(argv), run(argv), run(argv))
  row('1000 policies of 40 lines, --no-probes', best([many, '--no-probes']), 1000)
  row(`${texts.length} examples, with probes`, best([few]), texts.length)
  row('one file, cold, --no-probes', best(['examples/policies/proxy.star', '--no-probes']), 1)
  row('one file, cold, with probes', best(['examples/policies/proxy.star']), 1)
} finally {
  rmSync(folder, {recursive: true})
}
