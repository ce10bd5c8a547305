import {string as stringArg} from '@oclif/core/args'
import {boolean, string} from '@oclif/core/flags'
import {BaseCommand} from '../../../base-command.js'
import {EXIT} from '../../../errors.js'
import {forceFlag} from '../../../flags.js'
import {checkOneAnswer} from '../../../recording-io/one-answer.js'
import type {PseudonymizedFiles} from '../../../recording-io/pseudonymize-files.js'

export default class PolicyRecordingPseudonymize extends BaseCommand {
  static override readonly summary = 'Replace the public keys of a recording by pseudonyms.'
  static override readonly description =
    'Equal keys get equal pseudonyms, and every pseudonym is valid as a public key. Without --salt or --key-file the ' +
    'salt is random and forgotten, so nobody can trace them back; with one, the same keys get the same pseudonyms in ' +
    'every run. Times, latencies, ports and app names stay: they may tell a visor to someone who knows it.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %> week.jsonl -o public.jsonl',
    '<%= config.bin %> <%= command.id %> week.jsonl -o out/week.jsonl --also policy.star --also policy.test.yaml',
    'head -c 32 /dev/urandom > key && <%= config.bin %> <%= command.id %> week.jsonl.gz -o public.jsonl.gz --key-file key',
  ]
  static override readonly args = {
    file: stringArg({required: true, description: 'The recording, or - for standard input.'}),
  }
  static override readonly flags = {
    output: string({
      char: 'o',
      required: true,
      helpValue: 'FILE',
      summary: 'Where to write; gzip where the name ends in .gz; - for standard output.',
    }),
    salt: string({
      exclusive: ['key-file'],
      helpValue: 'TEXT',
      summary: 'What the pseudonyms follow from; other users of this machine may see it while this runs.',
    }),
    'key-file': string({helpValue: 'FILE', summary: 'A file whose bytes the pseudonyms follow from.'}),
    also: string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'FILE[=OUT]',
      summary: 'A policy, a suite or another text with the same keys; written beside the recording, or to OUT.',
    }),
    mapping: string({
      helpValue: 'FILE',
      summary: 'Write who is who to this file, readable for its owner only; - for standard output.',
    }),
    strict: boolean({summary: 'Stop at the first line that cannot be used.'}),
    force: forceFlag,
  }

  async run(): Promise<PseudonymizedFiles> {
    const {args, flags} = await this.parse(PolicyRecordingPseudonymize)
    for (const out of [flags.output, flags.mapping]) checkOneAnswer(out, this.jsonEnabled())
    const {pseudonymizeFiles} = await import('../../../recording-io/pseudonymize-files.js')
    const done = await pseudonymizeFiles({
      ...flags,
      also: flags.also ?? [],
      file: args.file,
      keyFile: flags['key-file'],
      overwrite: flags.force,
    })
    if (done.weak_salt) this.warn('the salt is short: someone may guess it, and trace the pseudonyms back')
    if (done.problem_count > 0) this.found(EXIT.findings)
    for (const {line, message} of done.problems) this.warn(`${args.file}:${line}: left out: ${message}`)
    this.logToStderr(`${done.keys} public keys replaced in ${done.files.join(', ')}`)
    return done
  }
}
