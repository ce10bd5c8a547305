package host_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

func resolveBoth(t *testing.T, text string) (plain, scoped error) {
	t.Helper()
	has := func(name string) bool { return name == "given" }
	opts := host.FileDialect()
	file, err := opts.Parse("t.star", text, 0)
	if err != nil {
		t.Fatal(err)
	}
	plain = resolve.File(file, has, starlark.Universe.Has)
	if file, err = opts.Parse("t.star", text, 0); err != nil {
		t.Fatal(err)
	}
	scope := host.NewScope(has, len(text))
	return plain, scope.Errors(file, resolve.File(file, scope.Has, starlark.Universe.Has))
}

func TestScopeSaysWhatTheResolverSays(t *testing.T) {
	for _, text := range []string{
		"x = len(given)",
		"x = gven",
		"value = 1\ndef f(a):\n  return valeu + vaule + [b for c in a] + lenn\nx = 1\nx = nope",
		"def f():\n  x = lambda y: z\n  return z(y, z = z, *w, **v)",
	} {
		plain, scoped := resolveBoth(t, text)
		if fmt.Sprint(host.SourceErrors(plain)) != fmt.Sprint(host.SourceErrors(scoped)) {
			t.Errorf("%s\n got %v\nwant %v", text, host.SourceErrors(scoped), host.SourceErrors(plain))
		}
	}
}

func TestScopeTellsOfEveryUseOnce(t *testing.T) {
	var text strings.Builder
	text.WriteString("def f(values):\n")
	for i := range 60 {
		fmt.Fprintf(&text, "  x = vlues + other%d + other%d.a(other%d = y%d)\n", i, i%7, i, i)
	}
	text.WriteString("  return " + strings.Repeat("n", 300) + "\n")
	plain, scoped := resolveBoth(t, text.String())
	var all, want resolve.ErrorList
	errors.As(scoped, &all)
	errors.As(plain, &want)
	if all[0].Error() != want[0].Error() {
		t.Errorf("the first is %v, not %v", all[0], want[0])
	}
	places := map[string]bool{}
	for _, e := range all {
		places[e.Pos.String()] = true
	}
	for _, e := range want {
		if !places[e.Pos.String()] {
			t.Errorf("nothing at %v: %s", e.Pos, e.Msg)
		}
	}
	if len(all) != len(want) {
		t.Errorf("%d errors, not %d", len(all), len(want))
	}
}
