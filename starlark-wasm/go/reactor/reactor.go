//go:build wasip1

// Package reactor is the border of a WASI reactor: the embedder asks for a buffer, fills it, sends the message and reads the
// answer, whose first four bytes are its length.
package reactor

import (
	"encoding/binary"
	"runtime/debug"
	"unsafe"
)

// Handle answers a message; a main package sets it while it initialises. The answer may be overwritten by the next one.
var Handle func(op uint32, message []byte) []byte

var input, output []byte

func init() {
	// Live data is small and the memory bounded: collect seldom while there is room.
	debug.SetGCPercent(200)
	debug.SetMemoryLimit(160 << 20)
}

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
	answer := Handle(op, input[:size])
	output = binary.LittleEndian.AppendUint32(output[:0], uint32(len(answer)))
	output = append(output, answer...)
	return unsafe.Pointer(unsafe.SliceData(output))
}
