import {appWords, type AppEntry} from '../apps/default-apps.js'
import {nextFreePort} from '../apps/ports.js'
import {parseArgs} from '../values/args-text.js'
import {parseHostPort} from '../values/host-port.js'
import type {GenerateValues} from './flags.js'

/** A node that the visor offers over dmsg: `host:port`, then `@` and the dmsg port where that is another. */
export function parseCoinNode(text: string): {readonly local_addr: string; readonly dmsg_port: number} | undefined {
  const [, local = '', port] = /^(.+?)(?:@(\d{1,5}))?$/.exec(text) ?? []
  const address = parseHostPort(local)
  const dmsg = port === undefined ? address?.port : Number(port)
  if (!address || address.host === '' || dmsg === undefined || dmsg < 1 || dmsg > 65535) return undefined
  return {local_addr: local, dmsg_port: dmsg}
}

/** The name of a node of the instance `text`: the word skycoin, or the file name of a `fiber.toml` without its ending. */
const instanceName = (text: string): string =>
  text
    .trim()
    .replace(/^.*[\\/]/, '')
    .replace(/\.toml$/, '')

/** Whether an instance names a node. */
export function isInstance(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(instanceName(text))
}

const DAEMON_SWITCHES = ['--enable-all-api-sets=true', '--log-level=debug']
/** TCP port of the first of several nodes; each has the next but one. */
const FIRST_API_PORT = 6420

const fiberEnv = (file: string | undefined) => (file ? {env: [`FIBER_TOML=${file}`]} : {})

/**
 * The entries of Skycoin nodes, which run as processes of their own: one, or one for each instance that is asked for.
 *
 * Source: the generator of the visors of 2026; visor-config F.2 leaves the arguments open.
 */
export function daemonApps(values: GenerateValues, localPath: string): AppEntry[] {
  const common = {
    binary: 'skywire',
    auto_start: values.skycoinDaemon === true,
    ...(values.daemonUser && {user: values.daemonUser}),
  }
  const instances = values.daemonInstances ?? []
  if (instances.length === 0) {
    const sets = values.daemonApiSets ? ['--enable-gui-api-sets', values.daemonApiSets] : []
    const args = [...appWords('skycoin-daemon'), ...DAEMON_SWITCHES, ...sets]
    return [{...common, name: 'skycoin-daemon', port: 60, args, ...fiberEnv(values.daemonFiber)}]
  }
  const reading = parseArgs(values.daemonFlags ?? '')
  const more = 'args' in reading ? reading.args : []
  const taken = new Set<number>()
  return instances.map((instance, index) => {
    const name = `skycoin-daemon-${instanceName(instance)}`
    const own = ['--port', String(FIRST_API_PORT + 2 * index), '--data-dir', `${localPath}/${name}`]
    const fiber = instance.trim() === 'skycoin' ? undefined : instance.trim()
    const port = index === 0 ? 60 : (nextFreePort(70, taken, 'e4') ?? 0)
    taken.add(port)
    return {
      ...common,
      name,
      port,
      args: [...appWords('skycoin-daemon'), ...own, ...DAEMON_SWITCHES, ...more],
      ...fiberEnv(fiber),
    }
  })
}

/** Arguments of the web wallet; `standard` is where it listens unless it is told otherwise. */
export function webWalletArgs(values: GenerateValues, standard: string | undefined): string[] {
  const address = parseHostPort(values.skycoinWebAddress || standard || '')
  return [
    ...(address ? ['--host', address.host, '--port', String(address.port)] : []),
    ...(values.skycoinWebNodes ?? []).flatMap((url) => ['--node-url', url]),
    ...(values.skycoinWebFolder ? ['--wallet-dir', values.skycoinWebFolder] : []),
  ]
}
