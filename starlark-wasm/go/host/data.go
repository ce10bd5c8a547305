package host

import (
	"fmt"
	"math/big"
	"time"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/wire"
)

// Tags of plain data on the wire, those of starlark-wasm/src/data.ts.
const (
	tagNone byte = iota
	tagFalse
	tagTrue
	tagInt
	tagFloat
	tagString
	tagList
	tagStruct
	tagDict
	tagInstant
	tagBigInt
	tagOther
)

// ReadData reads plain data as a value: objects become structs, maps become dicts. An instant becomes what instant
// makes of it.
func ReadData(in *wire.Reader, instant func(time.Time) starlark.Value) starlark.Value {
	switch tag := in.U8(); tag {
	case tagNone:
		return starlark.None
	case tagFalse:
		return starlark.False
	case tagTrue:
		return starlark.True
	case tagInt:
		return starlark.MakeInt64(in.I64())
	case tagBigInt:
		n, ok := new(big.Int).SetString(in.String(), 10)
		if !ok {
			return starlark.None
		}
		return starlark.MakeBigInt(n)
	case tagFloat:
		return starlark.Float(in.F64())
	case tagString:
		return starlark.String(in.String())
	case tagList:
		values := make([]starlark.Value, in.Len())
		for i := range values {
			values[i] = ReadData(in, instant)
		}
		return starlark.NewList(values)
	case tagStruct:
		n := in.Len()
		fields := make(starlark.StringDict, n)
		for range n {
			name := in.String()
			fields[name] = ReadData(in, instant)
		}
		return RecordOf(fields)
	case tagDict:
		n := in.Len()
		dict := starlark.NewDict(n)
		for range n {
			key := ReadData(in, instant)
			// An unhashable key cannot come from the loader, whose keys are strings and numbers.
			_ = dict.SetKey(key, ReadData(in, instant))
		}
		return dict
	case tagInstant:
		return instant(ReadInstant(in))
	default:
		panic(fmt.Sprintf("unknown data tag %d", tag))
	}
}

// ReadInstant reads a moment with the offset of its zone.
func ReadInstant(in *wire.Reader) time.Time {
	nano := in.I64()
	offset := int(int32(in.U32()))
	at := time.Unix(0, nano)
	if offset == 0 {
		return at.UTC()
	}
	return at.In(time.FixedZone("", offset))
}

// maxDataDepth and maxDataNodes bound what WriteData follows; deeper or longer data is given as text.
const (
	maxDataDepth = 64
	maxDataNodes = 100_000
)

// WriteData writes a value as plain data. What has no plain form, functions for example, is given as its printed text.
func WriteData(out *wire.Writer, v starlark.Value) {
	nodes := 0
	writeData(out, v, 0, &nodes)
}

// maxShownWeight is what a prompt is given as data; more would be thrown away, and may not fit into memory, as a list can
// hold a long text any number of times.
const maxShownWeight = 20_000

// WriteShown writes a value as plain data, or a large one as its printed text.
func WriteShown(out *wire.Writer, v starlark.Value) {
	if weight(v, maxShownWeight) > maxShownWeight {
		writeOther(out, v)
	} else {
		WriteData(out, v)
	}
}

func writeData(out *wire.Writer, v starlark.Value, depth int, nodes *int) {
	*nodes++
	if depth > maxDataDepth || *nodes > maxDataNodes {
		writeOther(out, v)
		return
	}
	switch v := v.(type) {
	case starlark.NoneType:
		out.U8(tagNone)
	case starlark.Bool:
		if v {
			out.U8(tagTrue)
		} else {
			out.U8(tagFalse)
		}
	case starlark.Int:
		if n, ok := v.Int64(); ok {
			out.U8(tagInt)
			out.I64(n)
		} else if v.BigInt().BitLen() > maxPrintedBits {
			writeOther(out, v)
		} else {
			out.U8(tagBigInt)
			out.String(v.String())
		}
	case starlark.Float:
		out.U8(tagFloat)
		out.F64(float64(v))
	case starlark.String:
		out.U8(tagString)
		out.String(string(v))
	case *starlark.Dict:
		out.U8(tagDict)
		out.U32(uint32(v.Len()))
		for _, item := range v.Items() {
			writeData(out, item[0], depth+1, nodes)
			writeData(out, item[1], depth+1, nodes)
		}
	case *starlark.List, starlark.Tuple, *starlark.Set:
		sequence := v.(starlark.Sequence)
		out.U8(tagList)
		out.U32(uint32(sequence.Len()))
		iterator := sequence.Iterate()
		defer iterator.Done()
		var element starlark.Value
		for iterator.Next(&element) {
			writeData(out, element, depth+1, nodes)
		}
	case *Record:
		out.U8(tagStruct)
		out.U32(uint32(len(v.values)))
		for i, name := range v.shape.names {
			out.String(name)
			writeData(out, v.values[i], depth+1, nodes)
		}
	default:
		writeOther(out, v)
	}
}

func writeOther(out *wire.Writer, v starlark.Value) {
	out.U8(tagOther)
	out.String(v.Type())
	out.String(ShortRepr(v, 400))
}
