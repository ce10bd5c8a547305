//go:build wasip1

// The formatter module.
package main

import (
	"skywire-cli/starlark-wasm/format"
	"skywire-cli/starlark-wasm/reactor"
)

func main() {}

func init() {
	reactor.Handle = func(_ uint32, message []byte) []byte { return format.Handle(message) }
}
