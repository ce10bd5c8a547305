// Generated from schemas/observed-legs.schema.json by scripts/generate-validators.js. Do not edit.
/* eslint-disable */
'use strict'
export const isGroup = validate75
const schema20 = {
  type: 'object',
  required: ['source', 'src_pk', 'dst_pk', 'src_port', 'dst_port', 'legs'],
  properties: {
    source: {type: 'string', pattern: '\\S'},
    src_pk: {$ref: '#/$defs/public_key'},
    dst_pk: {$ref: '#/$defs/public_key'},
    src_port: {$ref: '#/$defs/port'},
    dst_port: {$ref: '#/$defs/port'},
    app: {type: 'string'},
    distribution: {type: 'string'},
    tunnel_role: {type: 'string', pattern: '\\S'},
    legs: {type: 'array', items: {$ref: '#/$defs/leg'}},
  },
}
const pattern3 = new RegExp('\\S', 'u')
const schema21 = {type: 'string', pattern: '^0[23][0-9a-f]{64}$'}
const pattern4 = new RegExp('^0[23][0-9a-f]{64}$', 'u')
function validate54(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate54.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern4.test(data)) {
        validate54.errors = [
          {
            instancePath,
            schemaPath: '#/pattern',
            keyword: 'pattern',
            params: {pattern: '^0[23][0-9a-f]{64}$'},
            message: 'must match pattern "' + '^0[23][0-9a-f]{64}$' + '"',
          },
        ]
        return false
      }
    } else {
      validate54.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate54.errors = vErrors
  return errors === 0
}
validate54.evaluated = {dynamicProps: false, dynamicItems: false}
const schema22 = {type: 'integer', minimum: 0, maximum: 65535}
function validate57(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate57.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    validate57.errors = [
      {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'integer'}, message: 'must be integer'},
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate57.errors = [
          {
            instancePath,
            schemaPath: '#/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 65535},
            message: 'must be <= 65535',
          },
        ]
        return false
      } else {
        if (data < 0 || isNaN(data)) {
          validate57.errors = [
            {
              instancePath,
              schemaPath: '#/minimum',
              keyword: 'minimum',
              params: {comparison: '>=', limit: 0},
              message: 'must be >= 0',
            },
          ]
          return false
        }
      }
    }
  }
  validate57.errors = vErrors
  return errors === 0
}
validate57.evaluated = {dynamicProps: false, dynamicItems: false}
const schema23 = {
  type: 'object',
  required: ['index', 'kind', 'alive', 'hops', 'hop_kinds'],
  properties: {
    index: {type: 'integer', minimum: 0},
    kind: {type: 'string'},
    latency_ms: {$ref: '#/$defs/latency'},
    route_latency_ms: {$ref: '#/$defs/latency'},
    alive: {type: 'boolean'},
    standby: {type: 'boolean'},
    hops: {type: 'array', items: {$ref: '#/$defs/public_key'}},
    hop_kinds: {type: 'array', items: {type: 'string'}},
  },
}
const schema24 = {type: ['number', 'null'], minimum: 0}
function validate61(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate61.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(typeof data == 'number' && isFinite(data)) && data !== null) {
    validate61.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema24.type},
        message: 'must be number,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data < 0 || isNaN(data)) {
        validate61.errors = [
          {
            instancePath,
            schemaPath: '#/minimum',
            keyword: 'minimum',
            params: {comparison: '>=', limit: 0},
            message: 'must be >= 0',
          },
        ]
        return false
      }
    }
  }
  validate61.errors = vErrors
  return errors === 0
}
validate61.evaluated = {dynamicProps: false, dynamicItems: false}
function validate60(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate60.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.index === undefined && (missing0 = 'index')) ||
        (data.kind === undefined && (missing0 = 'kind')) ||
        (data.alive === undefined && (missing0 = 'alive')) ||
        (data.hops === undefined && (missing0 = 'hops')) ||
        (data.hop_kinds === undefined && (missing0 = 'hop_kinds'))
      ) {
        validate60.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
            message: "must have required property '" + missing0 + "'",
          },
        ]
        return false
      } else {
        if (data.index !== undefined) {
          let data0 = data.index
          const _errs1 = errors
          if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate60.errors = [
              {
                instancePath: instancePath + '/index',
                schemaPath: '#/properties/index/type',
                keyword: 'type',
                params: {type: 'integer'},
                message: 'must be integer',
              },
            ]
            return false
          }
          if (errors === _errs1) {
            if (typeof data0 == 'number' && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate60.errors = [
                  {
                    instancePath: instancePath + '/index',
                    schemaPath: '#/properties/index/minimum',
                    keyword: 'minimum',
                    params: {comparison: '>=', limit: 0},
                    message: 'must be >= 0',
                  },
                ]
                return false
              }
            }
          }
          var valid0 = _errs1 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.kind !== undefined) {
            const _errs3 = errors
            if (typeof data.kind !== 'string') {
              validate60.errors = [
                {
                  instancePath: instancePath + '/kind',
                  schemaPath: '#/properties/kind/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                },
              ]
              return false
            }
            var valid0 = _errs3 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.latency_ms !== undefined) {
              const _errs5 = errors
              if (
                !validate61(data.latency_ms, {
                  instancePath: instancePath + '/latency_ms',
                  parentData: data,
                  parentDataProperty: 'latency_ms',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.route_latency_ms !== undefined) {
                const _errs6 = errors
                if (
                  !validate61(data.route_latency_ms, {
                    instancePath: instancePath + '/route_latency_ms',
                    parentData: data,
                    parentDataProperty: 'route_latency_ms',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.alive !== undefined) {
                  const _errs7 = errors
                  if (typeof data.alive !== 'boolean') {
                    validate60.errors = [
                      {
                        instancePath: instancePath + '/alive',
                        schemaPath: '#/properties/alive/type',
                        keyword: 'type',
                        params: {type: 'boolean'},
                        message: 'must be boolean',
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.standby !== undefined) {
                    const _errs9 = errors
                    if (typeof data.standby !== 'boolean') {
                      validate60.errors = [
                        {
                          instancePath: instancePath + '/standby',
                          schemaPath: '#/properties/standby/type',
                          keyword: 'type',
                          params: {type: 'boolean'},
                          message: 'must be boolean',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.hops !== undefined) {
                      let data6 = data.hops
                      const _errs11 = errors
                      if (errors === _errs11) {
                        if (Array.isArray(data6)) {
                          var valid1 = true
                          const len0 = data6.length
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs13 = errors
                            if (
                              !validate54(data6[i0], {
                                instancePath: instancePath + '/hops/' + i0,
                                parentData: data6,
                                parentDataProperty: i0,
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                              errors = vErrors.length
                            }
                            var valid1 = _errs13 === errors
                            if (!valid1) {
                              break
                            }
                          }
                        } else {
                          validate60.errors = [
                            {
                              instancePath: instancePath + '/hops',
                              schemaPath: '#/properties/hops/type',
                              keyword: 'type',
                              params: {type: 'array'},
                              message: 'must be array',
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs11 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.hop_kinds !== undefined) {
                        let data8 = data.hop_kinds
                        const _errs14 = errors
                        if (errors === _errs14) {
                          if (Array.isArray(data8)) {
                            var valid2 = true
                            const len1 = data8.length
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs16 = errors
                              if (typeof data8[i1] !== 'string') {
                                validate60.errors = [
                                  {
                                    instancePath: instancePath + '/hop_kinds/' + i1,
                                    schemaPath: '#/properties/hop_kinds/items/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                    message: 'must be string',
                                  },
                                ]
                                return false
                              }
                              var valid2 = _errs16 === errors
                              if (!valid2) {
                                break
                              }
                            }
                          } else {
                            validate60.errors = [
                              {
                                instancePath: instancePath + '/hop_kinds',
                                schemaPath: '#/properties/hop_kinds/type',
                                keyword: 'type',
                                params: {type: 'array'},
                                message: 'must be array',
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate60.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate60.errors = vErrors
  return errors === 0
}
validate60.evaluated = {
  props: {
    index: true,
    kind: true,
    latency_ms: true,
    route_latency_ms: true,
    alive: true,
    standby: true,
    hops: true,
    hop_kinds: true,
  },
  dynamicProps: false,
  dynamicItems: false,
}
function validate75(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate75.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.source === undefined && (missing0 = 'source')) ||
        (data.src_pk === undefined && (missing0 = 'src_pk')) ||
        (data.dst_pk === undefined && (missing0 = 'dst_pk')) ||
        (data.src_port === undefined && (missing0 = 'src_port')) ||
        (data.dst_port === undefined && (missing0 = 'dst_port')) ||
        (data.legs === undefined && (missing0 = 'legs'))
      ) {
        validate75.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
            message: "must have required property '" + missing0 + "'",
          },
        ]
        return false
      } else {
        if (data.source !== undefined) {
          let data0 = data.source
          const _errs1 = errors
          if (errors === _errs1) {
            if (typeof data0 === 'string') {
              if (!pattern3.test(data0)) {
                validate75.errors = [
                  {
                    instancePath: instancePath + '/source',
                    schemaPath: '#/properties/source/pattern',
                    keyword: 'pattern',
                    params: {pattern: '\\S'},
                    message: 'must match pattern "' + '\\S' + '"',
                  },
                ]
                return false
              }
            } else {
              validate75.errors = [
                {
                  instancePath: instancePath + '/source',
                  schemaPath: '#/properties/source/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                },
              ]
              return false
            }
          }
          var valid0 = _errs1 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.src_pk !== undefined) {
            const _errs3 = errors
            if (
              !validate54(data.src_pk, {
                instancePath: instancePath + '/src_pk',
                parentData: data,
                parentDataProperty: 'src_pk',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
              errors = vErrors.length
            }
            var valid0 = _errs3 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.dst_pk !== undefined) {
              const _errs4 = errors
              if (
                !validate54(data.dst_pk, {
                  instancePath: instancePath + '/dst_pk',
                  parentData: data,
                  parentDataProperty: 'dst_pk',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                errors = vErrors.length
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.src_port !== undefined) {
                const _errs5 = errors
                if (
                  !validate57(data.src_port, {
                    instancePath: instancePath + '/src_port',
                    parentData: data,
                    parentDataProperty: 'src_port',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs5 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.dst_port !== undefined) {
                  const _errs6 = errors
                  if (
                    !validate57(data.dst_port, {
                      instancePath: instancePath + '/dst_port',
                      parentData: data,
                      parentDataProperty: 'dst_port',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs6 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.app !== undefined) {
                    const _errs7 = errors
                    if (typeof data.app !== 'string') {
                      validate75.errors = [
                        {
                          instancePath: instancePath + '/app',
                          schemaPath: '#/properties/app/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs7 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.distribution !== undefined) {
                      const _errs9 = errors
                      if (typeof data.distribution !== 'string') {
                        validate75.errors = [
                          {
                            instancePath: instancePath + '/distribution',
                            schemaPath: '#/properties/distribution/type',
                            keyword: 'type',
                            params: {type: 'string'},
                            message: 'must be string',
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs9 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.tunnel_role !== undefined) {
                        let data7 = data.tunnel_role
                        const _errs11 = errors
                        if (errors === _errs11) {
                          if (typeof data7 === 'string') {
                            if (!pattern3.test(data7)) {
                              validate75.errors = [
                                {
                                  instancePath: instancePath + '/tunnel_role',
                                  schemaPath: '#/properties/tunnel_role/pattern',
                                  keyword: 'pattern',
                                  params: {pattern: '\\S'},
                                  message: 'must match pattern "' + '\\S' + '"',
                                },
                              ]
                              return false
                            }
                          } else {
                            validate75.errors = [
                              {
                                instancePath: instancePath + '/tunnel_role',
                                schemaPath: '#/properties/tunnel_role/type',
                                keyword: 'type',
                                params: {type: 'string'},
                                message: 'must be string',
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs11 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.legs !== undefined) {
                          let data8 = data.legs
                          const _errs13 = errors
                          if (errors === _errs13) {
                            if (Array.isArray(data8)) {
                              var valid1 = true
                              const len0 = data8.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs15 = errors
                                if (
                                  !validate60(data8[i0], {
                                    instancePath: instancePath + '/legs/' + i0,
                                    parentData: data8,
                                    parentDataProperty: i0,
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
                                  errors = vErrors.length
                                }
                                var valid1 = _errs15 === errors
                                if (!valid1) {
                                  break
                                }
                              }
                            } else {
                              validate75.errors = [
                                {
                                  instancePath: instancePath + '/legs',
                                  schemaPath: '#/properties/legs/type',
                                  keyword: 'type',
                                  params: {type: 'array'},
                                  message: 'must be array',
                                },
                              ]
                              return false
                            }
                          }
                          var valid0 = _errs13 === errors
                        } else {
                          var valid0 = true
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate75.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate75.errors = vErrors
  return errors === 0
}
validate75.evaluated = {
  props: {
    source: true,
    src_pk: true,
    dst_pk: true,
    src_port: true,
    dst_port: true,
    app: true,
    distribution: true,
    tunnel_role: true,
    legs: true,
  },
  dynamicProps: false,
  dynamicItems: false,
}
export const isTimeline = validate81
const schema25 = {
  type: 'object',
  required: ['source', 'events'],
  properties: {
    source: {type: 'string', pattern: '\\S'},
    app: {type: 'string'},
    dst_port: {$ref: '#/$defs/port'},
    truncated: {type: 'boolean'},
    events: {type: 'array', items: {$ref: '#/$defs/event'}},
  },
}
const schema26 = {
  type: 'object',
  required: ['at', 'event', 'leg_index', 'legs'],
  properties: {
    at: {type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$'},
    event: {type: 'string', pattern: '\\S'},
    dst_port: {$ref: '#/$defs/port'},
    leg_index: {type: 'integer', minimum: -1},
    legs: {type: 'integer', minimum: 0},
    kind: {type: 'string'},
    by: {type: 'string', pattern: '\\S'},
    reason: {type: 'string'},
    first_hop: {$ref: '#/$defs/public_key'},
    hops: {type: 'array', items: {$ref: '#/$defs/public_key'}},
  },
}
const pattern7 = new RegExp('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$', 'u')
function validate69(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate69.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.at === undefined && (missing0 = 'at')) ||
        (data.event === undefined && (missing0 = 'event')) ||
        (data.leg_index === undefined && (missing0 = 'leg_index')) ||
        (data.legs === undefined && (missing0 = 'legs'))
      ) {
        validate69.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
            message: "must have required property '" + missing0 + "'",
          },
        ]
        return false
      } else {
        if (data.at !== undefined) {
          let data0 = data.at
          const _errs1 = errors
          if (errors === _errs1) {
            if (typeof data0 === 'string') {
              if (!pattern7.test(data0)) {
                validate69.errors = [
                  {
                    instancePath: instancePath + '/at',
                    schemaPath: '#/properties/at/pattern',
                    keyword: 'pattern',
                    params: {pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$'},
                    message:
                      'must match pattern "' +
                      '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$' +
                      '"',
                  },
                ]
                return false
              }
            } else {
              validate69.errors = [
                {
                  instancePath: instancePath + '/at',
                  schemaPath: '#/properties/at/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                },
              ]
              return false
            }
          }
          var valid0 = _errs1 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.event !== undefined) {
            let data1 = data.event
            const _errs3 = errors
            if (errors === _errs3) {
              if (typeof data1 === 'string') {
                if (!pattern3.test(data1)) {
                  validate69.errors = [
                    {
                      instancePath: instancePath + '/event',
                      schemaPath: '#/properties/event/pattern',
                      keyword: 'pattern',
                      params: {pattern: '\\S'},
                      message: 'must match pattern "' + '\\S' + '"',
                    },
                  ]
                  return false
                }
              } else {
                validate69.errors = [
                  {
                    instancePath: instancePath + '/event',
                    schemaPath: '#/properties/event/type',
                    keyword: 'type',
                    params: {type: 'string'},
                    message: 'must be string',
                  },
                ]
                return false
              }
            }
            var valid0 = _errs3 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.dst_port !== undefined) {
              const _errs5 = errors
              if (
                !validate57(data.dst_port, {
                  instancePath: instancePath + '/dst_port',
                  parentData: data,
                  parentDataProperty: 'dst_port',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.leg_index !== undefined) {
                let data3 = data.leg_index
                const _errs6 = errors
                if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  validate69.errors = [
                    {
                      instancePath: instancePath + '/leg_index',
                      schemaPath: '#/properties/leg_index/type',
                      keyword: 'type',
                      params: {type: 'integer'},
                      message: 'must be integer',
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data3 == 'number' && isFinite(data3)) {
                    if (data3 < -1 || isNaN(data3)) {
                      validate69.errors = [
                        {
                          instancePath: instancePath + '/leg_index',
                          schemaPath: '#/properties/leg_index/minimum',
                          keyword: 'minimum',
                          params: {comparison: '>=', limit: -1},
                          message: 'must be >= -1',
                        },
                      ]
                      return false
                    }
                  }
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.legs !== undefined) {
                  let data4 = data.legs
                  const _errs8 = errors
                  if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate69.errors = [
                      {
                        instancePath: instancePath + '/legs',
                        schemaPath: '#/properties/legs/type',
                        keyword: 'type',
                        params: {type: 'integer'},
                        message: 'must be integer',
                      },
                    ]
                    return false
                  }
                  if (errors === _errs8) {
                    if (typeof data4 == 'number' && isFinite(data4)) {
                      if (data4 < 0 || isNaN(data4)) {
                        validate69.errors = [
                          {
                            instancePath: instancePath + '/legs',
                            schemaPath: '#/properties/legs/minimum',
                            keyword: 'minimum',
                            params: {comparison: '>=', limit: 0},
                            message: 'must be >= 0',
                          },
                        ]
                        return false
                      }
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.kind !== undefined) {
                    const _errs10 = errors
                    if (typeof data.kind !== 'string') {
                      validate69.errors = [
                        {
                          instancePath: instancePath + '/kind',
                          schemaPath: '#/properties/kind/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs10 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.by !== undefined) {
                      let data6 = data.by
                      const _errs12 = errors
                      if (errors === _errs12) {
                        if (typeof data6 === 'string') {
                          if (!pattern3.test(data6)) {
                            validate69.errors = [
                              {
                                instancePath: instancePath + '/by',
                                schemaPath: '#/properties/by/pattern',
                                keyword: 'pattern',
                                params: {pattern: '\\S'},
                                message: 'must match pattern "' + '\\S' + '"',
                              },
                            ]
                            return false
                          }
                        } else {
                          validate69.errors = [
                            {
                              instancePath: instancePath + '/by',
                              schemaPath: '#/properties/by/type',
                              keyword: 'type',
                              params: {type: 'string'},
                              message: 'must be string',
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.reason !== undefined) {
                        const _errs14 = errors
                        if (typeof data.reason !== 'string') {
                          validate69.errors = [
                            {
                              instancePath: instancePath + '/reason',
                              schemaPath: '#/properties/reason/type',
                              keyword: 'type',
                              params: {type: 'string'},
                              message: 'must be string',
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs14 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.first_hop !== undefined) {
                          const _errs16 = errors
                          if (
                            !validate54(data.first_hop, {
                              instancePath: instancePath + '/first_hop',
                              parentData: data,
                              parentDataProperty: 'first_hop',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs16 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.hops !== undefined) {
                            let data9 = data.hops
                            const _errs17 = errors
                            if (errors === _errs17) {
                              if (Array.isArray(data9)) {
                                var valid1 = true
                                const len0 = data9.length
                                for (let i0 = 0; i0 < len0; i0++) {
                                  const _errs19 = errors
                                  if (
                                    !validate54(data9[i0], {
                                      instancePath: instancePath + '/hops/' + i0,
                                      parentData: data9,
                                      parentDataProperty: i0,
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                                    errors = vErrors.length
                                  }
                                  var valid1 = _errs19 === errors
                                  if (!valid1) {
                                    break
                                  }
                                }
                              } else {
                                validate69.errors = [
                                  {
                                    instancePath: instancePath + '/hops',
                                    schemaPath: '#/properties/hops/type',
                                    keyword: 'type',
                                    params: {type: 'array'},
                                    message: 'must be array',
                                  },
                                ]
                                return false
                              }
                            }
                            var valid0 = _errs17 === errors
                          } else {
                            var valid0 = true
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate69.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate69.errors = vErrors
  return errors === 0
}
validate69.evaluated = {
  props: {
    at: true,
    event: true,
    dst_port: true,
    leg_index: true,
    legs: true,
    kind: true,
    by: true,
    reason: true,
    first_hop: true,
    hops: true,
  },
  dynamicProps: false,
  dynamicItems: false,
}
function validate81(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate81.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (
        (data.source === undefined && (missing0 = 'source')) ||
        (data.events === undefined && (missing0 = 'events'))
      ) {
        validate81.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing0},
            message: "must have required property '" + missing0 + "'",
          },
        ]
        return false
      } else {
        if (data.source !== undefined) {
          let data0 = data.source
          const _errs1 = errors
          if (errors === _errs1) {
            if (typeof data0 === 'string') {
              if (!pattern3.test(data0)) {
                validate81.errors = [
                  {
                    instancePath: instancePath + '/source',
                    schemaPath: '#/properties/source/pattern',
                    keyword: 'pattern',
                    params: {pattern: '\\S'},
                    message: 'must match pattern "' + '\\S' + '"',
                  },
                ]
                return false
              }
            } else {
              validate81.errors = [
                {
                  instancePath: instancePath + '/source',
                  schemaPath: '#/properties/source/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                },
              ]
              return false
            }
          }
          var valid0 = _errs1 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.app !== undefined) {
            const _errs3 = errors
            if (typeof data.app !== 'string') {
              validate81.errors = [
                {
                  instancePath: instancePath + '/app',
                  schemaPath: '#/properties/app/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                },
              ]
              return false
            }
            var valid0 = _errs3 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.dst_port !== undefined) {
              const _errs5 = errors
              if (
                !validate57(data.dst_port, {
                  instancePath: instancePath + '/dst_port',
                  parentData: data,
                  parentDataProperty: 'dst_port',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors)
                errors = vErrors.length
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.truncated !== undefined) {
                const _errs6 = errors
                if (typeof data.truncated !== 'boolean') {
                  validate81.errors = [
                    {
                      instancePath: instancePath + '/truncated',
                      schemaPath: '#/properties/truncated/type',
                      keyword: 'type',
                      params: {type: 'boolean'},
                      message: 'must be boolean',
                    },
                  ]
                  return false
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.events !== undefined) {
                  let data4 = data.events
                  const _errs8 = errors
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      var valid1 = true
                      const len0 = data4.length
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs10 = errors
                        if (
                          !validate69(data4[i0], {
                            instancePath: instancePath + '/events/' + i0,
                            parentData: data4,
                            parentDataProperty: i0,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors)
                          errors = vErrors.length
                        }
                        var valid1 = _errs10 === errors
                        if (!valid1) {
                          break
                        }
                      }
                    } else {
                      validate81.errors = [
                        {
                          instancePath: instancePath + '/events',
                          schemaPath: '#/properties/events/type',
                          keyword: 'type',
                          params: {type: 'array'},
                          message: 'must be array',
                        },
                      ]
                      return false
                    }
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
              }
            }
          }
        }
      }
    } else {
      validate81.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate81.errors = vErrors
  return errors === 0
}
validate81.evaluated = {
  props: {source: true, app: true, dst_port: true, truncated: true, events: true},
  dynamicProps: false,
  dynamicItems: false,
}
