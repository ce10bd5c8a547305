import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import {findPreset, presetsOf, unknownPresetText} from '../../../../src/policy/preset/find-preset.js'

describe('presets by contract', () => {
  it('2026-06 visors ship spread-bw only', () => {
    expect(presetsOf('2026-06').map((preset) => preset.name)).toEqual(['spread-bw'])
  })

  it('2026-08 visors ship all seven, by name', () => {
    expect(presetsOf('2026-08').map((preset) => preset.name)).toEqual([
      'asymmetric-fanout',
      'balanced',
      'hypervisor-priority',
      'low-latency-direct',
      'prefer-connected',
      'privacy-max',
      'spread-bw',
    ])
  })

  it('does not find a preset on visors that came before it', () => {
    expect(findPreset('balanced', '2026-06')).toBeUndefined()
    expect(findPreset('balanced', '2026-08')?.contract).toBe('2026-08')
  })

  it.each(['Balanced', ' balanced', 'balanced ', '', '__proto__'])('does not find %j: names are exact', (name) => {
    expect(findPreset(name, '2026-08')).toBeUndefined()
  })

  it('names what is available when a name is unknown', () => {
    expect(unknownPresetText('fast', '2026-06')).toBe('unknown preset "fast" (available: spread-bw)')
  })
})

it('the embedded scripts are those of the folder', () => {
  expect(() => execFileSync('node', ['scripts/generate-presets.js', '--check'], {stdio: 'pipe'})).not.toThrow()
})
