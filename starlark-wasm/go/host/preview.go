package host

import (
	"fmt"

	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// Preview evaluates an expression that calls nothing and therefore changes nothing, and whose operators work on small
// values: a single operator on large ones can take any time and memory. It reports false where the text is not such an
// expression or has no value.
func (s *Session) Preview(thread *starlark.Thread, text string) (starlark.Value, bool) {
	opts := PromptDialect()
	expr, err := opts.ParseExpr("preview", text, 0)
	if err != nil || !callsNothing(expr) {
		return nil, false
	}
	env := make(starlark.StringDict, len(s.env))
	for name, value := range s.env {
		env[name] = value
	}
	p := &previewer{thread: thread, opts: opts, env: env}
	value := p.value(expr)
	return value, value != nil
}

func callsNothing(expr syntax.Expr) bool {
	pure := true
	syntax.Walk(expr, func(n syntax.Node) bool {
		switch n.(type) {
		case *syntax.CallExpr, *syntax.Comprehension, *syntax.LambdaExpr:
			pure = false
		}
		return pure
	})
	return pure
}

// previewer evaluates binary operators itself, after a look at their operands, and leaves the rest to the interpreter.
type previewer struct {
	thread *starlark.Thread
	opts   *syntax.FileOptions
	// env has, besides the session's names, operands and results under names that no text can spell.
	env starlark.StringDict
}

// value is nil where there is none.
func (p *previewer) value(expr syntax.Expr) starlark.Value {
	switch x := expr.(type) {
	case *syntax.ParenExpr:
		return p.value(x.X)
	case *syntax.BinaryExpr:
		return p.binary(x)
	case *syntax.CondExpr:
		cond := p.value(x.Cond)
		if cond == nil {
			return nil
		}
		if cond.Truth() {
			return p.value(x.True)
		}
		return p.value(x.False)
	case *syntax.UnaryExpr:
		return p.evaluate(x, &x.X)
	case *syntax.DotExpr:
		return p.evaluate(x, &x.X)
	case *syntax.IndexExpr:
		return p.evaluate(x, &x.X, &x.Y)
	case *syntax.SliceExpr:
		return p.evaluate(x, &x.X, &x.Lo, &x.Hi, &x.Step)
	case *syntax.ListExpr:
		return p.evaluate(x, places(x.List)...)
	case *syntax.TupleExpr:
		return p.evaluate(x, places(x.List)...)
	case *syntax.DictExpr:
		var parts []*syntax.Expr
		for _, e := range x.List {
			entry := e.(*syntax.DictEntry)
			parts = append(parts, &entry.Key, &entry.Value)
		}
		return p.evaluate(x, parts...)
	default:
		return p.evaluate(x)
	}
}

func places(list []syntax.Expr) []*syntax.Expr {
	parts := make([]*syntax.Expr, len(list))
	for i := range list {
		parts[i] = &list[i]
	}
	return parts
}

// evaluate puts the values of the parts in their places and lets the interpreter do the rest.
func (p *previewer) evaluate(expr syntax.Expr, parts ...*syntax.Expr) starlark.Value {
	for _, part := range parts {
		if *part == nil {
			continue
		}
		value := p.value(*part)
		if _, isTuple := value.(starlark.Tuple); value == nil || isTuple && weight(value, smallWeight) > smallWeight {
			return nil // a tuple may be hashed
		}
		name := fmt.Sprint("\x00", len(p.env))
		p.env[name] = value
		start, _ := (*part).Span()
		*part = &syntax.Ident{Name: name, NamePos: start}
	}
	value, err := starlark.EvalExprOptions(p.opts, p.thread, expr, p.env)
	if err != nil {
		return nil
	}
	return value
}

func (p *previewer) binary(x *syntax.BinaryExpr) starlark.Value {
	left := p.value(x.X)
	if left == nil {
		return nil
	}
	switch x.Op {
	case syntax.AND, syntax.OR:
		if bool(left.Truth()) == (x.Op == syntax.OR) {
			return left
		}
		return p.value(x.Y)
	}
	right := p.value(x.Y)
	if right == nil || !isQuick(x.Op, left, right) {
		return nil
	}
	switch x.Op {
	case syntax.EQL, syntax.NEQ, syntax.LT, syntax.LE, syntax.GT, syntax.GE:
		result, err := starlark.Compare(x.Op, left, right)
		if err != nil {
			return nil
		}
		return starlark.Bool(result)
	case syntax.NOT_IN:
		in, err := starlark.Binary(syntax.IN, left, right)
		if err != nil {
			return nil
		}
		return !in.Truth()
	}
	value, err := starlark.Binary(x.Op, left, right)
	if err != nil {
		return nil
	}
	return value
}

// smallWeight is about how many elements an operator may have to look at.
const smallWeight = 10_000

func isQuick(op syntax.Token, left, right starlark.Value) bool {
	both := weight(left, smallWeight) + weight(right, smallWeight)
	if op != syntax.STAR {
		return both <= smallWeight
	}
	for _, pair := range [][2]starlark.Value{{left, right}, {right, left}} {
		if n, isInt := pair[0].(starlark.Int); isInt && starlark.Len(pair[1]) > 0 {
			times, fits := n.Int64()
			return fits && times <= int64(smallWeight/starlark.Len(pair[1]))
		}
	}
	return both <= smallWeight
}

// weight is about how much a value holds: its elements with theirs, long texts and integers in pieces. It stops counting
// above max, as lists can hold one another any number of times.
func weight(v starlark.Value, max int) int {
	sum := 1
	add := func(element starlark.Value) bool {
		sum += weight(element, max-sum)
		return sum <= max
	}
	switch v := v.(type) {
	case starlark.String:
		return sum + len(v)/100
	case starlark.Bytes:
		return sum + len(v)/100
	case starlark.Int:
		if _, fits := v.Int64(); !fits {
			return sum + v.BigInt().BitLen()/64
		}
	case starlark.Tuple:
		for _, element := range v {
			if !add(element) {
				break
			}
		}
	case *Record:
		for _, element := range v.values {
			if !add(element) {
				break
			}
		}
	case *starlark.Dict:
		for key, value := range v.Entries() {
			if !add(key) || !add(value) {
				break
			}
		}
	case *starlark.List:
		for element := range v.Elements() {
			if !add(element) {
				break
			}
		}
	case *starlark.Set:
		for element := range v.Elements() {
			if !add(element) {
				break
			}
		}
	}
	return sum
}
