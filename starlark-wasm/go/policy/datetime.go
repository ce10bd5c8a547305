package policy

import (
	"fmt"
	"hash/maphash"
	"strings"
	"time"

	"go.starlark.net/starlark"
)

// dateTime is the `datetime` of policy contract 5: three fields in its own zone, equal only to itself.
type dateTime struct{ time.Time }

var dateTimeSeed = maphash.MakeSeed()

func (d *dateTime) String() string        { return "datetime(" + d.Format(time.RFC3339) + ")" }
func (d *dateTime) Type() string          { return "datetime" }
func (d *dateTime) Freeze()               {}
func (d *dateTime) Truth() starlark.Bool  { return starlark.True }
func (d *dateTime) Hash() (uint32, error) { return uint32(maphash.Comparable(dateTimeSeed, d)), nil }
func (d *dateTime) AttrNames() []string   { return []string{"hour", "minute", "second"} }

func (d *dateTime) Attr(name string) (starlark.Value, error) {
	switch name {
	case "hour":
		return starlark.MakeInt(d.Hour()), nil
	case "minute":
		return starlark.MakeInt(d.Minute()), nil
	case "second":
		return starlark.MakeInt(d.Second()), nil
	}
	return nil, nil
}

// weekday is `datetime.weekday`.
func weekday(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
	if len(args) != 1 {
		return nil, fmt.Errorf("%s: expected 1 arg, got %d", b.Name(), len(args))
	}
	d, ok := args[0].(*dateTime)
	if !ok {
		return nil, fmt.Errorf("%s: expected datetime, got %s", b.Name(), args[0].Type())
	}
	return starlark.String(strings.ToLower(d.Weekday().String())), nil
}
