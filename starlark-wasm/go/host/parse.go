package host

import (
	"sort"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/jsontext"
)

// Parse writes a JSON document about a text: its tree with spans and bindings, its comments, and every error that the
// parser (at most one, then there is no tree) or the resolver has. Its shape is `ParsedText` in starlark-wasm/src/tree.ts.
func Parse(opts *syntax.FileOptions, label string, text []byte, isPredeclared func(string) bool, out *jsontext.Writer) {
	file, err := opts.Parse(label, text, syntax.RetainComments)
	out.Object(func() {
		if err != nil {
			out.Key("tree")
			out.Null()
			out.Key("comments")
			out.Array(func() {})
			out.Key("bindings")
			out.Array(func() {})
			writeErrors(err, out)
			return
		}
		err := resolve.File(file, isPredeclared, starlark.Universe.Has)
		t := &treeWriter{out: out, numbers: map[*resolve.Binding]int{}}
		out.Key("tree")
		t.file(file)
		out.Key("comments")
		t.writeComments()
		out.Key("bindings")
		t.writeBindings()
		writeErrors(err, out)
	})
}

func writeErrors(err error, out *jsontext.Writer) {
	out.Key("errors")
	out.Array(func() {
		for _, e := range SourceErrors(err) {
			out.Object(func() {
				out.Key("message")
				out.String(e.Msg)
				out.Key("at")
				writePosition(out, e.Pos)
			})
		}
	})
}

func writePosition(out *jsontext.Writer, pos syntax.Position) {
	out.Array(func() {
		out.Int(int64(pos.Line))
		out.Int(int64(pos.Col))
	})
}

// placedComment is a comment with its place relative to the node that the parser attached it to.
type placedComment struct {
	syntax.Comment
	place string
}

type treeWriter struct {
	out      *jsontext.Writer
	comments []placedComment
	numbers  map[*resolve.Binding]int
	bindings []*resolve.Binding
}

func (t *treeWriter) writeComments() {
	sort.SliceStable(t.comments, func(i, j int) bool {
		a, b := t.comments[i].Start, t.comments[j].Start
		return a.Line < b.Line || a.Line == b.Line && a.Col < b.Col
	})
	t.out.Array(func() {
		for _, c := range t.comments {
			t.out.Object(func() {
				t.out.Key("text")
				t.out.String(c.Text)
				t.out.Key("at")
				writePosition(t.out, c.Start)
				t.out.Key("place")
				t.out.String(c.place)
			})
		}
	})
}

func (t *treeWriter) writeBindings() {
	t.out.Array(func() {
		for _, b := range t.bindings {
			t.out.Object(func() {
				t.out.Key("scope")
				t.out.String(b.Scope.String())
				t.out.Key("first")
				if b.First == nil {
					t.out.Null()
				} else {
					writePosition(t.out, b.First.NamePos)
				}
			})
		}
	})
}

// binding gives the number of an identifier's binding, or -1 where the resolver left none.
func (t *treeWriter) binding(id *syntax.Ident) int {
	b, ok := id.Binding.(*resolve.Binding)
	if !ok || b == nil || b.Scope == resolve.Undefined {
		return -1
	}
	n, known := t.numbers[b]
	if !known {
		n = len(t.bindings)
		t.numbers[b] = n
		t.bindings = append(t.bindings, b)
	}
	return n
}
