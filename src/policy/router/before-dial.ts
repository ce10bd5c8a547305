import type {Outcome} from '../model/record.js'
import {cliOverrides} from './cli-overrides.js'
import type {DialRun} from './dial-run.js'
import {mergeOptions} from './merge-options.js'
import {reportMerge} from './report-merge.js'

/**
 * BeforeDial: asks the script for its knobs and merges them into the run's options (contract 10).
 *
 * @returns the outcome when the script refuses the dial, else `null`. A failing call leaves the options alone.
 * @throws {@link Undecided} when a limit of ours stopped the script.
 */
export function beforeDial(run: DialRun): Extract<Outcome, {kind: 'dropped-in-before-dial'}> | null {
  const {dial, script, trail} = run
  if (!script) return null
  const answer = script.decide({
    phase: 'before-dial',
    port: dial.port,
    cli_overrides: cliOverrides(dial.options, run.overridesOrder),
  })
  const {call} = answer
  if (answer.kind === 'failed') {
    if (run.isDropMode) {
      trail.write('debug', 'policy hook errored; proceeding without adjustment', call, {error: answer.error})
    }
    return null
  }
  const merge = mergeOptions(dial.options, answer.spec)
  if (merge.kind === 'refused') {
    trail.reportLogged(
      'info',
      'Dial refused by routing policy.',
      {
        code: 'dial-refused',
        level: 'notice',
        call,
        field: 'fallback',
        message: 'the script refused the dial before any route was asked for, when it has no candidates to look at',
        section: '10.2',
        gotcha: 'G01',
      },
      {policy_decision: 'drop'},
    )
    return {kind: 'dropped-in-before-dial', error: merge.error}
  }
  run.merge = merge
  reportMerge(run, call, answer.spec, merge)
  return null
}
