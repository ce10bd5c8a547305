import {expect, it} from 'vitest'
import {dialVisor} from '../../../src/visor/dial-visor.js'
import {followLog} from '../../../src/visor-tasks/follow-log.js'
import {startSandbox} from '../../support/visor-sandbox.js'

it('tells every line of a growing log once, though it asks for some twice', async () => {
  await using sandbox = await startSandbox()
  const {clock, visor} = sandbox
  const client = await dialVisor(sandbox.address)
  const stop = new AbortController()
  const told: string[] = []
  let looks = 0
  await followLog(
    client,
    {
      ...{app: 'skysocks', since: new Date(0), everyMs: 0, signal: stop.signal},
      now: () => {
        looks += 1
        // Less than is asked for twice, then more.
        clock.advance(looks === 4 ? 45_000 : 12_000)
        visor.live()
        if (looks === 6) stop.abort()
        return new Date(clock.now())
      },
    },
    (lines) => told.push(...lines),
  )
  client.close()
  expect(told.length).toBeGreaterThan(15)
  expect(told).toEqual(visor.apps.logsSince('skysocks', 0))
})
