import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {methods} from '../../../../src/visor/protocol/methods.js'
import {renderGoSource} from './go-source.js'

const GO_FILE = fileURLToPath(new URL('../../../conformance/types.go', import.meta.url))

it('the Go program’s types and methods are those of the tables', async () => {
  await expect(renderGoSource(methods)).toMatchFileSnapshot(GO_FILE)
})
