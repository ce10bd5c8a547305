import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import {explainKey, suggestKey} from '../../../src/config/explain.js'
import {isObject, type JsonObject, type JsonValue} from '../../../src/json/json-value.js'
import {keysAt, pointersNamed, schemaAt, SCHEMA_FILES, type Shape} from '../../../src/config/schemas.js'
import {fixture} from '../../support/config-fixture.js'

const SHAPES: Shape[] = ['e0a', 'e0', 'e1', 'e2', 'e3', 'e4', 'hypervisor']
const read = (file: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../../schemas/${file}`, import.meta.url), 'utf8')) as JsonObject

const files = [...new Set(Object.values(SCHEMA_FILES))]
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
})
ajv.addVocabulary(['x-since', 'x-secret', 'x-unconfirmed'])
for (const file of files) ajv.addSchema(read(file))

describe('the schemas of configurations', () => {
  it.each(SHAPES)('that of %s takes the fixtures of its shape, also as an editor checks them', (shape) => {
    const validate = ajv.getSchema(SCHEMA_FILES[shape])
    expect(validate?.(fixture(shape)), JSON.stringify(validate?.errors)).toBe(true)
  })

  it('describe every key', () => {
    const silent: string[] = []
    const walk = (value: JsonValue, path: string): void => {
      if (!isObject(value)) return
      const {properties} = value
      for (const [key, property] of Object.entries(isObject(properties) && !path.endsWith('/then') ? properties : {})) {
        if (isObject(property) && property['description'] === undefined && property['$ref'] === undefined)
          silent.push(`${path}/${key}`)
      }
      for (const [key, item] of Object.entries(value)) if (key !== 'if') walk(item, `${path}/${key}`)
    }
    for (const file of files) walk(read(file), file)
    expect(silent).toEqual([])
  })

  it('know their keys through references and lists', () => {
    expect(keysAt('e4', '/launcher/apps/0')).toContain('routing_policy')
    expect(keysAt('e4', '/dmsg')).toEqual(keysAt('e4', '/dmsg/0'))
    expect(keysAt('e1', '/launcher/discovery')).toEqual(['update_interval', 'proxy_discovery_addr'])
    expect(schemaAt('e4', '/hypervisor/cookies/hash_key')).toMatchObject({'x-secret': true})
    expect(schemaAt('e4', '/nothing/here')).toBeUndefined()
    expect(pointersNamed('e4', 'policy_per_dial')).toEqual(['/routing/policy_per_dial'])
  })

  it('mark every secret', () => {
    for (const path of [
      '/sk',
      '/transport/tps_sk',
      '/routing/route_setup_sk',
      '/hypervisor/cookies/block_key',
      '/survey_client_sk',
    ]) {
      expect(explainKey('e4', path)?.secret).toBe(true)
    }
    expect(explainKey('e0', '/key_pair/secret_key')?.secret).toBe(true)
  })

  it('say where an old key went', () => {
    expect(suggestKey('e4', '/stcp')).toEqual(['It is /skywire-tcp since 0.5.0.'])
    expect(suggestKey('e4', '/restart_check_delay')).toEqual(['It has no effect since 1.3.13.'])
  })
})
