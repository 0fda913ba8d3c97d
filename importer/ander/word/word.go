// Package word reads the text of Word files (.docx): paragraphs with the size of their
// headings, tables as cells, check boxes, text boxes, headers and footers. Scans that were
// pasted into the file are given as attachments.
//
// A .docx is a zip with XML. Both come from outside: sizes are counted while unpacking, and
// the XML is read as a stream by a machine that knows the few elements that carry text, so
// that depth costs nothing. Entities of a document's own are not expanded (encoding/xml).
package word

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"path"
	"strings"

	"dossiercheck/importer/ander/reden"
	"dossiercheck/importer/ander/vel"
	"dossiercheck/importer/page"
)

// Document is a Word file that was read.
type Document struct {
	Regels   []vel.Regel
	Vast     bool // the pages are where Word last had them
	Bijlagen []Bijlage
}

// Bijlage is a file inside it.
type Bijlage struct {
	Naam  string
	Reden string // why it has no bytes
	deel  *zip.File
}

// Lees reads a .docx. Errors are a *reden.Fout.
func Lees(data []byte) (Document, error) {
	p, err := open(data)
	if err != nil {
		return Document{}, err
	}
	hoofd := p.hoofddeel()
	m := &machine{stijlen: p.stijlen(hoofd), rels: p.rels(hoofd), eigen: true}
	xml, err := p.deel(hoofd)
	if err != nil {
		return Document{}, kapot(err)
	}
	regels, err := m.lees(xml)
	if err != nil && vel.Letters(regels) == 0 {
		return Document{}, kapot(err)
	}
	d := Document{Vast: m.vast}
	d.Regels = append(p.rand(hoofd, m, m.koppen), regels...)
	d.Regels = append(d.Regels, p.rand(hoofd, m, m.voeten)...)
	if vel.Letters(d.Regels) > reden.MaxTekst {
		return Document{}, reden.Te("het Word-bestand is te lang")
	}
	d.Bijlagen = p.bijlagen(hoofd, m)
	return d, nil
}

// Bytes gives the bytes of attachment nr, from 0.
func (d *Document) Bytes(nr int) ([]byte, error) {
	b := d.Bijlagen[nr]
	if b.Reden != "" {
		return nil, reden.Lees(b.Reden)
	}
	data, err := uitpakken(b.deel, reden.MaxUitgepakt)
	if err != nil {
		return nil, kapot(err)
	}
	return data, nil
}

// Bestand lays the document out on pages. A file that holds only pictures has no page of its
// own.
func (d *Document) Bestand(lezer string) page.File {
	var f page.File
	if vel.Letters(d.Regels) > 0 || len(d.Bijlagen) == 0 {
		f.Pages = vel.Bladen(d.Regels, lezer)
		if d.Vast {
			f.Pages = vel.VasteBladen(d.Regels, lezer)
		}
	}
	for _, b := range d.Bijlagen {
		f.Attachments = append(f.Attachments, page.Attachment{Name: b.Naam, Reason: b.Reden})
	}
	return f
}

func kapot(err error) error {
	var fout *reden.Fout
	if errors.As(err, &fout) {
		return fout
	}
	return reden.Nieuw(reden.Beschadigd, "het Word-bestand is niet te openen; open het in Word en sla het opnieuw op, of vraag het opnieuw op", err)
}

// pak is the opened zip.
type pak struct {
	delen map[string]*zip.File // by name in lower case
	over  int64                // bytes that may still be unpacked
}

const maxDelen = 10_000

func open(data []byte) (*pak, error) {
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, kapot(err)
	}
	if len(z.File) > maxDelen {
		return nil, reden.Te("het Word-bestand bestaat uit te veel delen")
	}
	p := &pak{delen: map[string]*zip.File{}, over: reden.MaxUitgepakt}
	for _, f := range z.File {
		p.delen[strings.ToLower(strings.TrimPrefix(strings.ReplaceAll(f.Name, "\\", "/"), "/"))] = f
	}
	return p, nil
}

