import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {findProject, PROJECT_FILE} from '../../../src/project/find-project.js'
import {tempFolder} from '../../support/temp-folder.js'

describe('findProject', () => {
  it('finds the nearest file above the folder', async () => {
    const top = tempFolder()
    const below = join(top, 'a', 'b')
    mkdirSync(below, {recursive: true})
    writeFileSync(join(top, PROJECT_FILE), '{"rpc": "far:1"}')
    writeFileSync(join(top, 'a', PROJECT_FILE), '{"rpc": "near:1"}')
    await expect(findProject(below)).resolves.toEqual({
      file: join(top, 'a', PROJECT_FILE),
      settings: {rpc: 'near:1'},
    })
  })

  it('gives empty settings where there is none', async () => {
    await expect(findProject(tempFolder())).resolves.toEqual({file: null, settings: {}})
  })

  it('does not pass over a file that cannot be read', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, PROJECT_FILE))
    await expect(findProject(folder)).rejects.toMatchObject({code: 'PROJECT_FILE', because: 'it is a folder'})
  })
})
