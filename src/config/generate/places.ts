import {UsageProblem} from '../../errors.js'
import {isSince, type Era} from '../eras/era.js'
import type {GenerateValues} from './flags.js'
import {joinOn, type Machine} from './machine.js'

/** Where a visor of some era and mode keeps its things. */
export interface Places {
  /** The file itself, absolute. */
  readonly output: string
  readonly bin: string
  readonly local: string
  readonly transportLogs: string
  /** User database of the hypervisor, absolute. */
  readonly users: string
  readonly certificate: string
  readonly certificateKey: string
  readonly terminalSocket: string
  /** Whitelist file of the terminal, until 2021. */
  readonly terminalKeys: string
}

/** Where the package of each system keeps its data (visor-config C.1, D.4, E.3). */
const PACKAGE = {
  linux: {data: '/opt/skywire', bin: '/opt/skywire/bin', file: 'skywire.json'},
  darwin: {
    data: '/Library/Application Support/Skywire',
    bin: '/Applications/Skywire.app/Contents/MacOS',
    file: 'skywire-config.json',
  },
  win32: {data: 'C:/Program Files/Skywire', bin: 'C:/Program Files/Skywire', file: 'skywire-config.json'},
} as const

/** The file of the package on a system. */
export function packageFile(platform: Machine['platform']): string {
  return `${PACKAGE[platform].data}/${PACKAGE[platform].file}`
}

const OS_NAMES: Readonly<Record<string, Machine['platform']>> = {linux: 'linux', mac: 'darwin', win: 'win32'}

/** The system that a file is for: that of the machine, or the one that `--os` names. */
export function platformFor(values: GenerateValues, machine: Machine): Machine['platform'] {
  if (values.os === undefined) return machine.platform
  const platform = OS_NAMES[values.os]
  if (!platform) throw new UsageProblem(`unknown system: ${values.os}`, {hints: ['Use linux, mac or win.']})
  return platform
}

/** Whether `--os` names a system whose hypervisor always asks for a log-in (visor-config D.4). */
export function isForDesktop(values: GenerateValues, machine: Machine): boolean {
  return values.os !== undefined && platformFor(values, machine) !== 'linux'
}

function placesOfE0(values: GenerateValues, machine: Machine): Partial<Places> {
  const mode = values.location ?? 'WD'
  if (mode === 'WD')
    return {transportLogs: './skywire/transport_logs', terminalKeys: './skywire/dmsgpty/whitelist.json'}
  const terminalKeys = './skywire/dmsgpty/whitelist.json'
  if (mode === 'HOME') {
    const base = joinOn(machine, machine.home, '.skycoin/skywire')
    const output = joinOn(machine, base, 'skywire-config.json')
    return {
      output,
      bin: joinOn(machine, base, 'apps'),
      transportLogs: joinOn(machine, base, 'transport_logs'),
      terminalKeys,
    }
  }
  if (mode === 'LOCAL') {
    return {
      output: '/usr/local/SkycoinProject/skywire-mainnet/skywire-config.json',
      bin: '/usr/local/skycoin/skywire/apps',
      transportLogs: '/usr/local/skycoin/skywire/transport_logs',
      terminalKeys,
    }
  }
  throw new UsageProblem(`invalid config type: ${mode}`, {hints: ['Use WD, HOME or LOCAL.']})
}

function placesOfE1(values: GenerateValues): Partial<Places> {
  if (values.package) {
    return {
      bin: '/opt/skywire/apps',
      local: '/opt/skywire/local',
      transportLogs: '/opt/skywire/transport_logs',
      terminalKeys: '/opt/skywire/dmsgpty/whitelist.json',
      certificate: '/opt/skywire/ssl/cert.pem',
      certificateKey: '/opt/skywire/ssl/key.pem',
    }
  }
  if (!values.skybian) return {}
  return {
    output: '/etc/skywire-config.json',
    bin: '/usr/bin/apps',
    local: '/var/skywire-visor/apps',
    terminalSocket: '/run/skywire-visor/dmsgpty/cli.sock',
    users: '/var/skywire-visor/users.db',
    certificate: '/var/skywire-visor/ssl/cert.pem',
    certificateKey: '/var/skywire-visor/ssl/key.pem',
  }
}

function placesOfE3(era: Era, values: GenerateValues, machine: Machine): Partial<Places> {
  const platform = platformFor(values, machine)
  const socketFolder = platform === 'win32' ? machine.home : machine.temporary
  const isTest = era === 'e4' && values.testenv === true
  const local = isTest ? './local-testenv' : './local'
  const terminalSocket = joinOn(machine, socketFolder, isTest ? 'dmsgpty-test.sock' : 'dmsgpty.sock')
  if (values.package) {
    const {data, bin} = PACKAGE[platform]
    return {
      output: packageFile(platform),
      bin,
      local: `${data}/local`,
      transportLogs: `${data}/local/transport_logs`,
      users: `${data}/users.db`,
      terminalSocket,
    }
  }
  if (values.user) {
    const base = joinOn(machine, machine.home, '.skywire')
    return {
      output: joinOn(machine, machine.home, 'skywire-config.json'),
      bin: './',
      local: joinOn(machine, base, 'local'),
      transportLogs: joinOn(machine, base, 'local', 'transport_logs'),
      users: joinOn(machine, base, 'users.db'),
      terminalSocket,
    }
  }
  return {bin: './', local, transportLogs: `${local}/transport_logs`, terminalSocket}
}

/** The places that flags choose for an era (visor-config B.2, B.3, C.1, D.1, D.2, D.4, E.2, E.3). */
export function placesFor(era: Era, values: GenerateValues, machine: Machine): Places {
  const standard: Places = {
    output: joinOn(machine, machine.cwd, 'skywire-config.json'),
    bin: './apps',
    local: './local',
    transportLogs: './transport_logs',
    users: joinOn(machine, machine.cwd, 'users.db'),
    certificate: './ssl/cert.pem',
    certificateKey: './ssl/key.pem',
    terminalSocket: '/tmp/dmsgpty.sock',
    terminalKeys: './dmsgpty/whitelist.json',
  }
  const own = isSince(era, 'e3')
    ? placesOfE3(era, values, machine)
    : isSince(era, 'e1')
      ? placesOfE1(values)
      : placesOfE0(values, machine)
  return {...standard, ...own, ...(values.binPath !== undefined && {bin: values.binPath})}
}
