import {randomBytes} from 'node:crypto'
import {constants, unlinkSync} from 'node:fs'
import {link, lstat, open, realpath, rename, stat, unlink, writeFile} from 'node:fs/promises'
import {basename, dirname, join} from 'node:path'
import {Problem} from '../errors.js'
import {errorCode, fileReason, refuseEmptyName, UnwritableFile} from './file-problem.js'

export interface WriteOptions {
  /** Whether an existing file may be replaced. */
  readonly overwrite: boolean
  /** Permissions of the file; those of the file it replaces, or the system's for new files, where absent. */
  readonly mode?: number
  /** The flag to name in the hint when the file exists; `null` where there is none. */
  readonly overwriteFlag?: string | null
}

/** What can be written: all at once, or in pieces that are not kept. */
export type Writable = string | Uint8Array | AsyncIterable<string | Uint8Array>

/** Permissions of a file that holds a secret key: its owner's alone. */
export const SECRET_MODE = 0o600

/** Temporary files not yet in place; an interrupted run removes them. */
const pending = new Set<string>()
let cleansOnExit = false

/**
 * Writes a file as a whole or not at all: into a temporary file beside it, onto the disk, then in place of the old one.
 *
 * A symbolic link stays one. Devices and pipes (`/dev/stdout`) are written to as they are.
 *
 * @throws {@link UnwritableFile} when the file exists and may not be replaced, or cannot be written, and whatever problem
 *   the source of `data` meets; the old file is intact.
 */
export async function writeOutput(file: string, data: Writable, options: WriteOptions): Promise<void> {
  refuseEmptyName(file)
  try {
    const stream = streamOf(file)
    if (stream) {
      await writeTo(stream, data)
      return
    }
    const target = await targetOf(file)
    if (target.kind === 'device') await writeDevice(file, data)
    else if (target.kind === 'file' && !options.overwrite) throw exists(file, options)
    else await replace(target.path, data, options, target.kind === 'file' ? target.mode : undefined)
  } catch (error) {
    if (error instanceof Problem) throw error
    if (errorCode(error) === 'EEXIST') throw exists(file, options)
    throw new UnwritableFile(`cannot write ${file}`, {cause: fileReason(error)})
  }
}

/** Writes to what is no file. Opening a pipe that nobody reads would wait for ever, deaf to Ctrl-C; that is refused. */
async function writeDevice(file: string, data: Writable): Promise<void> {
  const probe = await open(file, constants.O_WRONLY | constants.O_NONBLOCK)
  try {
    // What is open already may hold what was written before.
    await writeFile(file, data, {flag: 'a'})
  } finally {
    await probe.close()
  }
}

type Target =
  | {readonly kind: 'new'; readonly path: string}
  | {readonly kind: 'file'; readonly path: string; readonly mode: number}
  | {readonly kind: 'device'}

/** Standard output or error by one of its names, which may be a pipe or a socket that cannot be opened again. */
function streamOf(file: string): NodeJS.WriteStream | undefined {
  const [, word, number] = /^\/(?:dev\/std(out|err)|(?:dev|proc\/self)\/fd\/([12]))$/u.exec(file) ?? []
  if (word === undefined && number === undefined) return undefined
  return word === 'out' || number === '1' ? process.stdout : process.stderr
}

async function writeTo(stream: NodeJS.WriteStream, data: Writable): Promise<void> {
  for await (const piece of typeof data === 'string' || data instanceof Uint8Array ? [data] : data) {
    await new Promise<void>((resolve, reject) => {
      stream.write(piece, (error) => {
        if (error) reject(error)
        else resolve()
      })
    })
  }
}

async function targetOf(file: string): Promise<Target> {
  let path = file
  try {
    path = await realpath(file)
    const found = await lstat(path)
    if (found.isDirectory()) throw new UnwritableFile(`cannot write ${file}`, {cause: 'it is a folder'})
    return found.isFile() ? {kind: 'file', path, mode: found.mode & 0o777} : {kind: 'device'}
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    // A link to an open pipe has no path to follow, and is there all the same.
    const isOpen = await stat(file).then(
      () => true,
      () => false,
    )
    return isOpen ? {kind: 'device'} : {kind: 'new', path}
  }
}

async function replace(
  path: string,
  data: Writable,
  {overwrite, mode}: WriteOptions,
  oldMode: number | undefined,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`)
  cleanOnExit()
  pending.add(temporary)
  try {
    const wanted = mode ?? oldMode
    const handle = await open(temporary, 'wx', wanted ?? 0o666)
    try {
      for await (const piece of typeof data === 'string' || data instanceof Uint8Array ? [data] : data) {
        await handle.writeFile(piece)
      }
      // The mode given to `open` is reduced by the umask; an existing file's must be kept as it was.
      if (wanted !== undefined) await handle.chmod(wanted)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (overwrite) await rename(temporary, path)
    else await placeNew(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  } finally {
    pending.delete(temporary)
  }
  await syncFolder(dirname(path))
}

/** Puts a file where none may be: linking fails when another program was faster, renaming would replace its file. */
async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error
    // Some file systems have no links; there the check made before has to do.
    await rename(temporary, path)
    return
  }
  await unlink(temporary)
}

/** Makes the new name last; not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    await handle.sync().finally(() => handle.close())
  } catch {
    // The file itself is safe; only its name may be lost with the power.
  }
}

function cleanOnExit(): void {
  if (cleansOnExit) return
  cleansOnExit = true
  process.on('exit', () => {
    for (const temporary of pending) {
      try {
        unlinkSync(temporary)
      } catch {
        // It was not made yet, or is in place already.
      }
    }
  })
}

function exists(file: string, {overwriteFlag = '--force'}: WriteOptions): UnwritableFile {
  return new UnwritableFile(`will not write over ${file}`, {
    cause: 'it exists',
    hints: [
      overwriteFlag === null ? 'Name another file.' : `Replace it with \`${overwriteFlag}\`, or name another file.`,
    ],
  })
}
