import {relative, sep} from 'node:path'
import type {Severity} from '../policy/lint/model/finding.js'
import {DEFAULT_SELECTION, isKnownWord, type Selection, type Strictness} from '../policy/lint/select-rules.js'
import {UsageProblem} from '../errors.js'
import type {LintSettings} from '../project/lint-settings.js'
import {matchesGlob} from './matches-glob.js'

/** The least serious finding that makes a run fail. */
export const FAIL_LEVELS = ['error', 'warning', 'info', 'never'] as const
export type FailLevel = (typeof FAIL_LEVELS)[number]

/** What flags say, each winning over the project file. */
export interface LintFlags {
  readonly strictness?: Strictness | undefined
  readonly select?: readonly string[] | undefined
  readonly ignore?: readonly string[] | undefined
  /** `RP501=warning` */
  readonly severity?: readonly string[] | undefined
  readonly 'fail-level'?: FailLevel | undefined
}

/**
 * The rules for each file, by its path relative to the project file's folder, with `/` between folders. Files that the
 * same settings are about get the same object.
 */
export function selectionsOf(flags: LintFlags, settings: LintSettings): (path: string) => Selection {
  const perFile = settings.per_file ?? []
  // A wrong word of a flag is told once, before any file is read.
  const known = new Map([['', selectionOf(flags, settings, [])]])
  return (path) => {
    const own = perFile.filter(({files}) => files.some((glob) => matchesGlob(path, glob)))
    const key = own.map((each) => perFile.indexOf(each)).join()
    const selection = known.get(key) ?? selectionOf(flags, settings, own)
    known.set(key, selection)
    return selection
  }
}

/** The rules for a file, as it is named from the working folder. */
export type SelectionFor = (file: string) => Selection

/** {@link selectionsOf} for names from the working folder; `projectFolder` is that of the project file. */
export function selectionForFiles(flags: LintFlags, settings: LintSettings, projectFolder: string): SelectionFor {
  const selectionAt = selectionsOf(flags, settings)
  return (file) => selectionAt(relative(projectFolder, file).split(sep).join('/'))
}

function selectionOf(flags: LintFlags, settings: LintSettings, own: NonNullable<LintSettings['per_file']>): Selection {
  return {
    strictness: flags.strictness ?? settings.strictness ?? DEFAULT_SELECTION.strictness,
    select: splitWords(flags.select) ?? settings.select ?? [],
    ignore: [...(splitWords(flags.ignore) ?? settings.ignore ?? []), ...own.flatMap(({ignore}) => ignore ?? [])],
    severity: [settings.severity, ...own.map((each) => each.severity), parseSeverities(flags.severity)].reduce<
      Record<string, Severity>
    >((all, some) => ({...all, ...some}), {}),
  }
}

/** From which level on a run fails: `ci` fails for warnings too. */
export function failLevelOf(flags: LintFlags, settings: LintSettings): FailLevel {
  const strictness = flags.strictness ?? settings.strictness
  return flags['fail-level'] ?? settings.fail_level ?? (strictness === 'ci' ? 'warning' : 'error')
}

/** `RP501,RP502` and several flags mean the same. */
function splitWords(words: readonly string[] | undefined): readonly string[] | undefined {
  return words?.flatMap((each) => each.split(',')).map((word) => known(word.trim()))
}

function parseSeverities(texts: readonly string[] | undefined): Record<string, Severity> {
  const pairs = (texts ?? [])
    .flatMap((each) => each.split(','))
    .map((text) => {
      const [word = '', level = ''] = text.split('=')
      if (!isSeverity(level)) {
        throw new UsageProblem(`no severity: \`${text}\``, {hints: ['Write CODE=error, warning, info or off.']})
      }
      return [known(word.trim()), level] as const
    })
  return Object.fromEntries(pairs)
}

function isSeverity(word: string): word is Severity {
  return word === 'error' || word === 'warning' || word === 'info' || word === 'off'
}

/** @throws {@link UsageProblem} for a word that no rule is called. */
export function known(word: string): string {
  const upper = /^(?:[a-z]{2}\d*|cfg(?:-[a-z]\d*)?)$/u.test(word) || word === 'all' ? word.toUpperCase() : word
  // Which codes of configurations there are is known where one is linted.
  if (isKnownWord(upper) || /^CFG(?:-[A-Z]\d{0,2})?$/u.test(upper)) return upper
  throw new UsageProblem(`no lint rule is called \`${word}\``, {
    hints: ['Run `skywire-cli policy lint --rules` to see all of them.'],
  })
}
