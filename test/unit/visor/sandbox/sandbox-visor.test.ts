import {describe, expect, it} from 'vitest'
import {isPublicKey} from '../../../../src/visor/protocol/public-key.js'
import {ManualClock} from '../../../../src/visor/sandbox/clock.js'
import {SandboxVisor} from '../../../../src/visor/sandbox/sandbox-visor.js'

/** What there is to see after each of twenty minutes. */
function history(seed: string): unknown[] {
  const clock = new ManualClock()
  const visor = new SandboxVisor({clock, seed})
  return Array.from({length: 20}, () => {
    clock.advance(60_000)
    visor.live()
    return visor.summary()
  })
}

describe('SandboxVisor', () => {
  it('lives the same life for the same seed, and another for another', () => {
    expect(history('one')).toEqual(history('one'))
    expect(history('one')).not.toEqual(history('two'))
  })

  it('lives the same however often it is looked at', () => {
    const clock = new ManualClock()
    const [often, once] = [new SandboxVisor({clock}), new SandboxVisor({clock})]
    for (let i = 0; i < 100; i++) {
      clock.advance(1700)
      often.live()
    }
    once.live()
    expect(often.summary()).toEqual(once.summary())
  })

  it('has keys of the curve', () => {
    const {localKey, peers} = new SandboxVisor({seed: 'keys'})
    for (const key of [localKey, ...peers.map((peer) => peer.pk)]) expect(isPublicKey(key)).toBe(true)
    expect(new Set(peers.map((peer) => peer.pk)).size).toBe(peers.length)
  })

  it('does not take for ever to wake after a year', () => {
    const clock = new ManualClock()
    const visor = new SandboxVisor({clock})
    clock.advance(365 * 86_400_000)
    visor.live()
    expect(visor.uptime_s).toBe(365 * 86_400)
    expect(visor.apps.logsSince('skychat', 0).length).toBeLessThanOrEqual(1000)
  })

  it('begins with a past when it is given an age', () => {
    const visor = new SandboxVisor({clock: new ManualClock(), age_s: 60})
    visor.live()
    expect(visor.uptime_s).toBe(60)
    expect(visor.apps.get('skychat').status).toBe('running')
    expect(visor.apps.logsSince('skychat', 0).length).toBeGreaterThan(5)
  })
})
