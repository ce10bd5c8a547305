package main

import (
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"math"
	"math/rand"
	"reflect"
	"strconv"
	"time"
)

var (
	timeType    = reflect.TypeOf(time.Time{})
	pubKeyType  = reflect.TypeOf(PubKey{})
	uuidType    = reflect.TypeOf(UUID{})
	logType     = reflect.TypeOf(LogEntry{})
	serviceType = reflect.TypeOf(Service{})
)

// present gives a value in the neutral JSON form that both sides compare: numbers as decimal text, blobs as hex, maps as
// pairs sorted by nothing (the reader sorts), structs with all fields, nil pointers as null.
func present(v reflect.Value) any {
	switch v.Type() {
	case timeType:
		b, _ := v.Interface().(time.Time).GobEncode()
		return hex.EncodeToString(b)
	case pubKeyType:
		k := v.Interface().(PubKey)
		return hex.EncodeToString(k[:])
	case uuidType:
		u := v.Interface().(UUID)
		return hex.EncodeToString(u[:])
	case logType:
		l := v.Interface().(LogEntry)
		b, _ := l.GobEncode()
		return hex.EncodeToString(b)
	case serviceType:
		return hex.EncodeToString([]byte(v.Interface().(Service).text))
	}
	switch v.Kind() {
	case reflect.Bool:
		return v.Bool()
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.FormatUint(v.Uint(), 10)
	case reflect.Float32, reflect.Float64:
		return strconv.FormatUint(math.Float64bits(v.Float()), 16)
	case reflect.Complex128:
		c := v.Complex()
		return []any{present(reflect.ValueOf(real(c))), present(reflect.ValueOf(imag(c)))}
	case reflect.String:
		return v.String()
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return present(v.Elem())
	case reflect.Interface:
		if v.IsNil() {
			return nil
		}
		return map[string]any{"type": v.Elem().Type().String(), "value": present(v.Elem())}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return hex.EncodeToString(v.Bytes())
		}
		fallthrough
	case reflect.Array:
		list := make([]any, v.Len())
		for i := range list {
			list[i] = present(v.Index(i))
		}
		return list
	case reflect.Map:
		pairs := make([]any, 0, v.Len())
		for it := v.MapRange(); it.Next(); {
			pairs = append(pairs, []any{present(it.Key()), present(it.Value())})
		}
		return pairs
	case reflect.Struct:
		fields := map[string]any{}
		for i := 0; i < v.NumField(); i++ {
			fields[v.Type().Field(i).Name] = present(v.Field(i))
		}
		return fields
	}
	panic("no form for " + v.Type().String())
}

// arrived gives what is left of the value behind a pointer after being sent: pointers to zero are nil then.
func arrived(pointer any) json.RawMessage {
	var stream bytes.Buffer
	check(gob.NewEncoder(&stream).Encode(pointer))
	copied := reflect.New(reflect.TypeOf(pointer).Elem())
	check(gob.NewDecoder(&stream).DecodeValue(copied))
	b, err := json.Marshal(present(copied.Elem()))
	check(err)
	return b
}

