package policy

import (
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
)

// CallCeiling is the router's step ceiling of one call (policy contract 4.4).
const CallCeiling = 100_000

// Watch says what else a call should find out. The zero value is nothing, which costs nothing.
type Watch struct {
	// TraceLines is the most statements to trace; 0 means no trace.
	TraceLines int
	// Coverage asks for the sites that the call met.
	Coverage bool
	// StepsByLine asks which lines the instructions belong to.
	StepsByLine bool
}

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

	// What was watched; nil where nobody asked, or where our own limits did not let the instrumented run finish.
	Trace       *host.Tracer
	Counters    *host.Counters
	StepsByLine map[int32]*host.LineCost
}

// ReadBackError says that a returned value has the wrong shape; its text is what follows "malformed value: " in the
// router's error (policy contract 9.1).
type ReadBackError struct{ Detail string }

func (e *ReadBackError) Error() string { return e.Detail }

// Decide calls decide_route.
func (p *Policy) Decide(ctx *Context, candidates []Candidate, providers Providers, watch Watch) Result {
	args := func() starlark.Tuple { return starlark.Tuple{ctx.value(), listOf(candidates, (*Candidate).value)} }
	return p.callEntry("decide_route", ctx, args, providers, (*Result).readSpec, watch)
}

// LegChanged calls on_leg_change; without such a function it is the empty spec.
func (p *Policy) LegChanged(ctx *Context, legs []Leg, change *LegChange, providers Providers, watch Watch) Result {
	if p.OnLegChange != Function {
		return absent()
	}
	args := func() starlark.Tuple { return starlark.Tuple{ctx.value(), listOf(legs, (*Leg).value), change.value()} }
	return p.callEntry("on_leg_change", ctx, args, providers, (*Result).readSpec, watch)
}

// Tick calls on_tick; without such a function there is no rotation.
func (p *Policy) Tick(ctx *Context, legs []Leg, providers Providers, watch Watch) Result {
	if p.OnTick != Function {
		return absent()
	}
	args := func() starlark.Tuple { return starlark.Tuple{ctx.value(), listOf(legs, (*Leg).value)} }
	return p.callEntry("on_tick", ctx, args, providers, (*Result).readRotation, watch)
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

func (p *Policy) callEntry(name string, ctx *Context, args func() starlark.Tuple, providers Providers, read readBack, watch Watch) (r Result) {
	budget := host.Budget{Ceiling: CallCeiling, Poll: p.limits.Poll}
	if watch.StepsByLine {
		counter := host.NewStepsByLine()
		r.StepsByLine = counter.Lines
		budget.EachStep = counter.Step
	}
	r.Steps, r.Err = p.call(budget, name, ctx.Now, providers, args(), func(v starlark.Value) error {
		in := &reading{}
		if err := read(&r, in, v); err != nil {
			return err
		}
		r.Returned = Returned{Type: v.Type(), Repr: host.ShortRepr(v, 400), Notes: in.notes}
		r.Returned.MadeAt, _ = p.world.madeAt(v)
		return nil
	})
	r.Output = p.world.output
	if (watch.Coverage || watch.TraceLines > 0) && !isLimit(r.Err) {
		var tracer *host.Tracer
		if watch.TraceLines > 0 {
			tracer = host.NewTracer(watch.TraceLines)
		}
		if counters := p.watch(name, ctx, args, providers, tracer); counters != nil {
			r.Trace = tracer
			if watch.Coverage {
				r.Counters = counters
			}
		}
	}
	return r
}
