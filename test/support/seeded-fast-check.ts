import {createRequire} from 'node:module'

/**
 * What tests get for `fast-check` (`vitest.config.ts`): the library with one seed, so that a run fails for the change it
 * tests and for nothing else. `npm run test:random` draws new seeds.
 */
const {default: fc} = createRequire(import.meta.url)('fast-check') as typeof import('fast-check')

const seed = process.env['PROPERTY_SEED'] ?? '20261128'
if (seed !== 'random') fc.configureGlobal({seed: Number(seed)})

export default fc
