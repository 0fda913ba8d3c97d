package letters

import "testing"

func TestTekst(t *testing.T) {
	for _, tt := range []struct{ in, naam, wil string }{
		{"reïntegratie", "utf-8", "reïntegratie"},
		{"re\xefntegratie", "iso-8859-1", "reïntegratie"},
		{"re\xefntegratie", "", "reïntegratie"},
		{"reïntegratie", "iso-8859-1", "reïntegratie"}, // a wrong name
		{"\x80 3.400", "windows-1252", "€ 3.400"},
		{"\xa4 5", "iso-8859-15", "€ 5"},
		{"\xef\xbb\xbfkop", "windows-1252", "kop"},
		{"\xff\xfek\x00o\x00p\x00", "", "kop"},
		{"\xfe\xff\x00k\x00o\x00p", "", "kop"},
		{"k\x00o\x00p\x00p\x00e\x00n\x00", "", "koppen"},
		{"caf\x82", "cp850", "café"},
		{"een\x00twee\u00a0drie\u200b", "", "eentwee drie"},
		{"onbekend alfabet", "x-bestaat-niet", "onbekend alfabet"},
		{"", "utf-16", ""},
	} {
		if got := Tekst([]byte(tt.in), tt.naam); got != tt.wil {
			t.Errorf("Tekst(%q, %q) = %q, wilde %q", tt.in, tt.naam, got, tt.wil)
		}
	}
}

func TestCodepagina(t *testing.T) {
	for nummer, in := range map[int]string{1252: "re\xefnt", 65001: "reïnt", 28591: "re\xefnt", 850: "re\x8bnt", 0: "re\xefnt", 99999: "re\xefnt", 1200: "r\x00e\x00\xef\x00n\x00t\x00"} {
		if got := Codepagina([]byte(in), nummer); got != "reïnt" {
			t.Errorf("codepagina %d: %q", nummer, got)
		}
	}
}
