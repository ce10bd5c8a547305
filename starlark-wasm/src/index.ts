export {createEngine, type Engine, type EngineOptions} from './engine.js'
export type * from './types.js'
