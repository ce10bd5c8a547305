import {showPointer} from '../../json/pointer.js'
import {maskSecrets} from '../../config/redact.js'
import type {Diagnostic} from '../../config/validate.js'
import {renderCodeFrame} from '../code-frame.js'
import type {Look} from '../look.js'
import {visible} from '../display-text.js'

/** What was found in one file. */
export interface FileFindings {
  readonly file: string
  /** Shape of the file; null where it could not be told. */
  readonly era: string | null
  readonly ok: boolean
  /** What `--fix` mended before. */
  readonly fixed: readonly {readonly code: string; readonly path: string; readonly message: string}[]
  readonly diagnostics: readonly Diagnostic[]
}

/** {@link FileFindings} with the text that code frames show. */
export interface ShownFindings extends FileFindings {
  readonly text: string
}

const colorOf = ({chalk}: Look, severity: Diagnostic['severity']): ((text: string) => string) =>
  severity === 'error' ? chalk.red : severity === 'warning' ? chalk.yellow : chalk.blue

/** One finding in one line: severity, code, place, message. */
export function remarkLine({severity, code, path, message}: Diagnostic, look: Look): string {
  return `${colorOf(look, severity)(severity)} ${code} ${visible(`${showPointer(path)}: ${message}`)}`
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

/** How many errors and warnings there are, in the words of the last line. */
export function countLine(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((each) => each.severity === severity).length
  const remarks = of('info') > 0 ? `, ${count(of('info'), 'remark')}` : ''
  return `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}${remarks}`
}

/** Findings for people: each with its place, the lines around it without secrets, what a visor does and the way out. */
export function renderFindings(files: readonly ShownFindings[], look: Look): string {
  const blocks = files.flatMap(({file, text, diagnostics, fixed}) => {
    const masked = maskSecrets(text)
    const mended = fixed.map(
      ({code, path, message}) => `${look.chalk.green('fixed')} ${code} ${visible(`${showPointer(path)}: ${message}`)}`,
    )
    const found = diagnostics.map((diagnostic) => {
      const {line, column, effect, hint} = diagnostic
      const frame = renderCodeFrame({file, line, column, text: masked}, look)
      return [
        remarkLine(diagnostic, look),
        look.chalk.dim(`  at ${file}:${line}:${column}`),
        ...(frame === '' ? [] : [frame]),
        `  visor: ${effect}`,
        `  hint: ${visible(hint)}${diagnostic.fixable ? look.chalk.dim(' (--fix does it)') : ''}`,
        '',
      ].join('\n')
    })
    return [...mended, ...found]
  })
  const last = files.map(({file, era, diagnostics}) => {
    const name = files.length > 1 ? `${file}: ` : ''
    return `${name}${countLine(diagnostics)}${era === null ? '' : look.chalk.dim(` (${era})`)}`
  })
  return `${[...blocks, ...last].join('\n')}\n`
}
