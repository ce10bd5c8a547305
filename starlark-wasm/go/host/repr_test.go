package host_test

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

func TestShortReprOfSmallValuesIsTheInterpretersOwn(t *testing.T) {
	names := starlark.StringDict{"record": host.RecordOf(starlark.StringDict{"a": starlark.MakeInt(1), "b": host.RecordOf(nil)})}
	for _, text := range []string{
		"None", "True", "-3", "1 << 80", "1.5", `"a\n\"é"`, `b"\x00a"`, "[]", "[1, [2]]", "()", "(1,)", "(1, 2)", "{}", `{"a": {1: 2}}`,
		"set([1, 2])", "record", "range(3)", "len", `"".join`,
	} {
		v, err := starlark.EvalOptions(host.FileDialect(), new(starlark.Thread), "t", text, names)
		if err != nil {
			t.Fatal(err)
		}
		if got := host.ShortRepr(v, 1000); got != v.String() {
			t.Errorf("%s prints as %s, want %s", text, got, v.String())
		}
	}
}

func TestShortReprOfHugeValuesIsShortAndSoon(t *testing.T) {
	start := time.Now()
	for _, text := range []string{
		"list(range(1000000))", `"é" * 1000000`, "[[0] * 100000] * 1000", `{i: "x" * 1000 for i in range(1000)}`, "1 << 500 << 500",
	} {
		v, err := starlark.EvalOptions(host.FileDialect(), new(starlark.Thread), "t", text, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := host.ShortRepr(v, 100)
		if len(got) > 110 || !strings.HasSuffix(got, "…") || !utf8.ValidString(got) {
			t.Errorf("%s prints as %q", text, got)
		}
	}
	list := starlark.NewList(nil)
	_ = list.Append(list)
	if got := host.ShortRepr(list, 100); len(got) > 110 {
		t.Errorf("a list in itself prints as %q", got)
	}
	if spent := time.Since(start); spent > 5*time.Second {
		t.Errorf("took %v", spent)
	}
}
