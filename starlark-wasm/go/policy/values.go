package policy

import (
	"time"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

// Candidate is a candidate route (policy contract 7).
type Candidate struct {
	Hops           []string
	HopsGeo        []string
	EstLatencyMs   int64
	TransportKinds []string
}

// Context is the `ctx` of one call (policy contract 6).
type Context struct {
	App    string
	PeerPK string
	Port   int64
	Now    time.Time
	// CLIOverrides are key and value in the order in which a script iterates them.
	CLIOverrides      [][2]string
	IsDirectDial      bool
	TransportKind     string
	ReverseCandidates []Candidate
}

// Leg is one leg of a route group (policy contract 14.1).
type Leg struct {
	Index       int64
	Kind        string
	LatencyMs   int64
	Alive       bool
	SentBytes   int64
	RecvBytes   int64
	Retransmits int64
	Hops        []string
}

// LegChange is the `change` of on_leg_change.
type LegChange struct {
	Event    string
	LegIndex int64
}

// The shapes of what scripts are given. Values are made in the order of the names.
var (
	candidateShape = host.NewShape("est_latency_ms", "hops", "hops_geo", "transport_kinds")
	contextShape   = host.NewShape("app", "cli_overrides", "is_direct_dial", "now", "peer_pk", "port", "reverse_candidates", "transport_kind")
	legShape       = host.NewShape("alive", "hops", "index", "kind", "latency_ms", "recv_bytes", "retransmits", "sent_bytes")
	changeShape    = host.NewShape("event", "leg_index")
)

func stringList(list []string) *starlark.List {
	values := make([]starlark.Value, len(list))
	for i, s := range list {
		values[i] = starlark.String(s)
	}
	return starlark.NewList(values)
}

func listOf[T any](list []T, value func(*T) starlark.Value) *starlark.List {
	values := make([]starlark.Value, len(list))
	for i := range list {
		values[i] = value(&list[i])
	}
	return starlark.NewList(values)
}

// value makes a candidate with all its lists in two pieces of memory, as there can be thousands of them.
func (c *Candidate) value() starlark.Value {
	made := &struct {
		fields [4]starlark.Value
		lists  [3]starlark.List
	}{}
	texts := make([]starlark.Value, 0, len(c.Hops)+len(c.HopsGeo)+len(c.TransportKinds))
	made.fields[0] = starlark.MakeInt64(c.EstLatencyMs)
	for i, list := range [...][]string{c.Hops, c.HopsGeo, c.TransportKinds} {
		start := len(texts)
		for _, text := range list {
			texts = append(texts, starlark.String(text))
		}
		made.lists[i] = *starlark.NewList(texts[start:len(texts):len(texts)])
		made.fields[i+1] = &made.lists[i]
	}
	return candidateShape.New(made.fields[:])
}

func (c *Context) value() starlark.Value {
	overrides := starlark.NewDict(len(c.CLIOverrides))
	for _, o := range c.CLIOverrides {
		// A string key of an unfrozen dict cannot fail.
		_ = overrides.SetKey(starlark.String(o[0]), starlark.String(o[1]))
	}
	return contextShape.New([]starlark.Value{
		starlark.String(c.App),
		overrides,
		starlark.Bool(c.IsDirectDial),
		now(func() *dateTime { return &dateTime{c.Now} }),
		starlark.String(c.PeerPK),
		starlark.MakeInt64(c.Port),
		listOf(c.ReverseCandidates, (*Candidate).value),
		starlark.String(c.TransportKind),
	})
}

func (l *Leg) value() starlark.Value {
	return legShape.New([]starlark.Value{
		starlark.Bool(l.Alive),
		stringList(l.Hops),
		starlark.MakeInt64(l.Index),
		starlark.String(l.Kind),
		starlark.MakeInt64(l.LatencyMs),
		starlark.MakeInt64(l.RecvBytes),
		starlark.MakeInt64(l.Retransmits),
		starlark.MakeInt64(l.SentBytes),
	})
}

func (c *LegChange) value() starlark.Value {
	return changeShape.New([]starlark.Value{starlark.String(c.Event), starlark.MakeInt64(c.LegIndex)})
}
