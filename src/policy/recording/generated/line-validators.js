// Generated from schemas/recording.schema.json by scripts/generate-validators.js. Do not edit.
/* eslint-disable */
'use strict'
export const isHeader = validate112
const schema20 = {
  type: 'object',
  required: ['type', 'format', 'recorded_by', 'recorded_at', 'source', 'contract', 'defaults', 'unknown'],
  properties: {
    type: {const: 'header'},
    format: {const: 'skywire-recording/1'},
    recorded_by: {type: 'string', pattern: '\\S'},
    recorded_at: {$ref: '#/$defs/instant'},
    source: {enum: ['visor', 'route-finder', 'observed-legs', 'synthetic']},
    contract: {type: 'string', pattern: '^\\d{4}-\\d\\d$'},
    defaults: {$ref: '#/$defs/defaults'},
    unknown: {type: 'array', items: {type: 'string', pattern: '\\S'}},
    note: {type: 'string', pattern: '\\S'},
    pseudonymized: {type: 'boolean'},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const func1 = Object.prototype.hasOwnProperty
const pattern3 = new RegExp('^x_', 'u')
const pattern4 = new RegExp('\\S', 'u')
const pattern6 = new RegExp('^\\d{4}-\\d\\d$', 'u')
const schema21 = {
  type: ['string', 'null'],
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$',
}
const pattern5 = new RegExp('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?(Z|[+-]\\d\\d:\\d\\d)$', 'u')
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
  if (typeof data !== 'string' && data !== null) {
    validate54.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema21.type},
        message: 'must be string,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern5.test(data)) {
        validate54.errors = [
          {
            instancePath,
            schemaPath: '#/pattern',
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
    }
  }
  validate54.errors = vErrors
  return errors === 0
}
validate54.evaluated = {dynamicProps: false, dynamicItems: false}
const schema22 = {
  type: 'object',
  properties: {
    min_hops: {type: ['integer', 'null'], minimum: 0},
    mux: {type: ['integer', 'null'], minimum: 0},
    distribution: {type: ['string', 'null']},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
function validate56(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate56.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(key0 === 'min_hops' || key0 === 'mux' || key0 === 'distribution' || pattern3.test(key0))) {
          validate56.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key0},
              message: 'must NOT have additional properties',
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.min_hops !== undefined) {
          let data0 = data.min_hops
          const _errs2 = errors
          if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
            validate56.errors = [
              {
                instancePath: instancePath + '/min_hops',
                schemaPath: '#/properties/min_hops/type',
                keyword: 'type',
                params: {type: schema22.properties.min_hops.type},
                message: 'must be integer,null',
              },
            ]
            return false
          }
          if (errors === _errs2) {
            if (typeof data0 == 'number' && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate56.errors = [
                  {
                    instancePath: instancePath + '/min_hops',
                    schemaPath: '#/properties/min_hops/minimum',
                    keyword: 'minimum',
                    params: {comparison: '>=', limit: 0},
                    message: 'must be >= 0',
                  },
                ]
                return false
              }
            }
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.mux !== undefined) {
            let data1 = data.mux
            const _errs4 = errors
            if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
              validate56.errors = [
                {
                  instancePath: instancePath + '/mux',
                  schemaPath: '#/properties/mux/type',
                  keyword: 'type',
                  params: {type: schema22.properties.mux.type},
                  message: 'must be integer,null',
                },
              ]
              return false
            }
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate56.errors = [
                    {
                      instancePath: instancePath + '/mux',
                      schemaPath: '#/properties/mux/minimum',
                      keyword: 'minimum',
                      params: {comparison: '>=', limit: 0},
                      message: 'must be >= 0',
                    },
                  ]
                  return false
                }
              }
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.distribution !== undefined) {
              let data2 = data.distribution
              const _errs6 = errors
              if (typeof data2 !== 'string' && data2 !== null) {
                validate56.errors = [
                  {
                    instancePath: instancePath + '/distribution',
                    schemaPath: '#/properties/distribution/type',
                    keyword: 'type',
                    params: {type: schema22.properties.distribution.type},
                    message: 'must be string,null',
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate56.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate56.errors = vErrors
  return errors === 0
}
validate56.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate112(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate112.evaluated
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
        (data.type === undefined && (missing0 = 'type')) ||
        (data.format === undefined && (missing0 = 'format')) ||
        (data.recorded_by === undefined && (missing0 = 'recorded_by')) ||
        (data.recorded_at === undefined && (missing0 = 'recorded_at')) ||
        (data.source === undefined && (missing0 = 'source')) ||
        (data.contract === undefined && (missing0 = 'contract')) ||
        (data.defaults === undefined && (missing0 = 'defaults')) ||
        (data.unknown === undefined && (missing0 = 'unknown'))
      ) {
        validate112.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(func1.call(schema20.properties, key0) || pattern3.test(key0))) {
            validate112.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            const _errs2 = errors
            if ('header' !== data.type) {
              validate112.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: {allowedValue: 'header'},
                  message: 'must be equal to constant',
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.format !== undefined) {
              const _errs3 = errors
              if ('skywire-recording/1' !== data.format) {
                validate112.errors = [
                  {
                    instancePath: instancePath + '/format',
                    schemaPath: '#/properties/format/const',
                    keyword: 'const',
                    params: {allowedValue: 'skywire-recording/1'},
                    message: 'must be equal to constant',
                  },
                ]
                return false
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.recorded_by !== undefined) {
                let data2 = data.recorded_by
                const _errs4 = errors
                if (errors === _errs4) {
                  if (typeof data2 === 'string') {
                    if (!pattern4.test(data2)) {
                      validate112.errors = [
                        {
                          instancePath: instancePath + '/recorded_by',
                          schemaPath: '#/properties/recorded_by/pattern',
                          keyword: 'pattern',
                          params: {pattern: '\\S'},
                          message: 'must match pattern "' + '\\S' + '"',
                        },
                      ]
                      return false
                    }
                  } else {
                    validate112.errors = [
                      {
                        instancePath: instancePath + '/recorded_by',
                        schemaPath: '#/properties/recorded_by/type',
                        keyword: 'type',
                        params: {type: 'string'},
                        message: 'must be string',
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs4 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.recorded_at !== undefined) {
                  const _errs6 = errors
                  if (
                    !validate54(data.recorded_at, {
                      instancePath: instancePath + '/recorded_at',
                      parentData: data,
                      parentDataProperty: 'recorded_at',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs6 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.source !== undefined) {
                    let data4 = data.source
                    const _errs7 = errors
                    if (!(
                      data4 === 'visor' ||
                      data4 === 'route-finder' ||
                      data4 === 'observed-legs' ||
                      data4 === 'synthetic'
                    )) {
                      validate112.errors = [
                        {
                          instancePath: instancePath + '/source',
                          schemaPath: '#/properties/source/enum',
                          keyword: 'enum',
                          params: {allowedValues: schema20.properties.source.enum},
                          message: 'must be equal to one of the allowed values',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs7 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.contract !== undefined) {
                      let data5 = data.contract
                      const _errs8 = errors
                      if (errors === _errs8) {
                        if (typeof data5 === 'string') {
                          if (!pattern6.test(data5)) {
                            validate112.errors = [
                              {
                                instancePath: instancePath + '/contract',
                                schemaPath: '#/properties/contract/pattern',
                                keyword: 'pattern',
                                params: {pattern: '^\\d{4}-\\d\\d$'},
                                message: 'must match pattern "' + '^\\d{4}-\\d\\d$' + '"',
                              },
                            ]
                            return false
                          }
                        } else {
                          validate112.errors = [
                            {
                              instancePath: instancePath + '/contract',
                              schemaPath: '#/properties/contract/type',
                              keyword: 'type',
                              params: {type: 'string'},
                              message: 'must be string',
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs8 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.defaults !== undefined) {
                        const _errs10 = errors
                        if (
                          !validate56(data.defaults, {
                            instancePath: instancePath + '/defaults',
                            parentData: data,
                            parentDataProperty: 'defaults',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs10 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.unknown !== undefined) {
                          let data7 = data.unknown
                          const _errs11 = errors
                          if (errors === _errs11) {
                            if (Array.isArray(data7)) {
                              var valid1 = true
                              const len0 = data7.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data8 = data7[i0]
                                const _errs13 = errors
                                if (errors === _errs13) {
                                  if (typeof data8 === 'string') {
                                    if (!pattern4.test(data8)) {
                                      validate112.errors = [
                                        {
                                          instancePath: instancePath + '/unknown/' + i0,
                                          schemaPath: '#/properties/unknown/items/pattern',
                                          keyword: 'pattern',
                                          params: {pattern: '\\S'},
                                          message: 'must match pattern "' + '\\S' + '"',
                                        },
                                      ]
                                      return false
                                    }
                                  } else {
                                    validate112.errors = [
                                      {
                                        instancePath: instancePath + '/unknown/' + i0,
                                        schemaPath: '#/properties/unknown/items/type',
                                        keyword: 'type',
                                        params: {type: 'string'},
                                        message: 'must be string',
                                      },
                                    ]
                                    return false
                                  }
                                }
                                var valid1 = _errs13 === errors
                                if (!valid1) {
                                  break
                                }
                              }
                            } else {
                              validate112.errors = [
                                {
                                  instancePath: instancePath + '/unknown',
                                  schemaPath: '#/properties/unknown/type',
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
                          if (data.note !== undefined) {
                            let data9 = data.note
                            const _errs15 = errors
                            if (errors === _errs15) {
                              if (typeof data9 === 'string') {
                                if (!pattern4.test(data9)) {
                                  validate112.errors = [
                                    {
                                      instancePath: instancePath + '/note',
                                      schemaPath: '#/properties/note/pattern',
                                      keyword: 'pattern',
                                      params: {pattern: '\\S'},
                                      message: 'must match pattern "' + '\\S' + '"',
                                    },
                                  ]
                                  return false
                                }
                              } else {
                                validate112.errors = [
                                  {
                                    instancePath: instancePath + '/note',
                                    schemaPath: '#/properties/note/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                    message: 'must be string',
                                  },
                                ]
                                return false
                              }
                            }
                            var valid0 = _errs15 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.pseudonymized !== undefined) {
                              const _errs17 = errors
                              if (typeof data.pseudonymized !== 'boolean') {
                                validate112.errors = [
                                  {
                                    instancePath: instancePath + '/pseudonymized',
                                    schemaPath: '#/properties/pseudonymized/type',
                                    keyword: 'type',
                                    params: {type: 'boolean'},
                                    message: 'must be boolean',
                                  },
                                ]
                                return false
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
      }
    } else {
      validate112.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate112.errors = vErrors
  return errors === 0
}
validate112.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
export const isProviders = validate115
const schema23 = {
  type: 'object',
  required: ['type', 'peers'],
  properties: {type: {const: 'providers'}, peers: {$ref: '#/$defs/facts_by_key'}},
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema24 = {
  type: 'object',
  propertyNames: {$ref: '#/$defs/public_key'},
  additionalProperties: {$ref: '#/$defs/facts'},
}
const schema25 = {type: 'string', pattern: '^0[23][0-9a-f]{64}$'}
const pattern11 = new RegExp('^0[23][0-9a-f]{64}$', 'u')
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
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern11.test(data)) {
        validate61.errors = [
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
      validate61.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate61.errors = vErrors
  return errors === 0
}
validate61.evaluated = {dynamicProps: false, dynamicItems: false}
const schema26 = {
  type: 'object',
  properties: {
    country: {type: ['string', 'null'], pattern: '^([A-Z]{2}|\\?\\?)$'},
    latency_ms: {type: ['integer', 'null'], minimum: 0, maximum: 9007199254740991},
    kind: {type: ['string', 'null']},
    trusted: {type: ['boolean', 'null']},
    hypervisor: {type: ['boolean', 'null']},
    has_transport: {type: ['boolean', 'null']},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const pattern13 = new RegExp('^([A-Z]{2}|\\?\\?)$', 'u')
function validate63(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate63.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(
          key0 === 'country' ||
          key0 === 'latency_ms' ||
          key0 === 'kind' ||
          key0 === 'trusted' ||
          key0 === 'hypervisor' ||
          key0 === 'has_transport' ||
          pattern3.test(key0)
        )) {
          validate63.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key0},
              message: 'must NOT have additional properties',
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.country !== undefined) {
          let data0 = data.country
          const _errs2 = errors
          if (typeof data0 !== 'string' && data0 !== null) {
            validate63.errors = [
              {
                instancePath: instancePath + '/country',
                schemaPath: '#/properties/country/type',
                keyword: 'type',
                params: {type: schema26.properties.country.type},
                message: 'must be string,null',
              },
            ]
            return false
          }
          if (errors === _errs2) {
            if (typeof data0 === 'string') {
              if (!pattern13.test(data0)) {
                validate63.errors = [
                  {
                    instancePath: instancePath + '/country',
                    schemaPath: '#/properties/country/pattern',
                    keyword: 'pattern',
                    params: {pattern: '^([A-Z]{2}|\\?\\?)$'},
                    message: 'must match pattern "' + '^([A-Z]{2}|\\?\\?)$' + '"',
                  },
                ]
                return false
              }
            }
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.latency_ms !== undefined) {
            let data1 = data.latency_ms
            const _errs4 = errors
            if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1)) && data1 !== null) {
              validate63.errors = [
                {
                  instancePath: instancePath + '/latency_ms',
                  schemaPath: '#/properties/latency_ms/type',
                  keyword: 'type',
                  params: {type: schema26.properties.latency_ms.type},
                  message: 'must be integer,null',
                },
              ]
              return false
            }
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate63.errors = [
                    {
                      instancePath: instancePath + '/latency_ms',
                      schemaPath: '#/properties/latency_ms/maximum',
                      keyword: 'maximum',
                      params: {comparison: '<=', limit: 9007199254740991},
                      message: 'must be <= 9007199254740991',
                    },
                  ]
                  return false
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate63.errors = [
                      {
                        instancePath: instancePath + '/latency_ms',
                        schemaPath: '#/properties/latency_ms/minimum',
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
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.kind !== undefined) {
              let data2 = data.kind
              const _errs6 = errors
              if (typeof data2 !== 'string' && data2 !== null) {
                validate63.errors = [
                  {
                    instancePath: instancePath + '/kind',
                    schemaPath: '#/properties/kind/type',
                    keyword: 'type',
                    params: {type: schema26.properties.kind.type},
                    message: 'must be string,null',
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.trusted !== undefined) {
                let data3 = data.trusted
                const _errs8 = errors
                if (typeof data3 !== 'boolean' && data3 !== null) {
                  validate63.errors = [
                    {
                      instancePath: instancePath + '/trusted',
                      schemaPath: '#/properties/trusted/type',
                      keyword: 'type',
                      params: {type: schema26.properties.trusted.type},
                      message: 'must be boolean,null',
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.hypervisor !== undefined) {
                  let data4 = data.hypervisor
                  const _errs10 = errors
                  if (typeof data4 !== 'boolean' && data4 !== null) {
                    validate63.errors = [
                      {
                        instancePath: instancePath + '/hypervisor',
                        schemaPath: '#/properties/hypervisor/type',
                        keyword: 'type',
                        params: {type: schema26.properties.hypervisor.type},
                        message: 'must be boolean,null',
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.has_transport !== undefined) {
                    let data5 = data.has_transport
                    const _errs12 = errors
                    if (typeof data5 !== 'boolean' && data5 !== null) {
                      validate63.errors = [
                        {
                          instancePath: instancePath + '/has_transport',
                          schemaPath: '#/properties/has_transport/type',
                          keyword: 'type',
                          params: {type: schema26.properties.has_transport.type},
                          message: 'must be boolean,null',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate63.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate63.errors = vErrors
  return errors === 0
}
validate63.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
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
      for (const key0 in data) {
        const _errs1 = errors
        if (!validate61(key0, {instancePath, parentData: data, parentDataProperty, rootData, dynamicAnchors})) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
          errors = vErrors.length
        }
        var valid0 = _errs1 === errors
        if (!valid0) {
          const err0 = {
            instancePath,
            schemaPath: '#/propertyNames',
            keyword: 'propertyNames',
            params: {propertyName: key0},
            message: 'property name must be valid',
          }
          if (vErrors === null) {
            vErrors = [err0]
          } else {
            vErrors.push(err0)
          }
          errors++
          validate60.errors = vErrors
          return false
          break
        }
      }
      if (valid0) {
        for (const key1 in data) {
          const _errs3 = errors
          if (
            !validate63(data[key1], {
              instancePath: instancePath + '/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
              parentData: data,
              parentDataProperty: key1,
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors)
            errors = vErrors.length
          }
          var valid1 = _errs3 === errors
          if (!valid1) {
            break
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
validate60.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate115(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate115.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if ((data.type === undefined && (missing0 = 'type')) || (data.peers === undefined && (missing0 = 'peers'))) {
        validate115.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'type' || key0 === 'peers' || pattern3.test(key0))) {
            validate115.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            const _errs2 = errors
            if ('providers' !== data.type) {
              validate115.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: {allowedValue: 'providers'},
                  message: 'must be equal to constant',
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.peers !== undefined) {
              const _errs3 = errors
              if (
                !validate60(data.peers, {
                  instancePath: instancePath + '/peers',
                  parentData: data,
                  parentDataProperty: 'peers',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
                errors = vErrors.length
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
          }
        }
      }
    } else {
      validate115.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate115.errors = vErrors
  return errors === 0
}
validate115.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
export const isDial = validate117
const schema27 = {
  type: 'object',
  required: ['type', 'id', 'peer_pk', 'now', 'fetches'],
  properties: {
    type: {const: 'dial'},
    id: {type: 'string', pattern: '^[^\\u0000-\\u0020\\u007f]{1,200}$'},
    app: {type: ['string', 'null']},
    peer_pk: {$ref: '#/$defs/public_key'},
    port: {type: ['integer', 'null'], minimum: 0, maximum: 65535},
    now: {$ref: '#/$defs/instant'},
    options: {$ref: '#/$defs/options'},
    defaults: {$ref: '#/$defs/defaults'},
    peer_mux: {type: ['boolean', 'null']},
    direct: {type: ['string', 'null'], pattern: '\\S'},
    fetches: {type: 'array', items: {$ref: '#/$defs/fetch'}},
    local_routes: {enum: ['none', null]},
    providers: {$ref: '#/$defs/facts_by_key'},
    outcome: {type: 'object'},
    expect: {type: 'object'},
    flags: {$ref: '#/$defs/flags'},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const pattern15 = new RegExp('^[^\\u0000-\\u0020\\u007f]{1,200}$', 'u')
const schema28 = {
  type: ['object', 'null'],
  properties: {
    mux: {type: 'integer'},
    forward_mux: {type: 'integer'},
    reverse_mux: {type: 'integer'},
    min_hops: {type: 'integer'},
    forward_min_hops: {type: 'integer'},
    reverse_min_hops: {type: 'integer'},
    use_existing_tp_only: {type: 'boolean'},
    distribution: {type: 'string'},
    rotation_interval_seconds: {type: 'integer'},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
function validate70(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate70.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    validate70.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema28.type},
        message: 'must be object,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(func1.call(schema28.properties, key0) || pattern3.test(key0))) {
          validate70.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key0},
              message: 'must NOT have additional properties',
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.mux !== undefined) {
          let data0 = data.mux
          const _errs2 = errors
          if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate70.errors = [
              {
                instancePath: instancePath + '/mux',
                schemaPath: '#/properties/mux/type',
                keyword: 'type',
                params: {type: 'integer'},
                message: 'must be integer',
              },
            ]
            return false
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.forward_mux !== undefined) {
            let data1 = data.forward_mux
            const _errs4 = errors
            if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate70.errors = [
                {
                  instancePath: instancePath + '/forward_mux',
                  schemaPath: '#/properties/forward_mux/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                },
              ]
              return false
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.reverse_mux !== undefined) {
              let data2 = data.reverse_mux
              const _errs6 = errors
              if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                validate70.errors = [
                  {
                    instancePath: instancePath + '/reverse_mux',
                    schemaPath: '#/properties/reverse_mux/type',
                    keyword: 'type',
                    params: {type: 'integer'},
                    message: 'must be integer',
                  },
                ]
                return false
              }
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.min_hops !== undefined) {
                let data3 = data.min_hops
                const _errs8 = errors
                if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  validate70.errors = [
                    {
                      instancePath: instancePath + '/min_hops',
                      schemaPath: '#/properties/min_hops/type',
                      keyword: 'type',
                      params: {type: 'integer'},
                      message: 'must be integer',
                    },
                  ]
                  return false
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.forward_min_hops !== undefined) {
                  let data4 = data.forward_min_hops
                  const _errs10 = errors
                  if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate70.errors = [
                      {
                        instancePath: instancePath + '/forward_min_hops',
                        schemaPath: '#/properties/forward_min_hops/type',
                        keyword: 'type',
                        params: {type: 'integer'},
                        message: 'must be integer',
                      },
                    ]
                    return false
                  }
                  var valid0 = _errs10 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.reverse_min_hops !== undefined) {
                    let data5 = data.reverse_min_hops
                    const _errs12 = errors
                    if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                      validate70.errors = [
                        {
                          instancePath: instancePath + '/reverse_min_hops',
                          schemaPath: '#/properties/reverse_min_hops/type',
                          keyword: 'type',
                          params: {type: 'integer'},
                          message: 'must be integer',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.use_existing_tp_only !== undefined) {
                      const _errs14 = errors
                      if (typeof data.use_existing_tp_only !== 'boolean') {
                        validate70.errors = [
                          {
                            instancePath: instancePath + '/use_existing_tp_only',
                            schemaPath: '#/properties/use_existing_tp_only/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                            message: 'must be boolean',
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs14 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.distribution !== undefined) {
                        const _errs16 = errors
                        if (typeof data.distribution !== 'string') {
                          validate70.errors = [
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
                        var valid0 = _errs16 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.rotation_interval_seconds !== undefined) {
                          let data8 = data.rotation_interval_seconds
                          const _errs18 = errors
                          if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                            validate70.errors = [
                              {
                                instancePath: instancePath + '/rotation_interval_seconds',
                                schemaPath: '#/properties/rotation_interval_seconds/type',
                                keyword: 'type',
                                params: {type: 'integer'},
                                message: 'must be integer',
                              },
                            ]
                            return false
                          }
                          var valid0 = _errs18 === errors
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
  }
  validate70.errors = vErrors
  return errors === 0
}
validate70.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema29 = {
  type: 'object',
  required: ['role', 'attempt', 'leg', 'exclude', 'source', 'forward', 'setup'],
  properties: {
    role: {enum: ['primary', 'aux']},
    attempt: {type: 'integer', minimum: 1, maximum: 3},
    leg: {type: 'integer', minimum: 0},
    min_hops: {
      type: ['integer', 'object', 'null'],
      minimum: 0,
      required: ['forward', 'reverse'],
      properties: {
        forward: {type: 'integer', minimum: 0, maximum: 9007199254740991},
        reverse: {type: 'integer', minimum: 0, maximum: 9007199254740991},
      },
      additionalProperties: false,
    },
    exclude: {$ref: '#/$defs/keys'},
    source: {enum: ['route-finder', 'local', 'none']},
    forward: {$ref: '#/$defs/routes'},
    reverse: {if: {type: 'null'}, then: true, else: {$ref: '#/$defs/routes'}},
    setup: {
      if: {type: 'string'},
      then: {const: 'ok'},
      else: {
        type: 'object',
        required: ['failed'],
        properties: {failed: {if: {type: 'null'}, then: true, else: {$ref: '#/$defs/public_key'}}},
        patternProperties: {'^x_': true},
        additionalProperties: false,
      },
    },
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema30 = {type: 'array', items: {$ref: '#/$defs/public_key'}}
function validate74(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate74.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true
      const len0 = data.length
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs1 = errors
        if (
          !validate61(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
          errors = vErrors.length
        }
        var valid0 = _errs1 === errors
        if (!valid0) {
          break
        }
      }
    } else {
      validate74.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'array'}, message: 'must be array'},
      ]
      return false
    }
  }
  validate74.errors = vErrors
  return errors === 0
}
validate74.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const schema31 = {
  type: ['array', 'object'],
  if: {type: 'array'},
  then: {items: {$ref: '#/$defs/route'}},
  else: {required: ['same_as'], properties: {same_as: {type: 'integer', minimum: 0}}, additionalProperties: false},
}
const schema32 = {
  type: 'object',
  if: {required: ['transports']},
  then: {$ref: '#/$defs/transport_route'},
  else: {$ref: '#/$defs/derived_route'},
}
const schema33 = {
  type: 'object',
  required: ['transports', 'hops'],
  properties: {
    transports: {type: 'array', minItems: 1, items: {$ref: '#/$defs/transport'}},
    hops: {$ref: '#/$defs/keys'},
    route_latency_ms: {$ref: '#/$defs/latency'},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema34 = {
  type: 'object',
  properties: {kind: {type: ['string', 'null']}, latency_ms: {$ref: '#/$defs/latency'}},
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema35 = {type: ['number', 'null'], minimum: 0, maximum: 1000000000000}
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
  if (!(typeof data == 'number' && isFinite(data)) && data !== null) {
    validate81.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema35.type},
        message: 'must be number,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 1000000000000 || isNaN(data)) {
        validate81.errors = [
          {
            instancePath,
            schemaPath: '#/maximum',
            keyword: 'maximum',
            params: {comparison: '<=', limit: 1000000000000},
            message: 'must be <= 1000000000000',
          },
        ]
        return false
      } else {
        if (data < 0 || isNaN(data)) {
          validate81.errors = [
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
  validate81.errors = vErrors
  return errors === 0
}
validate81.evaluated = {dynamicProps: false, dynamicItems: false}
function validate80(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate80.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(key0 === 'kind' || key0 === 'latency_ms' || pattern3.test(key0))) {
          validate80.errors = [
            {
              instancePath,
              schemaPath: '#/additionalProperties',
              keyword: 'additionalProperties',
              params: {additionalProperty: key0},
              message: 'must NOT have additional properties',
            },
          ]
          return false
          break
        }
      }
      if (_errs1 === errors) {
        if (data.kind !== undefined) {
          let data0 = data.kind
          const _errs2 = errors
          if (typeof data0 !== 'string' && data0 !== null) {
            validate80.errors = [
              {
                instancePath: instancePath + '/kind',
                schemaPath: '#/properties/kind/type',
                keyword: 'type',
                params: {type: schema34.properties.kind.type},
                message: 'must be string,null',
              },
            ]
            return false
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.latency_ms !== undefined) {
            const _errs4 = errors
            if (
              !validate81(data.latency_ms, {
                instancePath: instancePath + '/latency_ms',
                parentData: data,
                parentDataProperty: 'latency_ms',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
              errors = vErrors.length
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
        }
      }
    } else {
      validate80.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate80.errors = vErrors
  return errors === 0
}
validate80.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate79(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate79.evaluated
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
        (data.transports === undefined && (missing0 = 'transports')) ||
        (data.hops === undefined && (missing0 = 'hops'))
      ) {
        validate79.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(key0 === 'transports' || key0 === 'hops' || key0 === 'route_latency_ms' || pattern3.test(key0))) {
            validate79.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.transports !== undefined) {
            let data0 = data.transports
            const _errs2 = errors
            if (errors === _errs2) {
              if (Array.isArray(data0)) {
                if (data0.length < 1) {
                  validate79.errors = [
                    {
                      instancePath: instancePath + '/transports',
                      schemaPath: '#/properties/transports/minItems',
                      keyword: 'minItems',
                      params: {limit: 1},
                      message: 'must NOT have fewer than 1 items',
                    },
                  ]
                  return false
                } else {
                  var valid1 = true
                  const len0 = data0.length
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs4 = errors
                    if (
                      !validate80(data0[i0], {
                        instancePath: instancePath + '/transports/' + i0,
                        parentData: data0,
                        parentDataProperty: i0,
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors)
                      errors = vErrors.length
                    }
                    var valid1 = _errs4 === errors
                    if (!valid1) {
                      break
                    }
                  }
                }
              } else {
                validate79.errors = [
                  {
                    instancePath: instancePath + '/transports',
                    schemaPath: '#/properties/transports/type',
                    keyword: 'type',
                    params: {type: 'array'},
                    message: 'must be array',
                  },
                ]
                return false
              }
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.hops !== undefined) {
              const _errs5 = errors
              if (
                !validate74(data.hops, {
                  instancePath: instancePath + '/hops',
                  parentData: data,
                  parentDataProperty: 'hops',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
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
                  !validate81(data.route_latency_ms, {
                    instancePath: instancePath + '/route_latency_ms',
                    parentData: data,
                    parentDataProperty: 'route_latency_ms',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
            }
          }
        }
      }
    } else {
      validate79.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate79.errors = vErrors
  return errors === 0
}
validate79.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema36 = {
  type: 'object',
  required: ['hops', 'est_latency_ms'],
  properties: {
    hops: {$ref: '#/$defs/keys'},
    hops_geo: {type: 'array', items: {$ref: '#/$defs/country'}},
    est_latency_ms: {type: 'integer', minimum: 0, maximum: 9007199254740991},
    transport_kinds: {type: 'array', items: {type: 'string', pattern: '\\S'}},
    route_latency_ms: {$ref: '#/$defs/latency'},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema37 = {type: 'string', pattern: '^([A-Z]{2}|\\?\\?)$'}
function validate89(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate89.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern13.test(data)) {
        validate89.errors = [
          {
            instancePath,
            schemaPath: '#/pattern',
            keyword: 'pattern',
            params: {pattern: '^([A-Z]{2}|\\?\\?)$'},
            message: 'must match pattern "' + '^([A-Z]{2}|\\?\\?)$' + '"',
          },
        ]
        return false
      }
    } else {
      validate89.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate89.errors = vErrors
  return errors === 0
}
validate89.evaluated = {dynamicProps: false, dynamicItems: false}
function validate87(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate87.evaluated
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
        (data.hops === undefined && (missing0 = 'hops')) ||
        (data.est_latency_ms === undefined && (missing0 = 'est_latency_ms'))
      ) {
        validate87.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(
            key0 === 'hops' ||
            key0 === 'hops_geo' ||
            key0 === 'est_latency_ms' ||
            key0 === 'transport_kinds' ||
            key0 === 'route_latency_ms' ||
            pattern3.test(key0)
          )) {
            validate87.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.hops !== undefined) {
            const _errs2 = errors
            if (
              !validate74(data.hops, {
                instancePath: instancePath + '/hops',
                parentData: data,
                parentDataProperty: 'hops',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
              errors = vErrors.length
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.hops_geo !== undefined) {
              let data1 = data.hops_geo
              const _errs3 = errors
              if (errors === _errs3) {
                if (Array.isArray(data1)) {
                  var valid1 = true
                  const len0 = data1.length
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs5 = errors
                    if (
                      !validate89(data1[i0], {
                        instancePath: instancePath + '/hops_geo/' + i0,
                        parentData: data1,
                        parentDataProperty: i0,
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors)
                      errors = vErrors.length
                    }
                    var valid1 = _errs5 === errors
                    if (!valid1) {
                      break
                    }
                  }
                } else {
                  validate87.errors = [
                    {
                      instancePath: instancePath + '/hops_geo',
                      schemaPath: '#/properties/hops_geo/type',
                      keyword: 'type',
                      params: {type: 'array'},
                      message: 'must be array',
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
              if (data.est_latency_ms !== undefined) {
                let data3 = data.est_latency_ms
                const _errs6 = errors
                if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                  validate87.errors = [
                    {
                      instancePath: instancePath + '/est_latency_ms',
                      schemaPath: '#/properties/est_latency_ms/type',
                      keyword: 'type',
                      params: {type: 'integer'},
                      message: 'must be integer',
                    },
                  ]
                  return false
                }
                if (errors === _errs6) {
                  if (typeof data3 == 'number' && isFinite(data3)) {
                    if (data3 > 9007199254740991 || isNaN(data3)) {
                      validate87.errors = [
                        {
                          instancePath: instancePath + '/est_latency_ms',
                          schemaPath: '#/properties/est_latency_ms/maximum',
                          keyword: 'maximum',
                          params: {comparison: '<=', limit: 9007199254740991},
                          message: 'must be <= 9007199254740991',
                        },
                      ]
                      return false
                    } else {
                      if (data3 < 0 || isNaN(data3)) {
                        validate87.errors = [
                          {
                            instancePath: instancePath + '/est_latency_ms',
                            schemaPath: '#/properties/est_latency_ms/minimum',
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
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.transport_kinds !== undefined) {
                  let data4 = data.transport_kinds
                  const _errs8 = errors
                  if (errors === _errs8) {
                    if (Array.isArray(data4)) {
                      var valid2 = true
                      const len1 = data4.length
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data5 = data4[i1]
                        const _errs10 = errors
                        if (errors === _errs10) {
                          if (typeof data5 === 'string') {
                            if (!pattern4.test(data5)) {
                              validate87.errors = [
                                {
                                  instancePath: instancePath + '/transport_kinds/' + i1,
                                  schemaPath: '#/properties/transport_kinds/items/pattern',
                                  keyword: 'pattern',
                                  params: {pattern: '\\S'},
                                  message: 'must match pattern "' + '\\S' + '"',
                                },
                              ]
                              return false
                            }
                          } else {
                            validate87.errors = [
                              {
                                instancePath: instancePath + '/transport_kinds/' + i1,
                                schemaPath: '#/properties/transport_kinds/items/type',
                                keyword: 'type',
                                params: {type: 'string'},
                                message: 'must be string',
                              },
                            ]
                            return false
                          }
                        }
                        var valid2 = _errs10 === errors
                        if (!valid2) {
                          break
                        }
                      }
                    } else {
                      validate87.errors = [
                        {
                          instancePath: instancePath + '/transport_kinds',
                          schemaPath: '#/properties/transport_kinds/type',
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
                if (valid0) {
                  if (data.route_latency_ms !== undefined) {
                    const _errs12 = errors
                    if (
                      !validate81(data.route_latency_ms, {
                        instancePath: instancePath + '/route_latency_ms',
                        parentData: data,
                        parentDataProperty: 'route_latency_ms',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs12 === errors
                  } else {
                    var valid0 = true
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate87.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate87.errors = vErrors
  return errors === 0
}
validate87.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate78(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate78.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(data && typeof data == 'object' && !Array.isArray(data))) {
    validate78.errors = [
      {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
    ]
    return false
  }
  const _errs1 = errors
  let valid0 = true
  const _errs2 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0
    if (data.transports === undefined && (missing0 = 'transports')) {
      const err0 = {}
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  }
  var _valid0 = _errs2 === errors
  errors = _errs1
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (!validate79(data, {instancePath, parentData, parentDataProperty, rootData, dynamicAnchors})) {
      vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    if (valid0) {
      var props0 = true
    }
    ifClause0 = 'then'
  } else {
    const _errs4 = errors
    if (!validate87(data, {instancePath, parentData, parentDataProperty, rootData, dynamicAnchors})) {
      vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs4 === errors
    valid0 = _valid0
    if (valid0) {
      if (props0 !== true) {
        props0 = true
      }
    }
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
      message: 'must match "' + ifClause0 + '" schema',
    }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
    validate78.errors = vErrors
    return false
  }
  validate78.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate78.evaluated = {dynamicProps: true, dynamicItems: false}
function validate77(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate77.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!data || typeof data != 'object') {
    validate77.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema31.type},
        message: 'must be array,object',
      },
    ]
    return false
  }
  const _errs1 = errors
  let valid0 = true
  const _errs2 = errors
  if (!Array.isArray(data)) {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs2 === errors
  errors = _errs1
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1
    } else {
      vErrors = null
    }
  }
  let ifClause0
  if (_valid0) {
    const _errs4 = errors
    if (Array.isArray(data)) {
      var valid1 = true
      const len0 = data.length
      for (let i0 = 0; i0 < len0; i0++) {
        const _errs5 = errors
        if (
          !validate78(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors)
          errors = vErrors.length
        }
        var valid1 = _errs5 === errors
        if (!valid1) {
          break
        }
      }
    }
    var _valid0 = _errs4 === errors
    valid0 = _valid0
    if (valid0) {
      var items0 = true
    }
    ifClause0 = 'then'
  } else {
    const _errs6 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.same_as === undefined && (missing0 = 'same_as')) {
        validate77.errors = [
          {
            instancePath,
            schemaPath: '#/else/required',
            keyword: 'required',
            params: {missingProperty: missing0},
            message: "must have required property '" + missing0 + "'",
          },
        ]
        return false
      } else {
        const _errs7 = errors
        for (const key0 in data) {
          if (!(key0 === 'same_as')) {
            validate77.errors = [
              {
                instancePath,
                schemaPath: '#/else/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs7 === errors) {
          if (data.same_as !== undefined) {
            let data1 = data.same_as
            const _errs8 = errors
            if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
              validate77.errors = [
                {
                  instancePath: instancePath + '/same_as',
                  schemaPath: '#/else/properties/same_as/type',
                  keyword: 'type',
                  params: {type: 'integer'},
                  message: 'must be integer',
                },
              ]
              return false
            }
            if (errors === _errs8) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate77.errors = [
                    {
                      instancePath: instancePath + '/same_as',
                      schemaPath: '#/else/properties/same_as/minimum',
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
        }
      }
    }
    var _valid0 = _errs6 === errors
    valid0 = _valid0
    if (valid0) {
      var props1 = true
    }
    ifClause0 = 'else'
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: ifClause0},
      message: 'must match "' + ifClause0 + '" schema',
    }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
    validate77.errors = vErrors
    return false
  }
  validate77.errors = vErrors
  evaluated0.props = props1
  evaluated0.items = items0
  return errors === 0
}
validate77.evaluated = {dynamicProps: true, dynamicItems: true}
function validate73(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate73.evaluated
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
        (data.role === undefined && (missing0 = 'role')) ||
        (data.attempt === undefined && (missing0 = 'attempt')) ||
        (data.leg === undefined && (missing0 = 'leg')) ||
        (data.exclude === undefined && (missing0 = 'exclude')) ||
        (data.source === undefined && (missing0 = 'source')) ||
        (data.forward === undefined && (missing0 = 'forward')) ||
        (data.setup === undefined && (missing0 = 'setup'))
      ) {
        validate73.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(func1.call(schema29.properties, key0) || pattern3.test(key0))) {
            validate73.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.role !== undefined) {
            let data0 = data.role
            const _errs2 = errors
            if (!(data0 === 'primary' || data0 === 'aux')) {
              validate73.errors = [
                {
                  instancePath: instancePath + '/role',
                  schemaPath: '#/properties/role/enum',
                  keyword: 'enum',
                  params: {allowedValues: schema29.properties.role.enum},
                  message: 'must be equal to one of the allowed values',
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.attempt !== undefined) {
              let data1 = data.attempt
              const _errs3 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate73.errors = [
                  {
                    instancePath: instancePath + '/attempt',
                    schemaPath: '#/properties/attempt/type',
                    keyword: 'type',
                    params: {type: 'integer'},
                    message: 'must be integer',
                  },
                ]
                return false
              }
              if (errors === _errs3) {
                if (typeof data1 == 'number' && isFinite(data1)) {
                  if (data1 > 3 || isNaN(data1)) {
                    validate73.errors = [
                      {
                        instancePath: instancePath + '/attempt',
                        schemaPath: '#/properties/attempt/maximum',
                        keyword: 'maximum',
                        params: {comparison: '<=', limit: 3},
                        message: 'must be <= 3',
                      },
                    ]
                    return false
                  } else {
                    if (data1 < 1 || isNaN(data1)) {
                      validate73.errors = [
                        {
                          instancePath: instancePath + '/attempt',
                          schemaPath: '#/properties/attempt/minimum',
                          keyword: 'minimum',
                          params: {comparison: '>=', limit: 1},
                          message: 'must be >= 1',
                        },
                      ]
                      return false
                    }
                  }
                }
              }
              var valid0 = _errs3 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.leg !== undefined) {
                let data2 = data.leg
                const _errs5 = errors
                if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  validate73.errors = [
                    {
                      instancePath: instancePath + '/leg',
                      schemaPath: '#/properties/leg/type',
                      keyword: 'type',
                      params: {type: 'integer'},
                      message: 'must be integer',
                    },
                  ]
                  return false
                }
                if (errors === _errs5) {
                  if (typeof data2 == 'number' && isFinite(data2)) {
                    if (data2 < 0 || isNaN(data2)) {
                      validate73.errors = [
                        {
                          instancePath: instancePath + '/leg',
                          schemaPath: '#/properties/leg/minimum',
                          keyword: 'minimum',
                          params: {comparison: '>=', limit: 0},
                          message: 'must be >= 0',
                        },
                      ]
                      return false
                    }
                  }
                }
                var valid0 = _errs5 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.min_hops !== undefined) {
                  let data3 = data.min_hops
                  const _errs7 = errors
                  if (
                    !(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3)) &&
                    !(data3 && typeof data3 == 'object' && !Array.isArray(data3)) &&
                    data3 !== null
                  ) {
                    validate73.errors = [
                      {
                        instancePath: instancePath + '/min_hops',
                        schemaPath: '#/properties/min_hops/type',
                        keyword: 'type',
                        params: {type: schema29.properties.min_hops.type},
                        message: 'must be integer,object,null',
                      },
                    ]
                    return false
                  }
                  if (errors === _errs7) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate73.errors = [
                          {
                            instancePath: instancePath + '/min_hops',
                            schemaPath: '#/properties/min_hops/minimum',
                            keyword: 'minimum',
                            params: {comparison: '>=', limit: 0},
                            message: 'must be >= 0',
                          },
                        ]
                        return false
                      }
                    }
                    if (errors === _errs7) {
                      if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                        let missing1
                        if (
                          (data3.forward === undefined && (missing1 = 'forward')) ||
                          (data3.reverse === undefined && (missing1 = 'reverse'))
                        ) {
                          validate73.errors = [
                            {
                              instancePath: instancePath + '/min_hops',
                              schemaPath: '#/properties/min_hops/required',
                              keyword: 'required',
                              params: {missingProperty: missing1},
                              message: "must have required property '" + missing1 + "'",
                            },
                          ]
                          return false
                        } else {
                          const _errs9 = errors
                          for (const key1 in data3) {
                            if (!(key1 === 'forward' || key1 === 'reverse')) {
                              validate73.errors = [
                                {
                                  instancePath: instancePath + '/min_hops',
                                  schemaPath: '#/properties/min_hops/additionalProperties',
                                  keyword: 'additionalProperties',
                                  params: {additionalProperty: key1},
                                  message: 'must NOT have additional properties',
                                },
                              ]
                              return false
                              break
                            }
                          }
                          if (_errs9 === errors) {
                            if (data3.forward !== undefined) {
                              let data4 = data3.forward
                              const _errs10 = errors
                              if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                                validate73.errors = [
                                  {
                                    instancePath: instancePath + '/min_hops/forward',
                                    schemaPath: '#/properties/min_hops/properties/forward/type',
                                    keyword: 'type',
                                    params: {type: 'integer'},
                                    message: 'must be integer',
                                  },
                                ]
                                return false
                              }
                              if (errors === _errs10) {
                                if (typeof data4 == 'number' && isFinite(data4)) {
                                  if (data4 > 9007199254740991 || isNaN(data4)) {
                                    validate73.errors = [
                                      {
                                        instancePath: instancePath + '/min_hops/forward',
                                        schemaPath: '#/properties/min_hops/properties/forward/maximum',
                                        keyword: 'maximum',
                                        params: {comparison: '<=', limit: 9007199254740991},
                                        message: 'must be <= 9007199254740991',
                                      },
                                    ]
                                    return false
                                  } else {
                                    if (data4 < 0 || isNaN(data4)) {
                                      validate73.errors = [
                                        {
                                          instancePath: instancePath + '/min_hops/forward',
                                          schemaPath: '#/properties/min_hops/properties/forward/minimum',
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
                              var valid1 = _errs10 === errors
                            } else {
                              var valid1 = true
                            }
                            if (valid1) {
                              if (data3.reverse !== undefined) {
                                let data5 = data3.reverse
                                const _errs12 = errors
                                if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                                  validate73.errors = [
                                    {
                                      instancePath: instancePath + '/min_hops/reverse',
                                      schemaPath: '#/properties/min_hops/properties/reverse/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                      message: 'must be integer',
                                    },
                                  ]
                                  return false
                                }
                                if (errors === _errs12) {
                                  if (typeof data5 == 'number' && isFinite(data5)) {
                                    if (data5 > 9007199254740991 || isNaN(data5)) {
                                      validate73.errors = [
                                        {
                                          instancePath: instancePath + '/min_hops/reverse',
                                          schemaPath: '#/properties/min_hops/properties/reverse/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 9007199254740991},
                                          message: 'must be <= 9007199254740991',
                                        },
                                      ]
                                      return false
                                    } else {
                                      if (data5 < 0 || isNaN(data5)) {
                                        validate73.errors = [
                                          {
                                            instancePath: instancePath + '/min_hops/reverse',
                                            schemaPath: '#/properties/min_hops/properties/reverse/minimum',
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
                                var valid1 = _errs12 === errors
                              } else {
                                var valid1 = true
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.exclude !== undefined) {
                    const _errs14 = errors
                    if (
                      !validate74(data.exclude, {
                        instancePath: instancePath + '/exclude',
                        parentData: data,
                        parentDataProperty: 'exclude',
                        rootData,
                        dynamicAnchors,
                      })
                    ) {
                      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
                      errors = vErrors.length
                    }
                    var valid0 = _errs14 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.source !== undefined) {
                      let data7 = data.source
                      const _errs15 = errors
                      if (!(data7 === 'route-finder' || data7 === 'local' || data7 === 'none')) {
                        validate73.errors = [
                          {
                            instancePath: instancePath + '/source',
                            schemaPath: '#/properties/source/enum',
                            keyword: 'enum',
                            params: {allowedValues: schema29.properties.source.enum},
                            message: 'must be equal to one of the allowed values',
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs15 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.forward !== undefined) {
                        const _errs16 = errors
                        if (
                          !validate77(data.forward, {
                            instancePath: instancePath + '/forward',
                            parentData: data,
                            parentDataProperty: 'forward',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs16 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.reverse !== undefined) {
                          let data9 = data.reverse
                          const _errs17 = errors
                          const _errs18 = errors
                          let valid2 = true
                          const _errs19 = errors
                          if (data9 !== null) {
                            const err0 = {}
                            if (vErrors === null) {
                              vErrors = [err0]
                            } else {
                              vErrors.push(err0)
                            }
                            errors++
                          }
                          var _valid0 = _errs19 === errors
                          errors = _errs18
                          if (vErrors !== null) {
                            if (_errs18) {
                              vErrors.length = _errs18
                            } else {
                              vErrors = null
                            }
                          }
                          if (!_valid0) {
                            const _errs21 = errors
                            if (
                              !validate77(data9, {
                                instancePath: instancePath + '/reverse',
                                parentData: data,
                                parentDataProperty: 'reverse',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors)
                              errors = vErrors.length
                            }
                            var _valid0 = _errs21 === errors
                            valid2 = _valid0
                          }
                          if (!valid2) {
                            const err1 = {
                              instancePath: instancePath + '/reverse',
                              schemaPath: '#/properties/reverse/if',
                              keyword: 'if',
                              params: {failingKeyword: 'else'},
                              message: 'must match "else" schema',
                            }
                            if (vErrors === null) {
                              vErrors = [err1]
                            } else {
                              vErrors.push(err1)
                            }
                            errors++
                            validate73.errors = vErrors
                            return false
                          }
                          var valid0 = _errs17 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.setup !== undefined) {
                            let data10 = data.setup
                            const _errs22 = errors
                            const _errs23 = errors
                            let valid3 = true
                            const _errs24 = errors
                            if (typeof data10 !== 'string') {
                              const err2 = {}
                              if (vErrors === null) {
                                vErrors = [err2]
                              } else {
                                vErrors.push(err2)
                              }
                              errors++
                            }
                            var _valid1 = _errs24 === errors
                            errors = _errs23
                            if (vErrors !== null) {
                              if (_errs23) {
                                vErrors.length = _errs23
                              } else {
                                vErrors = null
                              }
                            }
                            let ifClause0
                            if (_valid1) {
                              const _errs26 = errors
                              if ('ok' !== data10) {
                                validate73.errors = [
                                  {
                                    instancePath: instancePath + '/setup',
                                    schemaPath: '#/properties/setup/then/const',
                                    keyword: 'const',
                                    params: {allowedValue: 'ok'},
                                    message: 'must be equal to constant',
                                  },
                                ]
                                return false
                              }
                              var _valid1 = _errs26 === errors
                              valid3 = _valid1
                              ifClause0 = 'then'
                            } else {
                              const _errs27 = errors
                              if (errors === _errs27) {
                                if (data10 && typeof data10 == 'object' && !Array.isArray(data10)) {
                                  let missing2
                                  if (data10.failed === undefined && (missing2 = 'failed')) {
                                    validate73.errors = [
                                      {
                                        instancePath: instancePath + '/setup',
                                        schemaPath: '#/properties/setup/else/required',
                                        keyword: 'required',
                                        params: {missingProperty: missing2},
                                        message: "must have required property '" + missing2 + "'",
                                      },
                                    ]
                                    return false
                                  } else {
                                    const _errs29 = errors
                                    for (const key2 in data10) {
                                      if (!(key2 === 'failed' || pattern3.test(key2))) {
                                        validate73.errors = [
                                          {
                                            instancePath: instancePath + '/setup',
                                            schemaPath: '#/properties/setup/else/additionalProperties',
                                            keyword: 'additionalProperties',
                                            params: {additionalProperty: key2},
                                            message: 'must NOT have additional properties',
                                          },
                                        ]
                                        return false
                                        break
                                      }
                                    }
                                    if (_errs29 === errors) {
                                      if (data10.failed !== undefined) {
                                        let data11 = data10.failed
                                        const _errs31 = errors
                                        let valid5 = true
                                        const _errs32 = errors
                                        if (data11 !== null) {
                                          const err3 = {}
                                          if (vErrors === null) {
                                            vErrors = [err3]
                                          } else {
                                            vErrors.push(err3)
                                          }
                                          errors++
                                        }
                                        var _valid2 = _errs32 === errors
                                        errors = _errs31
                                        if (vErrors !== null) {
                                          if (_errs31) {
                                            vErrors.length = _errs31
                                          } else {
                                            vErrors = null
                                          }
                                        }
                                        if (!_valid2) {
                                          const _errs34 = errors
                                          if (
                                            !validate61(data11, {
                                              instancePath: instancePath + '/setup/failed',
                                              parentData: data10,
                                              parentDataProperty: 'failed',
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                                            errors = vErrors.length
                                          }
                                          var _valid2 = _errs34 === errors
                                          valid5 = _valid2
                                        }
                                        if (!valid5) {
                                          const err4 = {
                                            instancePath: instancePath + '/setup/failed',
                                            schemaPath: '#/properties/setup/else/properties/failed/if',
                                            keyword: 'if',
                                            params: {failingKeyword: 'else'},
                                            message: 'must match "else" schema',
                                          }
                                          if (vErrors === null) {
                                            vErrors = [err4]
                                          } else {
                                            vErrors.push(err4)
                                          }
                                          errors++
                                          validate73.errors = vErrors
                                          return false
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  validate73.errors = [
                                    {
                                      instancePath: instancePath + '/setup',
                                      schemaPath: '#/properties/setup/else/type',
                                      keyword: 'type',
                                      params: {type: 'object'},
                                      message: 'must be object',
                                    },
                                  ]
                                  return false
                                }
                              }
                              var _valid1 = _errs27 === errors
                              valid3 = _valid1
                              ifClause0 = 'else'
                            }
                            if (!valid3) {
                              const err5 = {
                                instancePath: instancePath + '/setup',
                                schemaPath: '#/properties/setup/if',
                                keyword: 'if',
                                params: {failingKeyword: ifClause0},
                                message: 'must match "' + ifClause0 + '" schema',
                              }
                              if (vErrors === null) {
                                vErrors = [err5]
                              } else {
                                vErrors.push(err5)
                              }
                              errors++
                              validate73.errors = vErrors
                              return false
                            }
                            var valid0 = _errs22 === errors
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
      validate73.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate73.errors = vErrors
  return errors === 0
}
validate73.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema38 = {type: 'array', items: {type: 'string', pattern: '\\S'}}
function validate99(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate99.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true
      const len0 = data.length
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0]
        const _errs1 = errors
        if (errors === _errs1) {
          if (typeof data0 === 'string') {
            if (!pattern4.test(data0)) {
              validate99.errors = [
                {
                  instancePath: instancePath + '/' + i0,
                  schemaPath: '#/items/pattern',
                  keyword: 'pattern',
                  params: {pattern: '\\S'},
                  message: 'must match pattern "' + '\\S' + '"',
                },
              ]
              return false
            }
          } else {
            validate99.errors = [
              {
                instancePath: instancePath + '/' + i0,
                schemaPath: '#/items/type',
                keyword: 'type',
                params: {type: 'string'},
                message: 'must be string',
              },
            ]
            return false
          }
        }
        var valid0 = _errs1 === errors
        if (!valid0) {
          break
        }
      }
    } else {
      validate99.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'array'}, message: 'must be array'},
      ]
      return false
    }
  }
  validate99.errors = vErrors
  return errors === 0
}
validate99.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
function validate117(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate117.evaluated
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
        (data.type === undefined && (missing0 = 'type')) ||
        (data.id === undefined && (missing0 = 'id')) ||
        (data.peer_pk === undefined && (missing0 = 'peer_pk')) ||
        (data.now === undefined && (missing0 = 'now')) ||
        (data.fetches === undefined && (missing0 = 'fetches'))
      ) {
        validate117.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(func1.call(schema27.properties, key0) || pattern3.test(key0))) {
            validate117.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.type !== undefined) {
            const _errs2 = errors
            if ('dial' !== data.type) {
              validate117.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: {allowedValue: 'dial'},
                  message: 'must be equal to constant',
                },
              ]
              return false
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.id !== undefined) {
              let data1 = data.id
              const _errs3 = errors
              if (errors === _errs3) {
                if (typeof data1 === 'string') {
                  if (!pattern15.test(data1)) {
                    validate117.errors = [
                      {
                        instancePath: instancePath + '/id',
                        schemaPath: '#/properties/id/pattern',
                        keyword: 'pattern',
                        params: {pattern: '^[^\\u0000-\\u0020\\u007f]{1,200}$'},
                        message: 'must match pattern "' + '^[^\\u0000-\\u0020\\u007f]{1,200}$' + '"',
                      },
                    ]
                    return false
                  }
                } else {
                  validate117.errors = [
                    {
                      instancePath: instancePath + '/id',
                      schemaPath: '#/properties/id/type',
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
              if (data.app !== undefined) {
                let data2 = data.app
                const _errs5 = errors
                if (typeof data2 !== 'string' && data2 !== null) {
                  validate117.errors = [
                    {
                      instancePath: instancePath + '/app',
                      schemaPath: '#/properties/app/type',
                      keyword: 'type',
                      params: {type: schema27.properties.app.type},
                      message: 'must be string,null',
                    },
                  ]
                  return false
                }
                var valid0 = _errs5 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.peer_pk !== undefined) {
                  const _errs7 = errors
                  if (
                    !validate61(data.peer_pk, {
                      instancePath: instancePath + '/peer_pk',
                      parentData: data,
                      parentDataProperty: 'peer_pk',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.port !== undefined) {
                    let data4 = data.port
                    const _errs8 = errors
                    if (
                      !(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) &&
                      data4 !== null
                    ) {
                      validate117.errors = [
                        {
                          instancePath: instancePath + '/port',
                          schemaPath: '#/properties/port/type',
                          keyword: 'type',
                          params: {type: schema27.properties.port.type},
                          message: 'must be integer,null',
                        },
                      ]
                      return false
                    }
                    if (errors === _errs8) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 > 65535 || isNaN(data4)) {
                          validate117.errors = [
                            {
                              instancePath: instancePath + '/port',
                              schemaPath: '#/properties/port/maximum',
                              keyword: 'maximum',
                              params: {comparison: '<=', limit: 65535},
                              message: 'must be <= 65535',
                            },
                          ]
                          return false
                        } else {
                          if (data4 < 0 || isNaN(data4)) {
                            validate117.errors = [
                              {
                                instancePath: instancePath + '/port',
                                schemaPath: '#/properties/port/minimum',
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
                    var valid0 = _errs8 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.now !== undefined) {
                      const _errs10 = errors
                      if (
                        !validate54(data.now, {
                          instancePath: instancePath + '/now',
                          parentData: data,
                          parentDataProperty: 'now',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs10 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.options !== undefined) {
                        const _errs11 = errors
                        if (
                          !validate70(data.options, {
                            instancePath: instancePath + '/options',
                            parentData: data,
                            parentDataProperty: 'options',
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors)
                          errors = vErrors.length
                        }
                        var valid0 = _errs11 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.defaults !== undefined) {
                          const _errs12 = errors
                          if (
                            !validate56(data.defaults, {
                              instancePath: instancePath + '/defaults',
                              parentData: data,
                              parentDataProperty: 'defaults',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs12 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.peer_mux !== undefined) {
                            let data8 = data.peer_mux
                            const _errs13 = errors
                            if (typeof data8 !== 'boolean' && data8 !== null) {
                              validate117.errors = [
                                {
                                  instancePath: instancePath + '/peer_mux',
                                  schemaPath: '#/properties/peer_mux/type',
                                  keyword: 'type',
                                  params: {type: schema27.properties.peer_mux.type},
                                  message: 'must be boolean,null',
                                },
                              ]
                              return false
                            }
                            var valid0 = _errs13 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.direct !== undefined) {
                              let data9 = data.direct
                              const _errs15 = errors
                              if (typeof data9 !== 'string' && data9 !== null) {
                                validate117.errors = [
                                  {
                                    instancePath: instancePath + '/direct',
                                    schemaPath: '#/properties/direct/type',
                                    keyword: 'type',
                                    params: {type: schema27.properties.direct.type},
                                    message: 'must be string,null',
                                  },
                                ]
                                return false
                              }
                              if (errors === _errs15) {
                                if (typeof data9 === 'string') {
                                  if (!pattern4.test(data9)) {
                                    validate117.errors = [
                                      {
                                        instancePath: instancePath + '/direct',
                                        schemaPath: '#/properties/direct/pattern',
                                        keyword: 'pattern',
                                        params: {pattern: '\\S'},
                                        message: 'must match pattern "' + '\\S' + '"',
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                              var valid0 = _errs15 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.fetches !== undefined) {
                                let data10 = data.fetches
                                const _errs17 = errors
                                if (errors === _errs17) {
                                  if (Array.isArray(data10)) {
                                    var valid1 = true
                                    const len0 = data10.length
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs19 = errors
                                      if (
                                        !validate73(data10[i0], {
                                          instancePath: instancePath + '/fetches/' + i0,
                                          parentData: data10,
                                          parentDataProperty: i0,
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null ? validate73.errors : vErrors.concat(validate73.errors)
                                        errors = vErrors.length
                                      }
                                      var valid1 = _errs19 === errors
                                      if (!valid1) {
                                        break
                                      }
                                    }
                                  } else {
                                    validate117.errors = [
                                      {
                                        instancePath: instancePath + '/fetches',
                                        schemaPath: '#/properties/fetches/type',
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
                              if (valid0) {
                                if (data.local_routes !== undefined) {
                                  let data12 = data.local_routes
                                  const _errs20 = errors
                                  if (!(data12 === 'none' || data12 === null)) {
                                    validate117.errors = [
                                      {
                                        instancePath: instancePath + '/local_routes',
                                        schemaPath: '#/properties/local_routes/enum',
                                        keyword: 'enum',
                                        params: {allowedValues: schema27.properties.local_routes.enum},
                                        message: 'must be equal to one of the allowed values',
                                      },
                                    ]
                                    return false
                                  }
                                  var valid0 = _errs20 === errors
                                } else {
                                  var valid0 = true
                                }
                                if (valid0) {
                                  if (data.providers !== undefined) {
                                    const _errs21 = errors
                                    if (
                                      !validate60(data.providers, {
                                        instancePath: instancePath + '/providers',
                                        parentData: data,
                                        parentDataProperty: 'providers',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors)
                                      errors = vErrors.length
                                    }
                                    var valid0 = _errs21 === errors
                                  } else {
                                    var valid0 = true
                                  }
                                  if (valid0) {
                                    if (data.outcome !== undefined) {
                                      let data14 = data.outcome
                                      const _errs22 = errors
                                      if (!(data14 && typeof data14 == 'object' && !Array.isArray(data14))) {
                                        validate117.errors = [
                                          {
                                            instancePath: instancePath + '/outcome',
                                            schemaPath: '#/properties/outcome/type',
                                            keyword: 'type',
                                            params: {type: 'object'},
                                            message: 'must be object',
                                          },
                                        ]
                                        return false
                                      }
                                      var valid0 = _errs22 === errors
                                    } else {
                                      var valid0 = true
                                    }
                                    if (valid0) {
                                      if (data.expect !== undefined) {
                                        let data15 = data.expect
                                        const _errs24 = errors
                                        if (!(data15 && typeof data15 == 'object' && !Array.isArray(data15))) {
                                          validate117.errors = [
                                            {
                                              instancePath: instancePath + '/expect',
                                              schemaPath: '#/properties/expect/type',
                                              keyword: 'type',
                                              params: {type: 'object'},
                                              message: 'must be object',
                                            },
                                          ]
                                          return false
                                        }
                                        var valid0 = _errs24 === errors
                                      } else {
                                        var valid0 = true
                                      }
                                      if (valid0) {
                                        if (data.flags !== undefined) {
                                          const _errs26 = errors
                                          if (
                                            !validate99(data.flags, {
                                              instancePath: instancePath + '/flags',
                                              parentData: data,
                                              parentDataProperty: 'flags',
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null ? validate99.errors : vErrors.concat(validate99.errors)
                                            errors = vErrors.length
                                          }
                                          var valid0 = _errs26 === errors
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
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate117.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate117.errors = vErrors
  return errors === 0
}
validate117.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
export const isLegs = validate125
const schema39 = {
  type: 'object',
  required: ['type', 'at'],
  properties: {
    type: {const: 'legs'},
    at: {$ref: '#/$defs/instant'},
    dial: {type: 'string', pattern: '\\S'},
    group: {type: 'string', pattern: '\\S'},
    app: {type: ['string', 'null']},
    distribution: {type: ['string', 'null']},
    tunnel_role: {type: 'string', pattern: '\\S'},
    legs: {type: 'array', items: {$ref: '#/$defs/leg'}},
    event: {type: 'string', pattern: '\\S'},
    leg_index: {type: 'integer', minimum: -1},
    leg_count: {type: 'integer', minimum: 0, maximum: 9007199254740991},
    kind: {type: 'string'},
    hops: {$ref: '#/$defs/keys'},
    first_hop: {$ref: '#/$defs/public_key'},
    by: {type: 'string', pattern: '\\S'},
    reason: {type: 'string'},
    incomplete: {type: 'boolean'},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
  if: {required: ['event']},
  then: true,
  else: {required: ['legs']},
}
const schema40 = {
  type: 'object',
  required: ['index', 'kind', 'alive'],
  properties: {
    index: {type: 'integer', minimum: 0, maximum: 9007199254740991},
    kind: {type: 'string'},
    latency_ms: {$ref: '#/$defs/latency'},
    route_latency_ms: {$ref: '#/$defs/latency'},
    alive: {type: 'boolean'},
    standby: {type: 'boolean'},
    sent_bytes: {type: 'integer', minimum: 0, maximum: 9007199254740991},
    recv_bytes: {type: 'integer', minimum: 0, maximum: 9007199254740991},
    retransmits: {type: 'integer', minimum: 0, maximum: 9007199254740991},
    hops: {$ref: '#/$defs/keys'},
    hop_kinds: {type: 'array', items: {type: 'string'}},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
function validate104(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate104.evaluated
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
        (data.alive === undefined && (missing0 = 'alive'))
      ) {
        validate104.errors = [
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
        const _errs1 = errors
        for (const key0 in data) {
          if (!(func1.call(schema40.properties, key0) || pattern3.test(key0))) {
            validate104.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs1 === errors) {
          if (data.index !== undefined) {
            let data0 = data.index
            const _errs2 = errors
            if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
              validate104.errors = [
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
            if (errors === _errs2) {
              if (typeof data0 == 'number' && isFinite(data0)) {
                if (data0 > 9007199254740991 || isNaN(data0)) {
                  validate104.errors = [
                    {
                      instancePath: instancePath + '/index',
                      schemaPath: '#/properties/index/maximum',
                      keyword: 'maximum',
                      params: {comparison: '<=', limit: 9007199254740991},
                      message: 'must be <= 9007199254740991',
                    },
                  ]
                  return false
                } else {
                  if (data0 < 0 || isNaN(data0)) {
                    validate104.errors = [
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
            }
            var valid0 = _errs2 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.kind !== undefined) {
              const _errs4 = errors
              if (typeof data.kind !== 'string') {
                validate104.errors = [
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
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.latency_ms !== undefined) {
                const _errs6 = errors
                if (
                  !validate81(data.latency_ms, {
                    instancePath: instancePath + '/latency_ms',
                    parentData: data,
                    parentDataProperty: 'latency_ms',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.route_latency_ms !== undefined) {
                  const _errs7 = errors
                  if (
                    !validate81(data.route_latency_ms, {
                      instancePath: instancePath + '/route_latency_ms',
                      parentData: data,
                      parentDataProperty: 'route_latency_ms',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs7 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.alive !== undefined) {
                    const _errs8 = errors
                    if (typeof data.alive !== 'boolean') {
                      validate104.errors = [
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
                    var valid0 = _errs8 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.standby !== undefined) {
                      const _errs10 = errors
                      if (typeof data.standby !== 'boolean') {
                        validate104.errors = [
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
                      var valid0 = _errs10 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.sent_bytes !== undefined) {
                        let data6 = data.sent_bytes
                        const _errs12 = errors
                        if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                          validate104.errors = [
                            {
                              instancePath: instancePath + '/sent_bytes',
                              schemaPath: '#/properties/sent_bytes/type',
                              keyword: 'type',
                              params: {type: 'integer'},
                              message: 'must be integer',
                            },
                          ]
                          return false
                        }
                        if (errors === _errs12) {
                          if (typeof data6 == 'number' && isFinite(data6)) {
                            if (data6 > 9007199254740991 || isNaN(data6)) {
                              validate104.errors = [
                                {
                                  instancePath: instancePath + '/sent_bytes',
                                  schemaPath: '#/properties/sent_bytes/maximum',
                                  keyword: 'maximum',
                                  params: {comparison: '<=', limit: 9007199254740991},
                                  message: 'must be <= 9007199254740991',
                                },
                              ]
                              return false
                            } else {
                              if (data6 < 0 || isNaN(data6)) {
                                validate104.errors = [
                                  {
                                    instancePath: instancePath + '/sent_bytes',
                                    schemaPath: '#/properties/sent_bytes/minimum',
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
                        var valid0 = _errs12 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.recv_bytes !== undefined) {
                          let data7 = data.recv_bytes
                          const _errs14 = errors
                          if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                            validate104.errors = [
                              {
                                instancePath: instancePath + '/recv_bytes',
                                schemaPath: '#/properties/recv_bytes/type',
                                keyword: 'type',
                                params: {type: 'integer'},
                                message: 'must be integer',
                              },
                            ]
                            return false
                          }
                          if (errors === _errs14) {
                            if (typeof data7 == 'number' && isFinite(data7)) {
                              if (data7 > 9007199254740991 || isNaN(data7)) {
                                validate104.errors = [
                                  {
                                    instancePath: instancePath + '/recv_bytes',
                                    schemaPath: '#/properties/recv_bytes/maximum',
                                    keyword: 'maximum',
                                    params: {comparison: '<=', limit: 9007199254740991},
                                    message: 'must be <= 9007199254740991',
                                  },
                                ]
                                return false
                              } else {
                                if (data7 < 0 || isNaN(data7)) {
                                  validate104.errors = [
                                    {
                                      instancePath: instancePath + '/recv_bytes',
                                      schemaPath: '#/properties/recv_bytes/minimum',
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
                          var valid0 = _errs14 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.retransmits !== undefined) {
                            let data8 = data.retransmits
                            const _errs16 = errors
                            if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                              validate104.errors = [
                                {
                                  instancePath: instancePath + '/retransmits',
                                  schemaPath: '#/properties/retransmits/type',
                                  keyword: 'type',
                                  params: {type: 'integer'},
                                  message: 'must be integer',
                                },
                              ]
                              return false
                            }
                            if (errors === _errs16) {
                              if (typeof data8 == 'number' && isFinite(data8)) {
                                if (data8 > 9007199254740991 || isNaN(data8)) {
                                  validate104.errors = [
                                    {
                                      instancePath: instancePath + '/retransmits',
                                      schemaPath: '#/properties/retransmits/maximum',
                                      keyword: 'maximum',
                                      params: {comparison: '<=', limit: 9007199254740991},
                                      message: 'must be <= 9007199254740991',
                                    },
                                  ]
                                  return false
                                } else {
                                  if (data8 < 0 || isNaN(data8)) {
                                    validate104.errors = [
                                      {
                                        instancePath: instancePath + '/retransmits',
                                        schemaPath: '#/properties/retransmits/minimum',
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
                            var valid0 = _errs16 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.hops !== undefined) {
                              const _errs18 = errors
                              if (
                                !validate74(data.hops, {
                                  instancePath: instancePath + '/hops',
                                  parentData: data,
                                  parentDataProperty: 'hops',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
                                errors = vErrors.length
                              }
                              var valid0 = _errs18 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.hop_kinds !== undefined) {
                                let data10 = data.hop_kinds
                                const _errs19 = errors
                                if (errors === _errs19) {
                                  if (Array.isArray(data10)) {
                                    var valid1 = true
                                    const len0 = data10.length
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs21 = errors
                                      if (typeof data10[i0] !== 'string') {
                                        validate104.errors = [
                                          {
                                            instancePath: instancePath + '/hop_kinds/' + i0,
                                            schemaPath: '#/properties/hop_kinds/items/type',
                                            keyword: 'type',
                                            params: {type: 'string'},
                                            message: 'must be string',
                                          },
                                        ]
                                        return false
                                      }
                                      var valid1 = _errs21 === errors
                                      if (!valid1) {
                                        break
                                      }
                                    }
                                  } else {
                                    validate104.errors = [
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
                                var valid0 = _errs19 === errors
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
        }
      }
    } else {
      validate104.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate104.errors = vErrors
  return errors === 0
}
validate104.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate125(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate125.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs1 = errors
  let valid0 = true
  const _errs2 = errors
  if (data && typeof data == 'object' && !Array.isArray(data)) {
    let missing0
    if (data.event === undefined && (missing0 = 'event')) {
      const err0 = {}
      if (vErrors === null) {
        vErrors = [err0]
      } else {
        vErrors.push(err0)
      }
      errors++
    }
  }
  var _valid0 = _errs2 === errors
  errors = _errs1
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1
    } else {
      vErrors = null
    }
  }
  if (!_valid0) {
    const _errs3 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing1
      if (data.legs === undefined && (missing1 = 'legs')) {
        validate125.errors = [
          {
            instancePath,
            schemaPath: '#/else/required',
            keyword: 'required',
            params: {missingProperty: missing1},
            message: "must have required property '" + missing1 + "'",
          },
        ]
        return false
      }
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
  }
  if (!valid0) {
    const err1 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: 'else'},
      message: 'must match "else" schema',
    }
    if (vErrors === null) {
      vErrors = [err1]
    } else {
      vErrors.push(err1)
    }
    errors++
    validate125.errors = vErrors
    return false
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing2
      if ((data.type === undefined && (missing2 = 'type')) || (data.at === undefined && (missing2 = 'at'))) {
        validate125.errors = [
          {
            instancePath,
            schemaPath: '#/required',
            keyword: 'required',
            params: {missingProperty: missing2},
            message: "must have required property '" + missing2 + "'",
          },
        ]
        return false
      } else {
        const _errs4 = errors
        for (const key0 in data) {
          if (!(func1.call(schema39.properties, key0) || pattern3.test(key0))) {
            validate125.errors = [
              {
                instancePath,
                schemaPath: '#/additionalProperties',
                keyword: 'additionalProperties',
                params: {additionalProperty: key0},
                message: 'must NOT have additional properties',
              },
            ]
            return false
            break
          }
        }
        if (_errs4 === errors) {
          if (data.type !== undefined) {
            const _errs5 = errors
            if ('legs' !== data.type) {
              validate125.errors = [
                {
                  instancePath: instancePath + '/type',
                  schemaPath: '#/properties/type/const',
                  keyword: 'const',
                  params: {allowedValue: 'legs'},
                  message: 'must be equal to constant',
                },
              ]
              return false
            }
            var valid1 = _errs5 === errors
          } else {
            var valid1 = true
          }
          if (valid1) {
            if (data.at !== undefined) {
              const _errs6 = errors
              if (
                !validate54(data.at, {
                  instancePath: instancePath + '/at',
                  parentData: data,
                  parentDataProperty: 'at',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors)
                errors = vErrors.length
              }
              var valid1 = _errs6 === errors
            } else {
              var valid1 = true
            }
            if (valid1) {
              if (data.dial !== undefined) {
                let data2 = data.dial
                const _errs7 = errors
                if (errors === _errs7) {
                  if (typeof data2 === 'string') {
                    if (!pattern4.test(data2)) {
                      validate125.errors = [
                        {
                          instancePath: instancePath + '/dial',
                          schemaPath: '#/properties/dial/pattern',
                          keyword: 'pattern',
                          params: {pattern: '\\S'},
                          message: 'must match pattern "' + '\\S' + '"',
                        },
                      ]
                      return false
                    }
                  } else {
                    validate125.errors = [
                      {
                        instancePath: instancePath + '/dial',
                        schemaPath: '#/properties/dial/type',
                        keyword: 'type',
                        params: {type: 'string'},
                        message: 'must be string',
                      },
                    ]
                    return false
                  }
                }
                var valid1 = _errs7 === errors
              } else {
                var valid1 = true
              }
              if (valid1) {
                if (data.group !== undefined) {
                  let data3 = data.group
                  const _errs9 = errors
                  if (errors === _errs9) {
                    if (typeof data3 === 'string') {
                      if (!pattern4.test(data3)) {
                        validate125.errors = [
                          {
                            instancePath: instancePath + '/group',
                            schemaPath: '#/properties/group/pattern',
                            keyword: 'pattern',
                            params: {pattern: '\\S'},
                            message: 'must match pattern "' + '\\S' + '"',
                          },
                        ]
                        return false
                      }
                    } else {
                      validate125.errors = [
                        {
                          instancePath: instancePath + '/group',
                          schemaPath: '#/properties/group/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                        },
                      ]
                      return false
                    }
                  }
                  var valid1 = _errs9 === errors
                } else {
                  var valid1 = true
                }
                if (valid1) {
                  if (data.app !== undefined) {
                    let data4 = data.app
                    const _errs11 = errors
                    if (typeof data4 !== 'string' && data4 !== null) {
                      validate125.errors = [
                        {
                          instancePath: instancePath + '/app',
                          schemaPath: '#/properties/app/type',
                          keyword: 'type',
                          params: {type: schema39.properties.app.type},
                          message: 'must be string,null',
                        },
                      ]
                      return false
                    }
                    var valid1 = _errs11 === errors
                  } else {
                    var valid1 = true
                  }
                  if (valid1) {
                    if (data.distribution !== undefined) {
                      let data5 = data.distribution
                      const _errs13 = errors
                      if (typeof data5 !== 'string' && data5 !== null) {
                        validate125.errors = [
                          {
                            instancePath: instancePath + '/distribution',
                            schemaPath: '#/properties/distribution/type',
                            keyword: 'type',
                            params: {type: schema39.properties.distribution.type},
                            message: 'must be string,null',
                          },
                        ]
                        return false
                      }
                      var valid1 = _errs13 === errors
                    } else {
                      var valid1 = true
                    }
                    if (valid1) {
                      if (data.tunnel_role !== undefined) {
                        let data6 = data.tunnel_role
                        const _errs15 = errors
                        if (errors === _errs15) {
                          if (typeof data6 === 'string') {
                            if (!pattern4.test(data6)) {
                              validate125.errors = [
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
                            validate125.errors = [
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
                        var valid1 = _errs15 === errors
                      } else {
                        var valid1 = true
                      }
                      if (valid1) {
                        if (data.legs !== undefined) {
                          let data7 = data.legs
                          const _errs17 = errors
                          if (errors === _errs17) {
                            if (Array.isArray(data7)) {
                              var valid2 = true
                              const len0 = data7.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs19 = errors
                                if (
                                  !validate104(data7[i0], {
                                    instancePath: instancePath + '/legs/' + i0,
                                    parentData: data7,
                                    parentDataProperty: i0,
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors)
                                  errors = vErrors.length
                                }
                                var valid2 = _errs19 === errors
                                if (!valid2) {
                                  break
                                }
                              }
                            } else {
                              validate125.errors = [
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
                          var valid1 = _errs17 === errors
                        } else {
                          var valid1 = true
                        }
                        if (valid1) {
                          if (data.event !== undefined) {
                            let data9 = data.event
                            const _errs20 = errors
                            if (errors === _errs20) {
                              if (typeof data9 === 'string') {
                                if (!pattern4.test(data9)) {
                                  validate125.errors = [
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
                                validate125.errors = [
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
                            var valid1 = _errs20 === errors
                          } else {
                            var valid1 = true
                          }
                          if (valid1) {
                            if (data.leg_index !== undefined) {
                              let data10 = data.leg_index
                              const _errs22 = errors
                              if (!(typeof data10 == 'number' && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
                                validate125.errors = [
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
                              if (errors === _errs22) {
                                if (typeof data10 == 'number' && isFinite(data10)) {
                                  if (data10 < -1 || isNaN(data10)) {
                                    validate125.errors = [
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
                              var valid1 = _errs22 === errors
                            } else {
                              var valid1 = true
                            }
                            if (valid1) {
                              if (data.leg_count !== undefined) {
                                let data11 = data.leg_count
                                const _errs24 = errors
                                if (!(
                                  typeof data11 == 'number' &&
                                  !(data11 % 1) &&
                                  !isNaN(data11) &&
                                  isFinite(data11)
                                )) {
                                  validate125.errors = [
                                    {
                                      instancePath: instancePath + '/leg_count',
                                      schemaPath: '#/properties/leg_count/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                      message: 'must be integer',
                                    },
                                  ]
                                  return false
                                }
                                if (errors === _errs24) {
                                  if (typeof data11 == 'number' && isFinite(data11)) {
                                    if (data11 > 9007199254740991 || isNaN(data11)) {
                                      validate125.errors = [
                                        {
                                          instancePath: instancePath + '/leg_count',
                                          schemaPath: '#/properties/leg_count/maximum',
                                          keyword: 'maximum',
                                          params: {comparison: '<=', limit: 9007199254740991},
                                          message: 'must be <= 9007199254740991',
                                        },
                                      ]
                                      return false
                                    } else {
                                      if (data11 < 0 || isNaN(data11)) {
                                        validate125.errors = [
                                          {
                                            instancePath: instancePath + '/leg_count',
                                            schemaPath: '#/properties/leg_count/minimum',
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
                                var valid1 = _errs24 === errors
                              } else {
                                var valid1 = true
                              }
                              if (valid1) {
                                if (data.kind !== undefined) {
                                  const _errs26 = errors
                                  if (typeof data.kind !== 'string') {
                                    validate125.errors = [
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
                                  var valid1 = _errs26 === errors
                                } else {
                                  var valid1 = true
                                }
                                if (valid1) {
                                  if (data.hops !== undefined) {
                                    const _errs28 = errors
                                    if (
                                      !validate74(data.hops, {
                                        instancePath: instancePath + '/hops',
                                        parentData: data,
                                        parentDataProperty: 'hops',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors)
                                      errors = vErrors.length
                                    }
                                    var valid1 = _errs28 === errors
                                  } else {
                                    var valid1 = true
                                  }
                                  if (valid1) {
                                    if (data.first_hop !== undefined) {
                                      const _errs29 = errors
                                      if (
                                        !validate61(data.first_hop, {
                                          instancePath: instancePath + '/first_hop',
                                          parentData: data,
                                          parentDataProperty: 'first_hop',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                                        errors = vErrors.length
                                      }
                                      var valid1 = _errs29 === errors
                                    } else {
                                      var valid1 = true
                                    }
                                    if (valid1) {
                                      if (data.by !== undefined) {
                                        let data15 = data.by
                                        const _errs30 = errors
                                        if (errors === _errs30) {
                                          if (typeof data15 === 'string') {
                                            if (!pattern4.test(data15)) {
                                              validate125.errors = [
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
                                            validate125.errors = [
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
                                        var valid1 = _errs30 === errors
                                      } else {
                                        var valid1 = true
                                      }
                                      if (valid1) {
                                        if (data.reason !== undefined) {
                                          const _errs32 = errors
                                          if (typeof data.reason !== 'string') {
                                            validate125.errors = [
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
                                          var valid1 = _errs32 === errors
                                        } else {
                                          var valid1 = true
                                        }
                                        if (valid1) {
                                          if (data.incomplete !== undefined) {
                                            const _errs34 = errors
                                            if (typeof data.incomplete !== 'boolean') {
                                              validate125.errors = [
                                                {
                                                  instancePath: instancePath + '/incomplete',
                                                  schemaPath: '#/properties/incomplete/type',
                                                  keyword: 'type',
                                                  params: {type: 'boolean'},
                                                  message: 'must be boolean',
                                                },
                                              ]
                                              return false
                                            }
                                            var valid1 = _errs34 === errors
                                          } else {
                                            var valid1 = true
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
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate125.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate125.errors = vErrors
  return errors === 0
}
validate125.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
