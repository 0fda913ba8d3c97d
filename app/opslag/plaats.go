package opslag

import (
	"errors"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// MapVariabele is the environment variable that puts the store in another folder.
const MapVariabele = "DOSSIERCHECK_MAP"

// bestandsnaam is the name of the store within its folder.
const bestandsnaam = "dossiers.db"

// StandaardPad gives the path of the store of this user: in the folder of MapVariabele, or
// else where the system keeps data of programs that stays on this machine. On Windows that is
// the local profile, not the roaming one, which would copy health data to a server.
func StandaardPad() (string, error) {
	if m := os.Getenv(MapVariabele); m != "" {
		return filepath.Join(m, bestandsnaam), nil
	}
	m, err := gegevensmap(runtime.GOOS, os.Getenv)
	if err != nil {
		return "", &Fout{"Dossiercheck kan niet bepalen waar uw gegevens horen te staan.",
			"Geef een map op met de omgevingsvariabele " + MapVariabele + ".", ErrOnbereikbaar, err}
	}
	return filepath.Join(m, bestandsnaam), nil
}

func gegevensmap(goos string, env func(string) string) (string, error) {
	eerste := func(namen ...string) (string, bool) {
		if v := env(namen[0]); v != "" {
			return filepath.Join(append([]string{v}, namen[1:]...)...), true
		}
		return "", false
	}
	switch goos {
	case "windows":
		if m, ok := eerste("LOCALAPPDATA", "Dossiercheck"); ok {
			return m, nil
		}
		return "", errors.New("LOCALAPPDATA is leeg")
	case "darwin":
		if m, ok := eerste("HOME", "Library", "Application Support", "Dossiercheck"); ok {
			return m, nil
		}
	default:
		if m, ok := eerste("XDG_DATA_HOME", "dossiercheck"); ok && path.IsAbs(filepath.ToSlash(m)) {
			return m, nil
		}
		if m, ok := eerste("HOME", ".local", "share", "dossiercheck"); ok {
			return m, nil
		}
	}
	return "", errors.New("HOME is leeg")
}

// bladmaat is SQLite's own page size, in bytes.
const bladmaat = 4096

// dsn writes the path as SQLite's URI with the settings of every connection; wacht is
// how long to wait for another writer. WAL and
// synchronous FULL: a change that was reported as kept survives a power cut; the few
// writes that a person makes do not notice the cost.
func dsn(pad string, wacht time.Duration, max int64) string {
	p := strings.NewReplacer("%", "%25", "?", "%3f", "#", "%23").Replace(filepath.ToSlash(pad))
	if filepath.VolumeName(pad) != "" {
		p = "///" + p
	}
	grens := ""
	if max > 0 {
		grens = fmt.Sprintf("&_pragma=max_page_count(%d)", max/bladmaat+1)
	}
	return "file:" + p + fmt.Sprintf("?_pragma=busy_timeout(%d)", wacht.Milliseconds()) + "&_pragma=journal_mode(WAL)&_pragma=synchronous(FULL)" +
		"&_pragma=foreign_keys(1)&_pragma=secure_delete(ON)&_pragma=temp_store(MEMORY)&_txlock=immediate" + grens
}
