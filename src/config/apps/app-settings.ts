import {UsageProblem} from '../../errors.js'
import type {JsonEdit} from '../../json/edit-json.js'
import type {JsonObject} from '../../json/json-value.js'
import {isSince, type Era} from '../eras/era.js'
import {publicKeyFault} from '../values/keys.js'
import {shownText} from '../values/shown-text.js'
import {viewApps} from './app-view.js'
import {APP_OPTIONS} from './app-options.js'
import {appWords, DEFAULT_APPS} from './default-apps.js'
import {setApp} from './edit-apps.js'

/** What is to become of a built-in app; absent members stay as they are. */
export interface AppSettings {
  /** Arguments as the release has them by default, before anything else is set. */
  readonly reset?: boolean
  /** Options without dashes, each with its value. */
  readonly options?: Readonly<Record<string, string | undefined>>
  readonly autoStart?: boolean | undefined
}

/** Tokens without an option and its value, which is attached or stands in the next token. */
function without(args: readonly string[], option: string, isSwitch: boolean): string[] {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`))
  if (at < 0) return [...args]
  const next = args[at + 1] ?? ''
  const hasValue = args[at] === option && (isSwitch ? /^(?:true|false)$/.test(next) : true)
  return args.toSpliced(at, hasValue ? 2 : 1)
}

/**
 * Sets options of a built-in app, in the spelling of its release.
 *
 * @throws {@link UsageProblem} for a passcode where servers have whitelists, and for a key that is none.
 * Source: visor-config D.8, F.2.
 */
export function changeApp(config: JsonObject, era: Era, name: string, settings: AppSettings): JsonEdit[] {
  const {reset = false, options = {}, autoStart} = settings
  const app = viewApps(config, era).find((each) => each.name === name)
  const standard = DEFAULT_APPS[era].find((each) => each.name === name)?.args ?? []
  // Of the defaults of 2025 on, only apps with a process of their own have the words in front.
  const words = era === 'e4' && app?.binary === 'skywire' ? appWords(name) : []
  const dashes = isSince(era, 'e3') ? '--' : '-'
  let args = reset ? [...words, ...standard] : [...(app?.args ?? [])]
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined) continue
    if (option === 'passcode' && era === 'e4') {
      throw new UsageProblem(`passcodes are unknown to era ${era}: servers have whitelists`, {
        hints: [`Use \`config app set ${name} --arg=--whitelist --arg=<public key>\`.`],
      })
    }
    if (value.trim() === '' || /\p{Cc}/u.test(value)) {
      throw new UsageProblem(`${name}: "${shownText(value)}" is no value of ${option}`, {
        hints: ['Give the app its default arguments back with `--reset`.'],
      })
    }
    if (option === 'srv' && publicKeyFault(value) !== undefined) {
      throw new UsageProblem(`failed to parse public key: ${shownText(value)}`)
    }
    const isSwitch = APP_OPTIONS[name]?.[option] === 'switch'
    const spelt = `${dashes}${option}`
    args = without(args, spelt, isSwitch)
    args.push(...(isSwitch ? [`${spelt}=${value}`] : [spelt, value]))
  }
  const isChanged = reset || Object.values(options).some((value) => value !== undefined)
  return setApp(config, era, name, {...(isChanged && {args}), ...(autoStart !== undefined && {autoStart})})
}
