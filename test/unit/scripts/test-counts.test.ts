import {describe, expect, it} from 'vitest'
import {countGo, countVitest} from '../../../scripts/test-counts.js'

const go = (...events: object[]): string => events.map((event) => JSON.stringify(event)).join('\n')

describe('countVitest', () => {
  it('takes the numbers of the report', () => {
    const report = {numPassedTests: 5, numFailedTests: 2, testResults: [{status: 'failed', assertionResults: [{}]}]}
    expect(countVitest(JSON.stringify(report))).toEqual({passed: 5, failed: 2})
  })

  it('counts a file that could not be loaded', () => {
    const report = {numPassedTests: 5, numFailedTests: 0, testResults: [{status: 'failed', assertionResults: []}]}
    expect(countVitest(JSON.stringify(report))).toEqual({passed: 5, failed: 1})
  })

  it.each([[''], ['{"numPassedTests": 5'], ['{}']])('counts a broken report as a failure: %j', (text) => {
    expect(countVitest(text)).toEqual({passed: 0, failed: 1})
  })
})

describe('countGo', () => {
  it('counts tests, not packages', () => {
    const text = go(
      {Action: 'run', Package: 'p', Test: 'TestA'},
      {Action: 'pass', Package: 'p', Test: 'TestA'},
      {Action: 'pass', Package: 'p', Test: 'TestA/sub'},
      {Action: 'fail', Package: 'p', Test: 'TestB'},
      {Action: 'fail', Package: 'p'},
      {Action: 'pass', Package: 'q'},
    )
    expect(countGo(text)).toEqual({passed: 2, failed: 1})
  })

  it('counts a package that does not compile', () => {
    expect(countGo(go({Action: 'build-fail', ImportPath: 'p'}, {Action: 'fail', Package: 'p'}))).toEqual({
      passed: 0,
      failed: 1,
    })
  })

  it('counts a run without any report as a failure', () => {
    expect(countGo('go: no such tool')).toEqual({passed: 0, failed: 1})
  })
})
