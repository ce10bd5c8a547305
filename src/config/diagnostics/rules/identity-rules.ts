import {join, showPointer, type Pointer} from '../../../json/pointer.js'
import {PUBLISHED_KEYS} from '../../values/published-keys.js'
import {isSecretKey, publicKeyFault, publicKeyOf, secretKeyFault} from '../../values/keys.js'
import type {Finding, Rule} from '../rule.js'
import type {Subject} from '../subject.js'

const isNullKey = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && /^0*$/.test(value))

/** Own keys: absent counts as missing; so does a null public key. A secret key of zeros is refused instead. */
function pair(subject: Subject): {secretPath: Pointer; publicPath: Pointer; secret?: unknown; public?: unknown} {
  const secretPath = subject.place('secretKey') ?? '/sk'
  const publicPath = subject.place('publicKey') ?? '/pk'
  const [secret, own] = [subject.get('secretKey'), subject.get('publicKey')]
  return {
    secretPath,
    publicPath,
    ...(secret !== undefined && secret !== null && secret !== '' && {secret}),
    ...(!isNullKey(own) && {public: own}),
  }
}

function describe(fault: string, text: string): string {
  return fault.endsWith('length') ? `invalid length ${text.length}` : fault
}

/** Own keys that are no keys, whether or not the schema saw it. */
function* malformedOwnKeys(subject: Subject): Iterable<Finding> {
  const keys = pair(subject)
  const swapped =
    typeof keys.secret === 'string' &&
    keys.secret.length === 66 &&
    typeof keys.public === 'string' &&
    keys.public.length === 64
  const hint = swapped ? 'sk and pk seem to be exchanged.' : undefined
  for (const [path, value, faultOf] of [
    [keys.secretPath, keys.secret, secretKeyFault],
    [keys.publicPath, keys.public, publicKeyFault],
  ] as const) {
    if (typeof value !== 'string') continue
    const fault = faultOf(value)
    if (fault) yield {path, message: `${path}: ${describe(fault, value)}`, ...(hint && {hint})}
  }
}

/** Every public key of the file that belongs to somebody else. */
function* remoteKeys(subject: Subject): Iterable<{path: Pointer; key: string}> {
  for (const list of subject.keyLists) for (const {path, value} of subject.strings(list)) yield {path, key: value}
  for (const {path, value} of subject.objects(subject.place('persistentTransports'))) {
    if (typeof value['pk'] === 'string') yield {path: `${path}/pk`, key: value['pk']}
  }
  for (const {path, value} of subject.dmsgSections.flatMap((dmsg) => subject.objects(`${dmsg.path}/servers`))) {
    if (typeof value['static'] === 'string') yield {path: `${path}/static`, key: value['static']}
  }
  if (subject.era === 'e0' || subject.era === 'e0a') {
    for (const {path, value} of subject.objects('/hypervisors')) {
      if (typeof value['public_key'] === 'string') yield {path: `${path}/public_key`, key: value['public_key']}
    }
  }
}

