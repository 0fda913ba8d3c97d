package onderdelen

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// naarCanvas hands a key that a focused widget has no use for to the window, so that Escape
// and F1 work wherever the keyboard is.
func naarCanvas(o fyne.CanvasObject, e *fyne.KeyEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(o); c != nil && c.OnTypedKey() != nil {
		c.OnTypedKey()(e)
	}
}

// Knop is a button that lets the window have the keys it does not use, and that can be
// pressed with Enter.
type Knop struct{ widget.Button }

// NieuwKnop makes a button; vorm may be nil.
func NieuwKnop(tekst string, vorm fyne.Resource, druk func()) *Knop {
	k := &Knop{}
	k.Text, k.Icon, k.OnTapped = tekst, vorm, druk
	k.ExtendBaseWidget(k)
	return k
}

// Belangrijk makes it the button that stands out.
func (k *Knop) Belangrijk() *Knop { k.Importance = widget.HighImportance; return k }

// Gevaar makes it the button of something that cannot be taken back.
func (k *Knop) Gevaar() *Knop { k.Importance = widget.DangerImportance; return k }

// Licht makes it a button without a ground.
func (k *Knop) Licht() *Knop { k.Importance = widget.LowImportance; return k }

// Aan enables or disables the button.
func (k *Knop) Aan(ja bool) {
	if ja == k.Disabled() {
		if ja {
			k.Enable()
		} else {
			k.Disable()
		}
	}
}

// TypedKey implements fyne.Focusable.
func (k *Knop) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		if !k.Disabled() {
			k.OnTapped()
		}
	case fyne.KeySpace:
		k.Button.TypedKey(e)
	default:
		naarCanvas(k, e)
	}
}

// Veld is an entry that lets the window have Escape and function keys, and its owner the
// arrows and Enter.
type Veld struct {
	widget.Entry
	// OpPijl is called with -1 for up and 1 for down; OpEnter for Enter. Both may be nil.
	OpPijl  func(richting int)
	OpEnter func()
}

// NieuwVeld makes a one-line entry.
func NieuwVeld(voorbeeld string) *Veld {
	v := &Veld{}
	v.PlaceHolder, v.Wrapping = voorbeeld, fyne.TextWrapOff
	v.Scroll = fyne.ScrollNone
	v.ExtendBaseWidget(v)
	return v
}

// NieuwWachtwoord makes an entry that hides what is typed.
func NieuwWachtwoord(voorbeeld string) *Veld {
	v := NieuwVeld(voorbeeld)
	v.Password = true
	return v
}

// TypedKey implements fyne.Focusable.
func (v *Veld) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyEscape, fyne.KeyF1, fyne.KeyF2:
		naarCanvas(v, e)
	case fyne.KeyUp, fyne.KeyDown:
		if v.OpPijl == nil {
			v.Entry.TypedKey(e)
			return
		}
		if e.Name == fyne.KeyUp {
			v.OpPijl(-1)
		} else {
			v.OpPijl(1)
		}
	case fyne.KeyReturn, fyne.KeyEnter:
		if v.OpEnter == nil {
			v.Entry.TypedKey(e)
			return
		}
		v.OpEnter()
	default:
		v.Entry.TypedKey(e)
	}
}
