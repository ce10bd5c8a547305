package host

import (
	"fmt"
	"math/big"
	"strconv"
	"unicode/utf8"

	"go.starlark.net/resolve"
	"go.starlark.net/syntax"

	"skywire-cli/starlark-wasm/wire"
)

// What a node is. The numbers are those of `NODES` in `starlark-wasm/src/tree-reader.ts`.
const (
	noNode = iota
	assignStmt
	branchStmt
	defStmt
	exprStmt
	forStmt
	ifStmt
	loadStmt
	returnStmt
	whileStmt
	binaryExpr
	callExpr
	comprehension
	condExpr
	dictEntry
	dictExpr
	dotExpr
	ident
	indexExpr
	lambdaExpr
	listExpr
	literal
	parenExpr
	sliceExpr
	tupleExpr
	unaryExpr
	forClause
	ifClause
)

// place is a line and a column.
type place struct{ line, col int32 }

// extent is a node's start and its exclusive end. The interpreter's own Span leaves the closing bracket out for some
// kinds of node, and walks down the tree for each node that it is asked about; here a node gets its ends from its children.
type extent struct{ start, end place }

// treeWriter writes nodes: what it is, its parts in the order of the text, its extent.
type treeWriter struct {
	out      *wire.Writer
	comments []placedComment
	numbers  map[*resolve.Binding]uint64
	bindings []*resolve.Binding
}

func at(pos syntax.Position) place { return place{pos.Line, pos.Col} }

// behind is the place behind a text on one line.
func behind(pos syntax.Position, text string) place {
	return place{pos.Line, pos.Col + int32(utf8.RuneCountInString(text))}
}

func (t *treeWriter) place(p place) {
	t.out.Uvarint(uint64(p.line))
	t.out.Uvarint(uint64(p.col))
}

// begin starts a node and takes its comments.
func (t *treeWriter) begin(kind byte, n syntax.Node) {
	t.out.U8(kind)
	c := n.Comments()
	if c == nil {
		return
	}
	t.collect("before", c.Before)
	t.collect("suffix", c.Suffix)
	t.collect("after", c.After)
}

func (t *treeWriter) collect(where string, comments []syntax.Comment) {
	for _, comment := range comments {
		t.comments = append(t.comments, placedComment{comment, where})
	}
}

// end ends a node.
func (t *treeWriter) end(start, end place) extent {
	t.place(start)
	t.place(end)
	return extent{start, end}
}

func (t *treeWriter) file(f *syntax.File) {
	if c := f.Comments(); c != nil {
		t.collect("before", c.Before)
		t.collect("suffix", c.Suffix)
		t.collect("after", c.After)
	}
	t.stmts(f.Stmts)
}

// stmts writes a block and gives its end.
func (t *treeWriter) stmts(list []syntax.Stmt) (end place) {
	t.out.Uvarint(uint64(len(list)))
	for _, s := range list {
		end = t.stmt(s).end
	}
	return end
}

// exprs writes a list and gives the extent of all of it.
func (t *treeWriter) exprs(list []syntax.Expr) (all extent) {
	t.out.Uvarint(uint64(len(list)))
	for i, x := range list {
		each := t.expr(x)
		if i == 0 {
			all.start = each.start
		}
		all.end = each.end
	}
	return all
}

