/** An answer with a status from 400 up; the text goes below `error`, an empty text is an empty body (visor-rpc D.1). */
export class HttpRefusal extends Error {
  readonly status: number
  readonly text: string

  constructor(status: number, text: string) {
    super(text)
    this.status = status
    this.text = text
  }
}
