package pdftekst

import (
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
	"unsafe"

	"golang.org/x/sys/windows"
)

// TestJob checks that a child lies in a job with the memory limit, that the system keeps it to
// that limit, and that it ends with the job.
func TestJob(t *testing.T) {
	const geheugen = 64 << 20
	job, err := newJob(Grenzen{Geheugen: geheugen})
	if err != nil {
		t.Fatal(err)
	}
	var info windows.JOBOBJECT_EXTENDED_LIMIT_INFORMATION
	if err := windows.QueryInformationJobObject(job, windows.JobObjectExtendedLimitInformation, uintptr(unsafe.Pointer(&info)), uint32(unsafe.Sizeof(info)), nil); err != nil {
		t.Fatal(err)
	}
	wine := windows.NewLazySystemDLL("ntdll.dll").NewProc("wine_get_version").Find() == nil
	const flags = windows.JOB_OBJECT_LIMIT_PROCESS_MEMORY | windows.JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE
	if !wine && (info.BasicLimitInformation.LimitFlags&flags != flags || info.ProcessMemoryLimit != geheugen+512<<20) {
		t.Errorf("grenzen %x, %d bytes", info.BasicLimitInformation.LimitFlags, info.ProcessMemoryLimit)
	}
	_ = windows.CloseHandle(job)

	start := func(what string) (*exec.Cmd, func()) {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), "PDFTEKST_JOB="+what)
		hide(cmd)
		var out strings.Builder
		cmd.Stdout, cmd.Stderr = &out, &out
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		return cmd, confine(cmd.Process, Grenzen{Geheugen: geheugen})
	}
	t.Run("eindigt met de job", func(t *testing.T) {
		cmd, free := start("slaap")
		free()
		done := make(chan error, 1)
		go func() { done <- cmd.Wait() }()
		select {
		case <-done:
		case <-time.After(20 * time.Second):
			t.Error("het kind leeft nog")
			_ = cmd.Process.Kill()
		}
	})
	t.Run("krijgt niet meer geheugen", func(t *testing.T) {
		if wine {
			t.Skip("wine houdt een proces niet aan zijn geheugengrens; daar sluit watch het af")
		}
		cmd, free := start("geheugen")
		defer free()
		if err := cmd.Wait(); err == nil {
			t.Error("het kind kreeg 2 GB terwijl 64 MB de grens is")
		}
	})
}
