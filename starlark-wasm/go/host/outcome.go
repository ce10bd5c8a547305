package host

import (
	"errors"
	"fmt"
	"strings"

	"go.starlark.net/resolve"
	"go.starlark.net/starlark"
	"go.starlark.net/syntax"
)

// LimitKind names which limit of ours ended a run. A visor has no such limit.
type LimitKind string

// The limits that the host itself can notice. The embedder adds those that end the whole instance.
const (
	LimitMemory    LimitKind = "memory"
	LimitTime      LimitKind = "time"
	LimitSteps     LimitKind = "steps"
	LimitInterrupt LimitKind = "interrupt"
)

// Limit is the error of a run that a limit of ours ended: nothing is known about what a visor would have done.
type Limit struct {
	Kind    LimitKind
	Message string
}

func (l *Limit) Error() string { return l.Message }

// Panic is the error of a run in which the interpreter itself panicked; a visor recovers from the same panic.
type Panic struct{ Value any }

func (p *Panic) Error() string { return fmt.Sprint(p.Value) }

// SourceError is a syntax or resolver error.
type SourceError struct {
	Pos syntax.Position
	Msg string
}

// SourceErrors lists what is wrong with a text: one syntax error, or all resolver errors in the interpreter's order.
func SourceErrors(err error) []SourceError {
	var syntaxError syntax.Error
	if errors.As(err, &syntaxError) {
		return []SourceError{{syntaxError.Pos, syntaxError.Msg}}
	}
	var list resolve.ErrorList
	if errors.As(err, &list) {
		all := make([]SourceError, len(list))
		for i, e := range list {
			all[i] = SourceError{e.Pos, e.Msg}
		}
		return all
	}
	return nil
}

// Backtrace gives the frames of a run-time error, outermost first; nil for other errors.
func Backtrace(err error) starlark.CallStack {
	var evalError *starlark.EvalError
	if errors.As(err, &evalError) {
		return evalError.CallStack
	}
	return nil
}

// panicError turns a recovered panic into the error of a run. Allocations that a 32-bit address space cannot hold
// panic here and nowhere else, so they are a limit of ours.
func panicError(value any) error {
	text := fmt.Sprint(value)
	for _, sign := range []string{
		"makeslice: len out of range", "makeslice: cap out of range", "growslice: len out of range",
		"output length overflow", "bytes.Buffer: too large", "makemap: size out of range",
	} {
		if strings.Contains(text, sign) {
			return &Limit{LimitMemory, "the script asked for more memory than this engine can address"}
		}
	}
	return &Panic{value}
}
