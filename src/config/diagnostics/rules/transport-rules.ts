import {isObject} from '../../../json/json-value.js'
import {durationNs} from '../../values/duration.js'
import {isLoopback, parseHostPort} from '../../values/host-port.js'
import {listenersOf} from '../listeners.js'
import type {Rule} from '../rule.js'

/** Findings about transports (visor-config J.7). */
export const transportRules: readonly Rule[] = [
  {
    code: 'CFG-T01',
    severity: 'error',
    title: 'STCP table without public key',
    effect: 'The visor stops at start: it cannot read the table.',
    hint: 'Write {"<public key>": "<ip>:<port>"}.',
  },
  {
    code: 'CFG-T02',
    severity: 'error',
    title: 'STCP table without port',
    effect: 'The visor cannot dial that peer over STCP.',
    hint: "Add the other visor's listening port, 7777 by default.",
    *check(subject) {
      for (const {path, address} of subject.stcpTable) {
        if (!parseHostPort(address)) yield {path, message: `pk_table address "${address}" needs a port`}
      }
    },
  },
  {
    code: 'CFG-T03',
    severity: 'info',
    title: 'STCP dials only',
    effect: 'The visor dials peers of its table and is not reachable over STCP itself.',
    hint: 'Set `:7777` to be reachable.',
    *check(subject) {
      const address = subject.text('stcpAddress')
      if (address?.value !== '') return
      yield {path: address.path, message: "STCP is dial-only; other visors cannot use this one's STCP address"}
    },
  },
  {
    code: 'CFG-T04',
    severity: 'warning',
    title: 'STCP peer on this machine',
    effect: 'The visor dials itself or another program of the same machine.',
    hint: 'Use the LAN address of the other machine.',
    *check(subject) {
      for (const {path, address} of subject.stcpTable) {
        const host = parseHostPort(address)?.host
        if (host !== undefined && isLoopback(host))
          yield {path, message: `${address} only reaches visors on this machine`}
      }
    },
  },
  {
    code: 'CFG-T05',
    severity: 'warning',
    title: 'two STCP peers with one address',
    effect: 'The visor cannot tell which of them a connection from there is.',
    hint: 'Correct one of the addresses.',
    *check(subject) {
      const seen = new Map<string, string>()
      for (const {path, key, address} of subject.stcpTable) {
        const other = seen.get(address)
        if (other !== undefined) yield {path, message: `${other} and ${key} share ${address}`}
        else seen.set(address, key)
      }
    },
  },
  {
    code: 'CFG-T06',
    severity: 'warning',
    title: 'own key in the STCP table',
    effect: 'The entry is never used.',
    hint: 'Delete the line.',
    *check(subject) {
      for (const {path, key} of subject.stcpTable) {
        if (subject.isOwnKey(key)) yield {path, message: 'own public key in pk_table', fix: [{op: 'remove', path}]}
      }
    },
  },
  {
    code: 'CFG-T07',
    severity: 'error',
    title: 'unusable log store',
    effect: 'The visor stops at start with `invalid store type`.',
    hint: 'Use memory, or file with a location.',
  },
  {
    code: 'CFG-T08',
    severity: 'error',
    title: 'unknown type of transport',
    effect: 'The visor never opens that transport.',
    hint: 'Use stcp, stcpr, sudph or dmsg, in lower case.',
  },
  {
    code: 'CFG-T09',
    severity: 'error',
    title: 'transport to itself',
    effect: 'The visor tries again and again and never succeeds.',
    hint: 'Name the other visor.',
    *check(subject) {
      for (const {path, value} of subject.objects(subject.place('persistentTransports'))) {
        if (subject.isOwnKey(value['pk'])) yield {path: `${path}/pk`, message: 'transport to own public key'}
      }
    },
  },
  {
    code: 'CFG-T10',
    severity: 'error',
    title: 'STCP transport without address',
    effect: 'The visor tries again and again: STCP addresses come from its own table only.',
    hint: 'Add it to pk_table, or use stcpr.',
    *check(subject) {
      const known = new Set(subject.stcpTable.map(({key}) => key.toLowerCase()))
      for (const {path, value} of subject.objects(subject.place('persistentTransports'))) {
        const key = value['pk']
        if (value['type'] !== 'stcp' || typeof key !== 'string' || known.has(key.toLowerCase())) continue
        yield {path: `${path}/pk`, message: `${key} has no STCP address`}
      }
    },
  },
  {
    code: 'CFG-T11',
    severity: 'error',
    title: 'STCPR port taken',
    effect: 'One of the two cannot listen; which one depends on the order of start.',
    hint: 'Choose another port, or 0 for a random one.',
    *check(subject) {
      const port = subject.number('stcprPort')
      if (!port || port.value === 0) return
      const other = listenersOf(subject).find((listener) => listener.port === port.value)
      if (other) yield {path: port.path, message: `${port.value} is used by ${other.path}`}
    },
  },
  {
    code: 'CFG-T12',
    severity: 'warning',
    title: 'public visor on a random port',
    effect: 'The visor registers as public only while others can reach it, which no firewall rule can promise here.',
    hint: 'Set stcpr_port and open it in the firewall.',
    *check(subject) {
      const port = subject.get('stcprPort')
      if (!subject.isSince('e3') || subject.get('isPublic') !== true || (typeof port === 'number' && port !== 0)) return
      const path = port === undefined ? '/is_public' : '/transport/stcpr_port'
      yield {path, message: 'a public visor should have a fixed, reachable port'}
    },
  },
  {
    code: 'CFG-T13',
    severity: 'info',
    title: 'public visor that connects to others',
    effect: 'The visor offers itself and also opens transports to other public visors.',
    hint: 'Legal; `-y` turns the second part off.',
    *check(subject) {
      if (!subject.isSince('e2') || subject.get('isPublic') !== true || subject.get('publicAutoconnect') !== true)
        return
      yield {path: '/is_public', message: 'this visor offers itself to others and also connects to other public visors'}
    },
  },
  {
    code: 'CFG-T14',
    severity: 'warning',
    title: 'transport logs never rotated',
    effect: 'The files grow until the disk is full.',
    hint: 'Set rotation_interval to 168h.',
    *check(subject) {
      const store = subject.get('logStore')
      if (!subject.isSince('e3') || !isObject(store) || store['type'] !== 'file') return
      const interval = store['rotation_interval']
      if (interval !== undefined && durationNs(interval) !== 0n) return
      const place = '/transport/log_store/rotation_interval'
      const path = interval === undefined ? '/transport/log_store' : place
      yield {path, message: 'transport logs are never rotated', fix: [{op: 'put', path: place, value: '168h0m0s'}]}
    },
  },
]
