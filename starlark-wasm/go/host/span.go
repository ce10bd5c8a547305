package host

import "go.starlark.net/syntax"

// span gives a node's start and its exclusive end. The interpreter's own Span leaves the closing bracket out for some
// kinds of node, and so for every node that ends with one of them.
func span(n syntax.Node) (start, end syntax.Position) {
	start, _ = n.Span()
	return start, endOf(n)
}

func endOf(n syntax.Node) syntax.Position {
	switch n := n.(type) {
	case *syntax.TupleExpr:
		if n.Lparen.IsValid() {
			return after(n.Rparen)
		}
		return endOf(n.List[len(n.List)-1])
	case *syntax.IndexExpr:
		return after(n.Rbrack)
	case *syntax.SliceExpr:
		return after(n.Rbrack)
	case *syntax.LoadStmt:
		return after(n.Rparen)
	case *syntax.AssignStmt:
		return endOf(n.RHS)
	case *syntax.ExprStmt:
		return endOf(n.X)
	case *syntax.DefStmt:
		return endOfBlock(n.Body)
	case *syntax.ForStmt:
		return endOfBlock(n.Body)
	case *syntax.WhileStmt:
		return endOfBlock(n.Body)
	case *syntax.IfStmt:
		if n.False != nil {
			return endOfBlock(n.False)
		}
		return endOfBlock(n.True)
	case *syntax.ReturnStmt:
		if n.Result != nil {
			return endOf(n.Result)
		}
	case *syntax.UnaryExpr:
		if n.X != nil {
			return endOf(n.X)
		}
	case *syntax.BinaryExpr:
		return endOf(n.Y)
	case *syntax.CondExpr:
		return endOf(n.False)
	case *syntax.LambdaExpr:
		return endOf(n.Body)
	case *syntax.DictEntry:
		return endOf(n.Value)
	case *syntax.ForClause:
		return endOf(n.X)
	case *syntax.IfClause:
		return endOf(n.Cond)
	}
	return syntax.End(n)
}

func endOfBlock(list []syntax.Stmt) syntax.Position { return endOf(list[len(list)-1]) }

// after is the position behind a closing bracket.
func after(pos syntax.Position) syntax.Position {
	pos.Col++
	return pos
}
