import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import schema from '../../../../schemas/policy-suite.schema.json' with {type: 'json'}
import {parseSuite} from '../../../../src/policy/suite/parse-suite.js'

const page = readFileSync(new URL('../../../../docs/suites.md', import.meta.url), 'utf8')
const suites = [...page.matchAll(/^```yaml suite\n(.*?)^```$/gms)].map(([, text]) => text!)

describe('docs/suites.md', () => {
  it.each(suites)('shows a suite that can be read: %s', (text) => {
    expect(parseSuite(text, 'shown.test.yaml')).toHaveProperty('cases')
  })

  it('names every key', () => {
    expect(suites.length).toBeGreaterThan(3)
    const {dial, expect: expectation, case: one} = schema.$defs
    const keys = [schema, dial, expectation, one].flatMap(({properties}) => Object.keys(properties))
    for (const key of keys.filter((each) => each !== '$schema' && each !== 'name' && each !== 'dial')) {
      expect(page, key).toMatch(new RegExp(`[\`{, ]${key}\\b`))
    }
  })
})
