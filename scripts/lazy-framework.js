import {readFile} from 'node:fs/promises'

/** What the framework needs for few commands or none, as it asks for it. */
const SELDOM = [
  ...['ansi-escapes', 'ansis', 'clean-stack', 'cli-spinners', 'ejs', 'get-package-type', 'indent-string', 'lilconfig'],
  ...['minimatch', 'string-width', 'tinyglobby', 'widest-line', 'wordwrap', 'wrap-ansi'],
  ...['node:child_process', 'node:perf_hooks', 'node:readline'],
]

/**
 * Lets the framework load packages when it first uses them. Its modules require all at their top, so that a command
 * would wait for globbing, templates and spinners that it never sees: a fifth of a start of Node.
 */
export const lazyFramework = {
  name: 'lazy-framework',
  setup(build) {
    build.onLoad({filter: /node_modules\/@oclif\/core\/lib\/.*\.js$/}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      const contents = text.replace(
        /^const (\w+) = ((?:__import(?:Default|Star)\()?require\("([^"]+)"\)\)?);$/gm,
        (line, name, load, wanted) => (SELDOM.includes(wanted) ? loadOnUse(name, load) : line),
      )
      return {contents, loader: 'js'}
    })
    // Whether this is the Windows subsystem only changes how the framework spells the platform.
    build.onResolve({filter: /^wsl-utils$/}, ({path}) => ({path, namespace: 'not-needed'}))
    build.onLoad({filter: /.*/, namespace: 'not-needed'}, () => ({contents: 'export const isWsl = false'}))
  },
}

function loadOnUse(name, load) {
  return `let ${name}_loaded; const ${name} = new Proxy({}, {get: (_, key) => (${name}_loaded ??= ${load})[key]});`
}
