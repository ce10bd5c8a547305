/** Time, as a sandbox sees it. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number
  /** Lets time pass. */
  sleep(ms: number): Promise<void>
}

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms) =>
    new Promise((resolve) => {
      setTimeout(resolve, ms)
    }),
}

/** Time that stands still until it is moved: for tests. Sleeping moves it. */
export class ManualClock implements Clock {
  #now: number

  constructor(now = Date.UTC(2026, 0, 1)) {
    this.#now = now
  }

  now(): number {
    return this.#now
  }

  sleep(ms: number): Promise<void> {
    this.#now += ms
    return Promise.resolve()
  }

  advance(ms: number): void {
    this.#now += ms
  }
}
