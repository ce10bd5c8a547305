package border

import (
	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
	"skywire-cli/starlark-wasm/wire"
)

func (b *Border) readSource(in *wire.Reader) (policy.Source, policy.Limits) {
	source := policy.Source{
		Label:     in.String(),
		Text:      []byte(in.String()),
		Version:   policy.Version(in.String()),
		Now:       host.ReadInstant(in),
		Providers: b.providers[in.U32()],
	}
	return source, policy.Limits{LoadSteps: uint64(in.I64()), Poll: b.poll}
}

func (b *Border) load(in *wire.Reader) {
	source, limits := b.readSource(in)
	p, err := policy.Load(source, limits)
	b.writeOutput(p.LoadOutput)
	b.out.I64(int64(p.LoadSteps))
	if err != nil {
		b.writeLoadError(err)
		return
	}
	b.out.U8(isValue)
	b.out.U32(b.keep(p))
	b.out.U8(byte(p.OnLegChange))
	b.out.U8(byte(p.OnTick))
	b.out.Bool(p.ReadClock)
	b.out.Bool(p.ReadProviders)
}

func (b *Border) call(op Op, in *wire.Reader) {
	p := thing[*policy.Policy](b, in)
	providers := b.providers[in.U32()]
	watch := policy.Watch{TraceLines: int(in.U32()), Coverage: in.Bool(), StepsByLine: in.Bool()}
	ctx := readContext(in)
	switch op {
	case OpDecide:
		candidates := readCandidates(in)
		ctx.ReverseCandidates = readCandidates(in)
		r := p.Decide(&ctx, candidates, providers, watch)
		b.writeResult(&r, b.writeSpec)
	case OpLegChange:
		legs := readLegs(in)
		change := policy.LegChange{Event: in.String(), LegIndex: in.I64()}
		r := p.LegChanged(&ctx, legs, &change, providers, watch)
		b.writeResult(&r, b.writeSpec)
	case OpTick:
		r := p.Tick(&ctx, readLegs(in), providers, watch)
		b.writeResult(&r, b.writeRotation)
	}
}

// readContext reads ctx without its reverse candidates.
func readContext(in *wire.Reader) policy.Context {
	ctx := policy.Context{
		App:           in.String(),
		PeerPK:        in.String(),
		Port:          in.I64(),
		Now:           host.ReadInstant(in),
		IsDirectDial:  in.Bool(),
		TransportKind: in.String(),
	}
	ctx.CLIOverrides = make([][2]string, in.Len())
	for i := range ctx.CLIOverrides {
		ctx.CLIOverrides[i] = [2]string{in.String(), in.String()}
	}
	return ctx
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

// sites answers with the places that coverage counts and how often the top level met them.
func (b *Border) sites(in *wire.Reader) {
	p := thing[*policy.Policy](b, in)
	sites, load, err := p.Sites()
	if err != nil {
		b.writeLoadError(err)
		return
	}
	b.out.U8(isValue)
	for _, list := range [][]host.Site{sites.Statements, sites.Conditions} {
		b.out.U32(uint32(len(list)))
		for _, site := range list {
			b.out.String(site.Kind)
			b.out.String(site.Function)
			for _, n := range []int32{site.Start.Line, site.Start.Col, site.End.Line, site.End.Col} {
				b.out.U32(uint32(n))
			}
		}
	}
	b.writeCounters(load)
}
