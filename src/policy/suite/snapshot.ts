import {SuiteProblem} from './suite-problem.js'
import type {DecisionView, RouteView} from './decision-view.js'

/** The version this program writes, and the only one it reads. */
export const SNAPSHOT_FORMAT = 'skywire-snapshot/1'

/** One dial of a snapshot: what is not usual about its decision, as short texts. */
export type SnapshotEntry = Readonly<Record<string, string>>

/** Approved decisions by dial. */
export type Snapshot = ReadonlyMap<string, SnapshotEntry>

/** One change, and the dials that have it. */
export interface SnapshotChange {
  /** `decision` for a dial that is new or gone. */
  readonly field: string
  /** `null` where there was nothing. */
  readonly before: string | null
  readonly after: string | null
  readonly dials: readonly string[]
}

/** What a snapshot keeps of a decision. Latencies are left out: they are the recording's, not the policy's. */
export function entryOf(view: DecisionView): SnapshotEntry {
  const {kind, picked_by, attempts, legs, floor, distribution, rotation_interval_seconds, transport_kind, reason} = view
  const fields: Record<string, string | null> = {
    outcome: kind,
    picked_by,
    attempts: attempts > 1 ? String(attempts) : null,
    legs: legs.length === 0 ? null : legs.map(({forward, reverse}) => legText(forward, reverse)).join(' | '),
    floor:
      floor &&
      (floor.forward === floor.reverse ? String(floor.forward) : `${floor.forward} there, ${floor.reverse} back`),
    distribution,
    rotation_interval_seconds: rotation_interval_seconds === 0 ? null : String(rotation_interval_seconds),
    transport_kind,
    reason,
    silent_failures: view.silent_failures.length === 0 ? null : view.silent_failures.join(', '),
  }
  return Object.fromEntries(Object.entries(fields).flatMap(([field, text]) => (text === null ? [] : [[field, text]])))
}

function legText(forward: RouteView | null, reverse: RouteView | null): string {
  const there = hopsText(forward)
  const isMirrored = forward?.hops.toReversed().join() === reverse?.hops.join()
  return isMirrored ? there : `${there} back ${hopsText(reverse)}`
}

function hopsText(route: RouteView | null): string {
  if (route === null) return '?'
  return route.hops.length === 0 ? 'direct' : route.hops.join(',')
}

/** The text of a snapshot: a header and one line a dial, in the order decided. */
export function writeSnapshot(entries: Snapshot, about: {readonly policy: string; readonly recording: string}): string {
  const lines = [{format: SNAPSHOT_FORMAT, ...about}, ...[...entries].map(([dial, entry]) => ({dial, ...entry}))]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

const WRITE_AGAIN = 'Write the snapshot again with `-u`.'

/** Reads a snapshot. @throws {@link SuiteProblem} for what is none. */
export function readSnapshot(text: string, file: string): Snapshot {
  if (text.trim() === '') throw new SuiteProblem('the snapshot is empty', {place: {file}, hints: [WRITE_AGAIN]})
  const entries = new Map<string, SnapshotEntry>()
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parseLine(line)
    const place = {file, line: index + 1}
    if (index === 0) {
      if (value?.['format'] !== SNAPSHOT_FORMAT)
        throw new SuiteProblem(`no snapshot: ${SNAPSHOT_FORMAT} is missing`, {place, hints: [WRITE_AGAIN]})
      continue
    }
    const {dial, ...entry} = value ?? {}
    if (dial === undefined) {
      throw new SuiteProblem('no line of a snapshot', {place, hints: [WRITE_AGAIN]})
    }
    entries.set(dial, entry)
  }
  return entries
}

function parseLine(line: string): Record<string, string> | null {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null) return null
    const fields: [string, unknown][] = Object.entries(value)
    return fields.every((field): field is [string, string] => typeof field[1] === 'string')
      ? Object.fromEntries(fields)
      : null
  } catch {
    return null
  }
}

/** What is different from what was approved; the same change of several dials is told once. */
export function diffSnapshots(approved: Snapshot, actual: Snapshot): readonly SnapshotChange[] {
  const changes = new Map<string, {field: string; before: string | null; after: string | null; dials: string[]}>()
  const add = (dial: string, field: string, before: string | null, after: string | null): void => {
    const key = JSON.stringify([field, before, after])
    const change = changes.get(key)
    if (change) change.dials.push(dial)
    else changes.set(key, {field, before, after, dials: [dial]})
  }
  for (const [dial, entry] of actual) {
    const before = approved.get(dial)
    if (!before) {
      add(dial, 'decision', null, entry['outcome'] ?? '')
      continue
    }
    for (const field of new Set([...Object.keys(before), ...Object.keys(entry)])) {
      if (before[field] !== entry[field]) add(dial, field, before[field] ?? null, entry[field] ?? null)
    }
  }
  for (const [dial, entry] of approved) if (!actual.has(dial)) add(dial, 'decision', entry['outcome'] ?? '', null)
  return [...changes.values()]
}
