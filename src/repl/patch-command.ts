import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import {writeOutput} from '../files/write-output.js'
import type {DecisionRecord} from '../policy/model/record.js'
import {compareDecisions} from './compare-decisions.js'
import {patchOf} from './patch-policy.js'
import type {Consequence, ReplResult} from './result.js'
import {unquoted, wordsOf, type TypedCommand} from './typed-command.js'
import type {Workbench} from './workbench.js'

/** `:patch [NAME… | show | off | write FILE]` */
export async function patchPolicy(workbench: Workbench, typed: TypedCommand): Promise<ReplResult> {
  const words = wordsOf(typed)
  const [first, ...others] = words
  const isAlone = others.length === 0
  if (first === 'write') return write(workbench, unquoted(typed.rest.slice('write'.length).trim()))
  if (first === 'show' && isAlone) return shown(workbench, null)
  const before = await workbench.foresee()
  if (first === 'off' && isAlone) await workbench.policy.patch(null)
  else await patch(workbench, words)
  return shown(workbench, await consequence(workbench, before))
}

/** What becomes of the dial now, and what that changes. */
async function consequence(workbench: Workbench, before: DecisionRecord | null): Promise<Consequence> {
  const {record} = await workbench.decide()
  return {record, patched: workbench.policy.deciding.patched, change: before && compareDecisions(before, record)}
}

async function patch(workbench: Workbench, asked: readonly string[]): Promise<void> {
  const own = new Set((await workbench.engine.definitions(workbench.policy.loaded.text)).map(({name}) => name))
  const {texts, fresh} = workbench.definitions
  const names = asked.length > 0 ? asked : fresh.filter((name) => own.has(name))
  const missing = names.find((name) => !fresh.includes(name) || !own.has(name))
  if (missing !== undefined) {
    const why = own.has(missing) ? 'is not defined at the prompt since the policy was loaded' : 'is not in the policy'
    throw new UsageProblem(`\`${missing}\` ${why}`, {hints: own.has(missing) ? [] : didYouMean(missing, [...own])})
  }
  if (names.length === 0) {
    throw new UsageProblem('nothing defined at the prompt has the name of something in the policy', {
      hints: [`Define one of them anew: ${[...own].join(', ')}. Then type \`:patch\` again.`],
    })
  }
  const wanted = patchOf(names, texts, own)
  // What a visor would not load decides nothing, and does not stay.
  await workbench.decideWith((await workbench.policy.patchedBy(wanted)).source)
  await workbench.policy.patch(wanted)
}

function shown({policy: {loaded, deciding}}: Workbench, change: Consequence | null): ReplResult {
  const {text: after, patched, helpers} = deciding
  const {source, text: before} = loaded
  return {kind: 'patch', file: source.label, before, after, patched, helpers, consequence: change}
}

async function write(workbench: Workbench, file: string): Promise<ReplResult> {
  const {text, patched} = workbench.policy.deciding
  if (file === '') throw new UsageProblem('write to which file?', {hints: ['Write `:patch write FILE`.']})
  if (patched.length === 0) throw new UsageProblem('nothing is patched', {hints: ['Type `:patch` first.']})
  await writeOutput(file, text, {overwrite: false, overwriteFlag: null})
  return {kind: 'saved', what: 'policy', name: patched.join(', '), file}
}
