// Package wire is the compact binary form in which calls and results cross the border of the WASM module.
//
// Everything is little-endian and positional: a reader must ask for the same things in the same order in which the
// writer put them. Strings and lists carry a 32-bit length. There is no versioning; both ends ship together.
package wire

import (
	"encoding/binary"
	"math"
)

// Reader takes values off a message. After the first read past the end it is bad for good and gives zeros.
type Reader struct {
	data string
	pos  int
	bad  bool
	// pool is where the next lists of strings are cut from.
	pool []string
}

// NewReader reads from a copy of data, so that data may be overwritten while strings of the message live on.
func NewReader(data []byte) *Reader { return &Reader{data: string(data)} }

// Bad reports whether the message ended too early.
func (r *Reader) Bad() bool { return r.bad }

func (r *Reader) take(n int) string {
	if n < 0 || len(r.data)-r.pos < n {
		r.bad = true
		r.pos = len(r.data)
		return ""
	}
	s := r.data[r.pos : r.pos+n]
	r.pos += n
	return s
}

// U8 reads one byte.
func (r *Reader) U8() byte {
	s := r.take(1)
	if s == "" {
		return 0
	}
	return s[0]
}

// Bool reads one byte, any value but 0 being true.
func (r *Reader) Bool() bool { return r.U8() != 0 }

// U32 reads an unsigned 32-bit integer.
func (r *Reader) U32() uint32 {
	s := r.take(4)
	if s == "" {
		return 0
	}
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

// I64 reads a signed 64-bit integer.
func (r *Reader) I64() int64 {
	low := uint64(r.U32())
	return int64(low | uint64(r.U32())<<32)
}

// F64 reads an IEEE double.
func (r *Reader) F64() float64 { return math.Float64frombits(uint64(r.I64())) }

// Len reads the length of a list whose elements take at least one byte each.
func (r *Reader) Len() int {
	n := int(r.U32())
	if n > len(r.data)-r.pos {
		r.bad = true
		return 0
	}
	return n
}

// String reads a length and that many bytes. The string shares the message's memory.
func (r *Reader) String() string { return r.take(int(r.U32())) }

// Strings reads a list of strings.
func (r *Reader) Strings() []string {
	n := r.Len()
	if n > cap(r.pool)-len(r.pool) {
		r.pool = make([]string, 0, max(n, 64))
	}
	start := len(r.pool)
	r.pool = r.pool[:start+n]
	list := r.pool[start : start+n : start+n]
	for i := range list {
		list[i] = r.String()
	}
	return list
}

// Writer appends values to a message.
type Writer struct{ buf []byte }

// Reset empties the message and keeps its memory.
func (w *Writer) Reset() { w.buf = w.buf[:0] }

// Bytes is the message so far; it is valid until the next write.
func (w *Writer) Bytes() []byte { return w.buf }

// U8 writes one byte.
func (w *Writer) U8(v byte) { w.buf = append(w.buf, v) }

// Bool writes one byte.
func (w *Writer) Bool(v bool) {
	if v {
		w.U8(1)
	} else {
		w.U8(0)
	}
}

// U32 writes an unsigned 32-bit integer.
func (w *Writer) U32(v uint32) { w.buf = binary.LittleEndian.AppendUint32(w.buf, v) }

// Uvarint writes an unsigned integer, small ones in one byte.
func (w *Writer) Uvarint(v uint64) { w.buf = binary.AppendUvarint(w.buf, v) }

// I64 writes a signed 64-bit integer.
func (w *Writer) I64(v int64) { w.buf = binary.LittleEndian.AppendUint64(w.buf, uint64(v)) }

// F64 writes an IEEE double.
func (w *Writer) F64(v float64) { w.I64(int64(math.Float64bits(v))) }

// String writes a length and the bytes.
func (w *Writer) String(s string) {
	w.U32(uint32(len(s)))
	w.buf = append(w.buf, s...)
}

// Strings writes a list of strings.
func (w *Writer) Strings(list []string) {
	w.U32(uint32(len(list)))
	for _, s := range list {
		w.String(s)
	}
}
