package main

import (
	"encoding/json"
	"math/rand"
	"reflect"
	"strconv"
	"time"
)

// schema is a type as the TypeScript side writes it down.
type schema struct {
	Kind   string        `json:"kind"`
	Bits   int           `json:"bits,omitempty"`
	Name   string        `json:"name,omitempty"`
	Length int           `json:"length,omitempty"`
	Elem   *schema       `json:"elem,omitempty"`
	Key    *schema       `json:"key,omitempty"`
	To     *schema       `json:"to,omitempty"`
	Fields []schemaField `json:"fields,omitempty"`
}

type schemaField struct {
	Name string `json:"name"`
	Type schema `json:"type"`
}

var basics = map[string]reflect.Type{
	"bool": reflect.TypeOf(false), "int": reflect.TypeOf(0), "int8": reflect.TypeOf(int8(0)), "int16": reflect.TypeOf(int16(0)),
	"int32": reflect.TypeOf(int32(0)), "int64": reflect.TypeOf(int64(0)), "uint": reflect.TypeOf(uint(0)),
	"uint8": reflect.TypeOf(uint8(0)), "uint16": reflect.TypeOf(uint16(0)), "uint32": reflect.TypeOf(uint32(0)),
	"uint64": reflect.TypeOf(uint64(0)), "float32": reflect.TypeOf(float32(0)), "float64": reflect.TypeOf(0.0),
	"complex": reflect.TypeOf(0i), "string": reflect.TypeOf(""), "bytes": reflect.TypeOf([]byte(nil)),
	"interface": reflect.TypeOf((*any)(nil)).Elem(), "time.Duration": reflect.TypeOf(time.Duration(0)),
}

var opaques = map[string]reflect.Type{
	"cipher.PubKey": pubKeyType, "uuid.UUID": uuidType, "time.Time": timeType, "transport.LogEntry": logType,
	"servicedisc.Service": serviceType,
}

func (s schema) goType() reflect.Type {
	switch s.Kind {
	case "int", "uint", "float":
		if t, ok := basics[s.Name]; ok {
			return t
		}
		return basics[s.Kind+strconv.Itoa(s.Bits)]
	case "slice":
		return reflect.SliceOf(s.Elem.goType())
	case "array":
		return reflect.ArrayOf(s.Length, s.Elem.goType())
	case "map":
		return reflect.MapOf(s.Key.goType(), s.Elem.goType())
	case "pointer":
		return reflect.PointerTo(s.To.goType())
	case "opaque":
		return opaques[s.Name]
	case "struct":
		fields := make([]reflect.StructField, len(s.Fields))
		for i, f := range s.Fields {
			fields[i] = reflect.StructField{Name: f.Name, Type: f.Type.goType()}
		}
		return reflect.StructOf(fields)
	}
	return basics[s.Kind]
}

// describe gives the schema of a type without names of its own, except for the opaque ones.
func describe(t reflect.Type) schema {
	for name, opaque := range opaques {
		if t == opaque {
			return schema{Kind: "opaque", Name: name}
		}
	}
	switch t.Kind() {
	case reflect.Bool, reflect.String, reflect.Interface:
		return schema{Kind: t.Kind().String()}
	case reflect.Int, reflect.Uint:
		return schema{Kind: t.Kind().String(), Bits: 64, Name: t.Kind().String()}
	case reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return schema{Kind: "int", Bits: t.Bits()}
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return schema{Kind: "uint", Bits: t.Bits()}
	case reflect.Float32, reflect.Float64:
		return schema{Kind: "float", Bits: t.Bits()}
	case reflect.Complex128:
		return schema{Kind: "complex"}
	case reflect.Pointer:
		to := describe(t.Elem())
		return schema{Kind: "pointer", To: &to}
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return schema{Kind: "bytes"}
		}
		elem := describe(t.Elem())
		return schema{Kind: "slice", Elem: &elem}
	case reflect.Array:
		elem := describe(t.Elem())
		return schema{Kind: "array", Length: t.Len(), Elem: &elem}
	case reflect.Map:
		key, elem := describe(t.Key()), describe(t.Elem())
		return schema{Kind: "map", Key: &key, Elem: &elem}
	case reflect.Struct:
		s := schema{Kind: "struct"}
		for i := 0; i < t.NumField(); i++ {
			s.Fields = append(s.Fields, schemaField{t.Field(i).Name, describe(t.Field(i).Type)})
		}
		return s
	}
	panic("no schema for " + t.String())
}

// randomType makes a type of at most the given depth.
func randomType(r *rand.Rand, depth int) reflect.Type {
	if depth <= 0 || r.Intn(3) == 0 {
		names := []string{"bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32", "uint64",
			"float32", "float64", "complex", "string", "bytes"}
		return basics[names[r.Intn(len(names))]]
	}
	switch r.Intn(9) {
	case 0:
		return reflect.SliceOf(randomType(r, depth-1))
	case 1:
		return reflect.ArrayOf(r.Intn(4), randomType(r, depth-1))
	case 2:
		keys := []string{"string", "int", "uint8", "bool", "int64"}
		return reflect.MapOf(basics[keys[r.Intn(len(keys))]], randomType(r, depth-1))
	case 3:
		all := []reflect.Type{pubKeyType, uuidType, timeType, logType, serviceType}
		if t := all[r.Intn(len(all))]; t != logType {
			return t
		}
		return reflect.PointerTo(logType)
	default:
		fields := make([]reflect.StructField, 1+r.Intn(5))
		for i := range fields {
			t := randomType(r, depth-1)
			switch r.Intn(6) {
			case 0:
				if t.Kind() != reflect.Pointer {
					t = reflect.PointerTo(t)
				}
			case 1:
				t = basics["interface"]
			}
			fields[i] = reflect.StructField{Name: string(rune('A' + i)), Type: t}
		}
		return reflect.StructOf(fields)
	}
}

func parseSchema(text json.RawMessage) (s schema, err error) {
	err = json.Unmarshal(text, &s)
	return
}
