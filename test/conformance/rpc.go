package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand"
	"net"
	"net/rpc"
	"os"
	"reflect"
	"strings"
	"sync"
	"time"
)

// method is a row of the tables; argument and reply make pointers to zero values.
type method struct {
	name     string
	argument func() any
	reply    func() any
}

// last is what each method was given and gave, in neutral form.
var last = struct {
	sync.Mutex
	seen map[string][2]json.RawMessage
}{seen: map[string][2]json.RawMessage{}}

// answer is the body of every served method: a reply that depends on nothing but the name.
func answer(name string, argument, reply any) error {
	fill(seeded(name), reflect.ValueOf(reply).Elem(), 6)
	last.Lock()
	defer last.Unlock()
	last.seen[name] = [2]json.RawMessage{arrived(argument), arrived(reply)}
	return nil
}

func seeded(name string) *rand.Rand {
	h := fnv.New64()
	h.Write([]byte(name))
	return rand.New(rand.NewSource(int64(h.Sum64())))
}

// Meta tells what was seen, and behaves in ways the tests need.
type Meta struct{}

// Last gives what a method was given and gave, as a JSON array of two.
func (Meta) Last(name string, reply *string) error {
	last.Lock()
	defer last.Unlock()
	b, err := json.Marshal(last.seen[name])
	*reply = string(b)
	return err
}

// Fail answers with an error.
func (Meta) Fail(text string, reply *string) error { return fmt.Errorf("%s", text) }

// Sleep answers after some milliseconds, with their number.
func (Meta) Sleep(ms int, reply *int) error {
	time.Sleep(time.Duration(ms) * time.Millisecond)
	*reply = ms
	return nil
}

func serve(out *bufio.Writer) {
	server := rpc.NewServer()
	check(server.RegisterName("meta", Meta{}))
	registerAll(server)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	fmt.Fprintln(out, listener.Addr())
	out.Flush()
	go server.Accept(listener)
	io.Copy(io.Discard, os.Stdin)
}

func call(address string, lines *json.Encoder) {
	client, err := rpc.Dial("tcp", address)
	check(err)
	for _, m := range methodTable {
		argument, reply := m.argument(), m.reply()
		fill(seeded("call "+m.name), reflect.ValueOf(argument).Elem(), 6)
		row := struct {
			Name     string          `json:"name"`
			Argument json.RawMessage `json:"argument"`
			Reply    json.RawMessage `json:"reply,omitempty"`
			Error    string          `json:"error,omitempty"`
		}{Name: m.name, Argument: arrived(argument)}
		if err := client.Call(m.name, reflect.ValueOf(argument).Elem().Interface(), reply); err != nil {
			row.Error = err.Error()
		} else {
			row.Reply = arrived(reply)
		}
		check(lines.Encode(row))
	}
	// Errors in the server's words.
	for _, wrong := range []struct {
		name     string
		argument any
	}{
		{"nosvc.Nope", struct{}{}}, {"e2.Nope", struct{}{}}, {"nodot", struct{}{}}, {"e2.Transport", "text"},
		{"e2.Transport", []byte{1}}, {"e2.RemoveRoutingRule", 7}, {"e2.SetMinHops", uint(1 << 20)},
		{"e2.Transports", struct{ Nothing int }{1}}, {"e2.Summary", 7}, {"e2.Transports", struct{}{}},
		{"e2.StartApp", struct{ AppName string }{"x"}}, {"e2.Transports", struct{ FilterTypes int }{1}},
	} {
		err := client.Call(wrong.name, wrong.argument, nil)
		row := vector{Name: wrong.name}
		if err != nil {
			row.Error = err.Error()
		}
		check(lines.Encode(row))
	}
	// Out of order: a hundred calls at once, of which the server answers the last first.
	const n = 100
	calls := make([]*rpc.Call, n)
	for i := range calls {
		calls[i] = client.Go("e2.ListHTTPPorts", struct{}{}, new([]int), nil)
	}
	for _, c := range calls {
		<-c.Done
		check(c.Error)
	}
	check(client.Close())
}

func bench(address string, flags []string) {
	client, err := rpc.Dial("tcp", address)
	check(err)
	rounds := 30
	if len(flags) > 0 && strings.HasPrefix(flags[0], "-n=") {
		fmt.Sscanf(flags[0], "-n=%d", &rounds)
	}
	for i := 0; i < rounds; i++ {
		var reply []TransportSummary
		start := time.Now()
		check(client.Call("app-visor.Transports", TransportsIn{}, &reply))
		fmt.Printf("%.3f %d\n", float64(time.Since(start).Microseconds())/1000, len(reply))
	}
}

// drive plays an operator with the genuine client against a visor, and prints what it saw.
func drive(address string, lines *json.Encoder) {
	client, err := rpc.Dial("tcp", address)
	check(err)
	say := func(name string, argument, reply any) {
		row := vector{Name: name}
		if err := client.Call("app-visor."+name, argument, reply); err != nil {
			row.Error = err.Error()
		} else if reply != nil {
			row.Value = arrived(reply)
		}
		check(lines.Encode(row))
	}
	var none struct{}
	var summary Summary
	var types []string
	var transports []TransportSummary
	var one TransportSummary
	var rule []byte
	var logs []string
	var apps []AppState
	say("Summary", none, &summary)
	say("TransportTypes", none, &types)
	say("Transports", TransportsIn{ShowLogs: true}, &transports)
	say("Transport", UUID{1}, &one)
	say("AddTransport", AddTransportIn{RemotePK: transports[0].Remote, TpType: "pigeon"}, &one)
	say("AddTransport", AddTransportIn{RemotePK: transports[0].Remote, TpType: "dmsg"}, &one)
	say("AddTransport", AddTransportIn{RemotePK: PubKey{2, 32: 5}, TpType: "dmsg"}, &one)
	say("RoutingRule", uint32(7), &rule)
	say("StartApp", "nope", nil)
	say("StopApp", "vpn-client", nil)
	say("StartApp", "skychat", nil)
	say("LogsSince", AppLogsRequest{AppName: "vpn-client"}, &logs)
	say("LogsSince", AppLogsRequest{AppName: "skychat"}, &logs)
	say("Apps", none, &apps)
	say("SetAppAddress", SetAppStringIn{AppName: "skychat", Val: "12"}, nil)
	say("SetAppPassword", SetAppPasswordIn{AppName: "skychat", Password: "x"}, nil)
	say("DeregisterHTTPPort", 80, nil)
	say("RuntimeLogs", none, nil)
	say("Disconnect", UUID{1}, nil)
}
