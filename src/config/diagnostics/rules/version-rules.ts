import {ERA_FACTS, eraOfProgram, isSince} from '../../eras/era.js'
import {durationNs, formatDuration} from '../../values/duration.js'
import {compareVersions, parseVersion} from '../../values/program-version.js'
import {join, type Pointer} from '../../../json/pointer.js'
import {isObject, type JsonValue} from '../../../json/json-value.js'
import type {Rule} from '../rule.js'
import type {Subject} from '../subject.js'

/** Whether a version is one that files of the subject's shape carried; format and program numbers collide (visor-config 0.1). */
function fitsShape(version: string, {era}: Subject): boolean {
  if (version === 'unknown' || era === 'e0' || era === 'e0a') return true
  if (era === 'e1') return version === 'v1.0.0' || version === 'v1.0.1'
  const parsed = parseVersion(version)
  if (!parsed) return true
  if (era === 'e2') return parsed.numbers[0] === 1 && eraOfProgram(version) === 'e2'
  return isSince(eraOfProgram(version) ?? era, 'e3')
}

/** Places whose numbers are durations, wherever they stand. */
function* numericDurations(value: JsonValue, path: Pointer): Iterable<{path: Pointer; value: number}> {
  if (!isObject(value)) return
  for (const [key, item] of Object.entries(value)) {
    const here = join(path, key)
    const isDuration = /(?:timeout|interval|delay)$/.test(key) && !here.startsWith('/hypervisor/cookies')
    if (isDuration && typeof item === 'number') yield {path: here, value: item}
    else yield* numericDurations(item, here)
  }
}

/** Findings about versions and durations (visor-config J.12). */
export const versionRules: readonly Rule[] = [
  {
    code: 'CFG-V01',
    severity: 'error',
    title: 'unusable version',
    effect: 'The visor stops at start: it cannot compare the version with its own.',
    hint: 'Write the program version such as v1.3.28, or unknown, or run `config update`.',
  },
  {
    code: 'CFG-V02',
    severity: 'error',
    title: 'incompatible version',
    effect: 'The visor stops with `failed to start skywire - config version is incompatible`.',
    hint: 'Generate the file again with `-r`.',
    *check(subject) {
      const [version, program] = [subject.text('version'), parseVersion(subject.around.programVersion ?? '')]
      const own = parseVersion(version?.value ?? '')
      if (!version || !own || !program || !subject.isSince('e3') || own.numbers[0] === program.numbers[0]) return
      const message = `configuration ${version.value} is incompatible with program ${subject.around.programVersion}`
      yield {path: version.path, message}
    },
  },
  {
    code: 'CFG-V03',
    severity: 'warning',
    title: 'older than the program',
    effect: 'The visor starts; keys that are new since then have their defaults.',
    hint: 'Run `config migrate`, or generate the file again with `-r`.',
    *check(subject) {
      const [version, program] = [subject.text('version'), parseVersion(subject.around.programVersion ?? '')]
      const own = parseVersion(version?.value ?? '')
      if (!version || !program || own?.numbers[0] !== program.numbers[0]) return
      if (compareVersions(own, program) < 0) {
        yield {path: version.path, message: `made by ${version.value}, program is ${subject.around.programVersion}`}
      }
    },
  },
  {
    code: 'CFG-V04',
    severity: 'info',
    title: 'version and shape disagree',
    effect: 'The visor goes by the version only where it checks it; this program goes by the keys.',
    hint: 'Nothing to do if the visor starts; else generate the file again with `-r`.',
    *check(subject) {
      const version = subject.text('version')
      if (!version?.value || fitsShape(version.value, subject)) return
      const {releases} = ERA_FACTS[subject.era]
      yield {path: version.path, message: `version says ${version.value}, keys are of ${subject.era} (${releases})`}
    },
  },
  {
    code: 'CFG-V05',
    severity: 'error',
    title: 'not a duration',
    effect: 'The visor stops at start: it cannot read the value.',
    hint: 'Write a number with its unit, such as 10s, 1m30s or 168h; there is no unit for days.',
  },
  {
    code: 'CFG-V06',
    severity: 'warning',
    title: 'number of nanoseconds',
    effect: 'The visor takes the number as nanoseconds, which is next to nothing.',
    hint: 'Write the unit.',
    *check(subject) {
      for (const {path, value} of numericDurations(subject.config, '')) {
        const ns = durationNs(value)
        if (ns === undefined || ns <= 0n || ns >= 1_000_000n) continue
        const message = `${path}: numbers are nanoseconds, ${value} = ${formatDuration(ns)}`
        yield {path, message, hint: `Did you mean "${value}s"?`}
      }
    },
  },
  {
    code: 'CFG-V07',
    severity: 'error',
    title: 'unknown log level',
    effect: 'The visor warns `Failed to read log level from config.` and keeps its built-in level.',
    hint: 'Use trace, debug, info, warn, error, fatal or panic.',
  },
  {
    code: 'CFG-V08',
    severity: 'warning',
    title: 'unusual time to stop',
    effect: 'The visor is cut off while it stops, or takes very long.',
    hint: 'Use 10s.',
    *check(subject) {
      const [path, value] = [subject.place('shutdownTimeout'), subject.get('shutdownTimeout')]
      const ns = durationNs(value)
      if (path === undefined || ns === undefined || (ns > 0n && ns <= 300_000_000_000n)) return
      yield {path, message: `shutdown_timeout ${formatDuration(ns)} is ${ns <= 0n ? 'too short' : 'too long'}`}
    },
  },
]
