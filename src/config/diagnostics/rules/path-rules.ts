import {dirname, isAbsolute, resolve} from 'node:path'
import {isObject} from '../../../json/json-value.js'
import type {Rule} from '../rule.js'
import type {Subject, TextPlace} from '../subject.js'

const SYSTEM_FOLDER =
  /^(?:\/opt\/|\/etc\/|\/usr\/|\/Library\/|\/Applications\/|[A-Za-z]:[\\/]Program ?(?:Files|Data)\b)/i

/** Every value of the file that is a path of the disk. */
function pathsOf(subject: Subject): TextPlace[] {
  const settings = ['binPath', 'localPath', 'servedFiles', 'terminalAuthFile', 'terminalAddress'] as const
  const places = settings.flatMap((setting) => subject.text(setting) ?? [])
  const store = subject.get('logStore')
  const extra = ['/hypervisor/db_path', '/hypervisor/tls_cert_file', '/hypervisor/tls_key_file']
  if (isObject(store) && store['type'] === 'file') extra.push('/transport/log_store/location')
  for (const path of extra) {
    const value = subject.at(path)
    if (typeof value === 'string') places.push({path, value})
  }
  return places.filter(({value}) => value !== '')
}

const isRelative = (path: string): boolean => !isAbsolute(path) && !/^(?:[A-Za-z]:[\\/]|\\\\|%)/.test(path)

/** Why a directory cannot be used, or `undefined`; one that is missing is made by the visor where it may. */
function folderFault(subject: Subject, folder: string): string | undefined {
  const {disk} = subject.around
  if (!disk) return undefined
  for (let at = resolve(folder); ; at = dirname(at)) {
    const facts = disk.find(at)
    if (facts) {
      if (facts.kind !== 'directory') return `${at} is not a directory`
      return disk.isWritable(at) ? undefined : `${at} is not writable`
    }
    if (at === dirname(at)) return 'does not exist'
  }
}

/** Findings about paths (visor-config J.12). */
export const pathRules: readonly Rule[] = [
  {
    code: 'CFG-P01',
    severity: 'warning',
    title: 'relative path in a system file',
    effect: 'The visor looks below the directory it is started in, which a service manager chooses.',
    hint: 'Generate the file with `-p`, or write absolute paths.',
    *check(subject) {
      if (!SYSTEM_FOLDER.test(subject.around.file ?? '')) return
      for (const {path, value} of pathsOf(subject)) {
        if (isRelative(value)) yield {path, message: `${path} is relative; it depends on the start directory`}
      }
    },
  },
  {
    code: 'CFG-P02',
    severity: 'warning',
    title: 'directory not usable',
    effect: 'The visor cannot store data there and fails at start, or when it first writes.',
    hint: 'Make the directory writable for the user the visor runs as.',
    *check(subject) {
      const folders = pathsOf(subject).filter(({path}) => /local_path|location|http_path|server_path/.test(path))
      for (const {path, value} of folders) {
        const fault = folderFault(subject, value)
        if (fault) yield {path, message: `${value}: ${fault}`}
      }
    },
  },
  {
    code: 'CFG-P03',
    severity: 'warning',
    title: 'path that is not expanded',
    effect: 'The visor makes a directory of exactly that name.',
    hint: 'Write the path in full.',
    *check(subject) {
      for (const {path, value} of pathsOf(subject)) {
        if (/^~|\$\{?\w+/.test(value)) yield {path, message: `"${value}" is taken literally`}
      }
    },
  },
  {
    code: 'CFG-P04',
    severity: 'warning',
    title: 'back-slash lost',
    effect: 'The visor looks for a path that does not exist.',
    hint: 'Write "/" or two back-slashes.',
    *check(subject) {
      for (const {path, value} of pathsOf(subject)) {
        if ([...value].some((char) => char < ' ')) yield {path, message: `control character in ${path}`}
      }
    },
  },
]
