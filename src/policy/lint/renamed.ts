/**
 * What rules were called before, in the catalogue or in a release, by the old code or name. A code is never used again.
 *
 * CD716 (attributes that are gone) is part of CD715, RP520 (a hook defined twice) of PY118.
 */
export const RENAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    CD716: 'CD715',
    'removed-attribute': 'unknown-attribute',
    RP520: 'PY118',
    'duplicate-hook': 'global-reassign',
    'unknown-routespec-field': 'unknown-field',
    'positional-routespec': 'positional-argument',
  }),
)
