package datum

import (
	"strings"
	"testing"
	"time"
)

// A hostile text may not make the grammar slow: the time grows with its length, not with the
// square of it.
func TestLeesSnel(t *testing.T) {
	for _, s := range []string{"1-1-2024-", "1 ", "1\t", "l", "1 januari ", " ", "01.", "2024-", "0 3 0 1 2 0 2 4 ", "I l O "} {
		start := time.Now()
		Lees(strings.Repeat(s, 60000/len(s)))
		if d := time.Since(start); d > 3*time.Second {
			t.Errorf("%q: %v", s, d)
		} else if testing.Verbose() {
			t.Logf("%q: %v", s, d)
		}
	}
}
