package policy

import (
	"fmt"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

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

// Position is the place of the first syntax or resolver error, or of the innermost line of an init failure.
func (e *LoadError) Position() (syntax.Position, bool) {
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
	*script
	OnLegChange EntryPoint
	OnTick      EntryPoint

	covered *covered
}

// Load compiles a policy and runs its top level once. The error is a *LoadError or a *host.Limit. The policy returned
// with an error has only its LoadSteps and LoadOutput.
func Load(source Source, limits Limits) (*Policy, error) {
	s, err := loadScript(source, limits, nil)
	p := &Policy{script: s}
	if err != nil {
		return p, err
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
