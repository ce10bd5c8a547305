package host

import (
	"strings"
	"unicode/utf8"

	"go.starlark.net/starlark"
)

// ShortRepr prints a value as Starlark does, cut to about max bytes at a character, with an ellipsis.
//
// Containers are walked by hand: printing a list of a million elements to throw most of it away would take longer
// than the call that made it.
func ShortRepr(v starlark.Value, max int) string {
	p := &printer{max: max}
	p.value(v, 0)
	if !p.full() {
		return p.out.String()
	}
	text := p.out.String()
	if len(text) <= max {
		return text + "…"
	}
	for max > 0 && !utf8.RuneStart(text[max]) {
		max--
	}
	return text[:max] + "…"
}

// maxPrintedBits is the largest integer that is printed.
const maxPrintedBits = 16 * 1024

type printer struct {
	out strings.Builder
	max int
	cut bool
}

// maxDepth is how deep a shortened value is followed; deeper values are unreadable in one line.
const maxDepth = 32

func (p *printer) full() bool { return p.cut || p.out.Len() > p.max }

func (p *printer) value(v starlark.Value, depth int) {
	if depth > maxDepth {
		p.cut = true
		return
	}
	switch v := v.(type) {
	case starlark.String:
		text := string(v)
		if len(text) > p.max {
			text = text[:p.max]
			p.cut = true
		}
		p.out.WriteString(starlark.String(text).String())
	case starlark.Bytes:
		if len(v) > p.max {
			v = v[:p.max]
			p.cut = true
		}
		p.out.WriteString(v.String())
	case starlark.Int:
		// Printing a huge integer takes quadratic time; three bits make about one digit.
		if _, small := v.Int64(); !small && v.BigInt().BitLen() > maxPrintedBits {
			p.out.WriteString("an integer of more than 4900 digits")
			return
		}
		p.out.WriteString(v.String())
	case *starlark.List:
		p.sequence("[", "]", v.Len(), func(i int) { p.value(v.Index(i), depth+1) })
	case starlark.Tuple:
		closing := ")"
		if len(v) == 1 {
			closing = ",)"
		}
		p.sequence("(", closing, len(v), func(i int) { p.value(v[i], depth+1) })
	case *starlark.Dict:
		iterator := v.Iterate()
		defer iterator.Done()
		p.sequence("{", "}", v.Len(), func(int) {
			var key starlark.Value
			iterator.Next(&key)
			p.value(key, depth+1)
			p.out.WriteString(": ")
			value, _, _ := v.Get(key)
			p.value(value, depth+1)
		})
	case *starlark.Set:
		iterator := v.Iterate()
		defer iterator.Done()
		p.sequence("set([", "])", v.Len(), func(int) {
			var element starlark.Value
			iterator.Next(&element)
			p.value(element, depth+1)
		})
	case *Record:
		p.sequence("struct(", ")", len(v.values), func(i int) {
			p.out.WriteString(v.shape.names[i])
			p.out.WriteString(" = ")
			p.value(v.values[i], depth+1)
		})
	default:
		p.out.WriteString(v.String())
	}
}

func (p *printer) sequence(open, closing string, n int, element func(int)) {
	p.out.WriteString(open)
	for i := range n {
		if p.full() {
			p.cut = true
			return
		}
		if i > 0 {
			p.out.WriteString(", ")
		}
		element(i)
	}
	if !p.cut {
		p.out.WriteString(closing)
	}
}
