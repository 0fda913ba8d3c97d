// Package tijdelijk only keeps the pinned modules in go.mod until their users land.
package tijdelijk

import (
	_ "codeberg.org/go-pdf/fpdf"
	_ "fyne.io/fyne/v2"
	_ "fyne.io/fyne/v2/app"
	_ "fyne.io/fyne/v2/test"
	_ "github.com/agnivade/levenshtein"
	_ "github.com/google/go-cmp/cmp"
	_ "github.com/ledongthuc/pdf"
	_ "github.com/pdfcpu/pdfcpu/pkg/api"
	_ "github.com/rogpeppe/go-internal/testscript"
	_ "github.com/sahilm/fuzzy"
	_ "golang.org/x/text/unicode/norm"
	_ "modernc.org/sqlite"
)
