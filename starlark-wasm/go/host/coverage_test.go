package host_test

import (
	"fmt"
	"strings"
	"testing"

	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
)

// cover runs a text and writes down what was met: statements as line×count, conditions as kind@line:column=true/false.
func cover(t *testing.T, text string) (statements, conditions string) {
	t.Helper()
	opts := host.PromptDialect()
	file, err := opts.Parse("t.star", text, 0)
	if err != nil {
		t.Fatal(err)
	}
	sites, counters, names := host.Instrument(file)
	program, err := starlark.FileProgram(file, names.Has)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := program.Init(&starlark.Thread{Print: func(*starlark.Thread, string) {}}, names); err != nil {
		t.Fatal(err)
	}
	var list []string
	for i, site := range sites.Statements {
		list = append(list, fmt.Sprintf("%d×%d", site.Start.Line, counters.Statements[i]))
	}
	statements = strings.Join(list, " ")
	list = nil
	for i, site := range sites.Conditions {
		list = append(list, fmt.Sprintf("%s@%d:%d=%d/%d", site.Kind, site.Start.Line, site.Start.Col, counters.True[i], counters.False[i]))
	}
	return statements, strings.Join(list, " ")
}

func TestCoverageIsExact(t *testing.T) {
	for _, c := range []struct{ name, text, statements, conditions string }{
		{"statements without positions of their own", "x = []\ny = x\n", "1×1 2×1", ""},
		{"the branch that was not taken", "if 1:\n  x = 1\nelse:\n  x = 2\n", "1×1 2×1 4×0", "if@1:4=1/0"},
		{"elif is a condition of its own", "def f(n):\n  if n == 1:\n    return 1\n  elif n == 2:\n    return 2\n  return 3\nf(1)\nf(2)\n", "1×1 2×2 3×1 4×1 5×1 6×0 7×1 8×1", "if@2:6=1/1 if@4:8=1/0"},
		{"operands that were never asked", "x = 0 and 1 and 2\n", "1×1", "operand@1:5=0/1 operand@1:11=0/0 operand@1:17=0/0"},
		{"a chain of or", "x = 0 or 1 or 2\n", "1×1", "operand@1:5=0/1 operand@1:10=1/0 operand@1:15=0/0"},
		{"mixed operators", "x = (1 and 0) or 2\n", "1×1", "operand@1:5=0/1 operand@1:6=1/0 operand@1:12=0/1 operand@1:18=1/0"},
		{"a test made of operands counts too", "if 1 and 0:\n  pass\n", "1×1 2×0", "if@1:4=0/1 operand@1:4=1/0 operand@1:10=0/1"},
		{"a conditional expression", "x = [1 if n > 1 else 2 for n in (1, 2, 3)]\n", "1×1", "conditional@1:11=2/1"},
		{"a filter", "x = [n for n in range(4) if n % 2]\n", "1×1", "filter@1:29=2/2"},
		{"a filter that never ran", "x = [n for n in [] if n]\n", "1×1", "filter@1:23=0/0"},
		{"a lambda that was called and one that was not", "f = lambda: 1\ng = lambda: 2\nf()\n", "1×1 1×1 2×1 2×0 3×1", ""},
		{"a loop body", "for i in range(3):\n  if i:\n    continue\n  x = i\n", "1×1 2×3 3×2 4×1", "if@2:6=2/1"},
		{"the value of and/or stays", "x = [] or \"a\"\nif x == \"a\" and not [] == x:\n  y = 1\n", "1×1 2×1 3×1", "operand@1:5=0/1 operand@1:11=1/0 if@2:4=1/0 operand@2:4=1/0 operand@2:17=1/0"},
		{"keywords, defaults and stars", "def f(a, b=1 or 2, *c, **d):\n  return a\nf(a=0 or 1)\nf(*[1], **{\"b\": 3})\n", "1×1 2×2 3×1 4×1", "operand@1:12=1/0 operand@1:17=0/0 operand@3:5=0/1 operand@3:10=1/0"},
		{"a name that shadows None", "def f():\n  None = 3\n  return None\nx = f()\n", "1×1 2×1 3×1 4×1", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			statements, conditions := cover(t, c.text)
			if statements != c.statements {
				t.Errorf("statements\n%s, want\n%s", statements, c.statements)
			}
			if conditions != c.conditions {
				t.Errorf("conditions\n%s, want\n%s", conditions, c.conditions)
			}
		})
	}
}
