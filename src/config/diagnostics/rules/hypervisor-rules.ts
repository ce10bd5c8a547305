import {dirname, isAbsolute} from 'node:path'
import {isObject, textOf, type JsonObject} from '../../../json/json-value.js'
import {durationNs, formatDuration} from '../../values/duration.js'
import {isEverywhere, isLoopback, parseHostPort} from '../../values/host-port.js'
import {isPublicKey, isSecretKey} from '../../values/keys.js'
import type {Rule} from '../rule.js'

const isOpen = (hypervisor: JsonObject): boolean => {
  const address = hypervisor['http_addr']
  const parsed = typeof address === 'string' ? parseHostPort(address) : undefined
  return parsed !== undefined && !isLoopback(parsed.host)
}

const isWindowsAbsolute = (path: string): boolean => /^[A-Za-z]:[\\/]/.test(path)

/** Settings in which a switched-off hypervisor differs from what the generator writes. */
function customised(hypervisor: JsonObject): string[] {
  const standard: Readonly<Record<string, readonly unknown[]>> = {
    enable_auth: [true],
    http_addr: [':8000', ':18000'],
    dmsg_port: [46],
    enable_tls: [false],
  }
  return Object.entries(standard).flatMap(([key, values]) =>
    hypervisor[key] === undefined || values.includes(hypervisor[key]) ? [] : [key],
  )
}

