package proef

import "hash/fnv"

// toeval is a small generator of random numbers that is the same everywhere.
type toeval uint64

func nieuwToeval(zaad string) *toeval {
	h := fnv.New64a()
	h.Write([]byte(zaad))
	t := toeval(h.Sum64() | 1)
	for range 4 {
		t.volgende()
	}
	return &t
}

func (t *toeval) volgende() uint64 {
	x := uint64(*t)
	x ^= x << 13
	x ^= x >> 7
	x ^= x << 17
	*t = toeval(x)
	return x * 0x2545F4914F6CDD1D
}

// n gives 0 up to but not including n.
func (t *toeval) n(n int) int { return int(t.volgende()>>33) % n }

// f gives 0 up to 1.
func (t *toeval) f() float64 { return float64(t.volgende()>>11) / (1 << 53) }

// tussen gives a number from a up to b.
func (t *toeval) tussen(a, b float64) float64 { return a + (b-a)*t.f() }

// rond gives a number around 0 with a spread of about 1.
func (t *toeval) rond() float64 { return t.f() + t.f() + t.f() + t.f() - 2 }

func kies[T any](t *toeval, uit []T) T { return uit[t.n(len(uit))] }
