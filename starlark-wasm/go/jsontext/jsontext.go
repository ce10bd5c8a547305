// Package jsontext appends JSON to a buffer. The module's rare and deep answers, manifests, are JSON; the standard
// package would bring reflection, size and start-up time along.
package jsontext

import (
	"strconv"
	"unicode/utf8"
)

// Writer builds one document. Commas are its business; balance is the caller's.
type Writer struct {
	buf   []byte
	first bool
}

// Bytes is the document so far.
func (w *Writer) Bytes() []byte { return w.buf }

func (w *Writer) comma() {
	if !w.first && len(w.buf) > 0 {
		w.buf = append(w.buf, ',')
	}
	w.first = false
}

// Object writes an object whose fields body adds.
func (w *Writer) Object(body func()) { w.nest('{', '}', body) }

// Array writes an array whose elements body adds.
func (w *Writer) Array(body func()) { w.nest('[', ']', body) }

func (w *Writer) nest(open, closing byte, body func()) {
	w.comma()
	w.buf = append(w.buf, open)
	w.first = true
	body()
	w.buf = append(w.buf, closing)
	w.first = false
}

// Key starts a field of the current object; its value must follow.
func (w *Writer) Key(name string) {
	w.comma()
	w.quote(name)
	w.buf = append(w.buf, ':')
	w.first = true
}

// String writes a string; bytes that are no UTF-8 become U+FFFD.
func (w *Writer) String(s string) {
	w.comma()
	w.quote(s)
}

// Int writes an integer.
func (w *Writer) Int(n int64) {
	w.comma()
	w.buf = strconv.AppendInt(w.buf, n, 10)
}

// Bool writes a truth value.
func (w *Writer) Bool(v bool) {
	w.comma()
	w.buf = strconv.AppendBool(w.buf, v)
}

// Null writes null.
func (w *Writer) Null() {
	w.comma()
	w.buf = append(w.buf, "null"...)
}

// Strings writes an array of strings.
func (w *Writer) Strings(list []string) {
	w.Array(func() {
		for _, s := range list {
			w.String(s)
		}
	})
}

const hex = "0123456789abcdef"

func (w *Writer) quote(s string) {
	b := append(w.buf, '"')
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, size := utf8.DecodeRuneInString(s[i:])
			b = utf8.AppendRune(b, r)
			i += size
			continue
		}
		switch {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c < 0x20:
			b = append(b, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
		i++
	}
	w.buf = append(b, '"')
}
