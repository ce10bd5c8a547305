import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createContext} from '../../../src/context.js'
import {Problem} from '../../../src/errors.js'
import {PLAIN} from '../../../src/output/look.js'
import {renderAnswer, renderPromptProblem} from '../../../src/output/repl/render-answer.js'
import {openWorkbench} from '../../../src/repl/open-workbench.js'
import type {Workbench} from '../../../src/repl/workbench.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** What is typed and what comes back, in the order of the document. */
function stepsOf(document: string): readonly {typed: string; answer: string}[] {
  const blocks = document.matchAll(/^```policy-repl\n([\s\S]*?)^```$/gm)
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^policy> /m)
      .slice(1)
      .map((part) => {
        const [first = '', ...lines] = part.trimEnd().split('\n')
        const more = lines.filter((line) => line.startsWith('   ...>')).map((line) => line.slice('   ...> '.length))
        return {typed: [first, ...more].join('\n'), answer: lines.slice(more.length).join('\n')}
      }),
  )
}

/** Times differ from run to run, and with them the width of their column; documents have no spaces at ends of lines. */
function comparable(typed: string, answer: string): string {
  const text = answer.replaceAll(/ +$/gmu, '')
  return typed.startsWith(':profile') ? text.replaceAll(/ *[\d.]+ (?:µs|ms)\b| *TIME/gu, ' TIME') : text
}

const steps = stepsOf(readFileSync(`${ROOT}/docs/repl.md`, 'utf8'))

describe('the session in docs/repl.md', () => {
  let workbench: Workbench

  beforeAll(async () => {
    workbench = await openWorkbench(createContext({root: ROOT}), {
      contract: '2026-06',
      ...{recording: 'examples/recordings/synthetic-week.jsonl', id: undefined, candidates: undefined},
      ...{isAuto: false, program: 'test'},
    })
    await workbench.load('examples/policies/proxy.star')
  })
  afterAll(() => workbench.engine.close())

  // One after the other, in one session: each step stands on those before.
  it.each(steps)('$typed', async ({typed, answer}) => {
    expect(comparable(typed, await show(typed))).toBe(comparable(typed, answer))
  })

  it('is a session at all', () => {
    expect(steps.length).toBeGreaterThan(20)
  })

  async function show(typed: string): Promise<string> {
    try {
      return renderAnswer((await workbench.run(typed)).result, PLAIN)
    } catch (error) {
      if (error instanceof Problem) return renderPromptProblem(error, PLAIN)
      throw error
    }
  }
})
