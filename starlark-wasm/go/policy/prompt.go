package policy

import (
	"time"

	"go.starlark.net/starlark"
)

// DateTime is an instant as scripts see it.
func DateTime(at time.Time) starlark.Value { return &dateTime{at} }

// Prompt is a world in which a session runs: the predeclared names, with clock and facts that can be exchanged.
type Prompt struct {
	world *world
	Names starlark.StringDict
}

// NewPrompt makes the names of a contract version over an empty world.
func NewPrompt(version Version) *Prompt {
	w := &world{}
	return &Prompt{w, predeclared(w, version)}
}

// Begin exchanges clock and facts and forgets the output.
func (p *Prompt) Begin(now time.Time, providers Providers) { p.world.begin(now, providers) }

// Say records a print.
func (p *Prompt) Say(text string) { p.world.say(Print, text) }

// Output is what was printed and logged since Begin.
func (p *Prompt) Output() []Line { return p.world.output }

// Value is ctx as scripts see it.
func (c *Context) Value() starlark.Value { return c.value() }
