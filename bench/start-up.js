// Measures whole processes from the start to the end, each as a ratio to `node -e 0` in the same round.
//
//   node bench/start-up.js              needs a build
//   node bench/start-up.js --rounds 25
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const {values} = parseArgs({options: {rounds: {type: 'string', default: '15'}}})

const folder = mkdtempSync(join(tmpdir(), 'bench-start-up-'))
const policy = join(folder, 'nearest.star')
writeFileSync(
  policy,
  `def decide_route(ctx, candidates):
    if not candidates:
        return RouteSpec(min_hops=2)
    return RouteSpec(chosen=sorted(candidates, key=lambda c: c.est_latency_ms)[0])
`,
)
const RUN = ['bin/run.js']
const COMMANDS = {
  'policy decide': [...RUN, 'policy', 'decide', policy, '--candidate', 'SG 120ms', '--candidate', 'DE 80ms'],
  version: [...RUN, '--version'],
  help: [...RUN, '--help'],
  'policy preset list': [...RUN, 'policy', 'preset', 'list'],
  'visor config check-pk': [
    ...RUN,
    'visor',
    'config',
    'check-pk',
    `02${'79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'}`,
  ],
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

function time(args) {
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${args.join(' ')} exits ${status}: ${stderr}`)
  return performance.now() - start
}

const ratios = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]))
const bare = []
for (const args of Object.values(COMMANDS)) time(args)
for (let round = 0; round < Number(values.rounds); round++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const base = time(['-e', '0'])
    bare.push(base)
    ratios[name].push(time(args) / base)
  }
}
rmSync(folder, {recursive: true})

console.log(`${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}, node ${process.version}`)
console.log(`bare node: ${median(bare).toFixed(0)} ms`)
for (const [name, each] of Object.entries(ratios)) console.log(`${name}: ${median(each).toFixed(2)} x bare node`)
