package host

import (
	"slices"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// Site is something that coverage counts: a statement or a condition.
type Site struct {
	// Kind is statement, lambda, if, conditional, filter or operand.
	Kind string
	// Function is the outermost function that the site is in; empty at the top level.
	Function string
	Start    syntax.Position
	End      syntax.Position
}

// Sites are the places of one instrumented text. Counters are indexed like them.
type Sites struct {
	Statements []Site
	Conditions []Site
}

// Counters hold how often each site was met since they were last cleared.
type Counters struct {
	Statements []uint32
	// True and False are how often a condition was true or false.
	True, False []uint32
	// Tracer is told of every statement and condition too; nil means nobody.
	Tracer *Tracer
}

// Clear sets all counters to zero.
func (c *Counters) Clear() {
	clear(c.Statements)
	clear(c.True)
	clear(c.False)
}

// Names that no text can spell, under which the counting functions are predeclared.
const (
	countStatement = "\x00statement"
	countCondition = "\x00condition"
)

// Instrument rewrites a parsed, unresolved file so that running it counts statements and outcomes of conditions, and
// gives the predeclared names that the rewritten file needs besides its own.
//
// What counts: every statement, the body of every lambda, and both outcomes of the test of if statements, conditional
// expressions and comprehension filters and of each operand of `and` and `or`; a chain of the same operator has one
// operand per term. The meaning of the file stays, its step count does not.
func Instrument(file *syntax.File) (*Sites, *Counters, starlark.StringDict) {
	i := &instrumenter{sites: &Sites{}}
	file.Stmts = i.stmts(file.Stmts)
	counters := &Counters{
		Statements: make([]uint32, len(i.sites.Statements)),
		True:       make([]uint32, len(i.sites.Conditions)),
		False:      make([]uint32, len(i.sites.Conditions)),
	}
	return i.sites, counters, counters.names()
}

// names are the counting functions. Each takes a site's number and a value, and gives the value back.
func (c *Counters) names() starlark.StringDict {
	counting := func(count func(thread *starlark.Thread, site int, value starlark.Value)) *starlark.Builtin {
		return starlark.NewBuiltin("count", func(thread *starlark.Thread, _ *starlark.Builtin, args starlark.Tuple, _ []starlark.Tuple) (starlark.Value, error) {
			site, _ := args[0].(starlark.Int).Int64()
			count(thread, int(site), args[1])
			return args[1], nil
		})
	}
	return starlark.StringDict{
		countStatement: counting(func(thread *starlark.Thread, site int, _ starlark.Value) {
			c.Statements[site]++
			if c.Tracer != nil {
				c.Tracer.statement(thread, site)
			}
		}),
		countCondition: counting(func(thread *starlark.Thread, site int, value starlark.Value) {
			truth := bool(value.Truth())
			if truth {
				c.True[site]++
			} else {
				c.False[site]++
			}
			if c.Tracer != nil {
				c.Tracer.outcome(thread, site, truth)
			}
		}),
	}
}

type instrumenter struct {
	sites    *Sites
	function string
}

func counted(name string, number int, x syntax.Expr) syntax.Expr {
	start, end := x.Span()
	return &syntax.CallExpr{
		Fn:     &syntax.Ident{NamePos: start, Name: name},
		Lparen: start,
		Args:   []syntax.Expr{&syntax.Literal{Token: syntax.INT, TokenPos: start, Raw: "0", Value: int64(number)}, x},
		Rparen: end,
	}
}

func (i *instrumenter) statement(kind string, n syntax.Node) int {
	start, end := span(n)
	i.sites.Statements = append(i.sites.Statements, Site{kind, i.function, start, end})
	return len(i.sites.Statements) - 1
}

// condition instruments a test. A test that is a chain of and/or is counted as a whole and by operand.
func (i *instrumenter) condition(kind string, x syntax.Expr) syntax.Expr {
	start, end := span(x)
	i.sites.Conditions = append(i.sites.Conditions, Site{kind, i.function, start, end})
	number := len(i.sites.Conditions) - 1
	return counted(countCondition, number, i.expr(x))
}

// operands instruments the terms of a chain of one operator. A term in parentheses is one term, with a chain of its own.
func (i *instrumenter) operands(op syntax.Token, x syntax.Expr) syntax.Expr {
	if b, ok := x.(*syntax.BinaryExpr); ok && b.Op == op {
		b.X = i.operands(op, b.X)
		b.Y = i.operands(op, b.Y)
		return b
	}
	return i.condition("operand", x)
}

func (i *instrumenter) stmts(list []syntax.Stmt) []syntax.Stmt {
	out := make([]syntax.Stmt, 0, 2*len(list))
	for _, s := range list {
		if _, isLoad := s.(*syntax.LoadStmt); !isLoad {
			number := i.statement("statement", s)
			// Not None: a script may have a variable of that name.
			nothing := &syntax.Literal{Token: syntax.INT, TokenPos: syntax.Start(s), Raw: "0", Value: int64(0)}
			out = append(out, &syntax.ExprStmt{X: counted(countStatement, number, nothing)})
		}
		i.stmt(s)
		out = append(out, s)
	}
	return out
}

func (i *instrumenter) stmt(s syntax.Stmt) {
	switch s := s.(type) {
	case *syntax.AssignStmt:
		s.LHS = i.expr(s.LHS)
		s.RHS = i.expr(s.RHS)
	case *syntax.DefStmt:
		i.exprs(s.Params)
		outer := i.function
		if outer == "" {
			i.function = s.Name.Name
		}
		s.Body = i.stmts(s.Body)
		i.function = outer
	case *syntax.ExprStmt:
		s.X = i.expr(s.X)
	case *syntax.ForStmt:
		s.X = i.expr(s.X)
		s.Body = i.stmts(s.Body)
	case *syntax.WhileStmt:
		s.Cond = i.condition("while", s.Cond)
		s.Body = i.stmts(s.Body)
	case *syntax.IfStmt:
		s.Cond = i.condition("if", s.Cond)
		s.True = i.stmts(s.True)
		if s.False != nil {
			s.False = i.stmts(s.False)
		}
	case *syntax.ReturnStmt:
		if s.Result != nil {
			s.Result = i.expr(s.Result)
		}
	}
}

func (i *instrumenter) exprs(list []syntax.Expr) {
	for n, x := range list {
		list[n] = i.expr(x)
	}
}

// expr instruments the conditions inside an expression and gives the expression to put in its place.
func (i *instrumenter) expr(x syntax.Expr) syntax.Expr {
	switch x := x.(type) {
	case *syntax.ParenExpr:
		x.X = i.expr(x.X)
	case *syntax.CallExpr:
		x.Fn = i.expr(x.Fn)
		i.exprs(x.Args)
	case *syntax.DotExpr:
		x.X = i.expr(x.X)
	case *syntax.Comprehension:
		i.clauses(x.Clauses)
		x.Body = i.expr(x.Body)
	case *syntax.DictExpr:
		i.exprs(x.List)
	case *syntax.DictEntry:
		x.Key = i.expr(x.Key)
		x.Value = i.expr(x.Value)
	case *syntax.LambdaExpr:
		i.exprs(x.Params)
		outer := i.function
		if outer == "" {
			i.function = "lambda"
		}
		number := i.statement("lambda", x.Body)
		x.Body = counted(countStatement, number, i.expr(x.Body))
		i.function = outer
	case *syntax.ListExpr:
		i.exprs(x.List)
	case *syntax.TupleExpr:
		i.exprs(x.List)
	case *syntax.CondExpr:
		x.Cond = i.condition("conditional", x.Cond)
		x.True = i.expr(x.True)
		x.False = i.expr(x.False)
	case *syntax.IndexExpr:
		x.X = i.expr(x.X)
		x.Y = i.expr(x.Y)
	case *syntax.SliceExpr:
		x.X = i.expr(x.X)
		for _, part := range []*syntax.Expr{&x.Lo, &x.Hi, &x.Step} {
			if *part != nil {
				*part = i.expr(*part)
			}
		}
	case *syntax.UnaryExpr:
		if x.X != nil {
			x.X = i.expr(x.X)
		}
	case *syntax.BinaryExpr:
		switch x.Op {
		case syntax.AND, syntax.OR:
			return i.operands(x.Op, x)
		case syntax.EQ: // a parameter's default or a named argument: name=value
			x.Y = i.expr(x.Y)
		default:
			x.X = i.expr(x.X)
			x.Y = i.expr(x.Y)
		}
	}
	return x
}

func (i *instrumenter) clauses(list []syntax.Node) {
	for _, c := range list {
		switch c := c.(type) {
		case *syntax.ForClause:
			c.X = i.expr(c.X)
		case *syntax.IfClause:
			c.Cond = i.condition("filter", c.Cond)
		}
	}
}

// Copy is a snapshot of the counters.
func (c *Counters) Copy() Counters {
	return Counters{Statements: slices.Clone(c.Statements), True: slices.Clone(c.True), False: slices.Clone(c.False)}
}
