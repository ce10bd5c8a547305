// Generated from schemas/ by scripts/generate-config.js. Do not edit.

export interface SchemaFault {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Readonly<Record<string, unknown>>
}
interface Check {
  (value: unknown): boolean
  errors?: readonly SchemaFault[] | null
}
export declare const checkVisorConfig: Check
export declare const checkVisorConfigE2: Check
export declare const checkVisorConfigE1: Check
export declare const checkVisorConfigE0: Check
export declare const checkVisorConfigE0a: Check
export declare const checkHypervisorConfig: Check
