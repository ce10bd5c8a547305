package policy

// builtin describes a universal function; the interpreter keeps no signatures. A test compares the names with what the
// interpreter has.
type builtin struct{ params, result, about string }

// constants of the universe.
var universeConstants = map[string]string{
	"None": "the absence of a value", "True": "the true bool", "False": "the false bool",
}

var universeFunctions = map[string]builtin{
	"abs":       {"x", "int or float", "the absolute value of a number"},
	"all":       {"iterable", "bool", "whether every element is true"},
	"any":       {"iterable", "bool", "whether some element is true"},
	"bool":      {"x=False", "bool", "the truth of a value"},
	"bytes":     {"x", "bytes", "the bytes of a string or of a sequence of ints"},
	"chr":       {"i", "string", "the character with that code point"},
	"dict":      {"pairs=[], **kwargs", "dict", "a new dict"},
	"dir":       {"x", "list of string", "the names of the fields and methods of a value"},
	"enumerate": {"iterable, start=0", "list of tuple", "pairs of number and element"},
	"fail":      {"*args, sep=\" \"", "never", "ends the call with an error"},
	"float":     {"x=0.0", "float", "a number or numeral as a float"},
	"getattr":   {"x, name, default=…", "any", "the field of that name"},
	"hasattr":   {"x, name", "bool", "whether there is a field of that name"},
	"hash":      {"x", "int", "the hash of a string or bytes"},
	"int":       {"x, base=10", "int", "a number or numeral as an int"},
	"len":       {"x", "int", "the number of elements"},
	"list":      {"iterable=[]", "list", "a new list"},
	"max":       {"*args, key=None", "any", "the greatest of several values or of an iterable"},
	"min":       {"*args, key=None", "any", "the least of several values or of an iterable"},
	"ord":       {"s", "int", "the code point of a string of one character"},
	"print":     {"*args, sep=\" \"", "None", "a line in the visor's log; discarded at load"},
	"range":     {"start, stop, step=1", "range", "a sequence of ints; range(stop) starts at 0"},
	"repr":      {"x", "string", "a value as it would stand in source text"},
	"reversed":  {"iterable", "list", "the elements in reverse order"},
	"set":       {"iterable=[]", "set", "a new set"},
	"sorted":    {"iterable, key=None, reverse=False", "list", "the elements in order"},
	"str":       {"x", "string", "a value as text"},
	"tuple":     {"iterable=()", "tuple", "a new tuple"},
	"type":      {"x", "string", "the name of a value's type"},
	"zip":       {"*iterables", "list of tuple", "the elements of several iterables side by side"},
}