func (t *treeWriter) stmt(s syntax.Stmt) extent {
	switch s := s.(type) {
	case *syntax.AssignStmt:
		t.begin(assignStmt, s)
		left := t.expr(s.LHS)
		t.out.String(s.Op.String())
		t.place(at(s.OpPos))
		return t.end(left.start, t.expr(s.RHS).end)
	case *syntax.BranchStmt:
		t.begin(branchStmt, s)
		token := s.Token.String()
		t.out.String(token)
		return t.end(at(s.TokenPos), behind(s.TokenPos, token))
	case *syntax.DefStmt:
		t.begin(defStmt, s)
		t.expr(s.Name)
		t.exprs(s.Params)
		return t.end(at(s.Def), t.stmts(s.Body))
	case *syntax.ExprStmt:
		t.begin(exprStmt, s)
		value := t.expr(s.X)
		return t.end(value.start, value.end)
	case *syntax.ForStmt:
		t.begin(forStmt, s)
		t.expr(s.Vars)
		t.expr(s.X)
		return t.end(at(s.For), t.stmts(s.Body))
	case *syntax.WhileStmt:
		t.begin(whileStmt, s)
		t.expr(s.Cond)
		return t.end(at(s.While), t.stmts(s.Body))
	case *syntax.IfStmt:
		t.begin(ifStmt, s)
		t.expr(s.Cond)
		end := t.stmts(s.True)
		if orElse := t.stmts(s.False); s.False != nil {
			end = orElse
		}
		t.out.Bool(s.ElsePos.IsValid())
		if s.ElsePos.IsValid() {
			t.place(at(s.ElsePos))
		}
		return t.end(at(s.If), end)
	case *syntax.LoadStmt:
		t.begin(loadStmt, s)
		t.expr(s.Module)
		t.idents(s.From)
		t.idents(s.To)
		return t.end(at(s.Load), at(after(s.Rparen)))
	case *syntax.ReturnStmt:
		t.begin(returnStmt, s)
		end := behind(s.Return, "return")
		if s.Result == nil {
			t.out.U8(noNode)
		} else {
			end = t.expr(s.Result).end
		}
		return t.end(at(s.Return), end)
	default:
		panic(fmt.Sprintf("unknown statement %T", s))
	}
}

func (t *treeWriter) idents(list []*syntax.Ident) {
	t.out.Uvarint(uint64(len(list)))
	for _, id := range list {
		t.expr(id)
	}
}

// optional writes an expression that may be missing.
func (t *treeWriter) optional(x syntax.Expr) {
	if x == nil {
		t.out.U8(noNode)
	} else {
		t.expr(x)
	}
}

