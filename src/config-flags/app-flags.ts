import {boolean, integer, string} from '@oclif/core/flags'
import {configFileFlag, dryRunFlag, shapeFlag} from './config-args.js'
import type {AppChange} from '../config/apps/edit-apps.js'

/** Flags of `config app add` and `config app set`. */
export const appFlags = {
  port: integer({min: 1, max: 65535, summary: 'Routing port; no TCP port.'}),
  binary: string({helpValue: 'NAME', summary: 'Executable inside bin_path, without .exe; empty for none.'}),
  arg: string({
    multiple: true,
    multipleNonGreedy: true,
    helpValue: 'TOKEN',
    summary: 'One argument; may be given several times, and replaces those that are there: --arg=--addr --arg=:8001.',
  }),
  'clear-args': boolean({summary: 'Take all arguments away.', exclusive: ['arg']}),
  'auto-start': boolean({allowNo: true, summary: 'Start with the visor.'}),
  policy: string({helpValue: 'POLICY', summary: 'Routing policy of this app: none, preset:<name>, @<file> or source.'}),
  file: configFileFlag,
  era: shapeFlag,
  'dry-run': dryRunFlag,
}

interface ParsedAppFlags {
  readonly port?: number | undefined
  readonly binary?: string | undefined
  readonly arg?: readonly string[] | undefined
  readonly 'clear-args'?: boolean | undefined
  readonly 'auto-start'?: boolean | undefined
  readonly policy?: string | undefined
}

/** What the flags ask of an app. */
export function readAppFlags(flags: ParsedAppFlags): AppChange {
  return {
    ...(flags.port !== undefined && {port: flags.port}),
    ...(flags.binary !== undefined && {binary: flags.binary}),
    ...(flags['clear-args'] ? {args: []} : flags.arg !== undefined && {args: flags.arg}),
    ...(flags['auto-start'] !== undefined && {autoStart: flags['auto-start']}),
    ...(flags.policy !== undefined && {policy: flags.policy}),
  }
}
