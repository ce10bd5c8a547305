package policy

import (
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

// CallCeiling is the router's step ceiling of one call (policy contract 4.4).
const CallCeiling = 100_000

// Returned is a value that a call gave, before and beside its read-back.
type Returned struct {
	Type  string
	Repr  string
	Notes []Note
	// MadeAt is where its constructor was called; its Line is 0 where it was not made in this call.
	MadeAt syntax.Position
}

// Result is how one call ended. When Err is nil, exactly the part that was asked for is set.
type Result struct {
	Spec     RouteSpec
	Rotation *Rotation
	Returned Returned

	// Err is an error of the script, a *ReadBackError, a *host.Panic or a *host.Limit.
	Err    error
	Steps  uint64
	Output []Line
}

// ReadBackError says that a returned value has the wrong shape; its text is what follows "malformed value: " in the
// router's error (policy contract 9.1).
type ReadBackError struct{ Detail string }

func (e *ReadBackError) Error() string { return e.Detail }

// Decide calls decide_route.
func (p *Policy) Decide(ctx *Context, candidates []Candidate, providers Providers) Result {
	return p.call("decide_route", ctx, providers, (*Result).readSpec, listOf(candidates, (*Candidate).value))
}

// LegChanged calls on_leg_change; without such a function it is the empty spec.
func (p *Policy) LegChanged(ctx *Context, legs []Leg, change *LegChange, providers Providers) Result {
	if p.OnLegChange != Function {
		return absent()
	}
	return p.call("on_leg_change", ctx, providers, (*Result).readSpec, listOf(legs, (*Leg).value), change.value())
}

// Tick calls on_tick; without such a function there is no rotation.
func (p *Policy) Tick(ctx *Context, legs []Leg, providers Providers) Result {
	if p.OnTick != Function {
		return absent()
	}
	return p.call("on_tick", ctx, providers, (*Result).readRotation, listOf(legs, (*Leg).value))
}

func absent() Result {
	return Result{Returned: Returned{Type: starlark.None.Type(), Repr: starlark.None.String()}}
}

type readBack func(*Result, *reading, starlark.Value) error

func (r *Result) readSpec(in *reading, v starlark.Value) (err error) {
	r.Spec, err = in.spec(v)
	return
}

func (r *Result) readRotation(in *reading, v starlark.Value) (err error) {
	r.Rotation, err = in.rotation(v)
	return
}

func (p *Policy) call(name string, ctx *Context, providers Providers, read readBack, more ...starlark.Value) (r Result) {
	p.world.begin(ctx.Now, providers)
	args := append(starlark.Tuple{ctx.value()}, more...)
	budget := host.Budget{Ceiling: CallCeiling, Poll: p.poll}
	print := func(text string) { p.world.say(Print, text) }
	r.Steps, r.Err = host.Run(budget, print, func(thread *starlark.Thread) error {
		v, err := starlark.Call(thread, p.globals[name], args, nil)
		if err != nil {
			return err
		}
		in := &reading{}
		if err := read(&r, in, v); err != nil {
			return err
		}
		r.Returned = Returned{Type: v.Type(), Repr: host.ShortRepr(v, 400), Notes: in.notes}
		r.Returned.MadeAt, _ = p.world.madeAt(v)
		return nil
	})
	r.Output = p.world.output
	return r
}
