// Generated from schemas/policy-suite.schema.json by scripts/generate-validators.js. Do not edit.
/* eslint-disable */
'use strict'
export const isSuiteFile = validate52
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'policy-suite.schema.json',
  title: 'A suite of tests for a routing policy, `<policy>.test.yaml`',
  type: 'object',
  properties: {
    $schema: {type: 'string'},
    policy: {$ref: '#/$defs/path'},
    contract: {enum: ['2026-06', '2026-08']},
    now: {type: 'string'},
    dial: {$ref: '#/$defs/dial'},
    fixtures: {type: 'object', additionalProperties: {$ref: '#/$defs/dial'}},
    cases: {type: 'array', items: {$ref: '#/$defs/case'}},
    invariants: {type: 'array', items: {$ref: '#/$defs/path'}},
    recordings: {type: 'array', items: {$ref: '#/$defs/recording'}},
  },
  additionalProperties: false,
  $defs: {
    path: {type: 'string', pattern: '\\S'},
    names: {if: {type: 'array'}, then: {type: 'array', items: {type: 'string'}}, else: {type: 'string'}},
    relay: {type: 'string', pattern: '\\S'},
    dial: {
      type: 'object',
      properties: {
        use: {$ref: '#/$defs/names'},
        recording: {$ref: '#/$defs/path'},
        id: {$ref: '#/$defs/names'},
        app: {$ref: '#/$defs/names'},
        peer_pk: {
          if: {type: 'array'},
          then: {type: 'array', items: {$ref: '#/$defs/relay'}},
          else: {$ref: '#/$defs/relay'},
        },
        port: {if: {type: 'array'}, then: {type: 'array', items: {$ref: '#/$defs/port'}}, else: {$ref: '#/$defs/port'}},
        now: {$ref: '#/$defs/names'},
        direct: {
          if: {type: 'array'},
          then: {type: 'array', items: {type: ['string', 'null']}},
          else: {type: ['string', 'null']},
        },
        peer_mux: {if: {type: 'array'}, then: {type: 'array', items: {type: 'boolean'}}, else: {type: 'boolean'}},
        options: {$ref: 'recording.schema.json#/$defs/options'},
        defaults: {$ref: 'recording.schema.json#/$defs/defaults'},
        candidates: {$ref: 'dial.schema.json#/$defs/routes'},
        reverse_candidates: {$ref: 'dial.schema.json#/$defs/routes'},
        dead_relays: {type: 'array', items: {$ref: '#/$defs/relay'}},
        providers: {type: 'object', additionalProperties: {$ref: 'recording.schema.json#/$defs/facts'}},
      },
      additionalProperties: false,
    },
    port: {type: 'integer', minimum: 0, maximum: 65535},
    recording: {
      if: {type: 'string'},
      then: {$ref: '#/$defs/path'},
      else: {
        type: 'object',
        required: ['file'],
        properties: {
          file: {$ref: '#/$defs/path'},
          now: {type: 'string'},
          snapshot: {$ref: '#/$defs/path'},
          silent_failures: {type: 'array', items: {$ref: '#/$defs/failure_code'}},
        },
        additionalProperties: false,
      },
    },
    case: {
      type: 'object',
      required: ['name'],
      properties: {
        name: {type: 'string', pattern: '\\S'},
        skip: {type: 'string', pattern: '\\S'},
        only: {type: 'boolean'},
        dial: {$ref: '#/$defs/dial'},
        legs: {type: 'array', minItems: 1, items: {$ref: '#/$defs/leg'}},
        when: {
          if: {type: 'string'},
          then: {const: 'tick'},
          else: {
            type: 'object',
            properties: {added: {type: 'integer', minimum: 0}, dropped: {type: 'integer', minimum: 0}},
            minProperties: 1,
            maxProperties: 1,
            additionalProperties: false,
          },
        },
        distribution: {type: 'string'},
        expect: {$ref: '#/$defs/expect'},
      },
      dependentRequired: {when: ['legs'], legs: ['when'], distribution: ['legs']},
      additionalProperties: false,
    },
    leg: {
      if: {type: 'string'},
      then: true,
      else: {
        type: 'object',
        properties: {
          kind: {type: 'string'},
          latency_ms: {type: 'integer', minimum: 0},
          alive: {type: 'boolean'},
          sent_bytes: {type: 'integer', minimum: 0},
          recv_bytes: {type: 'integer', minimum: 0},
          retransmits: {type: 'integer', minimum: 0},
          hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
        },
        additionalProperties: false,
      },
    },
    expect: {
      type: 'object',
      properties: {
        outcome: {
          if: {type: 'string'},
          then: {$ref: '#/$defs/outcome_kind'},
          else: {
            type: 'object',
            minProperties: 1,
            properties: {
              kind: {$ref: '#/$defs/outcome_kind'},
              route: {type: 'string'},
              reverse: {type: 'string'},
              legs: {
                if: {type: 'array'},
                then: {type: 'array', items: {type: 'string'}},
                else: {type: 'integer', minimum: 0},
              },
              picked_by: {enum: ['policy', 'built-in', 'built-in-after-failure', 'local']},
              attempts: {type: 'integer', minimum: 1},
              floor: {$ref: '#/$defs/both_ways'},
              leg_targets: {$ref: '#/$defs/both_ways'},
              distribution: {type: 'string'},
              distribution_from: {enum: ['select-route', 'before-dial', 'caller', 'visor']},
              rotation_interval_seconds: {type: 'integer', minimum: 0},
              use_existing_tp_only: {type: 'boolean'},
              transport_kind: {type: 'string'},
              reason: {type: 'string'},
            },
            additionalProperties: false,
          },
        },
        direct_dial: {$ref: '#/$defs/spec'},
        before_dial: {$ref: '#/$defs/spec'},
        select_route: {
          if: {type: 'array'},
          then: {type: 'array', items: {$ref: '#/$defs/spec'}},
          else: {$ref: '#/$defs/spec'},
        },
        leg_change: {$ref: '#/$defs/spec'},
        tick: {
          if: {type: 'string'},
          then: {$ref: '#/$defs/silent_call'},
          else: {
            type: 'object',
            minProperties: 1,
            properties: {
              drop_legs: {type: 'array', items: {type: 'integer'}},
              add_leg: {type: 'boolean'},
              exclude_hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
              fails: {$ref: '#/$defs/text'},
            },
            additionalProperties: false,
          },
        },
        closed: {type: 'array', items: {type: 'integer', minimum: 0}},
        adds_leg: {type: 'boolean'},
        distribution: {type: 'string'},
        silent_failures: {
          type: 'array',
          items: {
            if: {type: 'string'},
            then: {$ref: '#/$defs/failure_code'},
            else: {
              type: 'object',
              required: ['code'],
              properties: {
                code: {$ref: '#/$defs/failure_code'},
                field: {type: 'string'},
                message: {$ref: '#/$defs/text'},
              },
              additionalProperties: false,
            },
          },
        },
        logs: {type: 'array', items: {$ref: '#/$defs/text'}},
        steps: {
          if: {type: 'integer'},
          then: {minimum: 1},
          else: {
            type: 'object',
            minProperties: 1,
            properties: {max: {type: 'integer', minimum: 1}, total: {type: 'integer', minimum: 1}},
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    failure_code: {$ref: 'decision-record.schema.json#/$defs/EventCode'},
    outcome_kind: {
      enum: [
        'dropped-in-before-dial',
        'dropped-in-select-route',
        'direct-shortcut',
        'route',
        'no-route',
        'not-recorded',
        'tool-limit',
      ],
    },
    both_ways: {
      if: {type: 'integer'},
      then: true,
      else: {
        type: 'object',
        properties: {forward: {type: 'integer'}, reverse: {type: 'integer'}},
        minProperties: 1,
        additionalProperties: false,
      },
    },
    text: {type: 'string', pattern: '\\S'},
    silent_call: {enum: ['nothing', 'not-called']},
    spec: {
      if: {type: 'string'},
      then: {$ref: '#/$defs/silent_call'},
      else: {
        type: 'object',
        minProperties: 1,
        properties: {
          chosen: {type: ['string', 'null']},
          reverse_chosen: {type: ['string', 'null']},
          mux: {type: 'integer'},
          forward_mux: {type: 'integer'},
          reverse_mux: {type: 'integer'},
          min_hops: {type: 'integer'},
          forward_min_hops: {type: 'integer'},
          reverse_min_hops: {type: 'integer'},
          fallback: {type: 'string'},
          distribution: {type: 'string'},
          rotation_interval_seconds: {type: 'integer'},
          fails: {$ref: '#/$defs/text'},
        },
        additionalProperties: false,
      },
    },
  },
}
const func1 = Object.prototype.hasOwnProperty
const schema20 = {type: 'string', pattern: '\\S'}
const pattern3 = new RegExp('\\S', 'u')
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
      if (!pattern3.test(data)) {
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
const schema21 = {
  type: 'object',
  properties: {
    use: {$ref: '#/$defs/names'},
    recording: {$ref: '#/$defs/path'},
    id: {$ref: '#/$defs/names'},
    app: {$ref: '#/$defs/names'},
    peer_pk: {
      if: {type: 'array'},
      then: {type: 'array', items: {$ref: '#/$defs/relay'}},
      else: {$ref: '#/$defs/relay'},
    },
    port: {if: {type: 'array'}, then: {type: 'array', items: {$ref: '#/$defs/port'}}, else: {$ref: '#/$defs/port'}},
    now: {$ref: '#/$defs/names'},
    direct: {
      if: {type: 'array'},
      then: {type: 'array', items: {type: ['string', 'null']}},
      else: {type: ['string', 'null']},
    },
    peer_mux: {if: {type: 'array'}, then: {type: 'array', items: {type: 'boolean'}}, else: {type: 'boolean'}},
    options: {$ref: 'recording.schema.json#/$defs/options'},
    defaults: {$ref: 'recording.schema.json#/$defs/defaults'},
    candidates: {$ref: 'dial.schema.json#/$defs/routes'},
    reverse_candidates: {$ref: 'dial.schema.json#/$defs/routes'},
    dead_relays: {type: 'array', items: {$ref: '#/$defs/relay'}},
    providers: {type: 'object', additionalProperties: {$ref: 'recording.schema.json#/$defs/facts'}},
  },
  additionalProperties: false,
}
const schema22 = {if: {type: 'array'}, then: {type: 'array', items: {type: 'string'}}, else: {type: 'string'}}
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
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!Array.isArray(data)) {
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
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (errors === _errs3) {
      if (Array.isArray(data)) {
        var valid1 = true
        const len0 = data.length
        for (let i0 = 0; i0 < len0; i0++) {
          const _errs5 = errors
          if (typeof data[i0] !== 'string') {
            validate56.errors = [
              {
                instancePath: instancePath + '/' + i0,
                schemaPath: '#/then/items/type',
                keyword: 'type',
                params: {type: 'string'},
                message: 'must be string',
              },
            ]
            return false
          }
          var valid1 = _errs5 === errors
          if (!valid1) {
            break
          }
        }
      } else {
        validate56.errors = [
          {instancePath, schemaPath: '#/then/type', keyword: 'type', params: {type: 'array'}, message: 'must be array'},
        ]
        return false
      }
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    if (valid0) {
      var items0 = true
    }
    ifClause0 = 'then'
  } else {
    const _errs7 = errors
    if (typeof data !== 'string') {
      validate56.errors = [
        {instancePath, schemaPath: '#/else/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
    var _valid0 = _errs7 === errors
    valid0 = _valid0
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
    validate56.errors = vErrors
    return false
  }
  validate56.errors = vErrors
  evaluated0.items = items0
  return errors === 0
}
validate56.evaluated = {dynamicProps: false, dynamicItems: true}
const schema23 = {type: 'string', pattern: '\\S'}
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
      if (!pattern3.test(data)) {
        validate61.errors = [
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
const schema24 = {type: 'integer', minimum: 0, maximum: 65535}
function validate64(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate64.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
    validate64.errors = [
      {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'integer'}, message: 'must be integer'},
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 65535 || isNaN(data)) {
        validate64.errors = [
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
          validate64.errors = [
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
  validate64.errors = vErrors
  return errors === 0
}
validate64.evaluated = {dynamicProps: false, dynamicItems: false}
const schema34 = {
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
function validate128(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate128.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(data && typeof data == 'object' && !Array.isArray(data)) && data !== null) {
    validate128.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema34.type},
        message: 'must be object,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      const _errs1 = errors
      for (const key0 in data) {
        if (!(func1.call(schema34.properties, key0) || pattern5.test(key0))) {
          validate128.errors = [
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
            validate128.errors = [
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
              validate128.errors = [
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
                validate128.errors = [
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
                  validate128.errors = [
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
                    validate128.errors = [
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
                      validate128.errors = [
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
                        validate128.errors = [
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
                          validate128.errors = [
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
                            validate128.errors = [
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
  validate128.errors = vErrors
  return errors === 0
}
validate128.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema28 = {
  type: 'object',
  properties: {
    min_hops: {type: ['integer', 'null'], minimum: 0},
    mux: {type: ['integer', 'null'], minimum: 0},
    distribution: {type: ['string', 'null']},
  },
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
function validate130(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate130.evaluated
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
          validate130.errors = [
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
            validate130.errors = [
              {
                instancePath: instancePath + '/min_hops',
                schemaPath: '#/properties/min_hops/type',
                keyword: 'type',
                params: {type: schema28.properties.min_hops.type},
                message: 'must be integer,null',
              },
            ]
            return false
          }
          if (errors === _errs2) {
            if (typeof data0 == 'number' && isFinite(data0)) {
              if (data0 < 0 || isNaN(data0)) {
                validate130.errors = [
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
              validate130.errors = [
                {
                  instancePath: instancePath + '/mux',
                  schemaPath: '#/properties/mux/type',
                  keyword: 'type',
                  params: {type: schema28.properties.mux.type},
                  message: 'must be integer,null',
                },
              ]
              return false
            }
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 < 0 || isNaN(data1)) {
                  validate130.errors = [
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
                validate130.errors = [
                  {
                    instancePath: instancePath + '/distribution',
                    schemaPath: '#/properties/distribution/type',
                    keyword: 'type',
                    params: {type: schema28.properties.distribution.type},
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
      validate130.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate130.errors = vErrors
  return errors === 0
}
validate130.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema53 = {type: 'array', items: {$ref: '#/$defs/route'}}
const schema54 = {
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
const schema40 = {
  type: 'object',
  properties: {kind: {type: ['string', 'null']}, latency_ms: {$ref: '#/$defs/latency'}},
  patternProperties: {'^x_': true},
  additionalProperties: false,
}
const schema41 = {type: ['number', 'null'], minimum: 0, maximum: 1000000000000}
function validate97(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate97.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(typeof data == 'number' && isFinite(data)) && data !== null) {
    validate97.errors = [
      {
        instancePath,
        schemaPath: '#/type',
        keyword: 'type',
        params: {type: schema41.type},
        message: 'must be number,null',
      },
    ]
    return false
  }
  if (errors === 0) {
    if (typeof data == 'number' && isFinite(data)) {
      if (data > 1000000000000 || isNaN(data)) {
        validate97.errors = [
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
          validate97.errors = [
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
  validate97.errors = vErrors
  return errors === 0
}
validate97.evaluated = {dynamicProps: false, dynamicItems: false}
function validate141(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate141.evaluated
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
          validate141.errors = [
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
            validate141.errors = [
              {
                instancePath: instancePath + '/kind',
                schemaPath: '#/properties/kind/type',
                keyword: 'type',
                params: {type: schema40.properties.kind.type},
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
              !validate97(data.latency_ms, {
                instancePath: instancePath + '/latency_ms',
                parentData: data,
                parentDataProperty: 'latency_ms',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors)
              errors = vErrors.length
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
        }
      }
    } else {
      validate141.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate141.errors = vErrors
  return errors === 0
}
validate141.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema50 = {type: 'string', pattern: '\\S'}
function validate133(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate133.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern3.test(data)) {
        validate133.errors = [
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
      validate133.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate133.errors = vErrors
  return errors === 0
}
validate133.evaluated = {dynamicProps: false, dynamicItems: false}
const schema43 = {type: 'string', pattern: '^([A-Z]{2}|\\?\\?)$'}
const pattern15 = new RegExp('^([A-Z]{2}|\\?\\?)$', 'u')
function validate146(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate146.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern15.test(data)) {
        validate146.errors = [
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
      validate146.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate146.errors = vErrors
  return errors === 0
}
validate146.evaluated = {dynamicProps: false, dynamicItems: false}
function validate140(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate140.evaluated
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
      validate140.errors = [
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
            validate140.errors = [
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
                validate140.errors = [
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
                      validate140.errors = [
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
                          !validate141(data0[i0], {
                            instancePath: instancePath + '/transports/' + i0,
                            parentData: data0,
                            parentDataProperty: i0,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors)
                          errors = vErrors.length
                        }
                        var valid3 = _errs12 === errors
                        if (!valid3) {
                          break
                        }
                      }
                    }
                  } else {
                    validate140.errors = [
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
                          !validate133(data2[i1], {
                            instancePath: instancePath + '/hops/' + i1,
                            parentData: data2,
                            parentDataProperty: i1,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors)
                          errors = vErrors.length
                        }
                        var valid4 = _errs15 === errors
                        if (!valid4) {
                          break
                        }
                      }
                    } else {
                      validate140.errors = [
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
          validate140.errors = [
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
            validate140.errors = [
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
                validate140.errors = [
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
                        !validate133(data4[i2], {
                          instancePath: instancePath + '/hops/' + i2,
                          parentData: data4,
                          parentDataProperty: i2,
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors)
                        errors = vErrors.length
                      }
                      var valid6 = _errs21 === errors
                      if (!valid6) {
                        break
                      }
                    }
                  } else {
                    validate140.errors = [
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
                          !validate146(data6[i3], {
                            instancePath: instancePath + '/hops_geo/' + i3,
                            parentData: data6,
                            parentDataProperty: i3,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors)
                          errors = vErrors.length
                        }
                        var valid7 = _errs24 === errors
                        if (!valid7) {
                          break
                        }
                      }
                    } else {
                      validate140.errors = [
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
                      validate140.errors = [
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
                          validate140.errors = [
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
                                if (!pattern3.test(data10)) {
                                  validate140.errors = [
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
                                validate140.errors = [
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
                          validate140.errors = [
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
          validate140.errors = [
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
      validate140.errors = vErrors
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
    validate140.errors = vErrors
    return false
  }
  validate140.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate140.evaluated = {dynamicProps: true, dynamicItems: false}
function validate154(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate154.evaluated
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
          !validate140(data[i0], {
            instancePath: instancePath + '/' + i0,
            parentData: data,
            parentDataProperty: i0,
            rootData,
            dynamicAnchors,
          })
        ) {
          vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors)
          errors = vErrors.length
        }
        var valid0 = _errs1 === errors
        if (!valid0) {
          break
        }
      }
    } else {
      validate154.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'array'}, message: 'must be array'},
      ]
      return false
    }
  }
  validate154.errors = vErrors
  return errors === 0
}
validate154.evaluated = {items: true, dynamicProps: false, dynamicItems: false}
const schema32 = {
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
function validate159(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate159.evaluated
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
          validate159.errors = [
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
            validate159.errors = [
              {
                instancePath: instancePath + '/country',
                schemaPath: '#/properties/country/type',
                keyword: 'type',
                params: {type: schema32.properties.country.type},
                message: 'must be string,null',
              },
            ]
            return false
          }
          if (errors === _errs2) {
            if (typeof data0 === 'string') {
              if (!pattern15.test(data0)) {
                validate159.errors = [
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
              validate159.errors = [
                {
                  instancePath: instancePath + '/latency_ms',
                  schemaPath: '#/properties/latency_ms/type',
                  keyword: 'type',
                  params: {type: schema32.properties.latency_ms.type},
                  message: 'must be integer,null',
                },
              ]
              return false
            }
            if (errors === _errs4) {
              if (typeof data1 == 'number' && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate159.errors = [
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
                    validate159.errors = [
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
                validate159.errors = [
                  {
                    instancePath: instancePath + '/kind',
                    schemaPath: '#/properties/kind/type',
                    keyword: 'type',
                    params: {type: schema32.properties.kind.type},
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
                  validate159.errors = [
                    {
                      instancePath: instancePath + '/trusted',
                      schemaPath: '#/properties/trusted/type',
                      keyword: 'type',
                      params: {type: schema32.properties.trusted.type},
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
                    validate159.errors = [
                      {
                        instancePath: instancePath + '/hypervisor',
                        schemaPath: '#/properties/hypervisor/type',
                        keyword: 'type',
                        params: {type: schema32.properties.hypervisor.type},
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
                      validate159.errors = [
                        {
                          instancePath: instancePath + '/has_transport',
                          schemaPath: '#/properties/has_transport/type',
                          keyword: 'type',
                          params: {type: schema32.properties.has_transport.type},
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
      validate159.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate159.errors = vErrors
  return errors === 0
}
validate159.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate55(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate55.evaluated
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
        if (!func1.call(schema21.properties, key0)) {
          validate55.errors = [
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
        if (data.use !== undefined) {
          const _errs2 = errors
          if (
            !validate56(data.use, {
              instancePath: instancePath + '/use',
              parentData: data,
              parentDataProperty: 'use',
              rootData,
              dynamicAnchors,
            })
          ) {
            vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
            errors = vErrors.length
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.recording !== undefined) {
            const _errs3 = errors
            if (
              !validate53(data.recording, {
                instancePath: instancePath + '/recording',
                parentData: data,
                parentDataProperty: 'recording',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
              errors = vErrors.length
            }
            var valid0 = _errs3 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.id !== undefined) {
              const _errs4 = errors
              if (
                !validate56(data.id, {
                  instancePath: instancePath + '/id',
                  parentData: data,
                  parentDataProperty: 'id',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                errors = vErrors.length
              }
              var valid0 = _errs4 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.app !== undefined) {
                const _errs5 = errors
                if (
                  !validate56(data.app, {
                    instancePath: instancePath + '/app',
                    parentData: data,
                    parentDataProperty: 'app',
                    rootData,
                    dynamicAnchors,
                  })
                ) {
                  vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                  errors = vErrors.length
                }
                var valid0 = _errs5 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.peer_pk !== undefined) {
                  let data4 = data.peer_pk
                  const _errs6 = errors
                  const _errs7 = errors
                  let valid1 = true
                  const _errs8 = errors
                  if (!Array.isArray(data4)) {
                    const err0 = {}
                    if (vErrors === null) {
                      vErrors = [err0]
                    } else {
                      vErrors.push(err0)
                    }
                    errors++
                  }
                  var _valid0 = _errs8 === errors
                  errors = _errs7
                  if (vErrors !== null) {
                    if (_errs7) {
                      vErrors.length = _errs7
                    } else {
                      vErrors = null
                    }
                  }
                  let ifClause0
                  if (_valid0) {
                    const _errs10 = errors
                    if (errors === _errs10) {
                      if (Array.isArray(data4)) {
                        var valid2 = true
                        const len0 = data4.length
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs12 = errors
                          if (
                            !validate61(data4[i0], {
                              instancePath: instancePath + '/peer_pk/' + i0,
                              parentData: data4,
                              parentDataProperty: i0,
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                            errors = vErrors.length
                          }
                          var valid2 = _errs12 === errors
                          if (!valid2) {
                            break
                          }
                        }
                      } else {
                        validate55.errors = [
                          {
                            instancePath: instancePath + '/peer_pk',
                            schemaPath: '#/properties/peer_pk/then/type',
                            keyword: 'type',
                            params: {type: 'array'},
                            message: 'must be array',
                          },
                        ]
                        return false
                      }
                    }
                    var _valid0 = _errs10 === errors
                    valid1 = _valid0
                    ifClause0 = 'then'
                  } else {
                    const _errs13 = errors
                    if (
                      !validate61(data4, {
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
                    var _valid0 = _errs13 === errors
                    valid1 = _valid0
                    ifClause0 = 'else'
                  }
                  if (!valid1) {
                    const err1 = {
                      instancePath: instancePath + '/peer_pk',
                      schemaPath: '#/properties/peer_pk/if',
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
                    validate55.errors = vErrors
                    return false
                  }
                  var valid0 = _errs6 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.port !== undefined) {
                    let data6 = data.port
                    const _errs14 = errors
                    const _errs15 = errors
                    let valid3 = true
                    const _errs16 = errors
                    if (!Array.isArray(data6)) {
                      const err2 = {}
                      if (vErrors === null) {
                        vErrors = [err2]
                      } else {
                        vErrors.push(err2)
                      }
                      errors++
                    }
                    var _valid1 = _errs16 === errors
                    errors = _errs15
                    if (vErrors !== null) {
                      if (_errs15) {
                        vErrors.length = _errs15
                      } else {
                        vErrors = null
                      }
                    }
                    let ifClause1
                    if (_valid1) {
                      const _errs18 = errors
                      if (errors === _errs18) {
                        if (Array.isArray(data6)) {
                          var valid4 = true
                          const len1 = data6.length
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs20 = errors
                            if (
                              !validate64(data6[i1], {
                                instancePath: instancePath + '/port/' + i1,
                                parentData: data6,
                                parentDataProperty: i1,
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
                              errors = vErrors.length
                            }
                            var valid4 = _errs20 === errors
                            if (!valid4) {
                              break
                            }
                          }
                        } else {
                          validate55.errors = [
                            {
                              instancePath: instancePath + '/port',
                              schemaPath: '#/properties/port/then/type',
                              keyword: 'type',
                              params: {type: 'array'},
                              message: 'must be array',
                            },
                          ]
                          return false
                        }
                      }
                      var _valid1 = _errs18 === errors
                      valid3 = _valid1
                      ifClause1 = 'then'
                    } else {
                      const _errs21 = errors
                      if (
                        !validate64(data6, {
                          instancePath: instancePath + '/port',
                          parentData: data,
                          parentDataProperty: 'port',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors)
                        errors = vErrors.length
                      }
                      var _valid1 = _errs21 === errors
                      valid3 = _valid1
                      ifClause1 = 'else'
                    }
                    if (!valid3) {
                      const err3 = {
                        instancePath: instancePath + '/port',
                        schemaPath: '#/properties/port/if',
                        keyword: 'if',
                        params: {failingKeyword: ifClause1},
                        message: 'must match "' + ifClause1 + '" schema',
                      }
                      if (vErrors === null) {
                        vErrors = [err3]
                      } else {
                        vErrors.push(err3)
                      }
                      errors++
                      validate55.errors = vErrors
                      return false
                    }
                    var valid0 = _errs14 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.now !== undefined) {
                      const _errs22 = errors
                      if (
                        !validate56(data.now, {
                          instancePath: instancePath + '/now',
                          parentData: data,
                          parentDataProperty: 'now',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors)
                        errors = vErrors.length
                      }
                      var valid0 = _errs22 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.direct !== undefined) {
                        let data9 = data.direct
                        const _errs23 = errors
                        const _errs24 = errors
                        let valid5 = true
                        const _errs25 = errors
                        if (!Array.isArray(data9)) {
                          const err4 = {}
                          if (vErrors === null) {
                            vErrors = [err4]
                          } else {
                            vErrors.push(err4)
                          }
                          errors++
                        }
                        var _valid2 = _errs25 === errors
                        errors = _errs24
                        if (vErrors !== null) {
                          if (_errs24) {
                            vErrors.length = _errs24
                          } else {
                            vErrors = null
                          }
                        }
                        let ifClause2
                        if (_valid2) {
                          const _errs27 = errors
                          if (errors === _errs27) {
                            if (Array.isArray(data9)) {
                              var valid6 = true
                              const len2 = data9.length
                              for (let i2 = 0; i2 < len2; i2++) {
                                let data10 = data9[i2]
                                const _errs29 = errors
                                if (typeof data10 !== 'string' && data10 !== null) {
                                  validate55.errors = [
                                    {
                                      instancePath: instancePath + '/direct/' + i2,
                                      schemaPath: '#/properties/direct/then/items/type',
                                      keyword: 'type',
                                      params: {type: schema21.properties.direct.then.items.type},
                                      message: 'must be string,null',
                                    },
                                  ]
                                  return false
                                }
                                var valid6 = _errs29 === errors
                                if (!valid6) {
                                  break
                                }
                              }
                            } else {
                              validate55.errors = [
                                {
                                  instancePath: instancePath + '/direct',
                                  schemaPath: '#/properties/direct/then/type',
                                  keyword: 'type',
                                  params: {type: 'array'},
                                  message: 'must be array',
                                },
                              ]
                              return false
                            }
                          }
                          var _valid2 = _errs27 === errors
                          valid5 = _valid2
                          ifClause2 = 'then'
                        } else {
                          const _errs31 = errors
                          if (typeof data9 !== 'string' && data9 !== null) {
                            validate55.errors = [
                              {
                                instancePath: instancePath + '/direct',
                                schemaPath: '#/properties/direct/else/type',
                                keyword: 'type',
                                params: {type: schema21.properties.direct.else.type},
                                message: 'must be string,null',
                              },
                            ]
                            return false
                          }
                          var _valid2 = _errs31 === errors
                          valid5 = _valid2
                          ifClause2 = 'else'
                        }
                        if (!valid5) {
                          const err5 = {
                            instancePath: instancePath + '/direct',
                            schemaPath: '#/properties/direct/if',
                            keyword: 'if',
                            params: {failingKeyword: ifClause2},
                            message: 'must match "' + ifClause2 + '" schema',
                          }
                          if (vErrors === null) {
                            vErrors = [err5]
                          } else {
                            vErrors.push(err5)
                          }
                          errors++
                          validate55.errors = vErrors
                          return false
                        }
                        var valid0 = _errs23 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.peer_mux !== undefined) {
                          let data11 = data.peer_mux
                          const _errs33 = errors
                          const _errs34 = errors
                          let valid7 = true
                          const _errs35 = errors
                          if (!Array.isArray(data11)) {
                            const err6 = {}
                            if (vErrors === null) {
                              vErrors = [err6]
                            } else {
                              vErrors.push(err6)
                            }
                            errors++
                          }
                          var _valid3 = _errs35 === errors
                          errors = _errs34
                          if (vErrors !== null) {
                            if (_errs34) {
                              vErrors.length = _errs34
                            } else {
                              vErrors = null
                            }
                          }
                          let ifClause3
                          if (_valid3) {
                            const _errs37 = errors
                            if (errors === _errs37) {
                              if (Array.isArray(data11)) {
                                var valid8 = true
                                const len3 = data11.length
                                for (let i3 = 0; i3 < len3; i3++) {
                                  const _errs39 = errors
                                  if (typeof data11[i3] !== 'boolean') {
                                    validate55.errors = [
                                      {
                                        instancePath: instancePath + '/peer_mux/' + i3,
                                        schemaPath: '#/properties/peer_mux/then/items/type',
                                        keyword: 'type',
                                        params: {type: 'boolean'},
                                        message: 'must be boolean',
                                      },
                                    ]
                                    return false
                                  }
                                  var valid8 = _errs39 === errors
                                  if (!valid8) {
                                    break
                                  }
                                }
                              } else {
                                validate55.errors = [
                                  {
                                    instancePath: instancePath + '/peer_mux',
                                    schemaPath: '#/properties/peer_mux/then/type',
                                    keyword: 'type',
                                    params: {type: 'array'},
                                    message: 'must be array',
                                  },
                                ]
                                return false
                              }
                            }
                            var _valid3 = _errs37 === errors
                            valid7 = _valid3
                            ifClause3 = 'then'
                          } else {
                            const _errs41 = errors
                            if (typeof data11 !== 'boolean') {
                              validate55.errors = [
                                {
                                  instancePath: instancePath + '/peer_mux',
                                  schemaPath: '#/properties/peer_mux/else/type',
                                  keyword: 'type',
                                  params: {type: 'boolean'},
                                  message: 'must be boolean',
                                },
                              ]
                              return false
                            }
                            var _valid3 = _errs41 === errors
                            valid7 = _valid3
                            ifClause3 = 'else'
                          }
                          if (!valid7) {
                            const err7 = {
                              instancePath: instancePath + '/peer_mux',
                              schemaPath: '#/properties/peer_mux/if',
                              keyword: 'if',
                              params: {failingKeyword: ifClause3},
                              message: 'must match "' + ifClause3 + '" schema',
                            }
                            if (vErrors === null) {
                              vErrors = [err7]
                            } else {
                              vErrors.push(err7)
                            }
                            errors++
                            validate55.errors = vErrors
                            return false
                          }
                          var valid0 = _errs33 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.options !== undefined) {
                            const _errs43 = errors
                            if (
                              !validate128(data.options, {
                                instancePath: instancePath + '/options',
                                parentData: data,
                                parentDataProperty: 'options',
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors)
                              errors = vErrors.length
                            }
                            var valid0 = _errs43 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.defaults !== undefined) {
                              const _errs44 = errors
                              if (
                                !validate130(data.defaults, {
                                  instancePath: instancePath + '/defaults',
                                  parentData: data,
                                  parentDataProperty: 'defaults',
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors)
                                errors = vErrors.length
                              }
                              var valid0 = _errs44 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.candidates !== undefined) {
                                const _errs45 = errors
                                if (
                                  !validate154(data.candidates, {
                                    instancePath: instancePath + '/candidates',
                                    parentData: data,
                                    parentDataProperty: 'candidates',
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors)
                                  errors = vErrors.length
                                }
                                var valid0 = _errs45 === errors
                              } else {
                                var valid0 = true
                              }
                              if (valid0) {
                                if (data.reverse_candidates !== undefined) {
                                  const _errs46 = errors
                                  if (
                                    !validate154(data.reverse_candidates, {
                                      instancePath: instancePath + '/reverse_candidates',
                                      parentData: data,
                                      parentDataProperty: 'reverse_candidates',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors)
                                    errors = vErrors.length
                                  }
                                  var valid0 = _errs46 === errors
                                } else {
                                  var valid0 = true
                                }
                                if (valid0) {
                                  if (data.dead_relays !== undefined) {
                                    let data17 = data.dead_relays
                                    const _errs47 = errors
                                    if (errors === _errs47) {
                                      if (Array.isArray(data17)) {
                                        var valid9 = true
                                        const len4 = data17.length
                                        for (let i4 = 0; i4 < len4; i4++) {
                                          const _errs49 = errors
                                          if (
                                            !validate61(data17[i4], {
                                              instancePath: instancePath + '/dead_relays/' + i4,
                                              parentData: data17,
                                              parentDataProperty: i4,
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                                            errors = vErrors.length
                                          }
                                          var valid9 = _errs49 === errors
                                          if (!valid9) {
                                            break
                                          }
                                        }
                                      } else {
                                        validate55.errors = [
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
                                    var valid0 = _errs47 === errors
                                  } else {
                                    var valid0 = true
                                  }
                                  if (valid0) {
                                    if (data.providers !== undefined) {
                                      let data19 = data.providers
                                      const _errs50 = errors
                                      if (errors === _errs50) {
                                        if (data19 && typeof data19 == 'object' && !Array.isArray(data19)) {
                                          for (const key1 in data19) {
                                            const _errs53 = errors
                                            if (
                                              !validate159(data19[key1], {
                                                instancePath:
                                                  instancePath +
                                                  '/providers/' +
                                                  key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                                                parentData: data19,
                                                parentDataProperty: key1,
                                                rootData,
                                                dynamicAnchors,
                                              })
                                            ) {
                                              vErrors =
                                                vErrors === null
                                                  ? validate159.errors
                                                  : vErrors.concat(validate159.errors)
                                              errors = vErrors.length
                                            }
                                            var valid10 = _errs53 === errors
                                            if (!valid10) {
                                              break
                                            }
                                          }
                                        } else {
                                          validate55.errors = [
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
                                      var valid0 = _errs50 === errors
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
    } else {
      validate55.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate55.errors = vErrors
  return errors === 0
}
validate55.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema60 = {
  type: 'object',
  required: ['name'],
  properties: {
    name: {type: 'string', pattern: '\\S'},
    skip: {type: 'string', pattern: '\\S'},
    only: {type: 'boolean'},
    dial: {$ref: '#/$defs/dial'},
    legs: {type: 'array', minItems: 1, items: {$ref: '#/$defs/leg'}},
    when: {
      if: {type: 'string'},
      then: {const: 'tick'},
      else: {
        type: 'object',
        properties: {added: {type: 'integer', minimum: 0}, dropped: {type: 'integer', minimum: 0}},
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
      },
    },
    distribution: {type: 'string'},
    expect: {$ref: '#/$defs/expect'},
  },
  dependentRequired: {when: ['legs'], legs: ['when'], distribution: ['legs']},
  additionalProperties: false,
}
const schema61 = {
  if: {type: 'string'},
  then: true,
  else: {
    type: 'object',
    properties: {
      kind: {type: 'string'},
      latency_ms: {type: 'integer', minimum: 0},
      alive: {type: 'boolean'},
      sent_bytes: {type: 'integer', minimum: 0},
      recv_bytes: {type: 'integer', minimum: 0},
      retransmits: {type: 'integer', minimum: 0},
      hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
    },
    additionalProperties: false,
  },
}
function validate165(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate165.evaluated
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
    if (errors === _errs3) {
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        const _errs5 = errors
        for (const key0 in data) {
          if (!(
            key0 === 'kind' ||
            key0 === 'latency_ms' ||
            key0 === 'alive' ||
            key0 === 'sent_bytes' ||
            key0 === 'recv_bytes' ||
            key0 === 'retransmits' ||
            key0 === 'hops'
          )) {
            validate165.errors = [
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
        if (_errs5 === errors) {
          if (data.kind !== undefined) {
            const _errs6 = errors
            if (typeof data.kind !== 'string') {
              validate165.errors = [
                {
                  instancePath: instancePath + '/kind',
                  schemaPath: '#/else/properties/kind/type',
                  keyword: 'type',
                  params: {type: 'string'},
                  message: 'must be string',
                },
              ]
              return false
            }
            var valid1 = _errs6 === errors
          } else {
            var valid1 = true
          }
          if (valid1) {
            if (data.latency_ms !== undefined) {
              let data1 = data.latency_ms
              const _errs8 = errors
              if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                validate165.errors = [
                  {
                    instancePath: instancePath + '/latency_ms',
                    schemaPath: '#/else/properties/latency_ms/type',
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
                    validate165.errors = [
                      {
                        instancePath: instancePath + '/latency_ms',
                        schemaPath: '#/else/properties/latency_ms/minimum',
                        keyword: 'minimum',
                        params: {comparison: '>=', limit: 0},
                        message: 'must be >= 0',
                      },
                    ]
                    return false
                  }
                }
              }
              var valid1 = _errs8 === errors
            } else {
              var valid1 = true
            }
            if (valid1) {
              if (data.alive !== undefined) {
                const _errs10 = errors
                if (typeof data.alive !== 'boolean') {
                  validate165.errors = [
                    {
                      instancePath: instancePath + '/alive',
                      schemaPath: '#/else/properties/alive/type',
                      keyword: 'type',
                      params: {type: 'boolean'},
                      message: 'must be boolean',
                    },
                  ]
                  return false
                }
                var valid1 = _errs10 === errors
              } else {
                var valid1 = true
              }
              if (valid1) {
                if (data.sent_bytes !== undefined) {
                  let data3 = data.sent_bytes
                  const _errs12 = errors
                  if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                    validate165.errors = [
                      {
                        instancePath: instancePath + '/sent_bytes',
                        schemaPath: '#/else/properties/sent_bytes/type',
                        keyword: 'type',
                        params: {type: 'integer'},
                        message: 'must be integer',
                      },
                    ]
                    return false
                  }
                  if (errors === _errs12) {
                    if (typeof data3 == 'number' && isFinite(data3)) {
                      if (data3 < 0 || isNaN(data3)) {
                        validate165.errors = [
                          {
                            instancePath: instancePath + '/sent_bytes',
                            schemaPath: '#/else/properties/sent_bytes/minimum',
                            keyword: 'minimum',
                            params: {comparison: '>=', limit: 0},
                            message: 'must be >= 0',
                          },
                        ]
                        return false
                      }
                    }
                  }
                  var valid1 = _errs12 === errors
                } else {
                  var valid1 = true
                }
                if (valid1) {
                  if (data.recv_bytes !== undefined) {
                    let data4 = data.recv_bytes
                    const _errs14 = errors
                    if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                      validate165.errors = [
                        {
                          instancePath: instancePath + '/recv_bytes',
                          schemaPath: '#/else/properties/recv_bytes/type',
                          keyword: 'type',
                          params: {type: 'integer'},
                          message: 'must be integer',
                        },
                      ]
                      return false
                    }
                    if (errors === _errs14) {
                      if (typeof data4 == 'number' && isFinite(data4)) {
                        if (data4 < 0 || isNaN(data4)) {
                          validate165.errors = [
                            {
                              instancePath: instancePath + '/recv_bytes',
                              schemaPath: '#/else/properties/recv_bytes/minimum',
                              keyword: 'minimum',
                              params: {comparison: '>=', limit: 0},
                              message: 'must be >= 0',
                            },
                          ]
                          return false
                        }
                      }
                    }
                    var valid1 = _errs14 === errors
                  } else {
                    var valid1 = true
                  }
                  if (valid1) {
                    if (data.retransmits !== undefined) {
                      let data5 = data.retransmits
                      const _errs16 = errors
                      if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                        validate165.errors = [
                          {
                            instancePath: instancePath + '/retransmits',
                            schemaPath: '#/else/properties/retransmits/type',
                            keyword: 'type',
                            params: {type: 'integer'},
                            message: 'must be integer',
                          },
                        ]
                        return false
                      }
                      if (errors === _errs16) {
                        if (typeof data5 == 'number' && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5)) {
                            validate165.errors = [
                              {
                                instancePath: instancePath + '/retransmits',
                                schemaPath: '#/else/properties/retransmits/minimum',
                                keyword: 'minimum',
                                params: {comparison: '>=', limit: 0},
                                message: 'must be >= 0',
                              },
                            ]
                            return false
                          }
                        }
                      }
                      var valid1 = _errs16 === errors
                    } else {
                      var valid1 = true
                    }
                    if (valid1) {
                      if (data.hops !== undefined) {
                        let data6 = data.hops
                        const _errs18 = errors
                        if (errors === _errs18) {
                          if (Array.isArray(data6)) {
                            var valid2 = true
                            const len0 = data6.length
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs20 = errors
                              if (
                                !validate61(data6[i0], {
                                  instancePath: instancePath + '/hops/' + i0,
                                  parentData: data6,
                                  parentDataProperty: i0,
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                                errors = vErrors.length
                              }
                              var valid2 = _errs20 === errors
                              if (!valid2) {
                                break
                              }
                            }
                          } else {
                            validate165.errors = [
                              {
                                instancePath: instancePath + '/hops',
                                schemaPath: '#/else/properties/hops/type',
                                keyword: 'type',
                                params: {type: 'array'},
                                message: 'must be array',
                              },
                            ]
                            return false
                          }
                        }
                        var valid1 = _errs18 === errors
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
      } else {
        validate165.errors = [
          {
            instancePath,
            schemaPath: '#/else/type',
            keyword: 'type',
            params: {type: 'object'},
            message: 'must be object',
          },
        ]
        return false
      }
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    if (valid0) {
      var props0 = true
    }
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
    validate165.errors = vErrors
    return false
  }
  validate165.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate165.evaluated = {dynamicProps: true, dynamicItems: false}
const schema62 = {
  type: 'object',
  properties: {
    outcome: {
      if: {type: 'string'},
      then: {$ref: '#/$defs/outcome_kind'},
      else: {
        type: 'object',
        minProperties: 1,
        properties: {
          kind: {$ref: '#/$defs/outcome_kind'},
          route: {type: 'string'},
          reverse: {type: 'string'},
          legs: {
            if: {type: 'array'},
            then: {type: 'array', items: {type: 'string'}},
            else: {type: 'integer', minimum: 0},
          },
          picked_by: {enum: ['policy', 'built-in', 'built-in-after-failure', 'local']},
          attempts: {type: 'integer', minimum: 1},
          floor: {$ref: '#/$defs/both_ways'},
          leg_targets: {$ref: '#/$defs/both_ways'},
          distribution: {type: 'string'},
          distribution_from: {enum: ['select-route', 'before-dial', 'caller', 'visor']},
          rotation_interval_seconds: {type: 'integer', minimum: 0},
          use_existing_tp_only: {type: 'boolean'},
          transport_kind: {type: 'string'},
          reason: {type: 'string'},
        },
        additionalProperties: false,
      },
    },
    direct_dial: {$ref: '#/$defs/spec'},
    before_dial: {$ref: '#/$defs/spec'},
    select_route: {
      if: {type: 'array'},
      then: {type: 'array', items: {$ref: '#/$defs/spec'}},
      else: {$ref: '#/$defs/spec'},
    },
    leg_change: {$ref: '#/$defs/spec'},
    tick: {
      if: {type: 'string'},
      then: {$ref: '#/$defs/silent_call'},
      else: {
        type: 'object',
        minProperties: 1,
        properties: {
          drop_legs: {type: 'array', items: {type: 'integer'}},
          add_leg: {type: 'boolean'},
          exclude_hops: {type: 'array', items: {$ref: '#/$defs/relay'}},
          fails: {$ref: '#/$defs/text'},
        },
        additionalProperties: false,
      },
    },
    closed: {type: 'array', items: {type: 'integer', minimum: 0}},
    adds_leg: {type: 'boolean'},
    distribution: {type: 'string'},
    silent_failures: {
      type: 'array',
      items: {
        if: {type: 'string'},
        then: {$ref: '#/$defs/failure_code'},
        else: {
          type: 'object',
          required: ['code'],
          properties: {code: {$ref: '#/$defs/failure_code'}, field: {type: 'string'}, message: {$ref: '#/$defs/text'}},
          additionalProperties: false,
        },
      },
    },
    logs: {type: 'array', items: {$ref: '#/$defs/text'}},
    steps: {
      if: {type: 'integer'},
      then: {minimum: 1},
      else: {
        type: 'object',
        minProperties: 1,
        properties: {max: {type: 'integer', minimum: 1}, total: {type: 'integer', minimum: 1}},
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
}
const schema63 = {
  enum: [
    'dropped-in-before-dial',
    'dropped-in-select-route',
    'direct-shortcut',
    'route',
    'no-route',
    'not-recorded',
    'tool-limit',
  ],
}
function validate169(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate169.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(
    data === 'dropped-in-before-dial' ||
    data === 'dropped-in-select-route' ||
    data === 'direct-shortcut' ||
    data === 'route' ||
    data === 'no-route' ||
    data === 'not-recorded' ||
    data === 'tool-limit'
  )) {
    validate169.errors = [
      {
        instancePath,
        schemaPath: '#/enum',
        keyword: 'enum',
        params: {allowedValues: schema63.enum},
        message: 'must be equal to one of the allowed values',
      },
    ]
    return false
  }
  validate169.errors = vErrors
  return errors === 0
}
validate169.evaluated = {dynamicProps: false, dynamicItems: false}
const schema64 = {
  if: {type: 'integer'},
  then: true,
  else: {
    type: 'object',
    properties: {forward: {type: 'integer'}, reverse: {type: 'integer'}},
    minProperties: 1,
    additionalProperties: false,
  },
}
function validate172(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate172.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  const _errs0 = errors
  let valid0 = true
  const _errs1 = errors
  if (!(typeof data == 'number' && !(data % 1) && !isNaN(data) && isFinite(data))) {
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
    if (errors === _errs3) {
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate172.errors = [
            {
              instancePath,
              schemaPath: '#/else/minProperties',
              keyword: 'minProperties',
              params: {limit: 1},
              message: 'must NOT have fewer than 1 properties',
            },
          ]
          return false
        } else {
          const _errs5 = errors
          for (const key0 in data) {
            if (!(key0 === 'forward' || key0 === 'reverse')) {
              validate172.errors = [
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
          if (_errs5 === errors) {
            if (data.forward !== undefined) {
              let data0 = data.forward
              const _errs6 = errors
              if (!(typeof data0 == 'number' && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
                validate172.errors = [
                  {
                    instancePath: instancePath + '/forward',
                    schemaPath: '#/else/properties/forward/type',
                    keyword: 'type',
                    params: {type: 'integer'},
                    message: 'must be integer',
                  },
                ]
                return false
              }
              var valid1 = _errs6 === errors
            } else {
              var valid1 = true
            }
            if (valid1) {
              if (data.reverse !== undefined) {
                let data1 = data.reverse
                const _errs8 = errors
                if (!(typeof data1 == 'number' && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                  validate172.errors = [
                    {
                      instancePath: instancePath + '/reverse',
                      schemaPath: '#/else/properties/reverse/type',
                      keyword: 'type',
                      params: {type: 'integer'},
                      message: 'must be integer',
                    },
                  ]
                  return false
                }
                var valid1 = _errs8 === errors
              } else {
                var valid1 = true
              }
            }
          }
        }
      } else {
        validate172.errors = [
          {
            instancePath,
            schemaPath: '#/else/type',
            keyword: 'type',
            params: {type: 'object'},
            message: 'must be object',
          },
        ]
        return false
      }
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    if (valid0) {
      var props0 = true
    }
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
    validate172.errors = vErrors
    return false
  }
  validate172.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate172.evaluated = {dynamicProps: true, dynamicItems: false}
const schema65 = {
  if: {type: 'string'},
  then: {$ref: '#/$defs/silent_call'},
  else: {
    type: 'object',
    minProperties: 1,
    properties: {
      chosen: {type: ['string', 'null']},
      reverse_chosen: {type: ['string', 'null']},
      mux: {type: 'integer'},
      forward_mux: {type: 'integer'},
      reverse_mux: {type: 'integer'},
      min_hops: {type: 'integer'},
      forward_min_hops: {type: 'integer'},
      reverse_min_hops: {type: 'integer'},
      fallback: {type: 'string'},
      distribution: {type: 'string'},
      rotation_interval_seconds: {type: 'integer'},
      fails: {$ref: '#/$defs/text'},
    },
    additionalProperties: false,
  },
}
const schema66 = {enum: ['nothing', 'not-called']}
function validate176(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate176.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(data === 'nothing' || data === 'not-called')) {
    validate176.errors = [
      {
        instancePath,
        schemaPath: '#/enum',
        keyword: 'enum',
        params: {allowedValues: schema66.enum},
        message: 'must be equal to one of the allowed values',
      },
    ]
    return false
  }
  validate176.errors = vErrors
  return errors === 0
}
validate176.evaluated = {dynamicProps: false, dynamicItems: false}
const schema67 = {type: 'string', pattern: '\\S'}
function validate178(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate178.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (typeof data === 'string') {
      if (!pattern3.test(data)) {
        validate178.errors = [
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
      validate178.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'string'}, message: 'must be string'},
      ]
      return false
    }
  }
  validate178.errors = vErrors
  return errors === 0
}
validate178.evaluated = {dynamicProps: false, dynamicItems: false}
function validate175(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate175.evaluated
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
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (!validate176(data, {instancePath, parentData, parentDataProperty, rootData, dynamicAnchors})) {
      vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs4 = errors
    if (errors === _errs4) {
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        if (Object.keys(data).length < 1) {
          validate175.errors = [
            {
              instancePath,
              schemaPath: '#/else/minProperties',
              keyword: 'minProperties',
              params: {limit: 1},
              message: 'must NOT have fewer than 1 properties',
            },
          ]
          return false
        } else {
          const _errs6 = errors
          for (const key0 in data) {
            if (!func1.call(schema65.else.properties, key0)) {
              validate175.errors = [
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
          if (_errs6 === errors) {
            if (data.chosen !== undefined) {
              let data0 = data.chosen
              const _errs7 = errors
              if (typeof data0 !== 'string' && data0 !== null) {
                validate175.errors = [
                  {
                    instancePath: instancePath + '/chosen',
                    schemaPath: '#/else/properties/chosen/type',
                    keyword: 'type',
                    params: {type: schema65.else.properties.chosen.type},
                    message: 'must be string,null',
                  },
                ]
                return false
              }
              var valid1 = _errs7 === errors
            } else {
              var valid1 = true
            }
            if (valid1) {
              if (data.reverse_chosen !== undefined) {
                let data1 = data.reverse_chosen
                const _errs9 = errors
                if (typeof data1 !== 'string' && data1 !== null) {
                  validate175.errors = [
                    {
                      instancePath: instancePath + '/reverse_chosen',
                      schemaPath: '#/else/properties/reverse_chosen/type',
                      keyword: 'type',
                      params: {type: schema65.else.properties.reverse_chosen.type},
                      message: 'must be string,null',
                    },
                  ]
                  return false
                }
                var valid1 = _errs9 === errors
              } else {
                var valid1 = true
              }
              if (valid1) {
                if (data.mux !== undefined) {
                  let data2 = data.mux
                  const _errs11 = errors
                  if (!(typeof data2 == 'number' && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                    validate175.errors = [
                      {
                        instancePath: instancePath + '/mux',
                        schemaPath: '#/else/properties/mux/type',
                        keyword: 'type',
                        params: {type: 'integer'},
                        message: 'must be integer',
                      },
                    ]
                    return false
                  }
                  var valid1 = _errs11 === errors
                } else {
                  var valid1 = true
                }
                if (valid1) {
                  if (data.forward_mux !== undefined) {
                    let data3 = data.forward_mux
                    const _errs13 = errors
                    if (!(typeof data3 == 'number' && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                      validate175.errors = [
                        {
                          instancePath: instancePath + '/forward_mux',
                          schemaPath: '#/else/properties/forward_mux/type',
                          keyword: 'type',
                          params: {type: 'integer'},
                          message: 'must be integer',
                        },
                      ]
                      return false
                    }
                    var valid1 = _errs13 === errors
                  } else {
                    var valid1 = true
                  }
                  if (valid1) {
                    if (data.reverse_mux !== undefined) {
                      let data4 = data.reverse_mux
                      const _errs15 = errors
                      if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                        validate175.errors = [
                          {
                            instancePath: instancePath + '/reverse_mux',
                            schemaPath: '#/else/properties/reverse_mux/type',
                            keyword: 'type',
                            params: {type: 'integer'},
                            message: 'must be integer',
                          },
                        ]
                        return false
                      }
                      var valid1 = _errs15 === errors
                    } else {
                      var valid1 = true
                    }
                    if (valid1) {
                      if (data.min_hops !== undefined) {
                        let data5 = data.min_hops
                        const _errs17 = errors
                        if (!(typeof data5 == 'number' && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                          validate175.errors = [
                            {
                              instancePath: instancePath + '/min_hops',
                              schemaPath: '#/else/properties/min_hops/type',
                              keyword: 'type',
                              params: {type: 'integer'},
                              message: 'must be integer',
                            },
                          ]
                          return false
                        }
                        var valid1 = _errs17 === errors
                      } else {
                        var valid1 = true
                      }
                      if (valid1) {
                        if (data.forward_min_hops !== undefined) {
                          let data6 = data.forward_min_hops
                          const _errs19 = errors
                          if (!(typeof data6 == 'number' && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
                            validate175.errors = [
                              {
                                instancePath: instancePath + '/forward_min_hops',
                                schemaPath: '#/else/properties/forward_min_hops/type',
                                keyword: 'type',
                                params: {type: 'integer'},
                                message: 'must be integer',
                              },
                            ]
                            return false
                          }
                          var valid1 = _errs19 === errors
                        } else {
                          var valid1 = true
                        }
                        if (valid1) {
                          if (data.reverse_min_hops !== undefined) {
                            let data7 = data.reverse_min_hops
                            const _errs21 = errors
                            if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                              validate175.errors = [
                                {
                                  instancePath: instancePath + '/reverse_min_hops',
                                  schemaPath: '#/else/properties/reverse_min_hops/type',
                                  keyword: 'type',
                                  params: {type: 'integer'},
                                  message: 'must be integer',
                                },
                              ]
                              return false
                            }
                            var valid1 = _errs21 === errors
                          } else {
                            var valid1 = true
                          }
                          if (valid1) {
                            if (data.fallback !== undefined) {
                              const _errs23 = errors
                              if (typeof data.fallback !== 'string') {
                                validate175.errors = [
                                  {
                                    instancePath: instancePath + '/fallback',
                                    schemaPath: '#/else/properties/fallback/type',
                                    keyword: 'type',
                                    params: {type: 'string'},
                                    message: 'must be string',
                                  },
                                ]
                                return false
                              }
                              var valid1 = _errs23 === errors
                            } else {
                              var valid1 = true
                            }
                            if (valid1) {
                              if (data.distribution !== undefined) {
                                const _errs25 = errors
                                if (typeof data.distribution !== 'string') {
                                  validate175.errors = [
                                    {
                                      instancePath: instancePath + '/distribution',
                                      schemaPath: '#/else/properties/distribution/type',
                                      keyword: 'type',
                                      params: {type: 'string'},
                                      message: 'must be string',
                                    },
                                  ]
                                  return false
                                }
                                var valid1 = _errs25 === errors
                              } else {
                                var valid1 = true
                              }
                              if (valid1) {
                                if (data.rotation_interval_seconds !== undefined) {
                                  let data10 = data.rotation_interval_seconds
                                  const _errs27 = errors
                                  if (!(
                                    typeof data10 == 'number' &&
                                    !(data10 % 1) &&
                                    !isNaN(data10) &&
                                    isFinite(data10)
                                  )) {
                                    validate175.errors = [
                                      {
                                        instancePath: instancePath + '/rotation_interval_seconds',
                                        schemaPath: '#/else/properties/rotation_interval_seconds/type',
                                        keyword: 'type',
                                        params: {type: 'integer'},
                                        message: 'must be integer',
                                      },
                                    ]
                                    return false
                                  }
                                  var valid1 = _errs27 === errors
                                } else {
                                  var valid1 = true
                                }
                                if (valid1) {
                                  if (data.fails !== undefined) {
                                    const _errs29 = errors
                                    if (
                                      !validate178(data.fails, {
                                        instancePath: instancePath + '/fails',
                                        parentData: data,
                                        parentDataProperty: 'fails',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
                                      errors = vErrors.length
                                    }
                                    var valid1 = _errs29 === errors
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
      } else {
        validate175.errors = [
          {
            instancePath,
            schemaPath: '#/else/type',
            keyword: 'type',
            params: {type: 'object'},
            message: 'must be object',
          },
        ]
        return false
      }
    }
    var _valid0 = _errs4 === errors
    valid0 = _valid0
    if (valid0) {
      var props0 = true
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
    validate175.errors = vErrors
    return false
  }
  validate175.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate175.evaluated = {dynamicProps: true, dynamicItems: false}
const schema101 = {
  enum: [
    'set-up-failed',
    'call-failed',
    'malformed-value',
    'wrong-type',
    'not-a-route-spec',
    'field-ignored',
    'dial-refused',
    'unknown-fallback',
    'caller-wins',
    'floor-lowered',
    'direct-not-forced',
    'invalid-distribution',
    'distribution-unused',
    'weight-count',
    'weight-zero',
    'weight-rounded',
    'weight-extreme',
    'payload-encrypted',
    'chosen-not-found',
    'chosen-ambiguous',
    'chosen-excluded',
    'partial-pick-discarded',
    'attempt-dropped',
    'shortcut-refused',
    'shortcut-bypasses-policy',
    'local-routes',
    'legs-missing',
    'dmsg-removed',
    'floor-wrapped',
    'rotation-unused',
    'rotation-ignored',
    'entry-point-ignored',
    'assumed',
  ],
}
function validate270(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate270.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (!(
    data === 'set-up-failed' ||
    data === 'call-failed' ||
    data === 'malformed-value' ||
    data === 'wrong-type' ||
    data === 'not-a-route-spec' ||
    data === 'field-ignored' ||
    data === 'dial-refused' ||
    data === 'unknown-fallback' ||
    data === 'caller-wins' ||
    data === 'floor-lowered' ||
    data === 'direct-not-forced' ||
    data === 'invalid-distribution' ||
    data === 'distribution-unused' ||
    data === 'weight-count' ||
    data === 'weight-zero' ||
    data === 'weight-rounded' ||
    data === 'weight-extreme' ||
    data === 'payload-encrypted' ||
    data === 'chosen-not-found' ||
    data === 'chosen-ambiguous' ||
    data === 'chosen-excluded' ||
    data === 'partial-pick-discarded' ||
    data === 'attempt-dropped' ||
    data === 'shortcut-refused' ||
    data === 'shortcut-bypasses-policy' ||
    data === 'local-routes' ||
    data === 'legs-missing' ||
    data === 'dmsg-removed' ||
    data === 'floor-wrapped' ||
    data === 'rotation-unused' ||
    data === 'rotation-ignored' ||
    data === 'entry-point-ignored' ||
    data === 'assumed'
  )) {
    validate270.errors = [
      {
        instancePath,
        schemaPath: '#/enum',
        keyword: 'enum',
        params: {allowedValues: schema101.enum},
        message: 'must be equal to one of the allowed values',
      },
    ]
    return false
  }
  validate270.errors = vErrors
  return errors === 0
}
validate270.evaluated = {dynamicProps: false, dynamicItems: false}
function validate168(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate168.evaluated
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
        if (!func1.call(schema62.properties, key0)) {
          validate168.errors = [
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
        if (data.outcome !== undefined) {
          let data0 = data.outcome
          const _errs2 = errors
          const _errs3 = errors
          let valid1 = true
          const _errs4 = errors
          if (typeof data0 !== 'string') {
            const err0 = {}
            if (vErrors === null) {
              vErrors = [err0]
            } else {
              vErrors.push(err0)
            }
            errors++
          }
          var _valid0 = _errs4 === errors
          errors = _errs3
          if (vErrors !== null) {
            if (_errs3) {
              vErrors.length = _errs3
            } else {
              vErrors = null
            }
          }
          let ifClause0
          if (_valid0) {
            const _errs6 = errors
            if (
              !validate169(data0, {
                instancePath: instancePath + '/outcome',
                parentData: data,
                parentDataProperty: 'outcome',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
              errors = vErrors.length
            }
            var _valid0 = _errs6 === errors
            valid1 = _valid0
            ifClause0 = 'then'
          } else {
            const _errs7 = errors
            if (errors === _errs7) {
              if (data0 && typeof data0 == 'object' && !Array.isArray(data0)) {
                if (Object.keys(data0).length < 1) {
                  validate168.errors = [
                    {
                      instancePath: instancePath + '/outcome',
                      schemaPath: '#/properties/outcome/else/minProperties',
                      keyword: 'minProperties',
                      params: {limit: 1},
                      message: 'must NOT have fewer than 1 properties',
                    },
                  ]
                  return false
                } else {
                  const _errs9 = errors
                  for (const key1 in data0) {
                    if (!func1.call(schema62.properties.outcome.else.properties, key1)) {
                      validate168.errors = [
                        {
                          instancePath: instancePath + '/outcome',
                          schemaPath: '#/properties/outcome/else/additionalProperties',
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
                    if (data0.kind !== undefined) {
                      const _errs10 = errors
                      if (
                        !validate169(data0.kind, {
                          instancePath: instancePath + '/outcome/kind',
                          parentData: data0,
                          parentDataProperty: 'kind',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors)
                        errors = vErrors.length
                      }
                      var valid2 = _errs10 === errors
                    } else {
                      var valid2 = true
                    }
                    if (valid2) {
                      if (data0.route !== undefined) {
                        const _errs11 = errors
                        if (typeof data0.route !== 'string') {
                          validate168.errors = [
                            {
                              instancePath: instancePath + '/outcome/route',
                              schemaPath: '#/properties/outcome/else/properties/route/type',
                              keyword: 'type',
                              params: {type: 'string'},
                              message: 'must be string',
                            },
                          ]
                          return false
                        }
                        var valid2 = _errs11 === errors
                      } else {
                        var valid2 = true
                      }
                      if (valid2) {
                        if (data0.reverse !== undefined) {
                          const _errs13 = errors
                          if (typeof data0.reverse !== 'string') {
                            validate168.errors = [
                              {
                                instancePath: instancePath + '/outcome/reverse',
                                schemaPath: '#/properties/outcome/else/properties/reverse/type',
                                keyword: 'type',
                                params: {type: 'string'},
                                message: 'must be string',
                              },
                            ]
                            return false
                          }
                          var valid2 = _errs13 === errors
                        } else {
                          var valid2 = true
                        }
                        if (valid2) {
                          if (data0.legs !== undefined) {
                            let data4 = data0.legs
                            const _errs15 = errors
                            const _errs16 = errors
                            let valid3 = true
                            const _errs17 = errors
                            if (!Array.isArray(data4)) {
                              const err1 = {}
                              if (vErrors === null) {
                                vErrors = [err1]
                              } else {
                                vErrors.push(err1)
                              }
                              errors++
                            }
                            var _valid1 = _errs17 === errors
                            errors = _errs16
                            if (vErrors !== null) {
                              if (_errs16) {
                                vErrors.length = _errs16
                              } else {
                                vErrors = null
                              }
                            }
                            let ifClause1
                            if (_valid1) {
                              const _errs19 = errors
                              if (errors === _errs19) {
                                if (Array.isArray(data4)) {
                                  var valid4 = true
                                  const len0 = data4.length
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs21 = errors
                                    if (typeof data4[i0] !== 'string') {
                                      validate168.errors = [
                                        {
                                          instancePath: instancePath + '/outcome/legs/' + i0,
                                          schemaPath: '#/properties/outcome/else/properties/legs/then/items/type',
                                          keyword: 'type',
                                          params: {type: 'string'},
                                          message: 'must be string',
                                        },
                                      ]
                                      return false
                                    }
                                    var valid4 = _errs21 === errors
                                    if (!valid4) {
                                      break
                                    }
                                  }
                                } else {
                                  validate168.errors = [
                                    {
                                      instancePath: instancePath + '/outcome/legs',
                                      schemaPath: '#/properties/outcome/else/properties/legs/then/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                      message: 'must be array',
                                    },
                                  ]
                                  return false
                                }
                              }
                              var _valid1 = _errs19 === errors
                              valid3 = _valid1
                              ifClause1 = 'then'
                            } else {
                              const _errs23 = errors
                              if (!(typeof data4 == 'number' && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                                validate168.errors = [
                                  {
                                    instancePath: instancePath + '/outcome/legs',
                                    schemaPath: '#/properties/outcome/else/properties/legs/else/type',
                                    keyword: 'type',
                                    params: {type: 'integer'},
                                    message: 'must be integer',
                                  },
                                ]
                                return false
                              }
                              if (errors === _errs23) {
                                if (typeof data4 == 'number' && isFinite(data4)) {
                                  if (data4 < 0 || isNaN(data4)) {
                                    validate168.errors = [
                                      {
                                        instancePath: instancePath + '/outcome/legs',
                                        schemaPath: '#/properties/outcome/else/properties/legs/else/minimum',
                                        keyword: 'minimum',
                                        params: {comparison: '>=', limit: 0},
                                        message: 'must be >= 0',
                                      },
                                    ]
                                    return false
                                  }
                                }
                              }
                              var _valid1 = _errs23 === errors
                              valid3 = _valid1
                              ifClause1 = 'else'
                            }
                            if (!valid3) {
                              const err2 = {
                                instancePath: instancePath + '/outcome/legs',
                                schemaPath: '#/properties/outcome/else/properties/legs/if',
                                keyword: 'if',
                                params: {failingKeyword: ifClause1},
                                message: 'must match "' + ifClause1 + '" schema',
                              }
                              if (vErrors === null) {
                                vErrors = [err2]
                              } else {
                                vErrors.push(err2)
                              }
                              errors++
                              validate168.errors = vErrors
                              return false
                            }
                            var valid2 = _errs15 === errors
                          } else {
                            var valid2 = true
                          }
                          if (valid2) {
                            if (data0.picked_by !== undefined) {
                              let data6 = data0.picked_by
                              const _errs25 = errors
                              if (!(
                                data6 === 'policy' ||
                                data6 === 'built-in' ||
                                data6 === 'built-in-after-failure' ||
                                data6 === 'local'
                              )) {
                                validate168.errors = [
                                  {
                                    instancePath: instancePath + '/outcome/picked_by',
                                    schemaPath: '#/properties/outcome/else/properties/picked_by/enum',
                                    keyword: 'enum',
                                    params: {allowedValues: schema62.properties.outcome.else.properties.picked_by.enum},
                                    message: 'must be equal to one of the allowed values',
                                  },
                                ]
                                return false
                              }
                              var valid2 = _errs25 === errors
                            } else {
                              var valid2 = true
                            }
                            if (valid2) {
                              if (data0.attempts !== undefined) {
                                let data7 = data0.attempts
                                const _errs26 = errors
                                if (!(typeof data7 == 'number' && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
                                  validate168.errors = [
                                    {
                                      instancePath: instancePath + '/outcome/attempts',
                                      schemaPath: '#/properties/outcome/else/properties/attempts/type',
                                      keyword: 'type',
                                      params: {type: 'integer'},
                                      message: 'must be integer',
                                    },
                                  ]
                                  return false
                                }
                                if (errors === _errs26) {
                                  if (typeof data7 == 'number' && isFinite(data7)) {
                                    if (data7 < 1 || isNaN(data7)) {
                                      validate168.errors = [
                                        {
                                          instancePath: instancePath + '/outcome/attempts',
                                          schemaPath: '#/properties/outcome/else/properties/attempts/minimum',
                                          keyword: 'minimum',
                                          params: {comparison: '>=', limit: 1},
                                          message: 'must be >= 1',
                                        },
                                      ]
                                      return false
                                    }
                                  }
                                }
                                var valid2 = _errs26 === errors
                              } else {
                                var valid2 = true
                              }
                              if (valid2) {
                                if (data0.floor !== undefined) {
                                  const _errs28 = errors
                                  if (
                                    !validate172(data0.floor, {
                                      instancePath: instancePath + '/outcome/floor',
                                      parentData: data0,
                                      parentDataProperty: 'floor',
                                      rootData,
                                      dynamicAnchors,
                                    })
                                  ) {
                                    vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors)
                                    errors = vErrors.length
                                  }
                                  var valid2 = _errs28 === errors
                                } else {
                                  var valid2 = true
                                }
                                if (valid2) {
                                  if (data0.leg_targets !== undefined) {
                                    const _errs29 = errors
                                    if (
                                      !validate172(data0.leg_targets, {
                                        instancePath: instancePath + '/outcome/leg_targets',
                                        parentData: data0,
                                        parentDataProperty: 'leg_targets',
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null ? validate172.errors : vErrors.concat(validate172.errors)
                                      errors = vErrors.length
                                    }
                                    var valid2 = _errs29 === errors
                                  } else {
                                    var valid2 = true
                                  }
                                  if (valid2) {
                                    if (data0.distribution !== undefined) {
                                      const _errs30 = errors
                                      if (typeof data0.distribution !== 'string') {
                                        validate168.errors = [
                                          {
                                            instancePath: instancePath + '/outcome/distribution',
                                            schemaPath: '#/properties/outcome/else/properties/distribution/type',
                                            keyword: 'type',
                                            params: {type: 'string'},
                                            message: 'must be string',
                                          },
                                        ]
                                        return false
                                      }
                                      var valid2 = _errs30 === errors
                                    } else {
                                      var valid2 = true
                                    }
                                    if (valid2) {
                                      if (data0.distribution_from !== undefined) {
                                        let data11 = data0.distribution_from
                                        const _errs32 = errors
                                        if (!(
                                          data11 === 'select-route' ||
                                          data11 === 'before-dial' ||
                                          data11 === 'caller' ||
                                          data11 === 'visor'
                                        )) {
                                          validate168.errors = [
                                            {
                                              instancePath: instancePath + '/outcome/distribution_from',
                                              schemaPath: '#/properties/outcome/else/properties/distribution_from/enum',
                                              keyword: 'enum',
                                              params: {
                                                allowedValues:
                                                  schema62.properties.outcome.else.properties.distribution_from.enum,
                                              },
                                              message: 'must be equal to one of the allowed values',
                                            },
                                          ]
                                          return false
                                        }
                                        var valid2 = _errs32 === errors
                                      } else {
                                        var valid2 = true
                                      }
                                      if (valid2) {
                                        if (data0.rotation_interval_seconds !== undefined) {
                                          let data12 = data0.rotation_interval_seconds
                                          const _errs33 = errors
                                          if (!(
                                            typeof data12 == 'number' &&
                                            !(data12 % 1) &&
                                            !isNaN(data12) &&
                                            isFinite(data12)
                                          )) {
                                            validate168.errors = [
                                              {
                                                instancePath: instancePath + '/outcome/rotation_interval_seconds',
                                                schemaPath:
                                                  '#/properties/outcome/else/properties/rotation_interval_seconds/type',
                                                keyword: 'type',
                                                params: {type: 'integer'},
                                                message: 'must be integer',
                                              },
                                            ]
                                            return false
                                          }
                                          if (errors === _errs33) {
                                            if (typeof data12 == 'number' && isFinite(data12)) {
                                              if (data12 < 0 || isNaN(data12)) {
                                                validate168.errors = [
                                                  {
                                                    instancePath: instancePath + '/outcome/rotation_interval_seconds',
                                                    schemaPath:
                                                      '#/properties/outcome/else/properties/rotation_interval_seconds/minimum',
                                                    keyword: 'minimum',
                                                    params: {comparison: '>=', limit: 0},
                                                    message: 'must be >= 0',
                                                  },
                                                ]
                                                return false
                                              }
                                            }
                                          }
                                          var valid2 = _errs33 === errors
                                        } else {
                                          var valid2 = true
                                        }
                                        if (valid2) {
                                          if (data0.use_existing_tp_only !== undefined) {
                                            const _errs35 = errors
                                            if (typeof data0.use_existing_tp_only !== 'boolean') {
                                              validate168.errors = [
                                                {
                                                  instancePath: instancePath + '/outcome/use_existing_tp_only',
                                                  schemaPath:
                                                    '#/properties/outcome/else/properties/use_existing_tp_only/type',
                                                  keyword: 'type',
                                                  params: {type: 'boolean'},
                                                  message: 'must be boolean',
                                                },
                                              ]
                                              return false
                                            }
                                            var valid2 = _errs35 === errors
                                          } else {
                                            var valid2 = true
                                          }
                                          if (valid2) {
                                            if (data0.transport_kind !== undefined) {
                                              const _errs37 = errors
                                              if (typeof data0.transport_kind !== 'string') {
                                                validate168.errors = [
                                                  {
                                                    instancePath: instancePath + '/outcome/transport_kind',
                                                    schemaPath:
                                                      '#/properties/outcome/else/properties/transport_kind/type',
                                                    keyword: 'type',
                                                    params: {type: 'string'},
                                                    message: 'must be string',
                                                  },
                                                ]
                                                return false
                                              }
                                              var valid2 = _errs37 === errors
                                            } else {
                                              var valid2 = true
                                            }
                                            if (valid2) {
                                              if (data0.reason !== undefined) {
                                                const _errs39 = errors
                                                if (typeof data0.reason !== 'string') {
                                                  validate168.errors = [
                                                    {
                                                      instancePath: instancePath + '/outcome/reason',
                                                      schemaPath: '#/properties/outcome/else/properties/reason/type',
                                                      keyword: 'type',
                                                      params: {type: 'string'},
                                                      message: 'must be string',
                                                    },
                                                  ]
                                                  return false
                                                }
                                                var valid2 = _errs39 === errors
                                              } else {
                                                var valid2 = true
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
                validate168.errors = [
                  {
                    instancePath: instancePath + '/outcome',
                    schemaPath: '#/properties/outcome/else/type',
                    keyword: 'type',
                    params: {type: 'object'},
                    message: 'must be object',
                  },
                ]
                return false
              }
            }
            var _valid0 = _errs7 === errors
            valid1 = _valid0
            ifClause0 = 'else'
          }
          if (!valid1) {
            const err3 = {
              instancePath: instancePath + '/outcome',
              schemaPath: '#/properties/outcome/if',
              keyword: 'if',
              params: {failingKeyword: ifClause0},
              message: 'must match "' + ifClause0 + '" schema',
            }
            if (vErrors === null) {
              vErrors = [err3]
            } else {
              vErrors.push(err3)
            }
            errors++
            validate168.errors = vErrors
            return false
          }
          var valid0 = _errs2 === errors
        } else {
          var valid0 = true
        }
        if (valid0) {
          if (data.direct_dial !== undefined) {
            const _errs41 = errors
            if (
              !validate175(data.direct_dial, {
                instancePath: instancePath + '/direct_dial',
                parentData: data,
                parentDataProperty: 'direct_dial',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
              errors = vErrors.length
            }
            var valid0 = _errs41 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.before_dial !== undefined) {
              const _errs42 = errors
              if (
                !validate175(data.before_dial, {
                  instancePath: instancePath + '/before_dial',
                  parentData: data,
                  parentDataProperty: 'before_dial',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
                errors = vErrors.length
              }
              var valid0 = _errs42 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.select_route !== undefined) {
                let data18 = data.select_route
                const _errs43 = errors
                const _errs44 = errors
                let valid5 = true
                const _errs45 = errors
                if (!Array.isArray(data18)) {
                  const err4 = {}
                  if (vErrors === null) {
                    vErrors = [err4]
                  } else {
                    vErrors.push(err4)
                  }
                  errors++
                }
                var _valid2 = _errs45 === errors
                errors = _errs44
                if (vErrors !== null) {
                  if (_errs44) {
                    vErrors.length = _errs44
                  } else {
                    vErrors = null
                  }
                }
                let ifClause2
                if (_valid2) {
                  const _errs47 = errors
                  if (errors === _errs47) {
                    if (Array.isArray(data18)) {
                      var valid6 = true
                      const len1 = data18.length
                      for (let i1 = 0; i1 < len1; i1++) {
                        const _errs49 = errors
                        if (
                          !validate175(data18[i1], {
                            instancePath: instancePath + '/select_route/' + i1,
                            parentData: data18,
                            parentDataProperty: i1,
                            rootData,
                            dynamicAnchors,
                          })
                        ) {
                          vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
                          errors = vErrors.length
                        }
                        var valid6 = _errs49 === errors
                        if (!valid6) {
                          break
                        }
                      }
                    } else {
                      validate168.errors = [
                        {
                          instancePath: instancePath + '/select_route',
                          schemaPath: '#/properties/select_route/then/type',
                          keyword: 'type',
                          params: {type: 'array'},
                          message: 'must be array',
                        },
                      ]
                      return false
                    }
                  }
                  var _valid2 = _errs47 === errors
                  valid5 = _valid2
                  ifClause2 = 'then'
                } else {
                  const _errs50 = errors
                  if (
                    !validate175(data18, {
                      instancePath: instancePath + '/select_route',
                      parentData: data,
                      parentDataProperty: 'select_route',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
                    errors = vErrors.length
                  }
                  var _valid2 = _errs50 === errors
                  valid5 = _valid2
                  ifClause2 = 'else'
                }
                if (!valid5) {
                  const err5 = {
                    instancePath: instancePath + '/select_route',
                    schemaPath: '#/properties/select_route/if',
                    keyword: 'if',
                    params: {failingKeyword: ifClause2},
                    message: 'must match "' + ifClause2 + '" schema',
                  }
                  if (vErrors === null) {
                    vErrors = [err5]
                  } else {
                    vErrors.push(err5)
                  }
                  errors++
                  validate168.errors = vErrors
                  return false
                }
                var valid0 = _errs43 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.leg_change !== undefined) {
                  const _errs51 = errors
                  if (
                    !validate175(data.leg_change, {
                      instancePath: instancePath + '/leg_change',
                      parentData: data,
                      parentDataProperty: 'leg_change',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs51 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.tick !== undefined) {
                    let data21 = data.tick
                    const _errs52 = errors
                    const _errs53 = errors
                    let valid7 = true
                    const _errs54 = errors
                    if (typeof data21 !== 'string') {
                      const err6 = {}
                      if (vErrors === null) {
                        vErrors = [err6]
                      } else {
                        vErrors.push(err6)
                      }
                      errors++
                    }
                    var _valid3 = _errs54 === errors
                    errors = _errs53
                    if (vErrors !== null) {
                      if (_errs53) {
                        vErrors.length = _errs53
                      } else {
                        vErrors = null
                      }
                    }
                    let ifClause3
                    if (_valid3) {
                      const _errs56 = errors
                      if (
                        !validate176(data21, {
                          instancePath: instancePath + '/tick',
                          parentData: data,
                          parentDataProperty: 'tick',
                          rootData,
                          dynamicAnchors,
                        })
                      ) {
                        vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors)
                        errors = vErrors.length
                      }
                      var _valid3 = _errs56 === errors
                      valid7 = _valid3
                      ifClause3 = 'then'
                    } else {
                      const _errs57 = errors
                      if (errors === _errs57) {
                        if (data21 && typeof data21 == 'object' && !Array.isArray(data21)) {
                          if (Object.keys(data21).length < 1) {
                            validate168.errors = [
                              {
                                instancePath: instancePath + '/tick',
                                schemaPath: '#/properties/tick/else/minProperties',
                                keyword: 'minProperties',
                                params: {limit: 1},
                                message: 'must NOT have fewer than 1 properties',
                              },
                            ]
                            return false
                          } else {
                            const _errs59 = errors
                            for (const key2 in data21) {
                              if (!(
                                key2 === 'drop_legs' ||
                                key2 === 'add_leg' ||
                                key2 === 'exclude_hops' ||
                                key2 === 'fails'
                              )) {
                                validate168.errors = [
                                  {
                                    instancePath: instancePath + '/tick',
                                    schemaPath: '#/properties/tick/else/additionalProperties',
                                    keyword: 'additionalProperties',
                                    params: {additionalProperty: key2},
                                    message: 'must NOT have additional properties',
                                  },
                                ]
                                return false
                                break
                              }
                            }
                            if (_errs59 === errors) {
                              if (data21.drop_legs !== undefined) {
                                let data22 = data21.drop_legs
                                const _errs60 = errors
                                if (errors === _errs60) {
                                  if (Array.isArray(data22)) {
                                    var valid9 = true
                                    const len2 = data22.length
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data23 = data22[i2]
                                      const _errs62 = errors
                                      if (!(
                                        typeof data23 == 'number' &&
                                        !(data23 % 1) &&
                                        !isNaN(data23) &&
                                        isFinite(data23)
                                      )) {
                                        validate168.errors = [
                                          {
                                            instancePath: instancePath + '/tick/drop_legs/' + i2,
                                            schemaPath: '#/properties/tick/else/properties/drop_legs/items/type',
                                            keyword: 'type',
                                            params: {type: 'integer'},
                                            message: 'must be integer',
                                          },
                                        ]
                                        return false
                                      }
                                      var valid9 = _errs62 === errors
                                      if (!valid9) {
                                        break
                                      }
                                    }
                                  } else {
                                    validate168.errors = [
                                      {
                                        instancePath: instancePath + '/tick/drop_legs',
                                        schemaPath: '#/properties/tick/else/properties/drop_legs/type',
                                        keyword: 'type',
                                        params: {type: 'array'},
                                        message: 'must be array',
                                      },
                                    ]
                                    return false
                                  }
                                }
                                var valid8 = _errs60 === errors
                              } else {
                                var valid8 = true
                              }
                              if (valid8) {
                                if (data21.add_leg !== undefined) {
                                  const _errs64 = errors
                                  if (typeof data21.add_leg !== 'boolean') {
                                    validate168.errors = [
                                      {
                                        instancePath: instancePath + '/tick/add_leg',
                                        schemaPath: '#/properties/tick/else/properties/add_leg/type',
                                        keyword: 'type',
                                        params: {type: 'boolean'},
                                        message: 'must be boolean',
                                      },
                                    ]
                                    return false
                                  }
                                  var valid8 = _errs64 === errors
                                } else {
                                  var valid8 = true
                                }
                                if (valid8) {
                                  if (data21.exclude_hops !== undefined) {
                                    let data25 = data21.exclude_hops
                                    const _errs66 = errors
                                    if (errors === _errs66) {
                                      if (Array.isArray(data25)) {
                                        var valid10 = true
                                        const len3 = data25.length
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs68 = errors
                                          if (
                                            !validate61(data25[i3], {
                                              instancePath: instancePath + '/tick/exclude_hops/' + i3,
                                              parentData: data25,
                                              parentDataProperty: i3,
                                              rootData,
                                              dynamicAnchors,
                                            })
                                          ) {
                                            vErrors =
                                              vErrors === null ? validate61.errors : vErrors.concat(validate61.errors)
                                            errors = vErrors.length
                                          }
                                          var valid10 = _errs68 === errors
                                          if (!valid10) {
                                            break
                                          }
                                        }
                                      } else {
                                        validate168.errors = [
                                          {
                                            instancePath: instancePath + '/tick/exclude_hops',
                                            schemaPath: '#/properties/tick/else/properties/exclude_hops/type',
                                            keyword: 'type',
                                            params: {type: 'array'},
                                            message: 'must be array',
                                          },
                                        ]
                                        return false
                                      }
                                    }
                                    var valid8 = _errs66 === errors
                                  } else {
                                    var valid8 = true
                                  }
                                  if (valid8) {
                                    if (data21.fails !== undefined) {
                                      const _errs69 = errors
                                      if (
                                        !validate178(data21.fails, {
                                          instancePath: instancePath + '/tick/fails',
                                          parentData: data21,
                                          parentDataProperty: 'fails',
                                          rootData,
                                          dynamicAnchors,
                                        })
                                      ) {
                                        vErrors =
                                          vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
                                        errors = vErrors.length
                                      }
                                      var valid8 = _errs69 === errors
                                    } else {
                                      var valid8 = true
                                    }
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          validate168.errors = [
                            {
                              instancePath: instancePath + '/tick',
                              schemaPath: '#/properties/tick/else/type',
                              keyword: 'type',
                              params: {type: 'object'},
                              message: 'must be object',
                            },
                          ]
                          return false
                        }
                      }
                      var _valid3 = _errs57 === errors
                      valid7 = _valid3
                      ifClause3 = 'else'
                    }
                    if (!valid7) {
                      const err7 = {
                        instancePath: instancePath + '/tick',
                        schemaPath: '#/properties/tick/if',
                        keyword: 'if',
                        params: {failingKeyword: ifClause3},
                        message: 'must match "' + ifClause3 + '" schema',
                      }
                      if (vErrors === null) {
                        vErrors = [err7]
                      } else {
                        vErrors.push(err7)
                      }
                      errors++
                      validate168.errors = vErrors
                      return false
                    }
                    var valid0 = _errs52 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.closed !== undefined) {
                      let data28 = data.closed
                      const _errs70 = errors
                      if (errors === _errs70) {
                        if (Array.isArray(data28)) {
                          var valid11 = true
                          const len4 = data28.length
                          for (let i4 = 0; i4 < len4; i4++) {
                            let data29 = data28[i4]
                            const _errs72 = errors
                            if (!(typeof data29 == 'number' && !(data29 % 1) && !isNaN(data29) && isFinite(data29))) {
                              validate168.errors = [
                                {
                                  instancePath: instancePath + '/closed/' + i4,
                                  schemaPath: '#/properties/closed/items/type',
                                  keyword: 'type',
                                  params: {type: 'integer'},
                                  message: 'must be integer',
                                },
                              ]
                              return false
                            }
                            if (errors === _errs72) {
                              if (typeof data29 == 'number' && isFinite(data29)) {
                                if (data29 < 0 || isNaN(data29)) {
                                  validate168.errors = [
                                    {
                                      instancePath: instancePath + '/closed/' + i4,
                                      schemaPath: '#/properties/closed/items/minimum',
                                      keyword: 'minimum',
                                      params: {comparison: '>=', limit: 0},
                                      message: 'must be >= 0',
                                    },
                                  ]
                                  return false
                                }
                              }
                            }
                            var valid11 = _errs72 === errors
                            if (!valid11) {
                              break
                            }
                          }
                        } else {
                          validate168.errors = [
                            {
                              instancePath: instancePath + '/closed',
                              schemaPath: '#/properties/closed/type',
                              keyword: 'type',
                              params: {type: 'array'},
                              message: 'must be array',
                            },
                          ]
                          return false
                        }
                      }
                      var valid0 = _errs70 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.adds_leg !== undefined) {
                        const _errs74 = errors
                        if (typeof data.adds_leg !== 'boolean') {
                          validate168.errors = [
                            {
                              instancePath: instancePath + '/adds_leg',
                              schemaPath: '#/properties/adds_leg/type',
                              keyword: 'type',
                              params: {type: 'boolean'},
                              message: 'must be boolean',
                            },
                          ]
                          return false
                        }
                        var valid0 = _errs74 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.distribution !== undefined) {
                          const _errs76 = errors
                          if (typeof data.distribution !== 'string') {
                            validate168.errors = [
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
                          var valid0 = _errs76 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          if (data.silent_failures !== undefined) {
                            let data32 = data.silent_failures
                            const _errs78 = errors
                            if (errors === _errs78) {
                              if (Array.isArray(data32)) {
                                var valid12 = true
                                const len5 = data32.length
                                for (let i5 = 0; i5 < len5; i5++) {
                                  let data33 = data32[i5]
                                  const _errs80 = errors
                                  const _errs81 = errors
                                  let valid13 = true
                                  const _errs82 = errors
                                  if (typeof data33 !== 'string') {
                                    const err8 = {}
                                    if (vErrors === null) {
                                      vErrors = [err8]
                                    } else {
                                      vErrors.push(err8)
                                    }
                                    errors++
                                  }
                                  var _valid4 = _errs82 === errors
                                  errors = _errs81
                                  if (vErrors !== null) {
                                    if (_errs81) {
                                      vErrors.length = _errs81
                                    } else {
                                      vErrors = null
                                    }
                                  }
                                  let ifClause4
                                  if (_valid4) {
                                    const _errs84 = errors
                                    if (
                                      !validate270(data33, {
                                        instancePath: instancePath + '/silent_failures/' + i5,
                                        parentData: data32,
                                        parentDataProperty: i5,
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null ? validate270.errors : vErrors.concat(validate270.errors)
                                      errors = vErrors.length
                                    }
                                    var _valid4 = _errs84 === errors
                                    valid13 = _valid4
                                    ifClause4 = 'then'
                                  } else {
                                    const _errs85 = errors
                                    if (errors === _errs85) {
                                      if (data33 && typeof data33 == 'object' && !Array.isArray(data33)) {
                                        let missing0
                                        if (data33.code === undefined && (missing0 = 'code')) {
                                          validate168.errors = [
                                            {
                                              instancePath: instancePath + '/silent_failures/' + i5,
                                              schemaPath: '#/properties/silent_failures/items/else/required',
                                              keyword: 'required',
                                              params: {missingProperty: missing0},
                                              message: "must have required property '" + missing0 + "'",
                                            },
                                          ]
                                          return false
                                        } else {
                                          const _errs87 = errors
                                          for (const key3 in data33) {
                                            if (!(key3 === 'code' || key3 === 'field' || key3 === 'message')) {
                                              validate168.errors = [
                                                {
                                                  instancePath: instancePath + '/silent_failures/' + i5,
                                                  schemaPath:
                                                    '#/properties/silent_failures/items/else/additionalProperties',
                                                  keyword: 'additionalProperties',
                                                  params: {additionalProperty: key3},
                                                  message: 'must NOT have additional properties',
                                                },
                                              ]
                                              return false
                                              break
                                            }
                                          }
                                          if (_errs87 === errors) {
                                            if (data33.code !== undefined) {
                                              const _errs88 = errors
                                              if (
                                                !validate270(data33.code, {
                                                  instancePath: instancePath + '/silent_failures/' + i5 + '/code',
                                                  parentData: data33,
                                                  parentDataProperty: 'code',
                                                  rootData,
                                                  dynamicAnchors,
                                                })
                                              ) {
                                                vErrors =
                                                  vErrors === null
                                                    ? validate270.errors
                                                    : vErrors.concat(validate270.errors)
                                                errors = vErrors.length
                                              }
                                              var valid14 = _errs88 === errors
                                            } else {
                                              var valid14 = true
                                            }
                                            if (valid14) {
                                              if (data33.field !== undefined) {
                                                const _errs89 = errors
                                                if (typeof data33.field !== 'string') {
                                                  validate168.errors = [
                                                    {
                                                      instancePath: instancePath + '/silent_failures/' + i5 + '/field',
                                                      schemaPath:
                                                        '#/properties/silent_failures/items/else/properties/field/type',
                                                      keyword: 'type',
                                                      params: {type: 'string'},
                                                      message: 'must be string',
                                                    },
                                                  ]
                                                  return false
                                                }
                                                var valid14 = _errs89 === errors
                                              } else {
                                                var valid14 = true
                                              }
                                              if (valid14) {
                                                if (data33.message !== undefined) {
                                                  const _errs91 = errors
                                                  if (
                                                    !validate178(data33.message, {
                                                      instancePath:
                                                        instancePath + '/silent_failures/' + i5 + '/message',
                                                      parentData: data33,
                                                      parentDataProperty: 'message',
                                                      rootData,
                                                      dynamicAnchors,
                                                    })
                                                  ) {
                                                    vErrors =
                                                      vErrors === null
                                                        ? validate178.errors
                                                        : vErrors.concat(validate178.errors)
                                                    errors = vErrors.length
                                                  }
                                                  var valid14 = _errs91 === errors
                                                } else {
                                                  var valid14 = true
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate168.errors = [
                                          {
                                            instancePath: instancePath + '/silent_failures/' + i5,
                                            schemaPath: '#/properties/silent_failures/items/else/type',
                                            keyword: 'type',
                                            params: {type: 'object'},
                                            message: 'must be object',
                                          },
                                        ]
                                        return false
                                      }
                                    }
                                    var _valid4 = _errs85 === errors
                                    valid13 = _valid4
                                    ifClause4 = 'else'
                                  }
                                  if (!valid13) {
                                    const err9 = {
                                      instancePath: instancePath + '/silent_failures/' + i5,
                                      schemaPath: '#/properties/silent_failures/items/if',
                                      keyword: 'if',
                                      params: {failingKeyword: ifClause4},
                                      message: 'must match "' + ifClause4 + '" schema',
                                    }
                                    if (vErrors === null) {
                                      vErrors = [err9]
                                    } else {
                                      vErrors.push(err9)
                                    }
                                    errors++
                                    validate168.errors = vErrors
                                    return false
                                  }
                                  var valid12 = _errs80 === errors
                                  if (!valid12) {
                                    break
                                  }
                                }
                              } else {
                                validate168.errors = [
                                  {
                                    instancePath: instancePath + '/silent_failures',
                                    schemaPath: '#/properties/silent_failures/type',
                                    keyword: 'type',
                                    params: {type: 'array'},
                                    message: 'must be array',
                                  },
                                ]
                                return false
                              }
                            }
                            var valid0 = _errs78 === errors
                          } else {
                            var valid0 = true
                          }
                          if (valid0) {
                            if (data.logs !== undefined) {
                              let data37 = data.logs
                              const _errs92 = errors
                              if (errors === _errs92) {
                                if (Array.isArray(data37)) {
                                  var valid15 = true
                                  const len6 = data37.length
                                  for (let i6 = 0; i6 < len6; i6++) {
                                    const _errs94 = errors
                                    if (
                                      !validate178(data37[i6], {
                                        instancePath: instancePath + '/logs/' + i6,
                                        parentData: data37,
                                        parentDataProperty: i6,
                                        rootData,
                                        dynamicAnchors,
                                      })
                                    ) {
                                      vErrors =
                                        vErrors === null ? validate178.errors : vErrors.concat(validate178.errors)
                                      errors = vErrors.length
                                    }
                                    var valid15 = _errs94 === errors
                                    if (!valid15) {
                                      break
                                    }
                                  }
                                } else {
                                  validate168.errors = [
                                    {
                                      instancePath: instancePath + '/logs',
                                      schemaPath: '#/properties/logs/type',
                                      keyword: 'type',
                                      params: {type: 'array'},
                                      message: 'must be array',
                                    },
                                  ]
                                  return false
                                }
                              }
                              var valid0 = _errs92 === errors
                            } else {
                              var valid0 = true
                            }
                            if (valid0) {
                              if (data.steps !== undefined) {
                                let data39 = data.steps
                                const _errs95 = errors
                                const _errs96 = errors
                                let valid16 = true
                                const _errs97 = errors
                                if (!(
                                  typeof data39 == 'number' &&
                                  !(data39 % 1) &&
                                  !isNaN(data39) &&
                                  isFinite(data39)
                                )) {
                                  const err10 = {}
                                  if (vErrors === null) {
                                    vErrors = [err10]
                                  } else {
                                    vErrors.push(err10)
                                  }
                                  errors++
                                }
                                var _valid5 = _errs97 === errors
                                errors = _errs96
                                if (vErrors !== null) {
                                  if (_errs96) {
                                    vErrors.length = _errs96
                                  } else {
                                    vErrors = null
                                  }
                                }
                                let ifClause5
                                if (_valid5) {
                                  const _errs99 = errors
                                  if (typeof data39 == 'number' && isFinite(data39)) {
                                    if (data39 < 1 || isNaN(data39)) {
                                      validate168.errors = [
                                        {
                                          instancePath: instancePath + '/steps',
                                          schemaPath: '#/properties/steps/then/minimum',
                                          keyword: 'minimum',
                                          params: {comparison: '>=', limit: 1},
                                          message: 'must be >= 1',
                                        },
                                      ]
                                      return false
                                    }
                                  }
                                  var _valid5 = _errs99 === errors
                                  valid16 = _valid5
                                  ifClause5 = 'then'
                                } else {
                                  const _errs100 = errors
                                  if (errors === _errs100) {
                                    if (data39 && typeof data39 == 'object' && !Array.isArray(data39)) {
                                      if (Object.keys(data39).length < 1) {
                                        validate168.errors = [
                                          {
                                            instancePath: instancePath + '/steps',
                                            schemaPath: '#/properties/steps/else/minProperties',
                                            keyword: 'minProperties',
                                            params: {limit: 1},
                                            message: 'must NOT have fewer than 1 properties',
                                          },
                                        ]
                                        return false
                                      } else {
                                        const _errs102 = errors
                                        for (const key4 in data39) {
                                          if (!(key4 === 'max' || key4 === 'total')) {
                                            validate168.errors = [
                                              {
                                                instancePath: instancePath + '/steps',
                                                schemaPath: '#/properties/steps/else/additionalProperties',
                                                keyword: 'additionalProperties',
                                                params: {additionalProperty: key4},
                                                message: 'must NOT have additional properties',
                                              },
                                            ]
                                            return false
                                            break
                                          }
                                        }
                                        if (_errs102 === errors) {
                                          if (data39.max !== undefined) {
                                            let data40 = data39.max
                                            const _errs103 = errors
                                            if (!(
                                              typeof data40 == 'number' &&
                                              !(data40 % 1) &&
                                              !isNaN(data40) &&
                                              isFinite(data40)
                                            )) {
                                              validate168.errors = [
                                                {
                                                  instancePath: instancePath + '/steps/max',
                                                  schemaPath: '#/properties/steps/else/properties/max/type',
                                                  keyword: 'type',
                                                  params: {type: 'integer'},
                                                  message: 'must be integer',
                                                },
                                              ]
                                              return false
                                            }
                                            if (errors === _errs103) {
                                              if (typeof data40 == 'number' && isFinite(data40)) {
                                                if (data40 < 1 || isNaN(data40)) {
                                                  validate168.errors = [
                                                    {
                                                      instancePath: instancePath + '/steps/max',
                                                      schemaPath: '#/properties/steps/else/properties/max/minimum',
                                                      keyword: 'minimum',
                                                      params: {comparison: '>=', limit: 1},
                                                      message: 'must be >= 1',
                                                    },
                                                  ]
                                                  return false
                                                }
                                              }
                                            }
                                            var valid17 = _errs103 === errors
                                          } else {
                                            var valid17 = true
                                          }
                                          if (valid17) {
                                            if (data39.total !== undefined) {
                                              let data41 = data39.total
                                              const _errs105 = errors
                                              if (!(
                                                typeof data41 == 'number' &&
                                                !(data41 % 1) &&
                                                !isNaN(data41) &&
                                                isFinite(data41)
                                              )) {
                                                validate168.errors = [
                                                  {
                                                    instancePath: instancePath + '/steps/total',
                                                    schemaPath: '#/properties/steps/else/properties/total/type',
                                                    keyword: 'type',
                                                    params: {type: 'integer'},
                                                    message: 'must be integer',
                                                  },
                                                ]
                                                return false
                                              }
                                              if (errors === _errs105) {
                                                if (typeof data41 == 'number' && isFinite(data41)) {
                                                  if (data41 < 1 || isNaN(data41)) {
                                                    validate168.errors = [
                                                      {
                                                        instancePath: instancePath + '/steps/total',
                                                        schemaPath: '#/properties/steps/else/properties/total/minimum',
                                                        keyword: 'minimum',
                                                        params: {comparison: '>=', limit: 1},
                                                        message: 'must be >= 1',
                                                      },
                                                    ]
                                                    return false
                                                  }
                                                }
                                              }
                                              var valid17 = _errs105 === errors
                                            } else {
                                              var valid17 = true
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate168.errors = [
                                        {
                                          instancePath: instancePath + '/steps',
                                          schemaPath: '#/properties/steps/else/type',
                                          keyword: 'type',
                                          params: {type: 'object'},
                                          message: 'must be object',
                                        },
                                      ]
                                      return false
                                    }
                                  }
                                  var _valid5 = _errs100 === errors
                                  valid16 = _valid5
                                  ifClause5 = 'else'
                                }
                                if (!valid16) {
                                  const err11 = {
                                    instancePath: instancePath + '/steps',
                                    schemaPath: '#/properties/steps/if',
                                    keyword: 'if',
                                    params: {failingKeyword: ifClause5},
                                    message: 'must match "' + ifClause5 + '" schema',
                                  }
                                  if (vErrors === null) {
                                    vErrors = [err11]
                                  } else {
                                    vErrors.push(err11)
                                  }
                                  errors++
                                  validate168.errors = vErrors
                                  return false
                                }
                                var valid0 = _errs95 === errors
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
      validate168.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate168.errors = vErrors
  return errors === 0
}
validate168.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
function validate163(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate163.evaluated
  if (evaluated0.dynamicProps) {
    evaluated0.props = undefined
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = undefined
  }
  if (errors === 0) {
    if (data && typeof data == 'object' && !Array.isArray(data)) {
      let missing0
      if (data.name === undefined && (missing0 = 'name')) {
        validate163.errors = [
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
            key0 === 'name' ||
            key0 === 'skip' ||
            key0 === 'only' ||
            key0 === 'dial' ||
            key0 === 'legs' ||
            key0 === 'when' ||
            key0 === 'distribution' ||
            key0 === 'expect'
          )) {
            validate163.errors = [
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
          if (data.name !== undefined) {
            let data0 = data.name
            const _errs2 = errors
            if (errors === _errs2) {
              if (typeof data0 === 'string') {
                if (!pattern3.test(data0)) {
                  validate163.errors = [
                    {
                      instancePath: instancePath + '/name',
                      schemaPath: '#/properties/name/pattern',
                      keyword: 'pattern',
                      params: {pattern: '\\S'},
                      message: 'must match pattern "' + '\\S' + '"',
                    },
                  ]
                  return false
                }
              } else {
                validate163.errors = [
                  {
                    instancePath: instancePath + '/name',
                    schemaPath: '#/properties/name/type',
                    keyword: 'type',
                    params: {type: 'string'},
                    message: 'must be string',
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
            if (data.skip !== undefined) {
              let data1 = data.skip
              const _errs4 = errors
              if (errors === _errs4) {
                if (typeof data1 === 'string') {
                  if (!pattern3.test(data1)) {
                    validate163.errors = [
                      {
                        instancePath: instancePath + '/skip',
                        schemaPath: '#/properties/skip/pattern',
                        keyword: 'pattern',
                        params: {pattern: '\\S'},
                        message: 'must match pattern "' + '\\S' + '"',
                      },
                    ]
                    return false
                  }
                } else {
                  validate163.errors = [
                    {
                      instancePath: instancePath + '/skip',
                      schemaPath: '#/properties/skip/type',
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
              if (data.only !== undefined) {
                const _errs6 = errors
                if (typeof data.only !== 'boolean') {
                  validate163.errors = [
                    {
                      instancePath: instancePath + '/only',
                      schemaPath: '#/properties/only/type',
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
                if (data.dial !== undefined) {
                  const _errs8 = errors
                  if (
                    !validate55(data.dial, {
                      instancePath: instancePath + '/dial',
                      parentData: data,
                      parentDataProperty: 'dial',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.legs !== undefined) {
                    let data4 = data.legs
                    const _errs9 = errors
                    if (errors === _errs9) {
                      if (Array.isArray(data4)) {
                        if (data4.length < 1) {
                          validate163.errors = [
                            {
                              instancePath: instancePath + '/legs',
                              schemaPath: '#/properties/legs/minItems',
                              keyword: 'minItems',
                              params: {limit: 1},
                              message: 'must NOT have fewer than 1 items',
                            },
                          ]
                          return false
                        } else {
                          var valid1 = true
                          const len0 = data4.length
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs11 = errors
                            if (
                              !validate165(data4[i0], {
                                instancePath: instancePath + '/legs/' + i0,
                                parentData: data4,
                                parentDataProperty: i0,
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors)
                              errors = vErrors.length
                            }
                            var valid1 = _errs11 === errors
                            if (!valid1) {
                              break
                            }
                          }
                        }
                      } else {
                        validate163.errors = [
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
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.when !== undefined) {
                      let data6 = data.when
                      const _errs12 = errors
                      const _errs13 = errors
                      let valid2 = true
                      const _errs14 = errors
                      if (typeof data6 !== 'string') {
                        const err0 = {}
                        if (vErrors === null) {
                          vErrors = [err0]
                        } else {
                          vErrors.push(err0)
                        }
                        errors++
                      }
                      var _valid0 = _errs14 === errors
                      errors = _errs13
                      if (vErrors !== null) {
                        if (_errs13) {
                          vErrors.length = _errs13
                        } else {
                          vErrors = null
                        }
                      }
                      let ifClause0
                      if (_valid0) {
                        const _errs16 = errors
                        if ('tick' !== data6) {
                          validate163.errors = [
                            {
                              instancePath: instancePath + '/when',
                              schemaPath: '#/properties/when/then/const',
                              keyword: 'const',
                              params: {allowedValue: 'tick'},
                              message: 'must be equal to constant',
                            },
                          ]
                          return false
                        }
                        var _valid0 = _errs16 === errors
                        valid2 = _valid0
                        ifClause0 = 'then'
                      } else {
                        const _errs17 = errors
                        if (errors === _errs17) {
                          if (data6 && typeof data6 == 'object' && !Array.isArray(data6)) {
                            if (Object.keys(data6).length > 1) {
                              validate163.errors = [
                                {
                                  instancePath: instancePath + '/when',
                                  schemaPath: '#/properties/when/else/maxProperties',
                                  keyword: 'maxProperties',
                                  params: {limit: 1},
                                  message: 'must NOT have more than 1 properties',
                                },
                              ]
                              return false
                            } else {
                              if (Object.keys(data6).length < 1) {
                                validate163.errors = [
                                  {
                                    instancePath: instancePath + '/when',
                                    schemaPath: '#/properties/when/else/minProperties',
                                    keyword: 'minProperties',
                                    params: {limit: 1},
                                    message: 'must NOT have fewer than 1 properties',
                                  },
                                ]
                                return false
                              } else {
                                const _errs19 = errors
                                for (const key1 in data6) {
                                  if (!(key1 === 'added' || key1 === 'dropped')) {
                                    validate163.errors = [
                                      {
                                        instancePath: instancePath + '/when',
                                        schemaPath: '#/properties/when/else/additionalProperties',
                                        keyword: 'additionalProperties',
                                        params: {additionalProperty: key1},
                                        message: 'must NOT have additional properties',
                                      },
                                    ]
                                    return false
                                    break
                                  }
                                }
                                if (_errs19 === errors) {
                                  if (data6.added !== undefined) {
                                    let data7 = data6.added
                                    const _errs20 = errors
                                    if (!(
                                      typeof data7 == 'number' &&
                                      !(data7 % 1) &&
                                      !isNaN(data7) &&
                                      isFinite(data7)
                                    )) {
                                      validate163.errors = [
                                        {
                                          instancePath: instancePath + '/when/added',
                                          schemaPath: '#/properties/when/else/properties/added/type',
                                          keyword: 'type',
                                          params: {type: 'integer'},
                                          message: 'must be integer',
                                        },
                                      ]
                                      return false
                                    }
                                    if (errors === _errs20) {
                                      if (typeof data7 == 'number' && isFinite(data7)) {
                                        if (data7 < 0 || isNaN(data7)) {
                                          validate163.errors = [
                                            {
                                              instancePath: instancePath + '/when/added',
                                              schemaPath: '#/properties/when/else/properties/added/minimum',
                                              keyword: 'minimum',
                                              params: {comparison: '>=', limit: 0},
                                              message: 'must be >= 0',
                                            },
                                          ]
                                          return false
                                        }
                                      }
                                    }
                                    var valid3 = _errs20 === errors
                                  } else {
                                    var valid3 = true
                                  }
                                  if (valid3) {
                                    if (data6.dropped !== undefined) {
                                      let data8 = data6.dropped
                                      const _errs22 = errors
                                      if (!(
                                        typeof data8 == 'number' &&
                                        !(data8 % 1) &&
                                        !isNaN(data8) &&
                                        isFinite(data8)
                                      )) {
                                        validate163.errors = [
                                          {
                                            instancePath: instancePath + '/when/dropped',
                                            schemaPath: '#/properties/when/else/properties/dropped/type',
                                            keyword: 'type',
                                            params: {type: 'integer'},
                                            message: 'must be integer',
                                          },
                                        ]
                                        return false
                                      }
                                      if (errors === _errs22) {
                                        if (typeof data8 == 'number' && isFinite(data8)) {
                                          if (data8 < 0 || isNaN(data8)) {
                                            validate163.errors = [
                                              {
                                                instancePath: instancePath + '/when/dropped',
                                                schemaPath: '#/properties/when/else/properties/dropped/minimum',
                                                keyword: 'minimum',
                                                params: {comparison: '>=', limit: 0},
                                                message: 'must be >= 0',
                                              },
                                            ]
                                            return false
                                          }
                                        }
                                      }
                                      var valid3 = _errs22 === errors
                                    } else {
                                      var valid3 = true
                                    }
                                  }
                                }
                              }
                            }
                          } else {
                            validate163.errors = [
                              {
                                instancePath: instancePath + '/when',
                                schemaPath: '#/properties/when/else/type',
                                keyword: 'type',
                                params: {type: 'object'},
                                message: 'must be object',
                              },
                            ]
                            return false
                          }
                        }
                        var _valid0 = _errs17 === errors
                        valid2 = _valid0
                        ifClause0 = 'else'
                      }
                      if (!valid2) {
                        const err1 = {
                          instancePath: instancePath + '/when',
                          schemaPath: '#/properties/when/if',
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
                        validate163.errors = vErrors
                        return false
                      }
                      var valid0 = _errs12 === errors
                    } else {
                      var valid0 = true
                    }
                    if (valid0) {
                      if (data.distribution !== undefined) {
                        const _errs24 = errors
                        if (typeof data.distribution !== 'string') {
                          validate163.errors = [
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
                        var valid0 = _errs24 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.expect !== undefined) {
                          const _errs26 = errors
                          if (
                            !validate168(data.expect, {
                              instancePath: instancePath + '/expect',
                              parentData: data,
                              parentDataProperty: 'expect',
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors)
                            errors = vErrors.length
                          }
                          var valid0 = _errs26 === errors
                        } else {
                          var valid0 = true
                        }
                        if (valid0) {
                          let missing1
                          if (data.when !== undefined && data.legs === undefined && (missing1 = 'legs')) {
                            validate163.errors = [
                              {
                                instancePath,
                                schemaPath: '#/dependentRequired',
                                keyword: 'dependentRequired',
                                params: {property: 'when', missingProperty: missing1, depsCount: 1, deps: 'legs'},
                                message: 'must have property legs when property when is present',
                              },
                            ]
                            return false
                          } else {
                            if (data.legs !== undefined && data.when === undefined && (missing1 = 'when')) {
                              validate163.errors = [
                                {
                                  instancePath,
                                  schemaPath: '#/dependentRequired',
                                  keyword: 'dependentRequired',
                                  params: {property: 'legs', missingProperty: missing1, depsCount: 1, deps: 'when'},
                                  message: 'must have property when when property legs is present',
                                },
                              ]
                              return false
                            } else {
                              if (data.distribution !== undefined && data.legs === undefined && (missing1 = 'legs')) {
                                validate163.errors = [
                                  {
                                    instancePath,
                                    schemaPath: '#/dependentRequired',
                                    keyword: 'dependentRequired',
                                    params: {
                                      property: 'distribution',
                                      missingProperty: missing1,
                                      depsCount: 1,
                                      deps: 'legs',
                                    },
                                    message: 'must have property legs when property distribution is present',
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
                }
              }
            }
          }
        }
      }
    } else {
      validate163.errors = [
        {instancePath, schemaPath: '#/type', keyword: 'type', params: {type: 'object'}, message: 'must be object'},
      ]
      return false
    }
  }
  validate163.errors = vErrors
  return errors === 0
}
validate163.evaluated = {props: true, dynamicProps: false, dynamicItems: false}
const schema105 = {
  if: {type: 'string'},
  then: {$ref: '#/$defs/path'},
  else: {
    type: 'object',
    required: ['file'],
    properties: {
      file: {$ref: '#/$defs/path'},
      now: {type: 'string'},
      snapshot: {$ref: '#/$defs/path'},
      silent_failures: {type: 'array', items: {$ref: '#/$defs/failure_code'}},
    },
    additionalProperties: false,
  },
}
function validate278(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  let vErrors = null
  let errors = 0
  const evaluated0 = validate278.evaluated
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
  let ifClause0
  if (_valid0) {
    const _errs3 = errors
    if (!validate53(data, {instancePath, parentData, parentDataProperty, rootData, dynamicAnchors})) {
      vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
      errors = vErrors.length
    }
    var _valid0 = _errs3 === errors
    valid0 = _valid0
    ifClause0 = 'then'
  } else {
    const _errs4 = errors
    if (errors === _errs4) {
      if (data && typeof data == 'object' && !Array.isArray(data)) {
        let missing0
        if (data.file === undefined && (missing0 = 'file')) {
          validate278.errors = [
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
          const _errs6 = errors
          for (const key0 in data) {
            if (!(key0 === 'file' || key0 === 'now' || key0 === 'snapshot' || key0 === 'silent_failures')) {
              validate278.errors = [
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
          if (_errs6 === errors) {
            if (data.file !== undefined) {
              const _errs7 = errors
              if (
                !validate53(data.file, {
                  instancePath: instancePath + '/file',
                  parentData: data,
                  parentDataProperty: 'file',
                  rootData,
                  dynamicAnchors,
                })
              ) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                errors = vErrors.length
              }
              var valid1 = _errs7 === errors
            } else {
              var valid1 = true
            }
            if (valid1) {
              if (data.now !== undefined) {
                const _errs8 = errors
                if (typeof data.now !== 'string') {
                  validate278.errors = [
                    {
                      instancePath: instancePath + '/now',
                      schemaPath: '#/else/properties/now/type',
                      keyword: 'type',
                      params: {type: 'string'},
                      message: 'must be string',
                    },
                  ]
                  return false
                }
                var valid1 = _errs8 === errors
              } else {
                var valid1 = true
              }
              if (valid1) {
                if (data.snapshot !== undefined) {
                  const _errs10 = errors
                  if (
                    !validate53(data.snapshot, {
                      instancePath: instancePath + '/snapshot',
                      parentData: data,
                      parentDataProperty: 'snapshot',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                    errors = vErrors.length
                  }
                  var valid1 = _errs10 === errors
                } else {
                  var valid1 = true
                }
                if (valid1) {
                  if (data.silent_failures !== undefined) {
                    let data3 = data.silent_failures
                    const _errs11 = errors
                    if (errors === _errs11) {
                      if (Array.isArray(data3)) {
                        var valid2 = true
                        const len0 = data3.length
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs13 = errors
                          if (
                            !validate270(data3[i0], {
                              instancePath: instancePath + '/silent_failures/' + i0,
                              parentData: data3,
                              parentDataProperty: i0,
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors)
                            errors = vErrors.length
                          }
                          var valid2 = _errs13 === errors
                          if (!valid2) {
                            break
                          }
                        }
                      } else {
                        validate278.errors = [
                          {
                            instancePath: instancePath + '/silent_failures',
                            schemaPath: '#/else/properties/silent_failures/type',
                            keyword: 'type',
                            params: {type: 'array'},
                            message: 'must be array',
                          },
                        ]
                        return false
                      }
                    }
                    var valid1 = _errs11 === errors
                  } else {
                    var valid1 = true
                  }
                }
              }
            }
          }
        }
      } else {
        validate278.errors = [
          {
            instancePath,
            schemaPath: '#/else/type',
            keyword: 'type',
            params: {type: 'object'},
            message: 'must be object',
          },
        ]
        return false
      }
    }
    var _valid0 = _errs4 === errors
    valid0 = _valid0
    if (valid0) {
      var props0 = true
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
    validate278.errors = vErrors
    return false
  }
  validate278.errors = vErrors
  evaluated0.props = props0
  return errors === 0
}
validate278.evaluated = {dynamicProps: true, dynamicItems: false}
function validate52(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  /*# sourceURL="policy-suite.schema.json" */ let vErrors = null
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
          if (data.policy !== undefined) {
            const _errs4 = errors
            if (
              !validate53(data.policy, {
                instancePath: instancePath + '/policy',
                parentData: data,
                parentDataProperty: 'policy',
                rootData,
                dynamicAnchors,
              })
            ) {
              vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
              errors = vErrors.length
            }
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.contract !== undefined) {
              let data2 = data.contract
              const _errs5 = errors
              if (!(data2 === '2026-06' || data2 === '2026-08')) {
                validate52.errors = [
                  {
                    instancePath: instancePath + '/contract',
                    schemaPath: '#/properties/contract/enum',
                    keyword: 'enum',
                    params: {allowedValues: schema19.properties.contract.enum},
                    message: 'must be equal to one of the allowed values',
                  },
                ]
                return false
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.now !== undefined) {
                const _errs6 = errors
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
                var valid0 = _errs6 === errors
              } else {
                var valid0 = true
              }
              if (valid0) {
                if (data.dial !== undefined) {
                  const _errs8 = errors
                  if (
                    !validate55(data.dial, {
                      instancePath: instancePath + '/dial',
                      parentData: data,
                      parentDataProperty: 'dial',
                      rootData,
                      dynamicAnchors,
                    })
                  ) {
                    vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
                    errors = vErrors.length
                  }
                  var valid0 = _errs8 === errors
                } else {
                  var valid0 = true
                }
                if (valid0) {
                  if (data.fixtures !== undefined) {
                    let data5 = data.fixtures
                    const _errs9 = errors
                    if (errors === _errs9) {
                      if (data5 && typeof data5 == 'object' && !Array.isArray(data5)) {
                        for (const key1 in data5) {
                          const _errs12 = errors
                          if (
                            !validate55(data5[key1], {
                              instancePath: instancePath + '/fixtures/' + key1.replace(/~/g, '~0').replace(/\//g, '~1'),
                              parentData: data5,
                              parentDataProperty: key1,
                              rootData,
                              dynamicAnchors,
                            })
                          ) {
                            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors)
                            errors = vErrors.length
                          }
                          var valid1 = _errs12 === errors
                          if (!valid1) {
                            break
                          }
                        }
                      } else {
                        validate52.errors = [
                          {
                            instancePath: instancePath + '/fixtures',
                            schemaPath: '#/properties/fixtures/type',
                            keyword: 'type',
                            params: {type: 'object'},
                            message: 'must be object',
                          },
                        ]
                        return false
                      }
                    }
                    var valid0 = _errs9 === errors
                  } else {
                    var valid0 = true
                  }
                  if (valid0) {
                    if (data.cases !== undefined) {
                      let data7 = data.cases
                      const _errs13 = errors
                      if (errors === _errs13) {
                        if (Array.isArray(data7)) {
                          var valid2 = true
                          const len0 = data7.length
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs15 = errors
                            if (
                              !validate163(data7[i0], {
                                instancePath: instancePath + '/cases/' + i0,
                                parentData: data7,
                                parentDataProperty: i0,
                                rootData,
                                dynamicAnchors,
                              })
                            ) {
                              vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors)
                              errors = vErrors.length
                            }
                            var valid2 = _errs15 === errors
                            if (!valid2) {
                              break
                            }
                          }
                        } else {
                          validate52.errors = [
                            {
                              instancePath: instancePath + '/cases',
                              schemaPath: '#/properties/cases/type',
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
                    if (valid0) {
                      if (data.invariants !== undefined) {
                        let data9 = data.invariants
                        const _errs16 = errors
                        if (errors === _errs16) {
                          if (Array.isArray(data9)) {
                            var valid3 = true
                            const len1 = data9.length
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs18 = errors
                              if (
                                !validate53(data9[i1], {
                                  instancePath: instancePath + '/invariants/' + i1,
                                  parentData: data9,
                                  parentDataProperty: i1,
                                  rootData,
                                  dynamicAnchors,
                                })
                              ) {
                                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors)
                                errors = vErrors.length
                              }
                              var valid3 = _errs18 === errors
                              if (!valid3) {
                                break
                              }
                            }
                          } else {
                            validate52.errors = [
                              {
                                instancePath: instancePath + '/invariants',
                                schemaPath: '#/properties/invariants/type',
                                keyword: 'type',
                                params: {type: 'array'},
                                message: 'must be array',
                              },
                            ]
                            return false
                          }
                        }
                        var valid0 = _errs16 === errors
                      } else {
                        var valid0 = true
                      }
                      if (valid0) {
                        if (data.recordings !== undefined) {
                          let data11 = data.recordings
                          const _errs19 = errors
                          if (errors === _errs19) {
                            if (Array.isArray(data11)) {
                              var valid4 = true
                              const len2 = data11.length
                              for (let i2 = 0; i2 < len2; i2++) {
                                const _errs21 = errors
                                if (
                                  !validate278(data11[i2], {
                                    instancePath: instancePath + '/recordings/' + i2,
                                    parentData: data11,
                                    parentDataProperty: i2,
                                    rootData,
                                    dynamicAnchors,
                                  })
                                ) {
                                  vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors)
                                  errors = vErrors.length
                                }
                                var valid4 = _errs21 === errors
                                if (!valid4) {
                                  break
                                }
                              }
                            } else {
                              validate52.errors = [
                                {
                                  instancePath: instancePath + '/recordings',
                                  schemaPath: '#/properties/recordings/type',
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
