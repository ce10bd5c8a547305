import tseslint from 'typescript-eslint'

/** What may not be imported where; the table of who may import whom is held by `test/unit/architecture.test.ts`. */
const FRAMEWORK = {group: ['@oclif/*'], message: 'Only commands know the framework.'}
const SCREEN = {group: ['ink', 'ink/*', 'react', 'react/*'], message: 'Only src/tui draws with React.'}
const PROGRESS = {group: ['listr2'], message: 'Only src/progress shows progress.'}
const HTTP = {group: ['undici'], message: 'Only src/services speaks HTTP.'}
const INPUT_OUTPUT = {
  group: ['fs', 'net', 'http', 'https', 'tls', 'child_process', 'worker_threads', 'process', 'readline', 'tty'].flatMap(
    (name) => [name, `node:${name}`, `${name}/promises`, `node:${name}/promises`],
  ),
  message: 'This folder is pure: what it needs is given to it.',
}
const PROCESS = ['process', 'console'].map((name) => ({name, message: 'Only commands touch the process.'}))

const restrict = (...patterns) => ({'@typescript-eslint/no-restricted-imports': ['error', {patterns}]})

export default tseslint.config(
  {ignores: ['**/dist/', '**/dist.*/', 'coverage/', 'test/fixtures/', 'node_modules/', 'src/**/generated/']},
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Code points are what columns count; clusters are nowhere meant.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      // An empty text or a 0 often means nothing too.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportAllDeclaration[exportKind="value"]', message: 'Export by name.'},
      ],
    },
  },
  {files: ['src/**'], rules: restrict(SCREEN, PROGRESS, HTTP)},
  {
    files: ['src/*/**'],
    ignores: ['src/commands/**', 'src/config-flags/**', 'src/tui/**', 'src/progress/**', 'src/services/**'],
    rules: restrict(FRAMEWORK, SCREEN, PROGRESS, HTTP),
  },
  {
    files: ['src/policy/**', 'src/config/**', 'src/output/**'],
    rules: {
      ...restrict(FRAMEWORK, SCREEN, PROGRESS, HTTP, INPUT_OUTPUT),
      'no-restricted-globals': ['error', ...PROCESS],
    },
  },
  {files: ['src/commands/**'], rules: restrict(SCREEN, PROGRESS, HTTP)},
  {files: ['src/tui/**'], rules: restrict(FRAMEWORK, PROGRESS, HTTP)},
  {files: ['src/progress/**'], rules: restrict(FRAMEWORK, SCREEN, HTTP)},
  {files: ['src/services/**'], rules: restrict(FRAMEWORK, SCREEN, PROGRESS)},
  {
    files: ['test/**', '**/test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'TextDecoder', 'TextEncoder', 'URL', 'WebAssembly', 'console', 'performance', 'process'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
    rules: {'no-undef': 'error', 'no-unused-vars': 'error'},
  },
)
