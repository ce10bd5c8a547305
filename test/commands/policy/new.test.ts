import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import type {PolicyTestReport} from '../../../src/suite-io/test-paths.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

let folder: string
const at = (name: string): string => join(folder, name)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'new-'))
  return () => rm(folder, {recursive: true})
})

describe('policy new', () => {
  it('writes a policy, its suite and a recording, which pass with full coverage', async () => {
    const {stdout, stderr, status} = await runCommand(['policy', 'new', at('deep/eu-only')])
    expect({stderr, status}).toEqual({stderr: '', status: 0})
    expect(stdout).toContain(`wrote ${at('deep/eu-only.star')}\n`)
    expect((await readdir(at('deep'))).sort()).toEqual(['eu-only.jsonl', 'eu-only.star', 'eu-only.test.yaml'])
    const tested = await runCommand(['policy', 'test', at('deep'), '--coverage-threshold', '100', '--json'])
    expect((tested.json() as PolicyTestReport).cases).toEqual({
      passed: 7,
      failed: 0,
      skipped: 0,
      undecided: 0,
      not_run: 0,
    })
    expect(tested.status).toBe(0)
  })

  it('in which the strictest lint finds nothing', async () => {
    await runCommand(['policy', 'new', at('eu')])
    const {stdout, status} = await runCommand(['policy', 'lint', '--strictness', 'strict', folder])
    expect(stdout).toContain('2 files: 0 errors, 0 warnings')
    expect(status).toBe(0)
  })

  it('whose policy passes the probes too, and whose recording is one', async () => {
    await runCommand(['policy', 'new', at('eu.star')])
    expect(await runCommand(['policy', 'test', at('eu.star'), '--probes'])).toMatchObject({status: 0})
    expect(await runCommand(['policy', 'recording', 'validate', at('eu.jsonl')])).toMatchObject({status: 0})
  })

  it('tells the files as JSON', async () => {
    const {json} = await runCommand(['policy', 'new', at('a'), '--json'])
    expect(json()).toEqual({files: [at('a.star'), at('a.test.yaml'), at('a.jsonl')]})
    expect(schemaFaults('policy-new', json())).toEqual([])
  })

  it('writes nothing where one of the files exists, unless told to', async () => {
    await writeFile(at('a.jsonl'), 'mine')
    const {stderr, status} = await runCommand(['policy', 'new', at('a')])
    expect(stderr).toMatch(/will not write over .*a\.jsonl[^]*--force/)
    expect(status).toBe(2)
    expect(await readdir(folder)).toEqual(['a.jsonl'])
    expect(await runCommand(['policy', 'new', at('a'), '--force'])).toMatchObject({status: 0})
    expect(await readFile(at('a.jsonl'), 'utf8')).not.toBe('mine')
  })

  it('says why the folder before the name cannot be made', async () => {
    await writeFile(at('file'), '')
    const {stderr, status} = await runCommand(['policy', 'new', at('file/a')])
    expect(stderr).toContain(
      `cannot make the folder ${at('file')} [UNWRITABLE_FILE]\n  because: a file of that name exists`,
    )
    expect(status).toBe(2)
  })

  it('refuses a name that no file should have', async () => {
    expect(await runCommand(['policy', 'new', at('what is this')])).toMatchObject({status: 2})
  })
})
