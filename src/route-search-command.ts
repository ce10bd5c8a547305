import {homedir} from 'node:os'
import {string as stringArg} from '@oclif/core/args'
import {string} from '@oclif/core/flags'
import {ServiceCommand} from './service-command.js'
import {checkedKey} from './services/checked-key.js'
import type {VisorClient} from './visor/client.js'

/** The arguments of commands that look for routes. */
export const routeEndArgs = {
  pk: stringArg({required: true, description: 'Public key of the visor to reach, or of the one that dials.'}),
  remote: stringArg({
    description: 'Public key of the visor to reach, when the first key is that of the one that dials.',
  }),
}

/** A command that looks for routes between two visors, one of which may be the running one. */
export abstract class RouteSearchCommand extends ServiceCommand {
  static override readonly baseFlags = {
    ...ServiceCommand.baseFlags,
    rpc: string({
      summary: "Address of the running visor's RPC; looked for as by the `visor` commands where left out.",
      helpValue: 'HOST:PORT',
      env: 'SKYWIRE_CLI_RPC',
      noCacheDefault: true,
    }),
  }

  /** Both ends: two keys as given, or the running visor and one key. */
  protected async ends(
    {pk, remote}: {readonly pk: string; readonly remote?: string | undefined},
    rpc: string | undefined,
  ): Promise<{from: string; to: string}> {
    const first = checkedKey(pk)
    if (remote !== undefined) return {from: first, to: checkedKey(remote)}
    return {from: await this.withRunning(rpc, async ({node}) => (await node.overview()).local_pk), to: first}
  }

  /** Opens the running visor for as long as it is used. */
  protected async withRunning<Value>(
    rpc: string | undefined,
    use: (visor: VisorClient) => Promise<Value>,
  ): Promise<Value> {
    const [{dialVisor}, {rpcAddress}] = await Promise.all([
      import('./visor/dial-visor.js'),
      import('./visor-tasks/find-rpc-address.js'),
    ])
    const project = (await this.projectSettings()).rpc
    const address = await rpcAddress({flag: rpc, env: process.env, project, home: homedir()})
    const visor = await dialVisor(address, {signal: this.signal})
    try {
      return await use(visor)
    } finally {
      visor.close()
    }
  }
}
