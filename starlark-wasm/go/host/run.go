package host

import (
	"go.starlark.net/starlark"
)

// Signal is what the world outside says when a run asks it.
type Signal int32

// The answers of [Budget.Poll].
const (
	Continue Signal = iota
	DeadlineOver
	Interrupted
)

// PollEvery is the number of instructions between two questions to the world outside. A single builtin between them
// can be long, so it is small; asking costs about as much as ten instructions.
const PollEvery = 256

// CeilingText is the reason with which the interpreter cancels a run at the router's step ceiling (policy contract 4.4).
const CeilingText = "too many steps"

// Budget bounds one run.
type Budget struct {
	// Ceiling is the router's: reaching it is an error of the script. 0 means none.
	Ceiling uint64
	// Limit is ours: reaching it means that nothing is known. 0 means none.
	Limit uint64
	// Poll asks whether to go on; nil means always.
	Poll func() Signal
	// EachStep is called before every instruction with the thread as the previous instruction left it; nil means never.
	EachStep func(*starlark.Thread)
}

// Run executes body on a new thread within the budget. It returns the instructions executed, and the error of the
// body, or a *Limit or a *Panic.
func Run(budget Budget, print func(string), body func(*starlark.Thread) error) (steps uint64, err error) {
	thread := &starlark.Thread{Print: func(_ *starlark.Thread, text string) { print(text) }}
	var limit *Limit
	guard(thread, budget, &limit)
	defer func() {
		steps = thread.ExecutionSteps()
		if value := recover(); value != nil {
			err = panicError(value)
		}
		if limit != nil {
			err = limit
		}
	}()
	err = body(thread)
	return
}

// guard arms the thread's step hook. The hook runs before an instruction; what it cancels does not run.
func guard(thread *starlark.Thread, budget Budget, limit **Limit) {
	stop := func(kind LimitKind, message string) {
		*limit = &Limit{kind, message}
		thread.Cancel(message)
	}
	interval := uint64(PollEvery)
	if budget.EachStep != nil {
		interval = 1
	}
	next := func(now uint64) uint64 {
		at := now + interval
		if budget.Ceiling != 0 {
			at = min(at, budget.Ceiling)
		}
		return at
	}
	thread.OnMaxSteps = func(thread *starlark.Thread) {
		now := thread.ExecutionSteps()
		if budget.Ceiling != 0 && now >= budget.Ceiling {
			thread.Cancel(CeilingText)
			return
		}
		if budget.Limit != 0 && now >= budget.Limit {
			stop(LimitSteps, "stopped after the engine's own limit of instructions")
			return
		}
		if budget.EachStep != nil {
			budget.EachStep(thread)
		}
		if budget.Poll != nil && now%PollEvery == 0 {
			switch budget.Poll() {
			case DeadlineOver:
				stop(LimitTime, "stopped after the engine's own time limit")
				return
			case Interrupted:
				stop(LimitInterrupt, "interrupted")
				return
			}
		}
		thread.SetMaxExecutionSteps(next(now))
	}
	thread.SetMaxExecutionSteps(next(0))
}
