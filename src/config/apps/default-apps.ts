import type {Era} from '../eras/era.js'

/** An app entry as the generator writes it, with its arguments as tokens. */
export interface AppEntry {
  readonly name: string
  readonly binary?: string
  readonly args: readonly string[]
  readonly auto_start: boolean
  readonly port: number
  /** User and environment of its process. */
  readonly user?: string
  readonly env?: readonly string[]
}

/** Programs of Skycoin inside the executable, which have names of their own there. */
const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  'skycoin-web': ['app', 'skycoin', 'web'],
  'skycoin-daemon': ['skycoin', 'daemon'],
}

const EARLY: readonly AppEntry[] = [
  {name: 'skychat', args: ['-addr', ':8001'], auto_start: true, port: 1},
  {name: 'skysocks', args: [], auto_start: true, port: 3},
  {name: 'skysocks-client', args: [], auto_start: false, port: 13},
]

const WITH_VPN: readonly AppEntry[] = [
  ...EARLY,
  {name: 'vpn-server', args: [], auto_start: false, port: 44},
  {name: 'vpn-client', args: [], auto_start: false, port: 43},
]

const MERGED: readonly AppEntry[] = [
  {name: 'vpn-client', args: ['--dns', '1.1.1.1'], auto_start: false, port: 43},
  {name: 'skychat', args: ['--addr', ':8001'], auto_start: true, port: 1},
  {name: 'skysocks', args: [], auto_start: true, port: 3},
  {name: 'skysocks-client', args: ['--addr', ':1080'], auto_start: false, port: 13},
  {name: 'vpn-server', args: [], auto_start: false, port: 44},
].map(external)

const INTERNAL: readonly AppEntry[] = [
  {name: 'vpn-client', args: ['--dns', '1.1.1.1'], auto_start: false, port: 43},
  {name: 'skychat', args: ['--addr', '127.0.0.1:8001', '--pair-enable'], auto_start: true, port: 1},
  {name: 'skysocks', args: [], auto_start: true, port: 3},
  {name: 'skysocks-client', args: ['--addr', ':1080'], auto_start: false, port: 13},
  {name: 'vpn-server', args: [], auto_start: true, port: 44},
  {name: 'vpn-router', args: [], auto_start: false, port: 66},
  {name: 'skydex-market', args: ['--addr', ':8050'], auto_start: false, port: 8050},
  {name: 'skydex-client', args: ['--addr', ':8051', '--market-port', '8050'], auto_start: false, port: 8051},
  {name: 'skycoin-web', args: [], auto_start: false, port: 61},
]

/** Default apps in file order (visor-config F.2). */
export const DEFAULT_APPS: Readonly<Record<Era, readonly AppEntry[]>> = {
  e0a: EARLY,
  e0: EARLY,
  e1: WITH_VPN,
  e2: WITH_VPN,
  e3: MERGED,
  e4: INTERNAL,
}

/** Whether visors of `era` start an app unless they are told not to. */
export function startsByDefault(name: string, era: Era): boolean {
  return DEFAULT_APPS[era].some((app) => app.name === name && app.auto_start)
}

/** How the merged executable is told which app to be (visor-config F.2). */
export function appWords(name: string): readonly string[] {
  return OTHER_WORDS[name] ?? ['app', name]
}

/** The form of a default app of 2025 on that runs as a process of its own. */
export function external(app: AppEntry): AppEntry {
  return {...app, binary: 'skywire', args: [...appWords(app.name), ...app.args]}
}

/** The example server, a program of its own (visor-config F.2). */
export function exampleApp(era: Era): AppEntry {
  const port = era === 'e4' ? 55 : 45
  return {name: 'example-server-app', binary: 'example-server-app', args: [], auto_start: false, port}
}

/** Every app that the merged executable contains. */
export const BUILT_IN_APPS: ReadonlySet<string> = new Set([...INTERNAL.map(({name}) => name), 'skycoin-daemon'])
