package onderdelen

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// lijn puts one shortened line of text at a place; rechts stands it against the right edge.
func lijn(t *canvas.Text, s string, maat float32, kleur color.Color, vet, rechts bool, p fyne.Position, ruimte fyne.Size) {
	stijl := fyne.TextStyle{Bold: vet}
	t.Text, t.TextSize, t.Color, t.TextStyle = Kort(s, maat, stijl, ruimte.Width), maat, kleur, stijl
	t.Alignment = fyne.TextAlignLeading
	if rechts {
		t.Alignment = fyne.TextAlignTrailing
	}
	t.Move(p)
	t.Resize(ruimte)
	t.Show()
	t.Refresh()
}
