package policy_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
)

// The vectors are shared with the loader's tests; the fields are described at the head of each file.
const vectorFolder = "../../../test/fixtures/vectors"

type jsonCandidate struct {
	Hops           []string `json:"hops"`
	HopsGeo        []string `json:"hops_geo"`
	EstLatencyMs   int64    `json:"est_latency_ms"`
	TransportKinds []string `json:"transport_kinds"`
}

type jsonSpec struct {
	Chosen        *jsonCandidate `json:"chosen"`
	ReverseChosen *jsonCandidate `json:"reverse_chosen"`
	Mux           int64          `json:"mux"`
	ForwardMux    int64          `json:"forward_mux"`
	ReverseMux    int64          `json:"reverse_mux"`
	MinHops       int64          `json:"min_hops"`
	ForwardMin    int64          `json:"forward_min_hops"`
	ReverseMin    int64          `json:"reverse_min_hops"`
	Fallback      string         `json:"fallback"`
	Distribution  string         `json:"distribution"`
	Rotation      int64          `json:"rotation_interval_seconds"`
}

type jsonRotation struct {
	DropLegs    []int64  `json:"drop_legs"`
	AddLeg      bool     `json:"add_leg"`
	ExcludeHops []string `json:"exclude_hops"`
}

type ending struct {
	Spec      *jsonSpec     `json:"spec"`
	Rotation  *jsonRotation `json:"rotation"`
	Failure   string        `json:"failure"`
	Malformed string        `json:"malformed"`
}

type vector struct {
	ending
	ID           string           `json:"id"`
	Text         []string         `json:"text"`
	Body         []string         `json:"body"`
	Newline      *bool            `json:"newline"`
	Label        string           `json:"label"`
	Contract     policy.Version   `json:"contract"`
	Now          string           `json:"now"`
	Candidates   *[]jsonCandidate `json:"candidates"`
	Entry        string           `json:"entry"`
	Call         *ending          `json:"call"`
	Error        string           `json:"error"`
	All          []string         `json:"all"`
	LoadSteps    uint64           `json:"load_steps"`
	Output       [][2]string      `json:"output"`
	Steps        uint64           `json:"steps"`
	ReturnedType string           `json:"returned_type"`
	Notes        [][4]string      `json:"notes"`
}

type jsonWorld struct {
	Label    string         `json:"label"`
	Contract policy.Version `json:"contract"`
	Ctx      struct {
		App           string            `json:"app"`
		PeerPK        string            `json:"peer_pk"`
		Port          int64             `json:"port"`
		Now           string            `json:"now"`
		CLIOverrides  map[string]string `json:"cli_overrides"`
		IsDirectDial  bool              `json:"is_direct_dial"`
		TransportKind string            `json:"transport_kind"`
	} `json:"ctx"`
	Candidates        []jsonCandidate `json:"candidates"`
	ReverseCandidates []jsonCandidate `json:"reverse_candidates"`
	Legs              []struct {
		Index       int64    `json:"index"`
		Kind        string   `json:"kind"`
		LatencyMs   int64    `json:"latency_ms"`
		Alive       bool     `json:"alive"`
		SentBytes   int64    `json:"sent_bytes"`
		RecvBytes   int64    `json:"recv_bytes"`
		Retransmits int64    `json:"retransmits"`
		Hops        []string `json:"hops"`
	} `json:"legs"`
	Change struct {
		Event    string `json:"event"`
		LegIndex int64  `json:"leg_index"`
	} `json:"change"`
	Providers map[string]struct {
		Country      string `json:"country"`
		LatencyMs    int64  `json:"latency_ms"`
		Kind         string `json:"kind"`
		Trusted      bool   `json:"trusted"`
		Hypervisor   bool   `json:"hypervisor"`
		HasTransport bool   `json:"has_transport"`
	} `json:"providers"`
}

