import {availableParallelism} from 'node:os'
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

/** Tests run the sources; only the e2e project runs what was built. */
const alias = {
  '#starlark-wasm': fileURLToPath(new URL('starlark-wasm/src/index.ts', import.meta.url)),
  'fast-check': fileURLToPath(new URL('test/support/seeded-fast-check.ts', import.meta.url)),
}

export default defineConfig({
  resolve: {alias},
  test: {
    // Tests wait for processes and timers as much as they compute; left alone, one core would stay idle.
    maxWorkers: availableParallelism(),
    // Generous: what a test waits for ends by itself, and a busy machine is no failure.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {name: 'unit', include: ['test/unit/**/*.test.ts', 'starlark-wasm/test/**/*.test.ts'], pool: 'threads'},
      },
      {
        extends: true,
        test: {name: 'commands', include: ['test/commands/**/*.test.ts'], pool: 'forks', disableConsoleIntercept: true},
      },
      {extends: true, test: {name: 'e2e', include: ['test/e2e/**/*.test.ts'], pool: 'forks'}},
    ],
  },
})
