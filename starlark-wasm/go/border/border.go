// Package border answers the messages that the TypeScript loader sends into the module. It is plain Go, so that the
// native benchmark and the tests take the same way in and out.
package border

import (
	"fmt"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/jsontext"
	"skywire-cli/starlark-wasm/policy"
	"skywire-cli/starlark-wasm/wire"
)

// Op says what a message asks for. The numbers are those of `starlark-wasm/src/op.ts`.
type Op uint32

// The messages.
const (
	OpLoad Op = iota + 1
	OpDecide
	OpLegChange
	OpTick
	OpDispose
	OpProviders
	OpParse
	OpContract
	OpSites
	OpLoadModule
	OpCallFunction
	OpOpenSession
	OpRun
	OpBind
	OpNames
	OpInspect
)

// Border keeps what outlives one message: policies, modules and sessions, and provider tables, by number.
type Border struct {
	poll      func() host.Signal
	things    map[uint32]any
	providers map[uint32]policy.Providers
	last      uint32
	out       wire.Writer
}

// New makes an empty border. Poll is asked during long runs whether to go on; nil means always.
func New(poll func() host.Signal) *Border {
	return &Border{poll: poll, things: map[uint32]any{}, providers: map[uint32]policy.Providers{}}
}

// Handle answers one message. The answer is valid until the next call.
func (b *Border) Handle(op Op, message []byte) []byte {
	b.out.Reset()
	in := wire.NewReader(message)
	switch op {
	case OpLoad:
		b.load(in)
	case OpDecide, OpLegChange, OpTick:
		b.call(op, in)
	case OpDispose:
		delete(b.things, in.U32())
	case OpProviders:
		b.setProviders(in)
	case OpParse:
		b.parse(in)
	case OpContract:
		var out jsontext.Writer
		policy.Manifest(policy.Version(in.String()), &out)
		b.out.String(string(out.Bytes()))
	case OpSites:
		b.sites(in)
	case OpLoadModule:
		b.loadModule(in)
	case OpCallFunction:
		b.callFunction(in)
	case OpOpenSession:
		b.openSession(in)
	case OpRun:
		b.run(in)
	case OpBind:
		b.bind(in)
	case OpNames:
		b.names(in)
	case OpInspect:
		b.inspect(in)
	default:
		panic(fmt.Sprintf("unknown message %d", op))
	}
	if in.Bad() {
		panic(fmt.Sprintf("message %d is too short", op))
	}
	return b.out.Bytes()
}

// keep gives a thing a number.
func (b *Border) keep(thing any) uint32 {
	b.last++
	b.things[b.last] = thing
	return b.last
}

// thing finds what a number stands for.
func thing[T any](b *Border, in *wire.Reader) T {
	number := in.U32()
	found, ok := b.things[number].(T)
	if !ok {
		panic(fmt.Sprintf("there is no such thing as number %d", number))
	}
	return found
}

// setProviders stores a provider table under the caller's number, or forgets it.
func (b *Border) setProviders(in *wire.Reader) {
	number := in.U32()
	if !in.Bool() {
		delete(b.providers, number)
		return
	}
	n := in.Len()
	table := make(policy.Providers, n)
	for range n {
		key := in.String()
		table[key] = policy.Facts{
			Country:      in.String(),
			LatencyMs:    in.I64(),
			Kind:         in.String(),
			Trusted:      in.Bool(),
			Hypervisor:   in.Bool(),
			HasTransport: in.Bool(),
		}
	}
	b.providers[number] = table
}

func (b *Border) parse(in *wire.Reader) {
	label, text, version := in.String(), in.String(), policy.Version(in.String())
	withComments := in.Bool()
	host.Parse(host.FileDialect(), label, []byte(text), withComments, policy.IsPredeclared(version), &b.out)
}
