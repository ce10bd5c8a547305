import {spawnSync} from 'node:child_process'
import {expect, it} from 'vitest'

it('every changed condition of the example policies is noticed by a case, or listed with a reason', () => {
  const {stdout, stderr, status} = spawnSync(process.execPath, ['scripts/mutate-examples.js'], {encoding: 'utf8'})
  expect({stderr, status}).toEqual({stderr: '', status: 0})
  expect(stdout).toMatch(/^4\d\d mutants of 25 policies: \d+ noticed, \d+ equivalent, 0 survive\n$/)
})