const maxDeel = 64 << 20 // bytes of one part of XML

// deel unpacks a part. A part that is not there is an error.
func (p *pak) deel(naam string) ([]byte, error) {
	f := p.delen[strings.ToLower(naam)]
	if f == nil {
		return nil, errors.New(naam + " ontbreekt")
	}
	if f.Flags&1 != 0 {
		return nil, reden.Nieuw(reden.Versleuteld, "het Word-bestand heeft een wachtwoord; open het in Word en sla het op zonder wachtwoord of als pdf", nil)
	}
	b, err := uitpakken(f, min(p.over, maxDeel))
	p.over -= int64(len(b))
	return b, err
}

func uitpakken(f *zip.File, grens int64) ([]byte, error) {
	r, err := f.Open()
	if err != nil {
		return nil, err
	}
	defer r.Close()
	b, err := io.ReadAll(io.LimitReader(r, grens+1))
	if int64(len(b)) > grens {
		return nil, reden.Te("het Word-bestand is uitgepakt te groot")
	}
	return b, err
}

// hoofddeel gives the name of the part with the text.
func (p *pak) hoofddeel() string {
	for _, r := range p.rels("") {
		if strings.HasSuffix(r.soort, "/officeDocument") {
			return r.doel
		}
	}
	return "word/document.xml"
}

// rel is a reference from one part to another.
type rel struct{ soort, doel string }

// rels gives the references of a part, by their id; of the file as a whole when naam is empty.
func (p *pak) rels(naam string) map[string]rel {
	uit := map[string]rel{}
	b, err := p.deel(path.Join(path.Dir(naam), "_rels", path.Base("/"+naam)+".rels"))
	if naam == "" {
		b, err = p.deel("_rels/.rels")
	}
	if err != nil {
		return uit
	}
	elementen(b, func(e element) {
		if e.naam != "Relationship" || e.attr("TargetMode") == "External" || len(uit) > maxDelen {
			return
		}
		doel := e.attr("Target")
		if !strings.HasPrefix(doel, "/") {
			doel = path.Join(path.Dir(naam), doel)
		}
		uit[e.attr("Id")] = rel{e.attr("Type"), strings.TrimPrefix(path.Clean(doel), "/")}
	})
	return uit
}

// rand reads the header or footer of the first page, or the usual one when that has none.
func (p *pak) rand(hoofd string, m *machine, ids map[string]string) []vel.Regel {
	for _, soort := range []string{"first", "default"} {
		if soort == "first" && !m.anderEerste {
			continue
		}
		r, ok := m.rels[ids[soort]]
		if !ok {
			continue
		}
		xml, err := p.deel(r.doel)
		if err != nil {
			continue
		}
		k := &machine{stijlen: m.stijlen, rels: map[string]rel{}}
		regels, _ := k.lees(xml)
		if regels = vel.Snoei(regels); len(regels) > 0 {
			return append(regels, vel.Regel{})
		}
	}
	return nil
}

// bijlagen gives the pictures that fill a good part of a page, and files that were put in.
func (p *pak) bijlagen(hoofd string, m *machine) []Bijlage {
	var uit []Bijlage
	gezien := map[string]bool{}
	for _, id := range append(m.beelden, m.objecten...) {
		r, ok := m.rels[id]
		f := p.delen[strings.ToLower(r.doel)]
		if !ok || f == nil || gezien[r.doel] || len(uit) >= reden.MaxBijlagen {
			continue
		}
		gezien[r.doel] = true
		b := Bijlage{Naam: path.Base(r.doel), deel: f}
		switch strings.ToLower(path.Ext(b.Naam)) {
		case ".emf", ".wmf", ".svg", ".wdp":
			continue // drawings, not scans
		case ".bin":
			b.deel, b.Reden = nil, "geen toegang: dit bestand is in het Word-bestand geplakt; open het daar en voeg het los toe"
		}
		uit = append(uit, b)
	}
	return uit
}
