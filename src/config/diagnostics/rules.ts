import {addressRules} from './rules/address-rules.js'
import {appArgumentRules} from './rules/app-argument-rules.js'
import {appEntryRules} from './rules/app-entry-rules.js'
import {dmsgRules} from './rules/dmsg-rules.js'
import {envRules} from './rules/env-rules.js'
import {fileRules} from './rules/file-rules.js'
import {hypervisorRules} from './rules/hypervisor-rules.js'
import {identityRules} from './rules/identity-rules.js'
import {keyNameRules} from './rules/key-name-rules.js'
import {pathRules} from './rules/path-rules.js'
import {routingRules} from './rules/routing-rules.js'
import {serviceRules} from './rules/service-rules.js'
import {transportRules} from './rules/transport-rules.js'
import {versionRules} from './rules/version-rules.js'
import type {Rule} from './rule.js'

/** The catalogue, in the order of visor-config J. */
export const RULES: readonly Rule[] = [
  ...fileRules,
  ...keyNameRules,
  ...identityRules,
  ...serviceRules,
  ...dmsgRules,
  ...transportRules,
  ...routingRules,
  ...appEntryRules,
  ...appArgumentRules,
  ...addressRules,
  ...hypervisorRules,
  ...versionRules,
  ...pathRules,
  ...envRules,
]

const BY_CODE = new Map(RULES.map((rule) => [rule.code, rule]))

/** The catalogue's entry of a code. */
export function ruleOf(code: string): Rule {
  const rule = BY_CODE.get(code)
  if (!rule) throw new Error(`no rule ${code}`)
  return rule
}
