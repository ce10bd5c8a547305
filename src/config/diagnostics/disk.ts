/** What is known about a file without reading it. */
export interface FileFacts {
  readonly kind: 'file' | 'directory' | 'other'
  /** Permission bits, such as 0o600. */
  readonly mode: number
  readonly ownerId: number
}

/** What rules may ask the disk; absent, they stay silent. */
export interface Disk {
  /** `undefined` where there is nothing or it cannot be looked at. Relative paths count from the working directory. */
  find(path: string): FileFacts | undefined
  /** `undefined` where it cannot be read. */
  read(path: string): string | undefined
  isWritable(path: string): boolean
  isExecutable(path: string): boolean
  /** Whether a running process listens on the socket file; `undefined` where that cannot be told. */
  isListening(path: string): boolean | undefined
  /** Of the process that asks; 0 is root; `undefined` where the system has no such ids. */
  readonly userId: number | undefined
}
