package proef

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"math"
	"slices"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/math/fixed"
)

// kwaal spoils a picture and gives its resolution.
type kwaal func(g *image.Gray, t *toeval) (*image.Gray, int)

// kwalen are the states in which a page arrives.
var kwalen = map[string]kwaal{
	"300":          op(300),
	"200":          op(200),
	"150":          op(150),
	"100":          op(100),
	"200-ruis":     op(200, ruis(18)),
	"200-jpeg":     op(200, jpg(12)),
	"150-jpeg":     op(150, jpg(18)),
	"fax":          op(200, ruis(30), zwartwit(150)),
	"fax-licht":    op(200, ruis(30), zwartwit(95)),
	"fax-vuil":     op(200, zwartwit(160), spikkels(.004)),
	"flets":        op(200, flets(.22), ruis(5)),
	"zeer-flets":   op(200, flets(.12), ruis(4)),
	"schaduw":      op(200, schaduw(.35)),
	"plooi":        op(200, plooi),
	"scheef-1":     op(200, scheef(1)),
	"scheef-3":     op(200, scheef(-3)),
	"scheef-6":     op(200, scheef(6)),
	"scheef-10":    op(200, scheef(-10)),
	"op-kop":       op(200, kwart(2)),
	"kwart-rechts": op(200, kwart(1), ruis(8)),
	"kwart-links":  op(200, kwart(3), scheef(1.5)),
	"stempel":      op(200, stempel),
	"gaten":        op(200, gaten),
	"rand":         op(200, scheef(1.2), rand),
	"gekleurd":     op(200, contrast(165, .55), ruis(6)),
	"doordruk":     op(200, doordruk, ruis(5)),
	"foto":         op(220, foto(.06), waas, ruis(9), jpg(40)),
	"foto-schuin":  op(220, foto(.13), schaduw(.5), ruis(9), jpg(30)),
	"foto-klein":   op(150, foto(.05), ruis(7), jpg(50)),
}

// Kwalen lists the states.
func Kwalen() []string {
	var uit []string
	for k := range kwalen {
		uit = append(uit, k)
	}
	slices.Sort(uit)
	return uit
}

// Bederf gives a spoilt copy of a page's picture and its resolution.
func Bederf(b *Blad, naam, zaad string) (*image.Gray, int) {
	return kwalen[naam](b.Beeld, nieuwToeval(naam+zaad))
}

type bewerking func(g *image.Gray, t *toeval) *image.Gray

// op scans at a resolution and then does the given things.
func op(dpi int, en ...bewerking) kwaal {
	return func(g *image.Gray, t *toeval) (*image.Gray, int) {
		g = schaal(g, float64(dpi)/tekenDPI)
		for _, b := range en {
			g = b(g, t)
		}
		return g, dpi
	}
}

// punt gives the grey at a place, between pixels; outside the picture buiten.
func punt(g *image.Gray, x, y, buiten float64) float64 {
	ix, iy := int(math.Floor(x)), int(math.Floor(y))
	fx, fy := x-float64(ix), y-float64(iy)
	at := func(x, y int) float64 {
		if x < 0 || y < 0 || x >= g.Rect.Dx() || y >= g.Rect.Dy() {
			return buiten
		}
		return float64(g.Pix[y*g.Stride+x])
	}
	return at(ix, iy)*(1-fx)*(1-fy) + at(ix+1, iy)*fx*(1-fy) + at(ix, iy+1)*(1-fx)*fy + at(ix+1, iy+1)*fx*fy
}

func grijs(v float64) uint8 { return uint8(math.Round(min(255, max(0, v)))) }

// schaal scales by the mean of the pixels under each new one.
func schaal(g *image.Gray, f float64) *image.Gray {
	if f == 1 {
		return doe(g, func(_, _ int, v float64) float64 { return v })
	}
	w, h := int(float64(g.Rect.Dx())*f), int(float64(g.Rect.Dy())*f)
	uit := image.NewGray(image.Rect(0, 0, w, h))
	const n = 3 // samples across a pixel
	for y := range h {
		for x := range w {
			som := 0.0
			for j := range n {
				for i := range n {
					som += punt(g, (float64(x)+(float64(i)+.5)/n)/f-.5, (float64(y)+(float64(j)+.5)/n)/f-.5, 250)
				}
			}
			uit.Pix[y*uit.Stride+x] = grijs(som / (n * n))
		}
	}
	return uit
}

// doe changes each pixel by itself.
func doe(g *image.Gray, f func(x, y int, v float64) float64) *image.Gray {
	uit := image.NewGray(g.Rect)
	for y := range g.Rect.Dy() {
		for x := range g.Rect.Dx() {
			uit.Pix[y*uit.Stride+x] = grijs(f(x, y, float64(g.Pix[y*g.Stride+x])))
		}
	}
	return uit
}

func ruis(sterk float64) bewerking {
	return func(g *image.Gray, t *toeval) *image.Gray {
		return doe(g, func(_, _ int, v float64) float64 { return v + sterk*t.rond() })
	}
}

