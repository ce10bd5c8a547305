package host

import (
	"cmp"
	"slices"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/wire"
)

// Parse writes what is known of a text: its tree with extents and bindings, its comments, and every error that the parser
// (at most one, then there is no tree) or the resolver has. `starlark-wasm/src/tree-reader.ts` reads it. Attaching comments
// to nodes is a fifth of the parser's work; without withComments there are none.
func Parse(
	opts *syntax.FileOptions, label string, text []byte, withComments bool, isPredeclared func(string) bool, out *wire.Writer,
) {
	mode := syntax.Mode(0)
	if withComments {
		mode = syntax.RetainComments
	}
	file, err := opts.Parse(label, text, mode)
	out.Bool(err == nil)
	if err == nil {
		scope := NewScope(isPredeclared, len(text))
		err = scope.Errors(file, resolve.File(file, scope.Has, starlark.Universe.Has))
		t := &treeWriter{out: out, numbers: map[*resolve.Binding]uint64{}}
		t.file(file)
		t.writeComments()
		t.writeBindings()
	}
	errors := SourceErrors(err)
	out.Uvarint(uint64(len(errors)))
	for _, e := range errors {
		out.String(e.Msg)
		out.Uvarint(uint64(e.Pos.Line))
		out.Uvarint(uint64(e.Pos.Col))
	}
}

// placedComment is a comment with its place relative to the node that the parser attached it to.
type placedComment struct {
	syntax.Comment
	place string
}

func (t *treeWriter) writeComments() {
	slices.SortStableFunc(t.comments, func(a, b placedComment) int {
		return cmp.Or(cmp.Compare(a.Start.Line, b.Start.Line), cmp.Compare(a.Start.Col, b.Start.Col))
	})
	t.out.Uvarint(uint64(len(t.comments)))
	for _, c := range t.comments {
		t.out.String(c.Text)
		t.place(at(c.Start))
		t.out.String(c.place)
	}
}

func (t *treeWriter) writeBindings() {
	t.out.Uvarint(uint64(len(t.bindings)))
	for _, b := range t.bindings {
		t.out.String(b.Scope.String())
		t.out.Bool(b.First != nil)
		if b.First != nil {
			t.place(at(b.First.NamePos))
		}
	}
}
