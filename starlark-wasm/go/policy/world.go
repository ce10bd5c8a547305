package policy

import "time"

// Version names the surface a policy is loaded against (policy contract 2).
type Version string

// The versions there are. V2026_08 adds `peers.has_transport`.
const (
	V2026_06 Version = "2026-06"
	V2026_08 Version = "2026-08"
)

// Facts is what `geo`, `transports` and `peers` answer about one visor. The zero value is "unknown", except that an
// unknown country is the empty string here and "??" to a script (policy contract 17).
type Facts struct {
	Country      string
	LatencyMs    int64
	Kind         string
	Trusted      bool
	Hypervisor   bool
	HasTransport bool
}

// Providers holds the facts by public key.
type Providers map[string]Facts

// OutputKind tells how a script spoke.
type OutputKind byte

// The ways a script can speak.
const (
	Print OutputKind = iota
	Info
	Warn
)

// Line is one thing a script printed or logged, without the router's prefix.
type Line struct {
	Kind OutputKind
	Text string
}

// world is what the predeclared names of one loaded policy can see. It is exchanged for every call.
type world struct {
	now       time.Time
	providers Providers
	output    []Line
	// What was asked for since the last begin.
	readClock, readProviders bool
	// Structs that constructors made since the last begin, with the place of the call.
	made []construction
}

func (w *world) begin(now time.Time, providers Providers) {
	*w = world{now: now, providers: providers, made: w.made[:0]}
}

func (w *world) facts(key string) Facts {
	w.readProviders = true
	return w.providers[key]
}

func (w *world) say(kind OutputKind, text string) { w.output = append(w.output, Line{kind, text}) }
