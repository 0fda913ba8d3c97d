package lettertypen

import "testing"

func TestKent(t *testing.T) {
	for _, r := range "aZ09 éëïöüÉĳçñåøŁşğőčžАя€–—“”’„‘…•·×→≥≤✓☒☐■□�" {
		if !Kent(r) {
			t.Errorf("geen teken voor %q", r)
		}
	}
	for _, r := range "漢🙂\uf0b7" {
		if Kent(r) {
			t.Errorf("onverwacht een teken voor %q", r)
		}
	}
}
