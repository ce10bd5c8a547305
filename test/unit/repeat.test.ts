import {expect, it} from 'vitest'
import {repeat} from '../../src/interruption.js'

it('looks at once, again and again, and not after the end', async () => {
  const end = new AbortController()
  let looks = 0
  await repeat({everyMs: 0, signal: end.signal}, async () => {
    looks += 1
    if (looks === 3) end.abort()
  })
  expect(looks).toBe(3)
  await repeat({everyMs: 0, signal: end.signal}, async () => expect.fail('it is over'))
})

it('ends with the failure of a look', async () => {
  const {signal} = new AbortController()
  await expect(repeat({everyMs: 0, signal}, () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
})
