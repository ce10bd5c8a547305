import type {GoType, InputOf, ValueOf} from './go-type.js'

/** A remote method: what it takes and gives. `Input` and `Reply` are the TypeScript types of the two. */
export interface RpcMethod<Input = unknown, Reply = unknown> {
  readonly argument: GoType
  readonly reply: GoType
  /** Never set: carry the types. */
  readonly input?: Input
  readonly output?: Reply
}

/** A method from `argument` to `reply`. */
export function rpcMethod<A extends GoType, R extends GoType>(
  argument: A,
  reply: R,
): RpcMethod<InputOf<A>, ValueOf<R>> {
  return {argument, reply}
}

/** What is sent for a method. */
export type InputOfMethod<M> = M extends RpcMethod<infer Input> ? Input : never
/** What comes back from a method. */
export type ReplyOfMethod<M> = M extends RpcMethod<never, infer Reply> ? Reply : never
