import {readdirSync, readFileSync} from 'node:fs'
import type {Contract} from '#starlark-wasm'
import {beforeAll, describe, expect, it} from 'vitest'
import {scan} from '../../../../src/policy/annotation/scan.js'
import {PRESETS} from '../../../../src/policy/preset/preset-scripts.js'
import {purposeOf} from '../../../../src/policy/probe/purpose.js'
import {judgePolicy, testEngine} from '../../../support/judge-policy.js'

const root = new URL('../../../../', import.meta.url)
const folder = new URL('examples/policies/', root)
const files = readdirSync(folder).filter((file) => file.endsWith('.star'))
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** The code of all examples: comments, and strings where they do not matter, taken out. */
const code = files.map(read).map(withoutComments).join('\n')

function withoutComments(text: string): string {
  const comments = scan(text).filter(({kind}) => kind === 'comment')
  return comments.reduce((rest, comment) => rest.replace(comment.text, ''), text)
}

describe('the example policies', () => {
  it('are at least eighteen, among them proxy.star', () => {
    expect(files.length).toBeGreaterThanOrEqual(18)
    expect(files).toContain('proxy.star')
  })

  it.each(files)('%s says what it is for and what to change, and needs no waiver', (file) => {
    const text = read(file)
    expect(purposeOf(text)).toMatch(/^[A-Z].{30,}\.$/)
    expect(text).toMatch(/^# Change: /m)
    expect(text).not.toContain('skywire:')
  })

  it.each(files)('%s is listed in the README beside it', (file) => {
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(`[\`${file}\`](${file})`)
  })
})

describe('together the example policies use every primitive of the contract', () => {
  let contract: Contract

  beforeAll(async () => {
    contract = (await testEngine()).contract('2026-06')
  })

  it('every entry point', () => {
    for (const {name, params} of contract.entry_points) expect(code).toContain(`def ${name}(${params.join(', ')})`)
  })

  it('every member of every module', () => {
    const members = contract.modules.flatMap(({name, members}) => members.map((member) => `${name}.${member.name}(`))
    expect(members.filter((member) => !code.includes(member))).toEqual([])
  })

  it('every field of every constructor', () => {
    for (const {name, fields} of contract.constructors) {
      const calls = [...code.matchAll(new RegExp(`${name}\\(((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*)\\)`, 'g'))]
      const given = calls.map(([, body]) => body).join('\n')
      expect(fields.map((field) => field.name).filter((field) => !new RegExp(`\\b${field} = `).test(given))).toEqual([])
    }
  })

  it.each([
    ['ctx', 'ctx'],
    ['candidate', '(?:route|candidate)'],
    ['leg', '(?:leg|worst|busiest)'],
    ['change', 'change'],
    ['datetime', '(?:now|ctx\\.now\\(\\)|datetime\\.now\\(\\))'],
  ])('every field of %s', (struct, variable) => {
    const fields = contract.structs.find(({name}) => name === struct)?.fields ?? []
    expect(fields.length).toBeGreaterThan(1)
    expect(fields.map(({name}) => name).filter((name) => !new RegExp(`${variable}\\.${name}\\b`).test(code))).toEqual(
      [],
    )
  })

  it('every fallback and every kind of distribution; two of them have a second name', () => {
    const words = [...(contract.enums['fallback'] ?? []), ...(contract.enums['distribution'] ?? [])]
    expect(words.length).toBeGreaterThan(8)
    expect(words.filter((word) => !code.includes(`"${word}`))).toEqual(['round-robin', 'latency-aware'])
  })
})

describe('the presets', () => {
  it.each(PRESETS)('$name passes the probes under the contract it names', async ({script, contract}) => {
    const {verdict, waiver_faults, findings} = await judgePolicy(script, {
      contract,
      groups: ['peers', 'direct', 'legs'],
    })
    expect(verdict).toBe('passed')
    expect(waiver_faults).toEqual([])
    expect(findings.every(({judgement}) => judgement === 'idle-timer')).toBe(true)
  })
})
