package host

import (
	"fmt"
	"slices"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// Record is a struct value. It behaves as starlarkstruct.Struct with the default constructor does, to the letter, but
// shares its field names with all records of its shape: most of a small decision's time went into making structs.
// A test compares the two.
type Record struct {
	shape  *Shape
	values []starlark.Value
	frozen bool
}

// Shape is a list of field names in alphabetical order.
type Shape struct{ names []string }

// NewShape makes a shape; the names must be in order and distinct.
func NewShape(names ...string) *Shape {
	if !slices.IsSorted(names) {
		panic("the names of a shape must be in order")
	}
	return &Shape{names}
}

// Index finds a field, or gives -1.
func (s *Shape) Index(name string) int {
	i, found := slices.BinarySearch(s.names, name)
	if !found {
		return -1
	}
	return i
}

// New makes a record of this shape, with the values in the order of the names. The record keeps the slice.
func (s *Shape) New(values []starlark.Value) *Record {
	if len(values) != len(s.names) {
		panic("a record needs one value for each name of its shape")
	}
	return &Record{shape: s, values: values}
}

// RecordOf makes a record of fields in any order; of equal names the last one counts.
func RecordOf(fields starlark.StringDict) *Record {
	names := fields.Keys()
	values := make([]starlark.Value, len(names))
	for i, name := range names {
		values[i] = fields[name]
	}
	return (&Shape{names}).New(values)
}

var (
	_ starlark.HasAttrs   = (*Record)(nil)
	_ starlark.HasBinary  = (*Record)(nil)
	_ starlark.Comparable = (*Record)(nil)
)

// Type is that of all structs.
func (r *Record) Type() string { return "struct" }

// Truth is true, even without fields.
func (r *Record) Truth() starlark.Bool { return true }

// Freeze freezes what the record holds; the record itself cannot change.
func (r *Record) Freeze() {
	if !r.frozen {
		r.frozen = true
		for _, v := range r.values {
			v.Freeze()
		}
	}
}

// Hash fails where a field cannot be hashed.
func (r *Record) Hash() (uint32, error) {
	var x, m uint32 = 8731, 9839
	for i, name := range r.shape.names {
		nameHash, _ := starlark.String(name).Hash()
		x ^= 3 * nameHash
		y, err := r.values[i].Hash()
		if err != nil {
			return 0, err
		}
		x ^= y * m
		m += 7349
	}
	return x, nil
}

func (r *Record) String() string {
	var out strings.Builder
	out.WriteString("struct(")
	for i, name := range r.shape.names {
		if i > 0 {
			out.WriteString(", ")
		}
		out.WriteString(name)
		out.WriteString(" = ")
		out.WriteString(r.values[i].String())
	}
	out.WriteByte(')')
	return out.String()
}

// Attr gives a field.
func (r *Record) Attr(name string) (starlark.Value, error) {
	if i := r.shape.Index(name); i >= 0 {
		return r.values[i], nil
	}
	return nil, starlark.NoSuchAttrError(fmt.Sprintf("struct has no .%s attribute", name))
}

// Field gives a field, or nil where there is none.
func (r *Record) Field(name string) starlark.Value {
	if i := r.shape.Index(name); i >= 0 {
		return r.values[i]
	}
	return nil
}

// AttrNames gives the field names in order.
func (r *Record) AttrNames() []string { return slices.Clone(r.shape.names) }

// Binary adds records: the fields of both, those of the right one winning.
func (r *Record) Binary(op syntax.Token, y starlark.Value, side starlark.Side) (starlark.Value, error) {
	other, ok := y.(*Record)
	if !ok || op != syntax.PLUS {
		return nil, nil
	}
	left, right := r, other
	if side == starlark.Right {
		left, right = other, r
	}
	sum := starlark.StringDict{}
	for _, part := range []*Record{left, right} {
		for i, name := range part.shape.names {
			sum[name] = part.values[i]
		}
	}
	return RecordOf(sum), nil
}

// CompareSameType compares by value; there is no order.
func (r *Record) CompareSameType(op syntax.Token, y starlark.Value, depth int) (bool, error) {
	other := y.(*Record)
	switch op {
	case syntax.EQL:
		return r.equal(other, depth)
	case syntax.NEQ:
		equal, err := r.equal(other, depth)
		return !equal, err
	}
	return false, fmt.Errorf("%s %s %s not implemented", r.Type(), op, y.Type())
}

func (r *Record) equal(other *Record, depth int) (bool, error) {
	if r.shape != other.shape && !slices.Equal(r.shape.names, other.shape.names) {
		return false, nil
	}
	for i, v := range r.values {
		if equal, err := starlark.EqualDepth(v, other.values[i], depth-1); err != nil || !equal {
			return false, err
		}
	}
	return true, nil
}
