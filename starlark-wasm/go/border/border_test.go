package border_test

import (
	"fmt"
	"strings"
	"testing"

	"skywire-cli/starlark-wasm/border"
)

func TestMessagesThatAreNoMessagesPanicAndDoNotHang(t *testing.T) {
	for op := border.OpLoad; op <= border.OpInspect+1; op++ {
		for _, size := range []int{0, 1, 4, 64} {
			message := []byte(strings.Repeat("\xff", size))
			func() {
				defer func() { _ = recover() }()
				border.New(nil).Handle(op, message)
			}()
		}
	}
}

func ExampleBorder_Handle() {
	fmt.Println(len(border.New(nil).Handle(border.OpContract, []byte("\x07\x00\x00\x002026-06"))) > 1000)
	// Output: true
}
