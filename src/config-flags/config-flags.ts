import {boolean, option, string} from '@oclif/core/flags'
import {SERVICE_FILES, SERVICE_KINDS, type ServiceKind} from '../config/generate/service-files.js'

/** `--era` and `--for`, which choose the shape of a configuration (visor-config D.0). */
export function eraFlags<Era extends string>(eras: readonly Era[]) {
  return {
    era: option({
      options: eras,
      aliases: ['profile'],
      summary: 'Shape of the file: e4 is 2025 and 2026, e3 1.3.8 to 1.3.28, e2 0.5 to 1.3.7, e1 0.3 and 0.4, e0 0.2.',
    })(),
    for: string({helpValue: 'VERSION', summary: 'Program version that will read the file; chooses the shape.'}),
  }
}

/** `--sn` and the like, which make the file of a service; at most one. */
const serviceFlags = Object.fromEntries(
  SERVICE_KINDS.map((kind) => {
    const {summary, since} = SERVICE_FILES[kind]
    const exclusive = SERVICE_KINDS.filter((other) => other !== kind)
    return [kind, boolean({summary: `${summary} [from ${since}]`, exclusive, helpGroup: 'SERVICES'})]
  }),
)

/** The service whose file parsed flags ask for. */
export function readServiceFlags(flags: Readonly<Record<string, unknown>>): ServiceKind | undefined {
  return SERVICE_KINDS.find((kind) => flags[kind] === true)
}

/** What a generator keeps, prints and writes beside the file. */
export const keepFlags = {
  retainhv: boolean({
    char: 'x',
    aliases: ['use-old-hypervisors'],
    summary: 'With -r: keep hypervisors and terminal whitelist too.',
  }),
  'retain-keys': boolean({summary: 'With -r, for files of 0.2, whose -r keeps nothing: keep the keys.'}),
  stdout: boolean({char: 'n', summary: 'Print the file, secret key included, and write nothing.'}),
  ...serviceFlags,
  squash: boolean({char: 'N', summary: 'With -n: print without blanks.'}),
  envs: boolean({char: 'q', summary: 'Print the environment file that these flags stand for.'}),
  'envs-file': string({char: 'Q', aliases: ['envout'], helpValue: 'FILE', summary: 'Write that environment file.'}),
}
