import type {Context} from '../context.js'
import {EnginePool} from './engine-pool.js'

/** A context whose engines outlive their use: what is done again and again does not start them anew. */
export interface WarmContext extends Context {
  /** Ends all engines. */
  readonly close: () => Promise<void>
}

export function warmEngines(context: Context): WarmContext {
  const pools = new Map<number, WarmPool>()
  const {root} = context
  return {
    ...context,
    engines: (size = 1) => {
      const pool = pools.get(size) ?? new WarmPool({root, size})
      pools.set(size, pool)
      return Promise.resolve(pool)
    },
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()))
    },
  }
}

class WarmPool extends EnginePool {
  /** Whoever used it is done; others will come. */
  override close(): Promise<void> {
    return Promise.resolve()
  }

  end(): Promise<void> {
    return super.close()
  }
}
