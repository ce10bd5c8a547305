import type {App} from '../model/app.js'
import type {Clock} from './clock.js'
import {Refusal} from './refusal.js'

/** An app of a sandbox, which may be running. */
interface Program {
  readonly name: string
  readonly binary: string
  readonly port: number
  args: string[]
  autoStart: boolean
  status: App['status']
  detailedStatus: string
  runningSince: number
  readonly log: {readonly at: number; readonly line: string}[]
}

const INSTALLED: readonly (readonly [name: string, port: number, args: readonly string[], autoStart: boolean])[] = [
  ['skychat', 1, ['-addr', ':8001'], true],
  ['skysocks', 3, [], true],
  ['skysocks-client', 13, ['--addr', ':1080'], false],
  ['vpn-client', 43, [], false],
  ['vpn-server', 44, [], false],
]

/** Which apps a setting may be changed for, and what the visor says of others. Source: visor-rpc C.4. */
const SETTINGS = {
  '--passcode': {apps: ['skysocks', 'vpn-client', 'vpn-server'], refusal: 'change password'},
  '--netifc': {apps: ['vpn-server'], refusal: 'set network interface'},
  '--killswitch': {apps: ['vpn-client'], refusal: 'set killswitch'},
  '--secure': {apps: ['vpn-server'], refusal: "change 'secure' parameter"},
  '--addr': {apps: ['skychat'], refusal: 'set addr'},
  '--srv': {apps: ['skysocks-client', 'vpn-client'], refusal: 'change PK'},
  '--whitelist': {apps: ['skysocks', 'vpn-server'], refusal: 'change whitelist'},
} as const

export type SettingFlag = keyof typeof SETTINGS

/** The apps of a sandbox: they start, write logs, and stop. */
export class SandboxApps {
  readonly #clock: Clock
  readonly #programs = new Map<string, Program>()
  #nextPort = 1000

  /** @param startedAt - since when the apps that start by themselves run. */
  constructor(clock: Clock, startedAt = clock.now()) {
    this.#clock = clock
    for (const [name, port, args, autoStart] of INSTALLED) {
      this.#install({name, binary: name, port, args: [...args], autoStart})
      if (autoStart) this.start(name, startedAt)
    }
  }

  /** One second of life, which ended at `now`. */
  tick(now: number): void {
    for (const program of this.#programs.values()) {
      if (program.status === 'starting') {
        program.status = 'running'
        program.detailedStatus = 'Running'
        this.#write(program, now, 'running')
      } else if (program.status === 'running' && Math.floor(now / 1000) % 5 === program.port % 5) {
        this.#write(program, now, `alive for ${String(Math.round((now - program.runningSince) / 1000))} s`)
      }
    }
  }

  list(): App[] {
    return [...this.#programs.values()].map(({autoStart, detailedStatus, name, binary, args, port, status}) => ({
      name,
      binary,
      args: [...args],
      auto_start: autoStart,
      port,
      status,
      detailed_status: detailedStatus,
    }))
  }

  get(name: string): App {
    const app = this.list().find((candidate) => candidate.name === name)
    if (app === undefined) throw new Refusal('no process of given app is running')
    return app
  }

  isRunning(name: string): boolean {
    const status = this.#programs.get(name)?.status
    return status === 'running' || status === 'starting'
  }

  start(name: string, now = this.#clock.now()): void {
    const program = this.#programs.get(name)
    if (program === undefined) throw new Refusal('app not found')
    if (this.isRunning(name)) throw new Refusal('app already started')
    if (program.binary === 'vpn-client' && this.server(name) === undefined)
      throw new Refusal('VPN server pub key is missing')
    program.status = 'starting'
    program.detailedStatus = 'Starting'
    program.runningSince = now
    this.#write(program, now, 'starting')
  }

  stop(name: string): void {
    const program = this.#programs.get(name)
    if (program === undefined || !this.isRunning(name)) throw new Refusal('app not running')
    program.status = 'stopped'
    program.detailedStatus = 'Stopped'
  }

  restart(name: string): void {
    if (!this.isRunning(name)) return
    this.stop(name)
    this.start(name)
  }

  add(name: string, binary: string): void {
    if (this.#programs.has(name)) return
    this.#install({name, binary, port: this.#nextPort++, args: [], autoStart: false})
  }

  delete(name: string): void {
    if (this.isRunning(name)) this.stop(name)
    this.#programs.delete(name)
  }

  setAutostart(name: string, isOn: boolean): void {
    this.#known(name).autoStart = isOn
  }

  /** The key of the server that a client app is set to. */
  server(name: string): string | undefined {
    const args = this.#programs.get(name)?.args ?? []
    const at = args.findIndex((arg) => arg === '--srv' || arg === '-srv')
    return at < 0 ? undefined : args[at + 1]
  }

  /** Sets a flag, or takes it away with an empty value; a running app is restarted. */
  set(name: string, flag: SettingFlag, value: string): void {
    const {apps, refusal} = SETTINGS[flag]
    const program = this.#programs.get(name)
    if (program === undefined || !apps.some((allowed) => allowed === program.binary)) {
      throw new Refusal(`app ${name} is not allowed to ${refusal}`)
    }
    if (flag === '--addr') checkAddress(value)
    // Go's flags may be written with one dash or two.
    const at = program.args.findIndex((arg) => arg === flag || arg === flag.slice(1))
    if (at >= 0) program.args.splice(at, 2)
    if (value !== '') program.args.push(flag, value)
    this.restart(name)
  }

  setArgs(name: string, args: readonly string[]): void {
    this.#known(name).args = [...args]
  }

  /** Lines written since an instant (in ms), oldest first. */
  logsSince(name: string, since: number): string[] {
    const program = this.#programs.get(name)
    if (program === undefined || !this.isRunning(name)) throw new Refusal(`proc of app name '${name}' is not found`)
    return program.log.filter(({at}) => at > since).map(({line}) => line)
  }

  #known(name: string): Program {
    const program = this.#programs.get(name)
    if (program === undefined) throw new Refusal('no process of given app is running')
    return program
  }

  #install({
    name,
    binary,
    port,
    args,
    autoStart,
  }: Pick<Program, 'name' | 'binary' | 'port' | 'args' | 'autoStart'>): void {
    const state = {status: 'stopped', detailedStatus: '', runningSince: 0, log: []} as const
    this.#programs.set(name, {name, binary, port, args, autoStart, ...state, log: []})
  }

  #write(program: Program, at: number, text: string): void {
    program.log.push({at, line: `[${new Date(at).toISOString()}] INFO [${program.name}]: ${text}`})
    if (program.log.length > 1000) program.log.shift()
  }
}

function checkAddress(value: string): void {
  const port = /^\*?:(\d+)$/.exec(value)?.[1]
  if (port === undefined || value.length < 5) throw new Refusal(`invalid addr value: ${value}`)
  if (Number(port) < 1025 || Number(port) > 65_536) throw new Refusal(`invalid port number: ${port}`)
}
