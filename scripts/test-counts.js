/**
 * Counts the tests of a Vitest JSON report. A file that could not be loaded has no tests and counts as one failure, as
 * does a report that is missing or cut short.
 */
export function countVitest(text) {
  try {
    const report = JSON.parse(text)
    const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
    return {passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length}
  } catch {
    return {passed: 0, failed: 1}
  }
}

/** Counts the tests in the output of `go test -json`. A package that does not compile counts as one failure. */
export function countGo(text) {
  const events = text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line)]
    } catch {
      return []
    }
  })
  const ended = (action) => events.filter((event) => event.Action === action)
  const failedTests = ended('fail').filter((event) => event.Test !== undefined)
  const packagesWithFailedTest = new Set(failedTests.map((event) => event.Package))
  const failedPackages = ended('fail').filter(
    (event) => event.Test === undefined && !packagesWithFailedTest.has(event.Package),
  )
  const nothingRan = events.length === 0
  return {
    passed: ended('pass').filter((event) => event.Test !== undefined).length,
    failed: failedTests.length + failedPackages.length + (nothingRan ? 1 : 0),
  }
}
