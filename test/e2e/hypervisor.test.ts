import {EventEmitter, once} from 'node:events'
import {mkdtempSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {PASSWORD, startHypervisor} from '../support/hypervisor/start-hypervisor.js'
import {serve} from '../support/serve.js'
import {runProgram, startProgram} from '../support/spawn-program.js'

describe('the built program and a hypervisor over TLS', () => {
  it('logs in, lists visors and logs out, with one pinned certificate', async () => {
    await using hypervisor = await startHypervisor({hasTls: true})
    const folder = mkdtempSync(join(tmpdir(), 'state-'))
    const env = {SKYWIRE_CLI_STATE_DIR: folder}
    const address = hypervisor.address.href.replace(/\/$/, '')
    const refused = await runProgram(['hypervisor', 'login', address], {env})
    expect(refused.status).toBe(5)
    // As a person would: by copying what the refusal shows.
    const [, fingerprint = ''] = /--fingerprint ([0-9A-F:]+)`/.exec(refused.stderr) ?? []
    const login = ['hypervisor', 'login', address, '--fingerprint', fingerprint, '--password-file', '-']
    await expect(runProgram(login, {env, stdin: PASSWORD})).resolves.toMatchObject({status: 0, stderr: ''})
    expect(statSync(join(folder, 'hypervisor-sessions.json')).mode & 0o077).toBe(0)
    const visors = await runProgram(['hypervisor', 'visors', '--json'], {env})
    expect(visors).toMatchObject({status: 0, stderr: ''})
    expect(JSON.parse(visors.stdout)).toMatchObject({visors: [{local_pk: hypervisor.own.localKey}, {online: false}]})
    const apps = ['visor', 'ls-apps', '--visor', hypervisor.own.localKey]
    await expect(runProgram(apps, {env})).resolves.toMatchObject({
      status: 0,
      stdout: expect.stringContaining('skychat'),
    })
    await expect(runProgram(['hypervisor', 'logout'], {env})).resolves.toMatchObject({status: 0})
    await expect(
      runProgram(['hypervisor', 'visors', '--hypervisor', address, '--fingerprint', fingerprint], {env}),
    ).resolves.toMatchObject({status: 5})
  })

  it('reaches the sandbox as its own hypervisor', async () => {
    const argv = ['visor', 'sandbox', '--', 'skywire-cli', 'hypervisor', 'visors']
    const {status, stdout} = await runProgram(argv, {
      env: {SKYWIRE_CLI_STATE_DIR: mkdtempSync(join(tmpdir(), 'state-'))},
    })
    expect({status, lines: stdout.trim().split('\n').length}).toEqual({status: 0, lines: 2})
  })

  it('stops waiting for a service at Ctrl-C', async () => {
    const waiting = new EventEmitter()
    await using silent = await serve(() => waiting.emit('asked'))
    const {child, ended} = startProgram(['ut', '-u', silent.address.href, '--timeout', '60'])
    await once(waiting, 'asked')
    child.kill('SIGINT')
    expect(await ended).toEqual({status: 130, stdout: '', stderr: 'error: interrupted [INTERRUPTED]\n'})
  })
})