func (t *treeWriter) expr(x syntax.Expr) extent {
	switch x := x.(type) {
	case *syntax.Ident:
		t.begin(ident, x)
		t.out.String(x.Name)
		t.out.Uvarint(t.binding(x))
		return t.end(at(x.NamePos), behind(x.NamePos, x.Name))
	case *syntax.Literal:
		return t.literal(x)
	case *syntax.ParenExpr:
		t.begin(parenExpr, x)
		t.expr(x.X)
		return t.end(at(x.Lparen), at(after(x.Rparen)))
	case *syntax.CallExpr:
		t.begin(callExpr, x)
		callee := t.expr(x.Fn)
		t.place(at(x.Lparen))
		t.exprs(x.Args)
		return t.end(callee.start, at(after(x.Rparen)))
	case *syntax.DotExpr:
		t.begin(dotExpr, x)
		object := t.expr(x.X)
		t.place(at(x.Dot))
		return t.end(object.start, t.expr(x.Name).end)
	case *syntax.Comprehension:
		t.begin(comprehension, x)
		t.out.Bool(x.Curly)
		t.expr(x.Body)
		t.out.Uvarint(uint64(len(x.Clauses)))
		for _, c := range x.Clauses {
			t.clause(c)
		}
		return t.end(at(x.Lbrack), at(after(x.Rbrack)))
	case *syntax.DictExpr:
		t.begin(dictExpr, x)
		t.exprs(x.List)
		return t.end(at(x.Lbrace), at(after(x.Rbrace)))
	case *syntax.DictEntry:
		t.begin(dictEntry, x)
		key := t.expr(x.Key)
		return t.end(key.start, t.expr(x.Value).end)
	case *syntax.LambdaExpr:
		t.begin(lambdaExpr, x)
		t.exprs(x.Params)
		return t.end(at(x.Lambda), t.expr(x.Body).end)
	case *syntax.ListExpr:
		t.begin(listExpr, x)
		t.exprs(x.List)
		return t.end(at(x.Lbrack), at(after(x.Rbrack)))
	case *syntax.TupleExpr:
		t.begin(tupleExpr, x)
		hasParens := x.Lparen.IsValid()
		t.out.Bool(hasParens)
		elements := t.exprs(x.List)
		if hasParens {
			return t.end(at(x.Lparen), at(after(x.Rparen)))
		}
		return t.end(elements.start, elements.end)
	case *syntax.CondExpr:
		t.begin(condExpr, x)
		then := t.expr(x.True)
		t.expr(x.Cond)
		return t.end(then.start, t.expr(x.False).end)
	case *syntax.IndexExpr:
		t.begin(indexExpr, x)
		object := t.expr(x.X)
		t.place(at(x.Lbrack))
		t.expr(x.Y)
		return t.end(object.start, at(after(x.Rbrack)))
	case *syntax.SliceExpr:
		t.begin(sliceExpr, x)
		object := t.expr(x.X)
		t.place(at(x.Lbrack))
		t.optional(x.Lo)
		t.optional(x.Hi)
		t.optional(x.Step)
		return t.end(object.start, at(after(x.Rbrack)))
	case *syntax.UnaryExpr:
		t.begin(unaryExpr, x)
		op := x.Op.String()
		t.out.String(op)
		end := behind(x.OpPos, op)
		if x.X == nil {
			t.out.U8(noNode)
		} else {
			end = t.expr(x.X).end
		}
		return t.end(at(x.OpPos), end)
	case *syntax.BinaryExpr:
		t.begin(binaryExpr, x)
		left := t.expr(x.X)
		t.out.String(x.Op.String())
		t.place(at(x.OpPos))
		return t.end(left.start, t.expr(x.Y).end)
	default:
		panic(fmt.Sprintf("unknown expression %T", x))
	}
}

func (t *treeWriter) clause(n syntax.Node) {
	switch c := n.(type) {
	case *syntax.ForClause:
		t.begin(forClause, c)
		t.expr(c.Vars)
		t.end(at(c.For), t.expr(c.X).end)
	case *syntax.IfClause:
		t.begin(ifClause, c)
		t.end(at(c.If), t.expr(c.Cond).end)
	default:
		panic(fmt.Sprintf("unknown clause %T", n))
	}
}

// literal writes the kind of literal, its source text, and its value: the contents of a string, each byte as one
// character for bytes, the decimal digits of a number.
func (t *treeWriter) literal(x *syntax.Literal) extent {
	t.begin(literal, x)
	kind, value := "", ""
	switch v := x.Value.(type) {
	case string:
		kind, value = "string", v
		if x.Token == syntax.BYTES {
			runes := make([]rune, len(v))
			for i := range len(v) {
				runes[i] = rune(v[i])
			}
			kind, value = "bytes", string(runes)
		}
	case int64:
		kind, value = "int", strconv.FormatInt(v, 10)
	case *big.Int:
		kind, value = "int", v.String()
	case float64:
		kind, value = "float", strconv.FormatFloat(v, 'g', -1, 64)
	}
	t.out.String(kind)
	t.out.String(x.Raw)
	t.out.String(value)
	// A literal can go over several lines.
	start, end := x.Span()
	return t.end(at(start), at(end))
}

// binding gives the number of an identifier's binding, from 1; 0 where the resolver left none.
func (t *treeWriter) binding(id *syntax.Ident) uint64 {
	b, ok := id.Binding.(*resolve.Binding)
	if !ok || b == nil || b.Scope == resolve.Undefined {
		return 0
	}
	n, known := t.numbers[b]
	if !known {
		t.bindings = append(t.bindings, b)
		n = uint64(len(t.bindings))
		t.numbers[b] = n
	}
	return n
}
