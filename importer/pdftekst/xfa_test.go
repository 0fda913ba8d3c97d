package pdftekst

import (
	"strings"
	"testing"

	"dossiercheck/importer/page"
)

// formulierXFA makes a form without pages of its own: template and data as separate parts.
func formulierXFA(template, data, catalog string) []byte {
	return bouw("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[]/XFA[(preamble)6 0 R(config)7 0 R(template)8 0 R(datasets)9 0 R(postamble)10 0 R]>>"+catalog+">>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
		stroom("", at(50, 700, "Please wait...")), helvetica,
		stroom("", `<?xml version="1.0" encoding="UTF-8"?><xdp:xdp xmlns:xdp="http://ns.adobe.com/xdp/">`),
		stroom("", `<config xmlns="http://www.xfa.org/schema/xci/3.0/"><present><common><template><base>x</base></template></common></present></config>`),
		stroom("", `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/">`+template+`</template>`),
		stroom("", `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data>`+data+`</xfa:data></xfa:datasets>`),
		stroom("", `</xdp:xdp>`))
}

func TestXFA(t *testing.T) {
	template := `<subform name="pva" layout="tb"><pageSet><pageArea name="P1"/></pageSet>
 <subform name="kop" layout="position">
  <draw x="10mm" y="5mm"><value><text>Plan van aanpak</text></value></draw>
  <draw x="150mm" y="5mm"><value><image contentType="image/png">iVBORw0KGgo=</image></value></draw>
  <field name="naam" x="10mm" y="15mm"><ui><textEdit/></ui><caption><value><text>Naam werknemer</text></value></caption></field>
  <draw x="10mm" y="25mm"><value><text>Eerste ziektedag</text></value></draw>
  <field name="ziek" x="60mm" y="25.5mm"><ui><dateTimeEdit/></ui></field>
  <field name="geheim" presence="hidden" y="30mm"><ui><textEdit/></ui><value><text>niet tonen</text></value></field>
 </subform>
 <subform name="keuzes" layout="tb">
  <exclGroup name="akkoord" layout="lr-tb"><field><ui><checkButton/></ui><items><text>J</text></items><caption><value><text>Ja</text></value></caption></field><field><ui><checkButton/></ui><items><text>N</text></items><caption><value><text>Nee</text></value></caption></field></exclGroup>
  <field name="getekend"><ui><checkButton/></ui><items><integer>1</integer><integer>0</integer></items><caption><value><text>Getekend door de werkgever</text></value></caption></field>
  <field name="soort"><ui><choiceList/></ui><caption><value><text>Dienstverband</text></value></caption><items><text>onbepaalde tijd</text><text>bepaalde tijd</text></items><items save="1"><text>1</text><text>2</text></items></field>
 </subform>
 <subform name="afspraak" layout="row"><occur min="0" max="-1"/>
  <field name="wat"><ui><textEdit/></ui></field><field name="wanneer"><ui><textEdit/></ui></field>
 </subform>
 <subform name="slot"><breakBefore targetType="pageArea"/>
  <field name="visie"><ui><textEdit multiLine="1"/></ui><caption><value><exData contentType="text/html"><body><p>Visie van de werknemer</p></body></exData></value></caption></field>
 </subform>
 <subform name="leeg"><occur min="0" max="1"/><draw><value><text>staat er niet</text></value></draw></subform>
</subform>`
	data := `<pva><kop><naam>J. de Wit</naam><ziek>2024-03-05</ziek></kop><keuzes><akkoord>N</akkoord><getekend>1</getekend><soort>2</soort></keuzes>
<afspraak><wat>Passend werk zoeken</wat><wanneer>week 12</wanneer></afspraak><afspraak><wat>Gesprek bedrijfsarts</wat><wanneer>week 14</wanneer></afspraak>
<slot><visie>Ik wil graag
weer aan het werk.</visie></slot></pva>`
	want := strings.Join([]string{"Plan van aanpak", "Naam werknemer\tJ. de Wit", "Eerste ziektedag\t2024-03-05",
		"☐ Ja", "☒ Nee", "☒ Getekend door de werkgever", "Dienstverband\tbepaalde tijd",
		"Passend werk zoeken\tweek 12", "Gesprek bedrijfsarts\tweek 14\fVisie van de werknemer\tIk wil graag", "weer aan het werk."}, "\n")
	for name, catalog := range map[string]string{"aan de pagina te zien": "", "NeedsRendering": "/NeedsRendering true"} {
		t.Run(name, func(t *testing.T) {
			f, err := Lees(formulierXFA(template, data, catalog), Opties{})
			if err != nil {
				t.Fatal(err)
			}
			if got := bladen(f); got != want {
				t.Errorf("kreeg\n%s\nwilde\n%s", got, want)
			}
			p := f.Pages[0]
			if p.Source != page.Form || p.Reader != xfaReader || p.Reden == "" || f.Unread != 0 {
				t.Errorf("bron %q lezer %q reden %q, %d niet gelezen", p.Source, p.Reader, p.Reden, f.Unread)
			}
			if w := p.Lines[1].Cells[1].Words[0]; w.Field != "pva.kop.naam" {
				t.Errorf("veld %q, wilde pva.kop.naam", w.Field)
			}
		})
	}
	t.Run("zonder tekst", func(t *testing.T) {
		_, err := Lees(formulierXFA(`<subform name="a"><draw><value><arc/></value></draw></subform>`, "", ""), Opties{})
		keur(t, "", err, "", Formulier)
	})
}

// TestVeldenMetXFA checks a form that has both kinds of fields: its own values come first, and
// the data fill in what it leaves empty.
func TestVeldenMetXFA(t *testing.T) {
	data := bouw("<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[7 0 R 8 0 R]/XFA 6 0 R>>>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[7 0 R 8 0 R]>>",
		stroom("", at(50, 700, "Naam")+at(50, 680, "Datum")), helvetica,
		stroom("", `<xdp><datasets><data><form1><Naam>uit de data</Naam><Datum>5 maart 2024</Datum></form1></data></datasets></xdp>`),
		"<</Type/Annot/Subtype/Widget/FT/Tx/T(form1[0].#subform[0].Naam[0])/V(J. Jansen)/Rect[150 695 300 712]>>",
		"<</Type/Annot/Subtype/Widget/FT/Tx/T(form1[0].#subform[0].Datum[0])/Rect[150 675 300 692]>>")
	if got, want := tekst(t, data), "Naam\tJ. Jansen\nDatum\t5 maart 2024"; got != want {
		t.Errorf("kreeg %q, wilde %q", got, want)
	}
}

func FuzzXFA(f *testing.F) {
	f.Add(`<subform name="a"><field name="b"><caption><value><text>x</text></value></caption></field></subform>`, `<a><b>1</b></a>`)
	f.Add(`<subform name="a"><subform name="r"><occur min="0" max="-1"/><field name="b"/></subform></subform>`, strings.Repeat("<a><r><b>1</b></r></a>", 3))
	f.Add(`<subform layout="row"><exclGroup name="g"><field><ui><checkButton/></ui></field></exclGroup>`, `<g`)
	f.Fuzz(func(t *testing.T, template, data string) {
		if len(template)+len(data) > 1<<15 {
			return
		}
		tree, err := parseXML([]byte("<xdp><template>" + template + "</template><datasets><data>" + data + "</data></datasets></xdp>"))
		if err != nil {
			return
		}
		m := &merge{}
		if s := tree.packet("template").kid("subform"); s != nil {
			m.add(m.instances(s, tree.packet("datasets").kid("data")))
			m.flush()
		}
	})
}
