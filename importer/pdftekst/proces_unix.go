//go:build linux || darwin

package pdftekst

import (
	"os"
	"os/exec"
	"syscall"
)

// reserved is the address space that the Go runtime sets aside without using it.
const reserved = 2 << 30

// limitMemory asks the system to refuse this process more memory. macOS takes the limit but
// does not enforce it; there the watch in kind.go ends the process.
func limitMemory(bytes int64) {
	n := uint64(bytes) + reserved
	_ = syscall.Setrlimit(syscall.RLIMIT_AS, &syscall.Rlimit{Cur: n, Max: n})
}

func hide(*exec.Cmd) {}

func confine(*os.Process, Grenzen) func() { return func() {} }
