package policy

import (
	"errors"
	"time"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

// Source is a text to load (policy contract 3).
type Source struct {
	// Label is the source label that error texts carry.
	Label   string
	Text    []byte
	Version Version
	// Now and Providers are what the top level sees.
	Now       time.Time
	Providers Providers
}

// Limits are those of ours; the router has none at load and only the step ceiling in calls.
type Limits struct {
	// LoadSteps bounds the top level; 0 means none.
	LoadSteps uint64
	// Poll is asked now and then whether to go on; nil means always.
	Poll func() host.Signal
}

// script is a text whose top level has run: frozen globals over a world that is exchanged for every call.
type script struct {
	source  Source
	limits  Limits
	world   *world
	globals starlark.StringDict

	// LoadSteps is how many instructions the top level executed.
	LoadSteps uint64
	// LoadOutput is what the top level logged. What it printed is discarded, as in the router.
	LoadOutput []Line
	// ReadClock and ReadProviders tell whether the top level asked for them.
	ReadClock, ReadProviders bool
}

// prepare may rewrite the parsed file and gives the names that the rewritten file needs.
type prepare func(*syntax.File) starlark.StringDict

// loadScript compiles a text and runs its top level once. The error is a *LoadError or a *host.Limit; steps and output
// are set even then.
func loadScript(source Source, limits Limits, rewrite prepare) (*script, error) {
	s := &script{source: source, limits: limits, world: &world{}}
	s.world.begin(source.Now, source.Providers)
	names := predeclared(s.world, source.Version)

	var program *starlark.Program
	_, err := host.Run(host.Budget{}, discard, func(*starlark.Thread) error {
		file, err := host.FileDialect().Parse(source.Label, source.Text, 0)
		if err != nil {
			return err
		}
		if rewrite != nil {
			for name, value := range rewrite(file) {
				names[name] = value
			}
		}
		scope := host.NewScope(names.Has, len(source.Text))
		program, err = starlark.FileProgram(file, scope.Has)
		return scope.Errors(file, err)
	})
	if err != nil {
		if isLimit(err) {
			return s, err
		}
		return s, &LoadError{Step: StepParse, Label: source.Label, Detail: err.Error(), All: host.SourceErrors(err)}
	}

	s.LoadSteps, err = host.Run(host.Budget{Limit: limits.LoadSteps, Poll: limits.Poll}, discard, func(thread *starlark.Thread) error {
		var err error
		s.globals, err = program.Init(thread, names)
		if err == nil {
			s.globals.Freeze()
		}
		return err
	})
	s.LoadOutput = s.world.output
	s.ReadClock, s.ReadProviders = s.world.readClock, s.world.readProviders
	if err != nil && !isLimit(err) {
		err = &LoadError{Step: StepInit, Label: source.Label, Detail: err.Error(), Backtrace: host.Backtrace(err)}
	}
	return s, err
}

func discard(string) {}

func isLimit(err error) bool {
	var limit *host.Limit
	return errors.As(err, &limit)
}

// call runs a global function in a fresh world; what it printed and logged is in the world afterwards.
func (s *script) call(budget host.Budget, name string, now time.Time, providers Providers, args starlark.Tuple, use func(starlark.Value) error) (uint64, error) {
	s.world.begin(now, providers)
	print := func(text string) { s.world.say(Print, text) }
	return host.Run(budget, print, func(thread *starlark.Thread) error {
		v, err := starlark.Call(thread, s.globals[name], args, nil)
		if err != nil {
			return err
		}
		return use(v)
	})
}
