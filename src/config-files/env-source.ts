import {existsSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {EMPTY_ENV_FILE, overlay, parseEnvFile, type EnvFile} from '../config/env/env-file.js'
import {readTextInput} from '../files/read-input.js'

/** The environment file that flags fall back to. */
export interface EnvSource {
  /** Absent where there is none. */
  readonly file?: string
  readonly content: EnvFile
}

/** Where the environment file lies unless `SKYENV` names another (visor-config D.5). */
export function defaultEnvFile(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const data = env['ProgramData'] ?? String.raw`C:\ProgramData`
  return platform === 'win32' ? String.raw`${data}\Skywire\skywire.conf` : '/etc/skywire.conf'
}

/** Reads an environment file and the one that it names in `SKYENV`, which overrides it; one level only. */
export async function readEnvFile(file: string): Promise<EnvFile> {
  return readEnvText(file, await readTextInput(file))
}

/** {@link readEnvFile} for a text that is to be the content of `file`. */
export async function readEnvText(file: string, text: string): Promise<EnvFile> {
  const content = parseEnvFile(text)
  const next = content.values['SKYENV']
  if (!next || !existsSync(resolve(dirname(file), next))) return content
  return overlay(content, parseEnvFile(await readTextInput(resolve(dirname(file), next))))
}

/** The environment file of this machine; one that is missing is as good as empty (visor-config D.5). */
export async function findEnvSource(env: NodeJS.ProcessEnv): Promise<EnvSource> {
  const named = env['SKYENV']
  // An empty variable is as good as none.
  const file = named === undefined || named === '' ? defaultEnvFile(env) : named
  if (!existsSync(file)) return {content: EMPTY_ENV_FILE}
  return {file, content: await readEnvFile(file)}
}
