import {UsageProblem} from '../../errors.js'
import {isObject, textOf, type JsonObject} from '../../json/json-value.js'
import {putAt, valueAt} from '../../json/pointer.js'
import {shownText} from '../values/shown-text.js'
import type {GenerateValues} from './flags.js'

/**
 * Gives apps of a new file of 2025 on the policies that flags name, also those kept of an old file. Apps that flags
 * leave out are passed over.
 *
 * @param config - changed in place.
 * @throws {@link UsageProblem} for an app that the file does not have.
 */
export function setAppPolicies(config: JsonObject, {appPolicies = [], disabledApps = []}: GenerateValues): void {
  const list = valueAt(config, '/launcher/apps')
  const apps = Array.isArray(list) ? list.filter(isObject) : []
  for (const [name, policy] of appPolicies) {
    const index = apps.findIndex((app) => app['name'] === name)
    if (index < 0 && disabledApps.includes(name)) continue
    if (index < 0) {
      throw new UsageProblem(`--app-policy: no app "${shownText(name)}" in this configuration`, {
        hints: [`There are: ${apps.map((app) => textOf(app['name'])).join(', ')}.`],
      })
    }
    putAt(config, `/launcher/apps/${index}/routing_policy`, policy)
  }
}
