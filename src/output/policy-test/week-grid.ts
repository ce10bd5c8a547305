import type {DecisionTable, Weekday, WeekOfApps} from '../../policy/probe/decision-table.js'
import {displayWidth, truncate} from '../display-text.js'
import {pad} from '../pad.js'
import {appsText} from './apps-text.js'
import type {TableLook} from './decision-table-text.js'

/** A letter for each hour of the week; empty where every hour is the same for every app. */
export function renderWeeks({week}: DecisionTable, look: TableLook): string {
  if (week.every(isSteady)) return ''
  return [look.chalk.bold('WEEK'), ...week.flatMap((each) => weekLines(each, look))].join('\n')
}

function isSteady({days}: WeekOfApps): boolean {
  const [first] = days
  return days.length === 1 && first !== undefined && new Set(first.hours).size === 1
}

function weekLines(week: WeekOfApps, {chalk, width, paint}: TableLook): string[] {
  const name = truncate(appsText(week.apps), width - 20)
  const steady = week.days[0]?.hours[0]
  if (isSteady(week) && steady !== undefined) return [`${name}  ${paint(steady)} at every hour`]
  const labels = week.days.map(({days}) => daysText(days))
  const labelWidth = Math.max(...labels.map(displayWidth)) + 2
  const indent = ' '.repeat(2)
  return [
    name,
    chalk.dim(`${indent}${' '.repeat(labelWidth)}0     6     12    18    24`),
    ...week.days.map(
      ({hours}, index) => `${indent}${pad(labels[index] ?? '', labelWidth)}${hours.map(paint).join('')}`,
    ),
  ]
}

const SHORT_DAYS: Readonly<Record<Weekday, string>> = {
  monday: 'Mon',
  tuesday: 'Tue',
  wednesday: 'Wed',
  thursday: 'Thu',
  friday: 'Fri',
  saturday: 'Sat',
  sunday: 'Sun',
}

/** `Mon–Thu, Sat, Sun` */
function daysText(days: readonly Weekday[]): string {
  const order = Object.keys(SHORT_DAYS)
  const runs: Weekday[][] = []
  for (const day of days) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && order.indexOf(day) === order.indexOf(last) + 1) run.push(day)
    else runs.push([day])
  }
  return runs
    .flatMap((run) => {
      const names = run.map((day) => SHORT_DAYS[day])
      return names.length > 2 ? [`${names[0] ?? ''}–${names.at(-1) ?? ''}`] : names
    })
    .join(', ')
}
