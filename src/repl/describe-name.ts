import type {Contract, Inspection} from '#starlark-wasm'
import type {About} from './result.js'

/** What the contract says about a name or a member (`geo.country`, `RouteSpec`, `len`, `ctx`); `null` for others. */
export function contractEntry(expression: string, contract: Contract): {signature: string | null; doc: string} | null {
  const [head = '', member] = expression.split('.')
  const module = contract.modules.find(({name}) => name === head)
  if (module && member === undefined) {
    return {signature: null, doc: `${module.about}: ${module.members.map(({name}) => name).join(', ')}`}
  }
  const found = module?.members.find(({name}) => name === member)
  if (found) {
    return {signature: `${expression}(${found.params}) → ${found.result}`, doc: `${found.about}; keywords are ignored`}
  }
  const constructor = contract.constructors.find(({name}) => name === expression)
  if (constructor) {
    const fields = constructor.fields.map(({name, default: value}) => `${name}=${value}`)
    const about = constructor.fields.map(({name, type, about: each}) => `${name}: ${type}; ${each}`)
    return {signature: `${expression}(${fields.join(', ')})`, doc: about.join('\n')}
  }
  const universe = contract.universe.find(({name}) => name === expression)
  if (universe) {
    const signature = universe.kind === 'function' ? `${universe.name}(${universe.params}) → ${universe.result}` : null
    return {signature, doc: universe.about}
  }
  const struct = contract.structs.find(({name}) => name === head)
  const field = struct?.fields.find(({name}) => name === member)
  if (field) return {signature: null, doc: `${field.type}; ${field.about}`}
  return struct && member === undefined ? {signature: null, doc: struct.about} : null
}

/**
 * What is known about an expression: from its value, and from the contract.
 *
 * @param textOf - the text that a label stands for, where source is wanted.
 * @returns `null` where it has neither.
 */
export function describeName(
  expression: string,
  inspection: Inspection | null,
  contract: Contract,
  textOf: ((label: string) => string | undefined) | null,
): About | null {
  const known = contractEntry(expression, contract)
  if (!inspection && !known) return null
  const own = inspection?.function ?? null
  const text = own?.position ? textOf?.(own.position.file) : undefined
  return {
    type: inspection?.type ?? '',
    text: inspection?.text ?? '',
    signature: own?.signature ?? known?.signature ?? null,
    doc: own ? own.doc : (known?.doc ?? ''),
    position: own?.position ?? null,
    source: own?.position && text !== undefined ? blockAt(text, own.position.line) : null,
    attributes: inspection?.attributes ?? [],
    length: inspection?.length ?? null,
  }
}

/** The statement that begins on a line, with the lines that are indented below it. */
function blockAt(text: string, line: number): string {
  const [first = '', ...rest] = text.split('\n').slice(line - 1)
  const indent = /^\s*/u.exec(first)?.[0].length ?? 0
  const end = rest.findIndex((each) => each.trim() !== '' && (/^\s*/u.exec(each)?.[0].length ?? 0) <= indent)
  return [first, ...(end < 0 ? rest : rest.slice(0, end))].join('\n').trimEnd()
}
