import {moduleOf, number, readNumber, SECTION, sections, signed} from './wasm-format.js'
import {memorySection, readMemory} from './wasm-memory.js'

const PAGE = 65536

/** Value types and the instructions that make a constant of them. */
const I32 = 0x7f
const I64 = 0x7e
const CONST = {[I32]: 0x41, [I64]: 0x42}
const END = 0x0b
const EXPORT_OF_GLOBAL = 3

/** Gaps of zeros shorter than this are cheaper to store than to describe. */
const GAP = 64

/**
 * Runs a module's `_initialize` once and writes what it left behind into a new module that starts from there: the memory
 * becomes the data section, the globals' values their initial values, and `_initialize` has nothing left to do.
 *
 * The result depends on the module alone: the clock stands still and random numbers are zeros while it runs.
 *
 * @param {Buffer} module - a WASI reactor that owns its memory and globals
 */
export function snapshot(module) {
  const parts = sections(module)
  const globals = readGlobals(parts.find((part) => part.id === SECTION.global).body)
  const {memory, values} = run(exposeGlobals(parts, globals), globals)
  return moduleOf(
    parts.flatMap((part) => {
      switch (part.id) {
        case SECTION.memory:
          return [memorySection(memory.length / PAGE, readMemory(part.body).maximum)]
        case SECTION.global:
          return [{id: SECTION.global, body: globalSection(globals, values)}]
        case SECTION.export:
          return [{id: SECTION.export, body: withoutInitialize(part.body)}]
        case SECTION.dataCount:
          return []
        case SECTION.data:
          return [{id: SECTION.data, body: dataSection(memory)}]
        default:
          return [part]
      }
    }),
  )
}

/** Type and mutability of each global; the Go linker knows only constants of integers as initial values. */
function readGlobals(body) {
  const list = []
  let {value: count, at} = readNumber(body, 0)
  while (count-- > 0) {
    const [type, mutable, instruction] = body.subarray(at, at + 3)
    if (instruction !== CONST[type]) throw new Error('expected integer globals')
    at = readNumber(body, at + 3).at
    if (body[at++] !== END) throw new Error('expected a constant')
    list.push({type, mutable})
  }
  return list
}

function globalSection(globals, values) {
  return [
    ...number(globals.length),
    ...globals.flatMap(({type, mutable}, i) => [type, mutable, CONST[type], ...signed(values[i]), END]),
  ]
}

const globalName = (i) => `global ${i}`

/** The module with its globals exported too, so that their values can be read. */
function exposeGlobals(parts, globals) {
  return moduleOf(
    parts.map((part) => {
      if (part.id !== SECTION.export) return part
      const count = readNumber(part.body, 0)
      const added = globals.flatMap((_, i) => {
        const name = Buffer.from(globalName(i))
        return [...number(name.length), ...name, EXPORT_OF_GLOBAL, ...number(i)]
      })
      const body = [...number(count.value + globals.length), ...part.body.subarray(count.at), ...added]
      return {id: part.id, body}
    }),
  )
}

function withoutInitialize(body) {
  const count = readNumber(body, 0)
  const kept = []
  let at = count.at
  for (let i = 0; i < count.value; i++) {
    const start = at
    const length = readNumber(body, at)
    const name = body.toString('utf8', length.at, length.at + length.value)
    at = readNumber(body, length.at + length.value + 1).at
    if (name !== '_initialize') kept.push(body.subarray(start, at))
  }
  return Buffer.concat([Buffer.from(number(kept.length)), ...kept])
}

/** Active segments for everything in a memory that is not zero. */
function dataSection(memory) {
  const segments = []
  for (let at = 0; ;) {
    while (at < memory.length && memory[at] === 0) at++
    if (at === memory.length) break
    const start = at
    for (let zeros = 0; at < memory.length && zeros < GAP; at++) zeros = memory[at] === 0 ? zeros + 1 : 0
    let end = at
    while (memory[end - 1] === 0) end--
    segments.push({start, bytes: memory.subarray(start, end)})
  }
  return Buffer.concat([
    Buffer.from(number(segments.length)),
    ...segments.flatMap(({start, bytes}) => [
      Buffer.from([0, CONST[I32], ...signed(BigInt(start)), END, ...number(bytes.length)]),
      bytes,
    ]),
  ])
}

/** Initialises the module in a world without time and chance; gives memory and globals. */
function run(bytes, globals) {
  let view
  const zeros = (...addresses) => {
    for (const at of addresses) view().setUint32(at, 0, true)
    return 0
  }
  const refused = () => 8
  const wasi = new Proxy(
    {
      args_sizes_get: zeros,
      environ_sizes_get: zeros,
      args_get: () => 0,
      environ_get: () => 0,
      sched_yield: () => 0,
      random_get: () => 0,
      poll_oneoff: (_in, _out, _count, happened) => zeros(happened),
      clock_time_get(_clock, _precision, at) {
        view().setBigUint64(at, 1n, true)
        return 0
      },
      proc_exit(status) {
        throw new Error(`the module ended itself with status ${status}`)
      },
    },
    {get: (known, name) => known[name] ?? refused},
  )
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), {
    wasi_snapshot_preview1: wasi,
    skywire: {poll: () => 0},
  })
  view = () => new DataView(instance.exports.memory.buffer)
  instance.exports._initialize()
  return {
    memory: Buffer.from(instance.exports.memory.buffer),
    values: globals.map((_, i) => BigInt(instance.exports[globalName(i)].value)),
  }
}
