import {viewApps, type AppView} from '../apps/app-view.js'
import {isSince, type Era} from '../eras/era.js'
import {placeOf, type Setting} from '../eras/places.js'
import type {EnvFile} from '../env/env-file.js'
import {isObject, type JsonObject, type JsonValue} from '../../json/json-value.js'
import type {JsonDocument} from '../../json/parse-json.js'
import {join, valueAt, type Pointer} from '../../json/pointer.js'
import {isPublicKey, isSecretKey, publicKeyOf} from '../values/keys.js'
import type {Disk} from './disk.js'

/** What is known about the surroundings of a file. */
export interface Surroundings {
  /** Absolute path of the file; absent for standard input. */
  readonly file?: string
  readonly platform?: NodeJS.Platform
  /** The program that will read the file. */
  readonly programVersion?: string
  readonly disk?: Disk
  /** Other configurations of the same machine. */
  readonly others?: readonly {readonly file: string; readonly config: JsonObject; readonly era: Era}[]
  /** The environment file that the configuration is generated from. */
  readonly envFile?: {readonly file: string; readonly content: EnvFile}
  /** Other places where a visor would look for its file. */
  readonly otherPlaces?: readonly string[]
}

/** A place whose value is text. */
export interface TextPlace {
  readonly path: Pointer
  readonly value: string
}

/** A file under examination, read by settings rather than by keys. Whatever has the wrong type is absent. */
export class Subject {
  readonly config: JsonObject
  readonly era: Era
  readonly document: JsonDocument
  readonly around: Surroundings

  constructor(document: JsonDocument, config: JsonObject, era: Era, around: Surroundings) {
    this.document = document
    this.config = config
    this.era = era
    this.around = around
  }

  isSince(first: Era): boolean {
    return isSince(this.era, first)
  }

  /** Where the era keeps a setting. The terminal of 2025 on is also found below its older key, which is read too. */
  place(setting: Setting): Pointer | undefined {
    const place = placeOf(setting, this.era)
    if (this.era === 'e4' && place?.startsWith('/pty') && !this.config['pty'] && this.config['dmsgpty']) {
      return place.replace('/pty', '/dmsgpty')
    }
    return place
  }

  get(setting: Setting): JsonValue | undefined {
    const place = this.place(setting)
    return place === undefined ? undefined : valueAt(this.config, place)
  }

  text(setting: Setting): TextPlace | undefined {
    const [path, value] = [this.place(setting), this.get(setting)]
    return path !== undefined && typeof value === 'string' ? {path, value} : undefined
  }

  number(setting: Setting): {path: Pointer; value: number} | undefined {
    const [path, value] = [this.place(setting), this.get(setting)]
    return path !== undefined && typeof value === 'number' ? {path, value} : undefined
  }

  at(path: Pointer): JsonValue | undefined {
    return valueAt(this.config, path)
  }

  /** Strings of a list, with their places; items of other types are left out. */
  strings(path: Pointer | undefined): TextPlace[] {
    const list = path === undefined ? undefined : valueAt(this.config, path)
    if (path === undefined || !Array.isArray(list)) return []
    return list.flatMap((value, index) => (typeof value === 'string' ? [{path: join(path, index), value}] : []))
  }

  /** Objects of a list, with their places. */
  objects(path: Pointer | undefined): {path: Pointer; value: JsonObject}[] {
    const list = path === undefined ? undefined : valueAt(this.config, path)
    if (path === undefined || !Array.isArray(list)) return []
    return list.flatMap((value, index) => (isObject(value) ? [{path: join(path, index), value}] : []))
  }

  /** The dmsg sections: one, or several in files of 2025 on. */
  get dmsgSections(): {path: Pointer; value: JsonObject}[] {
    const dmsg = this.config['dmsg']
    return isObject(dmsg) ? [{path: '/dmsg', value: dmsg}] : this.objects('/dmsg')
  }

  /** Every service address of the file. */
  get serviceUrls(): TextPlace[] {
    const settings = [
      'transportDiscovery',
      'addressResolver',
      'routeFinder',
      'uptimeTrackerUrl',
      'serviceDiscovery',
    ] as const
    const discoveries = this.dmsgSections.flatMap(({path, value}) => {
      const url = value['discovery']
      return typeof url === 'string' ? [{path: `${path}/discovery`, value: url}] : []
    })
    return [...discoveries, ...settings.flatMap((setting) => this.text(setting) ?? [])]
  }

  /** The service addresses that tell the deployment: the generator of 0.2 left the uptime tracker in production. */
  get deploymentUrls(): TextPlace[] {
    const uptime = this.isSince('e1') ? undefined : this.place('uptimeTrackerUrl')
    return this.serviceUrls.filter(({path}) => path !== uptime)
  }

  /** Every list of public keys that the file has. */
  get keyLists(): Pointer[] {
    const settings: readonly Setting[] = [
      'hypervisors',
      'terminalWhitelist',
      'transportSetup',
      'routeSetup',
      'surveyWhitelist',
      'trustedVisors',
    ]
    const own = ['/routing/user_route_setup_nodes', '/transport/user_transport_setup', '/user_survey_whitelist']
    const paths = [...settings.map((setting) => this.place(setting)), ...own]
    return paths.filter((path): path is Pointer => path !== undefined && Array.isArray(this.at(path)))
  }

  /** The STCP table: key, address and place of every entry. */
  get stcpTable(): {path: Pointer; key: string; address: string}[] {
    const [path, table] = [this.place('stcpTable'), this.get('stcpTable')]
    if (path === undefined || !isObject(table)) return []
    return Object.entries(table).flatMap(([key, address]) =>
      typeof address === 'string' ? [{path: join(path, key), key, address}] : [],
    )
  }

  /** The visor's public key, as its secret key has it where that is valid; lower case. */
  get ownKey(): string | undefined {
    const secret = this.get('secretKey')
    if (isSecretKey(secret)) return publicKeyOf(secret)
    const key = this.get('publicKey')
    return isPublicKey(key) ? key.toLowerCase() : undefined
  }

  isOwnKey(key: JsonValue | undefined): boolean {
    return typeof key === 'string' && key.toLowerCase() === this.ownKey
  }

  /** The hypervisor object where it is switched on. */
  get hypervisor(): JsonObject | undefined {
    const hypervisor = this.get('hypervisor')
    if (!isObject(hypervisor)) return undefined
    return this.era === 'e4' && hypervisor['enable'] !== true ? undefined : hypervisor
  }

  get apps(): readonly AppView[] {
    return (this.#apps ??= viewApps(this.config, this.era))
  }

  #apps: AppView[] | undefined
}
