import {isAbsolute} from 'node:path'
import {policyPlaces, type PolicyPlace} from '../../apps/policy-places.js'
import {durationNs, formatDuration} from '../../values/duration.js'
import {
  KNOWN_PRESETS,
  looksLikeSource,
  readPolicyReference,
  type PolicyReference,
} from '../../values/policy-reference.js'
import type {Finding, Rule} from '../rule.js'
import type {Subject} from '../subject.js'

interface NamedPolicy extends PolicyPlace {
  readonly reference: PolicyReference
}

/** Every policy a file names, with what it asks for. */
function policiesOf({config, era}: Subject): NamedPolicy[] {
  return policyPlaces(config, era).map((place) => ({...place, reference: readPolicyReference(place.value)}))
}

function fileFault(subject: Subject, path: string): string | undefined {
  const {disk} = subject.around
  const facts = disk?.find(path)
  if (!disk) return undefined
  if (!facts) return 'does not exist'
  if (facts.kind !== 'file') return 'is not a file'
  const text = disk.read(path)
  if (text === undefined) return 'cannot be read'
  return text.trim() === '' ? 'is empty' : undefined
}

function* policyFiles(subject: Subject): Iterable<Finding> {
  if (!subject.around.disk) return
  for (const {path, reference} of policiesOf(subject)) {
    if (reference.kind !== 'starlark-file' && reference.kind !== 'wasm-file') continue
    const fault = fileFault(subject, reference.path)
    const isRelative = !isAbsolute(reference.path) && !/^[A-Za-z]:[\\/]/.test(reference.path)
    if (fault) yield {path, message: `policy file ${reference.path} ${fault}; the built-in selection is used`}
    else if (isRelative) {
      yield {
        path,
        message: `policy file ${reference.path} is a relative path; the built-in selection is used where it is not found`,
      }
    }
  }
}

/** Findings about routing (visor-config J.8). */
export const routingRules: readonly Rule[] = [
  {
    code: 'CFG-R01',
    severity: 'warning',
    title: 'direct routes refused',
    effect: 'The visor builds no route with fewer hops; VPN and proxy over a direct transport fail.',
    hint: 'Use 0 or 1 for direct connections.',
    *check(subject) {
      const hops = subject.number('minHops')
      if (!hops || hops.value < 2) return
      const severity = hops.value > 16 ? 'error' : 'warning'
      yield {path: hops.path, message: `min_hops ${hops.value}: direct routes are refused`, severity}
    },
  },
  {
    code: 'CFG-R02',
    severity: 'error',
    title: 'not a policy',
    effect: 'The visor takes the text for source, fails to load it and uses the built-in selection.',
    hint: 'Put "@" before a path; the other forms are none, preset:<name> and source that defines decide_route.',
    *check(subject) {
      for (const {path, value, reference} of policiesOf(subject)) {
        const isBareText = reference.kind === 'inline' && !looksLikeSource(reference.source)
        const isBadPreset = reference.kind === 'preset' && !/^[a-z0-9][a-z0-9-]*$/.test(reference.name)
        if (isBareText || isBadPreset) {
          const shown = value.length > 60 ? `${value.slice(0, 57)}...` : value
          const message = `${JSON.stringify(shown)} is neither none, preset:<name>, @<file> nor source defining decide_route`
          const file = /^[./~\\]|^[A-Za-z]:[\\/]|\.(?:star|wasm)$/.test(value) && !value.includes('\n')
          yield {path, message, ...(file && {hint: `Put "@" before the path: "@${value}".`})}
        } else if (reference.kind === 'starlark-file' && !/\.star$/i.test(reference.path)) {
          const message = `${reference.path} ends neither in .star nor .wasm and is read as Starlark`
          yield {path, message, severity: 'warning', hint: 'Name the file .star, or .wasm for a module.'}
        }
      }
    },
  },
  {
    code: 'CFG-R03',
    severity: 'warning',
    title: 'policy file not usable',
    effect: 'The visor uses its built-in selection until the file can be loaded; dials go on.',
    hint: 'Give an absolute path to a readable file.',
    check: policyFiles,
  },
  {
    code: 'CFG-R04',
    severity: 'warning',
    title: 'time limit of the policy given twice',
    effect: 'No version that reads either key was seen.',
    hint: 'Keep one.',
  },
  {
    code: 'CFG-R05',
    severity: 'warning',
    title: 'unknown failure mode',
    effect: 'No version that reads the key was seen; a failing policy falls back to the built-in selection.',
    hint: 'Use fallback-to-default or drop.',
  },
  {
    code: 'CFG-R06',
    severity: 'warning',
    title: 'failure mode relied on',
    effect: 'A failing policy falls back to the built-in selection, so dials are not refused.',
    hint: 'Let the policy itself return drop.',
    *check(subject) {
      const path = '/routing/policy_failure_mode'
      if (subject.at(path) !== 'drop') return
      yield {path, message: 'no known version reads this key; a failing policy falls back to the built-in selection'}
    },
  },
  {
    code: 'CFG-R07',
    severity: 'warning',
    title: 'unknown preset',
    effect: 'A visor that does not ship it uses its built-in selection.',
    hint: `Known ones: ${KNOWN_PRESETS.join(', ')}.`,
    *check(subject) {
      for (const {path, reference} of policiesOf(subject)) {
        if (reference.kind !== 'preset' || KNOWN_PRESETS.includes(reference.name)) continue
        yield {path, message: `preset "${reference.name}" is not known to this version`}
      }
    },
  },
  {
    code: 'CFG-R08',
    severity: 'warning',
    title: 'unusual time limit of the route finder',
    effect: 'Dials fail too early, or hang.',
    hint: 'Use 10s.',
    *check(subject) {
      const [path, value] = [subject.place('routeFinderTimeout'), subject.get('routeFinderTimeout')]
      const ns = durationNs(value)
      if (path === undefined || ns === undefined || (ns >= 1_000_000_000n && ns <= 300_000_000_000n)) return
      yield {
        path,
        message: `route_finder_timeout ${formatDuration(ns)} is ${ns < 1_000_000_000n ? 'too short' : 'too long'}`,
      }
    },
  },
  {
    code: 'CFG-R09',
    severity: 'info',
    title: 'policy of one app only',
    effect: 'Dials of other apps are decided by the built-in selection.',
    hint: 'Intended in most cases.',
    *check(subject) {
      const [visor] = policiesOf(subject).filter(({path}) => path === '/routing/policy_per_dial')
      if (visor && visor.reference.kind !== 'none') return
      for (const app of subject.apps) {
        const value = app.entry['routing_policy']
        if (typeof value !== 'string' || readPolicyReference(value).kind === 'none') continue
        yield {path: `${app.path}/routing_policy`, message: `only app ${app.name ?? app.index} uses a policy`}
      }
    },
  },
  {
    code: 'CFG-R10',
    severity: 'info',
    title: 'app cannot opt out of the policy',
    effect: 'Its dials are decided by the policy of the visor.',
    hint: 'There is no opt-out per app; let the policy treat the app differently.',
    *check(subject) {
      const [visor] = policiesOf(subject).filter(({path}) => path === '/routing/policy_per_dial')
      if (!visor || visor.reference.kind === 'none') return
      for (const app of subject.apps) {
        const value = app.entry['routing_policy']
        if (typeof value !== 'string' || readPolicyReference(value).kind !== 'none') continue
        yield {
          path: `${app.path}/routing_policy`,
          message: `app ${app.name ?? app.index} still uses the visor-wide policy`,
        }
      }
    },
  },
]
