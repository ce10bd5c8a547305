import {string, struct, uint64, type ValueOf} from './go-type.js'

// Before every argument and every reply. Source: Go `net/rpc`; visor-rpc A.3.

export const requestHeader = struct('rpc.Request', {ServiceMethod: string, Seq: uint64})
export const responseHeader = struct('rpc.Response', {ServiceMethod: string, Seq: uint64, Error: string})

export type RequestHeader = ValueOf<typeof requestHeader>
export type ResponseHeader = ValueOf<typeof responseHeader>
