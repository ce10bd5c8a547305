import {ServiceProblem} from '../errors.js'
import type {VisorClient} from '../visor/client.js'
import type {App} from '../visor/model/app.js'
import {pause} from '../visor/pause.js'

/** An app did not come up. */
export class AppDidNotStart extends ServiceProblem {
  override readonly code = 'APP_DID_NOT_START'

  constructor({name, status, detailed_status}: App, waitedMs: number) {
    const isFinal = status === 'errored' || status === 'stopped'
    super(isFinal ? `\`${name}\` did not start` : `\`${name}\` is still ${status} after ${waitedMs / 1000} s`, {
      cause: new Error(detailed_status === '' ? status : detailed_status),
      hints: [`Look into its log: \`skywire-cli visor app-logs-since ${name} beginning\`.`],
    })
  }
}

export interface WaitForApp {
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
  /** How long to wait between two looks; a quarter of a second where left out. */
  readonly everyMs?: number
}

/**
 * Waits until an app that was started runs.
 *
 * @returns the app, running.
 * @throws {@link AppDidNotStart} when it fails, stops, or is not there in time.
 */
export async function waitForApp(
  {apps}: Pick<VisorClient, 'apps'>,
  name: string,
  {timeoutMs, signal, everyMs = 250}: WaitForApp,
): Promise<App> {
  for (let waitedMs = 0; ; waitedMs += everyMs) {
    const app = await apps.get(name)
    if (app.status === 'running') return app
    if (app.status === 'errored' || app.status === 'stopped' || waitedMs >= timeoutMs) {
      throw new AppDidNotStart(app, waitedMs)
    }
    await pause(everyMs, signal)
  }
}
