import {isObject} from '../../../json/json-value.js'
import {isLoopback, parseHostPort} from '../../values/host-port.js'
import {clash, listenersOf, type Listener} from '../listeners.js'
import {Subject} from '../subject.js'
import type {Finding, Rule} from '../rule.js'
import type {Setting} from '../../eras/places.js'

function* notLoopback(subject: Subject, setting: Setting, what: string): Iterable<Finding> {
  const place = subject.text(setting)
  const address = place && parseHostPort(place.value)
  if (place && address && !isLoopback(address.host)) {
    yield {
      path: place.path,
      message: `the ${what} has no password; everyone who reaches ${place.value} controls this visor`,
    }
  }
}

/** Findings about local addresses (visor-config J.10). */
export const addressRules: readonly Rule[] = [
  {
    code: 'CFG-N01',
    severity: 'error',
    title: 'not host:port',
    effect: 'The visor cannot listen there and stops, or starts without that part.',
    hint: 'Write `:8000` or `127.0.0.1:8000`.',
    *check(subject) {
      const texts = [
        ...(['cliAddress', 'appServer', 'stcpAddress'] as const).flatMap((setting) => subject.text(setting) ?? []),
        ...subject.strings('/stun_servers'),
      ]
      const http = subject.at('/hypervisor/http_addr')
      if (typeof http === 'string') texts.push({path: '/hypervisor/http_addr', value: http})
      for (const {path, value} of texts) {
        if (value !== '' && !parseHostPort(value)) yield {path, message: `${path}: "${value}" is not host:port`}
      }
    },
  },
  {
    code: 'CFG-N02',
    severity: 'error',
    title: 'two listeners on one address',
    effect: 'The one that starts second fails with `address already in use`.',
    hint: 'Give one of them another port.',
    *check(subject) {
      const before: Listener[] = []
      for (const listener of listenersOf(subject)) {
        const other = before.find((each) => clash(each, listener))
        if (other) yield {path: listener.path, message: `${other.path} and ${listener.path} both use ${listener.port}`}
        before.push(listener)
      }
    },
  },
  {
    code: 'CFG-N03',
    severity: 'warning',
    title: 'RPC open to the network',
    effect: 'Everybody who reaches this machine can read and change everything of the visor, and run commands.',
    hint: 'Use `localhost:3435`.',
    check: (subject) => notLoopback(subject, 'cliAddress', 'RPC'),
  },
  {
    code: 'CFG-N04',
    severity: 'warning',
    title: 'app server open to the network',
    effect: 'Programs of other machines can pose as apps of this visor.',
    hint: 'Use `localhost:5505`.',
    check: (subject) => notLoopback(subject, 'appServer', 'app server'),
  },
  {
    code: 'CFG-N05',
    severity: 'warning',
    title: 'privileged port',
    effect: 'Without root the visor cannot listen there.',
    hint: 'Use a port from 1024 on, or run the visor as root.',
    *check(subject) {
      const {disk, platform} = subject.around
      if (disk?.userId === 0 || platform === 'win32') return
      for (const {path, port} of listenersOf(subject)) {
        if (port < 1024) yield {path, message: `port ${port} needs elevated rights`}
      }
    },
  },
  {
    code: 'CFG-N06',
    severity: 'info',
    title: 'RPC off',
    effect: 'This program cannot talk to the visor.',
    hint: 'Use `localhost:3435` to switch it on.',
    *check(subject) {
      const place = subject.text('cliAddress')
      if (place?.value === '') yield {path: place.path, message: 'the CLI cannot reach this visor'}
    },
  },
  {
    code: 'CFG-N07',
    severity: 'warning',
    title: 'port of another visor on this machine',
    effect: 'The visor that starts second cannot listen there.',
    hint: 'Generate one of them with `-t`, which moves every local port by 10000, or change the port.',
    *check(subject) {
      for (const {file, config, era} of subject.around.others ?? []) {
        if (!isObject(config)) continue
        const theirs = listenersOf(new Subject(subject.document, config, era, {}))
        for (const listener of listenersOf(subject)) {
          if (theirs.some((other) => clash(other, listener))) {
            yield {path: listener.path, message: `${listener.port} is also used by ${file}`}
          }
        }
      }
    },
  },
]
