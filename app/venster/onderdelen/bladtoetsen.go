package onderdelen

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// pastRand is how far the wheel must go on past the edge of a page to turn it.
const pastRand = 60

// Scrolled implements fyne.Scrollable.
func (b *Blad) Scrolled(e *fyne.ScrollEvent) {
	if toetsenNu()&fyne.KeyModifierShortcutDefault != 0 {
		if e.Scrolled.DY != 0 {
			b.zoom(b.s.schaal()*float32(math.Pow(zoomStap, float64(e.Scrolled.DY)/40)), e.Position)
		}
		return
	}
	was := b.s.plek.Y
	b.schuif(-e.Scrolled.DX, -e.Scrolled.DY)
	if b.s.plek.Y != was || e.Scrolled.DY == 0 {
		b.over = 0
		return
	}
	if b.over*e.Scrolled.DY < 0 {
		b.over = 0
	}
	b.over += e.Scrolled.DY
	switch {
	case b.over <= -pastRand && b.pagina < b.bladen:
		b.blader(b.pagina+1, 0)
	case b.over >= pastRand && b.pagina > 1:
		b.blader(b.pagina-1, math.MaxFloat32/4)
	}
}

// toetsenNu are the keys like Ctrl and Shift that are down.
func toetsenNu() fyne.KeyModifier {
	if d, ok := fyne.CurrentApp().Driver().(desktop.Driver); ok {
		return d.CurrentKeyModifiers()
	}
	return 0
}

// Dragged implements fyne.Draggable.
func (b *Blad) Dragged(e *fyne.DragEvent) { b.schuif(-e.Dragged.DX, -e.Dragged.DY) }

// DragEnd implements fyne.Draggable.
func (b *Blad) DragEnd() {}

// Tapped implements fyne.Tappable: the keyboard goes to the page.
func (b *Blad) Tapped(*fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
}

// DoubleTapped implements fyne.DoubleTappable: closer, and back again.
func (b *Blad) DoubleTapped(e *fyne.PointEvent) {
	if b.s.schaal() < 1.9 {
		b.zoom(2, e.Position)
		return
	}
	b.zoom(1, e.Position)
}

// FocusGained implements fyne.Focusable.
func (b *Blad) FocusGained() { b.focus = true; b.Refresh() }

// FocusLost implements fyne.Focusable.
func (b *Blad) FocusLost() { b.focus = false; b.Refresh() }

// TypedRune implements fyne.Focusable.
func (b *Blad) TypedRune(r rune) {
	switch r {
	case '+', '=':
		b.ZoomIn()
	case '-', '_':
		b.ZoomUit()
	case '0':
		b.Breed()
	case '1':
		b.Heel()
	case 'r', 'R':
		b.Draai()
	default:
		if b.OpLetter != nil {
			b.OpLetter(r)
		}
	}
}

// TypedKey implements fyne.Focusable.
func (b *Blad) TypedKey(e *fyne.KeyEvent) {
	stap := 10 * eenheid()
	switch e.Name {
	case fyne.KeyUp:
		b.schuif(0, -stap)
	case fyne.KeyDown:
		b.schuif(0, stap)
	case fyne.KeyLeft:
		b.schuif(-stap, 0)
	case fyne.KeyRight:
		b.schuif(stap, 0)
	case fyne.KeySpace:
		b.verder()
	case fyne.KeyPageDown:
		b.Ga(b.pagina + 1)
	case fyne.KeyPageUp:
		b.Ga(b.pagina - 1)
	case fyne.KeyHome:
		b.Ga(1)
	case fyne.KeyEnd:
		b.Ga(b.bladen)
	default:
		naarCanvas(b, e)
	}
}

// verder shows what is below the view, and the next page at the end of this one.
func (b *Blad) verder() {
	if b.s.plek.Y >= b.s.grens().Y-1 {
		b.Ga(b.pagina + 1)
		return
	}
	b.schuif(0, b.s.zicht.Height*0.85)
}
