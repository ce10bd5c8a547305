import {NEWEST_CONTRACT} from '../policy/model/contracts.js'
import type {VisorClient} from '../visor/client.js'

/** A name that could stand on a command line, and a few words about it. */
export interface OfferedName {
  readonly word: string
  readonly about: string
}

/** Where on a command line a name is wanted. */
export interface NameSlot {
  /** Of the command, with colons. */
  readonly id: string
  /** The argument or flag. */
  readonly name: string
  /** The words of the line before it. */
  readonly words: readonly string[]
  /** What is typed of the name. */
  readonly current: string
}

export interface NameSources {
  /** Opens the visor that commands would ask; rejects where there is none. */
  readonly openVisor: (signal: AbortSignal) => Promise<Pick<VisorClient, 'apps' | 'transports' | 'close'>>
  /** Everything has to be known by then; milliseconds. */
  readonly limitMs: number
}

/**
 * Names that a running visor, a file or the program itself knows for a place on a command line.
 *
 * Nothing is waited for beyond the limit, and what fails gives no names: whoever presses Tab wants words or nothing.
 */
export async function offeredNames(slot: NameSlot, {openVisor, limitMs}: NameSources): Promise<readonly OfferedName[]> {
  const look = lookFor(slot)
  if (look === undefined) return []
  const limit = AbortSignal.timeout(limitMs)
  const late = new Promise<readonly OfferedName[]>((resolve) => {
    limit.addEventListener('abort', () => resolve([]), {once: true})
  })
  return Promise.race([look(openVisor, limit).catch(() => []), late])
}

type Look = (openVisor: NameSources['openVisor'], signal: AbortSignal) => Promise<readonly OfferedName[]>

function lookFor({id, name, words, current}: NameSlot): Look | undefined {
  const isTransport = name === 'transport-id' || name === 'next-transport-id' || name === 'tpid' || name === 'weight'
  if (isTransport || (name === 'id' && /^(visor:)?tp\b/.test(id))) return transports
  if (name === 'app' || (name === 'name' && id.startsWith('proxy:'))) return apps
  if ((name === 'pk' && id.endsWith(':ping')) || name === 'pks' || name === 'filter-pks') return peers
  if (name === 'policy' || name === 'routing-policy') return () => presets('preset:')
  if (name === 'preset' || id === 'policy:preset:show') return () => presets('')
  if (/^(visor:)?config:(get|set|explain)$/.test(id) && (name === 'path' || name === 'key')) return () => keys(current)
  if (id === 'policy:lint' && ['explain', 'select', 'ignore'].includes(name)) return rules
  const file = words[words.indexOf('--recording') + 1]
  return name === 'id' && file !== undefined && words.includes('--recording') ? () => dials(file) : undefined
}

const apps: Look = (openVisor, signal) =>
  using(openVisor, signal, async (visor) =>
    (await visor.apps.list({signal})).map(({name, status}) => ({word: name, about: status})),
  )

const transports: Look = (openVisor, signal) =>
  using(openVisor, signal, async (visor) =>
    (await visor.transports.list({}, {signal})).map(({id, type, remote_pk}) => ({
      word: id,
      about: `${type} to ${remote_pk.slice(0, 8)}`,
    })),
  )

const peers: Look = (openVisor, signal) =>
  using(openVisor, signal, async (visor) =>
    (await visor.transports.list({}, {signal})).map(({type, remote_pk}) => ({word: remote_pk, about: type})),
  )

async function using(
  openVisor: NameSources['openVisor'],
  signal: AbortSignal,
  look: (visor: Awaited<ReturnType<NameSources['openVisor']>>) => Promise<readonly OfferedName[]>,
): Promise<readonly OfferedName[]> {
  const visor = await openVisor(signal)
  try {
    return await look(visor)
  } finally {
    visor.close()
  }
}

async function presets(prefix: string): Promise<readonly OfferedName[]> {
  const {presetsOf} = await import('../policy/preset/find-preset.js')
  return presetsOf(NEWEST_CONTRACT).map(({name, purpose}) => ({word: prefix + name, about: purpose}))
}

/** The keys below the ones that are typed, as a configuration of today has them. */
async function keys(current: string): Promise<readonly OfferedName[]> {
  const {keyWords} = await import('../config/key-words.js')
  return keyWords('e4', current)
}

/** From the pages, which load sooner than the rules; a page begins with a heading and the summary. */
async function rules(): Promise<readonly OfferedName[]> {
  const {PAGES} = await import('../policy/lint/generated/pages.js')
  return Object.entries(PAGES).map(([code, page]) => ({word: code, about: page.split('\n\n')[1] ?? ''}))
}

/** More are no help on a terminal. */
const MOST_DIALS = 200

async function dials(file: string): Promise<readonly OfferedName[]> {
  const {openRecording} = await import('../recording-io/open-recording.js')
  const found: OfferedName[] = []
  for await (const event of openRecording(file)) {
    if (event.kind === 'dial') found.push({word: event.line.id, about: event.line.app ?? ''})
    if (found.length === MOST_DIALS) break
  }
  return found
}
