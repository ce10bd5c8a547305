/** An address as people write it: without the trailing slash that URLs have. */
export function plainAddress(address: URL): string {
  return address.href.replace(/\/+$/, '')
}
