package policy

import (
	"fmt"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

// RouteSpec is a result as the router reads it back (policy contract 8.1).
type RouteSpec struct {
	Chosen, ReverseChosen                   *Candidate
	Mux, ForwardMux, ReverseMux             int64
	MinHops, ForwardMinHops, ReverseMinHops int64
	Fallback, Distribution                  string
	RotationIntervalSeconds                 int64
}

// Rotation is a result of on_tick (policy contract 8.3).
type Rotation struct {
	DropLegs    []int64
	AddLeg      bool
	ExcludeHops []string
}

// Note is a value that read-back turned into a default without a word.
type Note struct {
	// Field is a path such as chosen.hops[1].
	Field string
	// Got is the Starlark type of the value, or "nothing" for a field that the struct does not have.
	Got   string
	Want  fieldKind
	Value string
}

// reading collects the notes of one read-back.
type reading struct{ notes []Note }

func (r *reading) note(field string, want fieldKind, v starlark.Value) {
	r.notes = append(r.notes, Note{field, v.Type(), want, host.ShortRepr(v, 80)})
}

func (r *reading) int(s *host.Record, path, name string) int64 {
	v := s.Field(name)
	if v == nil {
		return 0
	}
	if i, ok := v.(starlark.Int); ok {
		if n, ok := i.Int64(); ok {
			return n
		}
	}
	r.note(path+name, intField, v)
	return 0
}

func (r *reading) string(s *host.Record, path, name string) string {
	v := s.Field(name)
	if v == nil {
		return ""
	}
	if text, ok := v.(starlark.String); ok {
		return string(text)
	}
	r.note(path+name, stringField, v)
	return ""
}

func (r *reading) strings(s *host.Record, path, name string) []string {
	v := s.Field(name)
	if v == nil {
		return nil
	}
	list, ok := v.(*starlark.List)
	if !ok {
		r.note(path+name, stringListField, v)
		return nil
	}
	texts := make([]string, list.Len())
	for i := range texts {
		if text, ok := list.Index(i).(starlark.String); ok {
			texts[i] = string(text)
		} else {
			r.note(fmt.Sprintf("%s%s[%d]", path, name, i), stringField, list.Index(i))
		}
	}
	return texts
}

// candidate reads a chosen one: any struct will do, and only a value of another type is an error (policy contract 8.2).
// The text for reverse_chosen is unconfirmed (policy contract 24, item 3).
func (r *reading) candidate(s *host.Record, name string) (*Candidate, error) {
	v := s.Field(name)
	if v == nil || v == starlark.None {
		return nil, nil
	}
	c, ok := v.(*host.Record)
	if !ok {
		return nil, &ReadBackError{fmt.Sprintf("%s: expected candidate struct, got %s", name, v.Type())}
	}
	path := name + "."
	if c.Field("hops") == nil {
		r.notes = append(r.notes, Note{path + "hops", "nothing", stringListField, ""})
	}
	return &Candidate{
		Hops:           r.strings(c, path, "hops"),
		HopsGeo:        r.strings(c, path, "hops_geo"),
		EstLatencyMs:   r.int(c, path, "est_latency_ms"),
		TransportKinds: r.strings(c, path, "transport_kinds"),
	}, nil
}

// spec reads what decide_route or on_leg_change returned (policy contract 8.4).
func (r *reading) spec(v starlark.Value) (RouteSpec, error) {
	if v == starlark.None {
		return RouteSpec{}, nil
	}
	s, ok := v.(*host.Record)
	if !ok {
		return RouteSpec{}, &ReadBackError{"expected struct, got " + v.Type()}
	}
	chosen, err := r.candidate(s, "chosen")
	if err != nil {
		return RouteSpec{}, err
	}
	reverse, err := r.candidate(s, "reverse_chosen")
	if err != nil {
		return RouteSpec{}, err
	}
	return RouteSpec{
		Chosen:                  chosen,
		ReverseChosen:           reverse,
		Mux:                     r.int(s, "", "mux"),
		ForwardMux:              r.int(s, "", "forward_mux"),
		ReverseMux:              r.int(s, "", "reverse_mux"),
		MinHops:                 r.int(s, "", "min_hops"),
		ForwardMinHops:          r.int(s, "", "forward_min_hops"),
		ReverseMinHops:          r.int(s, "", "reverse_min_hops"),
		Fallback:                r.string(s, "", "fallback"),
		Distribution:            r.string(s, "", "distribution"),
		RotationIntervalSeconds: r.int(s, "", "rotation_interval_seconds"),
	}, nil
}

// rotation reads what on_tick returned; nil is None. How the router treats wrong types is unconfirmed, and a lenient
// reader could turn anything into leg 0, so they are errors here (policy contract 8.3).
func (r *reading) rotation(v starlark.Value) (*Rotation, error) {
	if v == starlark.None {
		return nil, nil
	}
	s, ok := v.(*host.Record)
	if !ok {
		return nil, &ReadBackError{"expected struct, got " + v.Type()}
	}
	out := new(Rotation)
	if v := s.Field("drop_legs"); v != nil {
		list, ok := v.(*starlark.List)
		if !ok {
			return nil, &ReadBackError{"drop_legs: expected list of int, got " + v.Type()}
		}
		out.DropLegs = make([]int64, list.Len())
		for i := range out.DropLegs {
			number, ok := list.Index(i).(starlark.Int)
			if !ok {
				return nil, &ReadBackError{fmt.Sprintf("drop_legs[%d]: expected int, got %s", i, list.Index(i).Type())}
			}
			if out.DropLegs[i], ok = number.Int64(); !ok {
				return nil, &ReadBackError{fmt.Sprintf("drop_legs[%d]: expected 64-bit int, got %s", i, host.ShortRepr(number, 40))}
			}
		}
	}
	if v := s.Field("add_leg"); v != nil {
		yes, ok := v.(starlark.Bool)
		if !ok {
			return nil, &ReadBackError{"add_leg: expected bool, got " + v.Type()}
		}
		out.AddLeg = bool(yes)
	}
	if v := s.Field("exclude_hops"); v != nil {
		list, ok := v.(*starlark.List)
		if !ok {
			return nil, &ReadBackError{"exclude_hops: expected list of string, got " + v.Type()}
		}
		out.ExcludeHops = make([]string, list.Len())
		for i := range out.ExcludeHops {
			key, ok := list.Index(i).(starlark.String)
			if !ok {
				return nil, &ReadBackError{fmt.Sprintf("exclude_hops[%d]: expected string, got %s", i, list.Index(i).Type())}
			}
			out.ExcludeHops[i] = string(key)
		}
	}
	return out, nil
}
