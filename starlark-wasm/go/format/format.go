// Package format lays Starlark files out as buildifier does for files that are no build files.
package format

import (
	"errors"
	"fmt"
	"strings"

	"github.com/bazelbuild/buildtools/build"

	"skywire-cli/starlark-wasm/wire"
)

// SyntaxError is why a file cannot be laid out. The formatter's parser is not the interpreter's; the positions are.
type SyntaxError struct {
	Line, Column int
	Message      string
}

func (e *SyntaxError) Error() string { return fmt.Sprintf("%d:%d: %s", e.Line, e.Column, e.Message) }

// Source lays a text out. Only white space, quotes and trailing commas change: what buildifier would rewrite beyond the
// layout is left alone.
func Source(label string, text []byte) (out []byte, err error) {
	defer func() {
		if value := recover(); value != nil {
			err = &SyntaxError{Message: fmt.Sprint(value)}
		}
	}()
	found := literals(text)
	file, err := build.ParseDefault(label, blank(text, found))
	if err != nil {
		var parse build.ParseError
		if errors.As(err, &parse) {
			return nil, &SyntaxError{parse.Pos.Line, parse.Pos.LineRune, parse.Message}
		}
		return nil, &SyntaxError{Message: err.Error()}
	}
	build.Walk(file, foldNot)
	out, ok := restore(build.FormatWithoutRewriting(file), text, found)
	if !ok {
		return nil, &SyntaxError{Message: "the layout has not the strings of the text"}
	}
	return out, nil
}

// foldNot makes one operator of several `not`. The formatter takes `not a in b` for `(not a) in b`, which it writes alike, but
// puts parentheses around what a second `not` is about.
func foldNot(expr build.Expr, _ []build.Expr) {
	outer, ok := expr.(*build.UnaryExpr)
	if !ok || outer.Op != "not" {
		return
	}
	for count := 2; ; count++ {
		inner, ok := outer.X.(*build.UnaryExpr)
		if !ok || inner.Op != "not" {
			return
		}
		outer.Op = strings.Repeat("not ", count)
		outer.X = inner.X
		comments := inner.Comment()
		outer.Comment().Before = append(outer.Comment().Before, comments.Before...)
		outer.Comment().Suffix = append(comments.Suffix, outer.Comment().Suffix...)
	}
}

// Handle answers the only message there is, a label and a text: with 0 and the text, or 1, a message, line and column.
func Handle(message []byte) []byte {
	in := wire.NewReader(message)
	label, text := in.String(), in.String()
	var answer wire.Writer
	out, err := Source(label, []byte(text))
	var failure *SyntaxError
	if errors.As(err, &failure) {
		answer.U8(1)
		answer.String(failure.Message)
		answer.U32(uint32(failure.Line))
		answer.U32(uint32(failure.Column))
	} else {
		answer.U8(0)
		answer.String(string(out))
	}
	return answer.Bytes()
}
