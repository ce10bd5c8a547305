import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const NAMESPACE = 'lazy-package'

/**
 * Lets our code `import()` CommonJS packages by name: esbuild, when it splits, gives such an import the default export
 * alone. In between goes a module that exports each name which Node finds in the package.
 */
export const lazyPackages = {
  name: 'lazy-packages',
  setup(build) {
    build.onResolve({filter: /^[@a-z]/}, ({path, kind, importer}) => {
      const isOurs = kind === 'dynamic-import' && !importer.includes('node_modules') && !path.startsWith('node:')
      return isOurs ? {path, namespace: NAMESPACE} : undefined
    })
    build.onLoad({filter: /.*/, namespace: NAMESPACE}, async ({path}) => {
      const names = Object.keys(await import(path)).filter((name) => /^[\w$]+$/.test(name))
      return {contents: `export {${names.join(', ')}} from ${JSON.stringify(path)}`, resolveDir: root}
    })
  },
}
