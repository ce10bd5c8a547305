import {UsageProblem} from '../errors.js'
import {shownText} from '../config/values/shown-text.js'
import {openHttp} from '../services/http/http-client.js'
import {proxyFromEnvironment} from '../services/http/proxy-settings.js'
import {oneLine, ServiceAnswered} from '../services/http/service-problems.js'

const TIMEOUT_MS = 15_000
const MAX_BYTES = 1024 * 1024

/** A service that tells something about a new configuration. */
export interface AskedService {
  /** With its article, for messages. */
  readonly name: string
  readonly url: string
}

/**
 * What a service answers to a GET request, as text.
 *
 * @throws {@link UsageProblem} for an address that is none, a `ServiceProblem` where there is no good answer.
 */
export async function askService(
  {name, url}: AskedService,
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<string> {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address || !/^https?:$/.test(address.protocol)) {
    throw new UsageProblem(`"${shownText(url)}" is not the address of a service`, {
      hints: ['Write `http://HOST` or `https://HOST`.'],
    })
  }
  const proxy = proxyFromEnvironment(environment)
  const client = openHttp({name, address, timeoutMs: TIMEOUT_MS, maxBytes: MAX_BYTES, hints: [], proxy, signal})
  try {
    const {status, text} = await client.call({method: 'GET', path: ''})
    if (status === 200) return text
    throw new ServiceAnswered(client.title, status, oneLine(text, 80))
  } finally {
    await client.close()
  }
}
