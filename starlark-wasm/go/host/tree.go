package host

import (
	"fmt"
	"math/big"
	"strconv"

	"go.starlark.net/syntax"
)

func (t *treeWriter) file(f *syntax.File) {
	t.out.Object(func() {
		t.key("kind", "File")
		t.collect(f)
		t.stmts("body", f.Stmts)
	})
}

// node opens an object with kind and span, whose other fields body adds.
func (t *treeWriter) node(kind string, n syntax.Node, body func()) {
	t.out.Object(func() {
		t.key("kind", kind)
		start, end := span(n)
		t.out.Key("span")
		t.out.Array(func() {
			for _, v := range []int32{start.Line, start.Col, end.Line, end.Col} {
				t.out.Int(int64(v))
			}
		})
		t.collect(n)
		body()
	})
}

// collect takes the comments off a node.
func (t *treeWriter) collect(n syntax.Node) {
	c := n.Comments()
	if c == nil {
		return
	}
	for _, part := range []struct {
		place string
		list  []syntax.Comment
	}{{"before", c.Before}, {"suffix", c.Suffix}, {"after", c.After}} {
		for _, comment := range part.list {
			t.comments = append(t.comments, placedComment{comment, part.place})
		}
	}
}

func (t *treeWriter) key(name, value string) {
	t.out.Key(name)
	t.out.String(value)
}

func (t *treeWriter) at(pos syntax.Position) {
	t.out.Key("at")
	writePosition(t.out, pos)
}

func (t *treeWriter) stmts(name string, list []syntax.Stmt) {
	t.out.Key(name)
	t.out.Array(func() {
		for _, s := range list {
			t.stmt(s)
		}
	})
}

func (t *treeWriter) exprs(name string, list []syntax.Expr) {
	t.out.Key(name)
	t.out.Array(func() {
		for _, x := range list {
			t.expr(x)
		}
	})
}

// sub writes a child expression; nil is null.
func (t *treeWriter) sub(name string, x syntax.Expr) {
	t.out.Key(name)
	if x == nil {
		t.out.Null()
	} else {
		t.expr(x)
	}
}

func (t *treeWriter) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.AssignStmt:
		t.node("AssignStmt", s, func() {
			t.key("op", s.Op.String())
			t.at(s.OpPos)
			t.sub("left", s.LHS)
			t.sub("right", s.RHS)
		})
	case *syntax.BranchStmt:
		t.node("BranchStmt", s, func() { t.key("token", s.Token.String()) })
	case *syntax.DefStmt:
		t.node("DefStmt", s, func() {
			t.sub("name", s.Name)
			t.exprs("params", s.Params)
			t.stmts("body", s.Body)
		})
	case *syntax.ExprStmt:
		t.node("ExprStmt", s, func() { t.sub("value", s.X) })
	case *syntax.ForStmt:
		t.node("ForStmt", s, func() {
			t.sub("vars", s.Vars)
			t.sub("iterable", s.X)
			t.stmts("body", s.Body)
		})
	case *syntax.WhileStmt:
		t.node("WhileStmt", s, func() {
			t.sub("test", s.Cond)
			t.stmts("body", s.Body)
		})
	case *syntax.IfStmt:
		t.node("IfStmt", s, func() {
			t.sub("test", s.Cond)
			t.stmts("then", s.True)
			t.stmts("else", s.False)
			t.out.Key("else_at")
			if s.ElsePos.IsValid() {
				writePosition(t.out, s.ElsePos)
			} else {
				t.out.Null()
			}
		})
	case *syntax.LoadStmt:
		t.node("LoadStmt", s, func() {
			t.sub("module", s.Module)
			t.idents("from", s.From)
			t.idents("to", s.To)
		})
	case *syntax.ReturnStmt:
		t.node("ReturnStmt", s, func() { t.sub("value", s.Result) })
	default:
		panic(fmt.Sprintf("unknown statement %T", s))
	}
}

