import {createInterface} from 'node:readline/promises'
import {Writable} from 'node:stream'
import {Interrupted, UsageProblem} from '../../errors.js'
import {readTextInput} from '../../files/read-input.js'

/** Where passwords come from; never from the command line, which other users of the machine can read. */
export interface PasswordSource {
  /** `-` for standard input; its first line is the password. */
  readonly file?: string | undefined
  /** The value of the environment variable, where it is set. */
  readonly environment?: string | undefined
  /** Names for messages: the flag and the variable. */
  readonly flag: string
  readonly variable: string
  readonly input: NodeJS.ReadStream
  /** Where the question is shown. */
  readonly output: NodeJS.WriteStream
  readonly signal?: AbortSignal | undefined
  /** Ask for a new password twice. */
  readonly confirm?: boolean | undefined
}

/**
 * Reads a password: from the file, else from the environment, else by asking on the terminal without showing it.
 *
 * @throws {@link UsageProblem} when there is no way to get one, or it is empty; {@link Interrupted} on Ctrl-C.
 */
export async function readPassword(question: string, source: PasswordSource): Promise<string> {
  const {file, environment, flag, variable, input} = source
  const password =
    file !== undefined
      ? firstLine(await readTextInput(file, {limitBytes: 64 * 1024}))
      : environment !== undefined && environment !== ''
        ? environment
        : input.isTTY
          ? await ask(question, source)
          : ''
  if (password !== '') return password
  if (file !== undefined) {
    const where = file === '-' ? 'standard input' : file
    throw new UsageProblem(`the first line of ${where} is empty; it has to be the password`)
  }
  throw new UsageProblem('a password is needed', {
    hints: [
      `Give a file that holds it with \`${flag} FILE\`, \`-\` for standard input.`,
      `Or set ${variable} in the environment.`,
    ],
  })
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? ''
}

async function ask(question: string, source: PasswordSource): Promise<string> {
  const password = await askHidden(question, source)
  if (source.confirm && (await askHidden(`${question} again`, source)) !== password) {
    throw new UsageProblem('the two passwords differ')
  }
  return password
}

async function askHidden(question: string, {input, output, signal}: PasswordSource): Promise<string> {
  // Readline edits the line as usual, and echoes it into nothing.
  const silent = new Writable({write: (_chunk, _encoding, done) => done()})
  const lines = createInterface({input, output: silent, terminal: true})
  const interrupted = new AbortController()
  lines.once('SIGINT', () => interrupted.abort())
  lines.once('close', () => interrupted.abort())
  const signals = [interrupted.signal, ...(signal === undefined ? [] : [signal])]
  try {
    // Asked before it is shown: a line that comes before the question would be lost.
    const answer = lines.question('', {signal: AbortSignal.any(signals)})
    output.write(`${question}: `)
    return await answer
  } catch (error) {
    if (signals.some(({aborted}) => aborted)) throw new Interrupted()
    throw error
  } finally {
    lines.close()
    output.write('\n')
  }
}
