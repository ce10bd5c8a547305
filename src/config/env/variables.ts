import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag} from '../generate/flags.js'
import type {GenerateFlagFacts} from '../generate/flags/flag-facts.js'

/** A variable of the environment file, and the setting of the generator that it gives. */
export interface Variable extends GenerateFlagFacts {
  readonly env: string
  readonly flag: GenerateFlag
}

/** Variables of the environment file, in the order of its template (visor-config D.4, D.5, D.7). */
export const VARIABLES: readonly Variable[] = GENERATE_FLAG_NAMES.flatMap((flag) => {
  const facts = flagFacts(flag)
  return facts.env === undefined ? [] : [{...facts, env: facts.env, flag}]
})

const BY_NAME = new Map(VARIABLES.map((variable) => [variable.env, variable]))

/** The variable of a name; `undefined` where it gives no setting. */
export function variableOf(name: string): Variable | undefined {
  return BY_NAME.get(name)
}

/** What an environment file can say beside settings: which file to write. */
export const OUTPUT_VARIABLE = {
  env: 'OUTPUT',
  summary: 'The file to write, when it is another than the one of the mode.',
}

const UNKNOWN_KEY = 'the key that a visor reads for it is not known to this program'

/** Variables of visors of 2026 that set nothing here, with the reason (visor-config C.6, D.5, K). */
export const UNUSED_VARIABLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...['WSPEERS', 'LEGACYHVUI', 'HVDESKADDR', 'RESOLVERS', 'WISP', 'WISPPORT', 'WISPSOCKS'],
    ...['BROWSESUFFIX', 'BROWSETLSCERT', 'BROWSETLSKEY'],
    ...['DMSGSERVER', 'DMSGSERVERCONF', 'DMSGSERVERPUBLIC', 'DMSGSERVERWSTLS'],
  ].map((name) => [name, UNKNOWN_KEY]),
)
