package host

import (
	"sort"
	"strings"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// Session is a mutable environment in which statements run one after another, as at a prompt.
type Session struct {
	env starlark.StringDict
	// given are the names that were there before the user said anything.
	given map[string]bool
}

// NewSession starts with the given names, which the user may bind again.
func NewSession(names starlark.StringDict) *Session {
	s := &Session{env: starlark.StringDict{}, given: map[string]bool{}}
	for name, value := range names {
		s.Bind(name, value)
	}
	return s
}

// Bind gives the session a name that the user did not define.
func (s *Session) Bind(name string, value starlark.Value) {
	s.env[name] = value
	s.given[name] = true
}

// Run executes a text. If its last statement is an expression, its value is the result; otherwise the result is nil.
// What ran before an error has happened.
//
// Each statement is a program of its own. A function looks the session's names up when it runs, so that binding one of
// them again changes what earlier functions do, as a prompt's user expects.
func (s *Session) Run(thread *starlark.Thread, label, text string) (starlark.Value, error) {
	opts := PromptDialect()
	file, err := opts.Parse(label, text, 0)
	if err != nil {
		return nil, err
	}
	coming := boundNames(file.Stmts)
	for i, stmt := range file.Stmts {
		if last, ok := stmt.(*syntax.ExprStmt); ok && i == len(file.Stmts)-1 {
			return starlark.EvalExprOptions(opts, thread, last.X, s.env)
		}
		one := &syntax.File{Path: file.Path, Stmts: []syntax.Stmt{stmt}, Options: opts}
		if _, isDef := stmt.(*syntax.DefStmt); isDef {
			err = s.define(thread, one, coming)
		} else {
			err = starlark.ExecREPLChunk(one, thread, s.env)
		}
		for _, name := range boundNames(one.Stmts) {
			delete(s.given, name)
		}
		if err != nil {
			return nil, err
		}
	}
	return nil, nil
}

// define runs a def statement with the session's names predeclared instead of global: predeclared names are looked up
// in the live environment. Names that the same text binds later count as there.
func (s *Session) define(thread *starlark.Thread, file *syntax.File, coming []string) error {
	later := map[string]bool{}
	for _, name := range coming {
		later[name] = true
	}
	program, err := starlark.FileProgram(file, func(name string) bool { return s.env.Has(name) || later[name] })
	if err != nil {
		return err
	}
	globals, err := program.Init(thread, s.env)
	for name, value := range globals {
		s.env[name] = value
	}
	return err
}

// boundNames are those that statements bind at the top level.
func boundNames(stmts []syntax.Stmt) []string {
	var names []string
	var target func(syntax.Expr)
	target = func(x syntax.Expr) {
		switch x := x.(type) {
		case *syntax.Ident:
			names = append(names, x.Name)
		case *syntax.ParenExpr:
			target(x.X)
		case *syntax.TupleExpr:
			for _, e := range x.List {
				target(e)
			}
		case *syntax.ListExpr:
			for _, e := range x.List {
				target(e)
			}
		}
	}
	for _, stmt := range stmts {
		switch stmt := stmt.(type) {
		case *syntax.DefStmt:
			names = append(names, stmt.Name.Name)
		case *syntax.AssignStmt:
			target(stmt.LHS)
		case *syntax.ForStmt:
			target(stmt.Vars)
			names = append(names, boundNames(stmt.Body)...)
		case *syntax.IfStmt:
			names = append(names, boundNames(stmt.True)...)
			names = append(names, boundNames(stmt.False)...)
		}
	}
	return names
}

// Name is one entry of the environment.
type Name struct {
	Name, Type, Repr string
	// Given tells that the user did not define it.
	Given bool
}

// Names lists the environment in alphabetical order.
func (s *Session) Names() []Name {
	names := make([]Name, 0, len(s.env))
	for _, name := range s.env.Keys() {
		names = append(names, Name{name, s.env[name].Type(), ShortRepr(s.env[name], 200), s.given[name]})
	}
	return names
}

// Attributes lists the fields and methods of a value with what they are.
func Attributes(v starlark.Value) []Name {
	holder, ok := v.(starlark.HasAttrs)
	if !ok {
		return nil
	}
	names := holder.AttrNames()
	sort.Strings(names)
	list := make([]Name, 0, len(names))
	for _, name := range names {
		value, err := holder.Attr(name)
		if err != nil || value == nil {
			continue
		}
		list = append(list, Name{Name: name, Type: value.Type(), Repr: ShortRepr(value, 80)})
	}
	return list
}

// Signature describes a function as its def line would; empty for other values.
func Signature(v starlark.Value) string {
	f, ok := v.(*starlark.Function)
	if !ok {
		return ""
	}
	plain := f.NumParams()
	if f.HasVarargs() {
		plain--
	}
	if f.HasKwargs() {
		plain--
	}
	var params []string
	for i := range plain {
		name, _ := f.Param(i)
		if keywordOnly := i == plain-f.NumKwonlyParams(); keywordOnly && f.NumKwonlyParams() > 0 && !f.HasVarargs() {
			params = append(params, "*")
		} else if keywordOnly && f.HasVarargs() {
			rest, _ := f.Param(plain)
			params = append(params, "*"+rest)
		}
		if d := f.ParamDefault(i); d != nil {
			name += "=" + ShortRepr(d, 40)
		}
		params = append(params, name)
	}
	if f.HasVarargs() && f.NumKwonlyParams() == 0 {
		rest, _ := f.Param(plain)
		params = append(params, "*"+rest)
	}
	if f.HasKwargs() {
		rest, _ := f.Param(f.NumParams() - 1)
		params = append(params, "**"+rest)
	}
	return f.Name() + "(" + strings.Join(params, ", ") + ")"
}
