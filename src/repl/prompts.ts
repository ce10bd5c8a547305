/** What stands before the first line of an entry, and before those that follow; of one width. */
export const PROMPTS = {first: 'policy> ', more: '   ...> ', command: 'policy: '} as const
