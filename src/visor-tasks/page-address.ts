import {spawn} from 'node:child_process'
import {valueAt} from '../json/pointer.js'
import {readVisorConfig} from '../config-files/read-config.js'
import {InputProblem} from '../errors.js'
import type {VisorClient} from '../visor/client.js'
import {NotFound} from '../visor/errors.js'
import type {PageAddress} from './answers.js'
import {keyOfConfig} from './key-of-config.js'

/** A page of the web interface: the overview, the VPN client, the terminal (visor-rpc D.1, D.4). */
export type Page = 'overview' | 'vpn' | 'terminal'

const PATHS: Readonly<Record<Page, (key: string) => string>> = {
  overview: () => '/',
  vpn: (key) => `/#/vpn/${key}/`,
  terminal: (key) => `/pty/${key}`,
}

/** Where a page of a running visor is. @throws {@link NotFound} for a visor that serves none */
export async function pageAddress(
  {node, address}: Pick<VisorClient, 'node' | 'address'>,
  page: Page,
): Promise<PageAddress> {
  const port = (await node.ports()).find(({name}) => name === 'hypervisor')?.port
  if (port === undefined) {
    throw new NotFound('the visor serves no web interface', {
      hints: ['Only hypervisors do: see `skywire-cli visor hv status`.'],
    })
  }
  const host = address.replace(/:\d+$/, '')
  return {url: `http://${host}:${port}${PATHS[page]((await node.overview()).local_pk)}`}
}

/** Where it would be, by a configuration file. @throws {@link InputProblem} where the file has no hypervisor */
export async function pageAddressOfConfig(file: string, page: Page): Promise<PageAddress> {
  const {config} = await readVisorConfig(file)
  const served = valueAt(config, '/hypervisor/http_addr')
  if (typeof served !== 'string') throw new InputProblem('no hypervisor is configured', {place: {file}})
  const scheme = valueAt(config, '/hypervisor/enable_tls') === true ? 'https' : 'http'
  const host = served.replace(/^(0\.0\.0\.0|\[::\])?(?=:)/, 'localhost')
  return {url: `${scheme}://${host}${PATHS[page]((await keyOfConfig(file)).public_key)}`}
}

/** Asks the desktop to open a page; where there is none, nothing happens. */
export function openPage(url: string): void {
  const [program, ...words] =
    process.platform === 'darwin'
      ? (['open'] as const)
      : process.platform === 'win32'
        ? (['rundll32', 'url.dll,FileProtocolHandler'] as const)
        : (['xdg-open'] as const)
  spawn(program, [...words, url], {detached: true, stdio: 'ignore'})
    .on('error', () => undefined)
    .unref()
}
