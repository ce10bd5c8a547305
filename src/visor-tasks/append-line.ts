import {appendFile} from 'node:fs/promises'
import {UsageProblem} from '../errors.js'

/** Appends a value to a file of JSON Lines, which is made where it is not there. @throws {@link UsageProblem} */
export async function appendLine(file: string, value: unknown): Promise<void> {
  try {
    await appendFile(file, `${JSON.stringify(value)}\n`)
  } catch (cause) {
    throw new UsageProblem(`cannot write to ${file}`, {cause})
  }
}
