import {placeOf} from '../config/eras/places.js'
import {valueAt} from '../json/pointer.js'
import {publicKeyOf} from '../config/values/keys.js'
import {readVisorConfig} from '../config-files/read-config.js'
import {InputProblem} from '../errors.js'
import type {HypervisorKeys, PublicKey} from './answers.js'

/** The public key of the visor that a configuration file is for. @throws {@link InputProblem} where it names none */
export async function keyOfConfig(file: string): Promise<PublicKey> {
  const {config, shape} = await readVisorConfig(file)
  const read = (setting: 'publicKey' | 'secretKey'): unknown => {
    const place = placeOf(setting, shape)
    return place === undefined ? undefined : valueAt(config, place)
  }
  const [pk, sk] = [read('publicKey'), read('secretKey')]
  if (typeof pk === 'string' && pk !== '') return {public_key: pk}
  if (typeof sk === 'string' && sk !== '') return {public_key: publicKeyOf(sk)}
  throw new InputProblem('no public key is named', {place: {file}})
}

/** The keys of the hypervisors that a configuration file names; files of 2019 have their addresses beside them. */
export async function hypervisorsOfConfig(file: string): Promise<HypervisorKeys> {
  const {config, shape} = await readVisorConfig(file)
  const place = placeOf('hypervisors', shape)
  const listed = place === undefined ? undefined : valueAt(config, place)
  const keys = (Array.isArray(listed) ? listed : []).map((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'public_key' in entry ? entry.public_key : entry,
  )
  return {hypervisors: keys.filter((key) => typeof key === 'string')}
}
