import {join as joinPath} from 'node:path'
import type {AppView} from '../../apps/app-view.js'
import {nextFreePort, ownerOfPort} from '../../apps/ports.js'
import {startsByDefault} from '../../apps/default-apps.js'
import {isSince} from '../../eras/era.js'
import type {Rule} from '../rule.js'
import type {Subject} from '../subject.js'

const shown = (app: AppView): string => app.name ?? `entry ${app.index}`

const takenPorts = (subject: Subject): Set<number> => new Set(subject.apps.flatMap(({port}) => port ?? []))

/** Executables that a visor would look for, each with the app that needs it (visor-config F.1). */
function* executables(subject: Subject): Iterable<{app: AppView; file: string}> {
  const folder = subject.text('binPath')
  if (!folder) return
  for (const app of subject.apps) {
    const name = app.binary === '' ? app.name : (app.binary ?? app.name)
    if (!app.isInternal && name && !/[/\\]/.test(name)) yield {app, file: joinPath(folder.value, name)}
  }
}

function found(subject: Subject, file: string): string | undefined {
  const candidates = subject.around.platform === 'win32' ? [file, `${file}.exe`] : [file]
  return candidates.find((candidate) => subject.around.disk?.find(candidate)?.kind === 'file')
}

/** Findings about entries of apps: names, ports, executables (visor-config J.9, F.1). */
export const appEntryRules: readonly Rule[] = [
  {
    code: 'CFG-L01',
    severity: 'error',
    title: 'app entry of releases up to 0.2',
    effect: 'The visor reads an app without name and cannot start it.',
    hint: 'Rename the key to "name"; a "version" per app never existed.',
    *check(subject) {
      if (!subject.isSince('e1')) return
      for (const {path, entry, index, name} of subject.apps) {
        if (entry['app'] === undefined) continue
        const fix = name === undefined ? [{op: 'rename', path: `${path}/app`, to: 'name'} as const] : []
        const version = entry['version'] === undefined ? [] : [{op: 'remove', path: `${path}/version`} as const]
        const message = `app entry ${index}: "app" was the key of releases up to 0.2; use "name"`
        yield {path, message, ...(fix.length > 0 && {fix: [...version, ...fix]})}
      }
    },
  },
  {
    code: 'CFG-L02',
    severity: 'error',
    title: 'app name given twice',
    effect: 'The visor keeps the last entry of that name and forgets the others.',
    hint: 'Give each entry its own name; several may share one binary.',
    *check(subject) {
      const seen = new Map<string, AppView>()
      for (const app of subject.apps) {
        if (app.name === undefined) continue
        const first = seen.get(app.name)
        if (first) {
          const message = `app "${app.name}" is defined at ${first.path} and ${app.path}; only the last would exist`
          yield {path: app.namePath, message}
        }
        seen.set(app.name, app)
      }
    },
  },
  {
    code: 'CFG-L03',
    severity: 'error',
    title: 'unusable app name',
    effect: "The visor fails at its next start, or cannot make the app's directory.",
    hint: 'Use letters, digits, ".", "_" and "-", the first one a letter or digit.',
  },
  {
    code: 'CFG-L04',
    severity: 'error',
    title: 'unusable app port',
    effect: 'The visor stops at start, or the app cannot be reached.',
    hint: 'The port is a routing port, a number without quotes; TCP addresses belong into args.',
  },
  {
    code: 'CFG-L05',
    severity: 'warning',
    title: 'two apps on one port',
    effect: 'The app that starts second fails with `port already bound`.',
    hint: 'Give one of them another port.',
    *check(subject) {
      const seen = new Map<number, AppView>()
      for (const app of subject.apps) {
        if (app.port === undefined) continue
        const first = seen.get(app.port)
        if (first && first.name !== app.name) {
          const free = nextFreePort(app.port, takenPorts(subject), subject.era)
          yield {
            path: `${app.path}/port`,
            message: `apps "${shown(first)}" and "${shown(app)}" share port ${app.port}`,
            severity: first.autoStart && app.autoStart ? 'error' : 'warning',
            hint: `The next free port is ${free ?? 'none'}.`,
          }
        }
        if (!first) seen.set(app.port, app)
      }
    },
  },
  {
    code: 'CFG-L06',
    severity: 'warning',
    title: 'port of another app',
    effect: 'The app takes the place of the one that peers expect there.',
    hint: 'Choose a free port.',
    *check(subject) {
      for (const app of subject.apps) {
        const owner = app.port === undefined ? undefined : ownerOfPort(app.port, subject.era)
        if (app.port === undefined || owner === undefined || owner === app.name || owner === app.builtIn) continue
        const free = nextFreePort(app.port, takenPorts(subject), subject.era)
        const message = `port ${app.port} belongs to ${owner}`
        yield {path: `${app.path}/port`, message, hint: `The next free port is ${free ?? 'none'}.`}
      }
    },
  },
  {
    code: 'CFG-L07',
    severity: 'warning',
    title: 'executable missing',
    effect: 'The app does not start.',
    hint: 'Check bin_path; it counts from the directory the visor is started in.',
    *check(subject) {
      if (!subject.around.disk) return
      for (const {app, file} of executables(subject)) {
        if (found(subject, file)) continue
        const path = app.binary === undefined ? app.namePath : `${app.path}/binary`
        yield {path, message: `${file} does not exist`, severity: app.autoStart ? 'error' : 'warning'}
      }
    },
  },
  {
    code: 'CFG-L08',
    severity: 'warning',
    title: 'name with .exe',
    effect: 'Windows adds the ending itself; with it in the file, other systems find no executable.',
    hint: 'Leave it out.',
    *check(subject) {
      for (const app of subject.apps) {
        for (const [path, value] of [
          [app.namePath, app.name],
          [`${app.path}/binary`, app.binary],
        ] as const) {
          if (value === undefined || !/\.exe$/i.test(value)) continue
          yield {path, message: 'leave out ".exe"', fix: [{op: 'put', path, value: value.replace(/\.exe$/i, '')}]}
        }
      }
    },
  },
  {
    code: 'CFG-L15',
    severity: 'error',
    title: 'binary with a path',
    effect: 'The visor looks for it below bin_path and does not find it.',
    hint: 'Give the file name only, and the directory in bin_path.',
  },
  {
    code: 'CFG-L16',
    severity: 'warning',
    title: 'file not executable',
    effect: 'The app does not start.',
    hint: 'Run `chmod +x` on it.',
    *check(subject) {
      const {disk, platform} = subject.around
      if (!disk || platform === 'win32') return
      for (const {app, file} of executables(subject)) {
        if (!found(subject, file) || disk.isExecutable(file)) continue
        const path = app.binary === undefined ? app.namePath : `${app.path}/binary`
        yield {path, message: `${file} is not executable`}
      }
    },
  },
  {
    code: 'CFG-L18',
    severity: 'warning',
    title: 'process settings of an internal app',
    effect: 'The visor ignores them: the app has no process of its own.',
    hint: 'Delete them, or run the app externally with a binary.',
    *check(subject) {
      if (subject.era !== 'e4') return
      for (const app of subject.apps.filter(({isInternal}) => isInternal)) {
        for (const key of ['user', 'group', 'work_dir', 'env']) {
          if (app.entry[key] === undefined) continue
          yield {path: `${app.path}/${key}`, message: `${key}: ignored for apps inside the visor process`}
        }
      }
    },
  },
  {
    code: 'CFG-L22',
    severity: 'warning',
    title: 'VPN without elevated rights',
    effect: 'The VPN app fails when it sets up its network interface.',
    hint: 'Run the visor as root or administrator.',
    *check(subject) {
      const user = subject.around.disk?.userId
      if (user === undefined || user === 0 || !isSince(subject.era, 'e1')) return
      for (const app of subject.apps) {
        if (app.autoStart && /^vpn-(client|server)$/.test(app.builtIn ?? '')) {
          const severity = startsByDefault(app.builtIn ?? '', subject.era) ? 'info' : 'warning'
          yield {path: app.path, message: 'VPN needs elevated rights', severity}
        }
      }
    },
  },
]
