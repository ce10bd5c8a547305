package format_test

import (
	"errors"
	"testing"

	"skywire-cli/starlark-wasm/format"
)

func TestSource(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"spaces", "x=[1,2]\n", "x = [1, 2]\n"},
		{"indentation and quotes", "def f(a):\n  return 'a'+a\n", "def f(a):\n    return \"a\" + a\n"},
		{"comments", "x = 1 # one\n# two\n", "x = 1  # one\n# two\n"},
		{"nothing", "", ""},
		{"what is not ASCII", "x = 'café' + '\\u00e9' + \"é\"\n", "x = \"café\" + '\\u00e9' + \"é\"\n"},
		{"bytes", "x=[b'a',rb\"\\x\",b'\\n']\n", "x = [b\"a\", rb\"\\x\", b'\\n']\n"},
		{"quotes in strings and comments", "x='\"'+\"'\"+'\\''# it's\ny=r'\\''\n", "x = '\"' + \"'\" + '\\''  # it's\ny = r'\\''\n"},
		{"strings over lines", "x='''a\r\n  # no'''\r\ny='b\\\r\nc'\r\n", "x = \"\"\"a\n  # no\"\"\"\ny = 'b\\\nc'\n"},
		{"not twice", "x=not not a in b\ny = not -a+b\n", "x = not not a in b\ny = not (-a) + b\n"},
		{"no rewriting", "f(b = 1, *a)\n\"\"\"doc\n  x\"\"\"\n", "f(b = 1, *a)\n\"\"\"doc\n  x\"\"\"\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			once, err := format.Source("t.star", []byte(c.text))
			if err != nil {
				t.Fatal(err)
			}
			if string(once) != c.want {
				t.Errorf("got\n%s\nwant\n%s", once, c.want)
			}
			twice, err := format.Source("t.star", once)
			if err != nil || string(twice) != string(once) {
				t.Errorf("laid out again it is\n%s", twice)
			}
		})
	}
}

func TestSourceSaysWhereItFails(t *testing.T) {
	_, err := format.Source("t.star", []byte("x = 1\ny = = 2\n"))
	var failure *format.SyntaxError
	if !errors.As(err, &failure) || failure.Line != 2 {
		t.Errorf("got %v", err)
	}
}
