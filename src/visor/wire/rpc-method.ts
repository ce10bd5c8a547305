import type {Decoded} from './gob-decoder.js'
import type {GoType, InputOf, ValueOf} from './go-type.js'

/** A remote method: what it takes and gives. `Input` and `Reply` are the TypeScript types of the two. */
export interface RpcMethod<Input = unknown, Reply = unknown> {
  /** As called, without the service. */
  readonly name: string
  readonly argument: GoType
  /** `undefined` when its shape is not known beforehand: it is read as the stream describes it. */
  readonly reply: GoType | undefined
  /** Never set: carry the types. */
  readonly input?: Input
  readonly output?: Reply
}

/** A method from `argument` to `reply`. */
export function rpcMethod<A extends GoType, R extends GoType>(
  name: string,
  argument: A,
  reply: R,
): RpcMethod<InputOf<A>, ValueOf<R>> {
  return {name, argument, reply}
}

/** A method whose reply is read in whatever shape the server gives it. */
export function openMethod<A extends GoType>(name: string, argument: A): RpcMethod<InputOf<A>, Decoded> {
  return {name, argument, reply: undefined}
}

/** What is sent for a method. */
export type InputOfMethod<M> = M extends RpcMethod<infer Input> ? Input : never
/** What comes back from a method. */
export type ReplyOfMethod<M> = M extends {readonly output?: infer Reply} ? Reply : never
