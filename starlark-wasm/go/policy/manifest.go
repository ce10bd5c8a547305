package policy

import (
	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/jsontext"
)

// valueField is a field of a struct that scripts are given.
type valueField struct {
	name, kind string
	about      string
}

// givenStructs are what scripts are given; a test compares their fields with the values that calls make.
var givenStructs = []struct {
	name   string
	about  string
	fields []valueField
}{
	{"ctx", "what the dial is about (policy contract 6)", []valueField{
		{"app", "string", "the app's name as launched"},
		{"peer_pk", "string", "the destination's key, 66 lower-case hex digits"},
		{"port", "int", "the remote routing port; 0 in SelectRoute"},
		{"now", "method", "now(): a datetime fixed at the start of the call"},
		{"cli_overrides", "dict", "the caller's options as strings, non-zero ones only; empty in SelectRoute"},
		{"is_direct_dial", "bool", "true only in the direct-dial call"},
		{"transport_kind", "string", "kind of the direct transport in the direct-dial call, else empty"},
		{"reverse_candidates", "list of candidate", "routes of the reverse direction; filled in SelectRoute only"},
	}},
	{"candidate", "a candidate route (policy contract 7)", []valueField{
		{"hops", "list of string", "keys of the intermediate visors in path order; empty for a direct route"},
		{"hops_geo", "list of string", "one country code per hop, ?? where unknown"},
		{"est_latency_ms", "int", "sum over all transports in milliseconds, 1000 for each that is unknown"},
		{"transport_kinds", "list of string", "kinds of the visor's own transports to the intermediates"},
	}},
	{"leg", "a leg of an established route group (policy contract 14.1)", []valueField{
		{"index", "int", "position in the current leg array"},
		{"kind", "string", "type of the leg's first transport"},
		{"latency_ms", "int", "average latency of the first transport, 0 where unknown"},
		{"alive", "bool", "whether the transport is there and open"},
		{"sent_bytes", "int", "cumulative, of the transport"},
		{"recv_bytes", "int", "cumulative, of the transport"},
		{"retransmits", "int", "cumulative, of the leg"},
		{"hops", "list of string", "intermediates of the primary route, the same for every leg"},
	}},
	{"change", "what on_leg_change is told (policy contract 14.1)", []valueField{
		{"event", "string", "added or dropped"},
		{"leg_index", "int", "of the new leg, or of the dropped one before the array was compacted"},
	}},
	{"datetime", "an instant (policy contract 5)", []valueField{
		{"hour", "int", "0 to 23"},
		{"minute", "int", "0 to 59"},
		{"second", "int", "0 to 59"},
	}},
}

var entryPoints = []struct {
	name     string
	params   []string
	result   string
	required bool
	about    string
}{
	{"decide_route", []string{"ctx", "candidates"}, "RouteSpec", true, "called before a dial, for the direct shortcut, and for every fetch of routes"},
	{"on_leg_change", []string{"ctx", "legs", "change"}, "RouteSpec", false, "called when a leg was added or dropped after set-up; only distribution counts"},
	{"on_tick", []string{"ctx", "legs"}, "Rotation", false, "called every rotation_interval_seconds"},
}

// Values of closed vocabularies.
var enums = []struct {
	name   string
	values []string
}{
	{"fallback", []string{"drop", "direct"}},
	{"distribution", []string{
		"auto", "round-robin", "equal", "latency-adaptive", "latency-aware",
		"weighted:", "size-threshold:", "sticky:5tuple", "dscp-priority:",
	}},
	{"change.event", []string{"added", "dropped"}},
	{"transport_kind", []string{"stcpr", "sudph", "stcp", "dmsg"}},
	{"cli_overrides", []string{
		"mux_routes", "min_hops", "forward_mux_routes", "reverse_mux_routes",
		"forward_min_hops", "reverse_min_hops", "use_existing_tp_only",
	}},
}

