package bladbeeld

import (
	"container/list"
	"image"
)

// sleutel names a picture.
type sleutel struct {
	sha                    string
	pagina, breedte, draai int
}

// kast keeps pictures within a number of bytes. What was shown longest ago goes first. It is
// guarded by the lock of its Dienst.
type kast struct {
	ruimte, bezet int64
	volgorde      *list.List // of *plank, the last shown in front
	op            map[sleutel]*list.Element
}

type plank struct {
	k sleutel
	b Blad
}

func nieuweKast(ruimte int64) *kast {
	return &kast{ruimte: ruimte, volgorde: list.New(), op: map[sleutel]*list.Element{}}
}

func omvang(m *image.RGBA) int64 { return int64(len(m.Pix)) }

// pak gives a picture and counts it as shown.
func (k *kast) pak(s sleutel) (Blad, bool) {
	e := k.op[s]
	if e == nil {
		return Blad{}, false
	}
	k.volgorde.MoveToFront(e)
	return e.Value.(*plank).b, true
}

func (k *kast) heeft(s sleutel) bool { return k.op[s] != nil }

// zet keeps a picture, unless it is larger than all room there is. Of a page it keeps one:
// who zooms in passes many sizes and comes back to few of them.
func (k *kast) zet(s sleutel, b Blad) {
	if k.heeft(s) {
		return
	}
	for e := k.volgorde.Front(); e != nil; {
		p, volgende := e.Value.(*plank), e.Next()
		if p.k.sha == s.sha && p.k.pagina == s.pagina {
			k.weg(e)
		}
		e = volgende
	}
	if omvang(b.Beeld) > k.ruimte {
		return
	}
	k.op[s] = k.volgorde.PushFront(&plank{s, b})
	k.bezet += omvang(b.Beeld)
	for k.bezet > k.ruimte {
		k.weg(k.volgorde.Back())
	}
}

func (k *kast) weg(e *list.Element) {
	p := e.Value.(*plank)
	k.volgorde.Remove(e)
	delete(k.op, p.k)
	k.bezet -= omvang(p.b.Beeld)
}

// leeg throws everything away.
func (k *kast) leeg() {
	k.volgorde.Init()
	clear(k.op)
	k.bezet = 0
}
