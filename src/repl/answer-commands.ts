import {UsageProblem} from '../errors.js'
import {lineSteps, sourceLines, tracedCalls, whyCalls} from './explain-calls.js'
import {profile} from './profile.js'
import {usage, wordsOf, type Handler} from './typed-command.js'

/** Statements that `:trace` and `:why` look at, per call. */
const MOST_TRACED = 20_000

/** Commands that ask what becomes of the dial. */
export const ANSWER_COMMANDS = {
  decide: async (workbench) => {
    const {record} = await workbench.decide()
    return {kind: 'decision', record, patched: workbench.policy.deciding.patched}
  },
  why: async (workbench) => {
    const {record, watched, sites} = await workbench.decide({trace: MOST_TRACED})
    const {text, patched} = workbench.policy.deciding
    return {kind: 'why', record, calls: whyCalls(record, watched, sites, sourceLines(text)), patched}
  },
  trace: async (workbench, typed) => {
    const [only] = wordsOf(typed, 0, 1)
    const {record, watched, sites} = await workbench.decide({trace: MOST_TRACED})
    const {text, patched} = workbench.policy.deciding
    const calls = tracedCalls(record, watched, sites, sourceLines(text))
    if (only === undefined) return {kind: 'trace', calls, patched}
    const call = calls.find(({index}) => String(index) === only)
    if (call) return {kind: 'trace', calls: [call], patched}
    throw new UsageProblem(`no call \`${only}\``, {hints: [`There are ${String(calls.length)}, from 0.`]})
  },
  steps: async (workbench) => {
    const {record, watched} = await workbench.decide({steps_by_line: true})
    const {text, patched} = workbench.policy.deciding
    const calls = record.calls.map(({index, phase, fetch, steps}) => ({index, phase, fetch, steps}))
    return {kind: 'steps', steps: record.steps, calls, lines: lineSteps(watched, sourceLines(text)), patched}
  },
  profile: (workbench, typed) => {
    const [word] = wordsOf(typed, 0, 1)
    if (word === undefined || word === 'all') return profile(workbench, word === 'all')
    throw usage('profile')
  },
  auto: async (workbench, typed) => {
    const [word] = wordsOf(typed, 0, 1)
    if (word !== undefined && word !== 'on' && word !== 'off') throw new UsageProblem(`on or off, not \`${word}\``)
    if (word !== undefined) workbench.isAuto = word === 'on'
    return {kind: 'auto', is_on: workbench.isAuto, consequence: word === 'on' ? await workbench.consequence() : null}
  },
} as const satisfies Record<string, Handler>
