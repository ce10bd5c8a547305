import {fileURLToPath} from 'node:url'
import {createContext} from '../../src/context.js'
import {Problem} from '../../src/errors.js'
import {PLAIN} from '../../src/output/look.js'
import {renderAnswer, renderPromptProblem} from '../../src/output/repl/render-answer.js'
import {openWorkbench} from '../../src/repl/open-workbench.js'
import type {Workbench} from '../../src/repl/workbench.js'

/** A workbench on the sample recording; whoever asks closes its engine. */
export function openTestWorkbench(): Promise<Workbench> {
  return openWorkbench(createContext({root: fileURLToPath(new URL('../..', import.meta.url))}), {
    contract: '2026-06',
    ...{recording: undefined, id: undefined, candidates: undefined, isAuto: false, program: 'test'},
  })
}

/** What the prompt shows of an entry; anything thrown but a `Problem` fails the test. */
export async function shown(workbench: Workbench, entry: string): Promise<string> {
  try {
    return renderAnswer((await workbench.run(entry)).result, PLAIN)
  } catch (error) {
    if (error instanceof Problem) return renderPromptProblem(error, PLAIN)
    throw error
  }
}
