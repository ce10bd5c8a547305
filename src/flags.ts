import {custom, string as stringArg} from '@oclif/core/args'
import {boolean, custom as customFlag, integer, option, string} from '@oclif/core/flags'
import {parseDuration} from './config/values/duration.js'
import {UsageProblem} from './errors.js'
import {CONTRACTS, DEFAULT_CONTRACT} from './policy/model/contracts.js'

/**
 * `-o FORMAT[=FILE]`, for commands whose result has several formats; read with `parseReporterChoices`.
 *
 * @param formats - the first one is the default.
 */
export function outputFlag(formats: readonly string[]) {
  return string({
    char: 'o',
    summary: `Report as ${formats.join(', ')}, to standard output or a file; ${formats[0] ?? ''} where not given.`,
    helpValue: 'FORMAT[=FILE]',
    multiple: true,
    multipleNonGreedy: true,
  })
}

/** `-q`: the result and failures only. */
export const quietFlag = boolean({char: 'q', summary: 'Show no progress and no warnings.'})

/** `--force`: for commands that write a file which may exist. */
export const forceFlag = boolean({summary: 'Replace a file that exists.'})

/** Nobody waits longer than a day; Node's timers, which do not count beyond 24 of them, end at once then. */
const DAY_SECONDS = 86_400

/** A flag that tells how long to wait: seconds, or a duration such as `1m30s`; a day at most. Gives seconds. */
export const waitFlag = customFlag<number>({
  helpValue: 'SECONDS',
  parse: (text) => {
    const ns = parseDuration(/^[\d.]+$/.test(text) ? `${text}s` : text)
    const seconds = Number(ns ?? 0n) / 1e9
    if (seconds >= 0.001 && seconds <= DAY_SECONDS) return Promise.resolve(seconds)
    throw new UsageProblem(`not a time to wait: ${text}`, {
      hints: ['Give seconds, or a duration such as `1m30s`; a day is the most.'],
    })
  },
})

/** `--timeout` with a usual value, in seconds. */
export function timeoutFlag(seconds: number) {
  return waitFlag({summary: `Longest wait, in seconds or as 1m30s; ${seconds} where left out.`, default: seconds})
}

/** `--contract`: which surface policies are held against; read with `contract` of the command. */
export const contractFlag = option({
  options: CONTRACTS,
  summary: `Policy contract of the visors meant; ${DEFAULT_CONTRACT} where neither the project file nor this says otherwise.`,
  env: 'SKYWIRE_CLI_CONTRACT',
})()

/** The parts of a flag's value that are divided by commas; none where it was not given. */
export function listed(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
}

/** The argument that names an app. */
export const appArg = stringArg({required: true, description: 'Name of the app, as `visor ls-apps` lists it.'})

/** An argument that turns something on or off, in the words of all eras; read with {@link isOn}. */
export const onOffArg = stringArg({
  required: true,
  description: 'on or off; true and false mean the same.',
  options: ['on', 'off', 'true', 'false'],
})

export function isOn(word: string): boolean {
  return word === 'on' || word === 'true'
}

/** An argument that is a whole number from `min` to `max`; the framework's own fails as a bug would. */
export function integerArg(min: number, max: number) {
  return custom<number>({
    parse: (text) => {
      const value = Number(text)
      if (/^\d+$/.test(text) && value >= min && value <= max) return Promise.resolve(value)
      throw new UsageProblem(`not a number from ${min} to ${max}: ${text}`)
    },
  })
}

/** `-w, --persist`: for changes that a visor can keep. */
export const persistFlag = boolean({char: 'w', summary: 'Keep it in the configuration of the visor, too.'})

/** The flags that choose connections of an app. */
export const connectionFlags = {
  name: string({char: 'n', summary: 'Name of the app.', helpValue: 'APP', default: 'skysocks-client'}),
  port: integer({
    summary: 'Port at this end of the connection, where the app has several.',
    helpValue: 'PORT',
    min: 0,
    max: 65_535,
  }),
}

/** How often lists of a visor or a hypervisor are shown with a bare `--watch`, in seconds. */
export const VISOR_SECONDS = 2
/** How often those of public services are. */
export const SERVICE_SECONDS = 60

const watchCommon = {helpValue: 'SECONDS', max: DAY_SECONDS} as const

/** `--watch [SECONDS]`, for commands that list what a visor or a hypervisor has. */
export const watchFlag = integer({
  ...watchCommon,
  summary: `Show it again and again, every ${VISOR_SECONDS} seconds or as many as given, until Ctrl-C; as JSON, a line each time.`,
  min: 1,
})

/** The same for commands that ask public services, which everybody asks. */
export const watchServiceFlag = integer({
  ...watchCommon,
  summary: `Show it again and again, every ${SERVICE_SECONDS} seconds or as many as given, until Ctrl-C; as JSON, a line each time.`,
  min: 10,
})

/** `--watch` may stand without a number, which the framework does not know: puts one in. */
export function withWatchSeconds(argv: readonly string[], seconds: number): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  return argv.map((word, index) =>
    index < end && word === '--watch' && !/^\d/.test(argv[index + 1] ?? '') ? `--watch=${seconds}` : word,
  )
}
