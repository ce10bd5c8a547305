import {int, slice, string, struct, uint16} from '../../wire/go-type.js'
import {hop} from '../structs.js'
import {uuid} from '../uuid.js'

/** Which leg to add, remove or grow. Source: visor-rpc C.5. */
export const muxRouteIn = struct('visor.MuxRouteIn', {
  AppName: string,
  Forward: slice(hop),
  Reverse: slice(hop),
  TransportID: uuid,
  SrcPort: uint16,
  Target: int,
  MinHops: int,
  Legs: int,
})
