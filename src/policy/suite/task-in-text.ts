import {readCases, type CasesText} from './long-suite.js'
import type {Task} from './run-batch.js'
import type {DecidableSituation, SuiteCase} from './suite.js'

/** A task that is read where it is decided: a situation of a case of a long suite. */
export interface TaskInText {
  readonly cases: CasesText
  /** Of the case, in `cases`. */
  readonly index: number
  readonly situation: number
}

/** What a situation of a case comes to. */
export function taskOf({label, ...situation}: DecidableSituation, expect: Task['expect']): Task {
  const group = situation.kind === 'legs' ? situation.group : null
  return {label, dial: situation.dial, group, expect, tolerates: [], wantsView: false}
}

/** Reads tasks; the cases that were read last are at hand for the next. */
export class TaskReader {
  #last: {readonly text: CasesText; readonly cases: readonly SuiteCase[]} | undefined

  read(task: Task | TaskInText): Task {
    if ('dial' in task) return task
    const each = this.#casesOf(task.cases)[task.index]
    const [situation] = each?.situations(task.situation) ?? []
    if (!each || !situation || situation.kind === 'recorded') throw new Error('a case is not where it was')
    return taskOf(situation, each.expect)
  }

  #casesOf(text: CasesText): readonly SuiteCase[] {
    if (this.#last?.text !== text) this.#last = {text, cases: readCases(text) ?? []}
    return this.#last.cases
  }
}
