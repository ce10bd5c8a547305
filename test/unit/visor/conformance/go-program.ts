import {execFile, execFileSync, spawn, type ChildProcess} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'

const SOURCE = fileURLToPath(new URL('../../../conformance', import.meta.url))

/** The installed Go, `undefined` where there is none. */
export function goVersion(): string | undefined {
  try {
    return execFileSync('go', ['version'], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim()
  } catch {
    return undefined
  }
}

/** The conformance program, compiled. */
export class GoProgram {
  readonly #folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  readonly #children: ChildProcess[] = []

  async build(): Promise<void> {
    const env = {...process.env, GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod'}
    await promisify(execFile)('go', ['build', '-o', this.#path, '.'], {cwd: SOURCE, env})
  }

  get #path(): string {
    return join(this.#folder, 'conformance')
  }

  /** Runs it to its end; gives the JSON values it printed, one per line. */
  async lines<T>(args: readonly string[], input = ''): Promise<T[]> {
    const running = promisify(execFile)(this.#path, args, {maxBuffer: 1 << 28})
    running.child.stdin?.end(input)
    const {stdout} = await running
    return stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as T)
  }

  /** Starts the server; gives its address. */
  async serve(): Promise<string> {
    const child = spawn(this.#path, ['serve'], {stdio: ['pipe', 'pipe', 'inherit']})
    this.#children.push(child)
    return new Promise((resolve, reject) => {
      child.once('error', reject)
      child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()))
    })
  }

  close(): void {
    for (const child of this.#children) child.stdin?.end()
    rmSync(this.#folder, {recursive: true, force: true})
  }
}
