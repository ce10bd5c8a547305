import {dirname, resolve} from 'node:path'
import type {Rule} from '../rule.js'

/** Longest socket path in bytes, by operating system. */
const SOCKET_PATH_BYTES: Partial<Record<NodeJS.Platform, number>> = {linux: 107, darwin: 103}

/** Findings about dmsg and the terminal (visor-config J.6). */
export const dmsgRules: readonly Rule[] = [
  {
    code: 'CFG-D01',
    severity: 'warning',
    title: 'unusual number of dmsg sessions',
    effect: 'The visor keeps that many connections open; 0 keeps one to every server.',
    hint: '1 or 2 is usual.',
    *check(subject) {
      for (const {path, value} of subject.dmsgSections) {
        const count = value['sessions_count']
        if (typeof count !== 'number' || (count > 0 && count <= 10)) continue
        const message = `sessions_count ${count}: ${count === 0 ? '0 means every server' : 'more than ten servers'}`
        yield {path: `${path}/sessions_count`, message}
      }
    },
  },
  {
    code: 'CFG-D02',
    severity: 'warning',
    title: 'terminal without port',
    effect: 'The visor starts without remote terminal.',
    hint: 'Use 22; a 0 is typical after an upgrade from 0.4.',
    *check(subject) {
      const port = subject.number('terminalPort')
      if (port?.value === 0) yield {path: port.path, message: 'remote terminal is off (dmsg_port 0)'}
    },
  },
  {
    code: 'CFG-D03',
    severity: 'warning',
    title: 'terminal given twice',
    effect: 'The visor reads pty and ignores dmsgpty.',
    hint: 'Delete dmsgpty.',
  },
  {
    code: 'CFG-D04',
    severity: 'error',
    title: 'socket path too long',
    effect: 'The visor cannot open the socket of its terminal.',
    hint: 'Use a shorter path, such as one in the directory for temporary files.',
    *check(subject) {
      const address = subject.text('terminalAddress')
      const limit = SOCKET_PATH_BYTES[subject.around.platform ?? 'linux']
      const network = subject.get('terminalNetwork') ?? 'unix'
      if (!address || limit === undefined || network !== 'unix') return
      const size = Buffer.byteLength(address.value)
      if (size > limit) yield {path: address.path, message: `socket path too long (${size} bytes)`}
    },
  },
  {
    code: 'CFG-D05',
    severity: 'warning',
    title: 'socket in use',
    effect: 'The second visor on this machine cannot open its terminal.',
    hint: 'Give each visor its own path, or stop the one that runs.',
    *check(subject) {
      const address = subject.text('terminalAddress')
      if (address && subject.around.disk?.isListening(address.value)) {
        yield {path: address.path, message: `${address.value} is in use by another process`}
      }
    },
  },
  {
    code: 'CFG-D06',
    severity: 'warning',
    title: 'terminal whitelist left in a file',
    effect: 'The visor no longer reads that file, so its keys may not open a terminal.',
    hint: 'Put its keys into the whitelist of the terminal.',
    *check(subject) {
      const place = subject.place('terminalWhitelist')
      const {disk, file} = subject.around
      if (!disk || file === undefined || place === undefined || subject.strings(place).length > 0) return
      const old = resolve(dirname(file), 'dmsgpty/whitelist.json')
      if (disk.find(old)) yield {path: place, message: `${old} is not read any more`}
    },
  },
  {
    code: 'CFG-D07',
    severity: 'warning',
    title: 'unknown kind of dmsg servers',
    effect: 'The visor finds no server of that kind.',
    hint: 'Use all, official or community.',
  },
]
