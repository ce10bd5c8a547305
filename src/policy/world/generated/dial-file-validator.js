// Generated from schemas/dial.schema.json by scripts/generate-validators.js. Do not edit.
/* eslint-disable */
'use strict'
export const isDialFile = validate52
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'dial.schema.json',
  title: 'A dial written by hand, for `policy decide --dial`',
  type: 'object',
  properties: {
    $schema: {type: 'string'},
    id: {type: 'string', pattern: '^[^\\u0000-\\u0020\\u007f]{1,200}$'},
    app: {type: 'string'},
    peer_pk: {$ref: '#/$defs/relay'},
    port: {type: 'integer', minimum: 0, maximum: 65535},
    now: {type: 'string'},
    friday: {type: 'boolean'},
    hour: {type: 'integer', minimum: 0, maximum: 23},
    options: {$ref: 'recording.schema.json#/$defs/options'},
    defaults: {$ref: 'recording.schema.json#/$defs/defaults'},
    peer_mux: {type: 'boolean'},
    direct: {type: ['string', 'null'], pattern: '\\S'},
    candidates: {$ref: '#/$defs/routes'},
    reverse_candidates: {$ref: '#/$defs/routes'},
    dead_relays: {type: 'array', items: {$ref: '#/$defs/relay'}},
    providers: {type: 'object', additionalProperties: {$ref: 'recording.schema.json#/$defs/facts'}},
  },
  additionalProperties: false,
  $defs: {
    relay: {type: 'string', pattern: '\\S'},
    routes: {type: 'array', items: {$ref: '#/$defs/route'}},
    route: {
      if: {type: 'string'},
      then: true,
      else: {
        type: 'object',
        if: {required: ['transports']},
        then: {
          type: 'object',
          required: ['transports', 'hops'],
          properties: {
            transports: {type: 'array', minItems: 1, items: {$ref: 'recording.schema.json#/$defs/transport'}},
            hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
          },
          additionalProperties: false,
        },
        else: {
          type: 'object',
          required: ['hops', 'est_latency_ms'],
          properties: {
            hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
            hops_geo: {type: 'array', items: {$ref: 'recording.schema.json#/$defs/country'}},
            est_latency_ms: {type: 'integer', minimum: 0},
            transport_kinds: {type: 'array', items: {type: 'string', pattern: '\\S'}},
          },
          additionalProperties: false,
        },
      },
    },
  },
}
const func1 = Object.prototype.hasOwnProperty
const pattern3 = new RegExp('^[^\\u0000-\\u0020\\u007f]{1,200}$', 'u')
const pattern4 = new RegExp('\\S', 'u')
const schema20 = {type: 'string', pattern: '\\S'}
function validate53(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate53.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern4.test(data)) {
        validate53.errors = [
          {
            instancePath,
            schemaPath: '#/pattern',
            keyword: 'pattern',
            params: {pattern: '\\S'},
            message: 'must match pattern "' + '\\S' + '"',
          },
        ]
        return false
      }
    } else {
      validate53.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate53.errors = vErrors
  return errors === 0
}
validate53.evaluated = {dynamicProps: false, dynamicItems: false}
const schema30 = {
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
const pattern5 = new RegExp('^x_', 'u')
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
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    validate115.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema30.type},
        message: 'must be object,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(func1.call(schema30.properties, key0) || pattern5.test(key0))) {
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
        if (data.mux !== undefined) {
          let data0 = data.mux
          const _errs2 = errors
          if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
            validate115.errors = [
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
              validate115.errors = [
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
                validate115.errors = [
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
                  validate115.errors = [
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
                    validate115.errors = [
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
                      validate115.errors = [
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
                        validate115.errors = [
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
                          validate115.errors = [
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
                            validate115.errors = [
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
  validate115.errors = vErrors
  return errors === 0
}
validate115.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema24 = {
  type: 'object',
  properties: {
    min_hops: {type: ['integer', 'null'], minimum: 0},
    mux: {type: ['integer', 'null'], minimum: 0},
    distribution: {type: ['string', 'null']},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
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
      const _errs1 = errors
      for (const key0 in data) {
        if (!(key0 === 'min_hops' || key0 === 'mux' || key0 === 'distribution' || pattern5.test(key0))) {
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
        if (data.min_hops !== undefined) {
          let data0 = data.min_hops
          const _errs2 = errors
          if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null) {
            validate117.errors = [
              {
                instancePath: instancePath + '/min_hops',
                schemaPath: '#/properties/min_hops/type',
                keyword: 'type',
                params: {type: schema24.properties.min_hops.type},
                message: 'must be integer,null',
              },
            ]
            return false
          }
          if (errors === _errs2) {
            if (typeof data0 == 'number' && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate117.errors = [
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
              validate117.errors = [
                {
                  instancePath: instancePath + '/mux',
                  schemaPath: '#/properties/mux/type',
                  keyword: 'type',
                  params: {type: schema24.properties.mux.type},
                  message: 'must be integer,null',
                },
              ]
              return false
            }
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate117.errors = [
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
                validate117.errors = [
                  {
                    instancePath: instancePath + '/distribution',
                    schemaPath: '#/properties/distribution/type',
                    keyword: 'type',
                    params: {type: schema24.properties.distribution.type},
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
const schema45 = {type: 'array', items: {$ref: '#/$defs/route'}}
const schema46 = {
  if: {type: 'string'},
  then: true,
  else: {
    type: 'object',
    if: {required: ['transports']},
    then: {
      type: 'object',
      required: ['transports', 'hops'],
      properties: {
        transports: {type: 'array', minItems: 1, items: {$ref: 'recording.schema.json#/$defs/transport'}},
        hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
      },
      additionalProperties: false,
    },
    else: {
      type: 'object',
      required: ['hops', 'est_latency_ms'],
      properties: {
        hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
        hops_geo: {type: 'array', items: {$ref: 'recording.schema.json#/$defs/country'}},
        est_latency_ms: {type: 'integer', minimum: 0},
        transport_kinds: {type: 'array', items: {type: 'string', pattern: '\\S'}},
      },
      additionalProperties: false,
    },
  },
}
const schema36 = {
  type: 'object',
  properties: {kind: {type: ['string', 'null']}, latency_ms: {$ref: '#/$defs/latency'}},
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema37 = {type: ['number', 'null'], minimum: 0, maximum: 1000000000000}
function validate84(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate84.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(typeof data == 'number' && isFinite(data)) && data !== null) {
    validate84.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema37.type},
        message: 'must be number,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 1000000000000 || isNaN(data)) {
        validate84.errors = [
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
          validate84.errors = [
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
  validate84.errors = vErrors
  return errors === 0
}
validate84.evaluated = {dynamicProps: false, dynamicItems: false}
function validate121(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate121.evaluated
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
        if (!(key0 === 'kind' || key0 === 'latency_ms' || pattern5.test(key0))) {
          validate121.errors = [
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
            validate121.errors = [
              {
                instancePath: instancePath + '/kind',
                schemaPath: '#/properties/kind/type',
                keyword: 'type',
                params: {type: schema36.properties.kind.type},
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
              !validate84(data.latency_ms, {
                instancePath: instancePath + '/latency_ms',
                parentData: data,
                parentDataProperty: 'latency_ms',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors)
              errors = vErrors.length
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
        }
      }
    } else {
      validate121.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate121.errors = vErrors
  return errors === 0
}
validate121.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema39 = {type: 'string', pattern: '^([A-Z]{2}|\\?\\?)$'}
const pattern15 = new RegExp('^([A-Z]{2}|\\?\\?)$', 'u')
function validate126(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate126.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern15.test(data)) {
        validate126.errors = [
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
      validate126.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate126.errors = vErrors
  return errors === 0
}
validate126.evaluated = {dynamicProps: false, dynamicItems: false}
function validate120(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate120.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (typeof data !== 'string') {
    const err0 = {}
    if (vErrors === null) {
      vErrors = [err0]
    } else {
      vErrors.push(err0)
    }
    errors++
  }
  var _valid0 = _errs1 === errors
  errors = _errs0
  if (vErrors !== null) {
    if (_errs0) {
      vErrors.length = _errs0
    } else {
      vErrors = null
    }
  }
  if (!_valid0) {
    const _errs3 = errors
    if (!(data && typeof data == 'object' && !Array.isArray(data))) {
      validate120.errors = [
        {instancePath, schemaPath: '#/else/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
    const _errs5 = errors
    let valid1 = true
    const _errs6 = errors
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.transports === undefined && (missing0 = 'transports')) {
        const err1 = {}
        if (vErrors === null) {
          vErrors = [err1]
        } else {
          vErrors.push(err1)
        }
        errors++
      }
    }
    var _valid1 = _errs6 === errors
    errors = _errs5
    if (vErrors !== null) {
      if (_errs5) {
        vErrors.length = _errs5
      } else {
        vErrors = null
      }
    }
    let ifClause0
    if (_valid1) {
      const _errs7 = errors
      if (errors === _errs7) {
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          let missing1
          if (
            (data.transports === undefined && (missing1 = 'transports')) ||
            (data.hops === undefined && (missing1 = 'hops'))
          ) {
            validate120.errors = [
              {
                instancePath,
                schemaPath: '#/else/then/required',
                keyword: 'required',
                params: {missingProperty: missing1},
                message: "must have required property '" + missing1 + "'",
              },
            ]
            return false
          } else {
            const _errs9 = errors
            for (const key0 in data) {
              if (!(key0 === 'transports' || key0 === 'hops')) {
                validate120.errors = [
                  {
                    instancePath,
                    schemaPath: '#/else/then/additionalProperties',
                    keyword: 'additionalProperties',
                    params: {additionalProperty: key0},
                    message: 'must NOT have additional properties',
                  },
                ]
                return false
                break
              }
            }
            if (_errs9 === errors) {
              if (data.transports !== undefined) {
                let data0 = data.transports
                const _errs10 = errors
                if (errors === _errs10) {
                  if (Array.isArray(data0)) {
                    if (data0.length < 1) {
                      validate120.errors = [
                        {
                          instancePath: instancePath + '/transports',
                          schemaPath: '#/else/then/properties/transports/minItems',
                          keyword: 'minItems',
                          params: {limit: 1},
                          message: 'must NOT have fewer than 1 items',
                        },
                      ]
                      return false
                    } else {
                      var valid3 = true
                      const len0 = data0.length
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors
                        if (
                          !validate121(data0[i0], {
                            instancePath: instancePath + '/transports/' + i0,
                            parentData: data0,
                            parentDataProperty: i0,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors)
                          errors = vErrors.length
                        }
                        var valid3 = _errs12 === errors
                        if (!valid3) {
                          break
                        }
                      }
                    }
                  } else {
                    validate120.errors = [
                      {
                        instancePath: instancePath + '/transports',
                        schemaPath: '#/else/then/properties/transports/type',
                        keyword: 'type',
                        params: {type: 'array'},
                        message: 'must be array',
                      },
                    ]
                    return false
                  }
                }
                var valid2 = _errs10 === errors
              } else {
                var valid2 = true
              }
              if (valid2) {
                if (data.hops !== undefined) {
                  let data2 = data.hops
                  const _errs13 = errors
                  if (errors === _errs13) {
                    if (Array.isArray(data2)) {
                      var valid4 = true
                      const len1 = data2.length
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs15 = errors
                        if (
                          !validate53(data2[i1], {
                            instancePath: instancePath + '/hops/' + i1,
                            parentData: data2,
                            parentDataProperty: i1,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                          errors = vErrors.length
                        }
                        var valid4 = _errs15 === errors
                        if (!valid4) {
                          break
                        }
                      }
                    } else {
                      validate120.errors = [
                        {
                          instancePath: instancePath + '/hops',
                          schemaPath: '#/else/then/properties/hops/type',
                          keyword: 'type',
                          params: {type: 'array'},
                          message: 'must be array',
                        },
                      ]
                      return false
                    }
                  }
                  var valid2 = _errs13 === errors
                } else {
                  var valid2 = true
                }
              }
            }
          }
        } else {
          validate120.errors = [
            {
              instancePath,
              schemaPath: '#/else/then/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
            },
          ]
          return false
        }
      }
      var _valid1 = _errs7 === errors
      valid1 = _valid1
      if (valid1) {
        var props0 = true
      }
      ifClause0 = 'then'
    } else {
      const _errs16 = errors
      if (errors === _errs16) {
        if (data && typeof data == 'object' && !Array.isArray(data)) {
          let missing2
          if (
            (data.hops === undefined && (missing2 = 'hops')) ||
            (data.est_latency_ms === undefined && (missing2 = 'est_latency_ms'))
          ) {
            validate120.errors = [
              {
                instancePath,
                schemaPath: '#/else/else/required',
                keyword: 'required',
                params: {missingProperty: missing2},
                message: "must have required property '" + missing2 + "'",
              },
            ]
            return false
          } else {
            const _errs18 = errors
            for (const key1 in data) {
              if (!(
                key1 === 'hops' ||
                key1 === 'hops_geo' ||
                key1 === 'est_latency_ms' ||
                key1 === 'transport_kinds'
              )) {
                validate120.errors = [
                  {
                    instancePath,
                    schemaPath: '#/else/else/additionalProperties',
                    keyword: 'additionalProperties',
                    params: {additionalProperty: key1},
                    message: 'must NOT have additional properties',
                  },
                ]
                return false
                break
              }
            }
            if (_errs18 === errors) {
              if (data.hops !== undefined) {
                let data4 = data.hops
                const _errs19 = errors
                if (errors === _errs19) {
                  if (Array.isArray(data4)) {
                    var valid6 = true
                    const len2 = data4.length
                    for (let i2 = 0; i2 < len2; i2++) {
                      const _errs21 = errors
                      if (
                        !validate53(data4[i2], {
                          instancePath: instancePath + '/hops/' + i2,
                          parentData: data4,
                          parentDataProperty: i2,
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                        errors = vErrors.length
                      }
                      var valid6 = _errs21 === errors
                      if (!valid6) {
                        break
                      }
                    }
                  } else {
                    validate120.errors = [
                      {
                        instancePath: instancePath + '/hops',
                        schemaPath: '#/else/else/properties/hops/type',
                        keyword: 'type',
                        params: {type: 'array'},
                        message: 'must be array',
                      },
                    ]
                    return false
                  }
                }
                var valid5 = _errs19 === errors
              } else {
                var valid5 = true
              }
              if (valid5) {
                if (data.hops_geo !== undefined) {
                  let data6 = data.hops_geo
                  const _errs22 = errors
                  if (errors === _errs22) {
                    if (Array.isArray(data6)) {
                      var valid7 = true
                      const len3 = data6.length
                      for (let i3 = 0; i3 < len3; i3++) {
                        const _errs24 = errors
                        if (
                          !validate126(data6[i3], {
                            instancePath: instancePath + '/hops_geo/' + i3,
                            parentData: data6,
                            parentDataProperty: i3,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors)
                          errors = vErrors.length
                        }
                        var valid7 = _errs24 === errors
                        if (!valid7) {
                          break
                        }
                      }
                    } else {
                      validate120.errors = [
                        {
                          instancePath: instancePath + '/hops_geo',
                          schemaPath: '#/else/else/properties/hops_geo/type',
                          keyword: 'type',
                          params: {type: 'array'},
                          message: 'must be array',
                        },
                      ]
                      return false
                    }
                  }
                  var valid5 = _errs22 === errors
                } else {
                  var valid5 = true
                }
                if (valid5) {
                  if (data.est_latency_ms !== undefined) {
                    let data8 = data.est_latency_ms
                    const _errs25 = errors
                    if (!(typeof data8 == 'number' && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
                      validate120.errors = [
                        {
                          instancePath: instancePath + '/est_latency_ms',
                          schemaPath: '#/else/else/properties/est_latency_ms/type',
                          keyword: 'type',
                          params: {type: 'integer'},
                          message: 'must be integer',
                        },
                      ]
                      return false
                    }
                    if (errors === _errs25) {
                      if (typeof data8 == 'number' && isFinite(data8)) {
                        if (data8 < 0 || isNaN(data8)) {
                          validate120.errors = [
                            {
                              instancePath: instancePath + '/est_latency_ms',
                              schemaPath: '#/else/else/properties/est_latency_ms/minimum',
                              keyword: 'minimum',
                              params: {comparison: '>=', limit: 0},
                              message: 'must be >= 0',
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid5 = _errs25 === errors
                  } else {
                    var valid5 = true
                  }
                  if (valid5) {
                    if (data.transport_kinds !== undefined) {
                      let data9 = data.transport_kinds
                      const _errs27 = errors
                      if (errors === _errs27) {
                        if (Array.isArray(data9)) {
                          var valid8 = true
                          const len4 = data9.length
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data10 = data9[i4]
                            const _errs29 = errors
                            if (errors === _errs29) {
                              if (typeof data10 === 'string') {
                                if (!pattern4.test(data10)) {
                                  validate120.errors = [
                                    {
                                      instancePath: instancePath + '/transport_kinds/' + i4,
                                      schemaPath: '#/else/else/properties/transport_kinds/items/pattern',
                                      keyword: 'pattern',
                                      params: {pattern: '\\S'},
                                      message: 'must match pattern "' + '\\S' + '"',
                                    },
                                  ]
                                  return false
                                }
                              } else {
                                validate120.errors = [
                                  {
                                    instancePath: instancePath + '/transport_kinds/' + i4,
                                    schemaPath: '#/else/else/properties/transport_kinds/items/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                    message: 'must be string',
                                  },
                                ]
                                return false
                              }
                            }
                            var valid8 = _errs29 === errors
                            if (!valid8) {
                              break
                            }
                          }
                        } else {
                          validate120.errors = [
                            {
                              instancePath: instancePath + '/transport_kinds',
                              schemaPath: '#/else/else/properties/transport_kinds/type',
                              keyword: 'type',
                              params: {type: 'array'},
                              message: 'must be array',
                            },
                          ]
                          return false
                        }
                      }
                      var valid5 = _errs27 === errors
                    } else {
                      var valid5 = true
                    }
                  }
                }
              }
            }
          }
        } else {
          validate120.errors = [
            {
              instancePath,
              schemaPath: '#/else/else/type',
              keyword: 'type',
              params: {type: 'object'},
              message: 'must be object',
            },
          ]
          return false
        }
      }
      var _valid1 = _errs16 === errors
      valid1 = _valid1
      if (valid1) {
        if (props0 !== true) {
          props0 = true
        }
      }
      ifClause0 = 'else'
    }
    if (!valid1) {
      const err2 = {
        instancePath,
        schemaPath: '#/else/if',
        keyword: 'if',
        params: {failingKeyword: ifClause0},
        message: 'must match "' + ifClause0 + '" schema',
      }
      if (vErrors === null) {
        vErrors = [err2]
      } else {
        vErrors.push(err2)
      }
      errors++
      validate120.errors = vErrors
      return false
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
  }
  if (!valid0) {
    const err3 = {
      instancePath,
      schemaPath: '#/if',
      keyword: 'if',
      params: {failingKeyword: 'else'},
      message: 'must match "else" schema',
    }
    if (vErrors === null) {
      vErrors = [err3]
    } else {
      vErrors.push(err3)
    }
    errors++
    validate120.errors = vErrors
    return false
  }
  validate120.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate120.evaluated = {dynamicProps: true, dynamicItems: false}
function validate119(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate119.evaluated
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
          !validate120(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors)
          errors = vErrors.length
        }
        var valid0 = _errs1 === errors
        if (!valid0) {
          break
        }
      }
    } else {
      validate119.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'array'}, message: 'must be array'},
      ]
      return false
    }
  }
  validate119.errors = vErrors
  return errors === 0
}
validate119.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const schema28 = {
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
function validate132(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate132.evaluated
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
          pattern5.test(key0)
        )) {
          validate132.errors = [
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
            validate132.errors = [
              {
                instancePath: instancePath + '/country',
                schemaPath: '#/properties/country/type',
                keyword: 'type',
                params: {type: schema28.properties.country.type},
                message: 'must be string,null',
              },
            ]
            return false
          }
          if (errors === _errs2) {
            if (typeof data0 === 'string') {
              if (!pattern15.test(data0)) {
                validate132.errors = [
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
              validate132.errors = [
                {
                  instancePath: instancePath + '/latency_ms',
                  schemaPath: '#/properties/latency_ms/type',
                  keyword: 'type',
                  params: {type: schema28.properties.latency_ms.type},
                  message: 'must be integer,null',
                },
              ]
              return false
            }
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate132.errors = [
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
                    validate132.errors = [
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
                validate132.errors = [
                  {
                    instancePath: instancePath + '/kind',
                    schemaPath: '#/properties/kind/type',
                    keyword: 'type',
                    params: {type: schema28.properties.kind.type},
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
                  validate132.errors = [
                    {
                      instancePath: instancePath + '/trusted',
                      schemaPath: '#/properties/trusted/type',
                      keyword: 'type',
                      params: {type: schema28.properties.trusted.type},
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
                    validate132.errors = [
                      {
                        instancePath: instancePath + '/hypervisor',
                        schemaPath: '#/properties/hypervisor/type',
                        keyword: 'type',
                        params: {type: schema28.properties.hypervisor.type},
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
                      validate132.errors = [
                        {
                          instancePath: instancePath + '/has_transport',
                          schemaPath: '#/properties/has_transport/type',
                          keyword: 'type',
                          params: {type: schema28.properties.has_transport.type},
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
      validate132.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate132.errors = vErrors
  return errors === 0
}
validate132.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate52(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  /*# sourceURL="dial.schema.json" */ let vErrors = null
  let errors = 0
  const evaluated0 = validate52.evaluated
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
        if (!func1.call(schema19.properties, key0)) {
          validate52.errors = [
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
        if (data.$schema !== undefined) {
          const _errs2 = errors
          if (typeof data.$schema !== 'string') {
            validate52.errors = [
              {
                instancePath: instancePath + '/$schema',
                schemaPath: '#/properties/%24schema/type',
                keyword: 'type',
                params: {type: 'string'},
                message: 'must be string',
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
            const _errs4 = errors
            if (errors === _errs4) {
              if (typeof data1 === 'string') {
                if (!pattern3.test(data1)) {
                  validate52.errors = [
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
                validate52.errors = [
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
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.app !== undefined) {
              const _errs6 = errors
              if (typeof data.app !== 'string') {
                validate52.errors = [
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
              var valid0 = _errs6 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.peer_pk !== undefined) {
                const _errs8 = errors
                if (
                  !validate53(data.peer_pk, {
                    instancePath: instancePath + '/peer_pk',
                    parentData: data,
                    parentDataProperty: 'peer_pk',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs8 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.port !== undefined) {
                  let data4 = data.port
                  const _errs9 = errors
                  if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                    validate52.errors = [
                      {
                        instancePath: instancePath + '/port',
                        schemaPath: '#/properties/port/type',
                        keyword: 'type',
                        params: {type: 'integer'},
                        message: 'must be integer',
                      },
                    ]
                    return false
                  }
                  if (errors === _errs9) {
                    if (typeof data4 == 'number' && isFinite(data4)) {
                      if (data4 > 65535 || isNaN(data4)) {
                        validate52.errors = [
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
                          validate52.errors = [
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
                  var valid0 = _errs9 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.now !== undefined) {
                    const _errs11 = errors
                    if (typeof data.now !== 'string') {
                      validate52.errors = [
                        {
                          instancePath: instancePath + '/now',
                          schemaPath: '#/properties/now/type',
                          keyword: 'type',
                          params: {type: 'string'},
                          message: 'must be string',
                        },
                      ]
                      return false
                    }
                    var valid0 = _errs11 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.friday !== undefined) {
                      const _errs13 = errors
                      if (typeof data.friday !== 'boolean') {
                        validate52.errors = [
                          {
                            instancePath: instancePath + '/friday',
                            schemaPath: '#/properties/friday/type',
                            keyword: 'type',
                            params: {type: 'boolean'},
                            message: 'must be boolean',
                          },
                        ]
                        return false
                      }
                      var valid0 = _errs13 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.hour !== undefined) {
                        let data7 = data.hour
                        const _errs15 = errors
                        if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                          validate52.errors = [
                            {
                              instancePath: instancePath + '/hour',
                              schemaPath: '#/properties/hour/type',
                              keyword: 'type',
                              params: {type: 'integer'},
                              message: 'must be integer',
                            },
                          ]
                          return false
                        }
                        if (errors === _errs15) {
                          if (typeof data7 == 'number' && isFinite(data7)) {
                            if (data7 > 23 || isNaN(data7)) {
                              validate52.errors = [
                                {
                                  instancePath: instancePath + '/hour',
                                  schemaPath: '#/properties/hour/maximum',
                                  keyword: 'maximum',
                                  params: {comparison: '<=', limit: 23},
                                  message: 'must be <= 23',
                                },
                              ]
                              return false
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/hour',
                                    schemaPath: '#/properties/hour/minimum',
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
                        var valid0 = _errs15 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.options !== undefined) {
                          const _errs17 = errors
                          if (
                            !validate115(data.options, {
                              instancePath: instancePath + '/options',
                              parentData: data,
                              parentDataProperty: 'options',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs17 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.defaults !== undefined) {
                            const _errs18 = errors
                            if (
                              !validate117(data.defaults, {
                                instancePath: instancePath + '/defaults',
                                parentData: data,
                                parentDataProperty: 'defaults',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs18 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.peer_mux !== undefined) {
                              const _errs19 = errors
                              if (typeof data.peer_mux !== 'boolean') {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/peer_mux',
                                    schemaPath: '#/properties/peer_mux/type',
                                    keyword: 'type',
                                    params: {type: 'boolean'},
                                    message: 'must be boolean',
                                  },
                                ]
                                return false
                              }
                              var valid0 = _errs19 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.direct !== undefined) {
                                let data11 = data.direct
                                const _errs21 = errors
                                if (typeof data11 !== 'string' && data11 !== null) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/direct',
                                      schemaPath: '#/properties/direct/type',
                                      keyword: 'type',
                                      params: {type: schema19.properties.direct.type},
                                      message: 'must be string,null',
                                    },
                                  ]
                                  return false
                                }
                                if (errors === _errs21) {
                                  if (typeof data11 === 'string') {
                                    if (!pattern4.test(data11)) {
                                      validate52.errors = [
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
                                var valid0 = _errs21 === errors
                              } else {
                                var valid0 = true
                              }
                              if (valid0) {
                                if (data.candidates !== undefined) {
                                  const _errs23 = errors
                                  if (
                                    !validate119(data.candidates, {
                                      instancePath: instancePath + '/candidates',
                                      parentData: data,
                                      parentDataProperty: 'candidates',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
                                    errors = vErrors.length
                                  }
                                  var valid0 = _errs23 === errors
                                } else {
                                  var valid0 = true
                                }
                                if (valid0) {
                                  if (data.reverse_candidates !== undefined) {
                                    const _errs24 = errors
                                    if (
                                      !validate119(data.reverse_candidates, {
                                        instancePath: instancePath + '/reverse_candidates',
                                        parentData: data,
                                        parentDataProperty: 'reverse_candidates',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null ? validate119.errors : vErrors.concat(validate119.errors)
                                      errors = vErrors.length
                                    }
                                    var valid0 = _errs24 === errors
                                  } else {
                                    var valid0 = true
                                  }
                                  if (valid0) {
                                    if (data.dead_relays !== undefined) {
                                      let data14 = data.dead_relays
                                      const _errs25 = errors
                                      if (errors === _errs25) {
                                        if (Array.isArray(data14)) {
                                          var valid1 = true
                                          const len0 = data14.length
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            const _errs27 = errors
                                            if (
                                              !validate53(data14[i0], {
                                                instancePath: instancePath + '/dead_relays/' + i0,
                                                parentData: data14,
                                                parentDataProperty: i0,
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                                              errors = vErrors.length
                                            }
                                            var valid1 = _errs27 === errors
                                            if (!valid1) {
                                              break
                                            }
                                          }
                                        } else {
                                          validate52.errors = [
                                            {
                                              instancePath: instancePath + '/dead_relays',
                                              schemaPath: '#/properties/dead_relays/type',
                                              keyword: 'type',
                                              params: {type: 'array'},
                                              message: 'must be array',
                                            },
                                          ]
                                          return false
                                        }
                                      }
                                      var valid0 = _errs25 === errors
                                    } else {
                                      var valid0 = true
                                    }
                                    if (valid0) {
                                      if (data.providers !== undefined) {
                                        let data16 = data.providers
                                        const _errs28 = errors
                                        if (errors === _errs28) {
                                          if (data16 && typeof data16 == 'object' && !Array.isArray(data16)) {
                                            for (const key1 in data16) {
                                              const _errs31 = errors
                                              if (
                                                !validate132(data16[key1], {
                                                  instancePath:
                                                    instancePath +
                                                    '/providers/' +
                                                    key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                                                  parentData: data16,
                                                  parentDataProperty: key1,
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate132.errors
                                                    : vErrors.concat(validate132.errors)
                                                errors = vErrors.length
                                              }
                                              var valid2 = _errs31 === errors
                                              if (!valid2) {
                                                break
                                              }
                                            }
                                          } else {
                                            validate52.errors = [
                                              {
                                                instancePath: instancePath + '/providers',
                                                schemaPath: '#/properties/providers/type',
                                                keyword: 'type',
                                                params: {type: 'object'},
                                                message: 'must be object',
                                              },
                                            ]
                                            return false
                                          }
                                        }
                                        var valid0 = _errs28 === errors
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
    } else {
      validate52.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate52.errors = vErrors
  return errors === 0
}
validate52.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
