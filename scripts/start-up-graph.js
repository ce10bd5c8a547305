/** Packages that cost more to load than a command may take to start; they belong behind `import()`. */
const HEAVY = /node_modules\/(ink|react|react-reconciler|yoga-layout|listr2|undici|ajv|js-yaml|yaml|@noble\/curves)\//

/** What validators generated from schemas need at run time is a few lines each. */
const LIGHT = /node_modules\/ajv\/dist\/runtime\//

/**
 * The heavy packages that a command or the library loads before it knows whether it needs them.
 *
 * @param metafile - esbuild's description of the build.
 * @param outdir - the folder the build was written to.
 * @returns `entry: package file` for each; empty when start-up is clean. Workers start on demand and may load anything.
 */
export function heavyImports(metafile, outdir) {
  // What is behind `import()` is an entry of its own to esbuild, among the chunks.
  const isLoadedLater = (path) => /-worker\.js$/.test(path) || path.startsWith(`${outdir}/chunks/`)
  const entries = Object.entries(metafile.outputs).filter(([path, {entryPoint}]) => entryPoint && !isLoadedLater(path))
  return entries.flatMap(([path]) => {
    const heavy = new Set()
    for (const input of reached(path, metafile)) {
      const match = LIGHT.test(input) ? null : HEAVY.exec(input)
      if (match) heavy.add(match[1])
    }
    return [...heavy].map((name) => `${path.slice(outdir.length + 1)}: ${name}`)
  })
}

function* reached(output, metafile, seen = new Set()) {
  if (seen.has(output)) return
  seen.add(output)
  yield* Object.keys(metafile.outputs[output].inputs)
  for (const {path, kind, external} of metafile.outputs[output].imports) {
    if (kind === 'import-statement' && !external) yield* reached(path, metafile, seen)
  }
}
