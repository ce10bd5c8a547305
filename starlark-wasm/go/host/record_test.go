package host_test

import (
	"testing"

	"go.starlark.net/starlark"
	"go.starlark.net/starlarkstruct"

	"skywire-cli/starlark-wasm/host"
)

// TestRecordsBehaveAsTheInterpretersStructs evaluates the same expressions over both.
func TestRecordsBehaveAsTheInterpretersStructs(t *testing.T) {
	record := starlark.NewBuiltin("struct", func(_ *starlark.Thread, _ *starlark.Builtin, _ starlark.Tuple, kwargs []starlark.Tuple) (starlark.Value, error) {
		fields := starlark.StringDict{}
		for _, pair := range kwargs {
			fields[string(pair[0].(starlark.String))] = pair[1]
		}
		return host.RecordOf(fields), nil
	})
	evaluate := func(text string, constructor *starlark.Builtin) string {
		v, err := starlark.EvalOptions(host.FileDialect(), new(starlark.Thread), "t", text, starlark.StringDict{"s": constructor})
		if err != nil {
			return "error: " + err.Error()
		}
		return v.String()
	}
	for _, text := range []string{
		`s(b=1, a="x")`, `s()`, `str(s(a=s(b=[])))`, `type(s())`, `bool(s())`, `dir(s(b=1, a=2))`,
		`s(a=1).a`, `s(alpha=1).alpa`, `s(a=1).zzz`, `s().a`, `getattr(s(a=1), "a")`, `getattr(s(), "a", 3)`, `hasattr(s(a=1), "b")`,
		`s(a=1) == s(a=1)`, `s(a=1) == s(a=2)`, `s(a=1) == s(b=1)`, `s(a=1) != s(a=1, b=2)`, `s(a=[1]) in [s(a=[1])]`, `s() == None`, `s() == 1`,
		`s() < s()`, `s(a=1) >= s(a=1)`, `sorted([s(a=2), s(a=1)])`, `sorted([s(a=2), s(a=1)], key=lambda x: x.a)`,
		`s(a=1, b=2) + s(b=3, c=4)`, `s() + 1`, `1 + s()`, `s() - s()`, `s() | s()`, `-s()`, `not s()`,
		`{s(a=1): 1}[s(a=1)]`, `{s(a=[]): 1}`, `{s(a={}): 1}`, `s()["a"]`, `s()[0]`, `len(s())`, `[x for x in s()]`, `1 in s()`, `s()()`, `hash(s())`,
		`"%s %r" % (s(a=1), s(a="x"))`, `"{}".format(s(a=1))`, `max(s(), s())`, `list(s())`, `repr([s(a=1.5)])`,
	} {
		want := evaluate(text, starlark.NewBuiltin("struct", starlarkstruct.Make))
		if got := evaluate(text, record); got != want {
			t.Errorf("%s gives %s, want %s", text, got, want)
		}
	}
}

func TestFreezingARecordFreezesItsValues(t *testing.T) {
	list := starlark.NewList(nil)
	host.RecordOf(starlark.StringDict{"l": list}).Freeze()
	if err := list.Append(starlark.None); err == nil {
		t.Error("the list can still be changed")
	}
}
