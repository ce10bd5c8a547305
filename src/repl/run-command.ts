import {UsageProblem} from '../errors.js'
import {writeOutput} from '../files/write-output.js'
import {commandOf, COMMANDS, type CommandName} from './commands.js'
import {compareDecisions} from './compare-decisions.js'
import {lostByEditing} from './dial-routes.js'
import {editCandidates} from './edit-candidates.js'
import {editContext, editCountry, editHour, editTrust, hoursOf} from './edit-dial.js'
import {limitProblem} from './evaluated.js'
import {lineSteps, sourceLines, tracedCalls, whyCalls} from './explain-calls.js'
import {KEY_BINDINGS} from './key-bindings.js'
import {pickDial} from './list-dials.js'
import {loadPolicy, reloadPolicy} from './load-policy.js'
import {patchPolicy} from './patch-command.js'
import {recordingOf} from './recording-of.js'
import type {ReplResult} from './result.js'
import {profile} from './profile.js'
import {saveCase} from './save-case.js'
import {VI_BINDINGS} from './vi-bindings.js'
import {sweepHours} from './sweep-hours.js'
import type {Workbench} from './workbench.js'

export interface TypedCommand {
  readonly name: CommandName
  readonly words: readonly string[]
  readonly rest: string
}

type Handler = (workbench: Workbench, typed: TypedCommand) => Promise<ReplResult> | ReplResult

/** Statements that `:trace` and `:why` look at, per call. */
const MOST_TRACED = 20_000

/** Runs one command. @throws `Problem` for what makes no sense or cannot be done. */
export async function runCommand(workbench: Workbench, typed: TypedCommand): Promise<ReplResult> {
  return HANDLERS[typed.name](workbench, typed)
}

const HANDLERS: Readonly<Record<CommandName, Handler>> = {
  load: (workbench, typed) => loadPolicy(workbench, wholeArgument(typed)),
  reload: (workbench) => reloadPolicy(workbench),
  lint: async (workbench) => {
    const {source, text, patched} = workbench.deciding
    const linted = await workbench.engine.lint(text)
    if (linted.kind === 'tool-limit') throw limitProblem('not linted', linted)
    return {kind: 'lint', contract: workbench.contract, file: source.label, text, linted, patched}
  },
  diff: async (workbench, typed) => {
    const other = await workbench.read(wholeArgument(typed))
    const own = await workbench.decide()
    const {record} = await workbench.decideWith(other.source)
    const change = compareDecisions(own.record, record)
    return {kind: 'diff', policy: workbench.deciding.source.label, other: other.source.label, change}
  },
  recording: async (workbench, typed) => {
    const recording = wholeArgument(typed)
    const dial = await pickDial(recording, undefined)
    workbench.recording = recording
    await workbench.setDial(dial, false)
    return dialResult(workbench)
  },
  dials: async (workbench, {words}) => {
    const {recording} = workbench
    return {kind: 'dials', recording, ...(await workbench.dials.list(recording, words))}
  },
  use: async (workbench, typed) => {
    await workbench.setDial(await pickDial(workbench.recording, wholeArgument(typed)), false)
    return dialResult(workbench)
  },
  ctx: async (workbench, {words}) => {
    if (words.length > 0) await workbench.setDial(editContext(workbench.dial, words, workbench.now), true)
    return dialResult(workbench, words.length > 0)
  },
  cand: async (workbench, {words}) => {
    if (words.length === 0) return candidatesResult(workbench, null, false)
    const note = lostByEditing(workbench.dial)
    await workbench.setDial(editCandidates(workbench.dial, words), true)
    return candidatesResult(workbench, note, true)
  },
  hour: async (workbench, typed) => {
    if (typed.rest.includes('..')) return sweepHours(workbench, hoursOf(wholeArgument(typed)))
    await workbench.setDial(editHour(workbench.dial, wholeArgument(typed), workbench.now), true)
    return dialResult(workbench)
  },
  country: async (workbench, typed) => {
    const [relay = '', code = ''] = exactly(typed, 2, 2)
    await workbench.setDial(editCountry(workbench.dial, relay, code), true)
    return candidatesResult(workbench, null, true)
  },
  trust: async (workbench, typed) => {
    const [relay = '', answer] = exactly(typed, 1, 2)
    await workbench.setDial(editTrust(workbench.dial, relay, answer), true)
    return candidatesResult(workbench, null, true)
  },
  patch: (workbench, typed) => patchPolicy(workbench, typed),
  decide: async (workbench) => {
    const {record} = await workbench.decide()
    return {kind: 'decision', record, patched: workbench.deciding.patched}
  },
  why: async (workbench) => {
    const {record, watched, sites} = await workbench.decide({trace: MOST_TRACED})
    const {text, patched} = workbench.deciding
    return {kind: 'why', record, calls: whyCalls(record, watched, sites, sourceLines(text)), patched}
  },
  trace: async (workbench, typed) => {
    const [only] = exactly(typed, 0, 1)
    const {record, watched, sites} = await workbench.decide({trace: MOST_TRACED})
    const {text, patched} = workbench.deciding
    const calls = tracedCalls(record, watched, sites, sourceLines(text))
    if (only === undefined) return {kind: 'trace', calls, patched}
    const call = calls.find(({index}) => String(index) === only)
    if (call) return {kind: 'trace', calls: [call], patched}
    throw new UsageProblem(`no call \`${only}\``, {hints: [`There are ${String(calls.length)}, from 0.`]})
  },
  steps: async (workbench) => {
    const {record, watched} = await workbench.decide({steps_by_line: true})
    const {text, patched} = workbench.deciding
    const calls = record.calls.map(({index, phase, fetch, steps}) => ({index, phase, fetch, steps}))
    return {kind: 'steps', steps: record.steps, calls, lines: lineSteps(watched, sourceLines(text)), patched}
  },
  profile: (workbench, typed) => {
    const [word] = exactly(typed, 0, 1)
    if (word === undefined || word === 'all') return profile(workbench, word === 'all')
    throw usage('profile')
  },
  auto: async (workbench, typed) => {
    const [word] = exactly(typed, 0, 1)
    if (word !== undefined && word !== 'on' && word !== 'off') throw new UsageProblem(`on or off, not \`${word}\``)
    if (word !== undefined) workbench.isAuto = word === 'on'
    return {kind: 'auto', is_on: workbench.isAuto, consequence: word === 'on' ? await workbench.consequence() : null}
  },
  save: (workbench, typed) => save(workbench, typed),
  time: (workbench, typed) => workbench.evaluate(wholeArgument(typed), true),
  reset: async (workbench) => {
    await workbench.reset()
    return {kind: 'reset'}
  },
  view: (_, typed) => {
    const [word] = exactly(typed, 1, 1)
    if (word === 'split' || word === 'plain') return {kind: 'view', view: word}
    throw new UsageProblem(`split or plain, not \`${word ?? ''}\``)
  },
  help: (_, typed) => {
    const [word] = exactly(typed, 0, 1)
    if (word === undefined) return {kind: 'help', commands: COMMANDS}
    if (word === 'keys') return {kind: 'keys', bindings: KEY_BINDINGS}
    if (word === 'vi') return {kind: 'keys', bindings: VI_BINDINGS}
    const command = commandOf(word.replace(/^:/u, ''))
    if (command) return {kind: 'help', commands: [command]}
    throw new UsageProblem(`no command \`${word}\``, {hints: ['Type `:help` to see the commands.']})
  },
  quit: () => ({kind: 'quit'}),
}

