import {normalize} from 'node:path'
import {didYouMean} from '../closest.js'
import {UsageProblem} from '../errors.js'
import type {Look} from './look.js'

/** Turns what a command found into the text of one format; ends with a newline, empty where there is nothing to say. */
export type Reporter<Value> = (value: Value, look: Look) => string

/** The formats a command offers, by name; the first one is the default. */
export type Reporters<Value> = Readonly<Record<string, Reporter<Value>>>

/** One `-o FORMAT[=FILE]`. */
export interface ReporterChoice {
  readonly format: string
  /** Standard output where absent. */
  readonly file?: string
}

/**
 * Reads the values of `-o`: `pretty`, `junit=report.xml`.
 *
 * @param formats - what may be chosen.
 * @returns the choices in the order given; the first format alone when none is given.
 * @throws {@link UsageProblem} for an unknown format, two formats for standard output, or one file named twice.
 */
export function parseReporterChoices(
  texts: readonly string[] | undefined,
  formats: readonly string[],
): readonly ReporterChoice[] {
  if (!texts || texts.length === 0) return formats.slice(0, 1).map((format) => ({format}))
  const choices = texts.map((text) => parseChoice(text, formats))
  const targets = new Set<string | undefined>()
  for (const {file, format} of choices) {
    const target = file === undefined ? undefined : normalize(file)
    if (targets.has(target)) {
      const where = file ?? 'standard output'
      throw new UsageProblem(`two reports go to ${where}: \`${format}\` is one too many`, {
        hints: ['Give each further report a file of its own: `-o junit=report.xml`.'],
      })
    }
    targets.add(target)
  }
  return choices
}

function parseChoice(text: string, formats: readonly string[]): ReporterChoice {
  const [format = '', ...rest] = text.split('=')
  if (!formats.includes(format)) {
    throw new UsageProblem(`unknown output format: \`${format}\``, {
      hints: [...didYouMean(format, formats), `Choose from ${formats.join(', ')}.`],
    })
  }
  const file = rest.join('=')
  if (rest.length > 0 && file === '') {
    throw new UsageProblem(`no file is named in \`-o ${text}\``, {hints: [`Write \`-o ${format}=FILE\`.`]})
  }
  return rest.length === 0 || file === '-' ? {format} : {format, file}
}
