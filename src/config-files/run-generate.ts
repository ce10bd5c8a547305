import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Context} from '../context.js'
import {envTemplate} from '../config/env/env-template.js'
import {envOfValues} from '../config/env/env-of-values.js'
import type {GenerateValues} from '../config/generate/flags.js'
import type {GeneratedEra} from '../config/generate/generate.js'
import {settleValues} from '../config/generate/settle-values.js'
import type {ServiceKind} from '../config/generate/service-files.js'
import {UsageProblem} from '../errors.js'
import {SECRET_MODE, writeOutput} from '../files/write-output.js'
import {findEnvSource} from './env-source.js'
import {generateFile, type GeneratedFile} from './generate-file.js'
import {localMachine} from './local-machine.js'

/** What the flags of a generating command say. */
export interface RunGenerate {
  readonly era: GeneratedEra
  readonly values: GenerateValues
  readonly output: string | undefined
  readonly stdout: boolean
  readonly envs: boolean
  readonly envsFile: string | undefined
  readonly replace: boolean
  /** Replace an existing file and keep nothing of it. */
  readonly force: boolean
  readonly retainKeys: boolean
  readonly retainHypervisors: boolean
  readonly squash: boolean
  readonly interactive: boolean
  /** Make the file of this service. */
  readonly service: ServiceKind | undefined
  readonly signal: AbortSignal
}

export interface RanGenerate {
  readonly report?: GeneratedFile
  /** What goes to standard output instead of a report. */
  readonly text?: string
  readonly warnings: readonly string[]
}

async function writeEnvs({era, values, envs, envsFile}: RunGenerate): Promise<RanGenerate | undefined> {
  if (!envs && envsFile === undefined) return undefined
  const text = envTemplate(era, envOfValues(settleValues(era, values)))
  if (envsFile === undefined) return {text: text.trimEnd(), warnings: []}
  await writeOutput(envsFile, text, {overwrite: false, mode: SECRET_MODE, overwriteFlag: 'rm'})
  return {text: `Conf template written to ${envsFile}`, warnings: []}
}

/** Refuses files that exist while nothing may be replaced, before more is asked. */
function existingFault({replace, force}: RunGenerate): (file: string) => string | undefined {
  return (file) => {
    const isTaken = !replace && !force && existsSync(resolve(file))
    return isTaken ? `${file} exists. Name another file, or start again with -r.` : undefined
  }
}

/** Carries out a generating command: prints or writes the environment file, or makes the configuration. */
export async function runGenerate(context: Context, run: RunGenerate): Promise<RanGenerate> {
  if (run.force && run.replace) {
    throw new UsageProblem('use of mutually exclusive flags: -f --force cannot override -r --regen')
  }
  const template = await writeEnvs(run)
  if (template) return template
  const machine = localMachine()
  const environment = process.env
  const env = await findEnvSource(environment)
  const named = run.output ?? (env.content.values['OUTPUT'] || undefined)
  const toStdout = run.stdout || named === '-' || named === 'STDOUT'
  const taken = run.interactive && named !== undefined ? existingFault(run)(named) : undefined
  if (taken !== undefined) throw new UsageProblem(`will not write over ${named ?? ''}`, {hints: [taken]})
  const answers = run.interactive
    ? await (
        await import('./ask-generate.js')
      ).askGenerate({...run, output: toStdout ? '-' : named, fileFault: existingFault(run)}, machine)
    : undefined
  const output = answers?.output ?? named
  const made = await generateFile(context, {
    era: run.era,
    values: {...run.values, ...answers?.values},
    env,
    environment,
    machine,
    ...(output !== undefined && !toStdout && {output}),
    toStdout,
    replace: run.replace || run.force,
    keepsKey: run.era === 'e0' ? run.retainKeys : run.replace,
    keepsHypervisors: run.retainHypervisors && run.replace,
    ...(run.service !== undefined && {service: run.service}),
    signal: run.signal,
  })
  const used = env.file === undefined ? [] : [`settings are taken from ${env.file} where no flag gives them`]
  const warnings = [...used, ...made.report.warnings]
  if (!toStdout) return {report: made.report, warnings}
  return {report: made.report, text: run.squash ? JSON.stringify(made.raw) : made.text.trimEnd(), warnings}
}
