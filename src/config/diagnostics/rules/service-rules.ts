import {ownerOfSetupNode, ownerOfUrl, deploymentOf, type Ownership} from '../../deployments/classify.js'
import {successorOf} from '../../deployments/retired.js'
import {parseServiceUrl} from '../../values/service-url.js'
import type {Rule} from '../rule.js'
import type {Subject, TextPlace} from '../subject.js'

const NAMES: Readonly<Record<Ownership, string>> = {prod: 'production', test: 'test', custom: 'private'}

/** Addresses of one deployment in a file of the other: those of the smaller class, at a tie the test ones. */
function misplaced(subject: Subject): {places: readonly TextPlace[]; odd: Ownership; rest: Ownership} | undefined {
  const urls = subject.deploymentUrls
  if (deploymentOf(urls.map(({value}) => value)) !== 'mixed') return undefined
  const of = (owner: Ownership): TextPlace[] => urls.filter(({value}) => ownerOfUrl(value) === owner)
  const [prod, test] = [of('prod'), of('test')]
  return prod.length < test.length
    ? {places: prod, odd: 'prod', rest: 'test'}
    : {places: test, odd: 'test', rest: 'prod'}
}

const isEmptyList = (value: unknown): boolean => !Array.isArray(value) || value.length === 0

/** Findings about services and deployments (visor-config J.5). */
export const serviceRules: readonly Rule[] = [
  {
    code: 'CFG-S01',
    severity: 'error',
    title: 'not a service address',
    effect: 'The visor cannot reach the service, or stops at start.',
    hint: 'Write http://host or dmsg://<public key>:80.',
    *check(subject) {
      for (const {path, value} of subject.serviceUrls) {
        if (!parseServiceUrl(value)) yield {path, message: `${path}: "${value}" is not a service URL`}
      }
    },
  },
  {
    code: 'CFG-S02',
    severity: 'error',
    title: 'production and test services mixed',
    effect: 'The visor starts, and finds no routes or peers: the two networks do not see each other.',
    hint: 'Generate the file again, with or without `-t`.',
    *check(subject) {
      const found = misplaced(subject)
      for (const {path} of found?.places ?? []) {
        const message = `${path} belongs to the ${NAMES[found?.odd ?? 'test']} deployment, the rest to ${NAMES[found?.rest ?? 'prod']}`
        yield {path, message, severity: subject.era === 'e4' ? 'warning' : 'error'}
      }
    },
  },
  {
    code: 'CFG-S03',
    severity: 'warning',
    title: 'retired service address',
    effect: 'The visor cannot reach the service: nothing answers there any more.',
    hint: 'Use the new address.',
    *check(subject) {
      if (!subject.isSince('e2')) return
      for (const {path, value} of subject.serviceUrls) {
        const successor = successorOf(value)
        if (successor === undefined) continue
        yield {path, message: `${value} is retired; use ${successor}`, fix: [{op: 'put', path, value: successor}]}
      }
    },
  },
  {
    code: 'CFG-S04',
    severity: 'error',
    title: 'HTTP address where dmsg is needed',
    effect: 'The visor stops at start with `is not a dmsg:// URL`.',
    hint: 'Generate the file again with `-r`, or run `config migrate --to e4`.',
    *check(subject) {
      if (subject.era !== 'e4') return
      for (const {path, value} of subject.serviceUrls) {
        if (/^https?:/.test(value)) yield {path, message: `${path} must be a dmsg:// URL in this version`}
      }
    },
  },
  {
    code: 'CFG-S05',
    severity: 'error',
    title: 'dmsg discovery without dmsg servers',
    effect: 'The visor never joins the dmsg network: it would need a server to ask for servers.',
    hint: 'Generate the file with `-d`, or list servers.',
    *check(subject) {
      for (const {path, value} of subject.dmsgSections) {
        const {discovery, servers} = value
        if (typeof discovery !== 'string' || !discovery.startsWith('dmsg://') || !isEmptyList(servers)) continue
        yield {path: `${path}/discovery`, message: 'no dmsg servers listed, a dmsg:// discovery cannot be reached'}
      }
    },
  },
  {
    code: 'CFG-S06',
    severity: 'warning',
    title: 'route-setup node of the other deployment',
    effect: 'The visor asks a node that does not know its network, and routes fail.',
    hint: 'Use the nodes of the deployment whose services the file names.',
    *check(subject) {
      const deployment = deploymentOf(subject.deploymentUrls.map(({value}) => value))
      if (deployment === 'mixed' || deployment === 'custom') return
      for (const {path, value} of subject.strings(subject.place('routeSetup'))) {
        const owner = ownerOfSetupNode(value)
        if (owner === 'custom' || owner === deployment) continue
        yield {path, message: `setup node ${value} belongs to the ${NAMES[owner]} deployment`}
      }
    },
  },
  {
    code: 'CFG-S07',
    severity: 'error',
    title: 'no route-setup node',
    effect: 'The visor starts but cannot create any route.',
    hint: 'List the route-setup nodes of the deployment.',
    *check(subject) {
      const place = subject.place('routeSetup')
      if (subject.at('/routing') === undefined || place === undefined) return
      if (!isEmptyList(subject.get('routeSetup')) || !isEmptyList(subject.at('/routing/user_route_setup_nodes'))) return
      const path = subject.get('routeSetup') === undefined ? '/routing' : place
      yield {path, message: 'no route-setup node: no route can be created'}
    },
  },
  {
    code: 'CFG-S08',
    severity: 'warning',
    title: 'slash or path after a service address',
    effect: 'Some releases append their own paths to it unchecked, and ask for pages that do not exist.',
    hint: 'End the address with the host.',
    *check(subject) {
      for (const {path, value} of subject.serviceUrls) {
        const rest = parseServiceUrl(value)?.rest ?? ''
        if (rest === '') continue
        const fixed = value.slice(0, -rest.length)
        yield {
          path,
          message: `${path}: remove "${rest}"`,
          ...(rest === '/' && {fix: [{op: 'put', path, value: fixed}]}),
        }
      }
    },
  },
  {
    code: 'CFG-S09',
    severity: 'info',
    title: 'address resolver over dmsg',
    effect: 'The visor starts without SUDPH transports.',
    hint: 'Give an http:// address where SUDPH is wanted.',
    *check(subject) {
      const resolver = subject.text('addressResolver')
      if (subject.era !== 'e4' && resolver?.value.startsWith('dmsg://')) {
        yield {path: resolver.path, message: 'SUDPH transports are off with a dmsg address resolver'}
      }
    },
  },
  {
    code: 'CFG-S10',
    severity: 'warning',
    title: 'no transport-setup node',
    effect: 'The visor starts; nobody can set up transports for it from outside.',
    hint: 'List the transport-setup nodes of the deployment.',
    *check(subject) {
      if (!subject.isSince('e3') || subject.at('/transport') === undefined) return
      if (!isEmptyList(subject.get('transportSetup')) || !isEmptyList(subject.at('/transport/user_transport_setup')))
        return
      const path = subject.get('transportSetup') === undefined ? '/transport' : '/transport/transport_setup'
      yield {path, message: 'no transport-setup node; remote set-up of transports is off'}
    },
  },
  {
    code: 'CFG-S11',
    severity: 'warning',
    title: 'no STUN server',
    effect: 'The visor starts; SUDPH cannot find out its public address.',
    hint: 'List STUN servers as ip:port.',
    *check(subject) {
      if (!subject.isSince('e2')) return
      if (isEmptyList(subject.get('stunServers'))) {
        const path = subject.get('stunServers') === undefined ? '' : '/stun_servers'
        yield {path, message: 'STUN list empty; SUDPH needs it'}
      }
      for (const [index, {path, value}] of subject.strings('/stun_servers').entries()) {
        if (!value.includes(':')) yield {path, message: `STUN list: entry ${index} has no port; SUDPH needs it`}
      }
    },
  },
  {
    code: 'CFG-S12',
    severity: 'info',
    title: 'private and public services together',
    effect: 'The visor starts; it cannot mix deployments, so what one half knows the other does not.',
    hint: 'Use one deployment throughout.',
    *check(subject) {
      const urls = subject.serviceUrls.filter(({value}) => parseServiceUrl(value))
      const own = urls.filter(({value}) => ownerOfUrl(value) === 'custom')
      const [shared] = urls.filter(({value}) => ownerOfUrl(value) !== 'custom')
      if (!shared || own.length === 0) return
      const names = own.map(({path}) => path).join(', ')
      yield {
        path: shared.path,
        message: `${shared.path} is public while ${names} ${own.length === 1 ? 'is' : 'are'} private`,
      }
    },
  },
]
