package border

import (
	"errors"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
	"skywire-cli/starlark-wasm/wire"
)

// session is a prompt's environment with the world its names look into.
type session struct {
	*host.Session
	prompt *policy.Prompt
	steps  uint64
}

func (b *Border) openSession(in *wire.Reader) {
	prompt := policy.NewPrompt(policy.Version(in.String()))
	steps := uint64(in.I64())
	b.out.U32(b.keep(&session{host.NewSession(prompt.Names), prompt, steps}))
}

// reprBytes is how much of a value a prompt shows.
const reprBytes = 4000

// run executes a text in a session.
func (b *Border) run(in *wire.Reader) {
	s := thing[*session](b, in)
	s.prompt.Begin(host.ReadInstant(in), b.providers[in.U32()])
	label, text := in.String(), in.String()
	var value starlark.Value
	budget := host.Budget{Limit: s.steps, Poll: b.poll}
	repr := ""
	steps, err := host.Run(budget, s.prompt.Say, func(thread *starlark.Thread) (err error) {
		value, err = s.Run(thread, label, text)
		if value != nil {
			repr = host.ShortRepr(value, reprBytes)
		}
		return err
	})
	b.out.I64(int64(steps))
	b.writeOutput(s.prompt.Output())
	var limit *host.Limit
	switch {
	case err == nil:
		b.out.U8(isValue)
		b.out.Bool(value != nil)
		if value != nil {
			b.out.String(value.Type())
			b.out.String(repr)
			host.WriteShown(&b.out, value)
		}
	case errors.As(err, &limit):
		b.writeLimit(limit)
	default:
		b.out.U8(isFailure)
		source := host.SourceErrors(err)
		b.out.Bool(source != nil)
		if source != nil {
			b.out.String(source[0].Msg)
		} else {
			b.out.String(err.Error())
		}
		b.writeBacktrace(host.Backtrace(err))
		b.writeSourceErrors(source)
	}
}

// Kinds of what can be bound.
const (
	bindData byte = iota
	bindContext
)

// bind gives a session a name.
func (b *Border) bind(in *wire.Reader) {
	s := thing[*session](b, in)
	name := in.String()
	switch in.U8() {
	case bindData:
		s.Bind(name, host.ReadData(in, policy.DateTime))
	case bindContext:
		ctx := readContext(in)
		ctx.ReverseCandidates = readCandidates(in)
		s.Bind(name, ctx.Value())
	}
}

func (b *Border) names(in *wire.Reader) {
	s := thing[*session](b, in)
	b.writeNames(s.Names())
}

func (b *Border) writeNames(names []host.Name) {
	b.out.U32(uint32(len(names)))
	for _, n := range names {
		b.out.String(n.Name)
		b.out.String(n.Type)
		b.out.String(n.Repr)
		b.out.Bool(n.Given)
	}
}

// inspect evaluates an expression that calls nothing and describes its value.
func (b *Border) inspect(in *wire.Reader) {
	s := thing[*session](b, in)
	text := in.String()
	var value starlark.Value
	_, err := host.Run(host.Budget{Limit: s.steps, Poll: b.poll}, s.prompt.Say, func(thread *starlark.Thread) error {
		v, ok := s.Preview(thread, text)
		if ok {
			value = v
		}
		return nil
	})
	found := err == nil && value != nil
	b.out.Bool(found)
	if !found {
		return
	}
	b.out.String(value.Type())
	b.out.String(host.ShortRepr(value, reprBytes))
	b.writeNames(host.Attributes(value))
	var keys []string
	if dict, ok := value.(*starlark.Dict); ok {
		for _, key := range dict.Keys() {
			if len(keys) == 200 {
				break
			}
			keys = append(keys, host.ShortRepr(key, 200))
		}
	}
	b.out.Strings(keys)
	length := int64(-1)
	if n := starlark.Len(value); n >= 0 {
		length = int64(n)
	}
	b.out.I64(length)
	f, isFunction := value.(*starlark.Function)
	b.out.Bool(isFunction)
	if isFunction {
		b.writeFunction(f)
	}
}
