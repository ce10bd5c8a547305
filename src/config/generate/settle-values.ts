import type {Era} from '../eras/era.js'
import {canonicalDuration} from '../values/duration.js'
import {checkFlags} from './check-flags.js'
import {checkValues, type NameOf} from './check-values.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from './flags.js'

type Value = GenerateValues[GenerateFlag]

/** What of a value says anything; of empty texts, only those of few flags do. */
function saidBy(flag: GenerateFlag, value: Value): Value {
  if (value === '' && !flagFacts(flag).meansEmpty) return undefined
  if (typeof value !== 'object') return value
  const items = value.filter((item) => item !== '')
  return items.length === 0 ? undefined : (items as Value)
}

/**
 * What was asked of the generator as it works with it: checked, without values that say nothing, durations in their
 * canonical form.
 *
 * @param nameOf - where a value was given, for messages; a flag where left out.
 * @throws {@link UsageProblem} for flags that the era does not know, that contradict each other or have bad values.
 */
export function settleValues(era: Era, values: GenerateValues, nameOf?: NameOf): GenerateValues {
  checkFlags(era, values)
  checkValues(values, nameOf)
  const said: GenerateValues = Object.fromEntries(
    GENERATE_FLAG_NAMES.map((flag) => [flag, saidBy(flag, values[flag])] as const).filter(
      ([, value]) => value !== undefined,
    ),
  )
  const {shutdownTimeout, registrationTimeout} = said
  return {
    ...said,
    ...(shutdownTimeout !== undefined && {shutdownTimeout: canonicalDuration(shutdownTimeout)}),
    ...(registrationTimeout !== undefined && {registrationTimeout: canonicalDuration(registrationTimeout)}),
  }
}
