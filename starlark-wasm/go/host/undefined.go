package host

import (
	"errors"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// For every use of a name that nothing binds, the resolver compares that name with all names in scope to suggest one, which
// takes it minutes for a text with thousands of them. A hint is what an author reads for the first few, so no more are asked for.
const (
	mostHints = 20
	// hintWork is the size of a text times its hints; the first undefined name always has its hint.
	hintWork = 1 << 18
	// hintedName is the longest name in bytes that is compared with others.
	hintedName = 200
)

// Scope answers a resolver's questions about predeclared names. Once enough undefined names have their hint it claims the
// others to be predeclared, and tells of them afterwards.
type Scope struct {
	has     func(string) bool
	hints   int
	claimed map[string]bool
}

// NewScope is for resolving one text of that many bytes, once.
func NewScope(has func(string) bool, size int) *Scope {
	return &Scope{has: has, hints: min(mostHints, max(1, hintWork/max(1, size)))}
}

// Has is the predicate to resolve with. The resolver asks it for names that are bound nowhere in the text.
func (s *Scope) Has(name string) bool {
	if s.has(name) || s.claimed[name] {
		return true
	}
	if starlark.Universe.Has(name) {
		return false
	}
	if s.hints > 0 && len(name) <= hintedName {
		s.hints--
		return false
	}
	if s.claimed == nil {
		s.claimed = map[string]bool{}
	}
	s.claimed[name] = true
	return true
}

// Errors adds the claimed names to what the resolver found wrong and makes them undefined in the tree.
func (s *Scope) Errors(file *syntax.File, err error) error {
	if len(s.claimed) == 0 {
		return err
	}
	var list resolve.ErrorList
	if err != nil && !errors.As(err, &list) {
		return err
	}
	syntax.Walk(file, func(n syntax.Node) bool {
		id, ok := n.(*syntax.Ident)
		if !ok || !s.claimed[id.Name] {
			return true
		}
		if b, ok := id.Binding.(*resolve.Binding); ok && b.Scope == resolve.Predeclared {
			id.Binding = &resolve.Binding{Scope: resolve.Undefined}
			list = append(list, resolve.Error{Pos: id.NamePos, Msg: "undefined: " + id.Name})
		}
		return true
	})
	return list
}
