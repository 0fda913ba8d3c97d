//go:build !windows

package start

// Terminal ties the program to the terminal that it was started from; everywhere but on
// Windows it already is.
func Terminal() {}
