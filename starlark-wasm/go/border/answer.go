package border

import (
	"errors"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
)

// First byte of an answer to a load or a call.
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

// writeLoad answers a load: the output always comes first.
func (b *Border) writeLoad(p *policy.Policy, err error) {
	b.writeOutput(p.LoadOutput)
	b.out.I64(int64(p.LoadSteps))
	var limit *host.Limit
	var failure *policy.LoadError
	switch {
	case err == nil:
		b.last++
		b.policies[b.last] = p
		b.out.U8(isValue)
		b.out.U32(b.last)
		b.out.U8(byte(p.OnLegChange))
		b.out.U8(byte(p.OnTick))
		b.out.Bool(p.ReadClock)
		b.out.Bool(p.ReadProviders)
	case errors.As(err, &limit):
		b.writeLimit(limit)
	case errors.As(err, &failure):
		b.out.U8(isFailure)
		b.out.U8(byte(failure.Step))
		b.out.String(failure.Error())
		b.out.String(failure.Detail)
		pos, _ := failure.FirstPosition()
		b.writePosition(pos)
		b.writeBacktrace(failure.Backtrace)
		b.out.U32(uint32(len(failure.All)))
		for _, e := range failure.All {
			b.out.String(e.Msg)
			b.writePosition(e.Pos)
		}
	default:
		panic(err)
	}
}

func (b *Border) writeResult(r *policy.Result, value func(*policy.Result)) {
	b.out.I64(int64(r.Steps))
	b.writeOutput(r.Output)
	var limit *host.Limit
	var readBack *policy.ReadBackError
	switch {
	case r.Err == nil:
		b.out.U8(isValue)
		b.out.String(r.Returned.Type)
		b.out.String(r.Returned.Repr)
		b.writePosition(r.Returned.MadeAt)
		b.out.U32(uint32(len(r.Returned.Notes)))
		for _, note := range r.Returned.Notes {
			b.out.String(note.Field)
			b.out.String(note.Got)
			b.out.String(string(note.Want))
			b.out.String(note.Value)
		}
		value(r)
	case errors.As(r.Err, &limit):
		b.writeLimit(limit)
	default:
		b.out.U8(isFailure)
		b.out.Bool(errors.As(r.Err, &readBack))
		b.out.String(r.Err.Error())
		b.writeBacktrace(host.Backtrace(r.Err))
	}
}

func (b *Border) writeSpec(r *policy.Result) {
	s := &r.Spec
	b.writeCandidate(s.Chosen)
	b.writeCandidate(s.ReverseChosen)
	for _, n := range []int64{s.Mux, s.ForwardMux, s.ReverseMux, s.MinHops, s.ForwardMinHops, s.ReverseMinHops, s.RotationIntervalSeconds} {
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
