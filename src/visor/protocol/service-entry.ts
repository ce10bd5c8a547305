import {opaque} from '../wire/go-type.js'

/**
 * `servicedisc.Service`: an entry of service discovery, as the JSON object that travels inside. Whatever its shape, it is
 * handed on; who uses it checks it. Source: visor-rpc B.5, E.3.
 */
export const serviceEntry = opaque<unknown>('servicedisc.Service', 'binary', {
  zero: null,
  isZero: (entry) => entry === null,
  encode: (entry) => Buffer.from(entry === null ? '' : JSON.stringify(entry)),
  decode: (source, start, end): unknown => (start === end ? null : JSON.parse(source.toString('utf8', start, end))),
})
