//go:build unix

// Nativebench measures decisions per second of the engine's Go code built natively. It reads the very messages that the
// loader sends into the module: a file with two of them, a load and a call, each behind its length. It prints the
// nanoseconds of processor time that one decision took, garbage collection included.
package main

import (
	"encoding/binary"
	"flag"
	"fmt"
	"os"
	"syscall"

	"skywire-cli/starlark-wasm/border"
)

func main() {
	n := flag.Int("n", 20000, "number of decisions")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: nativebench [-n decisions] messages-file")
		os.Exit(2)
	}
	data, err := os.ReadFile(flag.Arg(0))
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	load, rest := cut(data)
	call, _ := cut(rest)
	server := border.New(nil)
	server.Handle(border.OpLoad, load)
	for range *n {
		server.Handle(border.OpDecide, call)
	}
	start := processorTime()
	for range *n {
		server.Handle(border.OpDecide, call)
	}
	fmt.Println((processorTime() - start) / int64(*n))
}

// processorTime is what this process has used so far, in nanoseconds.
func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// cut takes one message off.
func cut(data []byte) (message, rest []byte) {
	size := binary.LittleEndian.Uint32(data)
	return data[4 : 4+size], data[4+size:]
}
