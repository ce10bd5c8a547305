package policy

import (
	"time"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"
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

// structOf makes a struct; pairs must come in the order of their names, which saves sorting them.
func structOf(pairs ...starlark.Tuple) *starlarkstruct.Struct {
	return starlarkstruct.FromKeywords(starlarkstruct.Default, pairs)
}

func pair(name starlark.String, value starlark.Value) starlark.Tuple {
	return starlark.Tuple{name, value}
}

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

func (c *Candidate) value() starlark.Value {
	return structOf(
		pair("est_latency_ms", starlark.MakeInt64(c.EstLatencyMs)),
		pair("hops", stringList(c.Hops)),
		pair("hops_geo", stringList(c.HopsGeo)),
		pair("transport_kinds", stringList(c.TransportKinds)),
	)
}

func (c *Context) value() starlark.Value {
	overrides := starlark.NewDict(len(c.CLIOverrides))
	for _, o := range c.CLIOverrides {
		// A string key of an unfrozen dict cannot fail.
		_ = overrides.SetKey(starlark.String(o[0]), starlark.String(o[1]))
	}
	return structOf(
		pair("app", starlark.String(c.App)),
		pair("cli_overrides", overrides),
		pair("is_direct_dial", starlark.Bool(c.IsDirectDial)),
		pair("now", now(func() *dateTime { return &dateTime{c.Now} })),
		pair("peer_pk", starlark.String(c.PeerPK)),
		pair("port", starlark.MakeInt64(c.Port)),
		pair("reverse_candidates", listOf(c.ReverseCandidates, (*Candidate).value)),
		pair("transport_kind", starlark.String(c.TransportKind)),
	)
}

func (l *Leg) value() starlark.Value {
	return structOf(
		pair("alive", starlark.Bool(l.Alive)),
		pair("hops", stringList(l.Hops)),
		pair("index", starlark.MakeInt64(l.Index)),
		pair("kind", starlark.String(l.Kind)),
		pair("latency_ms", starlark.MakeInt64(l.LatencyMs)),
		pair("recv_bytes", starlark.MakeInt64(l.RecvBytes)),
		pair("retransmits", starlark.MakeInt64(l.Retransmits)),
		pair("sent_bytes", starlark.MakeInt64(l.SentBytes)),
	)
}

func (c *LegChange) value() starlark.Value {
	return structOf(pair("event", starlark.String(c.Event)), pair("leg_index", starlark.MakeInt64(c.LegIndex)))
}
