import type {AppView} from '../../apps/app-view.js'
import {APP_OPTIONS, type ReadOption} from '../../apps/app-options.js'
import {appWords, BUILT_IN_APPS, startsByDefault} from '../../apps/default-apps.js'
import {redactArgs} from '../../redact.js'
import {isEverywhere, parseHostPort} from '../../values/host-port.js'
import {isPublicKey} from '../../values/keys.js'
import {shownText} from '../../values/shown-text.js'
import type {Finding, Rule} from '../rule.js'
import type {Subject} from '../subject.js'

/** An option of a built-in app, with the place of its value. */
interface OptionPlace extends ReadOption {
  readonly app: AppView
  readonly kind: string | undefined
  readonly path: string
}

function optionsOf(subject: Subject): OptionPlace[] {
  return subject.apps.flatMap((app) =>
    app.builtIn === undefined
      ? []
      : app.options.options.map((option) => ({
          ...option,
          app,
          kind: APP_OPTIONS[app.builtIn ?? '']?.[option.name],
          path: app.argPath(option.valueAt ?? option.at),
        })),
  )
}

const isBoolean = (text: string | undefined): boolean => text === 'true' || text === 'false'

/** A switch whose value stands in the token after it. */
function looseValue({app, at, kind, value}: OptionPlace): string | undefined {
  const next = app.args[at + 1]
  return kind === 'switch' && value === undefined && isBoolean(next) ? next : undefined
}

const isMerged = (app: AppView, subject: Subject): boolean => app.binary === 'skywire' && subject.isSince('e2')

function* mergedExecutable(subject: Subject): Iterable<Finding> {
  for (const app of subject.apps.filter((each) => isMerged(each, subject))) {
    if (app.argsFault) continue
    if (app.builtIn === undefined) {
      const wanted = [app.args[1], app.name].find((name) => name !== undefined && BUILT_IN_APPS.has(name))
      const words = appWords(wanted ?? 'vpn-client').map((word) => JSON.stringify(word))
      const path = app.argsForm === 'none' ? app.path : `${app.path}/args`
      yield {path, message: `binary "skywire" needs args starting with ${words.join(', ')}`}
      continue
    }
    if (!APP_OPTIONS[app.builtIn]) continue
    for (const {name, dashes, at} of app.options.options) {
      if (dashes === 1 && name.length > 1) yield {path: app.argPath(at), message: `use --${name}`}
    }
  }
}

function* unknownOptions(subject: Subject): Iterable<Finding> {
  for (const option of optionsOf(subject)) {
    const known = APP_OPTIONS[option.app.builtIn ?? '']
    if (!known || option.app.builtIn?.startsWith('sky-')) continue
    const text = `--${option.name}`
    if (option.kind === undefined)
      yield {path: option.app.argPath(option.at), message: `${text}: ${option.app.builtIn} has no such option`}
    else if (option.kind !== 'switch' && (option.value === undefined || option.value === '')) {
      yield {path: option.app.argPath(option.at), message: `${text}: the value is missing`}
    }
  }
  for (const app of subject.apps.filter(({builtIn}) => builtIn !== undefined && APP_OPTIONS[builtIn])) {
    const loose = new Set(
      optionsOf(subject).flatMap((option) =>
        option.app === app && looseValue(option) !== undefined ? [option.at + 1] : [],
      ),
    )
    for (const {text, at} of app.options.strays) {
      if (loose.has(at) || /^-.*\s/.test(text)) continue
      const prefix = isMerged(app, subject) && app.args[0] !== 'app'
      if (prefix) continue
      const shown = JSON.stringify(redactArgs(app.args)[at])
      yield {path: app.argPath(at), message: `${shown}: a value without option`}
    }
  }
}

const has = (app: AppView, name: string): boolean =>
  app.options.options.some((option) => option.name === name && Boolean(option.value))

