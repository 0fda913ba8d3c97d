package kalender

import (
	"encoding/json"
	"testing"
)

func TestDagVan(t *testing.T) {
	for _, tt := range []struct {
		j, m, d int
		iso     string
	}{
		{2024, 2, 29, "2024-02-29"}, {2023, 2, 29, ""}, {2024, 13, 1, ""}, {2024, 4, 31, ""},
		{2024, 0, 1, ""}, {2024, 1, 0, ""}, {1970, 1, 1, "1970-01-01"}, {1, 1, 1, "0001-01-01"},
	} {
		got, err := DagVan(tt.j, tt.m, tt.d)
		if got.String() != tt.iso || (err == nil) != (tt.iso != "") {
			t.Errorf("DagVan(%d,%d,%d) = %q, %v; want %q", tt.j, tt.m, tt.d, got, err, tt.iso)
		}
	}
}

func TestPlusAndSinds(t *testing.T) {
	d := MoetDag("2018-05-11")
	// RBDHA:2023:7853: sick on 11-05-2018, WGA from 08-05-2020 = 728 days later.
	if got := d.Plus(728); got != MoetDag("2020-05-08") {
		t.Errorf("Plus(728) = %v", got)
	}
	if n := MoetDag("2020-05-08").Sinds(d); n != 728 {
		t.Errorf("Sinds = %d", n)
	}
	if GeenDag.Plus(5).Bekend() {
		t.Error("an unknown day plus five became known")
	}
}

func TestDagJSON(t *testing.T) {
	type rij struct{ D Dag }
	for _, tt := range []struct{ in, out string }{
		{`{"D":"2024-01-15"}`, `{"D":"2024-01-15"}`}, {`{"D":null}`, `{"D":null}`}, {`{"D":""}`, `{"D":null}`},
	} {
		var r rij
		if err := json.Unmarshal([]byte(tt.in), &r); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(r)
		if err != nil || string(b) != tt.out {
			t.Errorf("%s -> %s, %v; want %s", tt.in, b, err, tt.out)
		}
	}
	for _, bad := range []string{`{"D":"2023-02-29"}`, `{"D":"15-01-2024"}`, `{"D":5}`} {
		var r rij
		if json.Unmarshal([]byte(bad), &r) == nil {
			t.Errorf("%s was accepted", bad)
		}
	}
}

func TestWriting(t *testing.T) {
	d := MoetDag("2024-01-05")
	if d.Nederlands() != "5 januari 2024" || d.Kort() != "05-01-2024" || GeenDag.Kort() != "–" {
		t.Errorf("%s / %s / %s", d.Nederlands(), d.Kort(), GeenDag.Kort())
	}
}
