/** Public keys of every example pair that documentation prints; whoever reads it can act as them (visor-config A.4). */
export const PUBLISHED_KEYS: ReadonlySet<string> = new Set([
  '0336d57c96b706b8560223b0fa71e55331ab3dabe34dd464002ab10bf199ada2b3',
  '02c8ddafcf4d88c0734b98919c4f924ddb542dbba815b0d804e2e0518fa954f096',
  '02d3879d36c5d8046a81247388af0fd7caef01884c73f9997ddc362ca96d4ff3d3',
  '0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
  '0379be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798',
  '031b84c5567b126440995d3ed5aaba0565d71e1834604819ff9c17f5e9d5dd078f',
  '036d6caac248af96f6afa7f904f550253a0f3ef3f5aa2fe6838a95b216691468e2',
])
