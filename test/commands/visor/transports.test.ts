import {afterAll, beforeEach, describe, expect, it} from 'vitest'
import {KEY_A} from '../../support/keys.js'
import {schemaFaults} from '../../support/schema-faults.js'
import {startSandbox, type StartedSandbox} from '../../support/visor-sandbox.js'

let sandbox: StartedSandbox
beforeEach(async () => {
  await (sandbox as StartedSandbox | undefined)?.[Symbol.asyncDispose]()
  sandbox = await startSandbox()
})
afterAll(() => sandbox[Symbol.asyncDispose]())

const first = () => sandbox.visor.transports.list([], [])[0]!

describe('visor ls-tp', () => {
  it('lists transports in the columns of 2021', async () => {
    const {stdout, status} = await sandbox.run('visor ls-tp')
    const [header, ...lines] = stdout.trimEnd().split('\n')
    expect(status).toBe(0)
    expect(header!.split(/ {2,}/)).toEqual(['type', 'id', 'remote', 'mode', 'label'])
    expect(lines.length).toBe(sandbox.visor.transports.list([], []).length)
    expect(lines[0]!.split(/ {2,}/)).toEqual([first().type, first().id, first().remote_pk, 'regular', 'automatic'])
  })

  it('keeps to the types and keys that are wanted', async () => {
    const {type, remote_pk} = first()
    const {json} = await sandbox.run(`visor ls-tp --filter-types ${type} --filter-pks ${remote_pk} --json`)
    expect(json().transports).toMatchObject([{type, remote_pk}])
    const none = await sandbox.run('visor ls-tp --filter-types stcp --json')
    expect(none.json()).toEqual({transports: []})
  })

  it('leaves the traffic out with --no-show-logs', async () => {
    const {json} = await sandbox.run('visor ls-tp --no-show-logs --json')
    expect(json().transports[0].log).toBeNull()
  })

  it('answers in the envelope of the earlier tools', async () => {
    const {stdout} = await sandbox.run('visor ls-tp --legacy-json')
    const {id, type, remote_pk, label} = first()
    expect(stdout.startsWith('{\n  "output": [\n')).toBe(true)
    expect(JSON.parse(stdout).output[0]).toEqual({type, id, remote_pk, mode: 'regular', label})
  })
})

describe('tp', () => {
  it('calls the third column as in 2024, and shows more when asked', async () => {
    const plain = await sandbox.run('tp')
    expect(plain.stdout.split('\n')[0]!.split(/ {2,}/)).toEqual(['type', 'id', 'remote_pk', 'mode', 'label'])
    const more = await sandbox.run('tp -m')
    expect(more.stdout.split('\n')[0]!.split(/ {2,}/).slice(5)).toEqual([
      ...['version', 'country', 'services', 'latency', 'recv', 'sent'],
    ])
    expect(more.stdout).toMatch(/ [A-Z]{2} {2,}- {2,}\d+ ms {2,}/)
  })

  it('shows one, the types, and a count', async () => {
    const one = await sandbox.run(`tp -i ${first().id} --json`)
    expect(one.json().transports).toMatchObject([{id: first().id}])
    await expect(sandbox.run('tp -u')).resolves.toMatchObject({stdout: 'dmsg\nstcp\nstcpr\nsudph\n'})
    const {stdout} = await sandbox.run('tp -s')
    expect(stdout).toMatch(/^Total transports: \d+\nUnique visors: \d+\n/)
  })
})

describe('visor tp', () => {
  it('shows one', async () => {
    const {stdout} = await sandbox.run(`visor tp ${first().id}`)
    expect(stdout.split('\n')).toHaveLength(3)
  })

  it('fails in the words of the visor', async () => {
    const ran = await sandbox.run('visor tp 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6')
    expect(ran).toMatchObject({
      status: 5,
      stdout: '',
      stderr: expect.stringMatching(/^error: not found \[CALL_REFUSED\]\n  try: .*ls-tp/),
    })
    const legacy = await sandbox.run('visor tp 953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6 --legacy-json')
    expect(legacy).toMatchObject({status: 1, stdout: '{\n  "error": "not found"\n}\n', stderr: ''})
  })
})

