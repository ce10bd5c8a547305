import type {WireEra} from './protocol/wire-era.js'
import type {CallOptions} from './wire/rpc-connection.js'
import type {RpcMethod} from './wire/rpc-method.js'

/** What the groups of calls need of the client; see `client.ts`. */
export interface Caller {
  readonly address: string
  call<Input, Reply>(method: RpcMethod<Input, Reply>, input: Input, options?: CallOptions): Promise<Reply>
  firstKnown<Reply>(attempts: readonly (() => Promise<Reply>)[], what: string, since: string): Promise<Reply>
  era(options?: CallOptions): Promise<WireEra>
}

export type {CallOptions}
