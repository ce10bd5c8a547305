import {UsageProblem} from '../../errors.js'
import type {Era} from '../eras/era.js'
import {ERAS, isSince} from '../eras/era.js'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from './flags.js'
import type {GenerateFlagFacts} from './flags/flag-facts.js'

/** Eras that know a flag, for messages. */
function erasOf({since = 'e0', until = 'e4'}: GenerateFlagFacts): Era[] {
  return ERAS.filter((era) => era !== 'e0a' && isSince(era, since) && isSince(until, era))
}

/** Whether files of `era` have what the flag sets. */
export function knowsFlag(era: Era, flag: GenerateFlag): boolean {
  return erasOf(flagFacts(flag)).includes(era)
}

/** Refuses flags that an era does not know, naming the eras that do; `--no-pk-endpoint` is accepted everywhere (visor-config D.0). */
export function checkFlags(era: Era, values: GenerateValues): void {
  for (const flag of GENERATE_FLAG_NAMES) {
    const value = values[flag]
    if (value === undefined || (flag === 'pkEndpoint' && value === false)) continue
    const facts = flagFacts(flag)
    const {name, refused} = facts
    if (!knowsFlag(era, flag)) {
      const eras = erasOf(facts)
      const names = eras.length === 1 ? `era ${eras[0] ?? ''} has` : `eras ${eras.join(', ')} have`
      throw new UsageProblem(`--${name} is unknown to era ${era}; ${names} it`, {
        hints: [`Choose another shape with \`--era ${eras.at(-1) ?? 'e4'}\`, or leave the flag out.`],
      })
    }
    if (refused !== undefined) throw new UsageProblem(`--${name} is refused: ${refused}`)
  }
  checkCombinations(era, values)
}

function checkCombinations(era: Era, values: GenerateValues): void {
  if (values.user && values.package) throw new UsageProblem('use of mutually exclusive flags: -u --user and -p --pkg')
  const modes = [
    values.package && '--package',
    values.skybian && '--skybian',
    era === 'e1' && values.testenv && '--testenv',
  ]
  const chosen = modes.filter((mode) => typeof mode === 'string')
  if (era === 'e1' && chosen.length > 1) {
    throw new UsageProblem(`failed to create config: use of mutually exclusive flags: ${chosen.join(' and ')}`)
  }
}
