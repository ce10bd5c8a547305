import {stripVTControlCharacters} from 'node:util'
import type {Problem} from '../../errors.js'
import type {ReplAnswer} from '../../repl/result.js'
import type {Look} from '../look.js'
import {renderProblem} from '../render-problem.js'
import {renderResult} from './render-result.js'
import {restartText} from './restart-text.js'

/** Lines of one answer, and characters of one line, shown at most: what is typed can be of any size, and so can what it gives. */
const MOST_LINES = 10_000
const MOST_CHARACTERS = 4000

/** What an entry gave, and whether the session came back in a new engine; empty where there is nothing to say. */
export function renderAnswer(answer: ReplAnswer, look: Look): string {
  const {restart, ...result} = answer
  const text = shortened(renderResult(result, look))
  return restart === undefined ? text : [text, restartText(restart, look)].filter((part) => part !== '').join('\n')
}

/** A problem as the prompt shows it. */
export function renderPromptProblem(problem: Problem, look: Look): string {
  return shortened(renderProblem(problem, look))
}

function shortened(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text
  const lines = text.split('\n')
  const shown = lines.slice(0, MOST_LINES).map((line) => {
    if (line.length <= MOST_CHARACTERS) return line
    // Colours would be cut in the middle.
    const plain = stripVTControlCharacters(line)
    return plain.length <= MOST_CHARACTERS ? line : `${plain.slice(0, MOST_CHARACTERS)}…`
  })
  const hidden = lines.length - shown.length
  return [...shown, ...(hidden > 0 ? [`… and ${String(hidden)} more lines`] : [])].join('\n')
}
