import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {PASSWORD, startHypervisor} from '../../support/hypervisor/start-hypervisor.js'
import {KEY_A, KEY_B} from '../../support/keys.js'
import {publicServices} from '../../support/public-services.js'
import {runCommand} from '../../support/run-command.js'
import {schemaFaults} from '../../support/schema-faults.js'

const TRANSPORT = '953ea8f6-ce0c-0e9f-97d6-98f06f4d0bf6'

it('what the commands about hypervisors print as JSON fits their schemas', async () => {
  await using hypervisor = await startHypervisor({hasAccount: false, hasPkEndpoint: true})
  const folder = await mkdtemp(join(tmpdir(), 'state-'))
  const env = {
    SKYWIRE_CLI_STATE_DIR: folder,
    SKYWIRE_CLI_HYPERVISOR: hypervisor.address.href,
    SKYWIRE_CLI_HYPERVISOR_PASSWORD: PASSWORD,
    SKYWIRE_CLI_HYPERVISOR_NEW_PASSWORD: 'N3w-pass',
  }
  const lines = [
    'users create',
    'login',
    'visors',
    'users',
    `pk --public-key ${KEY_B}`,
    'logout',
    'login',
    'users password',
  ]
  for (const line of lines) {
    const {status, json} = await runCommand(['hypervisor', ...line.split(' '), '--json'], {env})
    const name = `hypervisor-${line.replace(/ --.*/, '').replace(' ', '-')}`
    expect({line, status, faults: schemaFaults(name, json())}).toEqual({line, status: 0, faults: []})
  }
})

it.each([
  [`visor route find ${KEY_A} ${KEY_B} -a`, 'visor-route-find'],
  ['proxy list -o -a', 'server-list'],
  ['vpn list -o -a', 'server-list'],
  ['tp tree -o -a', 'tp-tree'],
  ['ut -n 0 -u', 'ut'],
  [`mdisc entry ${KEY_A} --addr`, 'mdisc-entry'],
  ['mdisc servers --addr', 'mdisc-servers'],
])('what `%s` prints as JSON fits %s', async (line, name) => {
  const server = {static: KEY_B, server: {address: '192.0.2.1:80', availableSessions: 1}}
  await using services = await publicServices({
    '/routes': {[`${KEY_A}:${KEY_B}`]: [[{TpID: TRANSPORT, From: KEY_A, To: KEY_B}]]},
    '/api/services': [
      {address: `${KEY_A}:44`, type: 'vpn', geo: {lat: 1, lon: 2, country: 'DE', region: 'BE'}, info: {latency: 1}},
      {address: `${KEY_B}:44`, type: 'vpn', version: 'v1.3.28', local_ips: ['192.0.2.2'], display_node_ip: true},
    ],
    '/all-transports': [{t_id: TRANSPORT, edges: [KEY_B, KEY_A], type: 'stcp', label: 'user'}],
    '/uptimes': [{pk: KEY_A, on: true, version: 'v1.3.28', daily: {'2024-10-24': '50'}}, {pk: KEY_B}],
    [`/dmsg-discovery/entry/${KEY_A}`]: {static: KEY_A, client: {delegated_servers: [KEY_B]}},
    '/dmsg-discovery/available_servers': [server],
  })
  const env = {SKYWIRE_CLI_CACHE_DIR: await mkdtemp(join(tmpdir(), 'cache-'))}
  const {status, json} = await runCommand([...line.split(' '), services.address, '--json'], {env})
  expect({status, faults: schemaFaults(name, json())}).toEqual({status: 0, faults: []})
})
