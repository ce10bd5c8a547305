package host_test

import (
	"testing"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

func TestSession(t *testing.T) {
	type entry struct{ text, want string }
	for _, c := range []struct {
		name    string
		entries []entry
	}{
		{"keeps names", []entry{{"x = 1", ""}, {"x + 1", "2"}}},
		{"binds names again", []entry{{"x = 1", ""}, {"x = 2", ""}, {"x", "2"}, {"x += 1\nx", "3"}}},
		{"lets functions see new bindings", []entry{
			{"def a(): return b()\ndef b(): return 1", ""}, {"a()", "1"}, {"def b(): return 2", ""}, {"a()", "2"},
		}},
		{"lets given names be replaced", []entry{{"given", `"g"`}, {"given = 3", ""}, {"given", "3"}}},
		{"shows the value of a last expression only", []entry{{"1\n2", "2"}, {"3\ny = 4", ""}}},
		{"keeps what ran before an error", []entry{{"x = 1\ny = 1 / 0\nx = 2", "error: floating-point division by zero"}, {"x", "1"}}},
		{"has control flow at the prompt", []entry{{"s = []\nfor i in range(3):\n  s.append(i)\ns", "[0, 1, 2]"}}},
		{"speaks the dialect of files otherwise", []entry{{"while True:\n  pass", "error: t:1:1: this Starlark dialect does not support while loops"}}},
		{"reports undefined names", []entry{{"nope", "error: t:1:1: undefined: nope"}}},
		{"mutates its values", []entry{{"l = []", ""}, {"l.append(1)", "None"}, {"l", "[1]"}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			session := host.NewSession(starlark.StringDict{"given": starlark.String("g")})
			for _, e := range c.entries {
				got := ""
				value, err := session.Run(new(starlark.Thread), "t", e.text)
				if err != nil {
					got = "error: " + err.Error()
				} else if value != nil {
					got = value.String()
				}
				if got != e.want {
					t.Errorf("%q gave %q, want %q", e.text, got, e.want)
				}
			}
		})
	}
}

func TestPreviewCallsNothing(t *testing.T) {
	many := starlark.NewList(make([]starlark.Value, 1000))
	for i := range many.Len() {
		_ = many.SetIndex(i, starlark.MakeInt(i))
	}
	// Each list holds the one before a thousand times: comparing two of them looks at 10^12 elements.
	deep := starlark.Value(many)
	for range 3 {
		list := starlark.NewList(nil)
		for range 1000 {
			_ = list.Append(deep)
		}
		deep = list
	}
	session := host.NewSession(starlark.StringDict{
		"l": starlark.NewList([]starlark.Value{starlark.MakeInt(7)}), "many": many, "deep": deep,
	})
	for text, want := range map[string]string{
		"l[0] + 1":        "8",
		"l.append(1)":     "",
		"[x for x in l]":  "",
		"l[9]":            "",
		"nope":            "",
		"l[":              "",
		`"a" if l else 3`: `"a"`,

		"(1 + 2) * 3 - l[0] // 2":   "6",
		"7 in l and l[0:1] == [7]":  "True",
		"3 not in l or 1 // 0":      "True",
		`{"a": l[0] + 1}["a"] < 9`:  "True",
		`"%d of %s" % (l[0], "it")`: `"7 of it"`,
		`-l[-1], [1, 2][1]`:         "(-7, 2)",
		`"ab" * 3`:                  `"ababab"`,
		"many[999] * 2":             "1998",

		`"x" * 1000000000`:        "",
		"1000000000 * [0]":        "",
		`"x" * 5000 * 5000`:       "",
		"deep == deep":            "",
		"[deep] < [deep]":         "",
		`"%s" % [deep]`:           "",
		"1 in deep":               "",
		"{(1, (deep,)): 1}":       "",
		"lambda: 1":               "",
		"many[deep[0][0][0][0]:]": many.String(),
	} {
		got := ""
		if value, ok := session.Preview(new(starlark.Thread), text); ok {
			got = value.String()
		}
		if got != want {
			t.Errorf("preview of %s is %q, want %q", text, got, want)
		}
	}
}

func TestSignatureReadsLikeTheDefLine(t *testing.T) {
	for _, want := range []string{
		"f()", "f(a, b=2)", "f(*args)", "f(a, *args, **kwargs)", "f(a, *, b, c=3)", "f(*args, b, **kwargs)", "f(**kwargs)",
	} {
		globals, err := starlark.ExecFileOptions(host.FileDialect(), new(starlark.Thread), "t", "def "+want+": pass", nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := host.Signature(globals["f"]); got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}
