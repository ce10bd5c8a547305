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
        if (!(key0 === '$schema' || key0 === 'contract' || key0 === 'rpc')) {
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
