import {describe, expect, it} from 'vitest'
import {parseProject, ProjectFileProblem} from '../../../src/project/parse-project.js'

const FILE = 'skywire-cli.config.json'

function problemOf(text: string): ProjectFileProblem {
  try {
    parseProject(text, FILE)
  } catch (error) {
    if (error instanceof ProjectFileProblem) return error
    throw error
  }
  throw new Error('the file was taken')
}

describe('parseProject', () => {
  it('reads every key', () => {
    const text = '{"$schema": "x", "contract": "2026-08", "rpc": "localhost:3435"}'
    expect(parseProject(text, FILE)).toEqual({$schema: 'x', contract: '2026-08', rpc: 'localhost:3435'})
  })

  it('takes an empty object for no settings', () => {
    expect(parseProject('{}', FILE)).toEqual({})
  })

  it.each([
    ['{\n  "contact": "2026-06"\n}', 2, 3, 'unknown key: `contact`', 'Did you mean `contract`?'],
    ['{\n  "contract": "2026-07"\n}', 2, 15, '`contract` must be "2026-06" or "2026-08"', undefined],
    ['{"rpc": 3435}', 1, 9, '`rpc` must be a string', undefined],
    ['{"rpc": "localhost"}', 1, 9, '`rpc` must match pattern ":[0-9]+$"', undefined],
    ['[]', 1, 1, 'the file must be an object', undefined],
    ['{"rpc": "a:1", "rpc": "b:1"}', 1, 16, 'the key `rpc` is there twice', undefined],
    ['{"rpc": "a:1",}', 1, 14, 'trailing comma', undefined],
    ['{"rpc" "a:1"}', 1, 8, 'expected ":" after the key, found """', undefined],
    ['', 1, 1, 'the file is empty', undefined],
  ])('says where %j is wrong', (text, line, column, message, hint) => {
    const problem = problemOf(text)
    expect(problem).toMatchObject({message, code: 'PROJECT_FILE', exitStatus: 4, hints: hint ? [hint] : []})
    expect(problem.place).toEqual({file: FILE, line, column, text})
  })
})
