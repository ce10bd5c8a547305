import type {HttpAnswer, HttpCall} from '../http/http-client.js'
import {jsonOrUndefined} from '../http/read-answer.js'
import {oneLine, ServiceAnswered, type ServiceName} from '../http/service-problems.js'

/** The hypervisor wants a session and has none for us, or no longer. */
export class LoginNeeded extends ServiceAnswered {
  override readonly code = 'HYPERVISOR_LOGIN_NEEDED'
}

/** The password is not the one of the account. */
export class WrongPassword extends ServiceAnswered {
  override readonly code = 'HYPERVISOR_WRONG_PASSWORD'
}

/** The hypervisor did not accept the token that goes with every change; the call was not executed. */
export class CsrfRefused extends ServiceAnswered {
  override readonly code = 'HYPERVISOR_CSRF'
}

/** No visor of that key is connected to the hypervisor. */
export class NoSuchVisor extends ServiceAnswered {
  override readonly code = 'HYPERVISOR_NO_SUCH_VISOR'
}

/** The hypervisor's release does not have this call, or it is switched off. */
export class CallMissing extends ServiceAnswered {
  override readonly code = 'HYPERVISOR_CALL_MISSING'
}

/**
 * What a status from 400 up means.
 *
 * The API has no error codes, so statuses and the fixed texts of visor-rpc D.2 and D.3 tell cases apart. An error of a
 * known route is `{"error": text}`; a route that does not exist answers a plain page; failures of the user management
 * have an empty body.
 */
export function hypervisorProblem(service: ServiceName, call: HttpCall, answer: HttpAnswer): ServiceAnswered {
  const {status} = answer
  const text = withoutPasswords(answer.text, call.body)
  const said = errorText(text)
  const words = said ?? oneLine(text)
  const loginHint = `Log in with \`skywire-cli hypervisor login ${service.address}\`.`
  if (status === 401 && words === 'incorrect username or password') {
    return new WrongPassword(service, status, words, {
      hints: [
        'Check the password; the user is always `admin`.',
        'If the hypervisor has no account yet, make one with `skywire-cli hypervisor users create`.',
      ],
    })
  }
  if (status === 401 && words.startsWith('session cookie')) {
    return new LoginNeeded(service, status, words, {
      hints: [loginHint, 'A restart of the visor also ends all sessions.'],
    })
  }
  if (status === 403 && isCsrfText(words)) {
    return new CsrfRefused(service, status, words, {hints: ['Try again; a token lives for 30 seconds.']})
  }
  if (status === 404 && words.startsWith('visor of pk')) {
    return new NoSuchVisor(service, status, words, {
      hints: ['See which visors are connected with `skywire-cli hypervisor visors`.'],
    })
  }
  if (status === 404 && said === undefined) {
    return new CallMissing(service, status, `there is no ${call.method} ${call.path}`, {
      hints: [
        'This release of the visor does not have the call, or it is switched off in its configuration.',
        'If no call works, the address is not that of a hypervisor.',
      ],
    })
  }
  if (/HTTP request to an HTTPS server/i.test(words)) {
    return new ServiceAnswered(service, status, words, {hints: ['Give the address with `https://`.']})
  }
  return new ServiceAnswered(service, status, words)
}

/** An answer without the passwords of its request, which a server may quote back, as they are or as in JSON. */
function withoutPasswords(text: string, body: unknown): string {
  const secrets = Object.entries(body ?? {}).flatMap(([name, value]) =>
    name.endsWith('password') && typeof value === 'string' && value !== ''
      ? [value, JSON.stringify(value).slice(1, -1), JSON.stringify(JSON.stringify(value)).slice(3, -3)]
      : [],
  )
  return secrets.toSorted((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '…'), text)
}

/** The text of an error answer in the API's form, on one line; `undefined` for any other body. */
function errorText(body: string): string | undefined {
  const value = jsonOrUndefined(body)
  if (typeof value !== 'object' || value === null || !('error' in value)) return undefined
  return typeof value.error === 'string' ? oneLine(value.error) : undefined
}

function isCsrfText(words: string): boolean {
  return /csrf token|^illegal base64/i.test(words)
}