/** Findings about hypervisors (visor-config J.11). */
export const hypervisorRules: readonly Rule[] = [
  {
    code: 'CFG-H01',
    severity: 'warning',
    title: 'itself as remote hypervisor',
    effect: 'The visor tries to dial itself.',
    hint: 'Remove the key; for a local hypervisor use `-i`.',
    *check(subject) {
      for (const {path, value} of subject.strings(subject.place('hypervisors'))) {
        if (!subject.isOwnKey(value)) continue
        yield {path, message: 'this visor lists itself as remote hypervisor', fix: [{op: 'remove', path}]}
      }
    },
  },
  {
    code: 'CFG-H02',
    severity: 'error',
    title: 'hypervisor as object',
    effect: 'The visor stops at start with `cannot unmarshal object into Go struct field V1.hypervisors`.',
    hint: 'Only the public key is needed.',
    *check(subject) {
      if (!subject.isSince('e1')) return
      for (const {path, value} of subject.objects('/hypervisors')) {
        const key = value['public_key']
        const message = 'hypervisors must be a list of public keys'
        yield {path, message, ...(isPublicKey(key) && {fix: [{op: 'put', path, value: key}]})}
      }
    },
  },
  {
    code: 'CFG-H03',
    severity: 'warning',
    title: 'no public key of a hypervisor',
    effect: 'The visor stops at start: it cannot read the key.',
    hint: "Give the hypervisor's public key; whoever saw a secret key here can act as the hypervisor.",
    *check(subject) {
      for (const {path, value} of subject.strings(subject.place('hypervisors'))) {
        const what = isSecretKey(value)
          ? 'a secret key'
          : /:\d+$|^\d+\.\d+\.\d+\.\d+$/.test(value)
            ? 'an address'
            : undefined
        if (what) yield {path, message: `${path}: looks like ${what}`}
      }
    },
  },
  {
    code: 'CFG-H04',
    severity: 'warning',
    title: 'user interface without log-in',
    effect: 'Whoever reaches the address controls this visor and every visor that trusts it.',
    hint: 'Set enable_auth to true, or http_addr to 127.0.0.1:8000.',
    *check(subject) {
      const {hypervisor} = subject
      if (hypervisor?.['enable_auth'] !== false || !isOpen(hypervisor)) return
      yield {
        path: '/hypervisor/enable_auth',
        message: `anyone who reaches ${textOf(hypervisor['http_addr'])} controls all visors`,
      }
    },
  },
  {
    code: 'CFG-H05',
    severity: 'error',
    title: 'TLS without certificate',
    effect: 'The user interface does not start.',
    hint: 'Give both files, or set enable_tls to false.',
    *check(subject) {
      const {hypervisor, around} = subject
      if (hypervisor?.['enable_tls'] !== true || !around.disk) return
      const missing = ['tls_cert_file', 'tls_key_file'].filter((key) => {
        const file = hypervisor[key]
        return typeof file === 'string' && file !== '' && around.disk?.find(file)?.kind !== 'file'
      })
      for (const key of missing) {
        yield {
          path: `/hypervisor/${key}`,
          message: `enable_tls needs tls_cert_file and tls_key_file (${textOf(hypervisor[key])} missing)`,
        }
      }
    },
  },
  {
    code: 'CFG-H06',
    severity: 'error',
    title: 'hypervisor incomplete',
    effect: 'Nothing is filled in at start: log-in or the user interface does not work.',
    hint: 'Run `config update`, which fills it in; users must log in again.',
  },
  {
    code: 'CFG-H07',
    severity: 'warning',
    title: 'public-key endpoint of no hypervisor',
    effect: 'Nothing answers: there is no server.',
    hint: 'Switch the hypervisor on with `-i`, or the endpoint off with `--no-pk-endpoint`.',
    *check(subject) {
      if (subject.era !== 'e4' || subject.hypervisor || subject.at('/hypervisor/enable_pk_endpoint') !== true) return
      yield {path: '/hypervisor/enable_pk_endpoint', message: 'no effect while the hypervisor is off'}
    },
  },
  {
    code: 'CFG-H08',
    severity: 'info',
    title: 'public key given to everybody',
    effect: 'GET /api/pk answers whoever reaches the port; the key is no secret but links the address to the visor.',
    hint: 'Fine in a local network that you trust; otherwise `--no-pk-endpoint`.',
    *check({hypervisor}) {
      if (hypervisor?.['enable_pk_endpoint'] !== true) return
      const address = hypervisor['http_addr']
      const host = typeof address === 'string' ? parseHostPort(address)?.host : undefined
      if (host === undefined || !isEverywhere(host)) return
      yield {path: '/hypervisor/enable_pk_endpoint', message: 'the public key can be read without log-in'}
    },
  },
  {
    code: 'CFG-H09',
    severity: 'warning',
    title: 'replaced switch of the public-key endpoint',
    effect: 'The visor ignores it; the endpoint is off unless enable_pk_endpoint is true.',
    hint: 'Delete it, and set enable_pk_endpoint where the endpoint is wanted.',
    *check(subject) {
      const path = '/hypervisor/disable_pk_endpoint'
      if (subject.at(path) === undefined) return
      yield {path, message: 'replaced by enable_pk_endpoint (default false)', fix: [{op: 'remove', path}]}
    },
  },
  {
    code: 'CFG-H10',
    severity: 'error',
    title: 'cookie lifetime as text',
    effect: 'The visor stops at start: it expects a number.',
    hint: 'Write the number without quotes and unit.',
  },
  {
    code: 'CFG-H11',
    severity: 'warning',
    title: 'user database',
    effect: 'The hypervisor starts with a new, empty user database, or not at all.',
    hint: 'Give an absolute path in a directory the visor may write to.',
    *check({hypervisor, around: {disk}}) {
      const file = hypervisor?.['db_path']
      if (!disk || typeof file !== 'string' || file === '') return
      const path = '/hypervisor/db_path'
      if (!isAbsolute(file) && !isWindowsAbsolute(file)) yield {path, message: `${path}: "${file}" is relative`}
      else if (!disk.find(dirname(file))) yield {path, message: `${path}: ${dirname(file)} does not exist`}
      else if (!disk.isWritable(dirname(file))) yield {path, message: `${path}: ${dirname(file)} is not writable`}
    },
  },
  {
    code: 'CFG-H12',
    severity: 'warning',
    title: 'log-in of seconds',
    effect: 'Users are logged out again at once.',
    hint: 'The number counts nanoseconds; 12 hours are 43200000000000.',
    *check(subject) {
      const path = '/hypervisor/cookies/expires_duration'
      const value = subject.at(path)
      const ns = typeof value === 'number' ? durationNs(value) : undefined
      if (ns !== undefined && ns > 0n && ns < 60_000_000_000n) {
        yield {path, message: `cookies expire after ${formatDuration(ns)}`}
      }
    },
  },
  {
    code: 'CFG-H13',
    severity: 'warning',
    title: 'dmsg port nobody dials',
    effect: 'Remote visors cannot connect: they always dial 46.',
    hint: 'Use 46.',
    *check({hypervisor}) {
      const port = hypervisor?.['dmsg_port']
      if (typeof port !== 'number' || port === 46) return
      yield {
        path: '/hypervisor/dmsg_port',
        message: `visors dial hypervisors on dmsg port 46; ${port} cannot be reached`,
      }
    },
  },
  {
    code: 'CFG-H14',
    severity: 'info',
    title: 'settings of a hypervisor that is off',
    effect: 'They have no effect.',
    hint: 'Set hypervisor.enable to true if it is wanted.',
    *check(subject) {
      const object = subject.at('/hypervisor')
      if (subject.era !== 'e4' || subject.hypervisor || !isObject(object) || customised(object).length === 0) return
      yield {path: '/hypervisor', message: `local hypervisor is off (set: ${customised(object).join(', ')})`}
    },
  },
]
