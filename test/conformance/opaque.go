package main

import (
	"bytes"
	"encoding/gob"
	"errors"
	"fmt"
)

// PubKey encodes itself through the binary hook, like the visor's keys. Points are not checked: there is no curve in the
// standard library.
type PubKey [33]byte

func (k PubKey) MarshalBinary() ([]byte, error) { return k[:], nil }

func (k *PubKey) UnmarshalBinary(b []byte) error {
	if len(b) != len(k) {
		return errors.New("Invalid public key length")
	}
	if b[0] != 2 && b[0] != 3 {
		return errors.New("Invalid public key")
	}
	copy(k[:], b)
	return nil
}

// UUID encodes itself through the binary hook.
type UUID [16]byte

func (u UUID) MarshalBinary() ([]byte, error) { return u[:], nil }

func (u *UUID) UnmarshalBinary(b []byte) error {
	if len(b) != len(u) {
		return fmt.Errorf("invalid UUID (got %d bytes)", len(b))
	}
	copy(u[:], b)
	return nil
}

// LogEntry encodes itself through the gob hook as two streams of one number.
type LogEntry struct{ recv, sent uint64 }

func (l *LogEntry) GobEncode() ([]byte, error) {
	var b bytes.Buffer
	for _, n := range []uint64{l.recv, l.sent} {
		if err := gob.NewEncoder(&b).Encode(n); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

func (l *LogEntry) GobDecode(b []byte) error {
	r := bytes.NewReader(b)
	for _, n := range []*uint64{&l.recv, &l.sent} {
		if r.Len() == 0 {
			return nil
		}
		if err := gob.NewDecoder(r).Decode(n); err != nil {
			return err
		}
	}
	return nil
}

// Service encodes itself through the binary hook as JSON text.
type Service struct{ text string }

func (s Service) MarshalBinary() ([]byte, error) { return []byte(s.text), nil }

func (s *Service) UnmarshalBinary(b []byte) error {
	s.text = string(b)
	return nil
}
