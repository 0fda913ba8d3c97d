package pdftekst

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"sync"

	"github.com/pdfcpu/pdfcpu/pkg/filter"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/model"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"
)

// Soort says in one stable word why a file could not be read. It is the first word of the
// reason that people and programs see.
type Soort string

// The reasons for which a file cannot be read.
const (
	Versleuteld Soort = "versleuteld"
	Beschadigd  Soort = "beschadigd"
	LeegBestand Soort = "leeg bestand"
	GeenPDF     Soort = "geen pdf"
	TeGroot     Soort = "te groot"
	TeLang      Soort = "te lang"   // reading took too long
	Formulier   Soort = "formulier" // a form that only Adobe's programs can show
)

var uitleg = map[Soort]string{
	Versleuteld: "het bestand is met een wachtwoord beveiligd; geef het wachtwoord op of sla het zonder wachtwoord op",
	Beschadigd:  "het bestand is beschadigd of niet compleet; vraag het opnieuw op of sla het opnieuw op als pdf",
	LeegBestand: "er staat niets in; vraag het bestand opnieuw op",
	GeenPDF:     "dit is geen pdf; sla het bestand op als pdf en lees het opnieuw in",
	TeGroot:     "lezen kost te veel geheugen; splits het bestand of sla het opnieuw op als pdf",
	Formulier:   "dit formulier is alleen in Adobe Reader te zien; open het daar, druk het af naar pdf en lees die in",
	TeLang:      "lezen duurt te lang; splits het bestand of sla het opnieuw op als pdf",
}

// Fout is the error for a file that cannot be read. Error gives the Dutch reason with what to
// do; the cause is for the log.
type Fout struct {
	Soort   Soort
	Uitleg  string // in place of what is usually said of this Soort
	Oorzaak error
}

func (f *Fout) Error() string { return string(f.Soort) + ": " + cmp.Or(f.Uitleg, uitleg[f.Soort]) }
func (f *Fout) Unwrap() error { return f.Oorzaak }

// Reden gives the reason for people of any error of this package.
func Reden(err error) string {
	var f *Fout
	if errors.As(err, &f) {
		return f.Error()
	}
	return (&Fout{Soort: Beschadigd}).Error()
}

// Limits on what one file may ask. A real dossier file stays far below them.
const (
	maxFileBytes    = 256 << 20
	maxStreamBytes  = 64 << 20  // one stream, decoded
	maxContentBytes = 192 << 20 // all content of a file, decoded and expanded
	maxObjects      = 200_000
	maxPages        = 5_000
)

var quiet sync.Once

// errMany is the cause of a file that our own reader leaves to the second one.
var errMany = errors.New("te veel objecten")

// errPassword is the cause when no password fits.
var errPassword = errors.New("geen van de wachtwoorden past")

// document is an opened file: pdfcpu's objects, with accessors that never fail.
type document struct {
	ctx     *model.Context
	decoded map[int][]byte // content of streams by object number
	cut     map[int]bool   // streams of which only the beginning could be unpacked
	spent   int            // bytes of decoded content so far
	values  map[string]string
}

// open reads the structure of a PDF, trying the empty password and then the given ones.
func open(data []byte, passwords []string) (*document, error) {
	if len(bytes.TrimSpace(data[:min(len(data), 4096)])) == 0 && len(data) <= 4096 {
		return nil, &Fout{Soort: LeegBestand}
	}
	if len(data) > maxFileBytes {
		return nil, &Fout{Soort: TeGroot}
	}
	i := bytes.Index(data[:min(len(data), 1024)], []byte("%PDF-"))
	if i < 0 {
		return nil, &Fout{Soort: GeenPDF}
	}
	if bytes.Count(data, []byte(" 0 obj")) > maxObjects { // pdfcpu would find out after half a minute
		return nil, &Fout{Soort: Beschadigd, Oorzaak: errMany}
	}
	quiet.Do(func() { model.ConfigPath = "disable" }) // no folder with settings
	var err error
	for _, body := range [][]byte{data, data[i:]} {
		for _, pw := range append([]string{""}, passwords...) {
			var d *document
			d, err = openWith(body, pw)
			if err == nil {
				fixed := withEncryptObject(d, body)
				if fixed == nil {
					return d, nil
				}
				body = fixed
				if d, err = openWith(body, pw); err == nil {
					return d, nil
				}
			}
			if !errors.Is(err, pdfcpu.ErrWrongPassword) {
				break
			}
		}
		if errors.Is(err, pdfcpu.ErrWrongPassword) {
			return nil, &Fout{Soort: Versleuteld, Oorzaak: errors.Join(errPassword, err)}
		}
		if i == 0 {
			break
		}
	}
	if errors.Is(err, pdfcpu.ErrUnsupportedEncryptionFeature) || errors.Is(err, pdfcpu.ErrMalformedEncryption) {
		return nil, &Fout{Soort: Versleuteld, Oorzaak: err}
	}
	return nil, &Fout{Soort: Beschadigd, Oorzaak: err}
}

