import {boolean, integer, string} from '@oclif/core/flags'
import {flagFacts, GENERATE_FLAG_NAMES, type GenerateFlag, type GenerateValues} from '../config/generate/flags.js'
import {shownText} from '../config/values/shown-text.js'
import {UsageProblem} from '../errors.js'

/** Which family of names a command speaks: that of 2020 and 2021, or the later one (cli 4). */
export type FlagStyle = 'visor' | 'config'

type Letter = 'a' | 'b' | 'c' | 'd' | 'e'

const nameIn = (flag: GenerateFlag, style: FlagStyle): string => {
  const {name, later} = flagFacts(flag)
  return style === 'config' ? (later ?? name) : name
}

/** Both names and every other spelling are understood by both commands. */
function aliasesIn(flag: GenerateFlag, style: FlagStyle): string[] {
  const {name, later, aliases = []} = flagFacts(flag)
  return [name, ...(later === undefined ? [] : [later]), ...aliases].filter((each) => each !== nameIn(flag, style))
}

function makeFlag(flag: GenerateFlag, style: FlagStyle) {
  const {kind, summary, char, laterChar, group, placeholder, since, until} = flagFacts(flag)
  const letter = style === 'config' ? laterChar : char
  const first = since === undefined || since === 'e1' ? '' : `from ${since}`
  const eras = until === undefined ? first : until === (since ?? 'e0') ? `${until} only` : `until ${until}`
  const common = {
    summary: eras === '' ? summary : `${summary} [${eras}]`,
    // The framework types letters one by one; the table is held to single letters by a test.
    ...(letter === undefined ? {} : {char: letter as Letter}),
    ...(group === undefined ? {} : {helpGroup: group}),
    aliases: aliasesIn(flag, style),
  }
  const valued = {...common, ...(placeholder === undefined ? {} : {helpValue: placeholder})}
  switch (kind) {
    case 'switch':
      return boolean(common)
    case 'toggle':
      return boolean({...common, allowNo: true})
    case 'number':
      return integer({...valued, helpValue: placeholder ?? 'N'})
    case 'text':
      return string(valued)
    default:
      return string({...valued, multiple: true, multipleNonGreedy: true})
  }
}

/** The flags of the generator for a command of a family, but for those in `without`. */
export function generateFlags(style: FlagStyle, without: readonly GenerateFlag[] = []) {
  const flags = GENERATE_FLAG_NAMES.filter((flag) => !without.includes(flag))
  return Object.fromEntries(flags.map((flag) => [nameIn(flag, style), makeFlag(flag, style)]))
}

function pairOf(text: string, name: string): readonly [string, string] {
  const at = text.indexOf('=')
  if (at > 0 && at < text.length - 1) return [text.slice(0, at), text.slice(at + 1)]
  throw new UsageProblem(`--${name}: "${shownText(text)}" is not of the form NAME=VALUE`)
}

/** What parsed flags ask of the generator; anything that was not given is absent. */
export function readGenerateFlags(flags: Readonly<Record<string, unknown>>, style: FlagStyle): GenerateValues {
  const values = GENERATE_FLAG_NAMES.flatMap((flag) => {
    const name = nameIn(flag, style)
    const value = flags[name]
    const {kind} = flagFacts(flag)
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return []
    if (!Array.isArray(value)) return [[flag, value] as const]
    const texts = value.map(String)
    if (kind === 'pairs') return [[flag, texts.map((text) => pairOf(text, name))] as const]
    return [
      [
        flag,
        texts
          .flatMap((text) => text.split(','))
          .map((text) => text.trim())
          .filter(Boolean),
      ] as const,
    ]
  })
  return Object.fromEntries(values)
}
