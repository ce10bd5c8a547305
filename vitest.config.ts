import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {test: {name: 'unit', include: ['test/unit/**/*.test.ts', 'starlark-wasm/test/**/*.test.ts'], pool: 'threads'}},
      {test: {name: 'commands', include: ['test/commands/**/*.test.ts'], pool: 'forks', disableConsoleIntercept: true}},
      {test: {name: 'e2e', include: ['test/e2e/**/*.test.ts'], pool: 'forks', testTimeout: 30_000}},
    ],
  },
})
