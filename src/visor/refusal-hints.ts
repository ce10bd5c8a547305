import {CallRefused} from './wire/rpc-problems.js'

const APPS = '`skywire-cli visor ls-apps` lists the apps, and whether they run.'
const TRANSPORTS = '`skywire-cli visor ls-tp` lists the transports that are open.'
const RULES = '`skywire-cli visor ls-rules` lists the rules.'
const LEGS = '`skywire-cli proxy mux info` lists the legs of an app.'

/** Where to look what there is, by the call that was refused; visors say no more than `not found`. */
const HINTS: Readonly<Record<string, string>> = {
  Transport: TRANSPORTS,
  RemoveTransport: TRANSPORTS,
  AddMuxRoute: TRANSPORTS,
  RemoveMuxRoute: LEGS,
  RoutingRule: RULES,
  RemoveRoutingRule: RULES,
  App: APPS,
  StartApp: APPS,
  StopApp: APPS,
  RestartApp: APPS,
  KillApp: APPS,
  SetAutoStart: APPS,
  LogsSince: APPS,
  GetAppConnectionsSummary: APPS,
  DeregisterApp: APPS,
  DeregisterTCPPort: '`skywire-cli fwd --ls` lists the ports.',
  RegisterTCPPort: '`skywire-cli fwd --ls` lists the ports.',
}

/** The refusal, with what to do about it where that is known. */
export function withHint(refusal: CallRefused): CallRefused {
  const name = refusal.method.replace(/^.*\./, '')
  const hint = Object.hasOwn(HINTS, name) ? HINTS[name] : undefined
  return hint === undefined ? refusal : new CallRefused(refusal.method, refusal.text, [hint])
}
