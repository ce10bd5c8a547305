import type {Definition, WatchedCall} from '../engine/repl-requests.js'
import type {Dial} from '../policy/model/dial.js'
import {readRecording} from '../policy/recording/read-recording.js'
import {readChunks} from '../recording-io/read-chunks.js'
import {sourceLines} from './explain-calls.js'
import type {FunctionCost, LineCost, ReplResult} from './result.js'
import type {Workbench} from './workbench.js'

/** Dials and milliseconds that a profile may take. */
const MOST_DIALS = 1000
const MOST_MS = 10_000

/** After so long one dial is not repeated. */
const ENOUGH_MS = 1000

/** How often each dial is decided; the shortest time counts, as all others had something else in them. */
const REPEATS = {one: 15, all: 3}

interface Cost {
  readonly steps: number
  readonly nanoseconds: number
}

/** What the policy costs, per function and line. @param all - over all dials of the recording, not the current one. */
export async function profile(workbench: Workbench, all: boolean): Promise<ReplResult> {
  const {source, text, patched} = workbench.policy.deciding
  const {signal} = workbench
  const lines = new Map<number, Cost>()
  const end = performance.now() + MOST_MS
  const sums = {dials: 0, calls: 0, steps: 0, elapsed_ms: 0}
  let isCut = false
  for await (const dial of all ? dialsOf(workbench.recording) : [workbench.dial.value]) {
    isCut = sums.dials >= MOST_DIALS || performance.now() > end
    if (isCut) break
    if (all) workbench.onProgress(`dial ${String(sums.dials + 1)}`)
    let elapsed = Infinity
    const shortest = new Map<number, Cost>()
    for (let run = 0; run < (all ? REPEATS.all : REPEATS.one); run++) {
      signal.throwIfAborted()
      if (run > 0 && performance.now() > (all ? end : end - MOST_MS + ENOUGH_MS)) break
      elapsed = Math.min(elapsed, elapsedOf((await workbench.decideWith(source, {}, dial)).watched))
      const {record, watched} = await workbench.decideWith(source, {steps_by_line: true}, dial)
      for (const [line, cost] of byLine(watched)) {
        const {nanoseconds} = shortest.get(line) ?? cost
        shortest.set(line, {...cost, nanoseconds: Math.min(nanoseconds, cost.nanoseconds)})
      }
      if (run > 0) continue
      sums.calls += record.calls.length
      sums.steps += record.steps.total
    }
    sums.dials += 1
    sums.elapsed_ms += elapsed
    for (const [line, cost] of shortest) lines.set(line, plus(lines.get(line), cost))
  }
  const definitions = await workbench.engine.definitions(text)
  const costs = lineCosts(lines, sums.elapsed_ms, definitions, sourceLines(text))
  return {kind: 'profile', ...sums, is_cut: isCut, functions: byFunction(costs, definitions), lines: costs, patched}
}

async function* dialsOf(recording: string): AsyncGenerator<Dial> {
  for await (const event of readRecording(readChunks(recording), recording)) if (event.kind === 'dial') yield event.dial
}

function elapsedOf(watched: readonly WatchedCall[]): number {
  return watched.reduce((sum, {elapsed_ms}) => sum + elapsed_ms, 0)
}

function byLine(watched: readonly WatchedCall[]): ReadonlyMap<number, Cost> {
  const lines = new Map<number, Cost>()
  for (const {line, ...cost} of watched.flatMap(({steps_by_line}) => steps_by_line ?? [])) {
    lines.set(line, plus(lines.get(line), cost))
  }
  return lines
}

function plus(a: Cost | undefined, b: Cost): Cost {
  return {steps: (a?.steps ?? 0) + b.steps, nanoseconds: (a?.nanoseconds ?? 0) + b.nanoseconds}
}

function lineCosts(
  lines: ReadonlyMap<number, Cost>,
  elapsed: number,
  definitions: readonly Definition[],
  source: (line: number) => string,
): readonly LineCost[] {
  const all = [...lines.values()].reduce((sum, {nanoseconds}) => sum + nanoseconds, 0)
  return [...lines]
    .map(([line, {steps, nanoseconds}]) => {
      const own = definitions.find((each) => each.line <= line && line <= each.end_line)
      const share = all === 0 ? 0 : (elapsed * nanoseconds) / all
      return {function: own?.name ?? '<toplevel>', line, steps, elapsed_ms: share, source: source(line)}
    })
    .sort((a, b) => b.steps - a.steps || a.line - b.line)
}

function byFunction(lines: readonly LineCost[], definitions: readonly Definition[]): readonly FunctionCost[] {
  const sums = new Map<string, FunctionCost>()
  for (const {function: name, steps, elapsed_ms} of lines) {
    const {line} = definitions.find((each) => each.name === name) ?? {line: 1}
    const sum = sums.get(name) ?? {steps: 0, elapsed_ms: 0}
    sums.set(name, {function: name, line, steps: sum.steps + steps, elapsed_ms: sum.elapsed_ms + elapsed_ms})
  }
  return [...sums.values()].sort((a, b) => b.steps - a.steps)
}
