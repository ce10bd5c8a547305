import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'

/** Where visors look for their configuration, and packages put it (visor-config C.3). */
function usualPlaces(home: string): readonly string[] {
  const packaged: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'C:/Program Files/Skywire/skywire-config.json',
    darwin: '/Library/Application Support/Skywire/skywire-config.json',
  }
  return [
    resolve('skywire-config.json'),
    join(home, 'skywire-config.json'),
    packaged[process.platform] ?? '/opt/skywire/skywire.json',
  ]
}

/**
 * The address of the RPC that the first configuration of a visor on this machine names.
 *
 * @returns `undefined` where there is none, or none that this user may read: the default is as good a guess then.
 */
async function findRpcAddress(home: string): Promise<string | undefined> {
  for (const file of usualPlaces(home)) {
    const text = await readFile(file, 'utf8').catch(() => undefined)
    const address = text === undefined ? undefined : rpcOf(text)
    if (address !== undefined) return address
  }
  return undefined
}

/** `cli_addr` of files since 2021, `interfaces.rpc` of those before. */
function rpcOf(text: string): string | undefined {
  const config = parsed(text)
  const address = at(config, 'cli_addr') ?? at(at(config, 'interfaces'), 'rpc')
  // Listening on every address, it is reached on this one.
  return typeof address === 'string' && address !== ''
    ? address.replace(/^(0\.0\.0\.0|\[::\]):/, 'localhost:')
    : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined
}

/** What decides where a visor is looked for, most wanted first. */
export interface RpcAddressSources {
  /** What the flag or its environment variable says. */
  readonly flag: string | undefined
  readonly env: NodeJS.ProcessEnv
  /** What the project file says. */
  readonly project: string | undefined
  readonly home: string
}

/** The address of the RPC that a command asks: flag, environment, project file, a configuration of a visor, default. */
export async function rpcAddress({flag, env, project, home}: RpcAddressSources): Promise<string> {
  // An empty variable is how shells unset one.
  const fromEnv = env['SKYWIRE_RPC'] === '' ? undefined : env['SKYWIRE_RPC']
  return flag ?? fromEnv ?? project ?? (await findRpcAddress(home)) ?? 'localhost'
}
