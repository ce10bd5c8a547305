import {access} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {InputProblem, UsageProblem} from '../errors.js'
import {makeFolder} from '../files/make-folder.js'
import {readTextInput} from '../files/read-input.js'
import {writeOutput} from '../files/write-output.js'
import type {Dial} from '../policy/model/dial.js'
import type {DecisionRecord} from '../policy/model/record.js'
import {caseOf} from './case-of.js'
import {recordingOf} from './recording-of.js'

/** What is kept, and for which policy. */
export interface CaseToSave {
  readonly name: string
  /** The policy's file as named. */
  readonly policy: string
  readonly dial: Dial
  readonly record: DecisionRecord
  readonly recordedBy: string
}

/**
 * Adds a case to the suite beside the policy, which is made where there is none. Comments and layout of what is there stay.
 * A dial with recorded answers is written into a recording of its own under `fixtures/`.
 *
 * @returns the suite's file.
 * @throws `InputProblem` where the suite cannot be read or has a case of that name.
 */
export async function saveCase({name, policy, dial, record, recordedBy}: CaseToSave): Promise<string> {
  if (name === '') throw new UsageProblem('a case has a name', {hints: ['Write `:save case avoids US on Fridays`.']})
  const suite = join(dirname(policy), `${basename(policy, '.star')}.test.yaml`)
  const {parseDocument, isMap, isSeq} = await import('yaml')
  const {parseSuite} = await import('../policy/suite/parse-suite.js')
  const old = (await exists(suite)) ? await readTextInput(suite) : ''
  const document = parseDocument(old === '' ? 'cases: []\n' : old)
  const place = {file: suite}
  if (document.errors.length > 0) throw new InputProblem('the suite cannot be read', {place, cause: document.errors[0]})
  if (document.contents !== null && !isMap(document.contents))
    throw new InputProblem('the suite is no mapping', {place})
  if (document.get('cases') == null) document.set('cases', document.createNode([]))
  const cases = document.get('cases')
  if (!isSeq(cases)) throw new InputProblem('`cases` of the suite is no list', {place})
  const fixture = dial.routes.kind === 'recorded' ? `fixtures/${slug(name)}.jsonl` : null
  cases.flow = false
  cases.add(
    document.createNode(caseOf(name, dial, record, fixture === null ? null : {recording: fixture, id: dial.id})),
  )
  const text = document.toString({lineWidth: 120})
  const parsed = parseSuite(text, suite)
  if (!('file' in parsed)) throw parsed[0] ?? new InputProblem('the suite cannot be read', {place})
  if (fixture !== null) {
    const file = join(dirname(suite), fixture)
    await makeFolder(dirname(file))
    await writeOutput(file, recordingOf(dial, record, recordedBy), {overwrite: false, overwriteFlag: null})
  }
  await writeOutput(suite, text, {overwrite: true})
  return suite
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function slug(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .replaceAll(/^-|-$/gu, '')
      .slice(0, 60) || 'case'
  )
}
