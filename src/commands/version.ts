import {BaseCommand} from '../base-command.js'

/** `schemas/version.schema.json` */
interface Versions {
  readonly version: string
  readonly node: string
  readonly platform: string
  readonly starlark: string
}

export default class Version extends BaseCommand {
  static override readonly summary = 'Show the version of this program, of the engine, and of what they run on.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --json',
  ]

  async run(): Promise<Versions> {
    await this.parse(Version)
    const {VERSION} = await import('#starlark-wasm')
    const versions = {
      version: this.config.version,
      node: process.version,
      platform: `${process.platform}-${process.arch}`,
      starlark: VERSION.starlark,
    }
    this.log(`${this.config.bin} ${versions.version} (${versions.platform}, node ${versions.node})`)
    this.log(`go.starlark.net ${versions.starlark}`)
    return versions
  }
}
