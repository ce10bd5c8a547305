import {describe, expect, it} from 'vitest'
import {readSessionCookie} from '../../../../src/services/hypervisor/session-cookie.js'

describe('readSessionCookie', () => {
  it('finds the session among other cookies', () => {
    const headers = [
      'lang=en; Path=/',
      'swm-session=MTY5=|x_-; Path=/; Expires=Fri, 25 Oct 2024 00:00:00 GMT; HttpOnly',
    ]
    expect(readSessionCookie(headers)).toEqual({
      cookie: 'swm-session=MTY5=|x_-',
      expires_at: '2024-10-25T00:00:00.000Z',
    })
  })

  it.each(['swm-session=abc', 'swm-session=abc; Expires=soon'])('knows no end without a date: %s', (header) => {
    expect(readSessionCookie(header)).toEqual({cookie: 'swm-session=abc', expires_at: null})
  })

  it.each([undefined, '', 'other=1', 'swm-session=', 'swm-session=a b', 'swm-session=a\u0001'])(
    'finds none in %j',
    (header) => {
      expect(readSessionCookie(header)).toBeUndefined()
    },
  )
})
