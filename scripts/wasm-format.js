// The few parts of the binary format of WebAssembly that the build edits.

/** Reads an unsigned LEB128 number: its value and the offset behind it. */
export function readNumber(bytes, at) {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return {value, at}
  }
}

/** An unsigned number in LEB128. */
export function number(value) {
  const bytes = []
  do {
    const low = value % 128
    value = Math.floor(value / 128)
    bytes.push(value > 0 ? low | 0x80 : low)
  } while (value > 0)
  return bytes
}

/** A signed number (a bigint) in LEB128. */
export function signed(value) {
  const bytes = []
  for (;;) {
    const low = Number(value & 0x7fn)
    value >>= 7n
    if ((value === 0n && (low & 0x40) === 0) || (value === -1n && (low & 0x40) !== 0)) {
      bytes.push(low)
      return bytes
    }
    bytes.push(low | 0x80)
  }
}

/** The sections of a module in order: number and contents. */
export function sections(module) {
  const list = []
  for (let at = 8; at < module.length;) {
    const size = readNumber(module, at + 1)
    list.push({id: module[at], body: module.subarray(size.at, size.at + size.value)})
    at = size.at + size.value
  }
  return list
}

/** A module from sections. */
export function moduleOf(list) {
  const header = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
  return Buffer.concat([
    header,
    ...list.flatMap(({id, body}) => [Buffer.from([id, ...number(body.length)]), Buffer.from(body)]),
  ])
}

/** Section numbers. */
export const SECTION = {custom: 0, import: 2, memory: 5, global: 6, export: 7, data: 11, dataCount: 12}
