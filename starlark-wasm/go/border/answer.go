package border

import (
	"errors"
	"maps"
	"slices"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
)

// First byte of an answer to a load, a call or a run.
const (
	isValue byte = iota
	isFailure
	isLimit
)

func (b *Border) writePosition(pos syntax.Position) {
	b.out.U32(uint32(max(pos.Line, 0)))
	b.out.U32(uint32(max(pos.Col, 0)))
	if pos.Line > 0 {
		b.out.String(pos.Filename())
	} else {
		b.out.String("")
	}
}

func (b *Border) writeBacktrace(stack starlark.CallStack) {
	b.out.U32(uint32(len(stack)))
	for _, frame := range stack {
		b.out.String(frame.Name)
		b.writePosition(frame.Pos)
	}
}

func (b *Border) writeSourceErrors(list []host.SourceError) {
	b.out.U32(uint32(len(list)))
	for _, e := range list {
		b.out.String(e.Msg)
		b.writePosition(e.Pos)
	}
}

func (b *Border) writeOutput(lines []policy.Line) {
	b.out.U32(uint32(len(lines)))
	for _, line := range lines {
		b.out.U8(byte(line.Kind))
		b.out.String(line.Text)
	}
}

func (b *Border) writeLimit(limit *host.Limit) {
	b.out.U8(isLimit)
	b.out.String(string(limit.Kind))
	b.out.String(limit.Message)
}

func (b *Border) writeLoadError(err error) {
	var limit *host.Limit
	if errors.As(err, &limit) {
		b.writeLimit(limit)
		return
	}
	var failure *policy.LoadError
	if !errors.As(err, &failure) {
		panic(err)
	}
	b.out.U8(isFailure)
	b.out.U8(byte(failure.Step))
	b.out.String(failure.Error())
	b.out.String(failure.Detail)
	pos, _ := failure.Position()
	b.writePosition(pos)
	b.writeBacktrace(failure.Backtrace)
	b.writeSourceErrors(failure.All)
}

// writeResult answers a call: steps and output, how it ended, and what was watched.
func (b *Border) writeResult(r *policy.Result, value func(*policy.Result)) {
	b.out.I64(int64(r.Steps))
	b.writeOutput(r.Output)
	var limit *host.Limit
	var readBack *policy.ReadBackError
	switch {
	case r.Err == nil:
		b.out.U8(isValue)
		b.writeReturned(&r.Returned)
		value(r)
	case errors.As(r.Err, &limit):
		b.writeLimit(limit)
	default:
		b.out.U8(isFailure)
		b.out.Bool(errors.As(r.Err, &readBack))
		b.out.String(r.Err.Error())
		b.writeBacktrace(host.Backtrace(r.Err))
	}
	b.writeTrace(r.Trace)
	b.out.Bool(r.Counters != nil)
	if r.Counters != nil {
		b.writeCounters(r.Counters)
	}
	b.writeStepsByLine(r.StepsByLine)
}

func (b *Border) writeReturned(r *policy.Returned) {
	b.out.String(r.Type)
	b.out.String(r.Repr)
	b.writePosition(r.MadeAt)
	b.out.U32(uint32(len(r.Notes)))
	for _, note := range r.Notes {
		b.out.String(note.Field)
		b.out.String(note.Got)
		b.out.String(string(note.Want))
		b.out.String(note.Value)
	}
}

func (b *Border) writeSpec(r *policy.Result) {
	s := &r.Spec
	b.writeCandidate(s.Chosen)
	b.writeCandidate(s.ReverseChosen)
	for _, n := range [...]int64{s.Mux, s.ForwardMux, s.ReverseMux, s.MinHops, s.ForwardMinHops, s.ReverseMinHops, s.RotationIntervalSeconds} {
		b.out.I64(n)
	}
	b.out.String(s.Fallback)
	b.out.String(s.Distribution)
}

func (b *Border) writeCandidate(c *policy.Candidate) {
	b.out.Bool(c != nil)
	if c == nil {
		return
	}
	b.out.Strings(c.Hops)
	b.out.Strings(c.HopsGeo)
	b.out.I64(c.EstLatencyMs)
	b.out.Strings(c.TransportKinds)
}

func (b *Border) writeRotation(r *policy.Result) {
	b.out.Bool(r.Rotation != nil)
	if r.Rotation == nil {
		return
	}
	b.out.U32(uint32(len(r.Rotation.DropLegs)))
	for _, index := range r.Rotation.DropLegs {
		b.out.I64(index)
	}
	b.out.Bool(r.Rotation.AddLeg)
	b.out.Strings(r.Rotation.ExcludeHops)
}

func (b *Border) writeTrace(t *host.Tracer) {
	b.out.Bool(t != nil)
	if t == nil {
		return
	}
	b.out.Bool(t.Truncated)
	b.out.U32(uint32(len(t.Lines)))
	for i := range t.Lines {
		line := &t.Lines[i]
		b.out.String(line.Function)
		b.out.U32(uint32(line.Site))
		b.out.U32(uint32(line.Depth))
		b.out.U32(uint32(len(line.Changed)))
		for _, v := range line.Changed {
			b.out.String(v.Name)
			b.out.String(v.Type)
			b.out.String(v.Repr)
		}
		b.out.U32(uint32(len(line.Outcomes)))
		for _, o := range line.Outcomes {
			b.out.U32(uint32(o.Site))
			b.out.Bool(o.True)
		}
	}
}

func (b *Border) writeStepsByLine(steps map[int32]*host.LineCost) {
	b.out.Bool(steps != nil)
	if steps == nil {
		return
	}
	b.out.U32(uint32(len(steps)))
	for _, line := range slices.Sorted(maps.Keys(steps)) {
		b.out.U32(uint32(line))
		b.out.I64(int64(steps[line].Steps))
		b.out.I64(int64(steps[line].Time))
	}
}

// writeCounters writes the sites that were met, each with its counts.
func (b *Border) writeCounters(c *host.Counters) {
	met := 0
	for _, n := range c.Statements {
		if n > 0 {
			met++
		}
	}
	b.out.U32(uint32(met))
	for i, n := range c.Statements {
		if n > 0 {
			b.out.U32(uint32(i))
			b.out.U32(n)
		}
	}
	met = 0
	for i := range c.True {
		if c.True[i]+c.False[i] > 0 {
			met++
		}
	}
	b.out.U32(uint32(met))
	for i := range c.True {
		if c.True[i]+c.False[i] > 0 {
			b.out.U32(uint32(i))
			b.out.U32(c.True[i])
			b.out.U32(c.False[i])
		}
	}
}
