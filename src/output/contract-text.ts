import type {Contract} from '#starlark-wasm'
import {displayWidth} from './display-text.js'
import type {Look} from './look.js'
import {wrap} from './wrap.js'

/** A name that scripts can use. */
interface Entry {
  readonly name: string
  readonly type: string
  readonly about: string
}

interface Section {
  readonly title: string
  readonly entries: readonly Entry[]
}

/** Words of the descriptions get at least this many columns. */
const LEAST_ABOUT = 30

const WIDTH = 100

/** The surface of a contract version as people read it; ends without a newline. */
export function renderContract(contract: Contract, look: Look): string {
  const {chalk} = look
  const width = Math.min(look.width, WIDTH)
  const sections = sectionsOf(contract)
  const entries = sections.flatMap((section) => section.entries)
  const nameWidth = Math.max(...entries.map(({name}) => displayWidth(name)))
  const typeWidth = Math.max(...entries.map(({type}) => displayWidth(type)))
  const aboutWidth = Math.max(LEAST_ABOUT, width - nameWidth - typeWidth - 6)
  const lines = sections.flatMap(({title, entries: own}) => [
    '',
    chalk.bold(title),
    ...own.flatMap(({name, type, about}) => {
      const [first = '', ...rest] = wrap(about, aboutWidth)
      const indent = ' '.repeat(nameWidth + typeWidth + 6)
      const head = `  ${chalk.cyan(name.padEnd(nameWidth))}  ${chalk.dim(type.padEnd(typeWidth))}  ${first}`
      return [head.trimEnd(), ...rest.map((line) => indent + line)]
    }),
  ])
  return [
    chalk.bold.underline(`Policy contract ${contract.version}`),
    ...lines,
    '',
    ...footer(contract, width, look),
  ].join('\n')
}

function sectionsOf({entry_points, modules, constructors, structs, enums}: Contract): readonly Section[] {
  return [
    {
      title: 'Functions of a policy',
      entries: entry_points.map(({name, params, result, required, about}) => ({
        name: `${name}(${params.join(', ')})`,
        type: result,
        about: required ? `${about}; required` : about,
      })),
    },
    ...modules.map(({name: module, about: title, members}) => ({
      title: `${module}: ${title}`,
      entries: members.map(({name, params, result, since, about}) => ({
        name: `${module}.${name}(${params})`,
        type: result,
        about: since === '2026-06' ? about : `${about}; since ${since}`,
      })),
    })),
    ...constructors.map(({name: constructor, fields}) => ({
      title: `${constructor}(…)`,
      entries: fields.map(({name, type, default: value, about}) => ({name: `${name} = ${value}`, type, about})),
    })),
    ...structs.map(({name: struct, about: title, fields}) => ({
      title: `${struct}: ${title}`,
      entries: fields.map(({name, type, about}) => ({name: `.${name}`, type, about})),
    })),
    {
      title: 'Values',
      entries: Object.entries(enums).map(([name, values]) => ({name, type: '', about: values.join('  ')})),
    },
  ]
}

function footer({universe, methods, dialect, limits}: Contract, width: number, {chalk}: Look): readonly string[] {
  const words = (names: readonly string[]): readonly string[] =>
    wrap(names.join(' '), width - 2).map((line) => `  ${line}`)
  const options = Object.entries(dialect).map(([name, isOn]) => `${name.replaceAll('_', '-')}: ${isOn ? 'on' : 'off'}`)
  return [
    chalk.bold('Built in'),
    ...words(universe.map(({name}) => name)),
    '',
    chalk.bold('Methods'),
    ...Object.entries(methods).flatMap(([type, names]) => words([`${type}:`, ...names])),
    '',
    chalk.bold('Language and limits'),
    ...wrap(options.join(', '), width - 2).map((line) => `  ${line}`),
    `  ${limits.call_steps.toLocaleString('en')} steps a call; ${limits.load_steps === null ? 'no limit' : limits.load_steps.toLocaleString('en')} while loading`,
  ]
}
