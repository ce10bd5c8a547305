import {BaseCommand} from '../base-command.js'

/** What `version --json` prints. */
interface Versions {
  readonly version: string
  readonly node: string
  readonly platform: string
}

export default class Version extends BaseCommand {
  static override readonly summary = 'Show the version of this program and what it runs on.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --json',
  ]

  async run(): Promise<Versions> {
    await this.parse(Version)
    const versions = {
      version: this.config.version,
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
    }
    this.log(`${this.config.bin} ${versions.version} (${versions.platform}, node ${versions.node})`)
    return versions
  }
}
