import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Bug, EXIT, InputProblem, Interrupted, worstStatus, type ExitStatus} from '../../src/errors.js'
import {schemaFaults} from '../support/schema-faults.js'

/** Most serious first (cli 3). */
const ORDER: readonly ExitStatus[] = [70, 130, 2, 4, 3, 6, 5, 1, 0]

describe('worstStatus', () => {
  it('is 0 when nothing happened', () => {
    expect(worstStatus([])).toBe(0)
  })

  it('is the first of the order that occurred, however often and in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(EXIT)), {minLength: 1}), (statuses) => {
        expect(worstStatus(statuses)).toBe(ORDER.find((status) => statuses.includes(status)))
      }),
    )
  })
})

describe('a problem as JSON', () => {
  it.each([
    [
      'with everything',
      new InputProblem('wrong', {
        cause: new Error('why'),
        hints: ['Mend it.'],
        place: {file: 'a', line: 2, column: 3, text: 'x'},
      }),
    ],
    ['with a file alone', new InputProblem('wrong', {place: {file: 'a'}})],
    ['with nothing but its message', new Interrupted()],
    ['that is our fault', new Bug('thrown text')],
  ])('%s fits its schema', (_, problem) => {
    expect(schemaFaults('error', {error: problem.toJSON()})).toEqual([])
  })

  it('leaves out what it does not know, and the text of the source', () => {
    const place = {file: 'a.json', line: 2, text: 'secret'}
    expect(new InputProblem('wrong', {place}).toJSON()).toEqual({
      ...{code: 'INPUT', message: 'wrong', exit_status: 4, file: 'a.json', line: 2, hints: []},
    })
  })
})
