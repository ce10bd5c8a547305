import {OTHER_APP} from './catalogue/apps.js'
import {CALLER_PROBES} from './catalogue/caller.js'
import type {Moment} from './expand-probe.js'
import type {OutcomeClass} from './outcome-class.js'

/** Where dials go: kinds of outcome by letter, and which situation leads where. */
export interface DecisionTable {
  readonly outcomes: readonly OutcomeRow[]
  /** One per app and moment that the policy tells apart. */
  readonly columns: readonly TableColumn[]
  /** Situations that lead to the same cells are one row. */
  readonly rows: readonly TableRow[]
  readonly week: readonly WeekOfApps[]
}

export interface OutcomeRow {
  /** `A` for the most frequent one, after `Z` comes `AA`. */
  readonly letter: string
  readonly outcome: OutcomeClass
  readonly probe_dials: number
  readonly recorded_dials: number
}

export interface TableColumn {
  /** Apps that are treated alike everywhere. */
  readonly apps: readonly string[]
  /** `null` where day and evening are the same. */
  readonly moment: Moment | null
}

export interface TableRow {
  readonly probes: readonly string[]
  /** Per column the letters met, in order; empty where the situation was not tried. */
  readonly cells: readonly (readonly string[])[]
}

/** Where a probe's dial stands in the table. */
export interface TableSpot {
  readonly probe: string
  /** One of the apps that the policy is probed with. */
  readonly app: string
  /** `null` where the probe is not repeated: what it shows stands with the day. */
  readonly moment: Moment | null
  /** RFC 3339, in the visor's zone. */
  readonly now: string
}

export interface WeekOfApps {
  readonly apps: readonly string[]
  /** Days with the same hours are together; each has a letter for each of 24 hours. */
  readonly days: readonly {readonly days: readonly Weekday[]; readonly hours: readonly string[]}[]
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof WEEKDAYS)[number]

type Cell = ReadonlySet<string>
type MomentCells = Record<Moment, Cell>

const NOTHING: Cell = new Set()
const MOMENTS = ['day', 'evening'] as const

/** Probes about the clock itself: they have the week's grid instead of a row. */
const CLOCK_PROBES: ReadonlySet<string> = new Set(['week', 'edges', 'zones', 'far-dates'])

/** What a caller or a visor asks for on its own makes outcomes of its own, which would hide those of the policy. */
const CALLER_IDS: ReadonlySet<string> = new Set(CALLER_PROBES.map(({id}) => id))

/** Counts outcomes as they come and makes a table of them. */
export class DecisionTally {
  readonly #classes = new Map<string, {outcome: OutcomeClass; probe: number; recorded: number}>()
  /** By probe, then app. */
  readonly #cells = new Map<string, Map<string, Record<Moment, Set<string>>>>()
  readonly #weeks = new Map<string, string[]>()

  addRecorded(outcome: OutcomeClass): void {
    this.#count(outcome).recorded++
  }

  addProbe({probe, app, moment, now}: TableSpot, outcome: OutcomeClass): void {
    if (CALLER_IDS.has(probe)) return
    this.#count(outcome).probe++
    const key = JSON.stringify(outcome)
    if (probe === 'week') {
      const week = this.#weeks.get(app) ?? Array<string>(7 * 24).fill('')
      // The week of the probe starts on Monday the 25th, and its hours are written in the visor's zone.
      week[(Number(now.slice(8, 10)) - 25) * 24 + Number(now.slice(11, 13))] = key
      this.#weeks.set(app, week)
    }
    if (CLOCK_PROBES.has(probe)) return
    const apps = this.#cells.get(probe) ?? new Map<string, Record<Moment, Set<string>>>()
    const cells = apps.get(app) ?? {day: new Set<string>(), evening: new Set<string>()}
    cells[moment ?? 'day'].add(key)
    this.#cells.set(probe, apps.set(app, cells))
  }