func (t *treeWriter) idents(name string, list []*syntax.Ident) {
	t.out.Key(name)
	t.out.Array(func() {
		for _, id := range list {
			t.expr(id)
		}
	})
}

func (t *treeWriter) expr(x syntax.Expr) {
	switch x := x.(type) {
	case *syntax.Ident:
		t.node("Ident", x, func() {
			t.key("name", x.Name)
			t.out.Key("binding")
			if n := t.binding(x); n >= 0 {
				t.out.Int(int64(n))
			} else {
				t.out.Null()
			}
		})
	case *syntax.Literal:
		t.literal(x)
	case *syntax.ParenExpr:
		t.node("ParenExpr", x, func() { t.sub("inner", x.X) })
	case *syntax.CallExpr:
		t.node("CallExpr", x, func() {
			t.at(x.Lparen)
			t.sub("callee", x.Fn)
			t.exprs("args", x.Args)
		})
	case *syntax.DotExpr:
		t.node("DotExpr", x, func() {
			t.at(x.Dot)
			t.sub("object", x.X)
			t.sub("name", x.Name)
		})
	case *syntax.Comprehension:
		t.node("Comprehension", x, func() {
			t.out.Key("curly")
			t.out.Bool(x.Curly)
			t.sub("body", x.Body)
			t.out.Key("clauses")
			t.out.Array(func() {
				for _, c := range x.Clauses {
					t.clause(c)
				}
			})
		})
	case *syntax.DictExpr:
		t.node("DictExpr", x, func() { t.exprs("entries", x.List) })
	case *syntax.DictEntry:
		t.node("DictEntry", x, func() {
			t.sub("key", x.Key)
			t.sub("value", x.Value)
		})
	case *syntax.LambdaExpr:
		t.node("LambdaExpr", x, func() {
			t.exprs("params", x.Params)
			t.sub("body", x.Body)
		})
	case *syntax.ListExpr:
		t.node("ListExpr", x, func() { t.exprs("elements", x.List) })
	case *syntax.TupleExpr:
		t.node("TupleExpr", x, func() {
			t.out.Key("parens")
			t.out.Bool(x.Lparen.IsValid())
			t.exprs("elements", x.List)
		})
	case *syntax.CondExpr:
		t.node("CondExpr", x, func() {
			t.sub("test", x.Cond)
			t.sub("then", x.True)
			t.sub("else", x.False)
		})
	case *syntax.IndexExpr:
		t.node("IndexExpr", x, func() {
			t.at(x.Lbrack)
			t.sub("object", x.X)
			t.sub("index", x.Y)
		})
	case *syntax.SliceExpr:
		t.node("SliceExpr", x, func() {
			t.at(x.Lbrack)
			t.sub("object", x.X)
			t.sub("low", x.Lo)
			t.sub("high", x.Hi)
			t.sub("step", x.Step)
		})
	case *syntax.UnaryExpr:
		t.node("UnaryExpr", x, func() {
			t.key("op", x.Op.String())
			t.sub("operand", x.X)
		})
	case *syntax.BinaryExpr:
		t.node("BinaryExpr", x, func() {
			t.key("op", x.Op.String())
			t.at(x.OpPos)
			t.sub("left", x.X)
			t.sub("right", x.Y)
		})
	default:
		panic(fmt.Sprintf("unknown expression %T", x))
	}
}

func (t *treeWriter) clause(n syntax.Node) {
	switch c := n.(type) {
	case *syntax.ForClause:
		t.node("ForClause", c, func() {
			t.sub("vars", c.Vars)
			t.sub("iterable", c.X)
		})
	case *syntax.IfClause:
		t.node("IfClause", c, func() { t.sub("test", c.Cond) })
	}
}

// literal writes the kind of literal, its source text, and its value: the contents of a string, each byte as one
// character for bytes, the decimal digits of a number.
func (t *treeWriter) literal(x *syntax.Literal) {
	t.node("Literal", x, func() {
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
		t.key("type", kind)
		t.key("raw", x.Raw)
		t.key("value", value)
	})
}
