// Package border answers the messages that the TypeScript loader sends into the module. It is plain Go, so that the
// native benchmark and the tests take the same way in and out.
package border

import (
	"fmt"
	"time"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
	"skywire-cli/starlark-wasm/wire"
)

// Op says what a message asks for. The numbers are those of `starlark-wasm/src/messages.ts`.
type Op uint32

// The messages about policies.
const (
	OpLoad Op = iota + 1
	OpDecide
	OpLegChange
	OpTick
	OpDispose
	OpProviders
)

// Border keeps what outlives one message: loaded policies and provider tables, by number.
type Border struct {
	poll      func() host.Signal
	policies  map[uint32]*policy.Policy
	providers map[uint32]policy.Providers
	last      uint32
	out       wire.Writer
}

// New makes an empty border. Poll is asked during long runs whether to go on; nil means always.
func New(poll func() host.Signal) *Border {
	return &Border{
		poll:      poll,
		policies:  map[uint32]*policy.Policy{},
		providers: map[uint32]policy.Providers{0: nil},
	}
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
		delete(b.policies, in.U32())
	case OpProviders:
		b.setProviders(in)
	default:
		panic(fmt.Sprintf("unknown message %d", op))
	}
	if in.Bad() {
		panic(fmt.Sprintf("message %d is too short", op))
	}
	return b.out.Bytes()
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

func readInstant(in *wire.Reader) time.Time {
	nano := in.I64()
	offset := int(int32(in.U32()))
	at := time.Unix(0, nano)
	if offset == 0 {
		return at.UTC()
	}
	return at.In(time.FixedZone("", offset))
}

func (b *Border) load(in *wire.Reader) {
	source := policy.Source{
		Label:   in.String(),
		Text:    []byte(in.String()),
		Version: policy.Version(in.String()),
		Now:     readInstant(in),
	}
	source.Providers = b.providers[in.U32()]
	limits := policy.Limits{LoadSteps: uint64(in.I64()), Poll: b.poll}
	loaded, err := policy.Load(source, limits)
	b.writeLoad(loaded, err)
}

func (b *Border) call(op Op, in *wire.Reader) {
	p := b.policies[in.U32()]
	if p == nil {
		panic("no such policy")
	}
	providers := b.providers[in.U32()]
	ctx := policy.Context{
		App:           in.String(),
		PeerPK:        in.String(),
		Port:          in.I64(),
		Now:           readInstant(in),
		IsDirectDial:  in.Bool(),
		TransportKind: in.String(),
	}
	ctx.CLIOverrides = make([][2]string, in.Len())
	for i := range ctx.CLIOverrides {
		ctx.CLIOverrides[i] = [2]string{in.String(), in.String()}
	}
	switch op {
	case OpDecide:
		candidates := readCandidates(in)
		ctx.ReverseCandidates = readCandidates(in)
		r := p.Decide(&ctx, candidates, providers)
		b.writeResult(&r, b.writeSpec)
	case OpLegChange:
		legs := readLegs(in)
		change := policy.LegChange{Event: in.String(), LegIndex: in.I64()}
		r := p.LegChanged(&ctx, legs, &change, providers)
		b.writeResult(&r, b.writeSpec)
	case OpTick:
		r := p.Tick(&ctx, readLegs(in), providers)
		b.writeResult(&r, b.writeRotation)
	}
}

func readCandidates(in *wire.Reader) []policy.Candidate {
	list := make([]policy.Candidate, in.Len())
	for i := range list {
		list[i] = policy.Candidate{
			Hops:           in.Strings(),
			HopsGeo:        in.Strings(),
			EstLatencyMs:   in.I64(),
			TransportKinds: in.Strings(),
		}
	}
	return list
}

func readLegs(in *wire.Reader) []policy.Leg {
	list := make([]policy.Leg, in.Len())
	for i := range list {
		list[i] = policy.Leg{
			Index:       in.I64(),
			Kind:        in.String(),
			LatencyMs:   in.I64(),
			Alive:       in.Bool(),
			SentBytes:   in.I64(),
			RecvBytes:   in.I64(),
			Retransmits: in.I64(),
			Hops:        in.Strings(),
		}
	}
	return list
}
