import {stat} from 'node:fs/promises'
import {UsageProblem} from '../errors.js'
import {fileReason, refuseEmptyName} from '../files/file-problem.js'
import {parseInstant} from '../policy/router/instant.js'
import {textFault} from '../policy/suite/match-text.js'
import type {Selection} from './selection.js'

/** @throws {@link UsageProblem} for anything but `index/count`. */
export function readShard(text: string): NonNullable<Selection['shard']> {
  const [, index, count] = /^(\d{1,6})\/(\d{1,6})$/u.exec(text)?.map(Number) ?? []
  if (index !== undefined && count !== undefined && index >= 1 && index <= count) return {index, count}
  throw new UsageProblem(`no shard: \`${text}\``, {hints: ['Write `--shard 2/5` for the second of five parts.']})
}

/** @throws {@link UsageProblem} for a filter that is empty or no regular expression. */
export function checkFilter(text: string): void {
  if (text === '') {
    throw new UsageProblem('the filter is empty', {hints: ['Is a variable on the command line not set?']})
  }
  const fault = textFault(text)
  if (fault !== undefined) throw new UsageProblem(`--filter: ${fault}`)
}

/** @throws {@link UsageProblem} for a text that is no moment. */
export function checkNow(text: string): void {
  if (parseInstant(text)) return
  throw new UsageProblem(`no time: ${text}`, {hints: ['Write it as `2026-05-29T17:04:05+02:00`.']})
}

/** @throws {@link UsageProblem} for a folder that is none. */
export async function checkRoot(folder: string): Promise<void> {
  refuseEmptyName(folder)
  const found = await stat(folder).catch((error: unknown) => fileReason(error))
  if (typeof found !== 'string' && found.isDirectory()) return
  throw new UsageProblem(`--root: no folder: ${folder}`, {cause: typeof found === 'string' ? found : 'it is a file'})
}
