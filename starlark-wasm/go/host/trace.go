package host

import (
	"time"

	"go.starlark.net/starlark"
)

// TraceLine is one statement that ran, with what it changed and how its conditions came out.
type TraceLine struct {
	// Function is the name of the function that it stands in.
	Function string
	// Site is the statement's index in [Sites.Statements].
	Site int
	// Depth is 0 for the outermost function.
	Depth int
	// Changed are the local variables whose printed value the statement changed. The first line of a call has its
	// parameters too.
	Changed []Variable
	// Outcomes are those of the conditions that the statement evaluated, in order.
	Outcomes []Outcome
}

// Variable is a local variable at a moment.
type Variable struct {
	Name, Type, Repr string
}

// Outcome is what a condition came to.
type Outcome struct {
	// Site is the condition's index in [Sites.Conditions].
	Site int
	True bool
}

// Tracer follows an instrumented run statement by statement. (The interpreter's own positions will not do: it keeps them
// only for instructions that can fail, so that stepping misses lines such as `x = []`.)
//
// A statement is complete when the next one of its frame begins; what the frame's variables print as is compared then,
// so that a list changed in place shows too.
type Tracer struct {
	// Lines are the statements seen so far, at most max.
	Lines []TraceLine
	// Truncated tells that more ran.
	Truncated bool

	max    int
	frames []tracedFrame
}

// tracedFrame is what is known of an active frame.
type tracedFrame struct {
	open  bool
	line  int // index of its current entry in Lines
	reprs []string
}

// NewTracer keeps at most max statements.
func NewTracer(max int) *Tracer { return &Tracer{max: max} }

// reprLength is how much of a variable's value a trace shows.
const reprLength = 160

// statement notes that a statement begins. The innermost frame is that of the counting function.
func (t *Tracer) statement(thread *starlark.Thread, site int) {
	if t.Truncated {
		return
	}
	depth := thread.CallStackDepth() - 2
	frame := thread.DebugFrame(1)
	if len(t.frames) > depth+1 {
		t.frames = t.frames[:depth+1]
	}
	for len(t.frames) <= depth {
		t.frames = append(t.frames, tracedFrame{})
	}
	traced := &t.frames[depth]
	changed := traced.changes(frame)
	if traced.open {
		t.Lines[traced.line].Changed = append(t.Lines[traced.line].Changed, changed...)
		changed = nil
	}
	if len(t.Lines) >= t.max {
		t.Truncated = true
		return
	}
	traced.open = true
	traced.line = len(t.Lines)
	t.Lines = append(t.Lines, TraceLine{Function: frame.Callable().Name(), Site: site, Depth: depth, Changed: changed})
}

// changes compares the frame's variables with what they were.
func (f *tracedFrame) changes(frame starlark.DebugFrame) []Variable {
	var changed []Variable
	if len(f.reprs) != frame.NumLocals() {
		f.reprs = make([]string, frame.NumLocals())
		f.open = false
	}
	for i := range f.reprs {
		binding, value := frame.Local(i)
		if value == nil {
			continue
		}
		repr := ShortRepr(value, reprLength)
		if repr != f.reprs[i] {
			f.reprs[i] = repr
			changed = append(changed, Variable{binding.Name, value.Type(), repr})
		}
	}
	return changed
}

// outcome notes how a condition of the current statement came out.
func (t *Tracer) outcome(thread *starlark.Thread, site int, value bool) {
	depth := thread.CallStackDepth() - 2
	if t.Truncated || depth >= len(t.frames) || !t.frames[depth].open {
		return
	}
	line := &t.Lines[t.frames[depth].line]
	if len(line.Outcomes) < maxOutcomes {
		line.Outcomes = append(line.Outcomes, Outcome{site, value})
	}
}

// maxOutcomes bounds what one statement with a long comprehension adds.
const maxOutcomes = 256

// StepsByLine counts instructions, and the time between them, by source line; its Step goes into [Budget.EachStep].
// Instructions for which the interpreter keeps no position count for the last one before them that has one, so single
// lines can be off while the sum is exact. Counting itself takes longer than most instructions: times are good for
// comparing lines, not for more.
type StepsByLine struct {
	Lines map[int32]*LineCost

	start time.Time
	// since is when the instruction that runs began, after start; 0 for the first one.
	since time.Duration
}

// LineCost is what one line took.
type LineCost struct {
	Steps uint64
	Time  time.Duration
}

// NewStepsByLine counts from now on.
func NewStepsByLine() *StepsByLine {
	return &StepsByLine{Lines: map[int32]*LineCost{}, start: time.Now()}
}

// Step counts the instruction that ran last.
func (s *StepsByLine) Step(thread *starlark.Thread) {
	took := time.Since(s.start) - s.since
	if s.since == 0 {
		took = 0 // Before the first instruction, arguments were made.
	}
	for depth := range thread.CallStackDepth() {
		frame := thread.DebugFrame(depth)
		if _, ok := frame.Callable().(*starlark.Function); ok {
			line := frame.Position().Line
			cost := s.Lines[line]
			if cost == nil {
				cost = &LineCost{}
				s.Lines[line] = cost
			}
			cost.Steps++
			cost.Time += took
			break
		}
	}
	s.since = time.Since(s.start)
}
