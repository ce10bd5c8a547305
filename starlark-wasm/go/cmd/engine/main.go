//go:build wasip1

// The engine module.
package main

import (
	"skywire-cli/starlark-wasm/border"
	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/reactor"
)

func main() {}

func init() {
	server := border.New(poll)
	reactor.Handle = func(op uint32, message []byte) []byte { return server.Handle(border.Op(op), message) }
}

// pollHost asks the embedder whether to go on: 0 yes, 1 the deadline is over, 2 the user interrupted.
//
//go:wasmimport skywire poll
func pollHost() int32

func poll() host.Signal { return host.Signal(pollHost()) }
