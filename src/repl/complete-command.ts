import {readdir} from 'node:fs/promises'
import {presetsOf} from '../policy/preset/find-preset.js'
import {routeLabel} from './candidate-label.js'
import {COMMANDS} from './commands.js'
import {indices, type Completion} from './completion.js'
import type {CompletionTarget} from './completion-target.js'
import {relaysOf} from './resolve-relay.js'
import type {Workbench} from './workbench.js'

type Word = Extract<CompletionTarget, {kind: 'word'}>

/** What can follow a command's name and the words behind it. */
export async function wordsOfCommand(workbench: Workbench, word: Word): Promise<readonly Completion[]> {
  const {command, before, prefix} = word
  const [first] = before
  switch (command) {
    case 'help':
      return before.length > 0 ? [] : helpTopics()
    case 'load':
    case 'diff':
      return [...presets(workbench), ...(await files(prefix, ['.star']))]
    case 'recording':
      return files(prefix, ['.jsonl', '.jsonl.gz'])
    case 'use':
      return (await workbench.dials.rows(workbench.recording)).dials.map(({id, app, now, candidates}) => {
        return {text: id, kind: 'dial', doc: `${app} ${now ?? ''}, ${String(candidates)} routes`}
      })
    case 'ctx':
      return contextWords(workbench)
    case 'cand':
      return candidateWords(workbench, before, prefix)
    case 'country':
    case 'trust':
      if (before.length > 0) return command === 'trust' ? words('yes', 'no') : []
      return relaysOf(workbench.dial.value).map((text) => {
        const {country, trusted} = workbench.dial.value.providers[text] ?? {}
        return {text, kind: 'relay', doc: `${country ?? '??'}${trusted === true ? ', trusted' : ''}`}
      })
    case 'save':
      if (before.length === 0) return words('case', 'recording')
      return first === 'recording' && before.length === 1 ? files(prefix, ['.jsonl']) : []
    case 'patch':
      if (first === 'write') return before.length === 1 ? files(prefix, ['.star']) : []
      return [
        ...workbench.definitions.fresh.map((text): Completion => ({text, kind: 'name', doc: 'defined at the prompt'})),
        ...(before.length === 0 ? words('show', 'off', 'write') : []),
      ]
    case 'view':
      return before.length === 0 ? words('split', 'plain') : []
    case 'profile':
      return before.length === 0 ? words('all') : []
    case 'auto':
      return before.length === 0 ? words('on', 'off') : []
    case 'trace': {
      return before.length === 0 ? indices(workbench.last?.calls.length ?? 0, prefix).map(indexItem) : []
    }
    default:
      return []
  }
}

function helpTopics(): readonly Completion[] {
  const topics = ['keys', 'vi'].map((text): Completion => ({text, kind: 'argument', doc: 'keys of the prompt'}))
  return [...COMMANDS.map(({name, summary}): Completion => ({text: name, kind: 'command', doc: summary})), ...topics]
}

function words(...texts: readonly string[]): readonly Completion[] {
  return texts.map((text) => ({text, kind: 'argument', doc: ''}))
}

function indexItem(text: string): Completion {
  return {text, kind: 'index', doc: ''}
}

function presets({contract}: Workbench): readonly Completion[] {
  return presetsOf(contract).map(({name, purpose}) => ({text: `preset:${name}`, kind: 'preset', doc: purpose}))
}

async function contextWords(workbench: Workbench): Promise<readonly Completion[]> {
  const {app, peer_pk, port, now, direct, peer_mux} = workbench.view()
  const own = {app, peer: peer_pk, port, now, direct: direct ?? 'none', peer_mux: peer_mux ? 'yes' : 'no'}
  const overrides = (await workbench.surface()).enums['cli_overrides'] ?? []
  return [
    ...Object.entries(own).map(([name, value]): Completion => {
      return {text: `${name}=`, kind: 'argument', doc: `now ${String(value)}`}
    }),
    ...overrides.map((name): Completion => ({text: `${name}=`, kind: 'argument', doc: 'what the caller asks for'})),
  ]
}

function candidateWords(
  {dial: {candidates}}: Workbench,
  [action, ...rest]: readonly string[],
  prefix: string,
): readonly Completion[] {
  const numbers = (): readonly Completion[] =>
    indices(candidates.length, prefix).map((text) => ({...indexItem(text), doc: routeLabel(candidates[Number(text)])}))
  switch (action) {
    case undefined:
      return words('add', 'drop', 'set', 'sort', 'clear')
    case 'drop':
      return numbers()
    case 'set':
      return rest.length === 0 ? numbers() : rest.length === 1 ? words('latency_ms=', 'kinds=') : []
    case 'sort':
      return rest.length === 0 ? words('latency', 'hops') : []
    default:
      return []
  }
}

async function files(prefix: string, endings: readonly string[]): Promise<readonly Completion[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1)
  const entries = await readdir(folder === '' ? '.' : folder, {withFileTypes: true})
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .filter((entry) => entry.isDirectory() || endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry): Completion => {
      const text = `${folder}${entry.name}`
      return entry.isDirectory() ? {text: `${text}/`, kind: 'folder', doc: ''} : {text, kind: 'file', doc: ''}
    })
    .toSorted((a, b) => (a.text < b.text ? -1 : 1))
}
