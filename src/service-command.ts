import {homedir} from 'node:os'
import {boolean, integer, string} from '@oclif/core/flags'
import {BaseCommand} from './base-command.js'
import {UsageProblem} from './errors.js'
import {SERVICE_SECONDS} from './flags.js'
import type {PublicServiceOptions} from './services/public/public-service.js'
import type {PublicServiceName} from './visor-tasks/find-service.js'

/** What the flags of {@link ServiceCommand} say. */
interface Flags {
  readonly timeout: string
  readonly testenv: boolean
  readonly cached: boolean
  readonly 'cache-max-age'?: number | undefined
}

/** A command that asks public services, over the environment's proxies where there are any. */
export abstract class ServiceCommand extends BaseCommand {
  static override readonly baseFlags = {
    ...BaseCommand.baseFlags,
    timeout: string({
      char: 't',
      summary: 'Longest wait for each service: seconds, or a duration such as 1m30s.',
      default: '20',
      helpValue: 'SECONDS',
    }),
    testenv: boolean({summary: 'Ask the services of the test deployment.', env: 'SKYWIRE_CLI_TESTENV'}),
    cached: boolean({summary: 'Ask nobody: use the answers that were kept, whatever their age.'}),
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
      timeoutMs: await timeoutMs(flags.timeout),
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

/** Milliseconds of a wait: a number of seconds, or a duration as the earlier tools take it. */
async function timeoutMs(text: string): Promise<number> {
  const {parseDuration} = await import('./config/values/duration.js')
  const ns = parseDuration(/^[\d.]+$/.test(text) ? `${text}s` : text)
  const ms = ns === undefined ? NaN : Number(ns / 1_000_000n)
  if (ms >= 1 && ms <= 86_400_000) return ms
  throw new UsageProblem(`not a time to wait: ${text}`, {hints: ['Give seconds, or a duration such as `1m30s`.']})
}
