import {UsageProblem} from '../errors.js'
import {compareDecisions} from './compare-decisions.js'
import {limitProblem} from './evaluated.js'
import {loadPolicy, reloadPolicy} from './load-policy.js'
import {patchPolicy} from './patch-command.js'
import type {ReplResult} from './result.js'
import {saveCase} from './save-case.js'
import {saveRecording} from './save-recording.js'
import {fileArgument, unquoted, type Handler, type TypedCommand} from './typed-command.js'
import type {Workbench} from './workbench.js'

/** Commands about the policy, and those that keep what was found. */
export const POLICY_COMMANDS = {
  load: (workbench, typed) => loadPolicy(workbench, fileArgument(typed)),
  reload: (workbench) => reloadPolicy(workbench),
  lint: async (workbench) => {
    const {source, text, patched} = workbench.policy.deciding
    const linted = await workbench.engine.lint(text)
    if (linted.kind === 'tool-limit') throw limitProblem('not linted', linted)
    return {kind: 'lint', contract: workbench.contract, file: source.label, text, linted, patched}
  },
  diff: async (workbench, typed) => {
    const other = await workbench.read(fileArgument(typed))
    const own = await workbench.decide()
    const {record} = await workbench.decideWith(other.source)
    const change = compareDecisions(own.record, record)
    return {kind: 'diff', policy: workbench.policy.deciding.source.label, other: other.source.label, change}
  },
  patch: (workbench, typed) => patchPolicy(workbench, typed),
  save: (workbench, typed) => save(workbench, typed),
} as const satisfies Record<string, Handler>

async function save(workbench: Workbench, {rest}: TypedCommand): Promise<ReplResult> {
  const [, what, argument = ''] = /^(\S+)\s*(.*)$/su.exec(rest) ?? []
  const name = unquoted(argument)
  if (what === 'case') return saveAsCase(workbench, name)
  if (what === 'recording' && name !== '') {
    const {record} = await workbench.decide()
    await saveRecording(name, workbench.dial.value, record, workbench.program)
    return {kind: 'saved', what, name: workbench.dial.value.id, file: name}
  }
  throw new UsageProblem('save what?', {hints: ['Write `:save case NAME` or `:save recording FILE`.']})
}

async function saveAsCase(workbench: Workbench, name: string): Promise<ReplResult> {
  const {source, argument} = workbench.policy.loaded
  if (source.form !== 'file' || argument === '-') {
    throw new UsageProblem('a case belongs to the suite beside a policy', {hints: ['Load a policy from a file.']})
  }
  if (workbench.policy.deciding.patched.length > 0) {
    throw new UsageProblem('a case expects what the file of the policy does, and a patch is on', {
      hints: ['Type `:patch off`, or write the patched policy with `:patch write FILE` and load that.'],
    })
  }
  const {record} = await workbench.decide()
  const dial = workbench.dial.value
  const file = await saveCase({name, policy: source.label, dial, record, recordedBy: workbench.program})
  return {kind: 'saved', what: 'case', name, file}
}