func jpg(kwaliteit int) bewerking {
	return func(g *image.Gray, _ *toeval) *image.Gray {
		var b bytes.Buffer
		if err := jpeg.Encode(&b, g, &jpeg.Options{Quality: kwaliteit}); err != nil {
			panic(err)
		}
		img, err := jpeg.Decode(&b)
		if err != nil {
			panic(err)
		}
		return img.(*image.Gray)
	}
}

func zwartwit(grens float64) bewerking {
	return func(g *image.Gray, _ *toeval) *image.Gray {
		return doe(g, func(_, _ int, v float64) float64 {
			if v < grens {
				return 0
			}
			return 255
		})
	}
}

func spikkels(deel float64) bewerking {
	return func(g *image.Gray, t *toeval) *image.Gray {
		return doe(g, func(_, _ int, v float64) float64 {
			if t.f() < deel {
				return 255 - v
			}
			return v
		})
	}
}

// flets leaves part of the contrast, less in some places than in others.
func flets(over float64) bewerking {
	return func(g *image.Gray, t *toeval) *image.Gray {
		a, b := t.tussen(200, 500), t.tussen(0, 6)
		return doe(g, func(x, y int, v float64) float64 {
			deel := over * (1 + .35*math.Sin(float64(x)/a+b)*math.Cos(float64(y)/a))
			return 250 - (250-v)*deel
		})
	}
}

func contrast(papier, over float64) bewerking {
	return func(g *image.Gray, _ *toeval) *image.Gray {
		return doe(g, func(_, _ int, v float64) float64 { return papier - (250-v)*over })
	}
}

// schaduw lets the light fall off to a corner, with the shadow of a hand.
func schaduw(donkerst float64) bewerking {
	return func(g *image.Gray, t *toeval) *image.Gray {
		w, h := float64(g.Rect.Dx()), float64(g.Rect.Dy())
		hx, hy := t.tussen(.3, .7)*w, t.tussen(.3, .8)*h
		return doe(g, func(x, y int, v float64) float64 {
			licht := 1 - (1-donkerst)*(float64(x)/w+float64(y)/h)/2
			d := math.Hypot(float64(x)-hx, float64(y)-hy) / (w / 4)
			licht *= 1 - .3/(1+math.Exp(12*(d-1)))
			return v * licht
		})
	}
}

// plooi folds the page: sharp bands of less light.
func plooi(g *image.Gray, t *toeval) *image.Gray {
	h := float64(g.Rect.Dy())
	a, b := t.tussen(.3, .36)*h, t.tussen(.62, .7)*h
	return doe(g, func(_, y int, v float64) float64 {
		f := 1.0
		for _, p := range []float64{a, b} {
			if d := float64(y) - p; d > 0 && d < 160 {
				f *= .6 + .4*d/160
			}
		}
		return v * f
	})
}

func scheef(graden float64) bewerking {
	return func(g *image.Gray, _ *toeval) *image.Gray {
		s, c := math.Sincos(graden * math.Pi / 180)
		mx, my := float64(g.Rect.Dx())/2, float64(g.Rect.Dy())/2
		return doe(g, func(x, y int, _ float64) float64 {
			dx, dy := float64(x)-mx, float64(y)-my
			return punt(g, c*dx+s*dy+mx, c*dy-s*dx+my, 250)
		})
	}
}

// kwart turns by quarters clockwise.
func kwart(n int) bewerking {
	return func(g *image.Gray, _ *toeval) *image.Gray {
		for range n {
			uit := image.NewGray(image.Rect(0, 0, g.Rect.Dy(), g.Rect.Dx()))
			for y := range g.Rect.Dy() {
				for x := range g.Rect.Dx() {
					uit.Pix[x*uit.Stride+g.Rect.Dy()-1-y] = g.Pix[y*g.Stride+x]
				}
			}
			g = uit
		}
		return g
	}
}

// stempel puts a slanted stamp in grey over the text.
func stempel(g *image.Gray, t *toeval) *image.Gray {
	s := image.NewGray(image.Rect(0, 0, 620, 180))
	for i := range s.Pix {
		s.Pix[i] = 255
	}
	for _, r := range []image.Rectangle{{image.Pt(5, 5), image.Pt(615, 13)}, {image.Pt(5, 167), image.Pt(615, 175)}, {image.Pt(5, 5), image.Pt(13, 175)}, {image.Pt(607, 5), image.Pt(615, 175)}} {
		for y := r.Min.Y; y < r.Max.Y; y++ {
			for x := r.Min.X; x < r.Max.X; x++ {
				s.Pix[y*s.Stride+x] = 0
			}
		}
	}
	d := font.Drawer{Dst: s, Src: image.NewUniform(color.Gray{0}), Face: face(gobold.TTF, 20), Dot: fixed.P(60, 118)}
	d.DrawString("ONTVANGEN")
	mx, my := t.tussen(.35, .65)*float64(g.Rect.Dx()), t.tussen(.25, .5)*float64(g.Rect.Dy())
	sin, cos := math.Sincos(t.tussen(-.3, .3))
	return doe(g, func(x, y int, v float64) float64 {
		dx, dy := float64(x)-mx, float64(y)-my
		inkt := 255 - punt(s, cos*dx+sin*dy+310, cos*dy-sin*dx+90, 255)
		return v * (1 - .45*inkt/255)
	})
}