/** Findings about keys (visor-config J.4). */
export const identityRules: readonly Rule[] = [
  {
    code: 'CFG-A01',
    severity: 'error',
    title: 'no key pair',
    effect: 'The visor makes a new identity at every start and forgets it when it stops.',
    hint: 'Make a pair with `config gen-keys` and put it into the file.',
    *check(subject) {
      const keys = pair(subject)
      if (keys.secret === undefined && keys.public === undefined) {
        yield {path: '', message: 'no key pair: the visor would get a new identity at every start'}
      }
    },
  },
  {
    code: 'CFG-A02',
    severity: 'error',
    title: 'secret key missing',
    effect: 'The visor starts, and everything it must sign fails later.',
    hint: 'Restore sk from a backup.',
    *check(subject) {
      const keys = pair(subject)
      if (keys.secret === undefined && keys.public !== undefined) {
        yield {path: keys.publicPath, message: 'public key given without its secret key'}
      }
    },
  },
  {
    code: 'CFG-A03',
    severity: 'warning',
    title: 'public key missing',
    effect: 'The visor derives it from the secret key.',
    hint: 'Add it to the file.',
    *check(subject) {
      const keys = pair(subject)
      if (keys.public !== undefined || !isSecretKey(keys.secret)) return
      const key = publicKeyOf(keys.secret)
      const fix = [{op: 'put', path: keys.publicPath, value: key} as const]
      yield {path: keys.secretPath, message: `public key missing; derived ${key}`, fix}
    },
  },
  {
    code: 'CFG-A04',
    severity: 'error',
    title: 'keys do not belong together',
    effect: 'The visor starts without comparing them; peers refuse what it signs.',
    hint: 'Replace pk, or restore the right sk.',
    *check(subject) {
      const keys = pair(subject)
      if (!isSecretKey(keys.secret) || typeof keys.public !== 'string' || publicKeyFault(keys.public)) return
      const derived = publicKeyOf(keys.secret)
      if (derived !== keys.public.toLowerCase()) {
        yield {path: keys.publicPath, message: `pk does not match sk; sk gives ${derived}`}
      }
    },
  },
  {
    code: 'CFG-A05',
    severity: 'error',
    title: 'malformed own key',
    effect: 'The visor stops at start: it cannot read the key.',
    hint: 'A secret key has 64 hexadecimal digits, a public key 66 and starts with 02 or 03.',
    check: malformedOwnKeys,
  },
  {
    code: 'CFG-A06',
    severity: 'warning',
    title: 'published key pair',
    effect: 'The visor starts; everybody who read the documentation can act as it.',
    hint: 'Generate a new pair with `config gen-keys`.',
    *check(subject) {
      if (subject.ownKey !== undefined && PUBLISHED_KEYS.has(subject.ownKey)) {
        const path = pair(subject).secretPath
        yield {path, message: 'this key pair is a published example; anyone can impersonate this visor'}
      }
    },
  },
  {
    code: 'CFG-A07',
    severity: 'error',
    title: 'malformed public key of somebody else',
    effect: 'The visor stops at start: one bad key makes the file unreadable.',
    hint: 'A public key has 66 hexadecimal digits and starts with 02 or 03, without blanks or commas.',
    *check(subject) {
      for (const {path, key} of remoteKeys(subject)) {
        if (publicKeyFault(key)) yield {path, message: `${showPointer(path)} is not a valid public key`}
      }
    },
  },
  {
    code: 'CFG-A08',
    severity: 'warning',
    title: 'key twice in a list',
    effect: 'The visor counts it once.',
    hint: 'Remove one of them.',
    *check(subject) {
      for (const list of subject.keyLists) {
        const seen = new Set<string>()
        for (const {path, value} of subject.strings(list)) {
          const key = value.toLowerCase()
          if (seen.has(key) && !isSecretKey(key)) {
            yield {path: list, message: `${list} repeats ${value}`, fix: [{op: 'remove', path}]}
          }
          seen.add(key)
        }
      }
    },
  },
  {
    code: 'CFG-A09',
    severity: 'warning',
    title: 'own key among remote visors',
    effect: "Two visors with one key take each other's connections away, if the file was copied.",
    hint: 'Give each visor its own key.',
    *check(subject) {
      const places = [
        ...subject.stcpTable.filter(({key}) => subject.isOwnKey(key)).map(({path}) => path),
        ...subject
          .objects(subject.place('persistentTransports'))
          .filter(({value}) => subject.isOwnKey(value['pk']))
          .map(({path}) => join(path, 'pk')),
        ...subject.apps.flatMap((app) =>
          app.options.options
            .filter(({name, value}) => name === 'srv' && subject.isOwnKey(value))
            .map(({valueAt = 0}) => app.argPath(valueAt)),
        ),
      ]
      const [path] = places
      if (path !== undefined) yield {path, message: `own public key used as a remote peer at ${path}`}
    },
  },
]
