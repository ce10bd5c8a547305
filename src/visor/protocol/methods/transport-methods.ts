import {bool, duration, empty, slice, string} from '../../wire/go-type.js'
import {rpcMethod} from '../../wire/rpc-method.js'
import {publicKey} from '../public-key.js'
import {transportEntry, transportSummary} from '../structs.js'
import {uuid} from '../uuid.js'
import {eraStruct} from '../wire-era.js'

const transportsIn = eraStruct(
  'visor.TransportsIn',
  {FilterTypes: slice(string), FilterPubKeys: slice(publicKey), ShowLogs: bool},
  {},
)

const addTransportIn = eraStruct(
  'visor.AddTransportIn',
  {RemotePK: publicKey, TpType: string, Timeout: duration},
  {e3: {Label: string, NoRegister: bool, SkipLatencyProbe: bool}, e1: {Public: bool}},
)

/** Transports. Source: visor-rpc C.4 "Transports". */
export const transportMethods = {
  /** Networks in use on this visor, in random order. Error: `no transport manager available`. */
  TransportTypes: rpcMethod('TransportTypes', empty, slice(string)),
  /** Transports with one of the types, with one of the keys at either end; empty lists do not filter. In no order. */
  Transports: rpcMethod('Transports', transportsIn, slice(transportSummary)),
  /** One, with its log. Error: `not found`. Needs readiness. */
  Transport: rpcMethod('Transport', uuid, transportSummary),
  /**
   * Opens a transport, or gives the one there is; its label becomes `user`. Any timeout above 0 ns counts as 20 s, 0 as
   * none. Errors: `unknown network type`, those of dialling and discovery. Needs readiness.
   */
  AddTransport: rpcMethod('AddTransport', addTransportIn, transportSummary),
  /** Silent when there is none. Needs readiness. */
  RemoveTransport: rpcMethod('RemoveTransport', uuid, empty),
  /** Needs readiness. */
  RemoveAllTransports: rpcMethod('RemoveAllTransports', empty, empty),
  /** What transport discovery knows of an id; the visor signs the request. */
  DiscoverTransportByID: rpcMethod('DiscoverTransportByID', uuid, transportEntry),
  /** What transport discovery knows of a key. */
  DiscoverTransportsByPK: rpcMethod('DiscoverTransportsByPK', publicKey, slice(transportEntry)),
} as const
