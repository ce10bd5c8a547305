// Generated from schemas/project.schema.json by scripts/generate-validators.js. Do not edit.
/* eslint-disable */
'use strict'
export const isProjectSettings = validate52
const schema19 = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'project.schema.json',
  title: 'Project file of skywire-cli',
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: {type: 'string'},
    contract: {enum: ['2026-06', '2026-08']},
    rpc: {type: 'string', pattern: ':[0-9]+$'},
    lint: {
      type: 'object',
      additionalProperties: false,
      properties: {
        strictness: {enum: ['default', 'strict', 'ci']},
        select: {type: 'array', items: {type: 'string'}},
        ignore: {type: 'array', items: {type: 'string'}},
        severity: {type: 'object', additionalProperties: {enum: ['error', 'warning', 'info', 'off']}},
        fail_level: {enum: ['error', 'warning', 'info', 'never']},
        baseline: {type: 'string'},
        per_file: {
          type: 'array',
          items: {
            type: 'object',
            additionalProperties: false,
            required: ['files'],
            properties: {
              files: {type: 'array', items: {type: 'string'}},
              ignore: {type: 'array', items: {type: 'string'}},
              severity: {type: 'object', additionalProperties: {enum: ['error', 'warning', 'info', 'off']}},
            },
          },
        },
      },
    },
  },
}
const pattern3 = new RegExp(':[0-9]+$', 'u')
function validate52(
  data,
  {instancePath = '', parentData, parentDataProperty, rootData = data, dynamicAnchors = {}} = {},
) {
  /*# sourceURL="project.schema.json" */ let vErrors = null
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
        if (!(key0 === '$schema' || key0 === 'contract' || key0 === 'rpc' || key0 === 'lint')) {
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
          if (data.contract !== undefined) {
            let data1 = data.contract
            const _errs4 = errors
            if (!(data1 === '2026-06' || data1 === '2026-08')) {
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
            var valid0 = _errs4 === errors
          } else {
            var valid0 = true
          }
          if (valid0) {
            if (data.rpc !== undefined) {
              let data2 = data.rpc
              const _errs5 = errors
              if (errors === _errs5) {
                if (typeof data2 === 'string') {
                  if (!pattern3.test(data2)) {
                    validate52.errors = [
                      {
                        instancePath: instancePath + '/rpc',
                        schemaPath: '#/properties/rpc/pattern',
                        keyword: 'pattern',
                        params: {pattern: ':[0-9]+$'},
                        message: 'must match pattern "' + ':[0-9]+$' + '"',
                      },
                    ]
                    return false
                  }
                } else {
                  validate52.errors = [
                    {
                      instancePath: instancePath + '/rpc',
                      schemaPath: '#/properties/rpc/type',
                      keyword: 'type',
                      params: {type: 'string'},
                      message: 'must be string',
                    },
                  ]
                  return false
                }
              }
              var valid0 = _errs5 === errors
            } else {
              var valid0 = true
            }
            if (valid0) {
              if (data.lint !== undefined) {
                let data3 = data.lint
                const _errs7 = errors
                if (errors === _errs7) {
                  if (data3 && typeof data3 == 'object' && !Array.isArray(data3)) {
                    const _errs9 = errors
                    for (const key1 in data3) {
                      if (!(
                        key1 === 'strictness' ||
                        key1 === 'select' ||
                        key1 === 'ignore' ||
                        key1 === 'severity' ||
                        key1 === 'fail_level' ||
                        key1 === 'baseline' ||
                        key1 === 'per_file'
                      )) {
                        validate52.errors = [
                          {
                            instancePath: instancePath + '/lint',
                            schemaPath: '#/properties/lint/additionalProperties',
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
                      if (data3.strictness !== undefined) {
                        let data4 = data3.strictness
                        const _errs10 = errors
                        if (!(data4 === 'default' || data4 === 'strict' || data4 === 'ci')) {
                          validate52.errors = [
                            {
                              instancePath: instancePath + '/lint/strictness',
                              schemaPath: '#/properties/lint/properties/strictness/enum',
                              keyword: 'enum',
                              params: {allowedValues: schema19.properties.lint.properties.strictness.enum},
                              message: 'must be equal to one of the allowed values',
                            },
                          ]
                          return false
                        }
                        var valid1 = _errs10 === errors
                      } else {
                        var valid1 = true
                      }
                      if (valid1) {
                        if (data3.select !== undefined) {
                          let data5 = data3.select
                          const _errs11 = errors
                          if (errors === _errs11) {
                            if (Array.isArray(data5)) {
                              var valid2 = true
                              const len0 = data5.length
                              for (let i0 = 0; i0 < len0; i0++) {
                                const _errs13 = errors
                                if (typeof data5[i0] !== 'string') {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/lint/select/' + i0,
                                      schemaPath: '#/properties/lint/properties/select/items/type',
                                      keyword: 'type',
                                      params: {type: 'string'},
                                      message: 'must be string',
                                    },
                                  ]
                                  return false
                                }
                                var valid2 = _errs13 === errors
                                if (!valid2) {
                                  break
                                }
                              }
                            } else {
                              validate52.errors = [
                                {
                                  instancePath: instancePath + '/lint/select',
                                  schemaPath: '#/properties/lint/properties/select/type',
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
                        if (valid1) {
                          if (data3.ignore !== undefined) {
                            let data7 = data3.ignore
                            const _errs15 = errors
                            if (errors === _errs15) {
                              if (Array.isArray(data7)) {
                                var valid3 = true
                                const len1 = data7.length
                                for (let i1 = 0; i1 < len1; i1++) {
                                  const _errs17 = errors
                                  if (typeof data7[i1] !== 'string') {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + '/lint/ignore/' + i1,
                                        schemaPath: '#/properties/lint/properties/ignore/items/type',
                                        keyword: 'type',
                                        params: {type: 'string'},
                                        message: 'must be string',
                                      },
                                    ]
                                    return false
                                  }
                                  var valid3 = _errs17 === errors
                                  if (!valid3) {
                                    break
                                  }
                                }
                              } else {
                                validate52.errors = [
                                  {
                                    instancePath: instancePath + '/lint/ignore',
                                    schemaPath: '#/properties/lint/properties/ignore/type',
                                    keyword: 'type',
                                    params: {type: 'array'},
                                    message: 'must be array',
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
                            if (data3.severity !== undefined) {
                              let data9 = data3.severity
                              const _errs19 = errors
                              if (errors === _errs19) {
                                if (data9 && typeof data9 == 'object' && !Array.isArray(data9)) {
                                  for (const key2 in data9) {
                                    let data10 = data9[key2]
                                    const _errs22 = errors
                                    if (!(
                                      data10 === 'error' ||
                                      data10 === 'warning' ||
                                      data10 === 'info' ||
                                      data10 === 'off'
                                    )) {
                                      validate52.errors = [
                                        {
                                          instancePath:
                                            instancePath +
                                            '/lint/severity/' +
                                            key2.replace(/~/g, '~0').replace(/\//g, '~1'),
                                          schemaPath: '#/properties/lint/properties/severity/additionalProperties/enum',
                                          keyword: 'enum',
                                          params: {
                                            allowedValues:
                                              schema19.properties.lint.properties.severity.additionalProperties.enum,
                                          },
                                          message: 'must be equal to one of the allowed values',
                                        },
                                      ]
                                      return false
                                    }
                                    var valid4 = _errs22 === errors
                                    if (!valid4) {
                                      break
                                    }
                                  }
                                } else {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/lint/severity',
                                      schemaPath: '#/properties/lint/properties/severity/type',
                                      keyword: 'type',
                                      params: {type: 'object'},
                                      message: 'must be object',
                                    },
                                  ]
                                  return false
                                }
                              }
                              var valid1 = _errs19 === errors
                            } else {
                              var valid1 = true
                            }
                            if (valid1) {
                              if (data3.fail_level !== undefined) {
                                let data11 = data3.fail_level
                                const _errs23 = errors
                                if (!(
                                  data11 === 'error' ||
                                  data11 === 'warning' ||
                                  data11 === 'info' ||
                                  data11 === 'never'
                                )) {
                                  validate52.errors = [
                                    {
                                      instancePath: instancePath + '/lint/fail_level',
                                      schemaPath: '#/properties/lint/properties/fail_level/enum',
                                      keyword: 'enum',
                                      params: {allowedValues: schema19.properties.lint.properties.fail_level.enum},
                                      message: 'must be equal to one of the allowed values',
                                    },
                                  ]
                                  return false
                                }
                                var valid1 = _errs23 === errors
                              } else {
                                var valid1 = true
                              }
                              if (valid1) {
                                if (data3.baseline !== undefined) {
                                  const _errs24 = errors
                                  if (typeof data3.baseline !== 'string') {
                                    validate52.errors = [
                                      {
                                        instancePath: instancePath + '/lint/baseline',
                                        schemaPath: '#/properties/lint/properties/baseline/type',
                                        keyword: 'type',
                                        params: {type: 'string'},
                                        message: 'must be string',
                                      },
                                    ]
                                    return false
                                  }
                                  var valid1 = _errs24 === errors
                                } else {
                                  var valid1 = true
                                }
                                if (valid1) {
                                  if (data3.per_file !== undefined) {
                                    let data13 = data3.per_file
                                    const _errs26 = errors
                                    if (errors === _errs26) {
                                      if (Array.isArray(data13)) {
                                        var valid5 = true
                                        const len2 = data13.length
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let data14 = data13[i2]
                                          const _errs28 = errors
                                          if (errors === _errs28) {
                                            if (data14 && typeof data14 == 'object' && !Array.isArray(data14)) {
                                              let missing0
                                              if (data14.files === undefined && (missing0 = 'files')) {
                                                validate52.errors = [
                                                  {
                                                    instancePath: instancePath + '/lint/per_file/' + i2,
                                                    schemaPath: '#/properties/lint/properties/per_file/items/required',
                                                    keyword: 'required',
                                                    params: {missingProperty: missing0},
                                                    message: "must have required property '" + missing0 + "'",
                                                  },
                                                ]
                                                return false
                                              } else {
                                                const _errs30 = errors
                                                for (const key3 in data14) {
                                                  if (!(key3 === 'files' || key3 === 'ignore' || key3 === 'severity')) {
                                                    validate52.errors = [
                                                      {
                                                        instancePath: instancePath + '/lint/per_file/' + i2,
                                                        schemaPath:
                                                          '#/properties/lint/properties/per_file/items/additionalProperties',
                                                        keyword: 'additionalProperties',
                                                        params: {additionalProperty: key3},
                                                        message: 'must NOT have additional properties',
                                                      },
                                                    ]
                                                    return false
                                                    break
                                                  }
                                                }
                                                if (_errs30 === errors) {
                                                  if (data14.files !== undefined) {
                                                    let data15 = data14.files
                                                    const _errs31 = errors
                                                    if (errors === _errs31) {
                                                      if (Array.isArray(data15)) {
                                                        var valid7 = true
                                                        const len3 = data15.length
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                          const _errs33 = errors
                                                          if (typeof data15[i3] !== 'string') {
                                                            validate52.errors = [
                                                              {
                                                                instancePath:
                                                                  instancePath +
                                                                  '/lint/per_file/' +
                                                                  i2 +
                                                                  '/files/' +
                                                                  i3,
                                                                schemaPath:
                                                                  '#/properties/lint/properties/per_file/items/properties/files/items/type',
                                                                keyword: 'type',
                                                                params: {type: 'string'},
                                                                message: 'must be string',
                                                              },
                                                            ]
                                                            return false
                                                          }
                                                          var valid7 = _errs33 === errors
                                                          if (!valid7) {
                                                            break
                                                          }
                                                        }
                                                      } else {
                                                        validate52.errors = [
                                                          {
                                                            instancePath:
                                                              instancePath + '/lint/per_file/' + i2 + '/files',
                                                            schemaPath:
                                                              '#/properties/lint/properties/per_file/items/properties/files/type',
                                                            keyword: 'type',
                                                            params: {type: 'array'},
                                                            message: 'must be array',
                                                          },
                                                        ]
                                                        return false
                                                      }
                                                    }
                                                    var valid6 = _errs31 === errors
                                                  } else {
                                                    var valid6 = true
                                                  }
                                                  if (valid6) {
                                                    if (data14.ignore !== undefined) {
                                                      let data17 = data14.ignore
                                                      const _errs35 = errors
                                                      if (errors === _errs35) {
                                                        if (Array.isArray(data17)) {
                                                          var valid8 = true
                                                          const len4 = data17.length
                                                          for (let i4 = 0; i4 < len4; i4++) {
                                                            const _errs37 = errors
                                                            if (typeof data17[i4] !== 'string') {
                                                              validate52.errors = [
                                                                {
                                                                  instancePath:
                                                                    instancePath +
                                                                    '/lint/per_file/' +
                                                                    i2 +
                                                                    '/ignore/' +
                                                                    i4,
                                                                  schemaPath:
                                                                    '#/properties/lint/properties/per_file/items/properties/ignore/items/type',
                                                                  keyword: 'type',
                                                                  params: {type: 'string'},
                                                                  message: 'must be string',
                                                                },
                                                              ]
                                                              return false
                                                            }
                                                            var valid8 = _errs37 === errors
                                                            if (!valid8) {
                                                              break
                                                            }
                                                          }
                                                        } else {
                                                          validate52.errors = [
                                                            {
                                                              instancePath:
                                                                instancePath + '/lint/per_file/' + i2 + '/ignore',
                                                              schemaPath:
                                                                '#/properties/lint/properties/per_file/items/properties/ignore/type',
                                                              keyword: 'type',
                                                              params: {type: 'array'},
                                                              message: 'must be array',
                                                            },
                                                          ]
                                                          return false
                                                        }
                                                      }
                                                      var valid6 = _errs35 === errors
                                                    } else {
                                                      var valid6 = true
                                                    }
                                                    if (valid6) {
                                                      if (data14.severity !== undefined) {
                                                        let data19 = data14.severity
                                                        const _errs39 = errors
                                                        if (errors === _errs39) {
                                                          if (
                                                            data19 &&
                                                            typeof data19 == 'object' &&
                                                            !Array.isArray(data19)
                                                          ) {
                                                            for (const key4 in data19) {
                                                              let data20 = data19[key4]
                                                              const _errs42 = errors
                                                              if (!(
                                                                data20 === 'error' ||
                                                                data20 === 'warning' ||
                                                                data20 === 'info' ||
                                                                data20 === 'off'
                                                              )) {
                                                                validate52.errors = [
                                                                  {
                                                                    instancePath:
                                                                      instancePath +
                                                                      '/lint/per_file/' +
                                                                      i2 +
                                                                      '/severity/' +
                                                                      key4.replace(/~/g, '~0').replace(/\//g, '~1'),
                                                                    schemaPath:
                                                                      '#/properties/lint/properties/per_file/items/properties/severity/additionalProperties/enum',
                                                                    keyword: 'enum',
                                                                    params: {
                                                                      allowedValues:
                                                                        schema19.properties.lint.properties.per_file
                                                                          .items.properties.severity
                                                                          .additionalProperties.enum,
                                                                    },
                                                                    message:
                                                                      'must be equal to one of the allowed values',
                                                                  },
                                                                ]
                                                                return false
                                                              }
                                                              var valid9 = _errs42 === errors
                                                              if (!valid9) {
                                                                break
                                                              }
                                                            }
                                                          } else {
                                                            validate52.errors = [
                                                              {
                                                                instancePath:
                                                                  instancePath + '/lint/per_file/' + i2 + '/severity',
                                                                schemaPath:
                                                                  '#/properties/lint/properties/per_file/items/properties/severity/type',
                                                                keyword: 'type',
                                                                params: {type: 'object'},
                                                                message: 'must be object',
                                                              },
                                                            ]
                                                            return false
                                                          }
                                                        }
                                                        var valid6 = _errs39 === errors
                                                      } else {
                                                        var valid6 = true
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            } else {
                                              validate52.errors = [
                                                {
                                                  instancePath: instancePath + '/lint/per_file/' + i2,
                                                  schemaPath: '#/properties/lint/properties/per_file/items/type',
                                                  keyword: 'type',
                                                  params: {type: 'object'},
                                                  message: 'must be object',
                                                },
                                              ]
                                              return false
                                            }
                                          }
                                          var valid5 = _errs28 === errors
                                          if (!valid5) {
                                            break
                                          }
                                        }
                                      } else {
                                        validate52.errors = [
                                          {
                                            instancePath: instancePath + '/lint/per_file',
                                            schemaPath: '#/properties/lint/properties/per_file/type',
                                            keyword: 'type',
                                            params: {type: 'array'},
                                            message: 'must be array',
                                          },
                                        ]
                                        return false
                                      }
                                    }
                                    var valid1 = _errs26 === errors
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
                    validate52.errors = [
                      {
                        instancePath: instancePath + '/lint',
                        schemaPath: '#/properties/lint/type',
                        keyword: 'type',
                        params: {type: 'object'},
                        message: 'must be object',
                      },
                    ]
                    return false
                  }
                }
                var valid0 = _errs7 === errors
              } else {
                var valid0 = true
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
