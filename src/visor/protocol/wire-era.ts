import {baseOf, type Fields, type GoType, type StructType} from '../wire/go-type.js'

/**
 * The three generations of the visor's interface (visor-rpc 0.2): `e1` v0.2.3 to v0.6.0, `e2` v1.0 to v1.3.28, `e3` v1.3.29
 * and later.
 */
export type WireEra = 'e1' | 'e2' | 'e3'

const ERAS: readonly WireEra[] = ['e1', 'e2', 'e3']

/** No fields. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- intersected with the fields there are
type Nothing = {}

/**
 * A struct as declared in `e2`, with what only another era has. Reading takes the union, so one declaration reads every
 * era; {@link atEra} gives the exact type of one.
 *
 * @param without - fields of `fields` that an era does not have.
 */
export function eraStruct<F extends Fields, L extends Fields = Nothing, E extends Fields = Nothing>(
  name: string,
  fields: F,
  {
    e3,
    e1,
    without = {},
  }: {
    readonly e3?: L
    readonly e1?: E
    readonly without?: Readonly<Partial<Record<WireEra, readonly (keyof F)[]>>>
  },
): StructType<F & L & E> {
  return {
    kind: 'struct',
    name,
    fields: [
      ...Object.entries(fields).map(([field, type]) => {
        const eras = ERAS.filter((era) => !without[era]?.includes(field))
        return eras.length === ERAS.length ? {name: field, type} : {name: field, type, tag: eras.join(' ')}
      }),
      ...Object.entries(e3 ?? {}).map(([field, type]) => ({name: field, type, tag: 'e3'})),
      ...Object.entries(e1 ?? {}).map(([field, type]) => ({name: field, type, tag: 'e1'})),
    ],
  }
}

const exact = {e1: new WeakMap<GoType, GoType>(), e2: new WeakMap<GoType, GoType>(), e3: new WeakMap<GoType, GoType>()}

/** A type with the fields that it has in one era, parts included. The same type gives the same object each time. */
export function atEra(type: GoType, era: WireEra): GoType {
  const known = exact[era].get(type)
  if (known !== undefined) return known
  const made = restrict(type, era)
  exact[era].set(type, made)
  return made
}

function restrict(type: GoType, era: WireEra): GoType {
  switch (type.kind) {
    case 'struct': {
      const fields = type.fields.filter(({tag}) => tag === undefined || tag.split(' ').includes(era))
      return {...type, fields: fields.map((field) => ({...field, type: atEra(field.type, era)}))}
    }
    case 'pointer':
      return {...type, to: atEra(baseOf(type), era)}
    case 'slice':
    case 'array':
      return {...type, elem: atEra(type.elem, era)}
    case 'map':
      return {...type, key: atEra(type.key, era), elem: atEra(type.elem, era)}
    default:
      return type
  }
}
