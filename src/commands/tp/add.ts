import {string as stringArg} from '@oclif/core/args'
import {boolean, integer, string} from '@oclif/core/flags'
import {UsageProblem} from '../../errors.js'
import {AddTransportCommand} from '../../add-transport-command.js'
import {waitFlag} from '../../flags.js'
import type {AddedTransports} from '../../visor-tasks/answers.js'

export default class TpAdd extends AddTransportCommand {
  static override readonly summary = 'Open a transport to another visor.'
  static override readonly description =
    'The later spelling of `visor add-tp`. Without a type, stcpr, sudph and dmsg are tried in turn.'
  static override readonly aliases = ['visor:tp:add']
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> PK --type sudph',
    '<%= config.bin %> <%= command.id %> --rpk PK',
  ]
  static override readonly args = {pk: stringArg({description: 'Public key of the visor to reach.'})}
  static override readonly flags = {
    rpk: string({char: 'r', summary: 'Public key of the visor to reach, instead of the argument.', helpValue: 'PK'}),
    type: string({char: 't', summary: 'Only this type.', helpValue: 'TYPE'}),
    timeout: waitFlag({char: 'o', summary: 'Longest wait for each type, in seconds or as 1m30s; left out: 90.'}),
    sdurl: string({
      char: 'a',
      summary: 'Try stcpr only for visors that this service discovery lists as public.',
      helpValue: 'URL',
    }),
    force: boolean({char: 'f', summary: 'Try stcpr all the same.'}),
    cfs: string({hidden: true, helpValue: 'FILE', summary: 'Keep the answer of the service discovery in this file.'}),
    cfa: integer({char: 'm', hidden: true, default: 5, min: 0, summary: 'For so many minutes.'}),
  }

  async run(): Promise<AddedTransports> {
    const {args, flags} = await this.parse(TpAdd)
    const dialTimeoutMs = flags.timeout === undefined ? undefined : flags.timeout * 1000
    const types = flags.type === undefined ? ['stcpr', 'sudph', 'dmsg'] : [flags.type]
    const keys = [args.pk ?? flags.rpk].filter((key) => key !== undefined)
    const reachable = await this.#withoutUnlisted(keys[0], types, flags)
    return this.add(flags, {keys, types: reachable, dialTimeoutMs}, {remote: 'remote_pk'})
  }

  /** The types that are worth trying: without stcpr where the visor is not listed (visor-rpc F.2, tp add). */
  async #withoutUnlisted(
    key: string | undefined,
    types: readonly string[],
    {sdurl, force, cfs, cfa}: {sdurl?: string | undefined; force: boolean; cfs?: string | undefined; cfa: number},
  ): Promise<readonly string[]> {
    if (sdurl === undefined || force || key === undefined || !types.includes('stcpr')) return types
    const [{findService}, {isPublicVisor}, {AnswerCache}] = await Promise.all([
      import('../../visor-tasks/find-service.js'),
      import('../../services/public/public-visors.js'),
      import('../../services/public/answer-cache.js'),
    ])
    const cache = cfs === undefined ? {} : {cache: new AnswerCache('.'), cacheFile: cfs}
    const cacheUse = {kind: 'young', maxAgeMs: cfa * 60_000} as const
    const where = findService({name: 'service_discovery', address: sdurl, env: process.env})
    if (await isPublicVisor(key, {...where, ...cache, cacheUse, signal: this.signal})) return types
    const others = types.filter((type) => type !== 'stcpr')
    if (others.length > 0) return others
    throw new UsageProblem('cannot create stcpr transport; public key not found in public visor service discovery', {
      hints: ['Try it all the same with `--force`.'],
    })
  }
}
