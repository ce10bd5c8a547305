/** What a sandbox answers a call with that it refuses; the message is a visor's own text. */
export class Refusal extends Error {}

/** What a visor dies of (visor-rpc A.6). The sandbox's process goes on; its visor does not. */
export class VisorCrash extends Error {}
