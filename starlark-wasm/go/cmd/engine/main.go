//go:build wasip1

// The engine module: a WASI reactor with three exports. The embedder asks for a buffer, fills it, sends the message and
// reads the answer, whose first four bytes are its length.
package main

import (
	"encoding/binary"
	"runtime/debug"
	"unsafe"

	"skywire-cli/starlark-wasm/border"
	"skywire-cli/starlark-wasm/host"
)

func main() {}

var (
	input  []byte
	output []byte
	server = border.New(poll)
)

func init() {
	// The heap is small and the memory bounded: collect seldom while there is room.
	debug.SetGCPercent(1600)
	debug.SetMemoryLimit(160 << 20)
}

// pollHost asks the embedder whether to go on: 0 yes, 1 the deadline is over, 2 the user interrupted.
//
//go:wasmimport skywire poll
func pollHost() int32

func poll() host.Signal { return host.Signal(pollHost()) }

// buffer gives the address of an input buffer of at least size bytes.
//
//go:wasmexport buffer
func buffer(size uint32) unsafe.Pointer {
	if uint32(cap(input)) < size {
		input = make([]byte, size)
	}
	input = input[:cap(input)]
	return unsafe.Pointer(unsafe.SliceData(input))
}

// send answers the message of the given size in the input buffer.
//
//go:wasmexport send
func send(op, size uint32) unsafe.Pointer {
	answer := server.Handle(border.Op(op), input[:size])
	output = binary.LittleEndian.AppendUint32(output[:0], uint32(len(answer)))
	output = append(output, answer...)
	return unsafe.Pointer(unsafe.SliceData(output))
}
