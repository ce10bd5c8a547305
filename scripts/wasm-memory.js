const MEMORY_SECTION = 5

/** Reads an unsigned LEB128 number: its value and the offset behind it. */
function readNumber(bytes, at) {
  let value = 0
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]
    value += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) return {value, at}
  }
}

function number(value) {
  const bytes = []
  do {
    const low = value % 128
    value = Math.floor(value / 128)
    bytes.push(value > 0 ? low | 0x80 : low)
  } while (value > 0)
  return bytes
}

/**
 * Writes a maximum into a module's only memory; the Go linker leaves it open.
 *
 * @param {Buffer} module - a WebAssembly module
 * @param {number} maximumPages - in pages of 64 KiB, at least what the module starts with
 */
export function limitMemory(module, maximumPages) {
  for (let at = 8; at < module.length;) {
    const size = readNumber(module, at + 1)
    const end = size.at + size.value
    if (module[at] !== MEMORY_SECTION) {
      at = end
      continue
    }
    const count = readNumber(module, size.at)
    const flags = module[count.at]
    const minimum = readNumber(module, count.at + 1)
    if (count.value !== 1 || flags !== 0) throw new Error('expected one memory without a maximum')
    if (minimum.value > maximumPages) throw new Error(`the module starts with ${minimum.value} pages already`)
    const body = [...number(1), 1, ...number(minimum.value), ...number(maximumPages)]
    const section = Buffer.from([MEMORY_SECTION, ...number(body.length), ...body])
    return Buffer.concat([module.subarray(0, at), section, module.subarray(end)])
  }
  throw new Error('the module has no memory')
}