// Manifest writes the surface of a version as JSON; its shape is `Contract` in starlark-wasm/src/contract.ts.
func Manifest(version Version, out *jsontext.Writer) {
	m := manifest{out, version}
	out.Object(func() {
		m.text("version", string(version))
		out.Key("entry_points")
		out.Array(m.entryPoints)
		out.Key("modules")
		out.Array(m.modules)
		out.Key("constructors")
		out.Array(m.constructors)
		out.Key("structs")
		out.Array(m.structs)
		out.Key("enums")
		out.Object(func() {
			for _, e := range enums {
				out.Key(e.name)
				out.Strings(e.values)
			}
		})
		out.Key("universe")
		out.Array(m.universe)
		out.Key("methods")
		out.Object(m.methods)
		out.Key("dialect")
		out.Object(m.dialect)
		out.Key("limits")
		out.Object(func() {
			out.Key("call_steps")
			out.Int(CallCeiling)
			out.Key("load_steps")
			out.Null()
		})
	})
}

type manifest struct {
	out     *jsontext.Writer
	version Version
}

func (m manifest) text(key, value string) {
	m.out.Key(key)
	m.out.String(value)
}

func (m manifest) entryPoints() {
	for _, e := range entryPoints {
		m.out.Object(func() {
			m.text("name", e.name)
			m.out.Key("params")
			m.out.Strings(e.params)
			m.text("result", e.result)
			m.out.Key("required")
			m.out.Bool(e.required)
			m.text("about", e.about)
		})
	}
}

func (m manifest) modules() {
	for _, spec := range modules {
		m.out.Object(func() {
			m.text("name", spec.name)
			m.text("about", spec.about)
			m.out.Key("members")
			m.out.Array(func() {
				for _, member := range spec.members {
					if member.since > m.version {
						continue
					}
					m.out.Object(func() {
						m.text("name", member.name)
						m.text("params", member.params)
						m.text("result", member.result)
						m.text("since", string(member.since))
						m.text("about", member.about)
					})
				}
			})
		})
	}
}

func (m manifest) constructors() {
	for _, c := range constructors {
		m.out.Object(func() {
			m.text("name", c.name)
			m.out.Key("fields")
			m.out.Array(func() {
				for _, f := range c.fields {
					m.out.Object(func() {
						m.text("name", f.name)
						m.text("type", string(f.kind))
						m.text("default", f.zero().String())
						m.text("since", string(f.since))
						m.text("about", f.about)
					})
				}
			})
		})
	}
}

func (m manifest) structs() {
	for _, s := range givenStructs {
		m.out.Object(func() {
			m.text("name", s.name)
			m.text("about", s.about)
			m.out.Key("fields")
			m.out.Array(func() {
				for _, f := range s.fields {
					m.out.Object(func() {
						m.text("name", f.name)
						m.text("type", f.kind)
						m.text("about", f.about)
					})
				}
			})
		})
	}
}

func (m manifest) universe() {
	for _, name := range starlark.Universe.Keys() {
		m.out.Object(func() {
			m.text("name", name)
			if about, ok := universeConstants[name]; ok {
				m.text("kind", "constant")
				m.text("params", "")
				m.text("result", starlark.Universe[name].Type())
				m.text("about", about)
				return
			}
			f := universeFunctions[name]
			m.text("kind", "function")
			m.text("params", f.params)
			m.text("result", f.result)
			m.text("about", f.about)
		})
	}
}

func (m manifest) methods() {
	for _, v := range []starlark.HasAttrs{
		starlark.String(""), starlark.Bytes(""), new(starlark.List), new(starlark.Dict), new(starlark.Set),
	} {
		m.out.Key(v.Type())
		m.out.Strings(v.AttrNames())
	}
}

func (m manifest) dialect() {
	options := host.FileDialect()
	for _, o := range []struct {
		name string
		on   bool
	}{
		{"set", options.Set}, {"while", options.While}, {"top_level_control", options.TopLevelControl},
		{"global_reassign", options.GlobalReassign}, {"recursion", options.Recursion}, {"load", false},
	} {
		m.out.Key(o.name)
		m.out.Bool(o.on)
	}
}
