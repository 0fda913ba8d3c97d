package pdftekst

import (
	"errors"
	"path"
	"regexp"
	"slices"
	"strings"

	"github.com/pdfcpu/pdfcpu/pkg/filter"
	"github.com/pdfcpu/pdfcpu/pkg/pdfcpu/types"

	"dossiercheck/importer/page"
)

// A PDF can hold files: in a list of the document (portfolios are made of it) and behind a
// paper clip on a page. Both are given as attachments, each once.

const (
	maxEmbedded     = 500
	maxEmbeddedTree = 20_000 // entries of the list that are looked at
)

// enclosed is a file inside the PDF.
type enclosed struct {
	name   string
	stream types.Object
}

// enclose notes the files inside a PDF. The page that a portfolio shows in place of itself is
// no paper of the dossier.
func (d *document) enclose(f *page.File, sheets []sheet) {
	files := d.enclosed(sheets)
	for _, x := range files {
		f.Attachments = append(f.Attachments, page.Attachment{Name: x.name, Decor: technical(x.name)})
	}
	if len(files) > 0 && d.isPortfolio() && onlyCover(f) {
		f.Pages = nil
	}
}

// technical tells files that programs leave for each other: an invoice as XML, settings of a
// printer.
func technical(name string) bool {
	return slices.Contains([]string{".xml", ".joboptions", ".json", ".js", ".css", ".xsl", ".xsd", ".p7s", ".sig", ".ttf", ".otf"}, strings.ToLower(path.Ext(name)))
}

func (d *document) isPortfolio() bool {
	root, err := d.ctx.Catalog()
	return err == nil && d.dict(root["Collection"]) != nil
}

var coverText = regexp.MustCompile(`(?i)acrobat|adobe reader|pdf.?portfolio|pdf.?portefeuille|pdf.?pakket`)

// maxCoverWords is the length up to which a page that names Adobe's programs is nothing but
// the request to open the file there. In seven languages that is about 150 words.
const maxCoverWords = 200

func onlyCover(f *page.File) bool {
	if len(f.Pages) != 1 {
		return false
	}
	p := &f.Pages[0]
	switch n := countWords(p); {
	case n == 0:
		return p.Picture < mostPicture
	case n <= maxCoverWords:
		return coverText.MatchString(p.Text())
	}
	return false
}

// enclosed lists the files inside the PDF, each once, in the order of the list and the pages.
func (d *document) enclosed(sheets []sheet) []enclosed {
	root, err := d.ctx.Catalog()
	if err != nil {
		return nil
	}
	e := &enclosedWalk{d: d, seen: map[int]bool{}, left: maxEmbeddedTree}
	e.tree(d.dict(root["Names"])["EmbeddedFiles"], 0)
	for _, o := range d.array(root["AF"]) {
		e.add("", o)
	}
	for _, s := range sheets {
		for _, o := range d.array(s.dict["Annots"]) {
			if e.left--; e.left < 0 {
				return e.out
			}
			if a := d.dict(o); d.name(a["Subtype"]) == "FileAttachment" {
				e.add("", a["FS"])
			}
		}
	}
	return e.out
}

type enclosedWalk struct {
	d    *document
	seen map[int]bool // objects
	left int
	out  []enclosed
}

// known tells whether an object was met before, and notes it.
func (e *enclosedWalk) known(o types.Object) bool {
	ref, ok := o.(types.IndirectRef)
	if !ok {
		return false
	}
	nr := ref.ObjectNumber.Value()
	if e.seen[nr] {
		return true
	}
	e.seen[nr] = true
	return false
}

// tree walks the list, which is a tree of names.
func (e *enclosedWalk) tree(o types.Object, depth int) {
	if e.left--; e.left < 0 || depth > 32 || e.known(o) {
		return
	}
	node := e.d.dict(o)
	names := e.d.array(node["Names"])
	for i := 0; i+1 < len(names) && e.left > 0; i += 2 {
		e.left--
		e.add(e.d.text(names[i]), names[i+1])
	}
	for _, k := range e.d.array(node["Kids"]) {
		e.tree(k, depth+1)
	}
}

// add takes a file specification.
func (e *enclosedWalk) add(key string, o types.Object) {
	spec := e.d.dict(o)
	ef := e.d.dict(spec["EF"])
	if ef == nil || len(e.out) >= maxEmbedded {
		return
	}
	name := ""
	for _, k := range []string{"UF", "F"} {
		if name == "" {
			name = e.d.text(spec[k])
		}
	}
	if name == "" {
		name = key
	}
	for _, k := range []string{"UF", "F", "Unix", "DOS", "Mac"} {
		if s := ef[k]; s != nil {
			if !e.known(s) {
				e.out = append(e.out, enclosed{name, s})
			}
			return
		}
	}
}

// embedded opens a PDF and gives the names of the files inside it, in the order of enclosed,
// and how to get one.
func embedded(data []byte, o Opties) (names []string, get func(nr int) ([]byte, error), err error) {
	defer caught(&err)
	d, sheets, _, _, err := openMended(data, o.Wachtwoorden)
	if err != nil {
		return nil, nil, err
	}
	files := d.enclosed(sheets)
	for _, f := range files {
		names = append(names, f.name)
	}
	return names, func(nr int) (b []byte, err error) {
		defer caught(&err)
		return d.file(files[nr].stream)
	}, nil
}

// caught makes an error of a panic, which one damaged file must not spread.
func caught(err *error) {
	switch r := recover().(type) {
	case nil:
	case *Fout:
		*err = r
	default:
		*err = &Fout{Soort: Beschadigd}
	}
}

// file gives the bytes of a stream that holds a file.
func (d *document) file(o types.Object) ([]byte, error) {
	var sd types.StreamDict
	switch v := d.get(o).(type) {
	case types.StreamDict:
		sd = v
	case *types.StreamDict:
		sd = *v
	default:
		return nil, &Fout{Soort: Beschadigd, Oorzaak: errors.New("het bestand in de pdf is er niet")}
	}
	b, err := sd.DecodeLengthWithLimit(-1, maxFileBytes)
	if errors.Is(err, filter.ErrDecodeLimitExceeded) {
		return nil, &Fout{Soort: TeGroot, Oorzaak: err}
	}
	if err != nil {
		return nil, &Fout{Soort: Beschadigd, Oorzaak: err}
	}
	return b, nil
}
