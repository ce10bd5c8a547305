package format

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// The formatter's parser takes strings for those of build files: it writes what is not ASCII as octal escapes, which the
// interpreter refuses, and knows no bytes literals. So it never sees what is in them: each literal is blanked before, and
// put back in its place after.

// extent is where a literal begins and ends, its prefix included.
type extent struct{ start, end int }

// literals finds the string and bytes literals of a text, in order; the first one that has no end is the last one told.
func literals(text []byte) []extent {
	var found []extent
	word := 0 // where the word before the current byte begins
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == '#':
			for i < len(text) && text[i] != '\n' && text[i] != '\r' {
				i++
			}
		case c == '"' || c == '\'':
			start := i
			if isPrefix(text[word:i]) {
				start = word
			}
			end := endOfLiteral(text, i)
			if end < 0 {
				return found
			}
			found = append(found, extent{start, end})
			i = end
		case c == '_' || c >= utf8.RuneSelf || '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'z':
			i++
			continue
		default:
			i++
		}
		word = i
	}
	return found
}

func isPrefix(word []byte) bool {
	switch string(word) {
	case "r", "b", "rb":
		return true
	}
	return false
}

// endOfLiteral is the offset behind the literal whose first quote is at start; -1 for one that has no end.
func endOfLiteral(text []byte, start int) int {
	quotes := quotesAt(text, start)
	for i := start + len(quotes); i < len(text); i++ {
		switch {
		case text[i] == '\\':
			i++
			if bytes.HasPrefix(text[i:], []byte("\r\n")) {
				i++
			}
		case len(quotes) == 1 && (text[i] == '\n' || text[i] == '\r'):
			return -1
		case bytes.HasPrefix(text[i:], quotes):
			return i + len(quotes)
		}
	}
	return -1
}

// quotesAt is the one quote, or the three, at an offset.
func quotesAt(text []byte, start int) []byte {
	three := bytes.Repeat(text[start:start+1], 3)
	if bytes.HasPrefix(text[start:], three) {
		return three
	}
	return three[:1]
}

// blank replaces literals by such as long, over as many lines, in which there is nothing to be seen.
func blank(text []byte, found []extent) []byte {
	var out bytes.Buffer
	last := 0
	for _, at := range found {
		out.Write(text[last:at.start])
		prefix := bytes.IndexAny(text[at.start:at.end], `"'`)
		size := len(quotesAt(text, at.start+prefix))
		quotes := strings.Repeat(`"`, size)
		out.WriteString(quotes + strings.Repeat("x", prefix))
		for _, r := range string(text[at.start+prefix+size : at.end-size]) {
			if r == '\n' && size == 3 {
				out.WriteByte('\n')
			} else {
				out.WriteByte('x')
			}
		}
		out.WriteString(quotes)
		last = at.end
	}
	out.Write(text[last:])
	return out.Bytes()
}

// restore puts the literals of a text into the blanked one that was laid out; false where they do not fit.
func restore(laidOut, text []byte, found []extent) ([]byte, bool) {
	places := literals(laidOut)
	if len(places) != len(found) {
		return nil, false
	}
	var out bytes.Buffer
	last := 0
	for i, at := range places {
		out.Write(laidOut[last:at.start])
		out.Write(quoted(text[found[i].start:found[i].end]))
		last = at.end
	}
	out.Write(laidOut[last:])
	return out.Bytes(), true
}

// quoted gives a literal double quotes where nothing in it needs an eye, and the line ends of the layout.
func quoted(literal []byte) []byte {
	prefix := bytes.IndexAny(literal, `"'`)
	size := len(quotesAt(literal, prefix))
	inner := bytes.ReplaceAll(literal[prefix+size:len(literal)-size], []byte("\r\n"), []byte("\n"))
	inner = bytes.ReplaceAll(inner, []byte("\r"), []byte("\n"))
	quotes := literal[prefix : prefix+size]
	if literal[prefix] == '\'' && !bytes.ContainsAny(inner, `"\`) {
		quotes = bytes.Repeat([]byte(`"`), size)
	}
	return bytes.Join([][]byte{literal[:prefix], quotes, inner, quotes}, nil)
}
