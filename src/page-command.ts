import {string} from '@oclif/core/flags'
import {boolean} from '@oclif/core/flags'
import {VisorCommand, type VisorFlags} from './visor-command.js'
import type {PageAddress} from './visor-tasks/answers.js'
import type {Page} from './visor-tasks/page-address.js'

const PACKAGED = '/opt/skywire/skywire.json'

/** The flags of commands that open a page of the web interface. */
export const pageFlags = {
  config: string({
    char: 'c',
    aliases: ['input'],
    summary: 'Read the address from this configuration file.',
    helpValue: 'FILE',
  }),
  pkg: boolean({char: 'p', summary: `Read it from ${PACKAGED}.`, exclusive: ['config']}),
  open: boolean({summary: 'Open it in a browser; so it is on a terminal, unless the word is `url`.', allowNo: true}),
}

interface PageFlags extends VisorFlags {
  readonly config?: string | undefined
  readonly pkg: boolean
  readonly open?: boolean | undefined
}

/** A command that shows where a page of a visor's web interface is, and opens it. */
export abstract class PageCommand extends VisorCommand {
  protected async page(flags: PageFlags, page: Page): Promise<PageAddress> {
    const {pageAddress, pageAddressOfConfig, openPage} = await import('./visor-tasks/page-address.js')
    const file = flags.pkg ? PACKAGED : flags.config
    const shown = {text: ({url}: PageAddress) => url, legacy: ({url}: PageAddress) => url}
    const address = await (file === undefined
      ? this.answer(flags, (visor) => pageAddress(visor, page), shown)
      : this.#ofFile(() => pageAddressOfConfig(file, page), shown))
    const isForPeople = process.stdout.isTTY && !this.jsonEnabled() && !this.wantsLegacyJson
    if (flags.open ?? (isForPeople && this.id?.endsWith('url') !== true)) openPage(address.url)
    return address
  }

  async #ofFile(read: () => Promise<PageAddress>, shown: Parameters<typeof this.show<PageAddress>>[1]) {
    return this.show(await read(), shown)
  }
}
