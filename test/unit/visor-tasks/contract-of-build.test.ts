import {expect, it} from 'vitest'
import {contractOfBuild} from '../../../src/visor-tasks/contract-of-build.js'

it.each([
  ['2026-06-05T10:00:00Z', '2026-06'],
  ['2026-08-13T23:59:59Z', '2026-06'],
  ['2026-08-14T00:00:00Z', '2026-08'],
  ['2027-01-01', '2026-08'],
  ['unknown', undefined],
  ['', undefined],
])('a visor built on %s has the contract %s', (date, contract) => {
  expect(contractOfBuild({date})).toBe(contract)
})
