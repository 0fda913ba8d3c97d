package start

import (
	"os"
	"syscall"
)

// attachParent is Windows' name for the console of the process that started this one.
const attachParent = ^uintptr(0)

// utf8 is Windows' number for the UTF-8 code page.
const utf8 = 65001

// Terminal ties the program to the terminal that it was started from. A Windows program with
// a window has none of its own, so that its commands would print into nothing. Output that
// was redirected to a file or pipe is left as it is. Without a terminal nothing happens.
func Terminal() {
	kernel := syscall.NewLazyDLL("kernel32.dll")
	if ok, _, _ := kernel.NewProc("AttachConsole").Call(attachParent); ok == 0 {
		return // started from the desktop, or a console program already
	}
	kernel.NewProc("SetConsoleOutputCP").Call(utf8)
	for _, x := range []struct {
		nr   int
		f    **os.File
		naam string
	}{{syscall.STD_OUTPUT_HANDLE, &os.Stdout, "CONOUT$"}, {syscall.STD_ERROR_HANDLE, &os.Stderr, "CONOUT$"},
		{syscall.STD_INPUT_HANDLE, &os.Stdin, "CONIN$"}} {
		if bruikbaar(x.nr) {
			continue
		}
		if f, err := os.OpenFile(x.naam, os.O_RDWR, 0); err == nil {
			*x.f = f
		}
	}
}

// bruikbaar tells whether standard handle nr leads somewhere.
func bruikbaar(nr int) bool {
	h, err := syscall.GetStdHandle(nr)
	if err != nil || h == 0 || h == syscall.InvalidHandle {
		return false
	}
	soort, err := syscall.GetFileType(h)
	return err == nil && soort != syscall.FILE_TYPE_UNKNOWN
}