/** Findings about the arguments of apps (visor-config J.9, F.2). */
export const appArgumentRules: readonly Rule[] = [
  {
    code: 'CFG-L09',
    severity: 'warning',
    title: 'several arguments in one item',
    effect: 'The app gets one argument with a blank in it and does not understand it.',
    hint: 'Split it into two items.',
    *check(subject) {
      for (const app of subject.apps.filter(({argsForm}) => argsForm === 'list')) {
        for (const [at, arg] of app.args.entries()) {
          if (!/^--?[A-Za-z][\w-]*\s+\S/.test(arg)) continue
          const split = app.args.flatMap((each, index) => (index === at ? each.trim().split(/\s+/) : [each]))
          const message = `argument "${redactArgs([arg]).join('')}" contains a blank`
          yield {path: app.argPath(at), message, fix: [{op: 'put', path: `${app.path}/args`, value: split}]}
        }
      }
    },
  },
  {
    code: 'CFG-L10',
    severity: 'error',
    title: 'arguments of the merged executable',
    effect: 'The app does not start: the executable does not know which app it is to be.',
    hint: 'Start args with "app" and the name of the built-in app, and write long options with two dashes.',
    check: mergedExecutable,
  },
  {
    code: 'CFG-L11',
    severity: 'warning',
    title: 'switch and value in two items',
    effect: 'The app reads the switch as true, whatever follows.',
    hint: 'Attach the value with "=".',
    *check(subject) {
      for (const option of optionsOf(subject)) {
        const value = looseValue(option)
        if (value === undefined) continue
        const {app, at, name} = option
        const dashes = '-'.repeat(option.dashes)
        const joined = app.args.flatMap((arg, index) =>
          index === at ? [`${arg}=${value}`] : index === at + 1 ? [] : [arg],
        )
        yield {
          path: app.argPath(at),
          message: `"${dashes}${name}", "${value}" is read as true`,
          hint: `Write ${dashes}${name}=${value}.`,
          ...(app.argsForm === 'list' && {fix: [{op: 'put', path: `${app.path}/args`, value: joined}]}),
        }
      }
    },
  },
  {
    code: 'CFG-L12',
    severity: 'error',
    title: 'client of itself',
    effect: 'The app never connects.',
    hint: 'Name another visor as server.',
    *check(subject) {
      for (const {name, value, path} of optionsOf(subject)) {
        if (name === 'srv' && subject.isOwnKey(value))
          yield {path, message: 'a client cannot use its own visor as server'}
      }
    },
  },
  {
    code: 'CFG-L13',
    severity: 'warning',
    title: 'client without server',
    effect: 'The app starts and waits for a server to be set.',
    hint: 'Add `--srv <public key>`.',
    *check(subject) {
      for (const app of subject.apps) {
        const isClient = app.builtIn === 'vpn-client' || app.builtIn === 'skysocks-client'
        if (isClient && app.autoStart && !has(app, 'srv')) yield {path: app.path, message: 'no server configured'}
      }
    },
  },
  {
    code: 'CFG-L14',
    severity: 'error',
    title: 'unclosed quote in args',
    effect: 'The visor stops at start, or the app does not start.',
    hint: 'Close the quote.',
    *check(subject) {
      for (const app of subject.apps) if (app.argsFault) yield {path: `${app.path}/args`, message: app.argsFault}
    },
  },
  {
    code: 'CFG-L17',
    severity: 'warning',
    title: 'passcode',
    effect: 'The app ignores it; a server is open to everybody until a whitelist is set.',
    hint: 'Use `--whitelist` with the public keys of the clients.',
    *check(subject) {
      if (subject.era !== 'e4') return
      for (const {name, app, at} of optionsOf(subject)) {
        if (name === 'passcode') yield {path: app.argPath(at), message: 'passcodes were replaced by --whitelist'}
      }
    },
  },
  {
    code: 'CFG-L19',
    severity: 'warning',
    title: 'argument the app does not know',
    effect: 'The app stops at start, or ignores the argument.',
    hint: 'See the options of the app.',
    check: unknownOptions,
  },
  {
    code: 'CFG-L20',
    severity: 'warning',
    title: 'app open to the network',
    effect: 'Everybody who reaches this machine can use the app.',
    hint: 'Listen on 127.0.0.1.',
    *check(subject) {
      for (const {app, name, value, path} of optionsOf(subject)) {
        if (name !== 'addr' || value === undefined) continue
        const address = parseHostPort(value)
        const isChat = app.builtIn === 'skychat' && (subject.era === 'e4' || address?.host !== '')
        if (!address || !isEverywhere(address.host) || !(isChat || app.builtIn === 'skysocks-client')) continue
        const isDefault = app.builtIn === 'skysocks-client' && (value === ':1080' || value === ':11080')
        const message = `${app.builtIn} is reachable from other machines`
        const hint = `Listen on 127.0.0.1:${address.port}.`
        yield {path, message, hint, severity: isDefault ? 'info' : 'warning'}
      }
    },
  },
  {
    code: 'CFG-L21',
    severity: 'warning',
    title: 'open VPN server',
    effect: 'Every visor of the network can send its traffic through this machine.',
    hint: 'Set `--whitelist`, or `--passcode` for releases before 2025.',
    *check(subject) {
      for (const app of subject.apps) {
        if (app.builtIn !== 'vpn-server' || !app.autoStart) continue
        const isGuarded = has(app, 'whitelist') || (subject.era !== 'e4' && has(app, 'passcode'))
        if (isGuarded) continue
        // Visors of 2025 on start an open server unless they are told not to: nobody's mistake, but worth knowing.
        const severity = startsByDefault('vpn-server', subject.era) ? 'info' : 'warning'
        yield {path: app.path, message: 'anyone may use this VPN server', severity}
      }
    },
  },
  {
    code: 'CFG-L23',
    severity: 'error',
    title: 'argument is no public key',
    effect: 'The app stops at start.',
    hint: 'A public key has 66 hexadecimal digits and starts with 02 or 03.',
    *check(subject) {
      for (const {app, kind, value, path} of optionsOf(subject)) {
        if (value === undefined || value === '' || (kind !== 'key' && kind !== 'keys')) continue
        const keys = kind === 'keys' ? value.split(',') : [value]
        for (const key of keys) {
          if (isPublicKey(key)) continue
          yield {path, message: `${app.builtIn}: "${shownText(key)}" is not a public key`}
        }
      }
    },
  },
]
