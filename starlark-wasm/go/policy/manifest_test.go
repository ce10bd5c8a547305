package policy

import (
	"encoding/json"
	"slices"
	"testing"
	"time"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/jsontext"
)

func TestManifestDescribesEveryUniversalName(t *testing.T) {
	var described []string
	for name := range universeConstants {
		described = append(described, name)
	}
	for name := range universeFunctions {
		described = append(described, name)
	}
	slices.Sort(described)
	if have := starlark.Universe.Keys(); !slices.Equal(described, have) {
		t.Errorf("described %v, the interpreter has %v", described, have)
	}
}

func TestManifestDescribesTheFieldsOfEveryStruct(t *testing.T) {
	given := map[string]starlark.HasAttrs{
		"ctx":       (&Context{}).value().(starlark.HasAttrs),
		"candidate": (&Candidate{}).value().(starlark.HasAttrs),
		"leg":       (&Leg{}).value().(starlark.HasAttrs),
		"change":    (&LegChange{}).value().(starlark.HasAttrs),
		"datetime":  &dateTime{time.Unix(0, 0)},
	}
	for _, s := range givenStructs {
		var names []string
		for _, f := range s.fields {
			names = append(names, f.name)
			v, err := given[s.name].Attr(f.name)
			if err != nil || v == nil {
				t.Errorf("%s has no field %s", s.name, f.name)
			}
		}
		slices.Sort(names)
		if have := given[s.name].AttrNames(); !slices.Equal(names, have) {
			t.Errorf("%s: described %v, scripts see %v", s.name, names, have)
		}
	}
}

func TestManifestIsJSONWithWhatIsPredeclared(t *testing.T) {
	for _, version := range []Version{V2026_06, V2026_08} {
		var out jsontext.Writer
		Manifest(version, &out)
		var manifest struct {
			Modules      []struct{ Name string }
			Constructors []struct{ Name string }
		}
		if err := json.Unmarshal(out.Bytes(), &manifest); err != nil {
			t.Fatalf("%v in %s", err, out.Bytes())
		}
		var names []string
		for _, m := range manifest.Modules {
			names = append(names, m.Name)
		}
		for _, c := range manifest.Constructors {
			names = append(names, c.Name)
		}
		slices.Sort(names)
		if have := predeclared(&world{}, version).Keys(); !slices.Equal(names, have) {
			t.Errorf("%s: described %v, scripts see %v", version, names, have)
		}
	}
}
