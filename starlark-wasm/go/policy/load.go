package policy

import (
	"errors"
	"fmt"
	"time"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

// Source is a policy to load (policy contract 3).
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

// Step is the step of loading that failed (policy contract 3.2).
type Step byte

// The steps that can fail once the text is there.
const (
	StepParse Step = iota
	StepInit
	StepMissing
	StepNotCallable
)

// LoadError is why a policy did not load; its text is the router's.
type LoadError struct {
	Step   Step
	Label  string
	Detail string
	// All has every error of a parse failure, the first one being in Detail.
	All []host.SourceError
	// Backtrace is that of an init failure.
	Backtrace starlark.CallStack
}

func (e *LoadError) Error() string {
	switch e.Step {
	case StepParse:
		return fmt.Sprintf("parse %s: %s", e.Label, e.Detail)
	case StepInit:
		return fmt.Sprintf("init %s: %s", e.Label, e.Detail)
	}
	return fmt.Sprintf("%s: %s", e.Label, e.Detail)
}

// EntryPoint tells what the global of an optional callback is.
type EntryPoint byte

// A global that cannot be called counts as absent for the router (policy contract 3.2).
const (
	Absent EntryPoint = iota
	Function
	Other
)

// Policy is a loaded script. It is not for concurrent use.
type Policy struct {
	Label       string
	OnLegChange EntryPoint
	OnTick      EntryPoint
	LoadSteps   uint64
	// LoadOutput is what the top level logged. What it printed is discarded, as in the router.
	LoadOutput []Line
	// ReadClock and ReadProviders tell whether the top level asked for them.
	ReadClock, ReadProviders bool

	world   world
	globals starlark.StringDict
	poll    func() host.Signal
}

// Load compiles a script and runs its top level once. The error is a *LoadError or a *host.Limit. The policy returned
// with an error has only its LoadSteps and LoadOutput.
func Load(source Source, limits Limits) (*Policy, error) {
	p := &Policy{Label: source.Label, poll: limits.Poll}
	p.world.begin(source.Now, source.Providers)
	names := predeclared(&p.world, source.Version)

	var program *starlark.Program
	var err error
	_, err = host.Run(host.Budget{}, discard, func(*starlark.Thread) error {
		var err error
		_, program, err = starlark.SourceProgramOptions(host.FileDialect(), source.Label, source.Text, names.Has)
		return err
	})
	if err != nil {
		var limit *host.Limit
		if errors.As(err, &limit) {
			return p, err
		}
		return p, &LoadError{Step: StepParse, Label: source.Label, Detail: err.Error(), All: host.SourceErrors(err)}
	}

	budget := host.Budget{Limit: limits.LoadSteps, Poll: limits.Poll}
	p.LoadSteps, err = host.Run(budget, discard, func(thread *starlark.Thread) error {
		var err error
		p.globals, err = program.Init(thread, names)
		if err == nil {
			p.globals.Freeze()
		}
		return err
	})
	p.LoadOutput = p.world.output
	p.ReadClock, p.ReadProviders = p.world.readClock, p.world.readProviders
	if err != nil {
		var limit *host.Limit
		if errors.As(err, &limit) {
			return p, err
		}
		return p, &LoadError{Step: StepInit, Label: source.Label, Detail: err.Error(), Backtrace: host.Backtrace(err)}
	}

	decide, ok := p.globals["decide_route"]
	if !ok {
		return p, &LoadError{Step: StepMissing, Label: source.Label, Detail: "missing decide_route function"}
	}
	if _, ok := decide.(starlark.Callable); !ok {
		detail := fmt.Sprintf("decide_route is not callable (got %s)", decide.Type())
		return p, &LoadError{Step: StepNotCallable, Label: source.Label, Detail: detail}
	}
	p.OnLegChange = p.entryPoint("on_leg_change")
	p.OnTick = p.entryPoint("on_tick")
	return p, nil
}

func discard(string) {}

func (p *Policy) entryPoint(name string) EntryPoint {
	v, ok := p.globals[name]
	if !ok {
		return Absent
	}
	if _, ok := v.(starlark.Callable); !ok {
		return Other
	}
	return Function
}

// Globals are the frozen names that the top level bound.
func (p *Policy) Globals() starlark.StringDict { return p.globals }

// FirstPosition is the place of the first syntax or resolver error.
func (e *LoadError) FirstPosition() (syntax.Position, bool) {
	if len(e.All) > 0 {
		return e.All[0].Pos, true
	}
	for i := len(e.Backtrace) - 1; i >= 0; i-- {
		if e.Backtrace[i].Pos.Line > 0 {
			return e.Backtrace[i].Pos, true
		}
	}
	return syntax.Position{}, false
}
