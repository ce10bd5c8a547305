import type {InputOfMethod, ReplyOfMethod, RpcMethod} from '../../wire/rpc-method.js'

type Full<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer E)[]
    ? readonly Full<E>[]
    : T extends ReadonlyMap<infer K, infer V>
      ? ReadonlyMap<K, V>
      : T extends object
        ? {readonly [N in keyof T]-?: Full<Exclude<T[N], undefined>>}
        : T

type Loose<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer E)[]
    ? readonly Loose<E>[]
    : T extends ReadonlyMap<infer K, infer V>
      ? ReadonlyMap<K, Loose<V>>
      : T extends object
        ? {readonly [N in keyof T]?: Loose<T[N]>}
        : T

/**
 * The work behind methods of a table: arguments come with all their fields, replies may leave fields out, and `void` is an
 * empty reply.
 */
export type Handlers<Table extends Readonly<Record<string, RpcMethod>>> = {
  readonly [Name in keyof Table]?: (
    input: Full<InputOfMethod<Table[Name]>>,
  ) => Answer<Loose<ReplyOfMethod<Table[Name]>>>
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- handlers without a reply just end
type Answer<Reply> = Reply | void | Promise<Reply | void>