func openWith(data []byte, password string) (d *document, err error) {
	defer func() {
		if r := recover(); r != nil {
			d, err = nil, fmt.Errorf("openen liep vast: %v", r)
		}
	}()
	conf := model.NewDefaultConfiguration()
	conf.Offline = true
	conf.ValidationMode = model.ValidationRelaxed
	conf.Cmd = model.LISTINFO
	conf.UserPW, conf.OwnerPW = password, password
	conf.WriteObjectStream, conf.WriteXRefStream = false, false
	conf.Limits.MaxStreamBytes = maxFileBytes
	conf.Limits.MaxDecodeBytes = maxStreamBytes
	conf.Limits.MaxObjectCount = maxObjects
	conf.Limits.MaxXRefEntries = maxObjects
	conf.Limits.MaxObjectStreamCount = maxObjects
	ctx, err := pdfcpu.Read(bytes.NewReader(data), conf)
	if err != nil {
		return nil, err
	}
	return &document{ctx: ctx, decoded: map[int][]byte{}, cut: map[int]bool{}}, nil
}

// get follows references; nil for what does not exist.
func (d *document) get(o types.Object) types.Object {
	for i := 0; i < 16; i++ {
		if _, ok := o.(types.IndirectRef); !ok {
			return o
		}
		var err error
		if o, err = d.ctx.Dereference(o); err != nil {
			return nil
		}
	}
	return nil
}

// dict gives o as a dictionary, also that of a stream; nil when it is neither.
func (d *document) dict(o types.Object) types.Dict {
	switch v := d.get(o).(type) {
	case types.Dict:
		return v
	case types.StreamDict:
		return v.Dict
	case *types.StreamDict:
		return v.Dict
	}
	return nil
}

func (d *document) array(o types.Object) types.Array {
	a, _ := d.get(o).(types.Array)
	return a
}

func (d *document) name(o types.Object) string {
	n, ok := d.get(o).(types.Name)
	if !ok {
		return ""
	}
	if s, err := types.DecodeName(n.Value()); err == nil {
		return s
	}
	return n.Value()
}

func (d *document) number(o types.Object) (float64, bool) {
	switch v := d.get(o).(type) {
	case types.Integer:
		return float64(v.Value()), true
	case types.Float:
		return v.Value(), true
	}
	return 0, false
}

func (d *document) integer(o types.Object) int {
	f, _ := d.number(o)
	return int(max(-1<<31, min(f, 1<<31)))
}

// bytes gives the bytes of a string.
func (d *document) bytes(o types.Object) ([]byte, bool) {
	switch v := d.get(o).(type) {
	case types.StringLiteral:
		b, err := types.Unescape(v.Value())
		if err != nil {
			return []byte(v.Value()), true
		}
		return b, true
	case types.HexLiteral:
		b, err := v.Bytes()
		return b, err == nil
	}
	return nil, false
}

// numbers gives an array of exactly n numbers; false when it is something else.
func (d *document) numbers(o types.Object, n int) ([]float64, bool) {
	a := d.array(o)
	if len(a) < n {
		return nil, false
	}
	out := make([]float64, n)
	for i := range out {
		f, ok := d.number(a[i])
		if !ok {
			return nil, false
		}
		out[i] = f
	}
	return out, true
}

// errTooMuch stops the reading of a file that expands beyond all reason.
var errTooMuch = &Fout{Soort: TeGroot, Oorzaak: errors.New("uitgepakte inhoud is te groot")}

// stream gives the decoded bytes of a stream and its dictionary; false when o is no stream or
// cannot be decoded. It panics with errTooMuch when the file as a whole holds more than
// maxContentBytes.
func (d *document) stream(o types.Object) ([]byte, types.Dict, bool) {
	nr := -1
	if ref, ok := o.(types.IndirectRef); ok {
		nr = ref.ObjectNumber.Value()
	}
	var sd types.StreamDict
	switch v := d.get(o).(type) {
	case types.StreamDict:
		sd = v
	case *types.StreamDict:
		sd = *v
	default:
		return nil, nil, false
	}
	if b, ok := d.decoded[nr]; ok {
		return b, sd.Dict, b != nil
	}
	b, whole := unflate(sd)
	switch {
	case b == nil:
		var err error
		b, err = sd.DecodeLengthWithLimit(-1, maxStreamBytes)
		if errors.Is(err, filter.ErrDecodeLimitExceeded) {
			panic(errTooMuch)
		}
		if err != nil {
			b = nil
		} else if b == nil {
			b = []byte{}
		}
	case !whole:
		d.cut[nr] = true
	}
	d.spend(len(b))
	if nr >= 0 {
		d.decoded[nr] = b
	}
	return b, sd.Dict, b != nil
}

// unflate unpacks a stream in the usual form itself, to know whether it is whole; nil when it
// has another form or gives nothing. It panics with errTooMuch like stream.
func unflate(sd types.StreamDict) (b []byte, whole bool) {
	if len(sd.FilterPipeline) != 1 || sd.FilterPipeline[0].Name != filter.Flate || sd.FilterPipeline[0].DecodeParms != nil || len(sd.Raw) == 0 {
		return nil, false
	}
	b, whole = inflate(sd.Raw, maxStreamBytes+1)
	if len(b) > maxStreamBytes {
		panic(errTooMuch)
	}
	if len(b) == 0 {
		return nil, false
	}
	return b, whole
}

func (d *document) spend(n int) {
	if d.spent += n; d.spent > maxContentBytes {
		panic(errTooMuch)
	}
}
