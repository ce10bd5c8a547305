import type {EnginePool} from './engine/engine-pool.js'

/** What a use case may touch outside itself. Each member is made on first use. */
export interface Context {
  /** The package's folder; assets are found from there. */
  readonly root: string
  readonly now: () => Date
  /** Starts an engine in up to `size` workers, one where left out; whoever asks closes it. */
  readonly engines: (size?: number) => Promise<EnginePool>
}

export interface ContextOptions {
  readonly root: string
}

/** The composition root: the one place that decides which real thing stands behind each part of the context. */
export function createContext({root}: ContextOptions): Context {
  return {
    root,
    now: () => new Date(),
    engines: async (size = 1) => {
      const {EnginePool} = await import('./engine/engine-pool.js')
      return new EnginePool({root, size})
    },
  }
}
