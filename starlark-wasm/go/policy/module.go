package policy

import (
	"time"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

// Module is a file of functions that are no policy: invariants, predicates. It sees the same names as a policy.
type Module struct{ *script }

// LoadModule compiles a file and runs its top level once. The error is a *LoadError or a *host.Limit.
func LoadModule(source Source, limits Limits) (*Module, error) {
	s, err := loadScript(source, limits, nil)
	return &Module{s}, err
}

// Functions are the names of the callable globals, in alphabetical order, with their signatures.
func (m *Module) Functions() []*starlark.Function {
	var list []*starlark.Function
	for _, name := range m.globals.Keys() {
		if f, ok := m.globals[name].(*starlark.Function); ok {
			list = append(list, f)
		}
	}
	return list
}

// Call calls a function by name within the router's step ceiling and hands its value to use.
func (m *Module) Call(name string, args starlark.Tuple, now time.Time, providers Providers, use func(starlark.Value)) (r Result) {
	budget := host.Budget{Ceiling: CallCeiling, Poll: m.limits.Poll}
	r.Steps, r.Err = m.call(budget, name, now, providers, args, func(v starlark.Value) error {
		use(v)
		r.Returned = Returned{Type: v.Type(), Repr: host.ShortRepr(v, 400)}
		return nil
	})
	r.Output = m.world.output
	return r
}
