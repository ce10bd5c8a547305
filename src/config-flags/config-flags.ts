import {boolean, option, string} from '@oclif/core/flags'

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

/** What a generator keeps, prints and writes beside the file. */
export const keepFlags = {
  retainhv: boolean({
    char: 'x',
    aliases: ['use-old-hypervisors'],
    summary: 'With -r: keep hypervisors and terminal whitelist too.',
  }),
  'retain-keys': boolean({summary: 'With -r, for files of 0.2, whose -r keeps nothing: keep the keys.'}),
  stdout: boolean({char: 'n', summary: 'Print the file, secret key included, and write nothing.'}),
  squash: boolean({char: 'N', summary: 'With -n: print without blanks.'}),
  envs: boolean({char: 'q', summary: 'Print the environment file that these flags stand for.'}),
  'envs-file': string({char: 'Q', helpValue: 'FILE', summary: 'Write that environment file.'}),
}
