import {FIRST_RELEASE} from '../../eras/key-history.js'
import {showPointer, valueAt, type Pointer} from '../../../json/pointer.js'
import {compareVersions, parseVersion} from '../../values/program-version.js'
import type {Rule} from '../rule.js'
import type {Subject} from '../subject.js'

/** Pointers that a pattern with `*` for indices matches in the file. */
function matches(subject: Subject, pattern: Pointer): Pointer[] {
  const [head, tail] = pattern.split('/*')
  if (head === undefined || tail === undefined) return valueAt(subject.config, pattern) === undefined ? [] : [pattern]
  return subject.objects(head).flatMap(({path}) => (subject.at(path + tail) === undefined ? [] : [path + tail]))
}

/** Findings about the names of keys; the schema finds most of them (visor-config J.3). */
export const keyNameRules: readonly Rule[] = [
  {
    code: 'CFG-K01',
    severity: 'warning',
    title: 'unknown key',
    effect: 'The visor ignores the key; releases 0.3.0 to 0.4.3 refuse the whole file.',
    hint: 'Correct the name, or delete the key.',
  },
  {
    code: 'CFG-K02',
    severity: 'warning',
    title: 'letter case of a key',
    effect: 'The visor reads it nevertheless: it ignores letter case in names. Other tools do not.',
    hint: 'Write the name as given.',
  },
  {
    code: 'CFG-K03',
    severity: 'error',
    title: 'key of an older release',
    effect: 'The visor ignores it silently, so what it asks for is off.',
    hint: 'Run `config migrate`.',
  },
  {
    code: 'CFG-K04',
    severity: 'warning',
    title: 'key without effect',
    effect: 'The visor ignores it.',
    hint: 'Delete it.',
  },
  {
    code: 'CFG-K05',
    severity: 'error',
    title: 'key given twice',
    effect: 'The visor uses the last one and ignores the others.',
    hint: 'Keep one of them.',
  },
  {
    code: 'CFG-K06',
    severity: 'warning',
    title: 'key newer than the program',
    effect: 'The visor ignores it.',
    hint: 'Update the program, or delete the key.',
    *check(subject) {
      const program = parseVersion(subject.around.programVersion ?? '')
      if (!program) return
      for (const [pattern, release] of Object.entries(FIRST_RELEASE)) {
        const since = parseVersion(release)
        if (!since || compareVersions(program, since) >= 0) continue
        const named = release === '1.3.29' ? 'a 2025 release' : release
        for (const path of matches(subject, pattern)) {
          yield {path, message: `${showPointer(path)} needs program ${named} or later`}
        }
      }
    },
  },
]