// gaten punches holes in the left margin and adds the shadow of a staple.
func gaten(g *image.Gray, _ *toeval) *image.Gray {
	h := float64(g.Rect.Dy())
	return doe(g, func(x, y int, v float64) float64 {
		for _, cy := range []float64{.36 * h, .64 * h} {
			if math.Hypot(float64(x)-85, float64(y)-cy) < 24 {
				return 20
			}
		}
		if x > 60 && x < 140 && y > 60 && y < 66 {
			return 70
		}
		return v
	})
}

// rand shows the dark bed of the scanner beside the page.
func rand(g *image.Gray, t *toeval) *image.Gray {
	l, o := 40+t.n(40), 30+t.n(60)
	w, h := g.Rect.Dx(), g.Rect.Dy()
	return doe(g, func(x, y int, v float64) float64 {
		if x < l-y/60 || y > h-o || x > w-25 {
			return 25 + 8*t.rond()
		}
		return v
	})
}

// doordruk lets the back of the paper shine through.
func doordruk(g *image.Gray, t *toeval) *image.Gray {
	achter := schaal(Maak("brief", 90+t.n(5)).Beeld, float64(g.Rect.Dx())/2480)
	w := g.Rect.Dx()
	return doe(g, func(x, y int, v float64) float64 {
		if y >= achter.Rect.Dy() || w-1-x >= achter.Rect.Dx() {
			return v
		}
		return v - .22*(250-float64(achter.Pix[y*achter.Stride+w-1-x]))
	})
}

// foto looks at the page from aside, on a dark table. kantel is how far the corners move.
func foto(kantel float64) bewerking {
	return func(g *image.Gray, t *toeval) *image.Gray {
		w, h := float64(g.Rect.Dx()), float64(g.Rect.Dy())
		W, H := w*1.12, h*1.12
		van := func(fx, fy float64) [2]float64 {
			return [2]float64{W * (.05 + .9*fx + kantel*t.tussen(-.35, .6)*(.5-fx)), H * (.05 + .9*fy + kantel*t.tussen(-.35, .6)*(.5-fy))}
		}
		m := Projectie([4][2]float64{van(0, 0), van(1, 0), van(1, 1), van(0, 1)}, [4][2]float64{{0, 0}, {w, 0}, {w, h}, {0, h}})
		uit := image.NewGray(image.Rect(0, 0, int(W), int(H)))
		return doe(uit, func(x, y int, _ float64) float64 {
			d := m[6]*float64(x) + m[7]*float64(y) + m[8]
			sx, sy := (m[0]*float64(x)+m[1]*float64(y)+m[2])/d, (m[3]*float64(x)+m[4]*float64(y)+m[5])/d
			tafel := 62 + 10*math.Sin(float64(y)/9)*math.Sin(float64(x)/170)
			return .88 * punt(g, sx, sy, tafel)
		})
	}
}

// Projectie gives the matrix (rows) that brings four corners to four others.
func Projectie(van, naar [4][2]float64) [9]float64 {
	var a [8][9]float64
	for i := range 4 {
		x, y, u, v := van[i][0], van[i][1], naar[i][0], naar[i][1]
		a[2*i] = [9]float64{x, y, 1, 0, 0, 0, -u * x, -u * y, u}
		a[2*i+1] = [9]float64{0, 0, 0, x, y, 1, -v * x, -v * y, v}
	}
	for c := range 8 {
		p := c
		for r := c; r < 8; r++ {
			if math.Abs(a[r][c]) > math.Abs(a[p][c]) {
				p = r
			}
		}
		a[c], a[p] = a[p], a[c]
		for r := range 8 {
			if r == c {
				continue
			}
			f := a[r][c] / a[c][c]
			for k := c; k < 9; k++ {
				a[r][k] -= f * a[c][k]
			}
		}
	}
	var m [9]float64
	for i := range 8 {
		m[i] = a[i][8] / a[i][i]
	}
	m[8] = 1
	return m
}

// waas takes away sharpness, as a phone that moved.
func waas(g *image.Gray, _ *toeval) *image.Gray {
	return doe(g, func(x, y int, v float64) float64 {
		if x == 0 || y == 0 || x == g.Rect.Dx()-1 || y == g.Rect.Dy()-1 {
			return v
		}
		i := y*g.Stride + x
		s := 2 * v
		for _, d := range [4]int{-1, 1, -g.Stride, g.Stride} {
			s += float64(g.Pix[i+d])
		}
		return s / 6
	})
}