async function save(workbench: Workbench, {words, rest}: TypedCommand): Promise<ReplResult> {
  const [what] = words
  const name = rest.slice(what?.length).trim()
  const {source, argument} = workbench.loaded
  if (what === 'case') {
    if (source.form !== 'file' || argument === '-') {
      throw new UsageProblem('a case belongs to the suite beside a policy', {hints: ['Load a policy from a file.']})
    }
    if (workbench.deciding.patched.length > 0) {
      throw new UsageProblem('a case expects what the file of the policy does, and a patch is on', {
        hints: ['Type `:patch off`, or write the patched policy with `:patch write FILE` and load that.'],
      })
    }
    const {record} = await workbench.decide()
    const {dial, program} = workbench
    const file = await saveCase({name, policy: source.label, dial, record, recordedBy: program})
    return {kind: 'saved', what, name, file}
  }
  if (what === 'recording' && name !== '') {
    const {record} = await workbench.decide()
    await writeOutput(name, recordingOf(workbench.dial, record, workbench.program), {overwrite: false})
    return {kind: 'saved', what, name: workbench.dial.id, file: name}
  }
  throw new UsageProblem('save what?', {hints: ['Write `:save case NAME` or `:save recording FILE`.']})
}

async function dialResult(workbench: Workbench, isChange = true): Promise<ReplResult> {
  const consequence = isChange ? await workbench.consequence() : null
  return {kind: 'dial', dial: workbench.view(), consequence}
}

async function candidatesResult(workbench: Workbench, note: string | null, isChange: boolean): Promise<ReplResult> {
  const {candidates} = workbench
  const consequence = isChange ? await workbench.consequence() : null
  return {kind: 'candidates', candidates, note, consequence}
}

/** The argument of a command that takes one, spaces and all. */
function wholeArgument({name, rest}: TypedCommand): string {
  if (rest !== '') return rest.replace(/^"([^"]*)"$/u, '$1')
  throw usage(name)
}

function exactly({name, words}: TypedCommand, least: number, most: number): readonly string[] {
  if (words.length >= least && words.length <= most) return words
  throw usage(name)
}

function usage(name: CommandName): UsageProblem {
  const command = commandOf(name)
  const line = `:${name} ${command?.args ?? ''}`.trim()
  return new UsageProblem(`\`:${name}\` is used otherwise`, {hints: [`Write \`${line}\`.`]})
}
