import {describe, expect, it} from 'vitest'
import {userFolder} from '../../../src/services/user-folder.js'

describe('userFolder', () => {
  it.each([
    [{}, '/home/u/.local/state/skywire-cli', '/home/u/.cache/skywire-cli'],
    [{XDG_STATE_HOME: '', XDG_CACHE_HOME: ''}, '/home/u/.local/state/skywire-cli', '/home/u/.cache/skywire-cli'],
    [{XDG_STATE_HOME: '/x', XDG_CACHE_HOME: '/y'}, '/x/skywire-cli', '/y/skywire-cli'],
    [{XDG_STATE_HOME: '/x', SKYWIRE_CLI_STATE_DIR: '/s', SKYWIRE_CLI_CACHE_DIR: '/c'}, '/s', '/c'],
  ])('%j', (env, state, cache) => {
    expect(userFolder('state', env, '/home/u')).toBe(state)
    expect(userFolder('cache', env, '/home/u')).toBe(cache)
  })
})
