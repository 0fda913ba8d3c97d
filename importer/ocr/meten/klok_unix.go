//go:build unix

package main

import (
	"syscall"
	"time"
)

// klok is the processor time that this program has used, so that other work on the machine
// does not count.
func klok() time.Duration {
	var r syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_SELF, &r) != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
