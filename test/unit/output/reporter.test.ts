import {describe, expect, it} from 'vitest'
import {parseReporterChoices} from '../../../src/output/reporter.js'

const FORMATS = ['pretty', 'json', 'junit']

describe('parseReporterChoices', () => {
  it.each([
    [[], [{format: 'pretty'}]],
    [['json'], [{format: 'json'}]],
    [
      ['pretty', 'junit=report.xml'],
      [{format: 'pretty'}, {format: 'junit', file: 'report.xml'}],
    ],
    [['junit=a=b.xml'], [{format: 'junit', file: 'a=b.xml'}]],
    [['json=-'], [{format: 'json'}]],
  ])('reads %j', (texts, expected) => {
    expect(parseReporterChoices(texts, FORMATS)).toEqual(expected)
  })

  it.each([
    [['juint'], 'unknown output format: `juint`', 'Did you mean `junit`?'],
    [['pretty', 'json'], 'two reports go to standard output: `json` is one too many', /its own|of its own/],
    [['json=x', 'junit=x'], 'two reports go to x: `junit` is one too many', /of its own/],
    [['junit='], 'no file is named in `-o junit=`', 'Write `-o junit=FILE`.'],
  ])('refuses %j', (texts, message, hint) => {
    expect(() => parseReporterChoices(texts, FORMATS)).toThrow(
      expect.objectContaining({message, exitStatus: 2, hints: expect.arrayContaining([expect.stringMatching(hint)])}),
    )
  })
})
