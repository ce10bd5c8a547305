import {describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

describe('policy contract', () => {
  it.each(['2026-06', '2026-08'])('prints the surface of %s as JSON that fits its schema', async (version) => {
    const {json, status} = await runCommand(['policy', 'contract', '--contract', version, '--json'])
    expect(status).toBe(0)
    expect(schemaFaults('policy-contract', json())).toEqual([])
    expect(json().version).toBe(version)
  })

  it('knows peers.has_transport from 2026-08 on only', async () => {
    const early = await runCommand(['policy', 'contract'])
    const late = await runCommand(['policy', 'contract', '--contract', '2026-08'])
    expect(early.stdout).not.toContain('peers.has_transport')
    expect(late.stdout).toMatch(/peers\.has_transport\(pk\) +bool/)
    expect(late.stdout).toContain('since 2026-08')
  })

  it('shows every name, function, field and value', async () => {
    const {stdout} = await runCommand(['policy', 'contract'])
    const {json} = await runCommand(['policy', 'contract', '--json'])
    const {modules, constructors, structs, enums, universe} = json()
    for (const {name, members} of modules)
      for (const member of members) expect(stdout).toContain(`${name}.${member.name}(`)
    for (const {fields} of constructors) for (const field of fields) expect(stdout).toContain(`${field.name} = `)
    for (const {fields} of structs) for (const field of fields) expect(stdout).toContain(`.${field.name} `)
    for (const values of Object.values<string[]>(enums)) for (const value of values) expect(stdout).toContain(value)
    for (const {name} of universe) expect(stdout).toContain(name)
    expect(stdout).toContain('100,000 steps a call')
  })
})
