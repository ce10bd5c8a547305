import {homedir} from 'node:os'
import {boolean, integer} from '@oclif/core/flags'
import {BaseCommand} from './base-command.js'
import {SERVICE_SECONDS, waitFlag} from './flags.js'
import type {PublicServiceOptions} from './services/public/public-service.js'
import type {PublicServiceName} from './visor-tasks/find-service.js'

/** What the flags of {@link ServiceCommand} say. */
interface Flags {
  readonly timeout: number
  readonly testenv: boolean
  readonly cached: boolean
  readonly 'cache-max-age'?: number | undefined
}

/** A command that asks public services, over the environment's proxies where there are any. */
export abstract class ServiceCommand extends BaseCommand {
  static override readonly baseFlags = {
    ...BaseCommand.baseFlags,
    timeout: waitFlag({
      char: 't',
      summary: 'Longest wait for each service, in seconds or as 1m30s; 20 where left out.',
      default: 20,
    }),
    testenv: boolean({summary: 'Ask the services of the test deployment.', env: 'SKYWIRE_CLI_TESTENV'}),
    cached: boolean({summary: 'Ask nobody: use the answers that were kept, whatever their age.', exclusive: ['watch']}),
    'cache-max-age': integer({
      char: 'm',
      aliases: ['cfa'],
      summary: 'Use kept answers that are at most this old, in minutes.',
      helpValue: 'MINUTES',
      min: 0,
      exclusive: ['cached'],
    }),
  }

  protected override readonly watchSeconds = SERVICE_SECONDS

  /**
   * How to ask one service: at `address`, else where the deployment has it.
   *
   * @param address - what the user gave.
   * @param cacheFile - a file of an earlier tool to keep the answer in.
   */
  protected async serviceOptions(
    service: PublicServiceName,
    flags: Flags,
    address: string | undefined,
    cacheFile?: string,
  ): Promise<PublicServiceOptions> {
    const {findService} = await import('./visor-tasks/find-service.js')
    const {AnswerCache} = await import('./services/public/answer-cache.js')
    const {userFolder} = await import('./services/user-folder.js')
    const maxAge = flags['cache-max-age']
    return {
      ...findService({name: service, address, testenv: flags.testenv, env: process.env}),
      timeoutMs: flags.timeout * 1000,
      signal: this.signal,
      cache: new AnswerCache(userFolder('cache', process.env, homedir())),
      cacheUse: flags.cached
        ? {kind: 'only'}
        : maxAge === undefined
          ? {kind: 'never'}
          : {kind: 'young', maxAgeMs: maxAge * 60_000},
      cacheFile,
      onKeptAnswer: ({service: name, at}) => {
        this.logToStderr(`using the answer of ${name} kept since ${at.toISOString()}`)
      },
      now: () => this.context.now(),
    }
  }
}
