package policy

import (
	"fmt"
	"slices"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

// construction remembers where a script called a constructor.
type construction struct {
	value *host.Record
	pos   syntax.Position
}

// fieldKind says what a field is read back as (policy contract 8).
type fieldKind string

const (
	candidateField  fieldKind = "candidate"
	intField        fieldKind = "int"
	stringField     fieldKind = "string"
	boolField       fieldKind = "bool"
	stringListField fieldKind = "list of string"
	intListField    fieldKind = "list of int"
)

type field struct {
	name  string
	kind  fieldKind
	since Version
	about string
}

// zero is a field's default as a script sees it; lists are new each time, as they can be changed.
func (f field) zero() starlark.Value {
	switch f.kind {
	case intField:
		return starlark.MakeInt(0)
	case stringField:
		return starlark.String("")
	case boolField:
		return starlark.False
	case stringListField, intListField:
		return new(starlark.List)
	}
	return starlark.None
}

// constructor is one of the keyword-only functions that make a struct (policy contract 8.1 to 8.3).
type constructor struct {
	name   string
	fields []field
}

// Error texts and defaults of Rotation: unconfirmed, taken from the pattern of the others (policy contract 24, item 2).
var constructors = []constructor{routeSpec, candidate, rotation}

var routeSpec = constructor{"RouteSpec", []field{
	{"chosen", candidateField, V2026_06, "the candidate to use for the forward direction; counts in SelectRoute only"},
	{"reverse_chosen", candidateField, V2026_06, "the candidate to use for the reverse direction; counts in SelectRoute only"},
	{"mux", intField, V2026_06, "number of legs per direction; 0 leaves it alone"},
	{"forward_mux", intField, V2026_06, "number of forward legs; beats mux"},
	{"reverse_mux", intField, V2026_06, "number of reverse legs; beats mux"},
	{"min_hops", intField, V2026_06, "least number of transports of a route; 2 or more also avoids the direct shortcut"},
	{"forward_min_hops", intField, V2026_06, "floor of the forward direction; beats min_hops"},
	{"reverse_min_hops", intField, V2026_06, "floor of the reverse direction; beats min_hops"},
	{"fallback", stringField, V2026_06, "drop refuses; direct asks for existing transports only (BeforeDial); all else is ignored"},
	{"distribution", stringField, V2026_06, "how packets spread over the legs"},
	{"rotation_interval_seconds", intField, V2026_06, "period of on_tick; 0 leaves it alone"},
}}

var candidate = constructor{"Candidate", []field{
	{"hops", stringListField, V2026_06, "public keys of the intermediate visors in path order; empty for a direct route"},
	{"hops_geo", stringListField, V2026_06, "one country code per hop, ?? where unknown"},
	{"est_latency_ms", intField, V2026_06, "sum over all transports in milliseconds, 1000 for each that is unknown"},
	{"transport_kinds", stringListField, V2026_06, "kinds of the visor's own transports to the intermediates"},
}}

var rotation = constructor{"Rotation", []field{
	{"drop_legs", intListField, V2026_06, "indices of the legs to close"},
	{"add_leg", boolField, V2026_06, "whether to dial one more leg"},
	{"exclude_hops", stringListField, V2026_06, "visors that the new leg should avoid"},
}}

func (c constructor) builtin(w *world) *starlark.Builtin {
	sorted := slices.Clone(c.fields)
	slices.SortFunc(sorted, func(a, b field) int { return strings.Compare(a.name, b.name) })
	names := make([]string, len(sorted))
	for i, f := range sorted {
		names[i] = f.name
	}
	shape := host.NewShape(names...)
	return starlark.NewBuiltin(c.name, func(thread *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		if len(args) > 0 {
			return nil, fmt.Errorf("%s: positional arguments not allowed; use kwargs", c.name)
		}
		values := make([]starlark.Value, len(sorted))
		for _, pair := range kwargs {
			name := string(pair[0].(starlark.String))
			i := shape.Index(name)
			if i < 0 {
				return nil, fmt.Errorf("%s: unknown field %q", c.name, name)
			}
			values[i] = pair[1]
		}
		for i, v := range values {
			if v == nil {
				values[i] = sorted[i].zero()
			}
		}
		made := shape.New(values)
		w.remember(thread, made)
		return made, nil
	})
}

// maxRemembered bounds the memory of a script that makes specs in a loop; the last ones are the interesting ones.
const maxRemembered = 64

func (w *world) remember(thread *starlark.Thread, made *host.Record) {
	if thread.CallStackDepth() < 2 {
		return
	}
	if len(w.made) == maxRemembered {
		w.made = w.made[:copy(w.made, w.made[maxRemembered/2:])]
	}
	w.made = append(w.made, construction{made, thread.CallFrame(1).Pos})
}

// madeAt finds where a value was constructed in the current call.
func (w *world) madeAt(v starlark.Value) (syntax.Position, bool) {
	for i := len(w.made) - 1; i >= 0; i-- {
		if starlark.Value(w.made[i].value) == v {
			return w.made[i].pos, true
		}
	}
	return syntax.Position{}, false
}
