package policy

import (
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

// covered is a policy's second, instrumented self. It runs beside the plain one, whose steps and results are the
// router's, and only its counters are looked at.
type covered struct {
	*script
	sites    *host.Sites
	counters *host.Counters
	// load are the counters of the top level.
	load host.Counters
}

// coverLimit bounds an instrumented call, whose steps are some times those of the plain one.
const coverLimit = 20 * CallCeiling

// Sites are the places that coverage counts, with the counters of the top level. The error is that of loading the
// instrumented text, which can only be a limit, as the plain text did load.
func (p *Policy) Sites() (*host.Sites, *host.Counters, error) {
	if p.covered == nil {
		c := &covered{}
		limits := p.limits
		limits.LoadSteps *= 20
		var err error
		c.script, err = loadScript(p.source, limits, func(file *syntax.File) starlark.StringDict {
			var names starlark.StringDict
			c.sites, c.counters, names = host.Instrument(file)
			return names
		})
		if err != nil {
			return nil, nil, err
		}
		c.load = c.counters.Copy()
		p.covered = c
	}
	return p.covered.sites, &p.covered.load, nil
}

// watch runs an entry point once more, instrumented, and gives what it met; nil where our own limits did not let it.
func (p *Policy) watch(name string, ctx *Context, args func() starlark.Tuple, providers Providers, tracer *host.Tracer) *host.Counters {
	if _, _, err := p.Sites(); err != nil {
		return nil
	}
	c := p.covered
	c.counters.Clear()
	c.counters.Tracer = tracer
	budget := host.Budget{Limit: coverLimit, Poll: p.limits.Poll}
	if _, err := c.call(budget, name, ctx.Now, providers, args(), func(starlark.Value) error { return nil }); isLimit(err) {
		return nil
	}
	return c.counters
}
