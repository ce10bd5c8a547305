import {describe, expect, it} from 'vitest'
import pjson from '../../../package.json' with {type: 'json'}
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

describe('version', () => {
  it('names the program, the engine, the system and Node', async () => {
    const {stdout, status} = await runCommand(['version'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/^skywire-cli \S+ \(\w+-\w+, node v[\d.]+\)\ngo\.starlark\.net v0\.0\.0-202605\d+-\w+\n$/)
  })

  it('prints them as JSON', async () => {
    const {json, stderr} = await runCommand(['version', '--json'])
    expect(schemaFaults('version', json())).toEqual([])
    expect(json()).toMatchObject({version: pjson.version, node: process.version})
    expect(stderr).toBe('')
  })

  it.each(['--version', '-V'])('%s is short for it', async (flag) => {
    expect((await runCommand([flag])).stdout).toMatch(/^skywire-cli\/\S+ \S+ node-v/)
  })
})
