import {ByteSink} from './byte-sink.js'
import {goTypeName} from './go-type-name.js'
import {baseOf, type GoType} from './go-type.js'
import {TypeIds} from './type-ids.js'
import {writeTop, type InterfaceWriter} from './value-writer.js'
import {wireType} from './wire-type.js'

/**
 * One direction of a connection: values in, the bytes that Go's encoder would write out.
 *
 * A type's definition goes before its first value. Fields that are zero are left out as in Go (visor-rpc B.3); maps are
 * written in their own order, where Go's order is random.
 * Checked byte for byte against Go 1.26 `encoding/gob` (`test/conformance`).
 */
export class GobEncoder {
  readonly #ids: TypeIds
  readonly #sent = new Set<string>()

  /** @param ids - shared by the streams of one stand-in process; a fresh process's by default. */
  constructor(ids: TypeIds = new TypeIds()) {
    this.#ids = ids
  }

  /**
   * The messages for one value: definitions that the peer lacks, then the value. Nothing is remembered as sent when it
   * fails.
   *
   * @param value - an `InputOf` the type, checked here.
   *
   * @throws TypeError or RangeError when `value` is not a value of `type`.
   */
  encode(type: GoType, value: unknown): Buffer {
    const before = this.mark()
    try {
      const out = new ByteSink()
      const message = new ByteSink()
      this.#describe(type, out, message)
      message.int(this.#ids.idOf(type))
      writeTop(type, value, message, this.#interfaces(out))
      flush(message, out)
      return out.view()
    } catch (error) {
      this.rewind(before)
      throw error
    }
  }

  /** Where the stream stands, for {@link rewind}. */
  mark(): number {
    return this.#sent.size
  }

  /** Forgets what was encoded since `mark`, because it was not sent. */
  rewind(mark: number): void {
    for (const key of [...this.#sent].slice(mark)) this.#sent.delete(key)
  }

  /**
   * What stands in an interface: name, id and length, then the value. Definitions it needs end the message begun and
   * go into `out`, the stream itself at the first level and the value around it below. Source: Go `encoding/gob/encode.go`,
   * encodeInterface.
   */
  #interfaces(out: ByteSink): InterfaceWriter {
    return (content, message) => {
      message.string(content.name)
      this.#describe(content.type, out, message)
      message.int(this.#ids.idOf(content.type))
      const inner = new ByteSink()
      writeTop(content.type, content.value, inner, this.#interfaces(message))
      flush(inner, message)
    }
  }

  /** Sends the definitions of `type` and of its parts, those not sent yet. */
  #describe(type: GoType, out: ByteSink, message: ByteSink): void {
    const base = baseOf(type)
    switch (base.kind) {
      case 'struct':
      case 'slice':
      case 'array':
      case 'map':
      case 'opaque':
        break
      default:
        return
    }
    const key = goTypeName(base)
    if (this.#sent.has(key)) return
    const id = this.#ids.idOf(type)
    message.int(-id)
    writeTop(wireType, this.#ids.definitionOf(type), message, this.#interfaces(out))
    flush(message, out)
    this.#sent.add(key)
    if (base.kind === 'struct') for (const field of base.fields) this.#describe(field.type, out, message)
    if (base.kind === 'map') this.#describe(base.key, out, message)
    if ('elem' in base) this.#describe(base.elem, out, message)
  }
}

/** Moves what was written to `message` into `out`, as a message. */
function flush(message: ByteSink, out: ByteSink): void {
  out.blob(message.view())
  message.clear()
}
