import type {EngineVersion} from './types.js'

/** What gives the answers: the pinned interpreter, which `go/go.mod` names too, and this package. */
export const VERSION: EngineVersion = {starlark: 'v0.0.0-20260522144826-ec58d4b459e2', engine: '0.1.0'}
