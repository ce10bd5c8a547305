package border

import (
	"go.starlark.net/starlark"

	"skywire-cli/starlark-wasm/host"
	"skywire-cli/starlark-wasm/policy"
	"skywire-cli/starlark-wasm/wire"
)

func (b *Border) loadModule(in *wire.Reader) {
	source, limits := b.readSource(in)
	m, err := policy.LoadModule(source, limits)
	b.writeOutput(m.LoadOutput)
	b.out.I64(int64(m.LoadSteps))
	if err != nil {
		b.writeLoadError(err)
		return
	}
	b.out.U8(isValue)
	b.out.U32(b.keep(m))
	functions := m.Functions()
	b.out.U32(uint32(len(functions)))
	for _, f := range functions {
		b.writeFunction(f)
	}
}

func (b *Border) writeFunction(f *starlark.Function) {
	b.out.String(f.Name())
	b.out.String(host.Signature(f))
	b.out.String(f.Doc())
	b.writePosition(f.Position())
}

// callFunction answers with the value as plain data and its truth.
func (b *Border) callFunction(in *wire.Reader) {
	m := thing[*policy.Module](b, in)
	name := in.String()
	now := host.ReadInstant(in)
	providers := b.providers[in.U32()]
	args := make(starlark.Tuple, in.Len())
	for i := range args {
		args[i] = host.ReadData(in, policy.DateTime)
	}
	var value starlark.Value
	r := m.Call(name, args, now, providers, func(v starlark.Value) { value = v })
	b.writeResult(&r, func(*policy.Result) {
		b.out.Bool(bool(value.Truth()))
		host.WriteData(&b.out, value)
	})
}
