// Conformance of the TypeScript codec with Go's own encoding/gob and net/rpc. Standard library only.
//
//	conformance vectors N [SEED]   N random values of random types, then every method's argument and reply, as JSON lines
//	conformance decode      reads {type, hex} lines, answers {value} or {error} lines: what Go makes of our bytes
//	conformance serve       serves all methods on a free port (printed), until standard input ends
//	conformance call ADDR   calls all methods at ADDR, prints what it sent and received as JSON lines
//	conformance drive ADDR  plays an operator against a visor at ADDR, prints what it saw as JSON lines
//	conformance bench ADDR  calls e2.Transports at ADDR and prints the time of each reply in ms
package main

import (
	"bufio"
	"bytes"
	"encoding/gob"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"reflect"
	"strconv"
)

type vector struct {
	Name  string          `json:"name,omitempty"`
	Type  *schema         `json:"type,omitempty"`
	Value json.RawMessage `json:"value,omitempty"`
	Hex   string          `json:"hex,omitempty"`
	Error string          `json:"error,omitempty"`
}

func main() {
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	switch os.Args[1] {
	case "vectors":
		n, err := strconv.Atoi(os.Args[2])
		check(err)
		seed := int64(1)
		if len(os.Args) > 3 {
			seed, err = strconv.ParseInt(os.Args[3], 10, 64)
			check(err)
		}
		vectors(n, seed, lines)
	case "decode":
		decode(lines)
	case "serve":
		serve(out)
	case "call":
		call(os.Args[2], lines)
	case "drive":
		drive(os.Args[2], lines)
	case "bench":
		bench(os.Args[2], os.Args[3:])
	}
}

func vectors(n int, seed int64, lines *json.Encoder) {
	r := rand.New(rand.NewSource(seed))
	for i := 0; i < n; i++ {
		t := randomType(r, 4)
		for t.Kind() == reflect.Pointer {
			t = t.Elem()
		}
		v := reflect.New(t).Elem()
		fill(r, v, 5)
		fillNil(v, false)
		s := describe(t)
		check(lines.Encode(encode(fmt.Sprintf("random %d", i), v, &s)))
	}
	for _, m := range methodTable {
		for _, side := range []struct {
			name  string
			value any
		}{{"argument", m.argument()}, {"reply", m.reply()}} {
			zero := reflect.ValueOf(side.value).Elem()
			check(lines.Encode(encode(m.name+" "+side.name+" zero", zero, nil)))
			full := reflect.New(zero.Type()).Elem()
			fill(r, full, 6)
			check(lines.Encode(encode(m.name+" "+side.name, full, nil)))
		}
	}
}

func encode(name string, v reflect.Value, s *schema) vector {
	var b bytes.Buffer
	check(gob.NewEncoder(&b).EncodeValue(v))
	// What arrives is less than what was sent (pointers to zero become nil), and zero keys can be written where they cannot
	// be read.
	arrived := reflect.New(v.Type())
	if err := gob.NewDecoder(bytes.NewReader(b.Bytes())).DecodeValue(arrived); err != nil {
		return vector{Name: name, Type: s, Error: err.Error(), Hex: hex.EncodeToString(b.Bytes())}
	}
	text, err := json.Marshal(present(arrived.Elem()))
	check(err)
	return vector{Name: name, Type: s, Value: text, Hex: hex.EncodeToString(b.Bytes())}
}

func decode(lines *json.Encoder) {
	in := json.NewDecoder(os.Stdin)
	for in.More() {
		var given struct {
			Type json.RawMessage `json:"type"`
			Hex  string          `json:"hex"`
		}
		check(in.Decode(&given))
		s, err := parseSchema(given.Type)
		check(err)
		b, err := hex.DecodeString(given.Hex)
		check(err)
		v := reflect.New(s.goType())
		answer := vector{}
		if err := gob.NewDecoder(bytes.NewReader(b)).DecodeValue(v); err != nil {
			answer.Error = err.Error()
		} else {
			answer.Value, err = json.Marshal(present(v.Elem()))
			check(err)
		}
		check(lines.Encode(answer))
	}
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
