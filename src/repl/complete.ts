import {readdir} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {presetsOf} from '../policy/preset/find-preset.js'
import {COMMANDS} from './commands.js'
import {completionTarget, keywordsOf, vocabularyOf, type CompletionTarget} from './completion-target.js'
import {listDials} from './list-dials.js'
import {relaysOf} from './resolve-relay.js'
import type {Workbench} from './workbench.js'

/** What could stand at the end of a text. */
export interface Completions {
  /** Whole words, each begins with `prefix`; in alphabetical order. */
  readonly words: readonly string[]
  /** What is typed of them. */
  readonly prefix: string
}

/** Names that every script has, besides those of the prompt. */
const KEYWORDS = ['and', 'def', 'elif', 'else', 'for', 'if', 'in', 'lambda', 'not', 'or', 'return']

/** Completes the end of what is typed: commands, their words, names, fields, keywords, closed vocabularies. Never fails. */
export async function complete(workbench: Workbench, text: string): Promise<Completions> {
  const target = completionTarget(text)
  const all = await wordsFor(workbench, target).catch(() => [])
  const words = [...new Set(all)].filter((word) => word.startsWith(target.prefix)).sort()
  return {words, prefix: target.prefix}
}

async function wordsFor(workbench: Workbench, target: CompletionTarget): Promise<readonly string[]> {
  switch (target.kind) {
    case 'command':
      return COMMANDS.map(({name}) => name)
    case 'word':
      return wordsOfCommand(workbench, target.command, target.prefix)
    case 'attribute': {
      const found = await workbench.engine.inspect(target.expression)
      return (found?.attributes ?? []).map(({name}) => name)
    }
    case 'enum':
      return vocabularyOf(target.field, await workbench.surface())
    case 'name': {
      const [names, surface] = await Promise.all([workbench.engine.names(), workbench.surface()])
      const keywords = keywordsOf(target.callee, surface)
      return [...keywords, ...names.map(({name}) => name), ...surface.universe.map(({name}) => name), ...KEYWORDS]
    }
    case 'nothing':
      return []
  }
}

async function wordsOfCommand(workbench: Workbench, command: string, prefix: string): Promise<readonly string[]> {
  switch (command) {
    case 'help':
      return COMMANDS.map(({name}) => name)
    case 'load':
    case 'diff': {
      const presets = presetsOf(workbench.contract).map(({name}) => `preset:${name}`)
      return [...presets, ...(await files(prefix, ['.star']))]
    }
    case 'recording':
      return files(prefix, ['.jsonl', '.jsonl.gz'])
    case 'use':
      return (await listDials(workbench.recording, [])).dials.map(({id}) => id)
    case 'ctx': {
      const overrides = (await workbench.surface()).enums['cli_overrides'] ?? []
      return ['app=', 'peer=', 'port=', 'now=', 'direct=', 'peer_mux=', ...overrides.map((name) => `${name}=`)]
    }
    case 'cand':
      return ['add', 'clear', 'drop', 'set', 'sort', 'latency', 'hops']
    case 'country':
    case 'trust':
      return relaysOf(workbench.dial)
    case 'save':
      return ['case', 'recording']
    case 'auto':
      return ['on', 'off']
    default:
      return []
  }
}

async function files(prefix: string, endings: readonly string[]): Promise<readonly string[]> {
  const folder = prefix.endsWith('/') ? prefix : dirname(prefix)
  const entries = await readdir(folder === '' ? '.' : folder, {withFileTypes: true})
  const isNear = !prefix.includes('/')
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .filter((entry) => entry.isDirectory() || endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => `${isNear ? entry.name : join(folder, entry.name)}${entry.isDirectory() ? '/' : ''}`)
}