func readJSON(t *testing.T, name string, into any) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(vectorFolder, name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

func readVectors(t *testing.T, name string) []vector {
	var file struct{ Vectors []vector }
	readJSON(t, name, &file)
	if len(file.Vectors) == 0 {
		t.Fatalf("no vectors in %s", name)
	}
	return file.Vectors
}

func readWorld(t *testing.T) *jsonWorld {
	world := new(jsonWorld)
	readJSON(t, "world", world)
	return world
}

func (v *vector) script() []byte {
	lines := v.Text
	if lines == nil {
		lines = []string{"def decide_route(ctx, candidates):"}
		for _, line := range v.Body {
			lines = append(lines, "    "+line)
		}
	}
	text := strings.Join(lines, "\n")
	if v.Newline == nil || *v.Newline {
		text += "\n"
	}
	return []byte(text)
}

func or[T comparable](value, otherwise T) T {
	var zero T
	if value == zero {
		return otherwise
	}
	return value
}

func (w *jsonWorld) now(t *testing.T, v *vector) time.Time {
	now, err := time.Parse(time.RFC3339, or(v.Now, w.Ctx.Now))
	if err != nil {
		t.Fatal(err)
	}
	return now
}

func (w *jsonWorld) providers() policy.Providers {
	table := policy.Providers{}
	for key, facts := range w.Providers {
		table[key] = policy.Facts(facts)
	}
	return table
}

func (w *jsonWorld) load(t *testing.T, v *vector) (*policy.Policy, error) {
	return policy.Load(policy.Source{
		Label:     or(v.Label, w.Label),
		Text:      v.script(),
		Version:   or(v.Contract, w.Contract),
		Now:       w.now(t, v),
		Providers: w.providers(),
	}, policy.Limits{LoadSteps: 50_000_000})
}

func candidates(list []jsonCandidate) []policy.Candidate {
	out := make([]policy.Candidate, len(list))
	for i, c := range list {
		out[i] = policy.Candidate(c)
	}
	return out
}

func (w *jsonWorld) call(t *testing.T, v *vector, p *policy.Policy) policy.Result {
	ctx := policy.Context{
		App: w.Ctx.App, PeerPK: w.Ctx.PeerPK, Port: w.Ctx.Port, Now: w.now(t, v),
		IsDirectDial: w.Ctx.IsDirectDial, TransportKind: w.Ctx.TransportKind,
	}
	for key, value := range w.Ctx.CLIOverrides {
		ctx.CLIOverrides = append(ctx.CLIOverrides, [2]string{key, value})
	}
	var legs []policy.Leg
	for _, leg := range w.Legs {
		legs = append(legs, policy.Leg(leg))
	}
	switch v.Entry {
	case "tick":
		return p.Tick(&ctx, legs, w.providers(), policy.Watch{})
	case "leg-change":
		change := policy.LegChange(w.Change)
		return p.LegChanged(&ctx, legs, &change, w.providers(), policy.Watch{})
	}
	list := w.Candidates
	if v.Candidates != nil {
		list = *v.Candidates
	}
	ctx.ReverseCandidates = candidates(w.ReverseCandidates)
	return p.Decide(&ctx, candidates(list), w.providers(), policy.Watch{})
}

func lines(list []policy.Line) [][2]string {
	out := [][2]string{}
	for _, line := range list {
		out = append(out, [2]string{[]string{"print", "info", "warn"}[line.Kind], line.Text})
	}
	return out
}

func toJSON(v any) string {
	data, _ := json.Marshal(v)
	return string(data)
}

func candidateJSON(c *policy.Candidate) *jsonCandidate {
	if c == nil {
		return nil
	}
	none := func(list []string) []string { return append([]string{}, list...) }
	return &jsonCandidate{none(c.Hops), none(c.HopsGeo), c.EstLatencyMs, none(c.TransportKinds)}
}

func specJSON(s *policy.RouteSpec) *jsonSpec {
	return &jsonSpec{
		candidateJSON(s.Chosen), candidateJSON(s.ReverseChosen), s.Mux, s.ForwardMux, s.ReverseMux,
		s.MinHops, s.ForwardMinHops, s.ReverseMinHops, s.Fallback, s.Distribution, s.RotationIntervalSeconds,
	}
}

func checkEnding(t *testing.T, r *policy.Result, want ending, entry string) {
	t.Helper()
	var readBack *policy.ReadBackError
	got := ending{}
	switch {
	case errors.As(r.Err, &readBack):
		got.Malformed = r.Err.Error()
	case r.Err != nil:
		got.Failure = r.Err.Error()
	case entry == "tick":
		if r.Rotation != nil {
			got.Rotation = &jsonRotation{append([]int64{}, r.Rotation.DropLegs...), r.Rotation.AddLeg, append([]string{}, r.Rotation.ExcludeHops...)}
		}
	default:
		got.Spec = specJSON(&r.Spec)
	}
	if toJSON(got) != toJSON(want) {
		t.Errorf("ended with\n%s\nwant\n%s", toJSON(got), toJSON(want))
	}
}

func TestLoadVectors(t *testing.T) {
	world := readWorld(t)
	for _, v := range readVectors(t, "load") {
		t.Run(v.ID, func(t *testing.T) {
			p, err := world.load(t, &v)
			message := ""
			if err != nil {
				message = err.Error()
			}
			if message != v.Error {
				t.Fatalf("error %q, want %q", message, v.Error)
			}
			if v.Output != nil && !reflect.DeepEqual(lines(p.LoadOutput), v.Output) {
				t.Errorf("output %q, want %q", lines(p.LoadOutput), v.Output)
			}
			var failure *policy.LoadError
			if v.All != nil && errors.As(err, &failure) {
				var all []string
				for _, e := range failure.All {
					all = append(all, fmt.Sprintf("%s: %s", e.Pos, e.Msg))
				}
				if !reflect.DeepEqual(all, v.All) {
					t.Errorf("errors %q, want %q", all, v.All)
				}
			}
			if v.LoadSteps != 0 && p.LoadSteps != v.LoadSteps {
				t.Errorf("%d steps, want %d", p.LoadSteps, v.LoadSteps)
			}
			if v.Call != nil {
				r := world.call(t, &v, p)
				checkEnding(t, &r, *v.Call, "")
			}
		})
	}
}

func TestCallVectors(t *testing.T) {
	world := readWorld(t)
	for _, name := range []string{"call", "read-back", "steps"} {
		for _, v := range readVectors(t, name) {
			t.Run(v.ID, func(t *testing.T) {
				p, err := world.load(t, &v)
				if err != nil {
					t.Fatal(err)
				}
				r := world.call(t, &v, p)
				checkEnding(t, &r, v.ending, v.Entry)
				if want := append([][2]string{}, v.Output...); !reflect.DeepEqual(lines(r.Output), want) {
					t.Errorf("output %q, want %q", lines(r.Output), want)
				}
				if v.Steps != 0 && r.Steps != v.Steps {
					t.Errorf("%d steps, want %d", r.Steps, v.Steps)
				}
				if v.ReturnedType != "" && r.Returned.Type != v.ReturnedType {
					t.Errorf("returned a %s, want a %s", r.Returned.Type, v.ReturnedType)
				}
				var notes [][4]string
				for _, n := range r.Returned.Notes {
					notes = append(notes, [4]string{n.Field, n.Got, string(n.Want), n.Value})
				}
				if r.Err == nil && !reflect.DeepEqual(notes, v.Notes) {
					t.Errorf("notes %q, want %q", notes, v.Notes)
				}
			})
		}
	}
}

func TestALimitOfOursIsNoFailureOfTheScript(t *testing.T) {
	source := policy.Source{Label: "p.star", Text: []byte("x = [i for i in range(1000000)]\n"), Version: policy.V2026_06}
	_, err := policy.Load(source, policy.Limits{LoadSteps: 1000})
	var limit *host.Limit
	if !errors.As(err, &limit) || limit.Kind != host.LimitSteps {
		t.Errorf("got %v, want the limit of steps", err)
	}

	deadline := func() host.Signal { return host.DeadlineOver }
	_, err = policy.Load(source, policy.Limits{Poll: deadline})
	if !errors.As(err, &limit) || limit.Kind != host.LimitTime {
		t.Errorf("got %v, want the limit of time", err)
	}
}
