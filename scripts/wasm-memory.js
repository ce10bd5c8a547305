import {moduleOf, number, readNumber, SECTION, sections} from './wasm-format.js'

/** Reads the limits of a module's only memory. */
export function readMemory(body) {
  const count = readNumber(body, 0)
  const hasMaximum = body[count.at] === 1
  const minimum = readNumber(body, count.at + 1)
  if (count.value !== 1) throw new Error('expected one memory')
  return {minimum: minimum.value, maximum: hasMaximum ? readNumber(body, minimum.at).value : null}
}

/** A memory section with these limits, in pages of 64 KiB. */
export function memorySection(minimum, maximum) {
  const limits = maximum === null ? [0, ...number(minimum)] : [1, ...number(minimum), ...number(maximum)]
  return {id: SECTION.memory, body: [1, ...limits]}
}

/**
 * Writes a maximum into a module's only memory; the Go linker leaves it open.
 *
 * @param {Buffer} module - a WebAssembly module
 * @param {number} maximumPages - in pages of 64 KiB, at least what the module starts with
 */
export function limitMemory(module, maximumPages) {
  return moduleOf(
    sections(module).map((section) => {
      if (section.id !== SECTION.memory) return section
      const {minimum} = readMemory(section.body)
      if (minimum > maximumPages) throw new Error(`the module starts with ${minimum} pages already`)
      return memorySection(minimum, maximumPages)
    }),
  )
}
