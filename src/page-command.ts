import {boolean, string} from '@oclif/core/flags'
import {VisorCommand} from './visor-command.js'
import type {PageAddress} from './visor-tasks/answers.js'
import type {Page} from './visor-tasks/page-address.js'

const PACKAGED = '/opt/skywire/skywire.json'

const flags = {
  config: string({
    char: 'c',
    aliases: ['input'],
    summary: 'Read the address from this configuration file.',
    helpValue: 'FILE',
  }),
  pkg: boolean({char: 'p', summary: `Read it from ${PACKAGED}.`, exclusive: ['config']}),
  open: boolean({summary: 'Open it in a browser, or do not.', allowNo: true}),
}

/** A command that shows where a page of a visor's web interface is, and opens it: it names the page. */
export abstract class PageCommand extends VisorCommand {
  static override readonly baseFlags = VisorCommand.baseFlags
  static override readonly description: string = 'Prints the address, and opens it where there is a terminal.'
  static override readonly examples = [
    '<%= config.bin %> <%= command.id %>',
    '<%= config.bin %> <%= command.id %> --config skywire-config.json',
  ]
  static override readonly flags = flags

  protected abstract readonly page: Page
  /** Whether the page is opened where there is a terminal, without a flag. */
  protected readonly opensByItself: boolean = true

  async run(): Promise<PageAddress> {
    const {flags: given} = await this.parse({flags, baseFlags: VisorCommand.baseFlags, enableJsonFlag: true})
    const {pageAddress, pageAddressOfConfig, openPage} = await import('./visor-tasks/page-address.js')
    const file = given.pkg ? PACKAGED : given.config
    const shown = {text: ({url}: PageAddress) => url, legacy: ({url}: PageAddress) => url}
    const address = await (file === undefined
      ? this.answer(given, (visor) => pageAddress(visor, this.page), shown)
      : this.#ofFile(() => pageAddressOfConfig(file, this.page), shown))
    const isForPeople = process.stdout.isTTY && !this.jsonEnabled() && !this.wantsLegacyJson
    const isAsked = 'open' in given ? given.open : this.opensByItself && isForPeople
    if (isAsked) openPage(address.url)
    return address
  }

  async #ofFile(read: () => Promise<PageAddress>, shown: Parameters<typeof this.show<PageAddress>>[1]) {
    return this.show(await read(), shown)
  }
}
