package policy

import (
	"fmt"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
)

// predeclared makes the names of policy contract 5 over one world.
func predeclared(w *world, version Version) starlark.StringDict {
	peers := starlark.StringDict{
		"is_trusted":    lookup(w, "is_trusted", func(f Facts) starlark.Value { return starlark.Bool(f.Trusted) }),
		"is_hypervisor": lookup(w, "is_hypervisor", func(f Facts) starlark.Value { return starlark.Bool(f.Hypervisor) }),
	}
	if version >= V2026_08 {
		// Argument errors: unconfirmed, taken from the common pattern (policy contract 24, item 14).
		peers["has_transport"] = lookup(w, "has_transport", func(f Facts) starlark.Value { return starlark.Bool(f.HasTransport) })
	}
	names := starlark.StringDict{
		"datetime": module("datetime", starlark.StringDict{
			"now":     now(func() *dateTime { w.readClock = true; return &dateTime{w.now} }),
			"weekday": starlark.NewBuiltin("weekday", weekday),
		}),
		"geo": module("geo", starlark.StringDict{
			"country": lookup(w, "country", func(f Facts) starlark.Value {
				if f.Country == "" {
					return starlark.String("??")
				}
				return starlark.String(f.Country)
			}),
		}),
		"transports": module("transports", starlark.StringDict{
			"latency": lookup(w, "latency", func(f Facts) starlark.Value { return starlark.MakeInt64(f.LatencyMs) }),
			"kind":    lookup(w, "kind", func(f Facts) starlark.Value { return starlark.String(f.Kind) }),
		}),
		"peers": module("peers", peers),
		"logging": module("logging", starlark.StringDict{
			"info": logger(w, "info", Info),
			"warn": logger(w, "warn", Warn),
		}),
	}
	for _, c := range constructors {
		names[c.name] = c.builtin(w)
	}
	return names
}

func module(name string, members starlark.StringDict) *starlarkstruct.Module {
	return &starlarkstruct.Module{Name: name, Members: members}
}

// now is a method that ignores its arguments and gives a new object each time.
func now(read func() *dateTime) *starlark.Builtin {
	return starlark.NewBuiltin("now", func(*starlark.Thread, *starlark.Builtin, starlark.Tuple, []starlark.Tuple) (starlark.Value, error) {
		return read(), nil
	})
}

// lookup is a function of one string. Keyword arguments are neither counted nor refused (policy contract 5).
func lookup(w *world, name string, read func(Facts) starlark.Value) *starlark.Builtin {
	return oneString(name, func(key string) starlark.Value { return read(w.facts(key)) })
}

func logger(w *world, name string, kind OutputKind) *starlark.Builtin {
	return oneString(name, func(text string) starlark.Value {
		w.say(kind, text)
		return starlark.None
	})
}

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
