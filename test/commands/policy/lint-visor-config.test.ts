import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

const SECRET = '8d1a2ef4b2a1b6c1d2e3f4a5b6c7d8e9fa0b1c2d3e4f5061728394a5b6c7d8e9'
const INLINE = 'def decide_route(ctx, candidates):\n    # für alle\n    return RouteSpec(mux = 2, minhops = 2)\n'

let folder: string
const file = (name: string): string => join(folder, name)
const lint = (...argv: string[]) => runCommand(['policy', 'lint', '--visor-config', file('visor.json'), ...argv])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'policy-lint-config-'))
  const config = {
    version: 'v1.3.21',
    sk: SECRET,
    routing: {policy_per_dial: INLINE, policy_failure_mode: 'drop'},
    launcher: {
      apps: [
        {name: 'skychat', port: 1, auto_start: true, routing_policy: `@${file('chat.star')}`},
        {name: 'vpn-client', port: 43, auto_start: false, routing_policy: 'preset:balanced'},
        {name: 'skysocks', port: 3, auto_start: false, routing_policy: '/etc/skywire/socks.star'},
        {name: 'other', port: 9, auto_start: false, routing_policy: '@/none/there.star'},
        {name: 'again', port: 10, auto_start: false, routing_policy: `@${folder}/../${basename(folder)}/chat.star`},
      ],
    },
  }
  await writeFile(file('visor.json'), `${JSON.stringify(config, null, 2)}\n`)
  await writeFile(file('chat.star'), 'def decide_route(ctx, candidates):\n    return candidates[0]\n')
})
afterAll(() => rm(folder, {recursive: true}))

describe('policy lint --visor-config', () => {
  it('shows what the validator finds, and what is wrong with the policies that are named, at their places', async () => {
    const {stdout, status} = await lint('--select', 'CFG-R', '--select', 'RS', '--select', 'RP509', '-o', 'concise')
    expect(status).toBe(1)
    expect(
      stdout
        .replaceAll(folder, '')
        .split('\n')
        .map((line) => line.split(' ', 3).join(' ')),
    ).toEqual([
      '/visor.json:5:107: error RS601',
      '/visor.json:6:28: warning CFG-R06',
      '/visor.json:20:27: info RS619',
      '/visor.json:26:27: error CFG-R02',
      '/visor.json:32:27: warning CFG-R03',
      '/chat.star:2:12: error RP509',
      '',
    ])
  })

  it('says in words what a visor makes of a setting, and hides secrets', async () => {
    const {stdout} = await lint()
    expect(stdout).toContain('visor: The visor takes the text for source, fails to load it')
    expect(stdout).toContain('hint: Put "@" before the path: "@/etc/skywire/socks.star".')
    expect(stdout).toContain('preset:balanced, line 6:')
    expect(stdout).not.toContain(SECRET)
  })

  it.each(['json', 'sarif', 'github', 'junit'])('shows no secret in %s either', async (format) => {
    const {stdout} = await lint('-o', format)
    expect(stdout).toContain('CFG-R02')
    expect(stdout).not.toContain(SECRET)
  })

  it('is described by the schema of the report', async () => {
    const {json} = await lint('--json')
    expect(schemaFaults('lint-report', json())).toEqual([])
  })

  it('takes codes of configurations for ignoring and grading', async () => {
    const codes = ['--select', 'CFG-R', '-o', 'concise']
    expect((await lint(...codes, '--ignore', 'CFG-R02')).stdout).not.toContain('CFG-R02')
    expect((await lint(...codes, '--severity', 'CFG-R02=info')).stdout).toContain('info CFG-R02')
    expect(await lint('--select', 'CFG-Z')).toMatchObject({status: 2})
  })

  it('explains them', async () => {
    const {stdout, status} = await lint('--explain', 'cfg-r02')
    expect(status).toBe(0)
    expect(stdout).toContain('CFG-R02 not-a-policy')
  })

  it('tells a file that is no configuration as a finding, and one that is not there as a problem', async () => {
    await writeFile(file('broken.json'), '{"version": ')
    const broken = await runCommand(['policy', 'lint', '--visor-config', file('broken.json'), '-o', 'concise'])
    expect(broken).toMatchObject({status: 1, stdout: expect.stringContaining('error CFG-F01')})
    const missing = await runCommand(['policy', 'lint', '--visor-config', file('none.json')])
    expect(missing).toMatchObject({status: 4, stderr: expect.stringContaining('it does not exist')})
  })
})
