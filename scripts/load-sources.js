import {build} from 'esbuild'

/** Loads the exports of TypeScript sources, bundled in memory, so that generators need no build. */
export async function loadSources(...files) {
  const contents = files.map((file) => `export * from './${file}'`).join('\n')
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.', loader: 'ts'},
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  })
  return import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].text).toString('base64'))
}
