#!/usr/bin/env node
import {existsSync} from 'node:fs'
import module from 'node:module'
import {fileURLToPath} from 'node:url'

module.enableCompileCache?.()

const root = fileURLToPath(new URL('..', import.meta.url))
try {
  const {start} = await import('../dist/main.js')
  await start(root)
} catch (cause) {
  failToStart(cause)
}

/** Only what fails before our own handler is loaded ends here: a missing build or a broken installation. */
function failToStart(cause) {
  const because = cause instanceof Error ? cause.message : String(cause)
  const isBuilt = existsSync(new URL('../dist/main.js', import.meta.url))
  const error = isBuilt
    ? {code: 'BUG', message: 'the program cannot be loaded', hints: ['Install it again.']}
    : {
        code: 'NOT_BUILT',
        message: 'the program is not built: dist/main.js is missing',
        hints: [`Run \`npm install && npm run build\` in ${root}.`],
      }
  process.exitCode = 70
  if (process.argv.includes('--json')) {
    const {code, message, hints} = error
    process.stdout.write(`${JSON.stringify({error: {code, message, exit_status: 70, because, hints}}, null, 2)}\n`)
    return
  }
  const reason = isBuilt ? [`  because: ${because}`] : []
  process.stderr.write(
    [`error: ${error.message} [${error.code}]`, ...reason, `  try: ${error.hints[0]}`, ''].join('\n'),
  )
  if (process.env.DEBUG) process.stderr.write(`${cause?.stack ?? because}\n`)
}
