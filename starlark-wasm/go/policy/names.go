package policy

import (
	"fmt"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
)

// member is one function of a predeclared module (policy contract 5).
type member struct {
	name   string
	params string
	result string
	since  Version
	about  string
	make   func(w *world, name string) *starlark.Builtin
}

type moduleSpec struct {
	name    string
	about   string
	members []member
}

// modules are the predeclared modules. What scripts see and what the manifest says both come from here.
var modules = []moduleSpec{
	{"datetime", "the clock", []member{
		{"now", "", "datetime", V2026_06, "the clock at this moment; all arguments are ignored", func(w *world, name string) *starlark.Builtin {
			return now(func() *dateTime { w.readClock = true; return &dateTime{w.now} })
		}},
		{"weekday", "when", "string", V2026_06, "sunday … saturday, in the zone of the datetime", func(_ *world, name string) *starlark.Builtin {
			return starlark.NewBuiltin(name, weekday)
		}},
	}},
	{"geo", "where visors are", []member{
		lookup("country", "string", V2026_06, "ISO country code of a visor, ?? where unknown", func(f Facts) starlark.Value {
			if f.Country == "" {
				return starlark.String("??")
			}
			return starlark.String(f.Country)
		}),
	}},
	{"transports", "the visor's own transports", []member{
		lookup("latency", "int", V2026_06, "milliseconds over the visor's own transport to a peer, 0 where unknown", func(f Facts) starlark.Value {
			return starlark.MakeInt64(f.LatencyMs)
		}),
		lookup("kind", "string", V2026_06, "stcpr, sudph, stcp or dmsg, empty where there is no transport", func(f Facts) starlark.Value {
			return starlark.String(f.Kind)
		}),
	}},
	{"peers", "what the visor's configuration says of others", []member{
		lookup("is_trusted", "bool", V2026_06, "whether a key is in the terminal whitelist or a configured hypervisor", func(f Facts) starlark.Value {
			return starlark.Bool(f.Trusted)
		}),
		lookup("is_hypervisor", "bool", V2026_06, "whether a key is a configured hypervisor", func(f Facts) starlark.Value {
			return starlark.Bool(f.Hypervisor)
		}),
		// Argument errors: unconfirmed, taken from the common pattern (policy contract 24, item 14).
		lookup("has_transport", "bool", V2026_08, "whether the visor holds any transport to a peer", func(f Facts) starlark.Value {
			return starlark.Bool(f.HasTransport)
		}),
	}},
	{"logging", "lines for the visor's log", []member{
		logger("info", Info),
		logger("warn", Warn),
	}},
}

// predeclared makes the names of policy contract 5 over one world.
func predeclared(w *world, version Version) starlark.StringDict {
	names := starlark.StringDict{}
	for _, spec := range modules {
		members := starlark.StringDict{}
		for _, m := range spec.members {
			if m.since <= version {
				members[m.name] = m.make(w, m.name)
			}
		}
		names[spec.name] = &starlarkstruct.Module{Name: spec.name, Members: members}
	}
	for _, c := range constructors {
		names[c.name] = c.builtin(w)
	}
	return names
}

// IsPredeclared reports whether a name is predeclared in a version.
func IsPredeclared(version Version) func(string) bool {
	return predeclared(&world{}, version).Has
}

// now is a method that ignores its arguments and gives a new object each time.
func now(read func() *dateTime) *starlark.Builtin {
	return starlark.NewBuiltin("now", func(*starlark.Thread, *starlark.Builtin, starlark.Tuple, []starlark.Tuple) (starlark.Value, error) {
		return read(), nil
	})
}

// lookup is a function of one key.
func lookup(name, result string, since Version, about string, read func(Facts) starlark.Value) member {
	return member{name, "pk", result, since, about, func(w *world, name string) *starlark.Builtin {
		return oneString(name, func(key string) starlark.Value { return read(w.facts(key)) })
	}}
}

func logger(name string, kind OutputKind) member {
	return member{name, "text", "None", V2026_06, "one line in the visor's log; exactly one string, no formatting", func(w *world, name string) *starlark.Builtin {
		return oneString(name, func(text string) starlark.Value {
			w.say(kind, text)
			return starlark.None
		})
	}}
}

// oneString is a function of one positional string. Keyword arguments are neither counted nor refused (policy contract 5).
func oneString(name string, do func(string) starlark.Value) *starlark.Builtin {
	return starlark.NewBuiltin(name, func(_ *starlark.Thread, b *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
		if len(args) != 1 {
			return nil, fmt.Errorf("%s: expected 1 string arg, got %d", b.Name(), len(args))
		}
		text, ok := args[0].(starlark.String)
		if !ok {
			return nil, fmt.Errorf("%s: expected string, got %s", b.Name(), args[0].Type())
		}
		return do(string(text)), nil
	})
}
