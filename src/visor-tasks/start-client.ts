import {isUnknownMethod, type VisorClient} from '../visor/client.js'
import {NotFound} from '../visor/errors.js'
import type {App} from '../visor/model/app.js'
import {waitForApp} from './wait-for-app.js'

type Apps = Pick<VisorClient, 'apps' | 'policies'>

export interface StartClient {
  readonly timeoutMs: number
  readonly signal?: AbortSignal
  /** For {@link VisorClient.policies}; absent leaves the app's policy as it is. */
  readonly policy?: string | undefined
}

export interface StartProxy extends StartClient {
  readonly name: string
  /** Public key of the server; absent for the one that is configured. */
  readonly server?: string | undefined
  /** Where it serves, `:1080` where left out. */
  readonly address?: string | undefined
  /** Where it serves HTTP, too. */
  readonly httpAddress?: string | undefined
}

/** The program that proxy clients are, whatever they are called. */
const PROXY_CLIENT = 'skysocks-client'

/**
 * Starts a proxy client and waits until it runs; one that runs is started anew.
 *
 * With a server, the arguments of the app are replaced, and an app that is not there is added (visor-rpc F.2).
 *
 * @throws `AppDidNotStart`; `NotFound` for an app that is not there, without a server to add it for.
 */
export async function startProxy(visor: Apps, input: StartProxy): Promise<App> {
  const {name, server} = input
  const {apps} = visor
  const app = (await apps.list()).find((candidate) => candidate.name === name)
  if (app === undefined && server === undefined) {
    throw new NotFound(`the visor has no app \`${name}\``, {hints: ['Name a server with `--pk`, and it is added.']})
  }
  // What an older visor cannot do is found out before its client is stopped.
  if (app !== undefined) await setPolicy(visor, name, input)
  if (app !== undefined && isUp(app)) await apps.stop(name)
  if (server !== undefined) {
    if (app === undefined) await apps.add(name, 'skywire')
    await pointTo(apps, server, input)
  }
  if (app === undefined) await setPolicy(visor, name, input)
  await apps.start(name)
  return settled(visor, name, input)
}

/** Sets the server of a proxy client; visors before October 2024 can change nothing else of it. */
async function pointTo(
  apps: Apps['apps'],
  server: string,
  {name, address = ':1080', httpAddress}: StartProxy,
): Promise<void> {
  const http = httpAddress === undefined ? {} : {'--http': httpAddress}
  try {
    await apps.customize(name, {app: PROXY_CLIENT, '--srv': server, '--addr': address, ...http})
  } catch (error) {
    if (!isUnknownMethod(error) || address !== ':1080' || httpAddress !== undefined) throw error
    await apps.setArgument(name, {name: 'pk', value: server})
  }
}

/** Points the VPN client to a server, starts it, and waits until it runs. @throws `AppDidNotStart` */
export async function startVpn(visor: Apps, server: string, input: StartClient): Promise<App> {
  const name = 'vpn-client'
  const {apps} = visor
  const client = await apps.get(name)
  await setPolicy(visor, name, input)
  if (isUp(client)) await apps.stop(name)
  await apps.startVpn(server)
  return settled(visor, name, input)
}

/** Whether an app is a proxy client, by its program, name or arguments: visors differ. */
export function isProxyClient({name, binary, args}: App): boolean {
  return name === PROXY_CLIENT || binary === PROXY_CLIENT || args.some((arg) => arg.includes(PROXY_CLIENT))
}

function isUp({status}: App): boolean {
  return status === 'running' || status === 'starting'
}

async function setPolicy({policies}: Apps, name: string, {policy}: StartClient): Promise<void> {
  if (policy !== undefined) await policies.set(name, policy)
}

/** A client that is interrupted while it comes up is not left behind half way. */
async function settled(visor: Apps, name: string, {timeoutMs, signal}: StartClient): Promise<App> {
  try {
    return await waitForApp(visor, name, {timeoutMs, signal})
  } catch (error) {
    if (signal?.aborted === true)
      await visor.apps.stop(name, {signal: AbortSignal.timeout(1000)}).catch(() => undefined)
    throw error
  }
}
