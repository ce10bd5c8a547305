import {DEFAULT_APPS} from '../apps/default-apps.js'
import {isSince, type Era} from '../eras/era.js'
import {flagsOfApp} from './app-list.js'
import {flagName, type NameOf} from './check-values.js'
import type {GenerateFlag, GenerateValues} from './flags.js'

/** Flags that change nothing but together with one of others. */
const NEEDS: readonly {readonly flags: readonly GenerateFlag[]; readonly oneOf: readonly GenerateFlag[]}[] = [
  {flags: ['registrationTimeout', 'maxTransports'], oneOf: ['isPublic']},
  {flags: ['lanDmsgPort', 'lanDmsgPublic'], oneOf: ['isHypervisor']},
  {flags: ['dmsgWebAddress', 'dmsgWebUpstream'], oneOf: ['dmsgWeb']},
  {flags: ['skynetWebAddress', 'skynetWebUpstream'], oneOf: ['skynetWeb']},
  {flags: ['skycoinWebUser'], oneOf: ['externalApps']},
  {flags: ['daemonUser', 'daemonFiber', 'daemonApiSets'], oneOf: ['skycoinDaemon', 'externalApps', 'daemonInstances']},
  {flags: ['daemonFlags'], oneOf: ['daemonInstances']},
]
/** Until 2024 a file has a hypervisor object only where there is a hypervisor (visor-config E.4). */
const BEFORE_E4 = {flags: ['hypervisorAddress', 'auth', 'noAuth'], oneOf: ['isHypervisor']} as const

/**
 * Remarks on settings that were given and change nothing, one sentence each, so that none is ignored in silence.
 *
 * @param values - settled ones.
 * @param isHypervisor - whether the visor is one, for whatever reason.
 */
export function idleFlags(
  era: Era,
  values: GenerateValues,
  isHypervisor: boolean,
  nameOf: NameOf = flagName,
): string[] {
  const isOn = (flag: GenerateFlag): boolean =>
    flag === 'isHypervisor' ? isHypervisor : values[flag] !== undefined && values[flag] !== false
  const given = (flag: GenerateFlag): boolean => values[flag] !== undefined
  const rows = isSince(era, 'e4') ? NEEDS : [...NEEDS, BEFORE_E4]
  const lonely = rows.flatMap(({flags, oneOf}) =>
    oneOf.some(isOn)
      ? []
      : flags.filter(given).map((flag) => `${nameOf(flag)} has no effect without ${oneOf.map(flagName).join(' or ')}`),
  )
  const ofOneNode = values.daemonInstances === undefined ? [] : (['daemonFiber', 'daemonApiSets'] as const)
  const overruled = ofOneNode
    .filter(given)
    .map((flag) => `${nameOf(flag)} has no effect: ${flagName('daemonInstances')} names the nodes`)
  const disabled = (values.disabledApps ?? []).flatMap((app) => {
    if (!DEFAULT_APPS[era].some(({name}) => name === app) && !app.startsWith('skycoin-daemon')) {
      return [`${nameOf('disabledApps')}: no default app is called "${app}"`]
    }
    const hasPolicy = values.appPolicies?.some(([name]) => name === app) === true
    return [...flagsOfApp(app).filter(given), ...(hasPolicy ? (['appPolicies'] as const) : [])].map(
      (flag) => `${nameOf(flag)} has no effect: ${app} is left out`,
    )
  })
  return [...lonely, ...overruled, ...disabled]
}
