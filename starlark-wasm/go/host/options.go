// Package host runs Starlark for a caller that wants to know everything about it: where each error is, how many
// instructions ran, what each line did. It knows nothing of routing; package policy builds on it.
package host

import "go.starlark.net/syntax"

// FileDialect is the dialect of a policy file: the interpreter's legacy options at their defaults (policy contract 4.1).
//
// The interpreter takes `set` as given whatever its option says, hence true here; everything else is off.
func FileDialect() *syntax.FileOptions { return &syntax.FileOptions{Set: true} }

// PromptDialect is the dialect of an interactive session: names may be bound again and control flow may stand outside
// functions, as people expect of a prompt. Expressions mean the same as in a file.
func PromptDialect() *syntax.FileOptions {
	return &syntax.FileOptions{Set: true, TopLevelControl: true, GlobalReassign: true}
}
