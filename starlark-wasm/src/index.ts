export {OtherValue, type DataIn, type DataOut} from './data.js'
export {compileModule} from './compile.js'
export {createEngine, type Engine, type EngineOptions, type ParseInput} from './engine.js'
export {createFormatter, type Formatter, type FormatterOptions, type FormatResult} from './formatter.js'
export {InstanceFault} from './instance.js'
export type {FunctionFile, FunctionFileResult, FunctionValue} from './function-file.js'
export type {
  EntryResult,
  FunctionInfo,
  Inspection,
  NameInfo,
  Session,
  SessionOptions,
  SessionWorld,
  ShownValue,
} from './session.js'
export type * from './contract.js'
export type * from './tree.js'
export type * from './types.js'
export {VERSION} from './version.js'