// fill gives v a random value; small sizes and edge numbers are likely.
func fill(r *rand.Rand, v reflect.Value, depth int) {
	switch v.Type() {
	case timeType:
		if r.Intn(4) > 0 {
			t := time.Unix(r.Int63n(1<<33), r.Int63n(1e9)).UTC()
			if r.Intn(2) == 0 {
				// One minute west means UTC to gob, which refuses a zone of that offset.
				if minutes := r.Intn(1440) - 720; minutes != -1 {
					t = t.In(time.FixedZone("", 60*minutes))
				}
			}
			v.Set(reflect.ValueOf(t))
		}
		return
	case pubKeyType:
		var k PubKey
		r.Read(k[:])
		k[0] = byte(2 + r.Intn(2))
		v.Set(reflect.ValueOf(k))
		return
	case uuidType:
		var u UUID
		r.Read(u[:])
		v.Set(reflect.ValueOf(u))
		return
	case logType:
		v.Set(reflect.ValueOf(LogEntry{r.Uint64() >> 12, r.Uint64() >> r.Intn(50) >> 12}))
		return
	case serviceType:
		v.Set(reflect.ValueOf(Service{`{"address":"` + strconv.Itoa(r.Int()) + `"}`}))
		return
	}
	switch v.Kind() {
	case reflect.Bool:
		v.SetBool(r.Intn(2) == 0)
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		v.SetInt(randomInt(r, v.Type().Bits(), v.Kind() == reflect.Int || v.Type().Name() == "Duration"))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		n := uint64(randomInt(r, v.Type().Bits(), v.Kind() == reflect.Uint))
		if bits := v.Type().Bits(); bits < 64 {
			n &= 1<<bits - 1
		} else if v.Kind() == reflect.Uint {
			n &= 1<<53 - 1
		}
		v.SetUint(n)
	case reflect.Float32, reflect.Float64:
		v.SetFloat([]float64{0, 1, -1, 17, 0.1, -2.5, math.Inf(1), math.MaxFloat32, r.NormFloat64(), math.Copysign(0, -1)}[r.Intn(10)])
	case reflect.Complex128:
		v.SetComplex(complex(r.NormFloat64(), float64(r.Intn(2))))
	case reflect.String:
		v.SetString([]string{"", "a", "skychat", "zwölf Boxkämpfer", string(make([]byte, r.Intn(200)))}[r.Intn(5)])
	case reflect.Pointer:
		if depth > 0 && r.Intn(3) > 0 {
			v.Set(reflect.New(v.Type().Elem()))
			fill(r, v.Elem(), depth-1)
		}
	case reflect.Interface:
		if depth > 0 && r.Intn(3) > 0 {
			v.Set(reflect.ValueOf(randomContent(r)))
		}
	case reflect.Slice:
		if r.Intn(4) == 0 {
			return
		}
		n := r.Intn(4)
		v.Set(reflect.MakeSlice(v.Type(), n, n))
		for i := 0; i < n; i++ {
			fillElement(r, v.Index(i), depth-1)
		}
	case reflect.Array:
		for i := 0; i < v.Len(); i++ {
			fillElement(r, v.Index(i), depth-1)
		}
	case reflect.Map:
		if r.Intn(4) == 0 {
			return
		}
		v.Set(reflect.MakeMap(v.Type()))
		for n := r.Intn(4); n > 0; n-- {
			key, elem := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
			fillElement(r, key, depth-1)
			fillElement(r, elem, depth-1)
			v.SetMapIndex(key, elem)
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			// An array of nil pointers cannot be sent, so arrays are always filled.
			if r.Intn(5) > 0 || v.Field(i).Kind() == reflect.Array {
				fill(r, v.Field(i), depth-1)
			}
		}
	}
}

// fillElement never leaves a nil pointer, which gob cannot send inside a slice, an array or a map.
func fillElement(r *rand.Rand, v reflect.Value, depth int) {
	if v.Kind() == reflect.Pointer {
		v.Set(reflect.New(v.Type().Elem()))
		v = v.Elem()
	}
	fill(r, v, depth)
}

// fillNil gives nil pointers in arrays something to point to: fields that were left alone may hold arrays of them.
func fillNil(v reflect.Value, isElement bool) {
	switch v.Kind() {
	case reflect.Pointer:
		if isElement && v.IsNil() {
			v.Set(reflect.New(v.Type().Elem()))
		}
		if !v.IsNil() {
			fillNil(v.Elem(), isElement)
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if v.Type().Field(i).IsExported() {
				fillNil(v.Field(i), false)
			}
		}
	case reflect.Array, reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			fillNil(v.Index(i), true)
		}
	case reflect.Map:
		for it := v.MapRange(); it.Next(); {
			elem := reflect.New(v.Type().Elem()).Elem()
			elem.Set(it.Value())
			fillNil(elem, true)
			v.SetMapIndex(it.Key(), elem)
		}
	}
}

func randomInt(r *rand.Rand, bits int, isSafe bool) int64 {
	edges := []int64{0, 1, -1, 63, -64, 64, -65, 127, 128, -128, -129, 1 << 31, -1 << 31, 1<<53 - 1, -(1<<53 - 1)}
	if !isSafe {
		edges = append(edges, math.MaxInt64, math.MinInt64, 1<<53, 1<<53+1, -(1<<53 + 1))
	}
	n := edges[r.Intn(len(edges))]
	if r.Intn(3) == 0 {
		n = r.Int63() >> (11 + r.Intn(50))
	}
	shift := 64 - bits
	return n << shift >> shift
}

// Nested is a type of our own that may stand in an interface, and has one inside.
type Nested struct {
	Any  any
	List []int
}

func init() { gob.Register(Nested{}) }

func randomContent(r *rand.Rand) any {
	switch r.Intn(10) {
	case 0:
		return r.Intn(2) == 0
	case 1:
		return "text"
	case 2:
		return r.Intn(1000) - 500
	case 3:
		return uint16(r.Intn(1 << 16))
	case 4:
		return 0.5
	case 5:
		return []string{"a", ""}[:r.Intn(3)]
	case 6:
		return []byte{1, 2}
	case 7:
		return Nested{Any: randomContent(r)}
	case 8:
		return Nested{Any: randomContent(r), List: []int{1}}
	}
	return ""
}
