import type {GenerateValues} from '../config/generate/flags.js'
import {ServiceProblem} from '../errors.js'
import {askService} from './ask-service.js'

/** Tells in two letters in which country the asking address is. */
const COUNTRY_SERVICE = 'https://ipinfo.io/country'

/** Names another service of that kind. */
export const COUNTRY_SERVICE_VARIABLE = 'SKYWIRE_CLI_COUNTRY_SERVICE'

/**
 * What `--bestproto` makes of the flags: where connections over HTTP and to public visors are hindered, neither is used.
 *
 * Source: visor-config D.4.
 */
export async function withBestProtocol(
  values: GenerateValues,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<{readonly values: GenerateValues; readonly warnings: readonly string[]}> {
  if (!values.bestProtocol) return {values, warnings: []}
  const url = environment[COUNTRY_SERVICE_VARIABLE] || COUNTRY_SERVICE
  try {
    const country = (await askService({name: 'the country service', url}, environment, signal)).trim()
    if (country !== 'CN') return {values, warnings: []}
    return {values: {...values, dmsgHttp: true, disableAutoconnect: true}, warnings: []}
  } catch (error) {
    if (!(error instanceof ServiceProblem)) throw error
    return {values, warnings: [`--bestproto has no effect: ${error.message}`]}
  }
}
