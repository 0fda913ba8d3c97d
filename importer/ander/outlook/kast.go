package outlook

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/richardlehane/mscfb"

	"dossiercheck/importer/ander/letters"
	"dossiercheck/importer/ander/reden"
)

// kast is a storage of the compound file: streams and storages within it, by name.
type kast struct {
	stromen map[string]*mscfb.File
	kasten  map[string]*kast
	budget  *int64           // bytes that may still be read from the file
	waarden map[uint32]int64 // properties of fixed size, by id and type
	kop     int              // bytes before the properties
}

// open reads the structure of a compound file. The library that does so stops at loops; it is
// guarded against the rest by limits here and by the process it runs in.
func open(data []byte) (k *kast, err error) {
	defer func() {
		if r := recover(); r != nil {
			k, err = nil, fmt.Errorf("openen liep vast: %v", r)
		}
	}()
	r, err := mscfb.New(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	budget := int64(reden.MaxUitgepakt)
	top := nieuweKast(&budget, 32)
	for _, f := range r.File[min(1, len(r.File)):] {
		in := top
		for _, naam := range f.Path[:min(len(f.Path), maxDiep)] {
			in = in.kast(naam)
		}
		if len(f.Path) >= maxDiep {
			continue
		}
		if f.FileInfo().IsDir() {
			in.kast(f.Name)
		} else if f.Size <= int64(len(data)) {
			in.stromen[strings.ToLower(f.Name)] = f
		}
	}
	return top, nil
}

const maxDiep = 24 // storages in storages: an attached message takes two

func nieuweKast(budget *int64, kop int) *kast {
	return &kast{stromen: map[string]*mscfb.File{}, kasten: map[string]*kast{}, budget: budget, kop: kop}
}

func (k *kast) kast(naam string) *kast {
	naam = strings.ToLower(naam)
	if k.kasten[naam] == nil {
		kop := 8 // of an attachment or a recipient
		if naam == bijlageBericht {
			kop = 24
		}
		k.kasten[naam] = nieuweKast(k.budget, kop)
	}
	return k.kasten[naam]
}

// onder gives the storages whose name begins with begin, in order.
func (k *kast) onder(begin string) []*kast {
	var namen []string
	for naam := range k.kasten {
		if strings.HasPrefix(naam, begin) {
			namen = append(namen, naam)
		}
	}
	slices.Sort(namen)
	uit := make([]*kast, len(namen))
	for i, naam := range namen {
		uit[i] = k.kasten[naam]
	}
	return uit
}

var errTeVeel = errors.New("te veel gegevens")

// stroom reads a stream; nil when it is not there or broken.
func (k *kast) stroom(naam string) []byte {
	f := k.stromen[naam]
	if f == nil || f.Size <= 0 {
		return nil
	}
	if *k.budget -= f.Size; *k.budget < 0 {
		panic(errTeVeel)
	}
	b := make([]byte, f.Size)
	n, err := f.ReadAt(b, 0)
	if err != nil && !errors.Is(err, io.EOF) {
		return b[:max(0, min(n, len(b)))]
	}
	return b
}

// Types of properties (MS-OXCDATA 2.11.1).
const (
	typGetal  = 0x0003
	typJaNee  = 0x000b
	typTijd   = 0x0040
	typAnsi   = 0x001e
	typTekst  = 0x001f
	typBinair = 0x0102
)

// waarde gives a property of fixed size.
func (k *kast) waarde(id, typ uint32) (int64, bool) {
	if k.waarden == nil {
		k.waarden = map[uint32]int64{}
		b := k.stroom("__properties_version1.0")
		for b = b[min(k.kop, len(b)):]; len(b) >= 16; b = b[16:] {
			k.waarden[binary.LittleEndian.Uint32(b)] = int64(binary.LittleEndian.Uint64(b[8:]))
		}
	}
	v, ok := k.waarden[id<<16|typ]
	return v, ok
}

func (k *kast) getal(id uint32) int {
	v, _ := k.waarde(id, typGetal)
	return int(int32(v))
}

// tekst gives a property that is text.
func (k *kast) tekst(id uint32, codepagina int) string {
	if b := k.stroom(fmt.Sprintf("__substg1.0_%04x%04x", id, typTekst)); b != nil {
		return strings.TrimRight(letters.Breed(b, false), "\x00")
	}
	return letters.Codepagina(bytes.TrimRight(k.stroom(fmt.Sprintf("__substg1.0_%04x%04x", id, typAnsi)), "\x00"), codepagina)
}

func (k *kast) binair(id uint32) []byte {
	return k.stroom(fmt.Sprintf("__substg1.0_%04x%04x", id, typBinair))
}

// tijd gives a moment; zero when it is not there or makes no sense.
func (k *kast) tijd(id uint32) time.Time {
	v, ok := k.waarde(id, typTijd)
	return filetime(v, ok)
}

// filetime is counted in steps of 100 ns from 1 January 1601.
func filetime(v int64, ok bool) time.Time {
	const unix = 11_644_473_600
	s := v/10_000_000 - unix
	if !ok || s < 0 || s > 4_102_444_800 { // 1970 to 2100
		return time.Time{}
	}
	return time.Unix(s, 0).UTC()
}
