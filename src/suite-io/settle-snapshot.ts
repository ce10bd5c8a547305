import {dirname, relative, sep} from 'node:path'
import {stat} from 'node:fs/promises'
import {errorCode} from '../files/file-problem.js'
import {readTextInput} from '../files/read-input.js'
import {writeOutput} from '../files/write-output.js'
import type {SnapshotReport} from '../policy/suite/report.js'
import {diffSnapshots, readSnapshot, writeSnapshot, type Snapshot} from '../policy/suite/snapshot.js'

/** What a snapshot is about. */
export interface SnapshotSubject {
  readonly suite: string
  /** As the suite names it. */
  readonly policy: string
  readonly recording: string
  /** What was decided now. */
  readonly entries: Snapshot
}

/**
 * Holds what was decided against the snapshot in `file`, or approves it.
 *
 * @throws a `Problem` for a file that cannot be read or written, and for one that is no snapshot.
 */
export async function settleSnapshot(
  file: string,
  subject: SnapshotSubject,
  approves: boolean,
): Promise<SnapshotReport> {
  const {suite, policy, entries} = subject
  const approved = (await isThere(file)) ? await readTextInput(file) : null
  if (approves) {
    // As the suite names it: the same from every working folder.
    const recording = relative(dirname(suite), subject.recording).split(sep).join('/')
    const text = writeSnapshot(entries, {policy, recording})
    if (approved === text) return {file, status: 'same', changes: []}
    await writeOutput(file, text, {overwrite: true})
    return {file, status: 'written', changes: []}
  }
  if (approved === null) return {file, status: 'missing', changes: []}
  const changes = diffSnapshots(readSnapshot(approved, file), entries)
  return {file, status: changes.length === 0 ? 'same' : 'different', changes}
}

function isThere(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    (error: unknown) => errorCode(error) !== 'ENOENT',
  )
}
