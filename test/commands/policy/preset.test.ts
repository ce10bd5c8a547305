import {describe, expect, it} from 'vitest'
import {PRESETS} from '../../../src/policy/preset/preset-scripts.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

describe('policy preset list', () => {
  it('shows every preset with the contract that brought it', async () => {
    const {status, stdout} = await runCommand(['policy', 'preset', 'list'])
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toMatch(/^NAME +CONTRACT +PURPOSE$/)
    for (const {name, contract, purpose} of PRESETS) {
      expect(stdout).toMatch(new RegExp(`^${name} +${contract} +${purpose}$`, 'm'))
    }
  })

  it('shows those of one contract', async () => {
    const {json} = await runCommand(['policy', 'preset', 'list', '--contract', '2026-06', '--json'])
    expect(schemaFaults('policy-preset-list', json())).toEqual([])
    expect(json()).toEqual({
      presets: [{name: 'spread-bw', contract: '2026-06', purpose: expect.stringContaining('relays')}],
    })
  })
})

describe('policy preset show', () => {
  it.each(PRESETS)('prints the script of $name as it is', async ({name, script}) => {
    expect(await runCommand(['policy', 'preset', 'show', name])).toMatchObject({status: 0, stdout: script})
  })

  it('takes the name as a configuration has it', async () => {
    const {json} = await runCommand(['policy', 'preset', 'show', 'preset:balanced', '--json'])
    expect(schemaFaults('policy-preset-show', json())).toEqual([])
    expect(json()).toEqual(PRESETS.find(({name}) => name === 'balanced'))
  })

  it('exits 2 for an unknown name, and lists the known ones', async () => {
    const {status, stderr} = await runCommand(['policy', 'preset', 'show', 'spread-bq'])
    expect(status).toBe(2)
    expect(stderr).toContain('error: unknown preset: `spread-bq` [USAGE]')
    expect(stderr).toContain('try: Did you mean `spread-bw`?')
    expect(stderr).toContain('asymmetric-fanout, balanced, hypervisor-priority')
  })
})