describe('visor add-tp', () => {
  const peer = (index: number) => sandbox.visor.peers[index]!

  it('tries the types in order until one holds', async () => {
    const {json, status} = await sandbox.run(`visor add-tp ${peer(5).pk} --json`)
    expect(status).toBe(0)
    const [{transport, refused}] = json().peers
    expect(transport).toMatchObject({type: 'dmsg', remote_pk: peer(5).pk, label: 'user'})
    expect(refused.map(({type}: {type: string}) => type)).toEqual(['stcp', 'stcpr', 'sudph'])
  })

  it('works on several keys, tells each that could not be reached, and exits with 5', async () => {
    const ran = await sandbox.run(`visor add-tp ${peer(5).pk} ${KEY_A} ${peer(6).pk}`)
    expect(ran.status).toBe(5)
    expect(ran.stdout.trimEnd().split('\n')).toHaveLength(3)
    expect(ran.stderr).toContain(`error: no transport to ${KEY_A} [NO_TRANSPORT]`)
    expect(ran.stderr).toContain('Before that, stcp was tried')
  })

  it('fails where the only key cannot be reached', async () => {
    const {json, status} = await sandbox.run(`tp add ${KEY_A} -t stcpr --json`)
    expect(status).toBe(5)
    expect(json().error).toMatchObject({code: 'NO_TRANSPORT', because: expect.stringContaining('stcpr: ')})
  })

  it('refuses what is no key before anything is sent', async () => {
    await expect(sandbox.run('visor add-tp 1234')).resolves.toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not a public key: 1234'),
    })
    await expect(sandbox.run('tp add')).resolves.toMatchObject({status: 2})
  })

  it('takes the key as a flag in the later spelling', async () => {
    const {stdout, status} = await sandbox.run(`tp add -r ${peer(0).pk} -t stcpr`)
    expect({status, line: stdout.split('\n')[1]}).toEqual({status: 0, line: expect.stringMatching(/^stcpr {2,}/)})
  })
})

describe('visor rm-tp', () => {
  it('closes one', async () => {
    const {id} = first()
    await expect(sandbox.run(`visor rm-tp ${id}`)).resolves.toMatchObject({status: 0, stdout: 'OK\n'})
    expect(first().id).not.toBe(id)
  })

  it('closes one or all in the later spelling', async () => {
    await expect(sandbox.run(`tp rm -i ${first().id}`)).resolves.toMatchObject({status: 0, stdout: 'OK\n'})
    await expect(sandbox.run('tp rm')).resolves.toMatchObject({status: 2})
    await expect(sandbox.run('tp rm -a --legacy-json')).resolves.toMatchObject({stdout: '{\n  "output": "OK"\n}\n'})
    expect(sandbox.visor.transports.list([], [])).toEqual([])
  })
})

describe('visor disc-tp', () => {
  it('asks by key and by id', async () => {
    const byKey = await sandbox.run(`visor disc-tp --pk ${first().remote_pk}`)
    expect(byKey.stdout.split('\n')[0]!.split(/ {2,}/)).toEqual(['id', 'type', 'edge1', 'edge2'])
    const byId = await sandbox.run(`tp disc -i ${first().id} --legacy-json`)
    expect(Object.keys(byId.json().output[0])).toEqual(['id', 'type', 'edge1', 'edge2'])
  })

  it('wants exactly one of the two', async () => {
    await expect(sandbox.run('tp disc')).resolves.toMatchObject({
      status: 2,
      stderr: expect.stringContaining('must specify either transport id or public key'),
    })
    await expect(sandbox.run(`tp disc -p ${KEY_A} -i x`)).resolves.toMatchObject({status: 2})
  })
})

describe('JSON and HTTP', () => {
  const lines: readonly (readonly [line: () => string, schema: string])[] = [
    [() => 'visor ls-tp', 'visor-transports'],
    [() => 'tp', 'visor-transports'],
    [() => 'visor ls-types', 'visor-transport-types'],
    [() => `visor tp ${first().id}`, 'visor-transport'],
    [() => `visor add-tp ${sandbox.visor.peers[0]!.pk}`, 'visor-added-transports'],
    [() => `tp add ${sandbox.visor.peers[0]!.pk}`, 'visor-added-transports'],
    [() => `visor rm-tp ${first().id}`, 'visor-done'],
    [() => 'tp rm --all', 'visor-done'],
  ]

  it.each(lines)('%s fits its schema, over either way', async (line, schema) => {
    const direct = await sandbox.run(`${line()} --json`)
    const http = await sandbox.runOverHttp(`${line()} --json`)
    for (const {status, json} of [direct, http]) {
      expect({status, faults: schemaFaults(schema, json())}).toEqual({status: 0, faults: []})
    }
  })

  it('disc-tp fits its schema, and says why there is none over HTTP', async () => {
    const line = `visor disc-tp --id ${first().id} --json`
    const {json} = await sandbox.run(line)
    expect(schemaFaults('visor-discovered-transports', json())).toEqual([])
    const http = await sandbox.runOverHttp(line)
    expect(http.status).toBe(5)
    expect(http.json().error.code).toBe('NOT_OVER_HTTP')
  })
})
