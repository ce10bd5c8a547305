import type {RouteDescriptor, RoutingRule} from '../model/routing-rule.js'
import {uuidText} from './uuid-text.js'

// Routing rules travel as bytes, all numbers big-endian. Source: visor-rpc C.2.8.

const HEADER = 13
const DESCRIPTOR = 70
/** What the visor's own constructors append. */
const PADDING = 17
const TYPES = ['consume', 'forward', 'intermediary-forward'] as const

/** Bytes of a rule in the length that the visor writes. @throws RangeError for a number that does not fit. */
export function encodeRule(rule: RoutingRule): Uint8Array {
  const header = Buffer.alloc(HEADER)
  header.writeBigInt64BE(BigInt(Math.max(0, Math.round(rule.keep_alive_ms * 1e6))), 0)
  header.writeUInt8(TYPES.indexOf(rule.type), 8)
  header.writeUInt32BE(rule.key_route_id, 9)
  switch (rule.type) {
    case 'consume':
      return Buffer.concat([header, encodeDescriptor(rule.descriptor)])
    case 'forward':
      return Buffer.concat([header, encodeDescriptor(rule.descriptor), encodeNext(rule), Buffer.alloc(PADDING)])
    case 'intermediary-forward':
      return Buffer.concat([header, encodeNext(rule), Buffer.alloc(PADDING)])
  }
}

function encodeDescriptor({src_pk, dst_pk, src_port, dst_port}: RouteDescriptor): Uint8Array {
  const ports = Buffer.alloc(4)
  ports.writeUInt16BE(src_port, 0)
  ports.writeUInt16BE(dst_port, 2)
  return Buffer.concat([Buffer.from(src_pk, 'hex'), Buffer.from(dst_pk, 'hex'), ports])
}

function encodeNext(rule: {readonly next_route_id: number; readonly next_transport_id: string}): Uint8Array {
  const id = Buffer.alloc(4)
  id.writeUInt32BE(rule.next_route_id, 0)
  return Buffer.concat([id, Buffer.from(rule.next_transport_id.replaceAll('-', ''), 'hex')])
}

/**
 * The rule in `bytes`; longer ones are accepted, as by the visor.
 *
 * @returns `undefined` when they are too short or of an unknown type: sending those to a visor kills it.
 */
export function decodeRule(bytes: Uint8Array): RoutingRule | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < HEADER) return undefined
  const type = TYPES[view.readUInt8(8)]
  if (type === undefined) return undefined
  const shared = {key_route_id: view.readUInt32BE(9), keep_alive_ms: Number(view.readBigInt64BE(0)) / 1e6}
  const nextAt = type === 'forward' ? HEADER + DESCRIPTOR : HEADER
  const size = type === 'consume' ? HEADER + DESCRIPTOR : nextAt + 20
  if (view.length < size) return undefined
  switch (type) {
    case 'consume':
      return {type, ...shared, descriptor: decodeDescriptor(view)}
    case 'forward':
      return {type, ...shared, descriptor: decodeDescriptor(view), ...decodeNext(view, nextAt)}
    case 'intermediary-forward':
      return {type, ...shared, ...decodeNext(view, nextAt)}
  }
}

function decodeDescriptor(view: Buffer): RouteDescriptor {
  return {
    src_pk: view.toString('hex', HEADER, HEADER + 33),
    src_port: view.readUInt16BE(HEADER + 66),
    dst_pk: view.toString('hex', HEADER + 33, HEADER + 66),
    dst_port: view.readUInt16BE(HEADER + 68),
  }
}

function decodeNext(view: Buffer, at: number): {next_route_id: number; next_transport_id: string} {
  const hex = view.toString('hex', at + 4, at + 20)
  return {
    next_route_id: view.readUInt32BE(at),
    next_transport_id: uuidText(hex),
  }
}