  #count(outcome: OutcomeClass): {probe: number; recorded: number} {
    const key = JSON.stringify(outcome)
    const count = this.#classes.get(key) ?? {outcome, probe: 0, recorded: 0}
    this.#classes.set(key, count)
    return count
  }

  table(): DecisionTable {
    const sorted = [...this.#classes].sort(([, a], [, b]) => b.probe - a.probe || b.recorded - a.recorded)
    const letters = new Map(sorted.map(([key], index) => [key, letterOf(index)]))
    const lettersOf = (cell: Cell): string[] => [...letters].flatMap(([key, letter]) => (cell.has(key) ? [letter] : []))
    const columns = this.#columns()
    return {
      outcomes: sorted.map(([key, {outcome, probe, recorded}]) => ({
        letter: letters.get(key) ?? '',
        outcome,
        probe_dials: probe,
        recorded_dials: recorded,
      })),
      columns: columns.map(({apps, moment}) => ({apps, moment})),
      rows: mergeRows([...this.#cells.keys()], columns).map(({probes, cells}) => ({
        probes,
        cells: cells.map(lettersOf),
      })),
      week: this.#week(letters),
    }
  }

  /** Apps with the same cells everywhere share a column; it is split in two where day and evening differ somewhere. */
  #columns(): Column[] {
    const groups: {apps: string[]; cells: Map<string, MomentCells>}[] = []
    for (const app of this.#apps()) {
      const cells = new Map([...this.#cells].flatMap(([probe, apps]) => entry(probe, apps.get(app))))
      const same = groups.find((group) => areCompatible(group.cells, cells))
      if (same === undefined) groups.push({apps: [app], cells})
      else {
        same.apps.push(app)
        for (const [probe, cell] of cells) same.cells.set(probe, cell)
      }
    }
    return groups.flatMap(({apps, cells}): Column[] => {
      const at = (moment: Moment) => (probe: string) => cells.get(probe)?.[moment] ?? NOTHING
      const isSplit = [...cells.values()].some(({day, evening}) => !fits(day, evening))
      if (!isSplit) return [{apps, moment: null, cell: at('day')}]
      return MOMENTS.map((moment) => ({apps, moment, cell: at(moment)}))
    })
  }

  /** The apps met, the one that stands for all others last. */
  #apps(): string[] {
    const apps = new Set([...this.#cells.values()].flatMap((byApp) => [...byApp.keys()]))
    return [...apps].sort((a, b) => Number(a === OTHER_APP) - Number(b === OTHER_APP))
  }

  #week(letters: ReadonlyMap<string, string>): WeekOfApps[] {
    const groups = new Map<string, {apps: string[]; hours: string[]}>()
    for (const [app, keys] of this.#weeks) {
      const hours = keys.map((key) => letters.get(key) ?? '')
      const group = groups.get(hours.join()) ?? {apps: [], hours}
      group.apps.push(app)
      groups.set(hours.join(), group)
    }
    return [...groups.values()].map(({apps, hours}) => ({apps, days: mergeDays(hours)}))
  }
}

interface Column extends TableColumn {
  readonly cell: (probe: string) => Cell
}

/** Rows without an entry in a column fit any other row there. */
function mergeRows(probes: readonly string[], columns: readonly Column[]): {probes: string[]; cells: Cell[]}[] {
  const rows: {probes: string[]; cells: Cell[]}[] = []
  for (const probe of probes) {
    const cells = columns.map(({cell}) => cell(probe))
    const same = rows.find((row) => row.cells.every((cell, index) => fits(cell, cells[index] ?? NOTHING)))
    if (same === undefined) {
      rows.push({probes: [probe], cells})
      continue
    }
    same.probes.push(probe)
    same.cells = same.cells.map((cell, index) => (cell.size === 0 ? (cells[index] ?? NOTHING) : cell))
  }
  return rows
}

function mergeDays(hours: readonly string[]): WeekOfApps['days'] {
  const groups = new Map<string, {days: Weekday[]; hours: string[]}>()
  for (const [index, day] of WEEKDAYS.entries()) {
    const own = hours.slice(index * 24, index * 24 + 24)
    const group = groups.get(own.join()) ?? {days: [], hours: own}
    group.days.push(day)
    groups.set(own.join(), group)
  }
  return [...groups.values()]
}

function areCompatible(a: ReadonlyMap<string, MomentCells>, b: ReadonlyMap<string, MomentCells>): boolean {
  return [...b].every(([probe, cells]) => {
    const other = a.get(probe)
    return other === undefined || MOMENTS.every((moment) => fits(other[moment], cells[moment]))
  })
}

function fits(a: Cell, b: Cell): boolean {
  return a.size === 0 || b.size === 0 || isSame(a, b)
}

function isSame(a: Cell, b: Cell): boolean {
  return a.size === b.size && [...a].every((key) => b.has(key))
}

function entry<Value>(key: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[key, value]]
}

function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}
