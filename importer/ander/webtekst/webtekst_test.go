package webtekst

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func tekst(s string) string {
	var b strings.Builder
	for _, r := range Regels(s) {
		b.WriteString(strings.Join(r.Cellen, "|") + "\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

func TestRegels(t *testing.T) {
	for naam, tt := range map[string]struct{ in, wil string }{
		"alinea's":       {"<p>Beste Jan,</p><p>Tot\nmorgen &amp; dag&nbsp;!</p>", "Beste Jan,\n\nTot morgen & dag !"},
		"regels":         {"een<br>twee<br/>drie", "een\ntwee\ndrie"},
		"lege regel":     {"een<br><br>twee", "een\n\ntwee"},
		"Outlook":        {"<html><head><style>p {color:red}</style><title>x</title></head><body><div><p class=MsoNormal>Hallo<o:p></o:p></p></div><!-- weg --></body>", "Hallo"},
		"tabel":          {"<table><tr><th>Datum</th><th>Wie</th></tr><tr><td>4 maart</td><td><p>Jan</p></td></tr></table>na", "Datum|Wie\n4 maart|Jan\n\nna"},
		"cel van regels": {"<table><tr><td>Advies</td><td>een<br>twee<br>drie<br>vier</td></tr></table>", "Advies|een\ntwee\ndrie\nvier"},
		"tabel in tabel": {"<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>", "a|b"},
		"cellen open":    {"<table><tr><td>a<td>b<tr><td>c</table>d", "a|b\nc\n\nd"},
		"lijst":          {"<ul><li>een</li><li>twee</li></ul>", "- een\n- twee"},
		"pre":            {"<pre>a   b\nc</pre>", "a|b\nc"},
		"kleiner dan":    {"a < b <3 c", "a < b <3 c"},
		"haak in citaat": {`<a title="x > y">link</a>`, "link"},
		"citaat open":    {`<a title="x>link`, "link"},
		"script":         {"<script>if (a<b) alert('</p>')</script>na", "na"},
		"open script":    {"voor<script>x", "voor"},
		"open merk":      {"voor<p", "voor"},
		"leeg":           {"", ""},
	} {
		if d := cmp.Diff(tt.wil, tekst(tt.in)); d != "" {
			t.Errorf("%s (-wil +kreeg):\n%s", naam, d)
		}
	}
}

func TestKoppen(t *testing.T) {
	r := Regels("<h1>Plan van aanpak</h1><p>tekst <b>vet</b></p><p><b>heel vet</b></p>")
	if r[0].Maat != 18 || !r[0].Vet {
		t.Errorf("kop %+v", r[0])
	}
	if r[2].Maat != 0 || r[2].Vet {
		t.Errorf("tekst %+v", r[2])
	}
}

func FuzzRegels(f *testing.F) {
	for _, s := range []string{"<p>a</p>", "<table><tr><td>a<table><td>b", "<!--", "</", "<a href='", "<td><td></td></tr></table>", "&#x;&#99999999;", strings.Repeat("<td>", 100)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := 0
		for _, r := range Regels(s) {
			for _, c := range r.Cellen {
				if c == "" || strings.ContainsAny(c, "\n\t") {
					t.Fatalf("cel %q", c)
				}
				n += len(c)
			}
		}
		if n > 16*len(s)+64 {
			t.Fatalf("%d letters uit %d", n, len(s))
		}
	})
}
